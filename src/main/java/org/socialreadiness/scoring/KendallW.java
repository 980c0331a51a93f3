package org.socialreadiness.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Kendall's coefficient of concordance of m raters over n things, with ties (science 3.4).
///
/// @param raters m
/// @param things n
/// @param deviation S, the sum over things of the squared distance of rank sums from their mean
/// @param w 0 to 1; empty where its denominator is 0
public record KendallW(int raters, int things, double deviation, OptionalDouble w) {

    /// Ranks each rater's values (equal ones share their mean rank) and compares the rank sums.
    ///
    /// @param values one row for each rater, one column for each thing
    public static KendallW of(double[][] values) {
        int m = values.length;
        int n = m == 0 ? 0 : values[0].length;
        double[] sums = new double[n];
        double ties = 0;
        for (double[] row : values) {
            double[] sorted = row.clone();
            Arrays.sort(sorted);
            for (int thing = 0; thing < n; thing++) {
                sums[thing] += meanRank(sorted, row[thing]);
            }
            ties += tieCorrection(sorted);
        }
        double middle = m * (n + 1) / 2.0;
        double deviation =
                Arrays.stream(sums).map(sum -> (sum - middle) * (sum - middle)).sum();
        double cubes = (double) n * n * n - n;
        double denominator = (double) m * m * cubes - m * ties;
        return new KendallW(
                m,
                n,
                deviation,
                denominator <= 0 ? OptionalDouble.empty() : OptionalDouble.of(12 * deviation / denominator));
    }

    /// chi² = m(n-1)W with n - 1 degrees of freedom; to be read for n above 7 only.
    public OptionalDouble chiSquare() {
        return w.isEmpty() ? w : OptionalDouble.of(raters * (things - 1) * w.getAsDouble());
    }

    private static double meanRank(double[] sorted, double value) {
        int below = 0;
        int equal = 0;
        for (double other : sorted) {
            below += other < value ? 1 : 0;
            equal += other == value ? 1 : 0;
        }
        return below + (equal + 1) / 2.0;
    }

    /// T of one rater: sum over groups of equal values of t³ - t.
    private static double tieCorrection(double[] sorted) {
        double sum = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                double t = i - from;
                sum += t * t * t - t;
                from = i;
            }
        }
        return sum;
    }
}
