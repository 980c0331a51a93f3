package org.socialreadiness.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FirstStep;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Priorities;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Workspace;

/// What is on the shortlist, and what the votes or rankings on it say.
final class PrioritiesViewModel {
    private final Workspace workspace;
    private final Messages messages;
    private final Sitting sitting;
    private final Instrument instrument;
    private final Disclosure shown;
    private final Priorities priorities;

    PrioritiesViewModel(Workspace workspace, Messages messages, Sitting sitting) {
        this.workspace = workspace;
        this.messages = messages;
        this.sitting = sitting;
        Assessment assessment = workspace.assessment();
        this.instrument = assessment.instrument().in(messages.locale());
        this.shown = Disclosure.of(instrument, assessment, Scoring.score(instrument, assessment), SmallGroups.STANDARD);
        this.priorities = Priorities.of(
                assessment,
                Priorities.shortlist(instrument, shown),
                isRanked(),
                SmallGroups.STANDARD,
                sitting.isCountedEarly());
    }

    /// One line of the shortlist.
    ///
    /// @param now the present value and the target, as "1.4 → 3"; empty where it is not shown
    /// @param share of the most votes, 0 to 1; 0 where there are none or they may not be shown
    /// @param result "7 votes" or "2.3 on average"; empty where it may not be shown
    record Line(Criterion criterion, int factor, String now, String step, double share, String result) {}

    /// The ballots decide by which method; before the first one, what was chosen.
    boolean isRanked() {
        return kind().map(Ballot.Ranking.class::equals).orElseGet(sitting::isRanked);
    }

    private Optional<Class<? extends Ballot>> kind() {
        Assessment assessment = workspace.assessment();
        return assessment.raters().stream()
                .flatMap(person -> assessment.room().ballot(person.id()).stream())
                .findFirst()
                .map(Ballot::getClass);
    }

    /// Whether it can still be chosen by which method.
    boolean isUndecided() {
        return kind().isEmpty();
    }

    void setRanked(boolean ranked) {
        sitting.setRanked(ranked);
    }

    boolean isReadOnly() {
        return workspace.isReadOnly();
    }

    /// Whether there is anything to choose from.
    boolean isEmpty() {
        return priorities.places().isEmpty();
    }

    List<Line> lines() {
        int most = priorities.places().stream()
                .mapToInt(place -> place.votes().orElse(0))
                .max()
                .orElse(0);
        return priorities.places().stream().map(place -> line(place, most)).toList();
    }

    private Line line(Priorities.Place place, int most) {
        Criterion criterion = instrument.criterion(place.criterion()).orElseThrow();
        int factor =
                instrument.factors().indexOf(instrument.factorOf(criterion.id()).orElseThrow());
        String result = place.votes()
                .map(votes -> messages.text("priorities.votes", votes))
                .or(() -> place.meanRank().stream()
                        .mapToObj(rank -> messages.text("priorities.rank", number(rank)))
                        .findFirst())
                .orElse("");
        double share = most == 0 ? 0 : place.votes().orElse(0) / (double) most;
        return new Line(criterion, factor, now(criterion), step(criterion), share, result);
    }

    private String now(Criterion criterion) {
        Optional<Target> target = shown.assessment().room().target(criterion.id());
        return shown.scores().criterion(criterion.id()).value().stream()
                .mapToObj(value -> messages.text(
                        "priorities.now",
                        number(value * criterion.top() / Criterion.COMMON_TOP)
                                + target.map(wanted -> " → " + wanted.level()).orElse("")))
                .findFirst()
                .orElse("");
    }

    /// What is proposed to be done first.
    private String step(Criterion criterion) {
        return shown.scores().criterion(criterion.id()).value().stream()
                .mapToObj(value -> (int) Math.floor(value * criterion.top() / Criterion.COMMON_TOP))
                .findFirst()
                .flatMap(criterion::firstStep)
                .map(FirstStep::text)
                .orElse("");
    }

    private String number(double value) {
        return String.format(messages.locale(), "%.1f", value);
    }

    /// Criteria that could be added to the shortlist.
    List<Criterion> others() {
        List<CriterionId> on = shortlist();
        return instrument.criteria(shown.assessment().head().form()).stream()
                .filter(c -> !on.contains(c.id()))
                .toList();
    }

    private List<CriterionId> shortlist() {
        return Priorities.shortlist(instrument, shown);
    }

    void add(Criterion criterion) {
        List<CriterionId> next = new ArrayList<>(shortlist());
        next.add(criterion.id());
        workspace.submit(new RoomChange.Shortlisted(next));
    }

    void remove(Criterion criterion) {
        List<CriterionId> next = new ArrayList<>(shortlist());
        next.remove(criterion.id());
        workspace.submit(new RoomChange.Shortlisted(next));
    }

    boolean isChanged() {
        return !workspace.assessment().room().shortlist().isEmpty();
    }

    void asProposed() {
        workspace.submit(new RoomChange.Shortlisted(List.of()));
    }

    /// "Three of six have voted", and what is missing until it is shown.
    String said() {
        int people = workspace.assessment().raters().size();
        String voted = messages.text("priorities.people", priorities.people(), people);
        if (priorities.shown()) {
            return voted;
        }
        return voted + " "
                + messages.text(isEnough() ? "priorities.waiting" : "priorities.few", people - priorities.people());
    }

    private boolean isEnough() {
        return SmallGroups.STANDARD.showsSpread(priorities.people());
    }

    /// Whether the facilitator may have it shown though some have not voted.
    boolean isWaiting() {
        return !priorities.shown() && isEnough();
    }

    /// Some will not vote.
    void countEarly() {
        sitting.countEarly(true);
    }

    /// How far the rankings agree, in words (Schmidt 1997); empty for votes.
    String concordance() {
        return priorities
                .concordance()
                .flatMap(w -> w.w().stream().boxed().findFirst())
                .map(w -> messages.text(
                        "priorities.concordance", String.format(messages.locale(), "%.2f", w), strength(w)))
                .orElse("");
    }

    private String strength(double w) {
        if (w >= 0.9) {
            return messages.text("priorities.concordance.unusual");
        }
        if (w >= 0.7) {
            return messages.text("priorities.concordance.strong");
        }
        if (w >= 0.5) {
            return messages.text("priorities.concordance.moderate");
        }
        return messages.text(w >= 0.3 ? "priorities.concordance.weak" : "priorities.concordance.veryWeak");
    }

    /// Takes all ballots back, so that everyone gives them anew.
    void begin() {
        sitting.countEarly(false);
        workspace.submit(workspace.assessment().raters().stream()
                .map(Participant::id)
                .filter(person -> workspace.assessment().room().ballot(person).isPresent())
                .map(person -> new RoomChange.Balloted(person, Optional.empty()))
                .toList());
    }
}
