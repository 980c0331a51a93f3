package org.socialreadiness.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Krippendorff's alpha, 1 - D_o / D_e from the coincidence matrix (science 3.4). Units may have different
/// numbers of ratings; one with fewer than two says nothing about agreement and is passed over.
public final class KrippendorffAlpha {
    /// The values that may occur, lowest first.
    private final double[] values;

    /// o_ck = sum over units of (pairs c–k) / (m_u - 1), by the places of c and k in `values`.
    private final double[][] coincidences;

    /// n_c, the sums of the rows.
    private final double[] marginals;

    private KrippendorffAlpha(double[] values) {
        this.values = values;
        coincidences = new double[values.length][values.length];
        marginals = new double[values.length];
    }

    /// How far two values are apart. `RATIO` is for values of 0 or more.
    public enum Metric {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO
    }

    /// Pairs the ratings of each unit.
    ///
    /// @param units for each unit the ratings it has, in any order
    public static KrippendorffAlpha of(double[][] units) {
        double[] values = Arrays.stream(units)
                .flatMapToDouble(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        return of(values, Arrays.stream(units).map(unit -> counts(unit, values)).toList());
    }

    private static int[] counts(double[] unit, double[] values) {
        int[] counts = new int[values.length];
        for (double rating : unit) {
            counts[Arrays.binarySearch(values, rating)]++;
        }
        return counts;
    }

    /// Pairs the ratings of each unit.
    ///
    /// @param values that ratings may have, lowest first
    /// @param units for each unit how often each of the values occurs
    static KrippendorffAlpha of(double[] values, List<int[]> units) {
        KrippendorffAlpha alpha = new KrippendorffAlpha(values);
        for (int[] unit : units) {
            int ratings = AgreementIndex.number(unit);
            if (ratings >= 2) {
                alpha.pair(unit, ratings);
            }
        }
        return alpha;
    }

    private void pair(int[] counts, int ratings) {
        for (int c = 0; c < counts.length; c++) {
            for (int k = 0; k < counts.length; k++) {
                double pairs = (double) counts[c] * (c == k ? counts[c] - 1 : counts[k]) / (ratings - 1);
                coincidences[c][k] += pairs;
                marginals[c] += pairs;
            }
        }
    }

    /// The coefficient; empty if no ratings can be paired, or all of them are equal.
    ///
    /// @throws IllegalArgumentException for `RATIO` if there are values below 0
    public OptionalDouble alpha(Metric metric) {
        if (metric == Metric.RATIO && values.length > 0 && values[0] < 0) {
            throw new IllegalArgumentException("A ratio scale begins at 0");
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.length; c++) {
            for (int k = 0; k < c; k++) {
                double distance = distance(k, c, metric);
                observed += coincidences[c][k] * distance;
                expected += marginals[c] * marginals[k] * distance;
            }
        }
        double n = Arrays.stream(marginals).sum();
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * (n - 1) / expected);
    }

    /// d² of two different values.
    private double distance(int lower, int higher, Metric metric) {
        return switch (metric) {
            case NOMINAL -> 1;
            case INTERVAL -> square(values[higher] - values[lower]);
            case RATIO -> square((values[higher] - values[lower]) / (values[higher] + values[lower]));
            case ORDINAL -> {
                double between = 0;
                for (int g = lower; g <= higher; g++) {
                    between += marginals[g];
                }
                yield square(between - (marginals[lower] + marginals[higher]) / 2);
            }
        };
    }

    private static double square(double x) {
        return x * x;
    }
}
