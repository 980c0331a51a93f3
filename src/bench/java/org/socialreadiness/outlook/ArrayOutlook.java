package org.socialreadiness.outlook;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.OutlookFeeds.Quantity;

/// The arithmetic of [Outlook] for the shipped instrument on plain arrays, with facts on hours, coverage, what was
/// kept,
/// pause and history, and without beliefs: what is left when records, inputs by name and sources cost nothing. The bell
/// curve is the program's own. For the benchmark only.
final class ArrayOutlook {
    private static final int STEPS = 480;
    private static final int MONTHS = 25;
    private static final double DT = 1.0 / 20;

    private final int runs;
    private final long seed;

    /// By place of the criterion: mean, deviation, and the shares of the bell below and within its limits.
    private final double[] mean;
    private final double[] deviation;
    private final double[] below;
    private final double[] within;

    /// The places of the criteria that feed effort, persistence, know-how, learning, observation, ceiling, relevance.
    private final int[][] feeds;

    private final double hours;
    private final double coverage;
    private final double loss;
    private final double pause;
    private final double stops;
    private final double months;

    /// Leader, organization, follower, run by run.
    private final double[][] useful;

    private final int[] sides = new int[3];

    ArrayOutlook(Basis basis, Setting setting) {
        runs = setting.runs();
        seed = setting.seed();
        int n = basis.criteria().size();
        mean = new double[n];
        deviation = new double[n];
        below = new double[n];
        within = new double[n];
        for (int c = 0; c < n; c++) {
            CriterionId id = basis.criteria().get(c).id();
            mean[c] = basis.value(id).orElseThrow();
            deviation[c] = basis.deviation(id);
            below[c] = Normal.below(-mean[c] / deviation[c]);
            within[c] = Normal.below((4 - mean[c]) / deviation[c]) - below[c];
        }
        feeds = Stream.of("RM1", "SG5 OR7 RM3", "ED1 ED3", "ED2 ED4 ED5 ED7 ED8", "RM4 RM9", "OR2 OR3 OR8", "SG2")
                .map(ids -> Arrays.stream(ids.split(" ", -1))
                        .mapToInt(id -> basis.place(new CriterionId(id)))
                        .toArray())
                .toArray(int[][]::new);
        hours = Math.min(1, Formulas.hours(basis));
        coverage = Formulas.coverage(basis).orElseThrow();
        loss = 1 - basis.number(Quantity.LOSS, "kept").orElseThrow() / 100;
        pause = basis.number(Quantity.PAUSE, "months").orElseThrow();
        stops = basis.number(Quantity.PERSISTENCE, "stops").orElseThrow();
        months = basis.number(Quantity.PERSISTENCE, "activeMonths").orElseThrow();
        useful = new double[3][MONTHS * runs];
    }

    private double uniform(int run, int slot) {
        return new SplittableRandom(seed + (4096L * run + slot) * 0x9e3779b97f4a7c15L).nextDouble();
    }

