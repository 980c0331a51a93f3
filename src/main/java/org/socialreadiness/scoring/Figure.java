package org.socialreadiness.scoring;

import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;

/// A number that screen and report show, named so that [Explanations] can say where it comes from.
public sealed interface Figure {
    /// The overall score, with imbalance loss and bottleneck.
    record OverallScore() implements Figure {}

    /// How far the answers determine the overall score.
    record OverallInterval() implements Figure {}

    /// A factor's score.
    record FactorScore(FactorId factor) implements Figure {}

    /// How far the answers determine a factor's score.
    record FactorInterval(FactorId factor) implements Figure {}

    /// What a factor's score would be if everything open stood lowest, or highest.
    record FactorBounds(FactorId factor) implements Figure {}

    /// The answered share of a factor, and its status.
    record Coverage(FactorId factor) implements Figure {}

    /// What a criterion brings into its factor.
    record CriterionValue(CriterionId criterion) implements Figure {}

    /// How uncertain a criterion's value is.
    record CriterionVariance(CriterionId criterion) implements Figure {}

    /// The mean of one side of a belief pair.
    record BeliefMean(BeliefId belief, Belief.Side side) implements Figure {}

    /// The distance between what is said and what is done.
    record BeliefGap(BeliefId belief) implements Figure {}
}
