package org.socialreadiness.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;

/// All results of one assessment. Scores are 0 to 100, unrounded; what is undefined is empty, never zero.
///
/// @param raters people whose answers count
/// @param sealed how many of them have sealed
/// @param overall empty when a factor has no score
/// @param factors those with a criterion in the form, in the instrument's order
/// @param criteria those of the form, in the instrument's order
public record Scores(
        int raters,
        int sealed,
        Optional<Overall> overall,
        List<FactorScore> factors,
        List<CriterionScore> criteria,
        SheetAgreement agreement,
        List<BeliefScore> beliefs) {
    public Scores {
        factors = List.copyOf(factors);
        criteria = List.copyOf(criteria);
        beliefs = List.copyOf(beliefs);
    }

    /// The factor's results.
    ///
    /// @throws java.util.NoSuchElementException if the factor is not part of the form
    public FactorScore factor(FactorId id) {
        return factors.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    /// The criterion's results.
    ///
    /// @throws java.util.NoSuchElementException if the criterion is not part of the form
    public CriterionScore criterion(CriterionId id) {
        return criteria.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    /// A value with its 80 % interval, cut to 0 to 100.
    public record Estimate(double value, double low, double high, double standardError) {}

    /// The shifted geometric mean of the factors (science 3.2).
    ///
    /// @param arithmetic weighted plain average of the factors
    /// @param imbalanceLoss arithmetic minus the score
    /// @param bottleneck the factor in which one point more moves the score most
    /// @param leverage for each factor in the order of [Scores#factors()]: points of overall score for one
    ///     point more there
    /// @param bands those the interval touches, lowest first
    public record Overall(
            Estimate score,
            double arithmetic,
            double imbalanceLoss,
            FactorId bottleneck,
            List<Double> leverage,
            List<Band> bands) {
        public Overall {
            leverage = List.copyOf(leverage);
            bands = List.copyOf(bands);
        }
    }

    /// How far a factor's answers carry a score (science 3.6).
    public enum Status {
        SCORED,
        PROVISIONAL,
        ADAPTED,
        NONE,
        /// There is a score, but it would tell what one or two people rated ([Disclosure]).
        HELD_BACK
    }

    /// A factor's score if all its unanswered criteria stood at the lowest, or at the highest level.
    public record Bounds(double low, double high) {}

    /// The results of one factor.
    ///
    /// @param coverage answered share of the applicable weight, 0 to 1; empty when no criterion applies
    /// @param score empty with status NONE or HELD_BACK
    /// @param bounds empty when no criterion applies
    /// @param answered criteria of the form with a rating or a consensus
    /// @param applicable criteria of the form that apply
    /// @param criteria criteria of the form
    /// @param rwgJ agreement over the criteria with three or more ratings (science 3.4); empty where not defined
    /// @param rStarWgJ Lindell's index over the same criteria
    public record FactorScore(
            FactorId id,
            Status status,
            OptionalDouble coverage,
            Optional<Estimate> score,
            Optional<Bounds> bounds,
            int answered,
            int applicable,
            int criteria,
            OptionalDouble rwgJ,
            OptionalDouble rStarWgJ,
            List<Band> bands) {
        public FactorScore {
            bands = List.copyOf(bands);
        }

        FactorScore withScore(Estimate next, List<Band> itsBands) {
            return new FactorScore(
                    id,
                    status,
                    coverage,
                    Optional.of(next),
                    bounds,
                    answered,
                    applicable,
                    criteria,
                    rwgJ,
                    rStarWgJ,
                    itsBands);
        }
    }

    /// Whether a criterion enters its factor's score.
    public enum Standing {
        /// It has a rating or a consensus.
        ANSWERED,
        /// It applies, and nobody rated it.
        UNANSWERED,
        /// It does not apply (science 3.6).
        NOT_APPLICABLE
    }

    /// The results of one criterion.
    ///
    /// @param n ratings
    /// @param counts ratings for each level, lowest first
    /// @param mean of the ratings, in the criterion's own levels
    /// @param value what enters the score, on the common scale from 0 to 4: the consensus, else the mean
    /// @param variance of `value` (science 3.3); empty without a value
    /// @param consensus level agreed in the workshop
    /// @param dontKnow people who cannot say
    /// @param doesNotApply people to whom it does not apply
    /// @param confidence how the ratings are backed
    /// @param adM mean distance from the mean, in own levels; this and the following are empty below three ratings
    /// @param adMd mean distance from the median, in own levels
    /// @param rwg within-group agreement against the uniform null
    /// @param rwgSkewed the same against the slightly skewed null; defined for five levels only
    /// @param awg Brown and Hauenstein's index; empty also where its mean is out of bounds
    /// @param split whether the ratings describe different situations (science 3.6)
    public record CriterionScore(
            CriterionId id,
            Standing standing,
            int n,
            List<Integer> counts,
            OptionalDouble mean,
            OptionalDouble value,
            OptionalDouble variance,
            OptionalInt consensus,
            int dontKnow,
            int doesNotApply,
            ConfidenceCounts confidence,
            OptionalDouble adM,
            OptionalDouble adMd,
            OptionalDouble rwg,
            OptionalDouble rwgSkewed,
            OptionalDouble awg,
            Optional<Boolean> split) {
        public CriterionScore {
            counts = List.copyOf(counts);
        }

        CriterionScore withValue(double next) {
            return new CriterionScore(
                    id,
                    standing,
                    n,
                    counts,
                    mean,
                    OptionalDouble.of(next),
                    variance,
                    consensus,
                    dontKnow,
                    doesNotApply,
                    confidence,
                    adM,
                    adMd,
                    rwg,
                    rwgSkewed,
                    awg,
                    split);
        }

        /// Whether there are ratings that may not be shown ([Disclosure]).
        public boolean isHeldBack() {
            return n > 0 && mean.isEmpty();
        }

        /// The level reached: the consensus, else the highest that at least half of the ratings reach or exceed. Empty
        /// without either.
        public OptionalInt reached() {
            if (consensus.isPresent() || n == 0 || isHeldBack()) {
                return consensus;
            }
            int atLeast = 0;
            int level = counts.size();
            do {
                level--;
                atLeast += counts.get(level);
            } while (2 * atLeast < n);
            return OptionalInt.of(level);
        }

        /// Whether the ratings are close enough to offer a consensus; not with fewer than three.
        public boolean isClose() {
            return split.isPresent()
                    && AgreementIndex.isClose(counts.stream().mapToInt(c -> c).toArray());
        }

        /// Whether the split flag is up; not with fewer than three ratings.
        public boolean isSplit() {
            return split.orElse(false);
        }
    }

    /// How many ratings rest on what; unstated ones count as fairly sure in the interval.
    public record ConfidenceCounts(int guess, int fairlySure, int evidence, int unstated) {
        public int of(Confidence confidence) {
            return switch (confidence) {
                case GUESS -> guess;
                case FAIRLY_SURE -> fairlySure;
                case EVIDENCE -> evidence;
            };
        }
    }

    /// Agreement over the whole sheet of raters and criteria (science 3.4, 3.6).
    public record SheetAgreement(
            OptionalDouble krippendorffOrdinal,
            OptionalDouble krippendorffInterval,
            OptionalDouble krippendorffNominal,
            OptionalDouble icc21,
            OptionalDouble icc2k,
            OptionalDouble kendallW) {}

    /// The results of one belief pair.
    ///
    /// @param n people who answered either side
    /// @param say mean of what we say, -3 to 3
    /// @param show mean of what time and money show, -3 to 3
    /// @param gap show minus say
    public record BeliefScore(BeliefId id, int n, OptionalDouble say, OptionalDouble show, OptionalDouble gap) {
        /// Whether there are answers that may not be shown ([Disclosure]).
        public boolean isHeldBack() {
            return n > 0 && say.isEmpty() && show.isEmpty();
        }
    }
}
