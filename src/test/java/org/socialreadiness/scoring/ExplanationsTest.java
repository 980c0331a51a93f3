package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;

class ExplanationsTest {
    private static final FactorId A = new FactorId("A");

    private static Explanations of(Assessment assessment) {
        return new Explanations(assessment.instrument().structure(), assessment, Scoring.score(assessment));
    }

    /// A sentence such as "37.1 = 25 x (1.4 + 1.25 + …)/7" for the worked example of science 3.3.
    @Test
    void theWorkedExampleIsExplainedDownToTheAnswers() {
        Explanations explanations = of(TestAssessments.of(TestInstruments.plain(9))
                .row("A1", "1", "1", "2", "1", "2")
                .row("A2", "1", "2", "1", "1", " ")
                .row("A3", "2", "2", "3", " ", " ")
                .row("A4", "1", "0", "1", "1", "1")
                .row("A5", "0", "1", "0", "4", "1")
                .row("A6", "2", "2", "2", "3", "2")
                .row("A7", "1", "1", "2", "1", "1")
                .row("A8", "-", "-", "-", "-", "-")
                .row("A9", "?", "?", "?", "?", "?")
                .assessment());
        var score = assertInstanceOf(Explanation.FactorScore.class, explanations.explain(new Figure.FactorScore(A)));
        assertEquals(37.0833, score.value(), 5e-5);
        assertEquals(25, score.points());
        assertTrue(score.weighsEqually());
        double[] means = {1.40, 1.25, 2.3333, 0.80, 1.20, 2.20, 1.20};
        for (int i = 0; i < means.length; i++) {
            assertEquals("A" + (i + 1), score.terms().get(i).criterion().text());
            assertEquals(means[i], score.terms().get(i).value(), 5e-5);
        }
        assertEquals(means.length, score.parts().size());

        var fifth = assertInstanceOf(
                Explanation.CriterionValue.class,
                explanations.explain(score.parts().get(4)));
        assertEquals(List.of(2, 2, 0, 0, 1), fifth.counts());
        assertEquals(5, fifth.n());
        assertEquals(1, fifth.step());
        assertEquals(List.of(), fifth.parts());

        var coverage = assertInstanceOf(Explanation.Coverage.class, explanations.explain(new Figure.Coverage(A)));
        assertEquals(7, coverage.weight(Standing.ANSWERED));
        assertEquals(1, coverage.weight(Standing.UNANSWERED));
        assertEquals(1, coverage.weight(Standing.NOT_APPLICABLE));

        var interval =
                assertInstanceOf(Explanation.FactorInterval.class, explanations.explain(new Figure.FactorInterval(A)));
        assertEquals(.320833 * 8 / 7, interval.openVariance(), 1e-6);
        assertEquals(4.2277, interval.error(), 5e-5);
        // A1: 1,1,2,1,2 has s² = .3; all five fairly sure: 5 * .36.
        var first = assertInstanceOf(
                Explanation.CriterionVariance.class,
                explanations.explain(interval.parts().getFirst()));
        assertEquals(.3, first.spread(), 1e-12);
        assertEquals(1.8, first.squaredErrors(), 1e-12);
        assertEquals(.3 / 5 + 1.8 / 25, first.variance().orElseThrow(), 1e-12);
    }

    @Test
    void whereThereIsNoScoreItSaysWhy() {
        Explanations explanations = of(TestAssessments.of(TestInstruments.plain(1, 3))
                .row("A1", "2")
                .row("B1", "2")
                .row("B2", "?")
                .assessment());
        var none = assertInstanceOf(Explanation.NoOverallScore.class, explanations.explain(new Figure.OverallScore()));
        assertEquals(List.of(new FactorId("B")), none.lacking());
        var why = assertInstanceOf(
                Explanation.Coverage.class, explanations.explain(new Figure.FactorScore(new FactorId("B"))));
        assertEquals(Status.NONE, why.status());
        assertEquals(1 / 3.0, why.coverage().orElseThrow(), 1e-12);
        assertEquals(why, explanations.explain(none.parts().getFirst()));
        assertEquals(1, why.terms().get(1).dontKnow());
        assertThrows(
                NoSuchElementException.class,
                () -> explanations.explain(new Figure.CriterionValue(new CriterionId("Z"))));
    }

