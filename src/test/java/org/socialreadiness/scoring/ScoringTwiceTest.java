package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.SheetAgreement;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;

/// Every figure computed twice, by [Scoring] and by [NaiveScoring], on random assessments of every shape.
class ScoringTwiceTest {
    private static final int CASES = 400;
    private static final double EXACT = 1e-12;

    @Test
    void criteria() {
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            NaiveScoring naive = new NaiveScoring(assessment);
            Scores scores = Scoring.score(assessment);
            assertEquals(naive.raters(), scores.raters());
            assertEquals(
                    naive.asked().stream().map(Criterion::id).toList(),
                    scores.criteria().stream().map(CriterionScore::id).toList());
            naive.asked().forEach(c -> criterion(naive, c, scores.criterion(c.id())));
        });
    }

    private static void criterion(NaiveScoring naive, Criterion criterion, CriterionScore score) {
        double[] levels = naive.levels(criterion);
        int options = criterion.levels().size();
        boolean answered = naive.answered(criterion);
        assertEquals(
                answered ? Standing.ANSWERED : naive.applies(criterion) ? Standing.UNANSWERED : Standing.NOT_APPLICABLE,
                score.standing());
        assertEquals(levels.length, score.n());
        same(NaiveScoring.mean(levels), score.mean());
        same(answered ? naive.value(criterion) : Double.NaN, score.value());
        same(answered ? naive.variance(criterion) : Double.NaN, score.variance());
        same(NaiveScoring.meanDeviation(levels), score.adM());
        same(NaiveScoring.rwg(levels, options), score.rwg());
        same(NaiveScoring.awg(levels, options), score.awg());
        same(
                levels.length < 3 || options != 5 ? Double.NaN : 1 - NaiveScoring.pairVariance(levels) / 1.34,
                score.rwgSkewed());
        assertEquals(levels.length >= 3, score.split().isPresent());
    }

    @Test
    void factors() {
        Map<Status, Integer> met = new EnumMap<>(Status.class);
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            NaiveScoring naive = new NaiveScoring(assessment);
            Scores scores = Scoring.score(assessment);
            assertEquals(
                    naive.factors().stream().map(Factor::id).toList(),
                    scores.factors().stream().map(FactorScore::id).toList());
            for (Factor factor : naive.factors()) {
                factor(naive, factor, scores.factor(factor.id()));
                met.merge(scores.factor(factor.id()).status(), 1, Integer::sum);
            }
        });
        // What is held back is scored like everything else.
        for (Status status : EnumSet.complementOf(EnumSet.of(Status.HELD_BACK))) {
            assertTrue(met.getOrDefault(status, 0) > CASES / 20, "too few cases of " + status + ": " + met);
        }
    }

    private static void factor(NaiveScoring naive, Factor factor, FactorScore score) {
        assertEquals(naive.status(factor), score.status());
        boolean none = score.status() == Status.NONE;
        same(naive.coverage(factor), score.coverage());
        same(none ? Double.NaN : naive.score(factor), value(score.score()));
        same(none ? Double.NaN : naive.standardError(factor), error(score.score()));
        same(naive.filled(factor, 0), either(score.bounds().map(Scores.Bounds::low)));
        same(naive.filled(factor, 4), either(score.bounds().map(Scores.Bounds::high)));
        double z = 1.2815515655446004;
        score.score().ifPresent(e -> {
            same(Math.max(0, e.value() - z * e.standardError()), OptionalDouble.of(e.low()));
            same(Math.min(100, e.value() + z * e.standardError()), OptionalDouble.of(e.high()));
        });
        double relative = naive.asked(factor).stream()
                .map(c -> 1 - NaiveScoring.rwg(naive.levels(c), c.levels().size()))
                .filter(v -> !Double.isNaN(v))
                .mapToDouble(v -> v)
                .average()
                .orElse(Double.NaN);
        same(1 - relative, score.rStarWgJ());
    }

    @Test
    void overall() {
        int[] defined = new int[1];
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            NaiveScoring naive = new NaiveScoring(assessment);
            Scores scores = Scoring.score(assessment);
            boolean none = naive.factors().stream().anyMatch(f -> naive.status(f) == Status.NONE);
            assertEquals(none, scores.overall().isEmpty());
            if (none) {
                return;
            }
            defined[0]++;
            Scores.Overall overall = scores.overall().orElseThrow();
            same(naive.overall(), OptionalDouble.of(overall.score().value()));
            same(naive.overallError(), OptionalDouble.of(overall.score().standardError()));
        });
        assertTrue(defined[0] > CASES / 4, "too few overall scores: " + defined[0]);
    }

    @Test
    void beliefs() {
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            NaiveScoring naive = new NaiveScoring(assessment);
            for (Scores.BeliefScore belief : Scoring.score(assessment).beliefs()) {
                double[] say = naive.points(belief.id(), Belief.Side.SAY);
                double[] show = naive.points(belief.id(), Belief.Side.DO);
                same(NaiveScoring.mean(say), belief.say());
                same(NaiveScoring.mean(show), belief.show());
                same(NaiveScoring.mean(show) - NaiveScoring.mean(say), belief.gap());
                assertTrue(belief.n() >= Math.max(say.length, show.length));
                assertTrue(belief.n() <= Math.min(naive.raters(), say.length + show.length));
            }
        });
    }

    @Test
    void agreementOverTheSheet() {
        int[] defined = new int[2];
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            NaiveScoring naive = new NaiveScoring(assessment);
            SheetAgreement agreement = Scoring.score(assessment).agreement();
            List<Criterion> paired = naive.asked().stream()
                    .filter(c -> naive.levels(c).length >= 2)
                    .toList();
            List<double[]> units = paired.stream().map(c -> common(naive, c)).toList();
            boolean alike =
                    paired.stream().map(c -> c.levels().size()).distinct().count() <= 1;
            same(NaiveScoring.alpha(units, (a, b) -> (a - b) * (a - b)), agreement.krippendorffInterval());
            same(
                    alike ? NaiveScoring.alpha(units, (a, b) -> a == b ? 0 : 1) : Double.NaN,
                    agreement.krippendorffNominal());
            same(alike ? ordinal(units) : Double.NaN, agreement.krippendorffOrdinal());
            List<double[]> complete =
                    units.stream().filter(unit -> unit.length == naive.raters()).toList();
            if (complete.size() < 2) {
                assertTrue(agreement.icc21().isEmpty() && agreement.icc2k().isEmpty());
                assertTrue(agreement.kendallW().isEmpty());
                return;
            }
            defined[0] += agreement.icc21().isPresent() ? 1 : 0;
            defined[1] += agreement.kendallW().isPresent() ? 1 : 0;
            same(kendall(complete, naive.raters()), agreement.kendallW());
            intraclass(complete, agreement);
        });
        assertTrue(defined[0] > CASES / 20 && defined[1] > CASES / 20, "too few complete sheets");
    }

    private static double[] common(NaiveScoring naive, Criterion criterion) {
        double[] levels = naive.levels(criterion);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = 4 * levels[i] / (criterion.levels().size() - 1);
        }
        return levels;
    }

    private static double ordinal(List<double[]> units) {
        return NaiveScoring.alpha(
                units,
                (a, b) -> a == b ? 0 : Math.pow(NaiveScoring.meanRank(units, a) - NaiveScoring.meanRank(units, b), 2));
    }

    /// Shrout and Fleiss from variances of means; the residual is what they leave of the total.
    private static void intraclass(List<double[]> targets, SheetAgreement agreement) {
        int n = targets.size();
        int k = targets.getFirst().length;
        double[] rows = targets.stream().mapToDouble(NaiveScoring::mean).toArray();
        double[] columns = new double[k];
        for (int j = 0; j < k; j++) {
            int judge = j;
            columns[j] = targets.stream().mapToDouble(t -> t[judge]).average().orElseThrow();
        }
        double total = NaiveScoring.pairVariance(
                        targets.stream().flatMapToDouble(Arrays::stream).toArray())
                * (n * k - 1);
        double bms = k * NaiveScoring.pairVariance(rows);
        double jms = n * NaiveScoring.pairVariance(columns);
        double ems = (total - (n - 1) * bms - (k - 1) * jms) / ((n - 1) * (k - 1));
        ratio(bms - ems, bms + (k - 1) * ems + k * (jms - ems) / n, agreement.icc21());
        ratio(bms - ems, bms + (jms - ems) / n, agreement.icc2k());
    }

    private static void ratio(double numerator, double denominator, OptionalDouble scored) {
        assertEquals(Math.abs(denominator) <= 1e-12, scored.isEmpty());
        // What is left of the total carries the rounding of the total.
        scored.ifPresent(icc -> assertEquals(numerator, icc * denominator, 1e-12));
    }

    /// W as the variance of the rank sums over the largest that these ties allow.
    private static double kendall(List<double[]> things, int raters) {
        int n = things.size();
        double[] sums = new double[n];
        double most = 0;
        for (int rater = 0; rater < raters; rater++) {
            double[] ranks = new double[n];
            for (int i = 0; i < n; i++) {
                for (double[] other : things) {
                    double difference = things.get(i)[rater] - other[rater];
                    ranks[i] += difference > 0 ? 1 : difference == 0 ? 0.5 : 0;
                }
                sums[i] += ranks[i];
            }
            most += raters * NaiveScoring.pairVariance(ranks);
        }
        return most == 0 ? Double.NaN : NaiveScoring.pairVariance(sums) / most;
    }

    private static OptionalDouble value(Optional<Scores.Estimate> estimate) {
        return either(estimate.map(Scores.Estimate::value));
    }

    private static OptionalDouble error(Optional<Scores.Estimate> estimate) {
        return either(estimate.map(Scores.Estimate::standardError));
    }

    private static OptionalDouble either(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /// Both undefined, or equal to 1e-12 of their size.
    private static void same(double naive, OptionalDouble scored) {
        assertEquals(Double.isNaN(naive), scored.isEmpty(), () -> "defined or not: " + naive + ", " + scored);
        scored.ifPresent(x -> assertEquals(naive, x, EXACT * Math.max(1, Math.abs(naive))));
    }
}
