package org.socialreadiness.scoring;

import java.util.OptionalDouble;

/// How far ratings of one thing agree (science 3.4). They come counted, for each level of an equally spaced scale the
/// ratings it has, lowest first: whose they are plays no part, nor does the number by which the lowest level goes.
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
    /// @param counts of two ratings or more
    /// @param nullVariance above 0, such as [#uniformNull(int)]
    public static double rwg(int[] counts, double nullVariance) {
        return 1 - variance(counts) / nullVariance;
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
    /// @param counts of two ratings or more
    public static OptionalDouble awg(int[] counts) {
        int n = number(counts);
        int highest = counts.length - 1;
        // (L(n-1)+H)/n <= M <= (H(n-1)+L)/n in whole numbers, with L = 0, so that no rounding decides.
        long sum = sum(counts);
        if (sum < highest || sum > (long) highest * (n - 1)) {
            return OptionalDouble.empty();
        }
        double mean = (double) sum / n;
        double most = (highest * mean - mean * mean) * n / (n - 1);
        return OptionalDouble.of(1 - 2 * variance(counts) / most);
    }

    /// Mean distance from the mean, AD_M (Burke, Finkelstein and Dusig 1999), in levels.
    public static double meanDeviation(int[] counts) {
        return meanDistance(counts, (double) sum(counts) / number(counts));
    }

    /// Mean distance from the median, AD_Md, in levels.
    public static double medianDeviation(int[] counts) {
        int n = number(counts);
        return meanDistance(counts, (atPlace(counts, (n - 1) / 2) + atPlace(counts, n / 2)) / 2.0);
    }

    /// The level of the rating at a place, from 0, if they stand in order.
    private static int atPlace(int[] counts, int place) {
        int level = 0;
        int passed = counts[0];
        while (passed <= place) {
            level++;
            passed += counts[level];
        }
        return level;
    }

    private static double meanDistance(int[] counts, double from) {
        double sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += counts[level] * Math.abs(level - from);
        }
        return sum / number(counts);
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

    /// How many ratings there are.
    static int number(int[] counts) {
        int number = 0;
        for (int count : counts) {
            number += count;
        }
        return number;
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += (long) level * counts[level];
        }
        return sum;
    }

    /// Sample variance (divided by n - 1) of counted ratings, in levels; 0 for fewer than two.
    static double variance(int[] counts) {
        int n = number(counts);
        if (n < 2) {
            return 0;
        }
        double mean = (double) sum(counts) / n;
        double squares = 0;
        for (int level = 0; level < counts.length; level++) {
            squares += counts[level] * (level - mean) * (level - mean);
        }
        return squares / (n - 1);
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
