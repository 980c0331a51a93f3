package org.socialreadiness.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.scoring.Scores.ConfidenceCounts;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Standing;

/// Scores one criterion (science 3.1, 3.3, 3.4, 3.6).
final class CriterionScoring {
    /// Fewest ratings for which agreement is stated.
    static final int FEWEST_FOR_AGREEMENT = 3;

    /// Stands in for the spread where a single rating shows none.
    private static final double PRIOR_VARIANCE = 1.0;

    /// Variance of a consensus on something nobody had rated: that of "fairly sure".
    private static final double UNRATED_CONSENSUS_VARIANCE = 0.36;

    /// How far a rating may be off, on the common scale from 0 to 4 (science 3.3).
    private static final double GUESS_ERROR = 1.0;

    private static final double FAIRLY_SURE_ERROR = 0.6;
    private static final double EVIDENCE_ERROR = 0.3;

    private CriterionScoring() {}

    static CriterionScore score(Criterion criterion, Tally answers, OptionalInt consensus) {
        int[] counts = answers.counts();
        int n = answers.ratings();
        OptionalDouble mean = n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum(counts) / n);
        boolean stated = n >= FEWEST_FOR_AGREEMENT;
        int options = counts.length;
        return new CriterionScore(
                criterion.id(),
                standing(n, consensus, answers.dontKnow(), answers.doesNotApply()),
                n,
                boxed(counts),
                mean,
                value(criterion, mean, consensus),
                variance(criterion, counts, n, answers.confidence(), consensus),
                consensus,
                answers.dontKnow(),
                answers.doesNotApply(),
                answers.confidence(),
                stated ? OptionalDouble.of(AgreementIndex.meanDeviation(counts)) : OptionalDouble.empty(),
                stated ? OptionalDouble.of(AgreementIndex.medianDeviation(counts)) : OptionalDouble.empty(),
                stated
                        ? OptionalDouble.of(AgreementIndex.rwg(counts, AgreementIndex.uniformNull(options)))
                        : OptionalDouble.empty(),
                stated && options == 5
                        ? OptionalDouble.of(AgreementIndex.rwg(counts, AgreementIndex.SLIGHTLY_SKEWED_NULL))
                        : OptionalDouble.empty(),
                stated ? AgreementIndex.awg(counts) : OptionalDouble.empty(),
                stated ? Optional.of(AgreementIndex.isSplit(counts)) : Optional.empty());
    }

    private static List<Integer> boxed(int[] counts) {
        Integer[] boxed = new Integer[counts.length];
        Arrays.setAll(boxed, level -> counts[level]);
        return List.of(boxed);
    }

    /// Sum of the squared errors of the ratings on the common scale, by how they are backed (science 3.3).
    static double squaredErrors(ConfidenceCounts confidence) {
        return confidence.guess() * square(GUESS_ERROR)
                + (confidence.fairlySure() + confidence.unstated()) * square(FAIRLY_SURE_ERROR)
                + confidence.evidence() * square(EVIDENCE_ERROR);
    }

    private static double square(double x) {
        return x * x;
    }

    private static Standing standing(int n, OptionalInt consensus, int dontKnow, int doesNotApply) {
        if (n > 0 || consensus.isPresent()) {
            return Standing.ANSWERED;
        }
        return doesNotApply > 0 && 2 * doesNotApply >= dontKnow + doesNotApply
                ? Standing.NOT_APPLICABLE
                : Standing.UNANSWERED;
    }

    private static OptionalDouble value(Criterion criterion, OptionalDouble mean, OptionalInt consensus) {
        if (consensus.isPresent()) {
            return OptionalDouble.of(criterion.toCommon(consensus.getAsInt()));
        }
        return mean.isPresent() ? OptionalDouble.of(criterion.toCommon(mean.getAsDouble())) : mean;
    }

    private static OptionalDouble variance(
            Criterion criterion, int[] counts, int n, ConfidenceCounts confidence, OptionalInt consensus) {
        if (n == 0) {
            return consensus.isPresent() ? OptionalDouble.of(UNRATED_CONSENSUS_VARIANCE) : OptionalDouble.empty();
        }
        double stated = squaredErrors(confidence) / ((double) n * n);
        if (consensus.isPresent()) {
            return OptionalDouble.of(stated);
        }
        return OptionalDouble.of(spread(criterion, counts, n) / n + stated);
    }

    /// Variance between the ratings on the common scale; a single one shows none, and 1 stands in for it.
    private static double spread(Criterion criterion, int[] counts, int n) {
        double unit = criterion.toCommon(1);
        return n == 1 ? PRIOR_VARIANCE : AgreementIndex.variance(counts) * unit * unit;
    }

    /// The same of ratings counted by level; at least one.
    static double spread(Criterion criterion, List<Integer> counts) {
        int[] counted = counts.stream().mapToInt(c -> c).toArray();
        return spread(criterion, counted, Arrays.stream(counted).sum());
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += level * counts[level];
        }
        return sum;
    }
}
