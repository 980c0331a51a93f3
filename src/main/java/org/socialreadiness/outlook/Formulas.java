package org.socialreadiness.outlook;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.IntToDoubleFunction;
import org.socialreadiness.instrument.OutlookFeeds.Feed;
import org.socialreadiness.instrument.OutlookFeeds.Quantity;
import org.socialreadiness.outlook.Parameters.Shared;
import org.socialreadiness.scoring.WilsonInterval;

/// From answers to the inputs of the model (science 4.2 and 4.7), again and again with other drawn answers.
final class Formulas {
    /// Hours a week: one for each leader, and one person who works half a day on it.
    private static final double CORE_HOURS = 4;

    /// Months of approved time and money that count as full persistence.
    private static final double SECURED = 24;

    /// How much the assumed chance to give up counts against what happened, in stops.
    private static final double PRIOR_STOPS = 2;

    private static final double LEAST_ATTAINABLE = 0.4;
    private static final double LEAST_RELEVANCE = 0.3;
    private static final double UNKNOWN_START = 0.05;
    private static final double UNKNOWN_PAUSE = 6;

    private final Map<Input, Double> edited;
    private final double hours;
    private final Average visible;
    private final Average instead;
    private final Average persistence;
    private final OptionalDouble stops;
    private final OptionalDouble activeMonths;
    private final Average knowHow;
    private final Average learning;
    private final Average observation;
    private final Average attainable;
    private final Average relevance;
    private final OptionalDouble lookedAt;
    private final OptionalDouble relevant;
    private final Average lost;
    private final OptionalDouble kept;
    private final boolean lossKnown;
    private final OptionalDouble pause;
    private final OptionalDouble coverage;

    Formulas(Basis basis, Setting setting) {
        edited = setting.edited();
        Feed effort = basis.feed(Quantity.EFFORT);
        hours = hours(basis);
        visible = Average.of(basis, effort.criteria(), effort.beliefs());
        instead = Average.of(basis, effort.standsFor(), effort.beliefs());
        Feed persist = basis.feed(Quantity.PERSISTENCE);
        persistence = isSecured(basis)
                ? Average.full(basis, persist.criteria(), persist.standsFor())
                : Average.of(basis, persist.criteria(), persist.beliefs());
        stops = basis.number(Quantity.PERSISTENCE, "stops");
        activeMonths = basis.number(Quantity.PERSISTENCE, "activeMonths");
        knowHow = average(basis, Quantity.KNOW_HOW);
        learning = average(basis, Quantity.LEARNING);
        observation = average(basis, Quantity.OBSERVATION);
        attainable = average(basis, Quantity.ATTAINABLE);
        relevance = average(basis, Quantity.RELEVANCE);
        lookedAt = basis.number(Quantity.RELEVANCE, "lookedAt");
        relevant = basis.number(Quantity.RELEVANCE, "relevant");
        lost = average(basis, Quantity.LOSS);
        kept = basis.number(Quantity.LOSS, "kept");
        lossKnown = lost.hasCertain()
                || basis.feed(Quantity.LOSS).criteria().stream()
                        .anyMatch(id -> basis.value(id).isPresent());
        pause = basis.number(Quantity.PAUSE, "months");
        coverage = coverage(basis);
    }

    private static Average average(Basis basis, Quantity quantity) {
        Feed feed = basis.feed(quantity);
        return Average.of(basis, feed.criteria(), feed.beliefs());
    }

    /// Weekly hours as a share of the reference hours; not a number if they are not known.
    static double hours(Basis basis) {
        OptionalDouble leaders = basis.number(Quantity.EFFORT, "leaderHours");
        OptionalDouble staff = basis.number(Quantity.EFFORT, "staffHours");
        if (leaders.isEmpty() || staff.isEmpty()) {
            return Double.NaN;
        }
        double people = Math.max(1, basis.number(Quantity.EFFORT, "leaders").orElse(basis.raters()));
        return (leaders.getAsDouble() + staff.getAsDouble()) / (people + CORE_HOURS);
    }

    static boolean isSecured(Basis basis) {
        return basis.number(Quantity.PERSISTENCE, "approvedMonths").orElse(0) >= SECURED;
    }

