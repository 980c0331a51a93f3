package org.socialreadiness.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.plan.Route.Path;
import org.socialreadiness.plan.Route.Step;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Lift;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;

/// The smallest effort of level changes that lifts a factor, or the whole, into the next band. Exact: within a
/// factor points add up, and the whole grows with each factor, so the best steps for each effort are found factor
/// by factor and then put together (science 3.2). Of paths of one effort the one with the highest score is taken.
public final class ShortestPath {
    private static final int MOST_PATHS = 4;

    /// Sums of weights are off in their last digits; a limit reached exactly must count as reached.
    private static final double ROUNDING = 1e-9;

    private static final double HIGHEST = 100;

    private final Instrument instrument;
    private final String form;
    private final Scores today;
    private final ToIntFunction<Criterion> effort;
    private final Lift lift;

    /// @param instrument the one that the scores were made with
    /// @param shown of whose scores the path leads up; a criterion that is not shown is no step of it
    /// @param effort of one level up, 1 or more
    public ShortestPath(Instrument instrument, Disclosure shown, ToIntFunction<Criterion> effort) {
        this.instrument = instrument;
        this.form = shown.assessment().head().form();
        this.today = shown.scores();
        this.effort = effort;
        this.lift = new Lift(instrument, form, today);
    }

    /// The way of one factor of the form.
    public Route factor(Factor factor) {
        return route(today.factor(factor.id()).score(), List.of(factor), points -> points[0]);
    }

    /// The way of the whole.
    public Route overall() {
        return route(today.overall().map(Overall::score), instrument.factors(form), lift::overall);
    }

    private interface Score {
        /// From the scores of the factors that are looked at.
        double of(double[] factors);
    }

    private Route route(Optional<Estimate> from, List<Factor> factors, Score score) {
        if (from.isEmpty() || instrument.bands().isEmpty()) {
            return new Route.NoScore();
        }
        Optional<Band> next = next(from.get().value());
        if (next.isEmpty()) {
            return new Route.Highest(instrument.bands().getLast());
        }
        double goal = next.get().from() - ROUNDING;
        Optional<Path> shortest = solve(factors, score, goal, _ -> true);
        return shortest.<Route>map(best -> new Route.Found(next.get(), withOthers(best, factors, score, goal)))
                .orElseGet(() -> new Route.OutOfReach(next.get()));
    }

    private Optional<Band> next(double value) {
        return instrument.bands().stream()
                .filter(band -> band.from() > value + ROUNDING)
                .findFirst();
    }

    /// The others each do without one criterion of the best.
    private List<Path> withOthers(Path best, List<Factor> factors, Score score, double goal) {
        List<Path> others = best.steps().stream()
                .flatMap(step -> solve(factors, score, goal, id -> !id.equals(step.criterion())).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Path::effort).thenComparing(Path::score, Comparator.reverseOrder()))
                .limit(MOST_PATHS - 1L)
                .toList();
        List<Path> all = new ArrayList<>(others);
        all.addFirst(best);
        return all;
    }

    /// The efforts looked at are doubled until one is enough.
    private Optional<Path> solve(List<Factor> factors, Score score, double goal, Predicate<CriterionId> may) {
        List<List<Ladder.Rung>> rungs =
                factors.stream().map(factor -> rungs(factor, may)).toList();
        double[] start = factors.stream()
                .mapToDouble(f -> today.factor(f.id()).score().orElseThrow().value())
                .toArray();
        double[] top = start.clone();
        for (int f = 0; f < top.length; f++) {
            top[f] = Math.min(HIGHEST, top[f] + Ladder.top(rungs.get(f)));
        }
        if (score.of(top) < goal) {
            return Optional.empty();
        }
        int whole = rungs.stream().mapToInt(Ladder::whole).sum();
        for (int most = Math.min(whole, 16); ; most = Math.min(whole, 2 * most)) {
            Optional<Path> found = new Climb(rungs, start, score, most).to(goal);
            if (found.isPresent() || most == whole) {
                return found;
            }
        }
    }

    private List<Ladder.Rung> rungs(Factor factor, Predicate<CriterionId> may) {
        List<Ladder.Rung> rungs = new ArrayList<>();
        for (Criterion criterion : instrument.criteria(factor, form)) {
            OptionalDouble value = today.criterion(criterion.id()).value();
            if (value.isPresent() && value.getAsDouble() < Criterion.COMMON_TOP && may.test(criterion.id())) {
                int levels = (int) Math.ceil(criterion.top() * (1 - value.getAsDouble() / Criterion.COMMON_TOP));
                List<Double> gains = IntStream.rangeClosed(0, levels)
                        .mapToObj(up -> lift.gain(factor, criterion, up))
                        .toList();
                rungs.add(new Ladder.Rung(criterion.id(), effort.applyAsInt(criterion), gains));
            }
        }
        return rungs;
    }

    /// Ladders side by side: how much of an effort goes to which factor.
    private static final class Climb {
        private final List<Ladder> ladders;
        private final double[] start;
        private final Score score;
        private final int most;

        Climb(List<List<Ladder.Rung>> rungs, double[] start, Score score, int most) {
            this.ladders = rungs.stream().map(own -> new Ladder(own, most)).toList();
            this.start = start;
            this.score = score;
            this.most = most;
        }

        Optional<Path> to(double goal) {
            int[][] share = shares();
            for (int all = 0; all <= most; all++) {
                List<Step> steps = new ArrayList<>();
                double[] scores = new double[start.length];
                int left = all;
                for (int f = start.length - 1; f >= 0; f--) {
                    steps.addAll(0, ladders.get(f).steps(share[f][left]));
                    scores[f] = score(f, share[f][left]);
                    left -= share[f][left];
                }
                double reached = score.of(scores);
                if (reached >= goal) {
                    return Optional.of(new Path(
                            steps, steps.stream().mapToInt(Step::effort).sum(), reached));
                }
            }
            return Optional.empty();
        }

        private double score(int factor, int effort) {
            return Math.min(HIGHEST, start[factor] + ladders.get(factor).points(effort));
        }

        /// For each factor and each effort of it and the factors before: what goes to it when all is most.
        /// The whole grows with the first factors while the others stay, so the best of these can be kept.
        private int[][] shares() {
            int[][] share = new int[start.length][most + 1];
            double[][] kept = new double[most + 1][];
            for (int all = 0; all <= most; all++) {
                kept[all] = start.clone();
            }
            for (int f = 0; f < start.length; f++) {
                double[][] next = new double[most + 1][];
                for (int all = 0; all <= most; all++) {
                    double best = Double.NEGATIVE_INFINITY;
                    for (int own = 0; own <= all; own++) {
                        double[] scores = kept[all - own].clone();
                        scores[f] = score(f, own);
                        double reached = score.of(scores);
                        if (reached > best) {
                            best = reached;
                            share[f][all] = own;
                            next[all] = scores;
                        }
                    }
                }
                kept = next;
            }
            return share;
        }
    }
}
