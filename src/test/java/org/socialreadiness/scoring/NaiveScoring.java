package org.socialreadiness.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleBinaryOperator;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.Status;

/// The scores once more, slowly and by other ways: from pairs of values instead of sums of squares, bounds by
/// filling in, weights as decimal fractions. Undefined is NaN. Shares no code with what it checks.
final class NaiveScoring {
    private final Assessment assessment;
    private final Instrument instrument;
    private final List<Participant> raters;

    NaiveScoring(Assessment assessment) {
        this.assessment = assessment;
        instrument = assessment.instrument().structure();
        raters = assessment.people().stream()
                .filter(p -> !p.left() && p.kind() != Participant.Kind.ASSESSOR)
                .filter(p -> asked().stream()
                        .anyMatch(c -> last(p, c.id()).flatMap(Rating::answer).isPresent()))
                .toList();
    }

    int raters() {
        return raters.size();
    }

    List<Criterion> asked() {
        return instrument.criteria().stream()
                .filter(c -> instrument.inForm(c.id(), assessment.head().form()))
                .toList();
    }

    List<Criterion> asked(Factor factor) {
        return asked().stream().filter(c -> factor.criteria().contains(c)).toList();
    }

    List<Factor> factors() {
        return instrument.factors().stream().filter(f -> !asked(f).isEmpty()).toList();
    }

    private Optional<Rating> last(Participant person, CriterionId criterion) {
        Optional<Rating> last = Optional.empty();
        for (int vote = 1; vote <= 5; vote++) {
            Rating rating = assessment.sheet(person.id()).ratings().get(new Sheet.Key(criterion, vote));
            if (rating != null && rating.answer().isPresent()) {
                last = Optional.of(rating);
            }
        }
        return last;
    }

    private List<Rating> ratings(Criterion criterion, Class<? extends Answer> kind) {
        return raters.stream()
                .flatMap(p -> last(p, criterion.id()).stream())
                .filter(r -> r.answer().filter(kind::isInstance).isPresent())
                .toList();
    }

    /// The levels chosen, in own levels.
    double[] levels(Criterion criterion) {
        return ratings(criterion, Answer.Rated.class).stream()
                .mapToDouble(r -> ((Answer.Rated) r.answer().orElseThrow()).level())
                .toArray();
    }

    private Optional<Integer> consensus(Criterion criterion) {
        return assessment
                .outcome(criterion.id())
                .filter(Outcome.Consensus.class::isInstance)
                .map(o -> ((Outcome.Consensus) o).level());
    }

    boolean answered(Criterion criterion) {
        return levels(criterion).length > 0 || consensus(criterion).isPresent();
    }

    boolean applies(Criterion criterion) {
        int not = ratings(criterion, Answer.DoesNotApply.class).size();
        int unknown = ratings(criterion, Answer.DontKnow.class).size();
        return answered(criterion) || not == 0 || not < unknown;
    }

    /// m_c from 0 to 4.
    double value(Criterion criterion) {
        double step = 4.0 / (criterion.levels().size() - 1);
        return consensus(criterion).map(level -> level * step).orElseGet(() -> mean(levels(criterion)) * step);
    }

    double variance(Criterion criterion) {
        double[] levels = levels(criterion);
        double n = levels.length;
        double errors = 0;
        for (Rating rating : ratings(criterion, Answer.Rated.class)) {
            Confidence sure = rating.confidence().orElse(Confidence.FAIRLY_SURE);
            errors += sure == Confidence.GUESS ? 1 : sure == Confidence.EVIDENCE ? 0.09 : 0.36;
        }
        if (consensus(criterion).isPresent()) {
            return n == 0 ? 0.36 : errors / n / n;
        }
        double step = 4.0 / (criterion.levels().size() - 1);
        double spread = n == 1 ? 1 : pairVariance(levels) * step * step;
        return (spread + errors / n) / n;
    }

