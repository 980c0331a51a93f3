package org.socialreadiness.plan;

import java.util.List;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.CriterionId;

/// How a score gets from its band to the next one.
public sealed interface Route {
    /// There is no score, or the instrument has no bands.
    record NoScore() implements Route {}

    /// The score lies in the highest band.
    record Highest(Band band) implements Route {}

    /// Not even all shown criteria at their highest level lead there.
    record OutOfReach(Band next) implements Route {}

    /// @param paths the shortest first; then others that do without one of its criteria
    record Found(Band next, List<Path> paths) implements Route {
        public Found {
            paths = List.copyOf(paths);
        }

        public Path shortest() {
            return paths.getFirst();
        }
    }

    /// Level changes that together lead there.
    ///
    /// @param steps in the instrument's order
    /// @param effort sum of the steps'
    /// @param score reached with them, 0 to 100
    record Path(List<Step> steps, int effort, double score) {
        public Path {
            steps = List.copyOf(steps);
        }

        public boolean holds(CriterionId criterion) {
            return steps.stream().anyMatch(step -> step.criterion().equals(criterion));
        }
    }

    /// One criterion so many levels higher than today.
    ///
    /// @param effort of all these levels
    record Step(CriterionId criterion, int levels, int effort) {}
}
