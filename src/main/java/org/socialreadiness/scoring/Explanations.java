package org.socialreadiness.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Explanation.FactorTerm;
import org.socialreadiness.scoring.Explanation.StandingTerm;
import org.socialreadiness.scoring.Explanation.ValueTerm;
import org.socialreadiness.scoring.Explanation.VarianceTerm;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.scoring.Scores.Bounds;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Standing;

/// Says why each figure of an assessment is what it is. Takes every number from the scores themselves.
public final class Explanations {
    private final Instrument instrument;
    private final String form;
    private final Scores scores;
    private final List<Sheet> raters;

    /// @param scores those of `assessment` by the same instrument
    public Explanations(Instrument instrument, Assessment assessment, Scores scores) {
        this.instrument = instrument;
        this.scores = scores;
        form = assessment.head().form();
        raters = RatingTable.raters(instrument, assessment);
    }

    /// Why `figure` is what it is; where it has no value, why there is none.
    ///
    /// @throws java.util.NoSuchElementException if it names what is not part of the form
    public Explanation explain(Figure figure) {
        return switch (figure) {
            case Figure.OverallScore _ ->
                scores.overall().<Explanation>map(this::overallScore).orElseGet(this::noOverallScore);
            case Figure.OverallInterval _ ->
                scores.overall().<Explanation>map(this::overallInterval).orElseGet(this::noOverallScore);
            case Figure.FactorScore(var id) ->
                scores.factor(id)
                        .score()
                        .<Explanation>map(score -> factorScore(id, score))
                        .orElseGet(() -> coverage(id));
            case Figure.FactorInterval(var id) ->
                scores.factor(id)
                        .score()
                        .<Explanation>map(score -> factorInterval(id, score))
                        .orElseGet(() -> coverage(id));
            case Figure.FactorBounds(var id) -> bounds(id);
            case Figure.Coverage(var id) -> coverage(id);
            case Figure.CriterionValue(var id) -> criterionValue(id);
            case Figure.CriterionVariance(var id) -> criterionVariance(id);
            case Figure.BeliefMean(var id, var side) -> beliefMean(id, side);
            case Figure.BeliefGap(var id) -> beliefGap(id);
        };
    }

    private Explanation noOverallScore() {
        return new Explanation.NoOverallScore(scores.factors().stream()
                .filter(f -> f.score().isEmpty())
                .map(FactorScore::id)
                .toList());
    }

    private Explanation overallScore(Overall overall) {
        return new Explanation.OverallScore(
                overall.score().value(),
                OverallScoring.SHIFT,
                overall.imbalanceLoss(),
                overall.bottleneck(),
                factorTerms(overall));
    }

    private Explanation overallInterval(Overall overall) {
        Estimate score = overall.score();
        return new Explanation.OverallInterval(
                score.value(),
                score.low(),
                score.high(),
                score.standardError(),
                FactorScoring.Z80,
                factorTerms(overall));
    }

    private List<FactorTerm> factorTerms(Overall overall) {
        List<Factor> factors = instrument.factors(form);
        double all = factors.stream().mapToDouble(Factor::weight).sum();
        return IntStream.range(0, factors.size())
                .mapToObj(i -> {
                    Estimate score = scores.factors().get(i).score().orElseThrow();
                    return new FactorTerm(
                            factors.get(i).id(),
                            factors.get(i).weight() / all,
                            score.value(),
                            score.standardError(),
                            overall.leverage().get(i));
                })
                .toList();
    }

    private Explanation factorScore(FactorId id, Estimate score) {
        return new Explanation.FactorScore(id, score.value(), FactorScoring.POINTS, valueTerms(id), heldBack(id));
    }

    private Explanation factorInterval(FactorId id, Estimate score) {
        List<CriterionScore> own = criterionScores(id);
        double applicable = weight(id, Standing.ANSWERED) + weight(id, Standing.UNANSWERED);
        boolean allShown = own.stream().noneMatch(CriterionScore::isHeldBack);
        double open = allShown ? FactorScoring.openVariance(own) : 0;
        List<VarianceTerm> terms = own.stream()
                .filter(c -> c.standing() != Standing.NOT_APPLICABLE)
                .filter(c -> allShown || c.variance().isPresent())
                .map(c -> new VarianceTerm(
                        c.id(),
                        criterion(c.id()).weight() / applicable,
                        c.variance().orElse(open),
                        c.standing() == Standing.UNANSWERED))
                .toList();
        return new Explanation.FactorInterval(
                id,
                score.value(),
                score.low(),
                score.high(),
                score.standardError(),
                FactorScoring.Z80,
                FactorScoring.POINTS,
                open,
                terms,
                (int) own.stream()
                                .filter(c -> c.standing() != Standing.NOT_APPLICABLE)
                                .count()
                        - terms.size());
    }

