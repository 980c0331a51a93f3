package org.socialreadiness.outlook;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.outlook.Draws.Truncated;
import org.socialreadiness.outlook.Formulas.Drawn;
import org.socialreadiness.scoring.Scores;

/// The organization's answers in one variant, and how they are drawn.
final class Organization {
    private static final double MOST_POINTS = 100;

    /// A draw of exactly 0 would be infinitely far off.
    private static final double LEAST = 0x1p-54;

    private final Basis basis;
    private final long seed;
    private final Truncated[] values;
    private final Truncated factor;

    /// Places of the criteria that are set higher.
    private final int[] raised;

    /// @param steps what is set higher: that moves an answer, not how sure it is
    Organization(Basis basis, long seed, Steps steps) {
        this.basis = basis;
        this.seed = seed;
        List<Criterion> criteria = basis.criteria();
        values = new Truncated[criteria.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = value(criteria.get(place), steps);
        }
        raised = IntStream.range(0, values.length)
                .filter(place -> steps.levels().containsKey(criteria.get(place).id()))
                .toArray();
        factor = basis.factor()
                .map((Scores.Estimate f) -> Truncated.of(f.value(), f.standardError(), 0, MOST_POINTS))
                .orElse(UNKNOWN);
    }

    private static final Truncated UNKNOWN = Truncated.of(Double.NaN, 0, 0, 0);

    private Truncated value(Criterion criterion, Steps steps) {
        CriterionId id = criterion.id();
        OptionalDouble value = basis.value(id);
        if (value.isEmpty()) {
            return UNKNOWN;
        }
        double raised = Math.min(
                Criterion.COMMON_TOP,
                value.getAsDouble() + criterion.toCommon(steps.levels().getOrDefault(id, 0)));
        return Truncated.of(raised, basis.deviation(id), 0, Criterion.COMMON_TOP);
    }

    /// The answers as they are.
    Drawn likely() {
        double[] means = new double[values.length];
        for (int place = 0; place < means.length; place++) {
            means[place] = values[place].mean();
        }
        return new Drawn(means, factor.mean(), 0);
    }

    /// @param asItIs the same run with nothing set higher: what is the same need not be drawn again
    Drawn in(int run, Drawn asItIs) {
        return asItIs.with(raised, place -> draw(run, place));
    }

    Drawn in(int run) {
        double[] drawn = new double[values.length];
        for (int place = 0; place < drawn.length; place++) {
            drawn[place] = draw(run, place);
        }
        return new Drawn(
                drawn,
                factor.at(Draws.uniform(seed, run, Draws.FACTOR)),
                Normal.point(Math.max(LEAST, Draws.uniform(seed, run, Draws.RELEVANCE))));
    }

    private double draw(int run, int place) {
        return values[place].at(Draws.uniform(seed, run, Draws.CRITERIA + place));
    }
}
