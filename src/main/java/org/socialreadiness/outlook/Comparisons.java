package org.socialreadiness.outlook;

import java.util.List;
import java.util.Optional;
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

    private final Basis basis;
    private final Setting setting;
    private final Shared likely;
    private final Shared[] shared;
    private final double leaderStart;
    private final double followerStart;
    private final double[] leaderPath;
    private final double[][] leaders;
    private final double[] leaderEnds;
    private final double[] followerEnds;
    private final Fan leader;
    private final Fan follower;

    Comparisons(Basis basis, Setting setting) {
        this.basis = basis;
        this.setting = setting;
        leaderStart = start(basis.number(Quantity.COMPARISON, name(Compared.LEADER)), LEADER_START, 1);
        followerStart =
                start(basis.number(Quantity.COMPARISON, name(Compared.FOLLOWER)), FOLLOWER_START, FOLLOWER_ATTAINABLE);
        likely = edited(Shared.MODES);
        leaderPath = path(leader(likely), Model.NOBODY);
        int runs = setting.runs();
        shared = new Shared[runs];
        leaders = new double[runs][MONTHS];
        leaderEnds = new double[runs];
        followerEnds = new double[runs];
        double[] ahead = new double[runs * MONTHS];
        double[] behind = new double[runs * MONTHS];
        for (int run = 0; run < runs; run++) {
            shared[run] = edited(drawn(run));
            Parameters leads = leader(shared[run]);
            Model.STANDARD.run(leads, Model.NOBODY, GivingUp.NEVER, 0, leaders[run], 0);
            for (int month = 0; month < MONTHS; month++) {
                ahead[run * MONTHS + month] = leads.relevance() * leaders[run][month];
            }
            leaderEnds[run] = ahead[(run + 1) * MONTHS - 1];
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
        double attainable = set(Compared.LEADER, Input.ATTAINABLE, 1);
        return new Parameters(
                set(Compared.LEADER, Input.EFFORT, 1),
                set(Compared.LEADER, Input.KNOW_HOW, 1),
                set(Compared.LEADER, Input.LEARNING, 1),
                0,
                attainable,
                set(Compared.LEADER, Input.RELEVANCE, 1),
                Math.min(attainable, set(Compared.LEADER, Input.START, leaderStart)),
                0,
                1,
                0,
                of);
    }

    private Parameters follower(Shared of) {
        double attainable = set(Compared.FOLLOWER, Input.ATTAINABLE, FOLLOWER_ATTAINABLE);
        return new Parameters(
                set(Compared.FOLLOWER, Input.EFFORT, 0.35),
                set(Compared.FOLLOWER, Input.KNOW_HOW, 0.2),
                set(Compared.FOLLOWER, Input.LEARNING, 0.2),
                set(Compared.FOLLOWER, Input.OBSERVATION, 0.25),
                attainable,
                set(Compared.FOLLOWER, Input.RELEVANCE, 0.5),
                Math.min(attainable, set(Compared.FOLLOWER, Input.START, followerStart)),
                of.hazard(persistence()),
                1,
                FOLLOWER_PAUSE * of.pauseFactor(),
                of);
    }

    private double persistence() {
        return set(Compared.FOLLOWER, Input.PERSISTENCE, FOLLOWER_PERSISTENCE);
    }

    /// By hand, else as assumed.
    private double set(Compared who, Input input, double assumed) {
        return setting.of(who).getOrDefault(input, assumed);
    }

    /// The inputs of an assumed curve that can be set, with where they are from.
    List<InputValue> inputs(Compared who) {
        Comparison of = who == Compared.LEADER ? leaderInputs() : followerInputs();
        return who.inputs().stream()
                .map(input -> {
                    List<String> fact = input == Input.START ? fact(who) : List.of();
                    boolean given = input == Input.START
                            && basis.number(Quantity.COMPARISON, name(who)).isPresent();
                    return new InputValue(
                            input,
                            of.value(input),
                            given ? fact : List.of(),
                            !given,
                            given ? List.of() : fact,
                            setting.of(who).containsKey(input));
                })
                .toList();
    }

    private List<String> fact(Compared who) {
        return Optional.ofNullable(basis.feed(Quantity.COMPARISON).numbers().get(name(who))).stream()
                .map(ref -> ref.fact().text())
                .toList();
    }

    private static String name(Compared who) {
        return who == Compared.LEADER ? "leading" : "average";
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
        return leaderEnds[run];
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
        return Comparison.of(follower(likely), persistence());
    }
}
