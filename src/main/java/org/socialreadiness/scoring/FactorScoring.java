package org.socialreadiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.Bounds;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;

/// Scores one factor from its criteria (science 3.1, 3.3, 3.6).
final class FactorScoring {
    /// The two-sided 80 % point of the normal distribution.
    static final double Z80 = 1.2815515655446004;

    /// From the common scale of 0 to 4 to a score of 0 to 100.
    static final double POINTS = 25;

    private static final double FULL_COVERAGE = 0.75;
    private static final double FEWEST_COVERAGE = 0.50;

    /// Sums of weights such as 0.1 are off in their last digits; a limit reached exactly must still count as
    /// reached.
    private static final double ROUNDING = 1e-12;

    /// Stands in for the spread between criteria where only one is answered.
    private static final double PRIOR_VARIANCE = 1.0;

    private FactorScoring() {}

    /// @param criteria the factor's criteria in the form
    /// @param scores theirs, in the same order
    static FactorScore score(
            Instrument instrument, FactorId factor, List<Criterion> criteria, List<CriterionScore> scores) {
        Sums sums = Sums.of(criteria, scores);
        OptionalDouble coverage =
                sums.applicable == 0 ? OptionalDouble.empty() : OptionalDouble.of(sums.answered / sums.applicable);
        Status status = status(coverage, sums);
        Optional<Estimate> estimate =
                status == Status.NONE ? Optional.empty() : Optional.of(estimate(criteria, scores, sums));
        Optional<Bounds> bounds = sums.applicable == 0
                ? Optional.empty()
                : Optional.of(new Bounds(
                        POINTS * sums.values / sums.applicable,
                        POINTS
                                * (sums.values + Criterion.COMMON_TOP * (sums.applicable - sums.answered))
                                / sums.applicable));
        OptionalDouble relative = relativeVariance(scores);
        int items = (int) scores.stream().filter(s -> s.rwg().isPresent()).count();
        List<Band> bands =
                estimate.map(e -> instrument.bands(e.low(), e.high())).orElse(List.of());
        return new FactorScore(
                factor,
                status,
                coverage,
                estimate,
                bounds,
                count(scores, Standing.ANSWERED),
                scores.size() - count(scores, Standing.NOT_APPLICABLE),
                scores.size(),
                relative.isEmpty() ? relative : AgreementIndex.rwgJ(items, relative.getAsDouble()),
                relative.isEmpty() ? relative : OptionalDouble.of(AgreementIndex.rStarWgJ(relative.getAsDouble())),
                bands);
    }

    /// Weights by standing, and the weighted sum of the values there are.
    private record Sums(double notApplicable, double applicable, double answered, double values) {
        double all() {
            return notApplicable + applicable;
        }

        static Sums of(List<Criterion> criteria, List<CriterionScore> scores) {
            double notApplicable = 0;
            double applicable = 0;
            double answered = 0;
            double values = 0;
            for (int i = 0; i < scores.size(); i++) {
                double weight = criteria.get(i).weight();
                switch (scores.get(i).standing()) {
                    case ANSWERED -> {
                        applicable += weight;
                        answered += weight;
                        values += weight * scores.get(i).value().orElseThrow();
                    }
                    case UNANSWERED -> applicable += weight;
                    case NOT_APPLICABLE -> notApplicable += weight;
                }
            }
            return new Sums(notApplicable, applicable, answered, values);
        }
    }

    private static Status status(OptionalDouble coverage, Sums sums) {
        if (coverage.isEmpty() || coverage.getAsDouble() < FEWEST_COVERAGE - ROUNDING) {
            return Status.NONE;
        }
        if (3 * sums.notApplicable > sums.all() * (1 + ROUNDING)) {
            return Status.ADAPTED;
        }
        return coverage.getAsDouble() < FULL_COVERAGE - ROUNDING ? Status.PROVISIONAL : Status.SCORED;
    }

    private static Estimate estimate(List<Criterion> criteria, List<CriterionScore> scores, Sums sums) {
        double missing = openVariance(scores);
        double variance = 0;
        for (int i = 0; i < scores.size(); i++) {
            double share = criteria.get(i).weight() / sums.applicable;
            variance += switch (scores.get(i).standing()) {
                case ANSWERED -> share * share * scores.get(i).variance().orElseThrow();
                case UNANSWERED -> share * share * missing;
                case NOT_APPLICABLE -> 0;
            };
        }
        return interval(Math.clamp(POINTS * sums.values / sums.answered, 0, 100), POINTS * Math.sqrt(variance));
    }

    /// Variance of an applicable criterion that nobody rated: B (1 + 1/n), where B is the sample variance of the n
    /// values there are.
    static double openVariance(List<CriterionScore> scores) {
        double[] values = scores.stream()
                .filter(s -> s.standing() == Standing.ANSWERED)
                .mapToDouble(s -> s.value().orElseThrow())
                .toArray();
        double between = values.length == 1 ? PRIOR_VARIANCE : AgreementIndex.sampleVariance(values);
        return between * (1 + 1.0 / values.length);
    }

    /// The 80 % interval, cut to 0 to 100.
    static Estimate interval(double value, double standardError) {
        return new Estimate(
                value,
                Math.max(0, value - Z80 * standardError),
                Math.min(100, value + Z80 * standardError),
                standardError);
    }

    /// v of r_wg(J): mean over the criteria with three or more ratings of s² / null variance, which is 1 - r_wg.
    private static OptionalDouble relativeVariance(List<CriterionScore> scores) {
        return scores.stream()
                .filter(s -> s.rwg().isPresent())
                .mapToDouble(s -> 1 - s.rwg().getAsDouble())
                .average();
    }

    private static int count(List<CriterionScore> scores, Standing standing) {
        return (int) scores.stream().filter(s -> s.standing() == standing).count();
    }
}
