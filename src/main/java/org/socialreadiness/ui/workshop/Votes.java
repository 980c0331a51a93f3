package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// The votes that are taken again on criteria that were talked about (science 6, step 5).
final class Votes {
    private final Workspace workspace;
    private final Messages messages;
    private final SmallGroups groups;

    Votes(Workspace workspace, Messages messages, SmallGroups groups) {
        this.workspace = workspace;
        this.messages = messages;
        this.groups = groups;
    }

    private Assessment assessment() {
        return workspace.assessment();
    }

    private Instrument instrument() {
        return assessment().instrument().in(messages.locale());
    }

    private Optional<Vote> last(CriterionId criterion) {
        return assessment().room().vote(criterion);
    }

    /// The criteria on which a vote is open.
    List<Criterion> open() {
        return instrument().criteria(assessment().head().form()).stream()
                .filter(this::isOpen)
                .toList();
    }

    boolean isOpen(Criterion criterion) {
        return last(criterion.id()).filter(Vote::open).isPresent();
    }

    /// Opens a vote on a criterion, or closes the one that is open; one in which nobody voted is as if it had not been.
    void turn(Criterion at) {
        Vote next = last(at.id())
                .map(vote -> vote.open() ? closed(vote) : new Vote(vote.number() + 1, true))
                .orElseGet(() -> new Vote(Vote.FIRST_AGAIN, true));
        workspace.submit(next.open() ? new RoomChange.VoteSet(at.id(), Optional.of(next)) : closing(at, next));
    }

    /// Closes all votes that are open.
    void close() {
        workspace.submit(open().stream()
                .map(c -> closing(c, closed(last(c.id()).orElseThrow())))
                .toList());
    }

    private static Vote closed(Vote vote) {
        return new Vote(vote.number(), false);
    }

    private RoomChange closing(Criterion at, Vote vote) {
        boolean voted = people().stream().anyMatch(person -> hasVoted(person, at.id(), vote));
        Optional<Vote> before =
                vote.number() > Vote.FIRST_AGAIN ? Optional.of(new Vote(vote.number() - 1, false)) : Optional.empty();
        return new RoomChange.VoteSet(at.id(), voted ? Optional.of(vote) : before);
    }

    private List<Participant> people() {
        return assessment().raters();
    }

    private boolean hasVoted(Participant person, CriterionId criterion, Vote vote) {
        return assessment()
                .sheet(person.id())
                .rating(criterion, vote.number())
                .answer()
                .isPresent();
    }

    /// How many have voted on all that is open.
    int voted() {
        List<Criterion> open = open();
        return (int) people().stream()
                .filter(person -> open.stream()
                        .allMatch(c -> hasVoted(person, c.id(), last(c.id()).orElseThrow())))
                .count();
    }

    /// The ratings of a criterion before the vote that was taken again; empty without one, or while it is open.
    Optional<CriterionScore> before(Criterion criterion) {
        return last(criterion.id())
                .filter(vote -> !vote.open())
                .map(vote -> {
                    Assessment earlier = assessment().before(criterion.id(), vote);
                    return Disclosure.of(instrument(), earlier, Scoring.score(instrument(), earlier), groups)
                            .scores()
                            .criterion(criterion.id());
                })
                .filter(score -> groups.showsSpread(score.n()) && !score.isHeldBack());
    }
}
