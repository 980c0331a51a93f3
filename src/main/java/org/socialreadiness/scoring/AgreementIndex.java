package org.socialreadiness.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How far ratings of one thing agree (science 3.4). Ratings are whole numbers from `lowest` to `highest` of an
/// equally
/// spaced scale; every index gives the same value on 0–4 and on 1–5 coding.
public final class AgreementIndex {
    /// Variance of five options if raters lean slightly to one side (LeBreton and Senter 2008, table 2).
    public static final double SLIGHTLY_SKEWED_NULL = 1.34;

    private AgreementIndex() {}

    /// Variance if all `options` were equally likely: (A² - 1) / 12.
    public static double uniformNull(int options) {
        return (options * (double) options - 1) / 12;
    }

    /// r_wg = 1 - s² / null variance (James, Demaree and Wolf 1984). Below 0 where raters are further apart than
    /// chance.
    ///
    /// @param ratings two or more
    /// @param nullVariance above 0, such as [#uniformNull(int)]
    public static double rwg(int[] ratings, double nullVariance) {
        return 1 - sampleVariance(ratings) / nullVariance;
    }

    /// r_wg(J) = J(1-v) / (J(1-v) + v) over J items (James, Demaree and Wolf 1984); empty where the denominator
    /// is 0.
    ///
    /// @param relativeVariance v, the mean over items of s² / null variance
    public static OptionalDouble rwgJ(int items, double relativeVariance) {
        double agreed = items * (1 - relativeVariance);
        double denominator = agreed + relativeVariance;
        return Math.abs(denominator) < 1e-12 ? OptionalDouble.empty() : OptionalDouble.of(agreed / denominator);
    }

    /// r*_wg(J) = 1 - v (Lindell, Brandt and Whitney 1999), which does not rise with the number of items.
    public static double rStarWgJ(double relativeVariance) {
        return 1 - relativeVariance;
    }

    /// a_wg (Brown and Hauenstein 2005): agreement against the largest disagreement possible at this mean. Empty
    /// where
    /// the
    /// mean is so close to an end of the scale that the index is not defined.
    ///
    /// @param ratings two or more
    public static OptionalDouble awg(int[] ratings, int lowest, int highest) {
        int n = ratings.length;
        double mean = mean(ratings);
        // (L(n-1)+H)/n <= M <= (H(n-1)+L)/n in whole numbers, so that no rounding decides.
        long sum = Arrays.stream(ratings).asLongStream().sum();
        if (sum < (long) lowest * (n - 1) + highest || sum > (long) highest * (n - 1) + lowest) {
            return OptionalDouble.empty();
        }
        double most = ((highest + lowest) * mean - mean * mean - (double) highest * lowest) * n / (n - 1);
        return OptionalDouble.of(1 - 2 * sampleVariance(ratings) / most);
    }

    /// Mean distance from the mean, AD_M (Burke, Finkelstein and Dusig 1999), in levels.
    public static double meanDeviation(int[] ratings) {
        double mean = mean(ratings);
        return Arrays.stream(ratings)
                .mapToDouble(x -> Math.abs(x - mean))
                .average()
                .orElseThrow();
    }

    /// Mean distance from the median, AD_Md, in levels.
    public static double medianDeviation(int[] ratings) {
        int[] sorted = ratings.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
        return Arrays.stream(ratings)
                .mapToDouble(x -> Math.abs(x - median))
                .average()
                .orElseThrow();
    }

    /// Whether ratings describe different situations (science 3.6): AD_M > L/6, or a range of at least three
    /// quarters
    /// of
    /// the scale, or two camps of two or more at least two levels apart with nobody between.
    ///
    /// @param counts ratings for each of the L levels, lowest first; three ratings or more
    public static boolean isSplit(int[] counts) {
        int levels = counts.length;
        int n = 0;
        int sum = 0;
        int lowest = -1;
        int highest = -1;
        for (int level = 0; level < levels; level++) {
            if (counts[level] > 0) {
                n += counts[level];
                sum += counts[level] * level;
                lowest = lowest < 0 ? level : lowest;
                highest = level;
            }
        }
        long apart = 0;
        for (int level = 0; level < levels; level++) {
            apart += (long) counts[level] * Math.abs((long) n * level - sum);
        }
        boolean far = 6 * apart > (long) levels * n * n;
        boolean wide = 4 * (highest - lowest) >= 3 * (levels - 1);
        return far || wide || hasTwoCamps(counts);
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

    static double mean(int[] ratings) {
        return Arrays.stream(ratings).average().orElseThrow();
    }

    /// Sample variance (divided by n - 1), 0 for fewer than two.
    static double sampleVariance(int[] ratings) {
        return sampleVariance(Arrays.stream(ratings).asDoubleStream().toArray());
    }

    /// Sample variance (divided by n - 1), 0 for fewer than two.
    static double sampleVariance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
    }
}