    private Explanation bounds(FactorId id) {
        double open = weight(id, Standing.UNANSWERED);
        return new Explanation.FactorBounds(
                id,
                either(scores.factor(id).bounds().map(Bounds::low)),
                either(scores.factor(id).bounds().map(Bounds::high)),
                FactorScoring.POINTS,
                weight(id, Standing.ANSWERED) + open,
                open,
                valueTerms(id),
                heldBack(id));
    }

    private Explanation coverage(FactorId id) {
        FactorScore factor = scores.factor(id);
        List<StandingTerm> terms = criterionScores(id).stream()
                .map(c -> new StandingTerm(
                        c.id(), criterion(c.id()).weight(), c.standing(), c.n(), c.dontKnow(), c.doesNotApply()))
                .toList();
        return new Explanation.Coverage(id, factor.coverage(), factor.status(), terms);
    }

    private Explanation criterionValue(CriterionId id) {
        CriterionScore score = scores.criterion(id);
        return new Explanation.CriterionValue(
                id,
                score.value(),
                criterion(id).toCommon(1),
                score.consensus(),
                score.counts(),
                score.n(),
                score.standing(),
                score.dontKnow(),
                score.doesNotApply());
    }

    private Explanation criterionVariance(CriterionId id) {
        CriterionScore score = scores.criterion(id);
        boolean spreads = score.n() > 0 && score.consensus().isEmpty();
        return new Explanation.CriterionVariance(
                id,
                score.variance(),
                spreads ? CriterionScoring.spread(criterion(id), score.counts()) : 0,
                spreads && score.n() == 1,
                CriterionScoring.squaredErrors(score.confidence()),
                score.n(),
                score.confidence());
    }

    private Explanation beliefMean(BeliefId id, Belief.Side side) {
        BeliefScore score = belief(id);
        Integer[] counts = new Integer[2 * BeliefPair.REACH + 1];
        Arrays.fill(counts, 0);
        int n = 0;
        for (Sheet sheet : raters) {
            OptionalInt point = sheet.belief(id).on(side);
            if (point.isPresent()) {
                counts[point.getAsInt() + BeliefPair.REACH]++;
                n++;
            }
        }
        OptionalDouble mean = switch (side) {
            case SAY -> score.say();
            case DO -> score.show();
        };
        return new Explanation.BeliefMean(id, side, mean, List.of(counts), n);
    }

    private Explanation beliefGap(BeliefId id) {
        BeliefScore score = belief(id);
        return new Explanation.BeliefGap(id, score.gap(), score.say(), score.show());
    }

    private BeliefScore belief(BeliefId id) {
        return scores.beliefs().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Criterion criterion(CriterionId id) {
        return instrument.criterion(id).orElseThrow();
    }

    private List<CriterionScore> criterionScores(FactorId id) {
        return instrument.criteria(instrument.factor(id).orElseThrow(), form).stream()
                .map(c -> scores.criterion(c.id()))
                .toList();
    }

    private List<ValueTerm> valueTerms(FactorId id) {
        return criterionScores(id).stream()
                .filter(c -> c.standing() == Standing.ANSWERED && c.value().isPresent())
                .map(c -> new ValueTerm(
                        c.id(), criterion(c.id()).weight(), c.value().orElseThrow()))
                .toList();
    }

    private int heldBack(FactorId id) {
        return (int) criterionScores(id).stream()
                .filter(c -> c.standing() == Standing.ANSWERED && c.value().isEmpty())
                .count();
    }

    private double weight(FactorId id, Standing standing) {
        return criterionScores(id).stream()
                .filter(c -> c.standing() == standing)
                .mapToDouble(c -> criterion(c.id()).weight())
                .sum();
    }

    private static OptionalDouble either(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
}
