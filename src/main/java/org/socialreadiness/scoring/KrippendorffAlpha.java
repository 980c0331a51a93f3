package org.socialreadiness.scoring;

import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Krippendorff's alpha, 1 - D_o / D_e from the coincidence matrix (science 3.4). Missing ratings are allowed.
public final class KrippendorffAlpha {
    private KrippendorffAlpha() {}

    /// How far two values are apart.
    public enum Metric {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO
    }

    /// The coefficient; empty if fewer than two ratings can be paired, or all of them are equal.
    ///
    /// @param ratings one row for each rater, one column for each unit; `null` where there is none
    public static OptionalDouble of(@Nullable Double[][] ratings, Metric metric) {
        int units = ratings.length == 0 ? 0 : ratings[0].length;
        TreeMap<Double, Integer> places = new TreeMap<>();
        for (@Nullable Double[] row : ratings) {
            for (Double value : row) {
                if (value != null) {
                    places.put(value, 0);
                }
            }
        }
        double[] values = places.keySet().stream().mapToDouble(v -> v).toArray();
        for (int i = 0; i < values.length; i++) {
            places.put(values[i], i);
        }
        double[][] coincidences = new double[values.length][values.length];
        for (int unit = 0; unit < units; unit++) {
            int[] counts = new int[values.length];
            int paired = 0;
            for (@Nullable Double[] row : ratings) {
                Double value = row[unit];
                if (value != null) {
                    counts[places.getOrDefault(value, 0)]++;
                    paired++;
                }
            }
            if (paired >= 2) {
                pair(counts, paired, coincidences);
            }
        }
        return alpha(values, coincidences, metric);
    }

    /// Adds one unit's pairs to o_ck = sum over units of (pairs c–k) / (m_u - 1).
    private static void pair(int[] counts, int ratings, double[][] coincidences) {
        for (int c = 0; c < counts.length; c++) {
            for (int k = 0; k < counts.length; k++) {
                double pairs = c == k ? (double) counts[c] * (counts[c] - 1) : (double) counts[c] * counts[k];
                coincidences[c][k] += pairs / (ratings - 1);
            }
        }
    }

    private static OptionalDouble alpha(double[] values, double[][] coincidences, Metric metric) {
        double[] marginals = new double[values.length];
        double n = 0;
        for (int c = 0; c < values.length; c++) {
            for (int k = 0; k < values.length; k++) {
                marginals[c] += coincidences[c][k];
            }
            n += marginals[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.length; c++) {
            for (int k = 0; k < values.length; k++) {
                double distance = distance(values, marginals, c, k, metric);
                observed += coincidences[c][k] * distance;
                expected += marginals[c] * marginals[k] * distance;
            }
        }
        if (n < 2 || expected == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(1 - observed * (n - 1) / expected);
    }

    private static double distance(double[] values, double[] marginals, int c, int k, Metric metric) {
        if (c == k) {
            return 0;
        }
        return switch (metric) {
            case NOMINAL -> 1;
            case INTERVAL -> square(values[c] - values[k]);
            case RATIO -> square((values[c] - values[k]) / (values[c] + values[k]));
            case ORDINAL -> {
                double between = 0;
                for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
                    between += marginals[g];
                }
                yield square(between - (marginals[c] + marginals[k]) / 2);
            }
        };
    }

    private static double square(double x) {
        return x * x;
    }
}
