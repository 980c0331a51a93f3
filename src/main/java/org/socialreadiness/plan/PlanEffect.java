package org.socialreadiness.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Lift;
import org.socialreadiness.scoring.Scores;

/// What the plan would do to the scores if all of it were done, beside today's. An action counts by the levels
/// that it says it lifts its criterion; two on one criterion count once, by the larger.
///
/// @param counted actions that move a criterion which is shown
public record PlanEffect(Scores today, Scores then, List<Action> counted) {
    public PlanEffect {
        counted = List.copyOf(counted);
    }

    /// @param counts which of the chosen actions are looked at
    public static PlanEffect of(Instrument instrument, Disclosure shown, Predicate<Action> counts) {
        Scores today = shown.scores();
        String form = shown.assessment().head().form();
        List<Action> counted = shown.assessment().room().plan().chosen().stream()
                .filter(counts)
                .filter(action -> action.idea().levels() > 0)
                .filter(action -> action.idea()
                        .criterion()
                        .filter(id -> instrument.inForm(id, form)
                                && today.criterion(id).value().isPresent())
                        .isPresent())
                .toList();
        return new PlanEffect(today, new Lift(instrument, form, today).by(levels(counted)), counted);
    }

    /// If all were done that was chosen and not dropped.
    public static PlanEffect of(Instrument instrument, Disclosure shown) {
        return of(instrument, shown, action -> action.course().state() != Action.State.DROPPED);
    }

    /// How many levels higher each criterion stands then.
    public static Map<CriterionId, Integer> levels(List<Action> actions) {
        Map<CriterionId, Integer> levels = new LinkedHashMap<>();
        actions.forEach(action -> action.idea()
                .criterion()
                .ifPresent(id -> levels.merge(id, action.idea().levels(), Integer::max)));
        return levels;
    }
}
