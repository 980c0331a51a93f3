package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;

/// Cross-check of the closed-form intervals: people are drawn anew, each with all of their answers, and the factors
/// scored again (science 3.3). It speaks of who was asked only; how sure people were and what is unanswered play no
/// part. Not among the [Scores].
public final class Bootstrap {
    /// With fewer raters the interval is far too narrow.
    public static final int FEWEST_RATERS = 5;

    public static final int DRAWS = 2_000;

    /// The same answers always give the same interval.
    public static final long SEED = 1;

    private static final double LOWER = 0.10;
    private static final double UPPER = 0.90;

    private Bootstrap() {}

    /// The 80 % percentile interval of a factor's score, 0 to 100.
    public record FactorInterval(FactorId factor, double low, double high) {}

    /// The intervals of the factors that have a score, in the instrument's order; none with fewer than
    /// [#FEWEST_RATERS].
    public static List<FactorInterval> factorIntervals(Instrument instrument, Assessment assessment) {
        RatingTable table = RatingTable.of(instrument, assessment.counted());
        int raters = table.raters();
        if (raters < FEWEST_RATERS) {
            return List.of();
        }
        String form = assessment.head().form();
        Scores scores = Scoring.score(instrument, form, table, Map.of());
        int[][] picks = picks(raters);
        List<FactorInterval> intervals = new ArrayList<>();
        int from = 0;
        for (Factor factor : instrument.factors(form)) {
            int to = from + instrument.criteria(factor, form).size();
            if (scores.factor(factor.id()).score().isPresent()) {
                intervals.add(interval(factor.id(), draws(table, from, to, picks)));
            }
            from = to;
        }
        return List.copyOf(intervals);
    }

    /// For each draw, how often each rater is in it.
    private static int[][] picks(int raters) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[][] picks = new int[DRAWS][raters];
        for (int[] pick : picks) {
            for (int i = 0; i < raters; i++) {
                pick[random.nextInt(raters)]++;
            }
        }
        return picks;
    }

    /// The factor's score in each draw, ascending; a draw in which nobody rated any of its criteria gives none.
    private static double[] draws(RatingTable table, int from, int to, int[][] picks) {
        return Arrays.stream(picks)
                .mapToDouble(pick -> score(table, from, to, pick))
                .filter(score -> !Double.isNaN(score))
                .sorted()
                .toArray();
    }

    /// The score of the criteria in the rows `from` to before `to`; NaN if none of them has a value.
    private static double score(RatingTable table, int from, int to, int[] pick) {
        double sum = 0;
        double weights = 0;
        for (int row = from; row < to; row++) {
            Criterion criterion = table.criteria().get(row);
            double value = value(table, row, pick);
            if (!Double.isNaN(value)) {
                sum += criterion.weight() * criterion.toCommon(value);
                weights += criterion.weight();
            }
        }
        return Math.clamp(FactorScoring.POINTS * sum / weights, 0, 100);
    }

    private static double value(RatingTable table, int row, int[] pick) {
        OptionalInt consensus = table.consensus(row);
        if (consensus.isPresent()) {
            return consensus.getAsInt();
        }
        int n = 0;
        int sum = 0;
        for (int rater = 0; rater < pick.length; rater++) {
            int level = table.level(row, rater);
            if (level >= 0) {
                n += pick[rater];
                sum += pick[rater] * level;
            }
        }
        return (double) sum / n;
    }

    private static FactorInterval interval(FactorId factor, double[] ascending) {
        return new FactorInterval(factor, percentile(ascending, LOWER), percentile(ascending, UPPER));
    }

    /// Linear between the order statistics at 1 + (n - 1) p.
    private static double percentile(double[] ascending, double p) {
        double place = (ascending.length - 1) * p;
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
