package org.socialreadiness.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/// The workbook behind a chart, which "Edit data" opens: one column for each list of numbers that a series shows. It
/// has one plain sheet and is written as such: the office library takes ten times as long for it.
final class ChartData {
    private static final String SHEET = "Data";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final int length;
    private final List<List<String>> columns = new ArrayList<>();

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
        List<String> cells = begin(title);
        for (int i = 0; i < values.size(); i++) {
            String formula = i < formulas.size() && !formulas.get(i).isEmpty()
                    ? "<f>" + Clean.escaped(formulas.get(i)) + "</f>"
                    : "";
            cells.add(values.get(i).isNaN() ? "" : ">" + formula + "<v>" + number(values.get(i)) + "</v></c>");
        }
        return new Numbers(CellReference.convertNumToColString(columns.size() - 1), values, length);
    }

    /// Puts names into the next column, for those who edit the data.
    void names(String title, List<String> names) {
        List<String> cells = begin(title);
        names.forEach(name -> cells.add(text(name)));
    }

    /// Puts words into the next column, as the names of categories.
    ///
    /// @return the reference and the words, as a chart holds them
    String categories(String title, List<String> words) {
        names(title, words);
        String letter = CellReference.convertNumToColString(columns.size() - 1);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            points.append("<c:pt idx=\"")
                    .append(i)
                    .append("\"><c:v>")
                    .append(Clean.escaped(words.get(i)))
                    .append("</c:v></c:pt>");
        }
        return "<c:strRef><c:f>" + SHEET + "!$" + letter + "$2:$" + letter + "$" + (length + 1)
                + "</c:f><c:strCache><c:ptCount val=\"" + length + "\"/>" + points + "</c:strCache></c:strRef>";
    }

    private List<String> begin(String title) {
        List<String> cells = new ArrayList<>();
        cells.add(text(title));
        columns.add(cells);
        return cells;
    }

    private static String text(String words) {
        return " t=\"inlineStr\"><is><t>" + Clean.escaped(Clean.cell(words)) + "</t></is></c>";
    }

    /// The workbook as a file.
    byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("/xl/workbook.xml", "spreadsheetml.sheet.main")
                            + type("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet") + "</Types>");
            add(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"" + SHEET
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            add(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            add(zip, "xl/worksheets/sheet1.xml", sheet());
        }
        return bytes.toByteArray();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind
                + "+xml\"/>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String sheet() {
        StringBuilder xml =
                new StringBuilder("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < columns.size(); column++) {
                List<String> cells = columns.get(column);
                if (row < cells.size() && !cells.get(row).isEmpty()) {
                    xml.append("<c r=\"")
                            .append(CellReference.convertNumToColString(column))
                            .append(row + 1)
                            .append('"')
                            .append(cells.get(row));
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
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
