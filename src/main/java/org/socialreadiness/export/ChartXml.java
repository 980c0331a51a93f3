package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

/// Builds one native chart: its XML, and the workbook behind it that "Edit data" opens. Every series refers to
/// that workbook.
final class ChartXml {
    private static final String HEAD = """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <c:date1904 val="0"/><c:roundedCorners val="0"/>""";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Data");
    private final List<String> series = new ArrayList<>();
    private final int length;
    private int column;

    /// @param length rows of every column. Each series spans all of them, because some programs drop series that
    ///     are
    ///     shorter than others; rows without a value stay empty.
    ChartXml(int length) {
        this.length = length;
    }

    /// Numbers in one column of the workbook, and the reference to them.
    record Numbers(String ref, List<Double> values, int length) {
        String xml() {
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).isNaN()) {
                    points.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(i, number(values.get(i))));
                }
            }
            return "<c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"%d\"/>%s"
                            .formatted(ref, length, points)
                    + "</c:numCache></c:numRef>";
        }
    }

    /// Puts a column into the workbook. NaN stands for an empty cell.
    Numbers column(String title, List<Double> values) {
        cell(0).setCellValue(Clean.xml(title));
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isNaN()) {
                cell(i + 1).setCellValue(values.get(i));
            }
        }
        return new Numbers(reference(), values, length);
    }

    /// Puts a column of names into the workbook, for those who edit the data.
    void names(String title, List<String> names) {
        cell(0).setCellValue(title);
        for (int i = 0; i < names.size(); i++) {
            cell(i + 1).setCellValue(Clean.xml(names.get(i)));
        }
        column++;
    }

    private XSSFCell cell(int row) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    private String reference() {
        String letter = CellReference.convertNumToColString(column);
        column++;
        return "Data!$%s$2:$%s$%d".formatted(letter, letter, length + 1);
    }

    /// A text beside a point: its runs as XML.
    record Label(String runs) {
        static Label of(String text, int size, String color, boolean bold) {
            return new Label(run(text, size, color, bold));
        }

        Label and(String text, int size, String color, boolean bold) {
            return new Label(runs + run(text, size, color, bold));
        }

        private static String run(String text, int size, String color, boolean bold) {
            return """
                    <a:r><a:rPr sz="%d" b="%d"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                    <a:latin typeface="Calibri"/></a:rPr><a:t>%s</a:t></a:r>""".formatted(size, bold ? 1 : 0, color, Clean.escaped(text));
        }
    }

    /// How a series' points look.
    ///
    /// @param fill color of the inside; white for a ring
    record Mark(String symbol, int size, String line, String fill) {
        static final Mark NONE = new Mark("none", 2, "FFFFFF", "FFFFFF");

        String xml() {
            if (symbol.equals("none")) {
                return "<c:marker><c:symbol val=\"none\"/></c:marker>";
            }
            return """
                    <c:marker><c:symbol val="%s"/><c:size val="%d"/><c:spPr><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                    <a:ln w="19050"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr></c:marker>""".formatted(symbol, size, fill, line);
        }
    }

    /// A line from each point back to 0, as long as its value.
    static String stems(String color, int width) {
        return """
                <c:errBars><c:errDir val="x"/><c:errBarType val="minus"/><c:errValType val="percentage"/>\
                <c:noEndCap val="1"/><c:val val="100"/>%s</c:errBars>""".formatted(line(color, width));
    }

    /// Points without a connecting line.
    void points(String name, Numbers x, Numbers y, Mark mark, String errorBars) {
        series.add(series(name, x, y, mark, "<a:noFill/>", 19_050, errorBars, ""));
    }

    /// Lines between points that follow each other; an empty row parts two lines.
    ///
    /// @param cap half the height of a stroke across each end, in rows; 0 for none
    void lines(String name, Numbers x, Numbers y, String color, int width, double cap) {
        String fill = "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(color);
        String caps = cap == 0 ? "" : """
                <c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="fixedVal"/>\
                <c:noEndCap val="1"/><c:val val="%s"/>%s</c:errBars>""".formatted(number(cap), line(color, 15_875));
        series.add(series(name, x, y, Mark.NONE, fill, width, caps, ""));
    }

    /// Texts at given points, with nothing drawn.
    ///
    /// @param position `l`, `r`, `t` or `ctr`
    void labels(String name, Numbers x, Numbers y, List<Label> labels, String position) {
        StringBuilder each = new StringBuilder("<c:dLbls>");
        for (int i = 0; i < labels.size(); i++) {
            each.append("""
                    <c:dLbl><c:idx val="%d"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p>%s</a:p></c:rich></c:tx>\
                    <c:dLblPos val="%s"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
                    <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>""".formatted(i, labels.get(i).runs(), position));
        }
        each.append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val=\"%s\"/>".formatted(position));
        each.append("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>");
        each.append("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        series.add(series(name, x, y, Mark.NONE, "<a:noFill/>", 19_050, "", each.toString()));
    }

    private String series(
            String name, Numbers x, Numbers y, Mark mark, String line, int width, String errorBars, String labels) {
        int index = series.size();
        return """
                <c:ser><c:idx val="%d"/><c:order val="%d"/><c:tx><c:v>%s</c:v></c:tx>\
                <c:spPr><a:ln w="%d">%s</a:ln></c:spPr>%s%s%s<c:xVal>%s</c:xVal><c:yVal>%s</c:yVal>\
                <c:smooth val="0"/></c:ser>""".formatted(
                index, index, Clean.escaped(name), width, line, mark.xml(), labels, errorBars, x.xml(), y.xml());
    }

    /// Where the plot lies within the chart, as shares of its width and height.
    record Plot(double x, double y, double width, double height) {}

    /// The x axis.
    ///
    /// @param labels whether its numbers are shown
    /// @param center whether the line at 0 stands out
    record Axis(double min, double max, double step, boolean labels, boolean center) {}

    /// Finishes a scatter chart with rows from 0 to `rows` upward.
    void scatter(XDDFChart chart, Plot plot, Axis axis, double rows) {
        String xml = HEAD
                + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>"
                + layout(plot)
                + "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>"
                + String.join("", series)
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>"
                + axis(axis)
                + """
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="0"/>\
                </c:scaling><c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>\
                <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/>\
                <c:crosses val="%s"/><c:crossBetween val="midCat"/></c:valAx>""".formatted(number(rows), axis.center() ? "autoZero" : "min")
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>"
                + tail();
        set(chart, xml);
    }

    /// Finishes a single stacked bar of 100 %.
    ///
    /// @param fills a color, or `pattern` for what is not known
    void bar(XDDFChart chart, List<String> names, List<Integer> counts, List<String> fills, List<String> inks) {
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            Numbers value = column(names.get(i), List.of((double) counts.get(i)));
            String fill = fills.get(i).equals("pattern")
                    ? """
                    <a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="%s"/></a:fgClr>\
                    <a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>""".formatted(Palette.INK_2)
                    : "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(fills.get(i));
            String label = counts.get(i) == 0 ? "" : """
                    <c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr>\
                    <a:defRPr sz="900" b="1"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                    <a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>\
                    <c:dLblPos val="ctr"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
                    <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>""".formatted(inks.get(i));
            bars.append("""
                    <c:ser><c:idx val="%d"/><c:order val="%d"/><c:tx><c:v>%s</c:v></c:tx><c:spPr>%s\
                    <a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>\
                    <c:invertIfNegative val="0"/>%s<c:val>%s</c:val></c:ser>""".formatted(i, i, Clean.escaped(names.get(i)), fill, label, value.xml()));
        }
        String xml = HEAD
                + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>"
                + layout(new Plot(0, .05, 1, .9))
                + "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"percentStacked\"/><c:varyColors val=\"0\"/>"
                + bars
                + """
                <c:gapWidth val="0"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>\
                <c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>\
                <c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>\
                <c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>\
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling>\
                <c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="0%" sourceLinked="0"/>\
                <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/>\
                <c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>"""
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>"
                + tail();
        set(chart, xml);
    }

    private static String axis(Axis axis) {
        String line = axis.center() ? line(Palette.INK_2, 12700) : line(Palette.RULE, 9525);
        return """
                <c:valAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="%s"/>\
                </c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines>%s</c:majorGridlines>\
                <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="%s"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                <a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>\
                <c:crossAx val="2"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="%s"/></c:valAx>""".formatted(
                        number(axis.max()),
                        number(axis.min()),
                        axis.center() ? line(Palette.RULE, 9525) : line,
                        axis.labels() ? "low" : "none",
                        Palette.INK_2,
                        number(axis.step()));
    }

    private static String layout(Plot plot) {
        return """
                <c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>\
                <c:x val="%s"/><c:y val="%s"/><c:w val="%s"/><c:h val="%s"/></c:manualLayout></c:layout>""".formatted(number(plot.x()), number(plot.y()), number(plot.width()), number(plot.height()));
    }

    private static String tail() {
        return """
                <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="Calibri"/></a:defRPr></a:pPr>\
                <a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>""";
    }

    /// A line's color and width in EMU.
    static String line(String color, int width) {
        return "<c:spPr><a:ln w=\"%d\"><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill></a:ln></c:spPr>"
                .formatted(width, color);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.6f", value);
    }

    private void set(XDDFChart chart, String xml) {
        try {
            chart.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(xml).getChartSpace());
            chart.setWorkbook(workbook);
        } catch (XmlException e) {
            throw new IllegalStateException("A chart's XML is not well-formed", e);
        }
    }

    /// The same number for every row.
    static List<Double> repeat(double value, int times) {
        return Collections.nCopies(times, value);
    }
}
