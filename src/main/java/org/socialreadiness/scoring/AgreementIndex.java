package org.socialreadiness.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How far ratings of one thing agree (science 3.4). Ratings are whole numbers from `lowest` to `highest` of an
/// equally spaced scale; every index gives the same value on 0–4 and on 1–5 coding.
public final class AgreementIndex {
    /// Variance of five options if raters lean slightly to one side (LeBreton and Senter 2008, table 2).
    public static final double SLIGHTLY_SKEWED_NULL = 1.34;

    private AgreementIndex() {}

    /// Variance if all `options` were equally likely: (A² - 1) / 12.
    public static double uniformNull(int options) {
        return (options * (double) options - 1) / 12;
    }

    /// Variance if the options were chosen with these probabilities, which add up to 1.
    public static double nullVariance(double... probabilities) {
        double mean = 0;
        for (int option = 0; option < probabilities.length; option++) {
            mean += probabilities[option] * option;
        }
        double variance = 0;
        for (int option = 0; option < probabilities.length; option++) {
            variance += probabilities[option] * (option - mean) * (option - mean);
        }
        return variance;
    }

    /// The largest AD_M that still counts as agreement, A/6 (Burke and Dunlap 2002). A consensus is offered up to
    /// it.
    public static double acceptableDeviation(int options) {
        return options / 6.0;
    }

    /// r_wg = 1 - s² / null variance (James, Demaree and Wolf 1984). Below 0 where raters are further apart than
    /// chance.
    ///
    /// @param ratings two or more
    /// @param nullVariance above 0, such as [#uniformNull(int)]
    public static double rwg(int[] ratings, double nullVariance) {
        return 1 - sampleVariance(ratings) / nullVariance;
    }

    /// r_wg(J) = J(1-v) / (J(1-v) + v) over J items (James, Demaree and Wolf 1984). Empty where the denominator is
    /// not above 0: beyond that pole the formula would give more than 1 to raters further apart than chance.
    ///
    /// @param relativeVariance v, the mean over items of s² / null variance
    public static OptionalDouble rwgJ(int items, double relativeVariance) {
        double agreed = items * (1 - relativeVariance);
        double denominator = agreed + relativeVariance;
        return denominator <= 1e-12 ? OptionalDouble.empty() : OptionalDouble.of(agreed / denominator);
    }

    /// r*_wg(J) = 1 - v (Lindell, Brandt and Whitney 1999), which does not rise with the number of items.
    public static double rStarWgJ(double relativeVariance) {
        return 1 - relativeVariance;
    }

    /// a_wg (Brown and Hauenstein 2005): agreement against the largest disagreement possible at this mean. Empty
    /// where the mean is so close to an end of the scale that the index is not defined.
    ///
    /// @param ratings two or more
    public static OptionalDouble awg(int[] ratings, int lowest, int highest) {
        int n = ratings.length;
        double mean = mean(ratings);
        // (L(n-1)+H)/n <= M <= (H(n-1)+L)/n in whole numbers, so that no rounding decides.
        long sum = sum(ratings);
        if (sum < (long) lowest * (n - 1) + highest || sum > (long) highest * (n - 1) + lowest) {
            return OptionalDouble.empty();
        }
        double most = ((highest + lowest) * mean - mean * mean - (double) highest * lowest) * n / (n - 1);
        return OptionalDouble.of(1 - 2 * sampleVariance(ratings) / most);
    }

    /// Mean distance from the mean, AD_M (Burke, Finkelstein and Dusig 1999), in levels.
    public static double meanDeviation(int[] ratings) {
        return meanDistance(ratings, mean(ratings));
    }

    /// Mean distance from the median, AD_Md, in levels.
    public static double medianDeviation(int[] ratings) {
        int[] sorted = ratings.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        return meanDistance(ratings, median);
    }

    private static double meanDistance(int[] ratings, double from) {
        double sum = 0;
        for (int x : ratings) {
            sum += Math.abs(x - from);
        }
        return sum / ratings.length;
    }

    /// Whether AD_M is at most L/6, so that a consensus is offered. In whole numbers, so that no rounding decides.
    ///
    /// @param counts ratings for each of the L levels, lowest first; at least one rating
    public static boolean isClose(int[] counts) {
        int n = 0;
        int sum = 0;
        for (int level = 0; level < counts.length; level++) {
            n += counts[level];
            sum += counts[level] * level;
        }
        long apart = 0;
        for (int level = 0; level < counts.length; level++) {
            apart += (long) counts[level] * Math.abs((long) n * level - sum);
        }
        return 6 * apart <= (long) counts.length * n * n;
    }

    /// Whether ratings describe different situations (science 3.6): AD_M > L/6, or a range of at least three
    /// quarters of the scale, or two camps of two or more at least two levels apart with nobody between.
    ///
    /// @param counts ratings for each of the L levels, lowest first; three ratings or more
    public static boolean isSplit(int[] counts) {
        int lowest = -1;
        int highest = -1;
        for (int level = 0; level < counts.length; level++) {
            if (counts[level] > 0) {
                lowest = lowest < 0 ? level : lowest;
                highest = level;
            }
        }
        boolean wide = 4 * (highest - lowest) >= 3 * (counts.length - 1);
        return !isClose(counts) || wide || hasTwoCamps(counts);
    }

    private static boolean hasTwoCamps(int[] counts) {
        int camp = -1;
        for (int level = 0; level < counts.length; level++) {
            if (counts[level] == 0) {
                continue;
            }
            if (camp >= 0 && level - camp >= 2 && counts[camp] >= 2 && counts[level] >= 2) {
                return true;
            }
            camp = level;
        }
        return false;
    }

    private static double mean(int[] ratings) {
        return (double) sum(ratings) / ratings.length;
    }

    private static long sum(int[] ratings) {
        long sum = 0;
        for (int x : ratings) {
            sum += x;
        }
        return sum;
    }

    /// Sample variance (divided by n - 1), 0 for fewer than two.
    static double sampleVariance(int[] ratings) {
        double[] values = new double[ratings.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = ratings[i];
        }
        return sampleVariance(values);
    }

    /// Sample variance (divided by n - 1), 0 for fewer than two.
    static double sampleVariance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double sum = 0;
        for (double x : values) {
            sum += x;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double x : values) {
            squares += (x - mean) * (x - mean);
        }
        return squares / (values.length - 1);
    }
}
