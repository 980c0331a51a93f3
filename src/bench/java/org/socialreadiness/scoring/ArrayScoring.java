package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;

/// The arithmetic of [Scoring] for criteria of five levels and equal weights, on plain arrays and with no
/// result but their sum: what is left when records, maps and names cost nothing. For the benchmark only.
final class ArrayScoring {
    private static final int LEVELS = 5;

    /// By criterion and rater; -1 for none, -2 for don't know, -3 for does not apply.
    private final int[][] level;

    /// The squared error of each rating, by criterion and rater.
    private final double[][] error;

    /// By criterion; -1 for none.
    private final int[] consensus;

    /// For each factor the place after its last criterion.
    private final int[] ends;

    private ArrayScoring(int[][] level, double[][] error, int[] consensus, int[] ends) {
        this.level = level;
        this.error = error;
        this.consensus = consensus;
        this.ends = ends;
    }

    static ArrayScoring of(Assessment assessment) {
        List<Criterion> criteria = assessment.instrument().structure().criteria();
        List<Participant> raters = assessment.raters().stream()
                .filter(p -> criteria.stream()
                        .anyMatch(c ->
                                assessment.sheet(p.id()).lastAnswered(c.id()).isPresent()))
                .toList();
        int[][] level = new int[criteria.size()][raters.size()];
        double[][] error = new double[criteria.size()][raters.size()];
        int[] consensus = new int[criteria.size()];
        for (int c = 0; c < level.length; c++) {
            for (int r = 0; r < raters.size(); r++) {
                Optional<Rating> last = assessment
                        .sheet(raters.get(r).id())
                        .lastAnswered(criteria.get(c).id());
                level[c][r] =
                        last.flatMap(Rating::answer).map(ArrayScoring::code).orElse(-1);
                Confidence sure = last.flatMap(Rating::confidence).orElse(Confidence.FAIRLY_SURE);
                error[c][r] = sure == Confidence.GUESS ? 1 : sure == Confidence.EVIDENCE ? .09 : .36;
            }
            consensus[c] = assessment.outcome(criteria.get(c).id()).orElse(null) instanceof Outcome.Consensus agreed
                    ? agreed.level()
                    : -1;
        }
        List<Integer> ends = new ArrayList<>();
        for (Factor factor : assessment.instrument().structure().factors()) {
            ends.add((ends.isEmpty() ? 0 : ends.getLast()) + factor.criteria().size());
        }
        return new ArrayScoring(
                level, error, consensus, ends.stream().mapToInt(e -> e).toArray());
    }

    private static int code(Answer answer) {
        return switch (answer) {
            case Answer.Rated(var chosen) -> chosen;
            case Answer.DontKnow _ -> -2;
            case Answer.DoesNotApply _ -> -3;
        };
    }

    /// All results, added up.
    double total() {
        int[][] counts = new int[level.length][LEVELS];
        double[] value = new double[level.length];
        double[] variance = new double[level.length];
        double total = 0;
        for (int c = 0; c < level.length; c++) {
            total += criterion(c, counts[c], value, variance);
        }
        double logs = 0;
        double squares = 0;
        boolean all = true;
        for (int f = 0; f < ends.length; f++) {
            int from = f == 0 ? 0 : ends[f - 1];
            double answered = 0;
            double open = 0;
            double sum = 0;
            double sumSquares = 0;
            double own = 0;
            for (int c = from; c < ends[f]; c++) {
                if (variance[c] > 0) {
                    answered++;
                    sum += value[c];
                    own += variance[c];
                } else if (variance[c] == 0) {
                    open++;
                }
            }
            double applicable = answered + open;
            if (applicable > 0) {
                total += 25 * sum / applicable + 25 * (sum + 4 * open) / applicable;
            }
            if (applicable == 0 || answered / applicable < .5) {
                all = false;
                continue;
            }
            for (int c = from; c < ends[f]; c++) {
                double apart = variance[c] > 0 ? value[c] - sum / answered : 0;
                sumSquares += apart * apart;
            }
            double between = answered == 1 ? 1 : sumSquares / (answered - 1);
            double score = 25 * sum / answered;
            double se = 25 * Math.sqrt(own + open * between * (1 + 1 / answered)) / applicable;
            total += score + interval(score, se);
            logs += Math.log(score + 10) / ends.length;
            squares += Math.pow(se / (score + 10) / ends.length, 2);
        }
        double overall = Math.exp(logs) - 10;
        return total + (all ? interval(overall, (overall + 10) * Math.sqrt(squares)) : 0) + sheet(counts);
    }

