package org.socialreadiness.scoring;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.socialreadiness.scoring.KrippendorffAlpha.Metric;
import org.socialreadiness.scoring.Scores.SheetAgreement;

/// Agreement over the whole sheet: targets are criteria, raters people (science 3.6).
final class SheetAgreementScoring {
    private SheetAgreementScoring() {}

    static SheetAgreement score(RatingTable table) {
        List<Integer> paired = rows(table, 2);
        KrippendorffAlpha krippendorff = KrippendorffAlpha.of(units(table, paired));
        boolean alike = sameLevels(table, paired);
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble icc21 = none;
        OptionalDouble icc2k = none;
        OptionalDouble w = none;
        List<Integer> complete = rows(table, Math.max(2, table.raters().size()));
        if (complete.size() >= 2) {
            double[][] targets = units(table, complete);
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
    private static List<Integer> rows(RatingTable table, int fewest) {
        return IntStream.range(0, table.criteria().size())
                .filter(row -> table.levels(row).length >= fewest)
                .boxed()
                .toList();
    }

    private static boolean sameLevels(RatingTable table, List<Integer> rows) {
        return rows.stream()
                        .map(row -> table.criteria().get(row).top())
                        .distinct()
                        .count()
                <= 1;
    }

    /// The ratings of these criteria on the common scale, each in the order of the raters.
    private static double[][] units(RatingTable table, List<Integer> rows) {
        double[][] units = new double[rows.size()][];
        for (int i = 0; i < units.length; i++) {
            int[] levels = table.levels(rows.get(i));
            units[i] = new double[levels.length];
            for (int j = 0; j < levels.length; j++) {
                units[i][j] = table.criteria().get(rows.get(i)).toCommon(levels[j]);
            }
        }
        return units;
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
