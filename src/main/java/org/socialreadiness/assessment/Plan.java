package org.socialreadiness.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;

/// What the team will do, as far as it has said so.
///
/// @param actions by id, in the order in which they came; also those gone
/// @param efforts of one level up, 1 to 5, where the team sees them otherwise than the instrument
public record Plan(Map<String, Action> actions, Map<CriterionId, Integer> efforts, Pledge pledge) {
    public static final int MOST_EFFORT = 5;
    public static final Plan EMPTY = new Plan(Map.of(), Map.of(), Pledge.NONE);

    /// Effort of one level up where neither the team nor the instrument says: the middle of 1 to 5.
    private static final int ASSUMED_EFFORT = 3;

    public Plan {
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        efforts = Collections.unmodifiableMap(new LinkedHashMap<>(efforts));
        if (efforts.values().stream().anyMatch(effort -> effort < 1 || effort > MOST_EFFORT)) {
            throw new IllegalArgumentException("Effort is 1 to " + MOST_EFFORT);
        }
    }

    public Optional<Action> action(String id) {
        return Optional.ofNullable(actions.get(id)).filter(action -> !action.gone());
    }

    /// What lies on the grid, chosen or not.
    public List<Action> listed() {
        return actions.values().stream().filter(action -> !action.gone()).toList();
    }

    /// What was chosen, in its order.
    public List<Action> chosen() {
        return listed().stream()
                .filter(action -> action.chosen().isPresent())
                .sorted(Comparator.comparingInt(
                        action -> action.chosen().orElseThrow().place()))
                .toList();
    }

    /// The place behind all that were chosen.
    public int nextPlace() {
        return chosen().stream()
                        .mapToInt(action -> action.chosen().orElseThrow().place())
                        .max()
                        .orElse(0)
                + 1;
    }

    /// Effort of one level up, 1 to 5: the team's, else the instrument's, else an assumption.
    public int effort(Criterion criterion) {
        Integer own = efforts.get(criterion.id());
        return own != null ? own : criterion.effort().orElse(ASSUMED_EFFORT);
    }

    Plan withActions(Map<String, Action> next) {
        return new Plan(next, efforts, pledge);
    }

    Plan withEfforts(Map<CriterionId, Integer> next) {
        return new Plan(actions, next, pledge);
    }

    Plan withPledge(Pledge next) {
        return new Plan(actions, efforts, next);
    }
}
