package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.scoring.KrippendorffAlpha.Metric;
import org.socialreadiness.scoring.Scores.SheetAgreement;

/// Agreement over the whole sheet: targets are criteria, raters people (science 3.6).
final class SheetAgreementScoring {
    private SheetAgreementScoring() {}

    static SheetAgreement score(RatingTable table) {
        return score(table, table.tallies());
    }

    /// @param tallies those of the table
    static SheetAgreement score(RatingTable table, List<Tally> tallies) {
        List<Integer> paired = rows(tallies, 2);
        KrippendorffAlpha krippendorff = krippendorff(table, tallies, paired);
        boolean alike = tops(table, paired).size() <= 1;
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble icc21 = none;
        OptionalDouble icc2k = none;
        OptionalDouble w = none;
        List<Integer> complete = rows(tallies, Math.max(2, table.raters()));
        if (complete.size() >= 2) {
            double[][] targets = targets(table, complete);
            IntraclassCorrelation icc = IntraclassCorrelation.of(targets);
            icc21 = icc.icc21();
            icc2k = icc.icc2k();
            w = KendallW.of(turned(targets)).w();
        }
        return new SheetAgreement(
                alike ? krippendorff.alpha(Metric.ORDINAL) : none,
                krippendorff.alpha(Metric.INTERVAL),
                alike ? krippendorff.alpha(Metric.NOMINAL) : none,
                icc21,
                icc2k,
                w);
    }

    /// The criteria with at least `fewest` ratings.
    private static List<Integer> rows(List<Tally> tallies, int fewest) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < tallies.size(); row++) {
            if (tallies.get(row).ratings() >= fewest) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// Of ratings on the common scale.
    private static KrippendorffAlpha krippendorff(RatingTable table, List<Tally> tallies, List<Integer> rows) {
        double[] values = values(tops(table, rows));
        List<int[]> counts = new ArrayList<>();
        for (int row : rows) {
            counts.add(counts(table.criteria().get(row), tallies.get(row), values));
        }
        return KrippendorffAlpha.of(values, counts);
    }

    /// How many levels above the lowest the criteria have: for each number one of them.
    private static Map<Integer, Criterion> tops(RatingTable table, List<Integer> rows) {
        Map<Integer, Criterion> tops = new HashMap<>();
        for (int row : rows) {
            Criterion criterion = table.criteria().get(row);
            tops.putIfAbsent(criterion.top(), criterion);
        }
        return tops;
    }

    /// All that ratings can be on the common scale, lowest first.
    private static double[] values(Map<Integer, Criterion> tops) {
        return tops.values().stream()
                .flatMapToDouble(
                        criterion -> IntStream.rangeClosed(0, criterion.top()).mapToDouble(criterion::toCommon))
                .distinct()
                .sorted()
                .toArray();
    }

    /// How often each of the values was given.
    private static int[] counts(Criterion criterion, Tally tally, double[] values) {
        int[] counts = new int[values.length];
        for (int level = 0; level <= criterion.top(); level++) {
            counts[Arrays.binarySearch(values, criterion.toCommon(level))] = tally.counts()[level];
        }
        return counts;
    }

    /// The ratings of criteria that everyone rated, on the common scale, each in the order of the raters.
    private static double[][] targets(RatingTable table, List<Integer> rows) {
        double[][] targets = new double[rows.size()][table.raters()];
        for (int i = 0; i < targets.length; i++) {
            Criterion criterion = table.criteria().get(rows.get(i));
            for (int rater = 0; rater < targets[i].length; rater++) {
                targets[i][rater] = criterion.toCommon(table.level(rows.get(i), rater));
            }
        }
        return targets;
    }

    private static double[][] turned(double[][] table) {
        double[][] turned = new double[table[0].length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = table[row][column];
            }
        }
        return turned;
    }
}
