package org.socialreadiness.outlook;

import org.socialreadiness.outlook.Model.GivingUp;
import org.socialreadiness.outlook.Parameters.Shared;

/// Curves for tests, with names for what varies in them.
record Curves(
        double effort,
        double knowHow,
        double learning,
        double observation,
        double attainable,
        double start,
        double hazard,
        double loss,
        double pause,
        Shared shared) {
    /// Full effort and know-how, nothing built, no imitation.
    static final Curves IDEAL = new Curves(1, 1, 1, 0, 1, 0, 0, 1, 6, Shared.MODES);

    static final Curves LEADER = IDEAL.from(0.6);

    /// The average follower of science 4.2 without restarts.
    static final Curves FOLLOWER = new Curves(0.35, 0.2, 0.2, 0.25, 0.6, 0.03, 0, 1, 6, Shared.MODES);

    /// The organization of science 4.4.
    static final Curves EXAMPLE = new Curves(0.6, 0.4, 0.5, 0.5, 0.8, 0.016, 0, 1, 6, Shared.MODES);

    Curves from(double g0) {
        return new Curves(effort, knowHow, learning, observation, attainable, g0, hazard, loss, pause, shared);
    }

    Curves with(double e, double k0, double learns, double o, double c) {
        return new Curves(e, k0, learns, o, c, start, hazard, loss, pause, shared);
    }

    Curves risking(double h) {
        return new Curves(effort, knowHow, learning, observation, attainable, start, h, loss, pause, shared);
    }

    Curves losing(double l, double delta) {
        return new Curves(effort, knowHow, learning, observation, attainable, start, hazard, l, delta, shared);
    }

    Curves sharing(Shared other) {
        return new Curves(effort, knowHow, learning, observation, attainable, start, hazard, loss, pause, other);
    }

    static Shared shared(double t6, double r, double d, double v) {
        Shared m = Shared.MODES;
        return new Shared(t6, r, d, v, m.imitation(), m.decay(), m.learningSpeed(), 1, m.giveUpShare());
    }

    Parameters parameters() {
        return new Parameters(
                effort, knowHow, learning, observation, attainable, 1, start, hazard, loss, pause, shared);
    }

    double[] alone() {
        return run(Model.STANDARD, Model.NOBODY, GivingUp.NEVER, 0);
    }

    double[] beside(double[] leader) {
        return run(Model.STANDARD, leader, GivingUp.NEVER, 0);
    }

    double[] stoppingAt(double month, double[] leader) {
        return run(Model.STANDARD, leader, new GivingUp(Model.STANDARD.steps(month), 0, -1), 0);
    }

    double[] run(Model model, double[] leader, GivingUp givingUp, double late) {
        double[] built = new double[Model.MONTHS + 1];
        model.run(parameters(), leader, givingUp, late, built, 0);
        return built;
    }

    /// Mean over runs in which giving up is left to chance.
    double[] mean(double[] leader, int runs) {
        double[] mean = new double[Model.MONTHS + 1];
        for (int run = 0; run < runs; run++) {
            double[] built =
                    run(Model.STANDARD, leader, GivingUp.byChance(1, Draws.address(run, Draws.ORGANIZATION_EVENTS)), 0);
            for (int m = 0; m < mean.length; m++) {
                mean[m] += built[m] / runs;
            }
        }
        return mean;
    }
}
