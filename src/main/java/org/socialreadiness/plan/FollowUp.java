package org.socialreadiness.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.Comparison.CriterionMove;
import org.socialreadiness.scoring.Comparison.Refusal;
import org.socialreadiness.scoring.Difference;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;

/// A plan beside the answers given later: what was done, what moved, and what had been expected. Moves are those
/// of a [Comparison], which says what may be compared and shown.
///
/// @param lines one for each chosen action, in the order of the plan
/// @param refusal why the answers are not compared; empty where they are
/// @param overall the score then and now; empty where it is not compared
/// @param expected the score with all that was chosen and not dropped; empty where then and now ask otherwise
/// @param expectedOfDone the score with what was done; likewise
public record FollowUp(
        List<Line> lines,
        Optional<Refusal> refusal,
        Optional<Difference> overall,
        Optional<Estimate> expected,
        Optional<Estimate> expectedOfDone) {
    public FollowUp {
        lines = List.copyOf(lines);
    }

    /// One action and its criterion.
    ///
    /// @param expected the value that the action was to bring, in own levels; empty if it was to bring none
    /// @param moved from then to now, in its own levels; empty where it is not compared
    public record Line(Action action, OptionalDouble expected, Optional<Difference> moved) {}

    /// The newest earlier assessment of a client that has a plan.
    public static Optional<Assessment> earlier(Client client, Assessment now) {
        List<Assessment> all = client.current();
        int at = all.stream().map(Assessment::id).toList().indexOf(now.id());
        return all.stream()
                .skip(at + 1L)
                .filter(assessment ->
                        at >= 0 && !assessment.room().plan().chosen().isEmpty())
                .findFirst();
    }

    /// Whether an action is late on a day.
    public static boolean isOverdue(Action action, LocalDate today) {
        return action.chosen().isPresent()
                && !action.course().isOver()
                && action.promise().due().filter(today::isAfter).isPresent();
    }

    /// @param instrument that the plan was made with
    /// @param then what may be shown of the assessment that has the plan
    /// @param compared that assessment with a later one
    public static FollowUp of(Instrument instrument, Disclosure then, Comparison compared) {
        Scores expected = PlanEffect.of(instrument, then).then();
        Scores done = PlanEffect.of(instrument, then, action -> action.course().state() == Action.State.DONE)
                .then();
        boolean whole = compared.isWhole() && compared.overall().isPresent();
        return new FollowUp(
                then.assessment().room().plan().chosen().stream()
                        .map(action -> line(instrument, action, expected, compared))
                        .toList(),
                compared.refusal(),
                compared.overall(),
                overall(expected).filter(_ -> whole),
                overall(done).filter(_ -> whole));
    }

    /// What is observed against what was to be expected of what was done; empty where either is not there.
    public Optional<Difference> surprise() {
        return expectedOfDone.flatMap(wanted -> overall.map(observed -> Difference.ofScores(wanted, observed.now())));
    }

    private static Optional<Estimate> overall(Scores scores) {
        return scores.overall().map(Overall::score);
    }

    private static Line line(Instrument instrument, Action action, Scores expected, Comparison compared) {
        Optional<CriterionId> criterion = action.idea().criterion();
        return new Line(
                action,
                action.idea().levels() > 0
                        ? criterion
                                .flatMap(instrument::criterion)
                                .map(c -> own(c, expected))
                                .orElseGet(OptionalDouble::empty)
                        : OptionalDouble.empty(),
                criterion.flatMap(compared::move).map(CriterionMove::difference));
    }

    private static OptionalDouble own(Criterion criterion, Scores in) {
        OptionalDouble common = in.criteria().stream()
                .filter(score -> score.id().equals(criterion.id()))
                .map(Scores.CriterionScore::value)
                .findFirst()
                .orElseGet(OptionalDouble::empty);
        return common.isPresent() ? OptionalDouble.of(common.getAsDouble() / criterion.toCommon(1)) : common;
    }
}
