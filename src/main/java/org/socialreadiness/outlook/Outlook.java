package org.socialreadiness.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.outlook.Model.GivingUp;
import org.socialreadiness.outlook.Sides.Side;

/// The divide over 24 months as one assessment and one setting give it: the organization beside a market leader and an
/// average follower. Made once, it answers every what-if with the same chance draws. Never changes; threads may share
/// it.
public final class Outlook {
    private static final int MONTHS = Model.MONTHS + 1;
    private static final List<Integer> LATER = List.of(3, 6, 12);
    private static final double TENTH = 0.10;

    /// Less than this is no level more, but the arithmetic of fractions.
    private static final double HAIR = 1e-9;

    private final Basis basis;
    private final Setting setting;
    private final Formulas formulas;
    private final Comparisons comparisons;

    /// What is built today, run by run, and without draws in the last place: a what-if does not change it.
    private final double[] starts;

    /// What is drawn of the organization as it is, run by run.
    private final Formulas.Drawn[] drawn;

    private final Forecast today;

    /// What was asked before need not be run again.
    private final Map<Steps, Effect> effects = new ConcurrentHashMap<>();

    private Outlook(Basis basis, Setting setting, Comparisons comparisons) {
        this.basis = basis;
        this.setting = setting;
        this.comparisons = comparisons;
        formulas = new Formulas(basis, setting);
        Organization asItIs = new Organization(basis, setting.seed(), Steps.NONE);
        starts = new double[setting.runs() + 1];
        drawn = new Formulas.Drawn[setting.runs()];
        for (int run = 0; run < setting.runs(); run++) {
            drawn[run] = asItIs.in(run);
            starts[run] = formulas.of(drawn[run], comparisons.shared(run), Steps.NONE, Double.NaN)
                    .start();
        }
        starts[setting.runs()] = formulas.of(asItIs.likely(), comparisons.likely(), Steps.NONE, Double.NaN)
                .start();
        today = forecast(Steps.NONE);
    }

    /// The outlook of an assessment. Takes a few hundredths of a second for each thousand runs.
    public static Outlook of(Basis basis, Setting setting) {
        return new Outlook(basis, setting, new Comparisons(basis, setting));
    }

    /// The same with another setting; what did not change is not run again.
    public Outlook with(Setting other) {
        return new Outlook(basis, other, setting.comparesAs(other) ? comparisons : new Comparisons(basis, other));
    }

    public Basis basis() {
        return basis;
    }

    public Setting setting() {
        return setting;
    }

    public Fan leader() {
        return comparisons.leaderFan();
    }

    public Fan follower() {
        return comparisons.followerFan();
    }

    public Comparison leaderInputs() {
        return comparisons.leaderInputs();
    }

    public Comparison followerInputs() {
        return comparisons.followerInputs();
    }

    /// What can be set of an assumed curve, with where it is from.
    public List<InputValue> inputs(Compared who) {
        return comparisons.inputs(who);
    }

    /// As things are.
    public Forecast today() {
        return today;
    }

    /// With a change; the same chance draws as [#today()].
    public Forecast with(Steps steps) {
        return steps.equals(Steps.NONE) ? today : forecast(steps);
    }

    private Forecast forecast(Steps steps) {
        Organization organization = new Organization(basis, setting.seed(), steps);
        int runs = setting.runs();
        double[] useful = new double[runs * MONTHS];
        Run[] done = runs(organization, steps, useful);
        List<Forecast.End> ends = Arrays.stream(done).map(Run::end).toList();
        long restarted = Arrays.stream(done).filter(Run::restarted).count();
        Formulas.Drawn means = organization.likely();
        Parameters likely = formulas.of(means, comparisons.likely(), steps, starts[runs]);
        double[] path = path(likely, 0);
        return new Forecast(
                inputs(likely, formulas.persistence(means)),
                new Fan(Path.of(path, likely.relevance()), Bands.of(useful)),
                Sides.of(ends.stream().map(Forecast.End::side).toList()),
                (double) restarted / runs,
                LATER.stream().map(months -> later(likely, path, months)).toList(),
                IntStream.range(0, Math.min(runs, Forecast.SINGLES))
                        .mapToObj(run -> Arrays.stream(useful, run * MONTHS, (run + 1) * MONTHS)
                                .boxed()
                                .toList())
                        .toList(),
                ends);
    }

    /// Each run has its own draws and its own place: they can go side by side, and give the same in any order.
    private Run[] runs(Organization organization, Steps steps, double[] useful) {
        Run[] done = new Run[setting.runs()];
        IntStream.range(0, done.length).parallel().forEach(run -> done[run] = run(organization, steps, run, useful));
        return done;
    }

    private record Run(Forecast.End end, boolean restarted) {}

