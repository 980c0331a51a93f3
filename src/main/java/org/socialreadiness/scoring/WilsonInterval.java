package org.socialreadiness.scoring;

/// The Wilson score interval of a share (science 3.4).
///
/// @param low 0 to 1
/// @param high 0 to 1
public record WilsonInterval(double low, double high) {
    /// The two-sided 95 % point of the normal distribution.
    public static final double Z95 = 1.959964;

    /// The interval of `k` of `n`.
    ///
    /// @param n 1 or more
    /// @param z above 0
    public static WilsonInterval of(int k, int n, double z) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException("A share is k of n with 0 <= k <= n and n >= 1");
        }
        return new WilsonInterval(limit(k, n, -z), limit(k, n, z));
    }

    /// The limit at `z`: the lower one where it is below 0, the upper one above, and the share itself at 0.
    public static double limit(double k, double n, double z) {
        double center = (k + z * z / 2) / (n + z * z);
        double away = z / (n + z * z) * Math.sqrt(k * (n - k) / n + z * z / 4);
        return Math.clamp(center + away, 0, 1);
    }
}