    /// From its own fields each explanation gives its number, and its parts the numbers in its terms.
    @Test
    void everyFigureFollowsFromItsExplanation() {
        Set<Class<?>> met = new HashSet<>();
        RandomAssessments.each(200, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            Scores scores = Scoring.score(assessment);
            Explanations explanations = of(assessment);
            for (Figure figure : figures(scores)) {
                Explanation explanation = explanations.explain(figure);
                met.add(explanation.getClass());
                holds(explanation);
                explanation.parts().forEach(part -> holds(explanations.explain(part)));
            }
            scores.overall()
                    .ifPresent(o -> assertEquals(
                            o.score().value(),
                            assertInstanceOf(
                                            Explanation.OverallScore.class,
                                            explanations.explain(new Figure.OverallScore()))
                                    .value()));
        });
        assertEquals(11, met.size(), "kinds met: " + met);
    }

    private static List<Figure> figures(Scores scores) {
        List<Figure> figures = new ArrayList<>(List.of(new Figure.OverallScore(), new Figure.OverallInterval()));
        scores.factors().forEach(f -> {
            figures.add(new Figure.FactorScore(f.id()));
            figures.add(new Figure.FactorInterval(f.id()));
            figures.add(new Figure.FactorBounds(f.id()));
            figures.add(new Figure.Coverage(f.id()));
        });
        scores.criteria().forEach(c -> {
            figures.add(new Figure.CriterionValue(c.id()));
            figures.add(new Figure.CriterionVariance(c.id()));
        });
        scores.beliefs().forEach(b -> {
            figures.add(new Figure.BeliefGap(b.id()));
            figures.add(new Figure.BeliefMean(b.id(), Belief.Side.DO));
        });
        return figures;
    }

    private static void holds(Explanation explanation) {
        switch (explanation) {
            case Explanation.OverallScore o -> {
                double logs = o.terms().stream()
                        .mapToDouble(t -> t.share() * Math.log(t.score() + o.shift()))
                        .sum();
                same(Math.exp(logs) - o.shift(), o.value());
                double mean = o.terms().stream()
                        .mapToDouble(t -> t.share() * t.score())
                        .sum();
                same(mean - o.value(), o.loss());
                o.terms()
                        .forEach(
                                t -> same(t.share() * (o.value() + o.shift()) / (t.score() + o.shift()), t.leverage()));
            }
            case Explanation.NoOverallScore none -> assertTrue(!none.lacking().isEmpty());
            case Explanation.OverallInterval o -> {
                double squares = o.terms().stream()
                        .mapToDouble(t -> Math.pow(t.leverage() * t.standardError(), 2))
                        .sum();
                ends(Math.sqrt(squares), o.error(), o.value(), o.low(), o.high(), o.z());
            }
            case Explanation.FactorScore f -> same(f.points() * weighted(f.terms()) / weight(f.terms()), f.value());
            case Explanation.FactorInterval f -> {
                double squares = f.terms().stream()
                        .mapToDouble(t -> t.share() * t.share() * t.variance())
                        .sum();
                ends(f.points() * Math.sqrt(squares), f.error(), f.value(), f.low(), f.high(), f.z());
                f.terms().stream().filter(t -> t.open()).forEach(t -> same(f.openVariance(), t.variance()));
            }
            case Explanation.FactorBounds f ->
                f.low().ifPresent(low -> {
                    same(f.points() * weighted(f.terms()) / f.applicableWeight(), low);
                    same(
                            f.points() * (weighted(f.terms()) + 4 * f.openWeight()) / f.applicableWeight(),
                            f.high().orElseThrow());
                });
            case Explanation.Coverage c ->
                c.coverage()
                        .ifPresent(share -> same(
                                c.weight(Standing.ANSWERED)
                                        / (c.weight(Standing.ANSWERED) + c.weight(Standing.UNANSWERED)),
                                share));
            case Explanation.CriterionValue c -> {
                double sum = 0;
                for (int level = 0; level < c.counts().size(); level++) {
                    sum += level * c.counts().get(level);
                }
                assertEquals(c.n(), c.counts().stream().mapToInt(x -> x).sum());
                double value = c.consensus().isPresent() ? c.consensus().getAsInt() : sum / c.n();
                same(c.step() * value, c.value());
            }
            case Explanation.CriterionVariance c -> {
                if (c.n() > 0) {
                    same(c.spread() / c.n() + c.squaredErrors() / c.n() / c.n(), c.variance());
                    assertEquals(c.n() == 1 && c.spread() > 0, c.assumed());
                }
            }
            case Explanation.BeliefMean b -> {
                double sum = 0;
                for (int place = 0; place < b.counts().size(); place++) {
                    sum += (place - 3) * b.counts().get(place);
                }
                assertEquals(b.n(), b.counts().stream().mapToInt(x -> x).sum());
                same(sum / b.n(), b.mean());
            }
            case Explanation.BeliefGap b ->
                same(b.show().orElse(Double.NaN) - b.say().orElse(Double.NaN), b.gap());
        }
    }

    private static void ends(double error, double stated, double value, double low, double high, double z) {
        same(error, stated);
        same(Math.max(0, value - z * stated), low);
        same(Math.min(100, value + z * stated), high);
    }

    private static double weighted(List<Explanation.ValueTerm> terms) {
        return terms.stream().mapToDouble(t -> t.weight() * t.value()).sum();
    }

    private static double weight(List<Explanation.ValueTerm> terms) {
        return terms.stream().mapToDouble(Explanation.ValueTerm::weight).sum();
    }

    private static void same(double expected, OptionalDouble figure) {
        assertEquals(Double.isNaN(expected), figure.isEmpty());
        figure.ifPresent(value -> same(expected, value));
    }

    private static void same(double expected, double figure) {
        assertEquals(expected, figure, 1e-12 * Math.max(1, Math.abs(figure)) + 1e-12);
    }
}
