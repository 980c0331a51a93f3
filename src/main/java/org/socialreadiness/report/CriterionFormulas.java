package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The formulas of one criterion (science 3.1, 3.3, 3.4, 3.6), from the cells that hold how many chose each
/// level. Sums of whole numbers come first and are divided once, so that they are exact. Plain functions only,
/// no formula that spills over cells: these give the same in Excel 2016 and LibreOffice.
///
/// @param levels the head cells that hold the levels' numbers, `$F$4:$J$4`
/// @param counts one cell for each level
/// @param top the cell with the highest level
/// @param n the cell with the number of ratings
/// @param consensus the cell with the agreed level
record CriterionFormulas(String levels, List<String> counts, String top, String n, String consensus) {
    /// Fewest ratings for which agreement is stated.
    private static final int FEWEST = 3;

    String ratings() {
        return "SUM(" + row() + ")";
    }

    String mean() {
        return "IF(" + n + "=0,\"\"," + sum() + "/" + n + ")";
    }

    /// What enters the score, on the common scale from 0 to 4.
    String value(String mean) {
        return "IF(" + consensus + "<>\"\",4*" + consensus + "/" + top + ",IF(" + n + ">0,4*" + mean + "/" + top
                + ",\"\"))";
    }

    String variance(String answered, String guess, String evidence) {
        String spread = "IF(" + n + "=1," + MethodSheet.PRIOR + "," + sampleVariance() + "*(4/" + top + ")^2)/" + n;
        String stated = "(" + guess + "*" + MethodSheet.GUESS + "^2+" + evidence + "*" + MethodSheet.EVIDENCE + "^2+("
                + n + "-" + guess + "-" + evidence + ")*" + MethodSheet.FAIRLY_SURE + "^2)/" + n + "^2";
        return "IF(" + answered + "=0,\"\",IF(" + n + "=0," + MethodSheet.AGREED + ",IF(" + consensus + "<>\"\",0,"
                + spread + ")+" + stated + "))";
    }

    String lowest() {
        return stated("MIN(" + each("IF(%1$s>0,%2$d,%3$d)") + ")");
    }

    String highest() {
        return stated("MAX(" + each("IF(%1$s>0,%2$d,0)") + ")");
    }

    /// AD about the mean, in own levels.
    String meanDistance() {
        return stated(distances() + "/" + n + "^2");
    }

    /// Agreement against equally likely levels.
    String rwg() {
        return stated("1-" + sampleVariance() + "*12/((" + top + "+1)^2-1)");
    }

    String split(String lowest, String highest, String yes, String no) {
        List<String> signs = new ArrayList<>();
        signs.add("6*" + distances() + ">(" + top + "+1)*" + n + "^2");
        signs.add("4*(" + highest + "-" + lowest + ")>=3*" + top);
        for (int low = 0; low < counts.size(); low++) {
            for (int high = low + 2; high < counts.size(); high++) {
                signs.add("AND(" + counts.get(low) + ">1," + counts.get(high) + ">1,SUM(" + counts.get(low + 1) + ":"
                        + counts.get(high - 1) + ")=0)");
            }
        }
        return stated("IF(OR(" + String.join(",", signs) + ")," + Grid.literal(yes) + "," + Grid.literal(no) + ")");
    }

    String answered() {
        return "IF(OR(" + n + ">0," + consensus + "<>\"\"),1,0)";
    }

    String notApplicable(String answered, String dontKnow, String doesNotApply) {
        return "IF(AND(" + answered + "=0," + doesNotApply + ">0,2*" + doesNotApply + ">=" + dontKnow + "+"
                + doesNotApply + "),1,0)";
    }

    private String stated(String formula) {
        return "IF(" + n + "<" + FEWEST + ",\"\"," + formula + ")";
    }

    private String row() {
        return counts.getFirst() + ":" + counts.getLast();
    }

    private String sum() {
        return "SUMPRODUCT(" + levels + "," + row() + ")";
    }

    private String sampleVariance() {
        return "(" + n + "*SUMPRODUCT(" + levels + "," + levels + "," + row() + ")-" + sum() + "^2)/(" + n + "*(" + n
                + "-1))";
    }

    /// n times the sum of the ratings' distances from their mean, without a fraction.
    private String distances() {
        return "("
                + IntStream.range(0, counts.size())
                        .mapToObj(level -> counts.get(level) + "*ABS(" + n + "*" + level + "-" + sum() + ")")
                        .collect(Collectors.joining("+"))
                + ")";
    }

    private String each(String form) {
        return IntStream.range(0, counts.size())
                .mapToObj(level -> form.formatted(counts.get(level), level, counts.size() - 1))
                .collect(Collectors.joining(","));
    }
}