    /// Share of the listed organizations that were reached; empty without a list.
    static OptionalDouble coverage(Basis basis) {
        OptionalDouble listed = basis.number(Quantity.START, "listed");
        OptionalDouble reached = basis.number(Quantity.START, "reached");
        return listed.isPresent() && reached.isPresent() && listed.getAsDouble() > 0
                ? OptionalDouble.of(reached.getAsDouble() / listed.getAsDouble())
                : OptionalDouble.empty();
    }

    static boolean isCounted(Basis basis) {
        return basis.number(Quantity.RELEVANCE, "lookedAt").orElse(0) > 0
                && basis.number(Quantity.RELEVANCE, "relevant").isPresent();
    }

    /// What is drawn of the organization in one run.
    static final class Drawn {
        private final double[] values;
        private final double factor;
        private final double relevance;

        /// @param values of all criteria by place, 0 to 4; not a number where there is no answer
        /// @param factor score of the factor that says what is built today, 0 to 100; not a number without one
        /// @param relevance how far the counted share is off, as a point of the normal distribution
        Drawn(double[] values, double factor, double relevance) {
            this.values = values;
            this.factor = factor;
            this.relevance = relevance;
        }

        /// The same with other values at some places.
        Drawn with(int[] places, IntToDoubleFunction value) {
            double[] next = values.clone();
            for (int place : places) {
                next[place] = value.applyAsDouble(place);
            }
            return new Drawn(next, factor, relevance);
        }
    }

    /// The inputs in one run.
    ///
    /// @param today what is built today, where that is decided already; else not a number
    Parameters of(Drawn drawn, Shared shared, Steps steps, double today) {
        double[] values = drawn.values;
        double c = or(Input.ATTAINABLE, () -> LEAST_ATTAINABLE + (1 - LEAST_ATTAINABLE) * attainable.of(values));
        double persists = or(Input.PERSISTENCE, () -> Math.min(1, persistence.of(values)));
        double start = Double.isNaN(today) ? or(Input.START, () -> start(drawn.factor, c)) : today;
        return new Parameters(
                or(Input.EFFORT, () -> effort(values, steps.hours())),
                or(Input.KNOW_HOW, () -> knowHow.of(values)),
                or(Input.LEARNING, () -> learning.of(values)),
                or(Input.OBSERVATION, () -> observation.of(values)),
                c,
                or(Input.RELEVANCE, () -> relevance(values, drawn.relevance)),
                Math.min(c, start),
                or(Input.HAZARD, () -> history(shared.hazard(persists))),
                or(Input.LOSS, () -> loss(values)),
                or(Input.PAUSE, () -> pause.orElse(UNKNOWN_PAUSE) * shared.pauseFactor()),
                shared);
    }

    /// Persistence is not among the parameters: the model reads the hazard that follows from it.
    double persistence(Drawn drawn) {
        return or(Input.PERSISTENCE, () -> Math.min(1, persistence.of(drawn.values)));
    }

    private double or(Input input, DoubleSupplier computed) {
        Double byHand = edited.get(input);
        return byHand == null ? computed.getAsDouble() : byHand;
    }

    private double effort(double[] values, double more) {
        return Double.isNaN(hours) ? instead.of(values) : Math.min(1, hours + more) * (0.5 + 0.5 * visible.of(values));
    }

    /// What was assumed, moved towards what happened so far (Gamma-Poisson).
    private double history(double hazard) {
        return stops.isPresent() && activeMonths.isPresent()
                ? (PRIOR_STOPS + stops.getAsDouble()) / (PRIOR_STOPS / hazard + activeMonths.getAsDouble())
                : hazard;
    }

    private double relevance(double[] values, double off) {
        if (relevant.isPresent() && lookedAt.orElse(0) > 0) {
            return WilsonInterval.limit(relevant.getAsDouble(), lookedAt.getAsDouble(), off);
        }
        return LEAST_RELEVANCE + (1 - LEAST_RELEVANCE) * relevance.of(values);
    }

    private double start(double factor, double c) {
        if (coverage.isPresent()) {
            return coverage.getAsDouble();
        }
        return Double.isNaN(factor) ? UNKNOWN_START * c : factor / 100 * c;
    }

    private double loss(double[] values) {
        if (kept.isPresent()) {
            return 1 - kept.getAsDouble() / 100;
        }
        return lossKnown ? 1 - lost.of(values) : 1;
    }
}
