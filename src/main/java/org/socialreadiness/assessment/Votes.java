package org.socialreadiness.assessment;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;

/// The votes that are taken again on criteria that were talked about (science 6, step 5).
public record Votes(Assessment of) {
    private Optional<Vote> last(CriterionId criterion) {
        return of.room().vote(criterion);
    }

    /// The criteria on which a vote is open, in the order of the instrument.
    public List<CriterionId> open() {
        return of.instrument().structure().criteria(of.head().form()).stream()
                .map(Criterion::id)
                .filter(this::isOpen)
                .toList();
    }

    public boolean isOpen(CriterionId criterion) {
        return last(criterion).filter(Vote::open).isPresent();
    }

    /// On how many of those that are open a person has voted.
    public int voted(ParticipantId person) {
        return (int) open().stream()
                .filter(criterion -> hasVoted(person, criterion, last(criterion).orElseThrow()))
                .count();
    }

    /// How many people have voted on all that is open.
    public int done() {
        int all = open().size();
        return (int)
                of.raters().stream().filter(person -> voted(person.id()) == all).count();
    }

    private boolean hasVoted(ParticipantId person, CriterionId criterion, Vote vote) {
        return of.sheet(person).rating(criterion, vote.number()).answer().isPresent();
    }

    /// How many people voted in the last vote on a criterion.
    public int voters(CriterionId criterion) {
        return last(criterion)
                .map(vote -> (int) of.raters().stream()
                        .filter(person -> hasVoted(person.id(), criterion, vote))
                        .count())
                .orElse(0);
    }

    /// The change that opens a vote on a criterion, or closes the one that is open.
    public RoomChange turn(CriterionId criterion) {
        return isOpen(criterion)
                ? closing(criterion)
                : new RoomChange.VoteSet(criterion, Optional.of(new Vote(next(criterion), true)));
    }

    /// A number that nobody has answered in, whatever is known of votes: answers outlive a vote that was taken back, or
    /// that a copy for others does not tell of.
    private int next(CriterionId criterion) {
        int answered = of.sheets().values().stream()
                .flatMap(sheet -> sheet.keys(criterion).stream())
                .mapToInt(Sheet.Key::vote)
                .max()
                .orElse(1);
        int last = last(criterion).map(Vote::number).orElse(1);
        return Math.max(answered, last) + 1;
    }

    /// The changes that close all votes that are open.
    public List<RoomChange> close() {
        return open().stream().map(this::closing).toList();
    }

    /// A vote in which nobody voted is as if it had not been.
    private RoomChange closing(CriterionId criterion) {
        Vote vote = last(criterion).orElseThrow();
        boolean voted = of.raters().stream().anyMatch(person -> hasVoted(person.id(), criterion, vote));
        int number = voted ? vote.number() : vote.number() - 1;
        return new RoomChange.VoteSet(
                criterion, number < Vote.FIRST_AGAIN ? Optional.empty() : Optional.of(new Vote(number, false)));
    }

    /// The assessment as it was before the last vote on a criterion; empty without one, or while it is open.
    public Optional<Assessment> before(CriterionId criterion) {
        return last(criterion).filter(vote -> !vote.open()).map(vote -> of.before(criterion, vote));
    }
}
