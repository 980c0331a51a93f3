package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Standing;

/// What the scores would be with some criteria standing levels higher than today: their values move up, to the
/// top at most, and are as uncertain as today. A criterion without a value, or with one that is not shown, stays
/// where it is.
public final class Lift {
    private final Instrument instrument;
    private final String form;
    private final Scores today;

    /// @param today of an assessment made with that form of the instrument; may be those of a [Disclosure]
    public Lift(Instrument instrument, String form, Scores today) {
        this.instrument = instrument;
        this.form = form;
        this.today = today;
    }

    /// Points of the factor (0 to 100) that a criterion of it gains by standing so many levels higher; 0 if it
    /// cannot rise.
    public double gain(Factor factor, Criterion criterion, int levels) {
        double answered = instrument.criteria(factor, form).stream()
                .filter(c -> today.criterion(c.id()).standing() == Standing.ANSWERED)
                .mapToDouble(Criterion::weight)
                .sum();
        OptionalDouble value = today.criterion(criterion.id()).value();
        return value.isEmpty()
                ? 0
                : FactorScoring.POINTS
                        * criterion.weight()
                        * (lifted(criterion, value.getAsDouble(), levels) - value.getAsDouble())
                        / answered;
    }

    private static double lifted(Criterion criterion, double value, int levels) {
        return Math.min(Criterion.COMMON_TOP, value + criterion.toCommon(levels));
    }

    /// The overall score (0 to 100) with other factor scores; the factors of the form, in its order.
    public double overall(double[] factorScores) {
        double[] weights =
                instrument.factors(form).stream().mapToDouble(Factor::weight).toArray();
        return Math.clamp(OverallScoring.shiftedGeometricMean(factorScores, weights), 0, 100);
    }

    /// @param levels how many levels higher; 0 or absent for the others
    public Scores by(Map<CriterionId, Integer> levels) {
        List<Factor> factors = instrument.factors(form);
        List<FactorScore> scores = new ArrayList<>();
        for (Factor factor : factors) {
            double points = instrument.criteria(factor, form).stream()
                    .mapToDouble(c -> gain(factor, c, levels.getOrDefault(c.id(), 0)))
                    .sum();
            scores.add(higher(today.factor(factor.id()), points));
        }
        return new Scores(
                today.raters(),
                today.sealed(),
                today.overall().flatMap(_ -> OverallScoring.score(instrument, factors, scores)),
                scores,
                criteria(levels),
                today.agreement(),
                today.beliefs());
    }

    private FactorScore higher(FactorScore of, double points) {
        if (points == 0 || of.score().isEmpty()) {
            return of;
        }
        Estimate before = of.score().get();
        Estimate then = FactorScoring.interval(Math.min(100, before.value() + points), before.standardError());
        return of.withScore(then, instrument.bands(then.low(), then.high()));
    }

    private List<CriterionScore> criteria(Map<CriterionId, Integer> levels) {
        return instrument.criteria(form).stream()
                .map(criterion -> {
                    CriterionScore of = today.criterion(criterion.id());
                    int up = levels.getOrDefault(criterion.id(), 0);
                    return up == 0 || of.value().isEmpty()
                            ? of
                            : of.withValue(lifted(criterion, of.value().getAsDouble(), up));
                })
                .toList();
    }

    /// Points of overall score for one level more of a criterion; empty where there is no overall score.
    public OptionalDouble worth(CriterionId criterion) {
        OptionalDouble then = by(Map.of(criterion, 1))
                .overall()
                .map(Overall::score)
                .map(score -> OptionalDouble.of(score.value()))
                .orElseGet(OptionalDouble::empty);
        return then.isEmpty()
                ? then
                : OptionalDouble.of(then.getAsDouble()
                        - today.overall().orElseThrow().score().value());
    }
}
