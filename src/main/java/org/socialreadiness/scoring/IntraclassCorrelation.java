package org.socialreadiness.scoring;

import java.util.OptionalDouble;

/// Intraclass correlations of n targets rated by the same k judges (Shrout and Fleiss 1979). May be negative.
///
/// @param betweenTargets mean square BMS
/// @param withinTargets mean square WMS
/// @param betweenJudges mean square JMS
/// @param residual mean square EMS
public record IntraclassCorrelation(
        int targets, int judges, double betweenTargets, double withinTargets, double betweenJudges, double residual) {

    /// The analysis of variance of a complete table.
    ///
    /// @param table one row for each target, one column for each judge; at least two of both
    public static IntraclassCorrelation of(double[][] table) {
        int n = table.length;
        int k = n == 0 ? 0 : table[0].length;
        if (n < 2 || k < 2) {
            throw new IllegalArgumentException("Two targets and two judges are needed");
        }
        double grand = 0;
        double[] rows = new double[n];
        double[] columns = new double[k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                rows[i] += table[i][j] / k;
                columns[j] += table[i][j] / n;
                grand += table[i][j] / ((double) n * k);
            }
        }
        // Summed up directly: a difference of sums would leave rounding where there is nothing.
        double residual = 0;
        double targets = 0;
        double judges = 0;
        for (int i = 0; i < n; i++) {
            targets += k * square(rows[i] - grand);
            for (int j = 0; j < k; j++) {
                residual += square(table[i][j] - rows[i] - columns[j] + grand);
            }
        }
        for (int j = 0; j < k; j++) {
            judges += n * square(columns[j] - grand);
        }
        double within = residual + judges;
        return new IntraclassCorrelation(
                n, k, targets / (n - 1), within / (n * (k - 1.0)), judges / (k - 1), residual / ((n - 1.0) * (k - 1)));
    }

    /// ICC(1,1): each target rated by other judges, one rating.
    public OptionalDouble icc11() {
        return ratio(betweenTargets - withinTargets, betweenTargets + (judges - 1) * withinTargets);
    }

    /// ICC(2,1): judges drawn from many, one rating.
    public OptionalDouble icc21() {
        return ratio(
                betweenTargets - residual,
                betweenTargets + (judges - 1) * residual + judges * (betweenJudges - residual) / targets);
    }

    /// ICC(3,1): just these judges, one rating.
    public OptionalDouble icc31() {
        return ratio(betweenTargets - residual, betweenTargets + (judges - 1) * residual);
    }

    /// ICC(1,k): mean of the ratings.
    public OptionalDouble icc1k() {
        return ratio(betweenTargets - withinTargets, betweenTargets);
    }

    /// ICC(2,k): mean of the ratings.
    public OptionalDouble icc2k() {
        return ratio(betweenTargets - residual, betweenTargets + (betweenJudges - residual) / targets);
    }

    /// ICC(3,k): mean of the ratings; equals Cronbach's alpha.
    public OptionalDouble icc3k() {
        return ratio(betweenTargets - residual, betweenTargets);
    }

    /// Empty where the denominator is within 1e-12 of 0 (science 3.6).
    static OptionalDouble ratio(double numerator, double denominator) {
        return Math.abs(denominator) <= 1e-12 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }

    private static double square(double x) {
        return x * x;
    }
}
