package org.socialreadiness.outlook;

import java.util.OptionalDouble;
import org.socialreadiness.instrument.OutlookFeeds.Quantity;
import org.socialreadiness.outlook.Model.GivingUp;
import org.socialreadiness.outlook.Parameters.Shared;

/// The two assumed curves beside that of the organization, run by run: no market data (science 4.2).
final class Comparisons {
    private static final double LEADER_START = 0.6;
    private static final double FOLLOWER_ATTAINABLE = 0.6;
    private static final double FOLLOWER_START = 0.05 * FOLLOWER_ATTAINABLE;
    private static final double FOLLOWER_PERSISTENCE = 0.2;
    private static final double FOLLOWER_PAUSE = 6;
    private static final int MONTHS = Model.MONTHS + 1;

    private final Setting setting;
    private final Shared likely;
    private final Shared[] shared;
    private final double leaderStart;
    private final double followerStart;
    private final double[] leaderPath;
    private final double[][] leaders;
    private final double[] followerEnds;
    private final Fan leader;
    private final Fan follower;

    Comparisons(Basis basis, Setting setting) {
        this.setting = setting;
        leaderStart = start(basis.number(Quantity.COMPARISON, "leading"), LEADER_START, 1);
        followerStart = start(basis.number(Quantity.COMPARISON, "average"), FOLLOWER_START, FOLLOWER_ATTAINABLE);
        likely = edited(Shared.MODES);
        leaderPath = path(leader(likely), Model.NOBODY);
        int runs = setting.runs();
        shared = new Shared[runs];
        leaders = new double[runs][MONTHS];
        followerEnds = new double[runs];
        double[] ahead = new double[runs * MONTHS];
        double[] behind = new double[runs * MONTHS];
        for (int run = 0; run < runs; run++) {
            shared[run] = edited(drawn(run));
            Model.STANDARD.run(leader(shared[run]), Model.NOBODY, GivingUp.NEVER, 0, leaders[run], 0);
            System.arraycopy(leaders[run], 0, ahead, run * MONTHS, MONTHS);
            Parameters follows = follower(shared[run]);
            GivingUp chance = GivingUp.byChance(setting.seed(), Draws.address(run, Draws.FOLLOWER_EVENTS));
            Model.STANDARD.run(follows, leaders[run], chance, 0, behind, run * MONTHS);
            for (int i = run * MONTHS; i < (run + 1) * MONTHS; i++) {
                behind[i] *= follows.relevance();
            }
            followerEnds[run] = behind[(run + 1) * MONTHS - 1];
        }
        leader = new Fan(Path.of(leaderPath, leader(likely).relevance()), Bands.of(ahead));
        Parameters follows = follower(likely);
        follower = new Fan(Path.of(path(follows, leaderPath), follows.relevance()), Bands.of(behind));
    }

    private static double start(OptionalDouble percent, double assumed, double most) {
        return percent.isPresent() ? Math.min(most, percent.getAsDouble() / 100) : assumed;
    }

    private static double[] path(Parameters of, double[] leads) {
        double[] built = new double[MONTHS];
        Model.STANDARD.run(of, leads, GivingUp.NEVER, 0, built, 0);
        return built;
    }

    private Shared drawn(int run) {
        Shared modes = Shared.MODES;
        long seed = setting.seed();
        return new Shared(
                Draws.triangular(Draws.uniform(seed, run, Draws.MONTHS_TO_DECENT), 4, modes.monthsToDecent(), 9),
                Draws.triangular(Draws.uniform(seed, run, Draws.RATIO), 3, modes.ratio(), 10),
                modes.decent(),
                Draws.triangular(Draws.uniform(seed, run, Draws.VISIBILITY), 0.05, modes.visibility(), 0.4),
                modes.imitation(),
                modes.decay(),
                modes.learningSpeed(),
                Draws.triangular(Draws.uniform(seed, run, Draws.PAUSE), 0.5, modes.pauseFactor(), 1.5),
                Draws.triangular(Draws.uniform(seed, run, Draws.GIVE_UP), 0.25, modes.giveUpShare(), 0.55));
    }

    private Shared edited(Shared of) {
        return new Shared(
                setting.edit(Input.MONTHS_TO_DECENT).orElse(of.monthsToDecent()),
                setting.edit(Input.RATIO).orElse(of.ratio()),
                setting.edit(Input.DECENT).orElse(of.decent()),
                setting.edit(Input.VISIBILITY).orElse(of.visibility()),
                setting.edit(Input.IMITATION).orElse(of.imitation()),
                setting.edit(Input.DECAY).orElse(of.decay()),
                setting.edit(Input.LEARNING_SPEED).orElse(of.learningSpeed()),
                of.pauseFactor(),
                of.giveUpShare());
    }

    private Parameters leader(Shared of) {
        return new Parameters(1, 1, 1, 0, 1, 1, leaderStart, 0, 1, 0, of);
    }

    private Parameters follower(Shared of) {
        return new Parameters(
                0.35,
                0.2,
                0.2,
                0.25,
                FOLLOWER_ATTAINABLE,
                0.5,
                followerStart,
                of.hazard(FOLLOWER_PERSISTENCE),
                1,
                FOLLOWER_PAUSE * of.pauseFactor(),
                of);
    }

    /// What all curves share, at its most likely.
    Shared likely() {
        return likely;
    }

    Shared shared(int run) {
        return shared[run];
    }

    /// What the leader has built without random draws.
    double[] leaderPath() {
        return leaderPath;
    }

    double[] leaderIn(int run) {
        return leaders[run];
    }

    double leaderEnd(int run) {
        return leaders[run][Model.MONTHS];
    }

    double followerEnd(int run) {
        return followerEnds[run];
    }

    Fan leaderFan() {
        return leader;
    }

    Fan followerFan() {
        return follower;
    }

    Comparison leaderInputs() {
        return Comparison.of(leader(likely), 1);
    }

    Comparison followerInputs() {
        return Comparison.of(follower(likely), FOLLOWER_PERSISTENCE);
    }
}
