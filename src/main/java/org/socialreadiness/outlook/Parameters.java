package org.socialreadiness.outlook;

/// The numbers of one curve in one run (science 4.1); months and shares.
///
/// @param start what is built at the beginning, 0 to `attainable`
/// @param observation 0 for a curve that does not imitate
/// @param hazard chance each month to give up
/// @param shared what all three curves have in common
record Parameters(
        double effort,
        double knowHow,
        double learning,
        double observation,
        double attainable,
        double relevance,
        double start,
        double hazard,
        double loss,
        double pause,
        Shared shared) {
    /// What all three curves have in common.
    record Shared(
            double monthsToDecent,
            double ratio,
            double decent,
            double visibility,
            double imitation,
            double decay,
            double learningSpeed,
            double pauseFactor,
            double giveUpShare) {
        /// The most likely values.
        static final Shared MODES = new Shared(6, 6, 0.5, 0.1, 0.3, 0.02, 1.0 / 12, 1, 0.40);

        /// Direct contacting, each month.
        double direct() {
            double left = (1 - decent) / (1 + decent * ratio);
            return -Math.log(left) / monthsToDecent / (1 + ratio);
        }

        /// Chance each month to give up at a persistence from 0 to 1: 5 % in six months at 1, `giveUpShare` at 0.
        double hazard(double persistence) {
            return Math.pow(monthly(giveUpShare), 1 - persistence) * Math.pow(LEAST_HAZARD, persistence);
        }
    }

    private static final double LEAST_GIVE_UP_SHARE = 0.05;
    private static final double LEAST_HAZARD = monthly(LEAST_GIVE_UP_SHARE);

    /// The chance each month that makes this share in six months.
    private static double monthly(double share) {
        return 1 - Math.pow(1 - share, 1.0 / 6);
    }
}
