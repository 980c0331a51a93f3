package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The workbook behind a chart, which "Edit data" opens: one column for each list of numbers that a series shows.
final class ChartData {
    private static final String SHEET = "Data";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(SHEET);
    private final int length;
    private int column;

    /// @param length rows of every column. Each series spans all of them, because some programs drop series that
    ///     are shorter than others; rows without a value stay empty.
    ChartData(int length) {
        this.length = length;
    }

    /// Numbers in one column of the workbook.
    ///
    /// @param letter of the column
    record Numbers(String letter, List<Double> values, int length) {
        /// The cell of the value at `index`.
        String cell(int index) {
            return letter + (index + 2);
        }

        /// The reference and the values, as a chart holds them.
        String xml() {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).isNaN()) {
                    points.append("<c:pt idx=\"")
                            .append(i)
                            .append("\"><c:v>")
                            .append(number(values.get(i)))
                            .append("</c:v></c:pt>");
                }
            }
            return "<c:numRef><c:f>" + SHEET + "!$" + letter + "$2:$" + letter + "$" + (length + 1)
                    + "</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"" + length + "\"/>"
                    + points + "</c:numCache></c:numRef>";
        }
    }

    /// Puts numbers into the next column. NaN stands for an empty cell.
    Numbers column(String title, List<Double> values) {
        return linked(title, values, List.of());
    }

    /// The same, with the formulas by which some of the numbers follow others when someone edits the data; an empty
    /// one stands for none.
    Numbers linked(String title, List<Double> values, List<String> formulas) {
        cell(0).setCellValue(Clean.cell(title));
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isNaN()) {
                XSSFCell cell = cell(i + 1);
                cell.setCellValue(values.get(i));
                if (i < formulas.size() && !formulas.get(i).isEmpty()) {
                    cell.setCellFormula(formulas.get(i));
                }
            }
        }
        return new Numbers(CellReference.convertNumToColString(column++), values, length);
    }

    /// Puts names into the next column, for those who edit the data.
    void names(String title, List<String> names) {
        cell(0).setCellValue(Clean.cell(title));
        for (int i = 0; i < names.size(); i++) {
            cell(i + 1).setCellValue(Clean.cell(names.get(i)));
        }
        column++;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    private XSSFCell cell(int row) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    /// Values that leave the rows before and after them empty.
    static List<Double> at(int row, Double... values) {
        List<Double> column = new ArrayList<>(Collections.nCopies(row, Double.NaN));
        column.addAll(List.of(values));
        return column;
    }

    /// The same number for every row.
    static List<Double> repeat(double value, int times) {
        return Collections.nCopies(times, value);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.6f", value);
    }
}
