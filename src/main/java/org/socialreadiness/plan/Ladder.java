package org.socialreadiness.plan;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.instrument.CriterionId;

/// The most points that a factor can gain for each effort, and by which steps: a knapsack, solved exactly.
final class Ladder {
    /// A criterion that can rise.
    ///
    /// @param effort of one level
    /// @param gains points of the factor by levels risen, from 0 levels on
    record Rung(CriterionId criterion, int effort, List<Double> gains) {
        Rung {
            gains = List.copyOf(gains);
        }
    }

    private final List<Rung> rungs;
    private final double[][] best;
    private final int[][] chosen;

    /// @param most the largest effort that is looked at
    Ladder(List<Rung> rungs, int most) {
        this.rungs = List.copyOf(rungs);
        this.best = new double[rungs.size() + 1][most + 1];
        this.chosen = new int[rungs.size()][most + 1];
        for (int i = 0; i < rungs.size(); i++) {
            climb(i);
        }
    }

    private void climb(int i) {
        Rung rung = rungs.get(i);
        for (int effort = 0; effort < best[i].length; effort++) {
            double most = -1;
            for (int levels = 0; levels < rung.gains().size() && levels * rung.effort() <= effort; levels++) {
                double points =
                        best[i][effort - levels * rung.effort()] + rung.gains().get(levels);
                if (points > most) {
                    most = points;
                    chosen[i][effort] = levels;
                }
            }
            best[i + 1][effort] = most;
        }
    }

    /// The most points for an effort or less.
    double points(int effort) {
        return best[rungs.size()][effort];
    }

    /// The steps that gain them.
    List<Route.Step> steps(int effort) {
        List<Route.Step> steps = new ArrayList<>();
        int left = effort;
        for (int i = rungs.size() - 1; i >= 0; i--) {
            Rung rung = rungs.get(i);
            int levels = chosen[i][left];
            if (levels > 0) {
                steps.addFirst(new Route.Step(rung.criterion(), levels, levels * rung.effort()));
                left -= levels * rung.effort();
            }
        }
        return steps;
    }

    /// The effort of everything there is.
    static int whole(List<Rung> rungs) {
        return rungs.stream()
                .mapToInt(rung -> rung.effort() * (rung.gains().size() - 1))
                .sum();
    }

    /// The points of everything there is.
    static double top(List<Rung> rungs) {
        return rungs.stream().mapToDouble(rung -> rung.gains().getLast()).sum();
    }
}
