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
        double center = (k + z * z / 2) / (n + z * z);
        double half = z / (n + z * z) * Math.sqrt((double) k * (n - k) / n + z * z / 4);
        return new WilsonInterval(Math.max(0, center - half), Math.min(1, center + half));
    }
}
