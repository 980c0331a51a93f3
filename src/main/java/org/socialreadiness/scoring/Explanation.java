package org.socialreadiness.scoring;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Scores.ConfidenceCounts;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;

/// Why a number is what it is: the numbers it was computed from, without words, down to how many people chose what
/// (never who). From its own fields each explanation gives its result again; the formula stands at each record.
public sealed interface Explanation {
    /// The figures that this one was computed from, each to be explained in turn.
    List<Figure> parts();

    /// value = exp(sum of share × ln(score + shift)) - shift; loss = sum of share × score - value; the
    /// bottleneck is where leverage = share × (value + shift) / (score + shift) is largest.
    record OverallScore(double value, double shift, double loss, FactorId bottleneck, List<FactorTerm> terms)
            implements Explanation {
        public OverallScore {
            terms = List.copyOf(terms);
        }

        @Override
        public List<Figure> parts() {
            return terms.stream()
                    .<Figure>map(t -> new Figure.FactorScore(t.factor()))
                    .toList();
        }
    }

    /// One factor in the overall score.
    ///
    /// @param share its weight; all shares add up to 1
    record FactorTerm(FactorId factor, double share, double score, double standardError, double leverage) {}

    /// There is no overall score, because these factors have none.
    record NoOverallScore(List<FactorId> lacking) implements Explanation {
        public NoOverallScore {
            lacking = List.copyOf(lacking);
        }

        @Override
        public List<Figure> parts() {
            return lacking.stream().<Figure>map(Figure.Coverage::new).toList();
        }
    }

    /// From value - z × error to value + z × error, cut to 0 to 100; error² = sum of (leverage × standardError)².
    record OverallInterval(double value, double low, double high, double error, double z, List<FactorTerm> terms)
            implements Explanation {
        public OverallInterval {
            terms = List.copyOf(terms);
        }

        @Override
        public List<Figure> parts() {
            return terms.stream()
                    .<Figure>map(t -> new Figure.FactorInterval(t.factor()))
                    .toList();
        }
    }

    /// value = points × (sum of weight × value) / (sum of weight) over the answered criteria.
    ///
    /// @param points from the scale of 0 to 4 to that of 0 to 100
    /// @param heldBack how many criteria enter and may not be shown ([Disclosure]): with any of these, the
    ///     terms alone do not give the value
    record FactorScore(FactorId factor, double value, double points, List<ValueTerm> terms, int heldBack)
            implements Explanation {
        public FactorScore {
            terms = List.copyOf(terms);
        }

        /// Whether all weights are equal, so that the plain mean can be shown.
        public boolean weighsEqually() {
            return terms.stream().mapToDouble(ValueTerm::weight).distinct().count() <= 1;
        }

        @Override
        public List<Figure> parts() {
            return values(terms);
        }
    }

    /// An answered criterion.
    ///
    /// @param value 0 to 4
    record ValueTerm(CriterionId criterion, double weight, double value) {}

    /// From value - z × error to value + z × error, cut to 0 to 100; error² = points² × sum of share² ×
    /// variance over the applicable criteria.
    ///
    /// @param openVariance the variance of criteria that nobody rated: spread between the answered ones × (1 + 1/n)
    /// @param heldBack as in [FactorScore]; `openVariance` is then 0, and open criteria are among these
    record FactorInterval(
            FactorId factor,
            double value,
            double low,
            double high,
            double error,
            double z,
            double points,
            double openVariance,
            List<VarianceTerm> terms,
            int heldBack)
            implements Explanation {
        public FactorInterval {
            terms = List.copyOf(terms);
        }

        @Override
        public List<Figure> parts() {
            return terms.stream()
                    .<Figure>map(t -> new Figure.CriterionVariance(t.criterion()))
                    .toList();
        }
    }

    /// An applicable criterion; `open` if nobody rated it.
    ///
    /// @param share of the applicable weight; all shares add up to 1
    record VarianceTerm(CriterionId criterion, double share, double variance, boolean open) {}

    /// low = points × (sum of weight × value) / applicable weight; high adds 4 × open weight to the sum.
    record FactorBounds(
            FactorId factor,
            OptionalDouble low,
            OptionalDouble high,
            double points,
            double applicableWeight,
            double openWeight,
            List<ValueTerm> terms,
            int heldBack)
            implements Explanation {
        public FactorBounds {
            terms = List.copyOf(terms);
        }

        @Override
        public List<Figure> parts() {
            return values(terms);
        }
    }

    /// coverage = answered weight / applicable weight; the status follows from it and from what does not apply.
    record Coverage(FactorId factor, OptionalDouble coverage, Status status, List<StandingTerm> terms)
            implements Explanation {
        public Coverage {
            terms = List.copyOf(terms);
        }

        /// The weight of the criteria of that standing.
        public double weight(Standing standing) {
            return terms.stream()
                    .filter(t -> t.standing() == standing)
                    .mapToDouble(StandingTerm::weight)
                    .sum();
        }

        @Override
        public List<Figure> parts() {
            return terms.stream()
                    .<Figure>map(t -> new Figure.CriterionValue(t.criterion()))
                    .toList();
        }
    }

    /// A criterion of the form, and what was said to it.
    record StandingTerm(
            CriterionId criterion, double weight, Standing standing, int ratings, int dontKnow, int doesNotApply) {}

    /// value = step × consensus, else step × (sum of level × count) / n; empty if there is neither.
    ///
    /// @param step one level on the scale of 0 to 4
    /// @param counts people at each level, lowest first
    record CriterionValue(
            CriterionId criterion,
            OptionalDouble value,
            double step,
            OptionalInt consensus,
            List<Integer> counts,
            int n,
            Standing standing,
            int dontKnow,
            int doesNotApply)
            implements Leaf {
        public CriterionValue {
            counts = List.copyOf(counts);
        }
    }

    /// variance = spread / n + squaredErrors / n². A consensus has no spread. Empty without a value; without
    /// ratings a consensus has a variance of its own, and the other numbers are 0.
    ///
    /// @param spread variance between the ratings on the scale of 0 to 4
    /// @param assumed whether `spread` is assumed, because a single rating shows none
    /// @param squaredErrors sum over the ratings of the square of how far each may be off
    record CriterionVariance(
            CriterionId criterion,
            OptionalDouble variance,
            double spread,
            boolean assumed,
            double squaredErrors,
            int n,
            ConfidenceCounts confidence)
            implements Leaf {}

    /// mean = sum of point × count / n, the points from -3 to 3; empty if nobody answered.
    ///
    /// @param counts people at each point, that of pole A first
    record BeliefMean(BeliefId belief, Belief.Side side, OptionalDouble mean, List<Integer> counts, int n)
            implements Leaf {
        public BeliefMean {
            counts = List.copyOf(counts);
        }
    }

    /// gap = show - say; empty where one of them is.
    record BeliefGap(BeliefId belief, OptionalDouble gap, OptionalDouble say, OptionalDouble show)
            implements Explanation {
        @Override
        public List<Figure> parts() {
            return List.of(
                    new Figure.BeliefMean(belief, Belief.Side.SAY), new Figure.BeliefMean(belief, Belief.Side.DO));
        }
    }

    /// Computed from answers alone.
    sealed interface Leaf extends Explanation {
        @Override
        default List<Figure> parts() {
            return List.of();
        }
    }

    private static List<Figure> values(List<ValueTerm> terms) {
        return terms.stream()
                .<Figure>map(t -> new Figure.CriterionValue(t.criterion()))
                .toList();
    }
}