    private double triangle(int run, int slot, double low, double mode, double high) {
        double u = uniform(run, slot);
        return u < (mode - low) / (high - low)
                ? low + Math.sqrt(u * (high - low) * (mode - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
    }

    private double fed(double[] x, int by) {
        double sum = 0;
        for (int c : feeds[by]) {
            sum += x[c] / 4;
        }
        return sum / feeds[by].length;
    }

    /// The bands of all three curves and the sides, added up.
    double total() {
        Arrays.fill(sides, 0);
        double[] x = new double[mean.length];
        double[] leads = new double[MONTHS];
        for (int run = 0; run < runs; run++) {
            double t6 = triangle(run, 0, 4, 6, 9);
            double r = triangle(run, 1, 3, 6, 10);
            double v = triangle(run, 2, .05, .1, .4);
            double factor = triangle(run, 3, .5, 1, 1.5);
            double most = 1 - Math.pow(1 - triangle(run, 4, .25, .4, .55), 1 / 6.0);
            double least = 1 - Math.pow(.95, 1 / 6.0);
            double p = -Math.log(.5 / (1 + .5 * r)) / t6 / (1 + r);
            double q = p * r;
            for (int c = 0; c < x.length; c++) {
                double drawn = mean[c] + deviation[c] * Normal.point(below[c] + uniform(run, 16 + c) * within[c]);
                x[c] = Math.min(4, Math.max(0, drawn));
            }
            Arrays.fill(leads, 0);
            int at = run * MONTHS;
            curve(1, 1, 1 / 12.0, 0, 1, .6, p, q, 0, 1, 0, leads, -1, useful[0], at);
            System.arraycopy(useful[0], at, leads, 0, MONTHS);
            double s = fed(x, 1);
            double h = (2 + stops) / (2 / (Math.pow(most, 1 - s) * Math.pow(least, s)) + months);
            double c = .4 + .6 * fed(x, 5);
            curve(
                    hours * (.5 + .5 * fed(x, 0)),
                    fed(x, 2),
                    fed(x, 3) / 12,
                    .3 * v * fed(x, 4),
                    c,
                    Math.min(c, coverage),
                    p,
                    q,
                    h,
                    loss,
                    pause * factor,
                    leads,
                    4096L * run + 1024,
                    useful[1],
                    at);
            double mean = .3 + .7 * fed(x, 6);
            double hf = Math.pow(most, .8) * Math.pow(least, .2);
            curve(
                    .35,
                    .2,
                    .2 / 12,
                    .3 * v * .25,
                    .6,
                    .03,
                    p,
                    q,
                    hf,
                    1,
                    6 * factor,
                    leads,
                    4096L * run + 2048,
                    useful[2],
                    at);
            for (int m = at; m < at + MONTHS; m++) {
                useful[1][m] *= mean;
                useful[2][m] *= .5;
            }
            double own = useful[1][at + 24];
            double away = (own - useful[2][at + 24]) / (useful[0][at + 24] - useful[2][at + 24]);
            sides[away >= 2 / 3.0 ? 0 : away >= 1 / 3.0 ? 1 : 2]++;
        }
        return bands() + (double) sides[0] / runs + 2.0 * sides[1] / runs;
    }

    private void curve(
            double e,
            double k0,
            double speed,
            double imitation,
            double c,
            double start,
            double p,
            double q,
            double h,
            double l,
            double delta,
            double[] leads,
            long address,
            double[] to,
            int at) {
        double g = start;
        double active = 0;
        int rest = 0;
        double chance = 1 - Math.pow(1 - h, DT);
        to[at] = g;
        double lead = leads[0];
        for (int j = 0; j < STEPS; j++) {
            double a = 0;
            double d = .02;
            if (rest == 0) {
                active += DT;
                a = e * (.25 + .75 * (k0 + (1 - k0) * (1 - Math.exp(-speed * active)))) * c;
                d *= 1 - e;
            } else {
                rest--;
            }
            int m = j / 20;
            double next = leads[m] + (leads[m + 1] - leads[m]) * (j - m * 20 + 1) / 20;
            double middle = (lead + next) / 2;
            double x = g;
            double k1 = a * (p + q * (x / c) + imitation * Math.max(0, lead - x)) * (1 - x / c) - d * x;
            x = g + DT / 2 * k1;
            double k2 = a * (p + q * (x / c) + imitation * Math.max(0, middle - x)) * (1 - x / c) - d * x;
            x = g + DT / 2 * k2;
            double k3 = a * (p + q * (x / c) + imitation * Math.max(0, middle - x)) * (1 - x / c) - d * x;
            x = g + DT * k3;
            double k4 = a * (p + q * (x / c) + imitation * Math.max(0, next - x)) * (1 - x / c) - d * x;
            g = Math.min(c, Math.max(0, g + DT / 6 * (k1 + 2 * k2 + 2 * k3 + k4)));
            lead = next;
            if (a > 0
                    && chance > 0
                    && g < .5 * c
                    && new SplittableRandom(seed + (address + j) * 0x9e3779b97f4a7c15L).nextDouble() < chance) {
                g *= 1 - l;
                active /= 2;
                rest = (int) (delta / DT + .5);
            }
            if (j % 20 == 19) {
                to[at + j / 20 + 1] = g;
            }
        }
    }

    private double bands() {
        double total = 0;
        double[] month = new double[runs];
        for (double[] curve : useful) {
            for (int m = 0; m < MONTHS; m++) {
                for (int run = 0; run < runs; run++) {
                    month[run] = curve[run * MONTHS + m];
                }
                Arrays.sort(month);
                for (double share : new double[] {.1, .25, .5, .75, .9}) {
                    double place = (runs - 1) * share;
                    int i = (int) place;
                    total += month[i] + (place - i) * (month[Math.min(i + 1, runs - 1)] - month[i]);
                }
            }
        }
        return total;
    }
}
