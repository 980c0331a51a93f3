package org.socialreadiness.outlook;

import java.util.SplittableRandom;

/// Chance by address: the same run and slot always give the same number, so that what differs between two variants is
/// no
/// chance (science 4.7).
final class Draws {
    /// Numbers of one run.
    private static final long RUN = 4096;

    static final int MONTHS_TO_DECENT = 0;
    static final int RATIO = 1;
    static final int VISIBILITY = 2;
    static final int PAUSE = 3;
    static final int GIVE_UP = 4;
    static final int RELEVANCE = 5;
    static final int FACTOR = 6;
    static final int CRITERIA = 16;
    static final int ORGANIZATION_EVENTS = 1024;
    static final int FOLLOWER_EVENTS = 2048;

    /// By how much a [SplittableRandom] moves on with each number: 2^64 divided by the golden ratio, made odd.
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private Draws() {}

    static long address(int run, int slot) {
        return RUN * run + slot;
    }

    /// The number after `address` others from `new SplittableRandom(seed)`, 0 to below 1.
    static double uniform(long seed, long address) {
        return new SplittableRandom(seed + address * GAMMA).nextDouble();
    }

    static double uniform(long seed, int run, int slot) {
        return uniform(seed, address(run, slot));
    }

    /// The triangular distribution's value below which the share `u` lies.
    static double triangular(double u, double low, double mode, double high) {
        double rise = (mode - low) / (high - low);
        return u < rise
                ? low + Math.sqrt(u * (high - low) * (mode - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
    }

    /// The bell curve cut off at two limits (not clipped to them).
    ///
    /// @param below share of the whole curve below the lower limit
    /// @param within share of the whole curve between the limits
    record Truncated(double mean, double deviation, double low, double high, double below, double within) {
        static Truncated of(double mean, double deviation, double low, double high) {
            if (deviation == 0) {
                return new Truncated(mean, 0, low, high, 0, 1);
            }
            double below = Normal.below((low - mean) / deviation);
            return new Truncated(mean, deviation, low, high, below, Normal.below((high - mean) / deviation) - below);
        }

        double at(double u) {
            return deviation == 0 ? mean : Math.clamp(mean + deviation * Normal.point(below + u * within), low, high);
        }
    }
}
