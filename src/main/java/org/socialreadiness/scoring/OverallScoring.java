package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;

/// Brings the factors together so that a strong one makes up for a weak one only in part (science 3.2): the
/// weighted geometric mean, shifted by ten points.
public final class OverallScoring {
    static final double SHIFT = 10;

    private OverallScoring() {}

    /// exp(sum of v ln(S + 10)) - 10, 0 to 100.
    ///
    /// @param scores 0 to 100, at least one
    /// @param weights above 0, of any sum
    public static double shiftedGeometricMean(double[] scores, double[] weights) {
        double logs = 0;
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            logs += weights[i] * Math.log(scores[i] + SHIFT);
            all += weights[i];
        }
        return Math.exp(logs / all) - SHIFT;
    }

    /// @param factors those of the form
    /// @param scores theirs, in the same order
    /// @return empty if one of them has no score
    static Optional<Overall> score(Instrument instrument, List<Factor> factors, List<FactorScore> scores) {
        if (scores.isEmpty() || scores.stream().anyMatch(s -> s.score().isEmpty())) {
            return Optional.empty();
        }
        double[] values = scores.stream()
                .mapToDouble(s -> s.score().orElseThrow().value())
                .toArray();
        double[] weights = factors.stream().mapToDouble(Factor::weight).toArray();
        double all = factors.stream().mapToDouble(Factor::weight).sum();
        double overall = Math.clamp(shiftedGeometricMean(values, weights), 0, 100);
        double arithmetic = 0;
        double variance = 0;
        List<Double> leverage = new ArrayList<>();
        int bottleneck = 0;
        for (int i = 0; i < values.length; i++) {
            arithmetic += weights[i] / all * values[i];
            double slope = weights[i] / all * (overall + SHIFT) / (values[i] + SHIFT);
            double error = slope * scores.get(i).score().orElseThrow().standardError();
            variance += error * error;
            leverage.add(slope);
            // Equal slopes may differ in their last digits; the first in the instrument's order then stays.
            if (slope > leverage.get(bottleneck) * (1 + 1e-12)) {
                bottleneck = i;
            }
        }
        Estimate estimate = FactorScoring.interval(overall, Math.sqrt(variance));
        return Optional.of(new Overall(
                estimate,
                arithmetic,
                Math.max(0, arithmetic - overall),
                scores.get(bottleneck).id(),
                leverage,
                instrument.bands(estimate.low(), estimate.high())));
    }
}