    Status status(Factor factor) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        BigDecimal answered = BigDecimal.ZERO;
        for (Criterion criterion : asked(factor)) {
            BigDecimal weight = BigDecimal.valueOf(criterion.weight());
            all = all.add(weight);
            applicable = applies(criterion) ? applicable.add(weight) : applicable;
            answered = answered(criterion) ? answered.add(weight) : answered;
        }
        if (applicable.signum() == 0 || answered.multiply(BigDecimal.valueOf(2)).compareTo(applicable) < 0) {
            return Status.NONE;
        }
        if (all.subtract(applicable).multiply(BigDecimal.valueOf(3)).compareTo(all) > 0) {
            return Status.ADAPTED;
        }
        boolean full =
                answered.multiply(BigDecimal.valueOf(4)).compareTo(applicable.multiply(BigDecimal.valueOf(3))) >= 0;
        return full ? Status.SCORED : Status.PROVISIONAL;
    }

    double coverage(Factor factor) {
        double answered = 0;
        double open = 0;
        for (Criterion criterion : asked(factor)) {
            answered += answered(criterion) ? criterion.weight() : 0;
            open += !answered(criterion) && applies(criterion) ? criterion.weight() : 0;
        }
        return answered / (answered + open);
    }

    /// Weighted mean of the answered criteria, 0 to 100.
    double score(Factor factor) {
        return filled(factor, Double.NaN);
    }

    /// The score if everything open stood at `value` (0 to 4); NaN leaves it out.
    double filled(Factor factor, double value) {
        double sum = 0;
        double weights = 0;
        for (Criterion criterion : asked(factor)) {
            double at = answered(criterion) ? value(criterion) : applies(criterion) ? value : Double.NaN;
            if (!Double.isNaN(at)) {
                sum += criterion.weight() * at / 4 * 100;
                weights += criterion.weight();
            }
        }
        return sum / weights;
    }

    double standardError(Factor factor) {
        double[] values = asked(factor).stream()
                .filter(this::answered)
                .mapToDouble(this::value)
                .toArray();
        double between = values.length == 1 ? 1 : pairVariance(values);
        double sum = 0;
        double weights = 0;
        for (Criterion criterion : asked(factor)) {
            if (applies(criterion)) {
                double own = answered(criterion) ? variance(criterion) : between + between / values.length;
                sum += Math.pow(criterion.weight() * 25, 2) * own;
                weights += criterion.weight();
            }
        }
        return Math.sqrt(sum) / weights;
    }

    double overall() {
        double weights = factors().stream().mapToDouble(Factor::weight).sum();
        double product = 1;
        for (Factor factor : factors()) {
            product *= Math.pow(score(factor) + 10, factor.weight() / weights);
        }
        return product - 10;
    }

    double overallError() {
        double weights = factors().stream().mapToDouble(Factor::weight).sum();
        double sum = 0;
        for (Factor factor : factors()) {
            sum += Math.pow(factor.weight() / weights * standardError(factor) / (score(factor) + 10), 2);
        }
        return (overall() + 10) * Math.sqrt(sum);
    }

    /// The points of one side of a belief pair.
    double[] points(BeliefId belief, Belief.Side side) {
        return raters.stream()
                .map(p -> assessment.sheet(p.id()).beliefs().getOrDefault(belief, Belief.NONE))
                .map(b -> side == Belief.Side.SAY ? b.say() : b.show())
                .flatMapToInt(OptionalInt::stream)
                .asDoubleStream()
                .toArray();
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /// Sample variance as half the mean squared difference of all pairs; NaN below two.
    static double pairVariance(double[] values) {
        double sum = 0;
        for (double a : values) {
            for (double b : values) {
                sum += (a - b) * (a - b) / 2;
            }
        }
        return sum / values.length / (values.length - 1);
    }

    /// AD_M as twice what lies above the mean; NaN below three ratings, as for the two that follow.
    static double meanDeviation(double[] levels) {
        double mean = mean(levels);
        double above = 0;
        for (double level : levels) {
            above += Math.max(0, level - mean);
        }
        return levels.length < 3 ? Double.NaN : 2 * above / levels.length;
    }

    static double rwg(double[] levels, int options) {
        return levels.length < 3 ? Double.NaN : 1 - 12 * pairVariance(levels) / ((options - 1.0) * (options + 1));
    }

    static double awg(double[] levels, int options) {
        double n = levels.length;
        double high = options - 1;
        double mean = mean(levels);
        if (n < 3 || mean * n < high - 1e-9 || mean * n > high * (n - 1) + 1e-9) {
            return Double.NaN;
        }
        // (M - L)(H - M) is the largest population variance at this mean.
        return 1 - 2 * pairVariance(levels) * (n - 1) / n / (mean * (high - mean));
    }

    /// Alpha from all pairs of pairable values, by its definition; NaN where expected disagreement is 0.
    static double alpha(List<double[]> units, DoubleBinaryOperator squaredDistance) {
        List<double[]> pairable =
                units.stream().filter(unit -> unit.length >= 2).toList();
        List<Double> all = new ArrayList<>();
        double observed = 0;
        for (double[] unit : pairable) {
            for (double a : unit) {
                all.add(a);
                for (double b : unit) {
                    observed += squaredDistance.applyAsDouble(a, b) / (unit.length - 1);
                }
            }
        }
        double expected = 0;
        for (double a : all) {
            for (double b : all) {
                expected += squaredDistance.applyAsDouble(a, b) / (all.size() - 1);
            }
        }
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    /// The mean rank of a value among all pairable ones; ordinal distance is the difference of these.
    static double meanRank(List<double[]> units, double value) {
        double below = 0;
        double equal = 0;
        for (double[] unit : units) {
            for (double other : unit) {
                below += unit.length >= 2 && other < value ? 1 : 0;
                equal += unit.length >= 2 && other == value ? 1 : 0;
            }
        }
        return below + (equal + 1) / 2;
    }
}
