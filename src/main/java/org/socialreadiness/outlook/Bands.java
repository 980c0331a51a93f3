package org.socialreadiness.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Of the useful network in all runs, each month separately: the median, and the bands that hold half and four in five
/// of the runs.
public record Bands(List<Double> p10, List<Double> p25, List<Double> p50, List<Double> p75, List<Double> p90) {
    public Bands {
        p10 = List.copyOf(p10);
        p25 = List.copyOf(p25);
        p50 = List.copyOf(p50);
        p75 = List.copyOf(p75);
        p90 = List.copyOf(p90);
    }

    /// @param useful run by run, 25 months each
    static Bands of(double[] useful) {
        int months = Model.MONTHS + 1;
        List<List<Double>> all =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        double[] shares = {0.10, 0.25, 0.50, 0.75, 0.90};
        double[] month = new double[useful.length / months];
        for (int m = 0; m < months; m++) {
            for (int run = 0; run < month.length; run++) {
                month[run] = useful[run * months + m];
            }
            Arrays.sort(month);
            for (int i = 0; i < shares.length; i++) {
                all.get(i).add(percentile(month, shares[i]));
            }
        }
        return new Bands(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
    }

    /// Linear between order statistics at 1 + (n - 1) p.
    static double percentile(double[] sorted, double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
