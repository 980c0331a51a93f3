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
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;

/// A plan beside the answers given later: what was done, what moved, and what had been expected.
///
/// @param lines one for each chosen action, in the order of the plan
/// @param before the overall score when the plan was made
/// @param expected with all that was chosen and not dropped
/// @param expectedOfDone with what was done
/// @param observed the overall score now
public record FollowUp(
        List<Line> lines,
        Optional<Estimate> before,
        Optional<Estimate> expected,
        Optional<Estimate> expectedOfDone,
        Optional<Estimate> observed) {
    public FollowUp {
        lines = List.copyOf(lines);
    }

    /// One action and its criterion, then and now.
    ///
    /// @param before value of the criterion in its own levels; empty without one, and where it may not be shown
    /// @param expected with the levels that the action was to bring; empty if it was to bring none
    /// @param now value of the criterion
    public record Line(Action action, OptionalDouble before, OptionalDouble expected, OptionalDouble now) {
        /// Levels that the criterion has moved.
        public OptionalDouble moved() {
            return before.isPresent() && now.isPresent()
                    ? OptionalDouble.of(now.getAsDouble() - before.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

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
    /// @param now what may be shown of the later one
    public static FollowUp of(Instrument instrument, Disclosure then, Disclosure now) {
        Scores expected = PlanEffect.of(instrument, then).then();
        Scores done = PlanEffect.of(instrument, then, action -> action.course().state() == Action.State.DONE)
                .then();
        return new FollowUp(
                then.assessment().room().plan().chosen().stream()
                        .map(action -> line(instrument, action, then.scores(), expected, now.scores()))
                        .toList(),
                overall(then.scores()),
                overall(expected),
                overall(done),
                overall(now.scores()));
    }

    private static Optional<Estimate> overall(Scores scores) {
        return scores.overall().map(Overall::score);
    }

    private static Line line(Instrument instrument, Action action, Scores then, Scores expected, Scores now) {
        Optional<Criterion> criterion = action.idea().criterion().flatMap(instrument::criterion);
        return new Line(
                action,
                value(criterion, then),
                action.idea().levels() > 0 ? value(criterion, expected) : OptionalDouble.empty(),
                value(criterion, now));
    }

    private static OptionalDouble value(Optional<Criterion> criterion, Scores in) {
        OptionalDouble common = criterion
                .map(Criterion::id)
                .filter(id -> knows(in, id))
                .map(id -> in.criterion(id).value())
                .orElseGet(OptionalDouble::empty);
        return common.isPresent()
                ? OptionalDouble.of(
                        common.getAsDouble() / criterion.orElseThrow().toCommon(1))
                : common;
    }

    private static boolean knows(Scores scores, CriterionId id) {
        return scores.criteria().stream().anyMatch(score -> score.id().equals(id));
    }
}
