package org.socialreadiness.scoring;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.scoring.Scores.SheetAgreement;

/// Agreement over the whole sheet: targets are criteria, raters people (science 3.6).
final class SheetAgreementScoring {
    private SheetAgreementScoring() {}

    static SheetAgreement score(RatingTable table) {
        int raters = table.raters().size();
        List<Integer> paired = rows(table, 2);
        List<Integer> complete = raters < 2 ? List.of() : rows(table, raters);
        boolean alike = sameLevels(table, paired);
        @Nullable Double[][] ratings = new @Nullable Double[raters][paired.size()];
        for (int column = 0; column < paired.size(); column++) {
            for (int rater = 0; rater < raters; rater++) {
                int level = table.level(paired.get(column), rater);
                if (level >= 0) {
                    ratings[rater][column] = value(table, paired.get(column), level, alike);
                }
            }
        }
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble icc21 = none;
        OptionalDouble icc2k = none;
        OptionalDouble w = none;
        if (complete.size() >= 2) {
            double[][] targets = new double[complete.size()][raters];
            double[][] people = new double[raters][complete.size()];
            boolean same = sameLevels(table, complete);
            for (int row = 0; row < complete.size(); row++) {
                for (int rater = 0; rater < raters; rater++) {
                    double value = value(table, complete.get(row), table.level(complete.get(row), rater), same);
                    targets[row][rater] = value;
                    people[rater][row] = value;
                }
            }
            IntraclassCorrelation icc = IntraclassCorrelation.of(targets);
            icc21 = icc.icc21();
            icc2k = icc.icc2k();
            w = KendallW.of(people).w();
        }
        return new SheetAgreement(
                alike ? KrippendorffAlpha.of(ratings, KrippendorffAlpha.Metric.ORDINAL) : none,
                KrippendorffAlpha.of(ratings, KrippendorffAlpha.Metric.INTERVAL),
                alike ? KrippendorffAlpha.of(ratings, KrippendorffAlpha.Metric.NOMINAL) : none,
                icc21,
                icc2k,
                w);
    }

    /// The criteria with at least `fewest` ratings.
    private static List<Integer> rows(RatingTable table, int fewest) {
        int raters = table.raters().size();
        return IntStream.range(0, table.criteria().size())
                .filter(row -> IntStream.range(0, raters)
                                .filter(rater -> table.level(row, rater) >= 0)
                                .count()
                        >= fewest)
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

    /// In own levels where all criteria have the same ones, else on the common scale.
    private static double value(RatingTable table, int row, int level, boolean alike) {
        Criterion criterion = table.criteria().get(row);
        return alike ? level : criterion.toCommon(level);
    }
}