    private static double interval(double value, double se) {
        return Math.max(0, value - FactorScoring.Z80 * se) + Math.min(100, value + FactorScoring.Z80 * se);
    }

    /// Leaves the variance 0 where the criterion is open and -1 where it does not apply.
    private double criterion(int c, int[] counts, double[] value, double[] variance) {
        int n = 0;
        int sum = 0;
        int unknown = 0;
        int not = 0;
        double doubt = 0;
        for (int r = 0; r < level[c].length; r++) {
            int x = level[c][r];
            if (x >= 0) {
                counts[x]++;
                n++;
                sum += x;
                doubt += error[c][r];
            } else {
                unknown += x == -2 ? 1 : 0;
                not += x == -3 ? 1 : 0;
            }
        }
        if (n == 0 && consensus[c] < 0) {
            variance[c] = not > 0 && not >= unknown ? -1 : 0;
            return 0;
        }
        double mean = (double) sum / n;
        double squares = 0;
        double apart = 0;
        for (int x = 0; x < LEVELS; x++) {
            squares += counts[x] * (x - mean) * (x - mean);
            apart += counts[x] == 0 ? 0 : counts[x] * Math.abs(x - mean);
        }
        double s2 = squares / (n - 1);
        if (consensus[c] >= 0) {
            value[c] = consensus[c];
            variance[c] = n == 0 ? .36 : doubt / n / n;
        } else {
            value[c] = mean;
            variance[c] = (n == 1 ? 1 : s2) / n + doubt / n / n;
        }
        if (n < 3) {
            return value[c];
        }
        double awg = sum < 4 || sum > 4 * (n - 1) ? 0 : 1 - 2 * s2 / ((4 * mean - mean * mean) * n / (n - 1));
        return value[c]
                + apart / n
                + fromMedian(counts, n)
                + 1
                - s2 / 2
                + awg
                + (AgreementIndex.isSplit(counts) ? 1 : 0);
    }

    private static double fromMedian(int[] counts, int n) {
        double median = (at(counts, (n - 1) / 2) + at(counts, n / 2)) / 2.0;
        double sum = 0;
        for (int x = 0; x < LEVELS; x++) {
            sum += counts[x] * Math.abs(x - median);
        }
        return sum / n;
    }

    private static int at(int[] counts, int place) {
        int x = 0;
        int seen = counts[0];
        while (seen <= place) {
            x++;
            seen += counts[x];
        }
        return x;
    }

    /// Alpha by three metrics, ICC(2,1) and W.
    private double sheet(int[][] counts) {
        double[][] o = new double[LEVELS][LEVELS];
        double[] marginals = new double[LEVELS];
        double all = 0;
        int raters = level[0].length;
        List<double[]> complete = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            int n = Arrays.stream(counts[c]).sum();
            if (n >= 2) {
                for (int a = 0; a < LEVELS; a++) {
                    for (int b = 0; b < LEVELS; b++) {
                        o[a][b] += counts[c][a] * (counts[c][b] - (a == b ? 1.0 : 0)) / (n - 1);
                    }
                    marginals[a] += counts[c][a];
                }
                all += n;
            }
            if (n == raters && n >= 2) {
                complete.add(Arrays.stream(level[c]).asDoubleStream().toArray());
            }
        }
        double[] observed = new double[3];
        double[] expected = new double[3];
        for (int a = 0; a < LEVELS; a++) {
            double below = -marginals[a] / 2;
            for (int b = a; b < LEVELS; b++) {
                below += marginals[b];
                double ordinal = below - marginals[b] / 2;
                double[] distances = {a == b ? 0 : 1, (b - a) * (b - a), a == b ? 0 : ordinal * ordinal};
                for (int metric = 0; metric < 3; metric++) {
                    observed[metric] += o[a][b] * distances[metric];
                    expected[metric] += marginals[a] * marginals[b] * distances[metric];
                }
            }
        }
        double total = 0;
        for (int metric = 0; metric < 3; metric++) {
            total += expected[metric] == 0 ? 0 : 1 - observed[metric] * (all - 1) / expected[metric];
        }
        if (complete.size() < 2) {
            return total;
        }
        double[][] targets = complete.toArray(double[][]::new);
        double[][] people = new double[raters][targets.length];
        for (int t = 0; t < targets.length; t++) {
            for (int r = 0; r < raters; r++) {
                people[r][t] = targets[t][r];
            }
        }
        // These two take plain arrays as they are.
        return total
                + IntraclassCorrelation.of(targets).icc21().orElse(0)
                + KendallW.of(people).w().orElse(0);
    }
}
