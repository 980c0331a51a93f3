package org.socialreadiness.outlook;

/// One curve over 24 months: growth by contacting, through contacts and by imitation, decay, giving up and starting
/// again (science 4.1, in the exact steps of 4.7). Holds no state between runs; threads may share it.
///
/// @param steps steps in a month
record Model(int steps) {
    static final int MONTHS = 24;

    /// The steps of 4.7.
    static final Model STANDARD = new Model(20);

    /// No imitation.
    static final double[] NOBODY = new double[MONTHS + 1];

    /// When a curve gives up: never, once at a given step, or by chance.
    ///
    /// @param forced the step at whose end it happens, counted from 1; 0 for none
    /// @param address where the chance draws of this run and curve begin; negative for none
    record GivingUp(int forced, long seed, long address) {
        static final GivingUp NEVER = new GivingUp(0, 0, -1);

        static GivingUp byChance(long seed, long address) {
            return new GivingUp(0, seed, address);
        }
    }

    /// Runs a curve.
    ///
    /// @param leader what the market leader has built, month by month
    /// @param late months before the first step
    /// @param built what is built at the end of each month goes here, 25 places from `at`
    /// @return how often it gave up
    int run(Parameters of, double[] leader, GivingUp givingUp, double late, double[] built, int at) {
        double dt = 1.0 / steps;
        double c = of.attainable();
        double p = of.shared().direct();
        double q = p * of.shared().ratio();
        double imitation = of.shared().imitation() * of.shared().visibility() * of.observation();
        double speed = of.shared().learningSpeed() * of.learning();
        double limit = of.shared().decent() * c;
        double chance = givingUp.address() < 0 ? 0 : 1 - Math.pow(1 - of.hazard(), dt);
        double g = of.start();
        // What is still to be learned, as a share: exp(-speed * months active), moved on step by step.
        double left = 1;
        double fade = Math.exp(-speed * dt);
        double perShare = 1 / c;
        int pause = steps(late);
        int events = 0;
        built[at] = g;
        double leads = leader[0];
        for (int j = 0; j < MONTHS * steps; j++) {
            boolean on = pause == 0;
            double growth = 0;
            double decay = of.shared().decay();
            if (on) {
                left *= fade;
                double knowHow = of.knowHow() + (1 - of.knowHow()) * (1 - left);
                growth = of.effort() * (0.25 + 0.75 * knowHow) * c;
                decay *= 1 - of.effort();
            } else {
                pause--;
            }
            int month = j / steps;
            double next = leader[month] + (leader[month + 1] - leader[month]) * (j - month * steps + 1) / steps;
            double middle = (leads + next) / 2;
            double k1 = slope(g, leads, growth, p, q, imitation, perShare, decay);
            double k2 = slope(g + dt / 2 * k1, middle, growth, p, q, imitation, perShare, decay);
            double k3 = slope(g + dt / 2 * k2, middle, growth, p, q, imitation, perShare, decay);
            double k4 = slope(g + dt * k3, next, growth, p, q, imitation, perShare, decay);
            g = Math.clamp(g + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4), 0, c);
            leads = next;
            boolean stops = j + 1 == givingUp.forced()
                    || (chance > 0 && g < limit && Draws.uniform(givingUp.seed(), givingUp.address() + j) < chance);
            if (on && stops) {
                g *= 1 - of.loss();
                // Half the months.
                left = Math.sqrt(left);
                pause = steps(of.pause());
                events++;
            }
            if ((j + 1) % steps == 0) {
                built[at + (j + 1) / steps] = g;
            }
        }
        return events;
    }

    /// So many months in steps.
    int steps(double months) {
        return (int) Math.floor(months * steps + 0.5);
    }

    private static double slope(
            double g,
            double leads,
            double growth,
            double p,
            double q,
            double imitation,
            double perShare,
            double decay) {
        double share = g * perShare;
        return growth * (p + q * share + imitation * Math.max(0, leads - g)) * (1 - share) - decay * g;
    }
}
