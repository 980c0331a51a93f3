package org.socialreadiness.outlook;

import java.util.List;
import java.util.OptionalDouble;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;

/// The unweighted mean of criteria and of what is known for certain, from 0 to 1, over what is answered (science 4.7).
final class Average {
    private static final double UNKNOWN = 0.5;

    private final int[] places;
    private final double certain;
    private final int known;

    /// @param places of the criteria in the instrument
    /// @param certain sum of what is known for certain
    /// @param known how many that are
    private Average(int[] places, double certain, int known) {
        this.places = places;
        this.certain = certain;
        this.known = known;
    }

    static Average of(Basis basis, List<CriterionId> criteria, List<BeliefId> beliefs) {
        double[] shown = beliefs.stream()
                .map(basis::belief)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double sum = 0;
        for (double belief : shown) {
            sum += belief;
        }
        return new Average(places(basis, criteria), sum, shown.length);
    }

    /// Of criteria of which some count as full.
    static Average full(Basis basis, List<CriterionId> criteria, List<CriterionId> full) {
        List<CriterionId> others =
                criteria.stream().filter(id -> !full.contains(id)).toList();
        int counted = criteria.size() - others.size();
        return new Average(places(basis, others), counted, counted);
    }

    private static int[] places(Basis basis, List<CriterionId> criteria) {
        return criteria.stream().mapToInt(basis::place).toArray();
    }

    /// Whether it holds something that is known for certain.
    boolean hasCertain() {
        return known > 0;
    }

    /// @param values of all criteria by place, 0 to 4; not a number where there is no answer
    double of(double[] values) {
        double sum = certain;
        int count = known;
        for (int place : places) {
            if (!Double.isNaN(values[place])) {
                sum += values[place] / Criterion.COMMON_TOP;
                count++;
            }
        }
        return count == 0 ? UNKNOWN : sum / count;
    }
}