    private Run run(Organization organization, Steps steps, int run, double[] useful) {
        Parameters of = formulas.of(organization.in(run, drawn[run]), comparisons.shared(run), steps, starts[run]);
        GivingUp chance = GivingUp.byChance(setting.seed(), Draws.address(run, Draws.ORGANIZATION_EVENTS));
        int events = Model.STANDARD.run(of, comparisons.leaderIn(run), chance, 0, useful, run * MONTHS);
        for (int i = run * MONTHS; i < (run + 1) * MONTHS; i++) {
            useful[i] *= of.relevance();
        }
        double end = useful[(run + 1) * MONTHS - 1];
        Side side = Sides.side(end, comparisons.leaderEnd(run), comparisons.followerEnd(run));
        return new Run(new Forecast.End(end, side), events > 0);
    }

    private double[] path(Parameters of, double late) {
        double[] built = new double[MONTHS];
        Model.STANDARD.run(of, comparisons.leaderPath(), GivingUp.NEVER, late, built, 0);
        return built;
    }

    private Later later(Parameters of, double[] now, int months) {
        double built = path(of, months)[Model.MONTHS];
        double cost = now[Model.MONTHS] - built;
        return new Later(months, built, cost, of.relevance() * cost);
    }

    private List<InputValue> inputs(Parameters of, double persistence) {
        Sources sources = new Sources(basis);
        return Stream.of(Input.values())
                .map(input -> {
                    Sources.Source source = sources.of(input);
                    return new InputValue(
                            input,
                            value(input, of, persistence),
                            source.of(),
                            source.assumed(),
                            source.missing(),
                            setting.edit(input).isPresent());
                })
                .toList();
    }

    private static double value(Input input, Parameters of, double persistence) {
        return switch (input) {
            case EFFORT -> of.effort();
            case PERSISTENCE -> persistence;
            case HAZARD -> of.hazard();
            case KNOW_HOW -> of.knowHow();
            case LEARNING -> of.learning();
            case OBSERVATION -> of.observation();
            case VISIBILITY -> of.shared().visibility();
            case ATTAINABLE -> of.attainable();
            case RELEVANCE -> of.relevance();
            case START -> of.start();
            case LOSS -> of.loss();
            case PAUSE -> of.pause();
            case MONTHS_TO_DECENT -> of.shared().monthsToDecent();
            case RATIO -> of.shared().ratio();
            case DECENT -> of.shared().decent();
            case IMITATION -> of.shared().imitation();
            case DECAY -> of.shared().decay();
            case LEARNING_SPEED -> of.shared().learningSpeed();
        };
    }

    /// What a change does, run by run against things as they are.
    public Effect effect(Steps steps) {
        Effect known = effects.get(steps);
        if (known == null) {
            known = compared(steps);
            effects.put(steps, known);
        }
        return known;
    }

    private Effect compared(Steps steps) {
        Run[] then = runs(new Organization(basis, setting.seed(), steps), steps, new double[setting.runs() * MONTHS]);
        double[] gains = new double[then.length];
        int leaving = 0;
        for (int run = 0; run < gains.length; run++) {
            Forecast.End now = today.ends().get(run);
            gains[run] = then[run].end().useful() - now.useful();
            leaving += (now.side() == Side.FOLLOWING ? 1 : 0) - (then[run].end().side() == Side.FOLLOWING ? 1 : 0);
        }
        double mean = Arrays.stream(gains).average().orElse(0);
        Arrays.sort(gains);
        return new Effect(
                steps,
                mean,
                Bands.percentile(gains, TENTH),
                Bands.percentile(gains, 1 - TENTH),
                (double) leaving / gains.length);
    }

    /// The criteria that one level more could change something in, in the instrument's order: they feed an input, are
    /// answered, and do not stand at the top.
    public List<CriterionId> movable() {
        Set<CriterionId> feeding = basis.feeds().feeds().values().stream()
                .flatMap(feed -> Stream.concat(feed.criteria().stream(), feed.standsFor().stream()))
                .collect(Collectors.toSet());
        return basis.criteria().stream()
                .map(Criterion::id)
                .filter(feeding::contains)
                .filter(id -> basis.value(id).orElse(Criterion.COMMON_TOP) < Criterion.COMMON_TOP)
                .toList();
    }

    /// By how many of its own levels a criterion can be set higher, the last one maybe in part; 0 if it is not
    /// answered.
    public int levelsUp(CriterionId id) {
        return basis.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .mapToInt(criterion -> (int) Math.ceil(
                        (Criterion.COMMON_TOP - basis.value(id).orElse(Criterion.COMMON_TOP)) / criterion.toCommon(1)
                                - HAIR))
                .findFirst()
                .orElse(0);
    }

    /// What one level more of each single criterion does, the largest gain first. Takes as long as so many forecasts.
    public List<Effect> singleSteps() {
        return movable().stream()
                .map(id -> effect(Steps.of(id)))
                .sorted((a, b) -> Double.compare(b.gain(), a.gain()))
                .toList();
    }
}
