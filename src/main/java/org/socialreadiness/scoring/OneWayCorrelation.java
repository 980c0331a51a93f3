package org.socialreadiness.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Intraclass correlations where each target has ratings of its own, also unequally many (science 3.4). May be
/// negative.
///
/// @param betweenTargets mean square MSB
/// @param withinTargets mean square MSW
/// @param ratings k, the number of ratings of a target; where it varies k0 = (N - sum of k_i² / N) / (g - 1)
public record OneWayCorrelation(double betweenTargets, double withinTargets, double ratings) {

    /// The one-way analysis of variance.
    ///
    /// @param targets two or more, each with the ratings it has; one of them has two or more ratings
    public static OneWayCorrelation of(double[][] targets) {
        int all = Arrays.stream(targets).mapToInt(ratings -> ratings.length).sum();
        if (targets.length < 2
                || all <= targets.length
                || Arrays.stream(targets).anyMatch(ratings -> ratings.length == 0)) {
            throw new IllegalArgumentException("Two targets, and somewhere two ratings of one of them, are needed");
        }
        double grand = Arrays.stream(targets).flatMapToDouble(Arrays::stream).sum() / all;
        double between = 0;
        double within = 0;
        double squares = 0;
        for (double[] ratings : targets) {
            double mean = Arrays.stream(ratings).sum() / ratings.length;
            between += ratings.length * (mean - grand) * (mean - grand);
            within += Arrays.stream(ratings).map(x -> (x - mean) * (x - mean)).sum();
            squares += (double) ratings.length * ratings.length;
        }
        int groups = targets.length;
        return new OneWayCorrelation(
                between / (groups - 1), within / (all - groups), (all - squares / all) / (groups - 1));
    }

    /// ICC(1) of one rating.
    public OptionalDouble icc1() {
        return IntraclassCorrelation.ratio(
                betweenTargets - withinTargets, betweenTargets + (ratings - 1) * withinTargets);
    }

    /// ICC(2) of the mean of the ratings, which Shrout and Fleiss call ICC(1,k).
    public OptionalDouble icc2() {
        return IntraclassCorrelation.ratio(betweenTargets - withinTargets, betweenTargets);
    }
}
