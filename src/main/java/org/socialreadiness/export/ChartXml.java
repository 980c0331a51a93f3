package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.export.ChartData.Numbers;

/// Builds one native chart: its XML, and the workbook behind it that "Edit data" opens. Every series refers to
/// that workbook.
final class ChartXml {
    private static final String HEAD = """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <c:date1904 val="0"/><c:roundedCorners val="0"/>""";

    static final String SHOW_VALUE = """
            <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>\
            <c:showPercent val="0"/><c:showBubbleSize val="0"/>""";

    /// Id by which the chart refers to its workbook.
    static final String DATA = "rId1";

    /// Points across of a dot or ring.
    static final int DOT = 8;

    /// Half the width of a ring with its edge, in mm.
    static final double RING = 1.7;

    private final List<String> series = new ArrayList<>();
    private final ChartData data;
    private final ChartLook look;

    /// @param length rows of every column of the data
    ChartXml(int length, ChartLook look) {
        this.data = new ChartData(length);
        this.look = look;
    }

    /// The workbook behind the chart, to be filled before the series that refer to it.
    ChartData data() {
        return data;
    }

    /// A text beside a point. Some programs heed the font of the run, some that of the paragraph: both say the same.
    record Label(String text, int size, String color, boolean bold) {
        /// No text at this point.
        static final Label NONE = new Label("", 0, "", false);

        String xml(int index, String position, ChartLook look) {
            if (text.isEmpty()) {
                return "<c:dLbl><c:idx val=\"%d\"/><c:delete val=\"1\"/></c:dLbl>".formatted(index);
            }
            String font = """
                    sz="%d" b="%d"><a:solidFill><a:srgbClr val="%s"/></a:solidFill><a:latin typeface="%s"/>""".formatted(look.sized(size), bold ? 1 : 0, color, look.font());
            return """
                    <c:dLbl><c:idx val="%d"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr %s</a:defRPr></a:pPr>\
                    <a:r><a:rPr lang="%s" %s</a:rPr><a:t>%s</a:t></a:r></a:p></c:rich></c:tx>\
                    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="%s"/>%s</c:dLbl>""".formatted(index, font, look.language(), font, Clean.escaped(text), position, SHOW_VALUE);
        }
    }

    /// How a series' points look.
    ///
    /// @param fill color of the inside; empty for a hollow mark
    record Mark(String symbol, int size, String line, String fill) {
        static final Mark NONE = new Mark("none", 2, "", "");

        /// A filled mark.
        static Mark of(String symbol, int size, String color) {
            return new Mark(symbol, size, color, color);
        }

        String xml(ChartLook look) {
            if (symbol.equals("none")) {
                return "<c:marker><c:symbol val=\"none\"/></c:marker>";
            }
            String inside = fill.isEmpty()
                    ? "<a:noFill/>"
                    : "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(fill);
            return """
                    <c:marker><c:symbol val="%s"/><c:size val="%d"/><c:spPr>%s<a:ln w="%d"><a:solidFill>\
                    <a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr></c:marker>""".formatted(symbol, look.sized(size), inside, look.sized(19_050), line);
        }
    }

    /// Points without a connecting line.
    void points(String name, Numbers x, Numbers y, Mark mark) {
        series.add(series(name, x, y, mark, "<a:noFill/>", 19_050, "", ""));
    }

    /// Rings, drawn so that they are rings everywhere: some programs paint a series above those after it and give a
    /// hollow mark the color of its edge. What lies under a ring must end at its edge (see [#RING]).
    void rings(String name, Numbers x, Numbers y, String color) {
        points(name, x, y, Mark.of("circle", DOT - 2, "FFFFFF"));
        points(name, x, y, new Mark("circle", DOT, color, ""));
    }

    /// Lines between points that follow each other; an empty row parts two lines.
    ///
    /// @param cap half the height of a stroke across each end, in rows; 0 for none
    void lines(String name, Numbers x, Numbers y, String color, int width, double cap) {
        String fill = "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(color);
        String caps = cap == 0 ? "" : """
                <c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="fixedVal"/>\
                <c:noEndCap val="1"/><c:val val="%s"/>%s</c:errBars>""".formatted(ChartData.number(cap), line(color, look.sized(15_875)));
        series.add(series(name, x, y, Mark.NONE, fill, width, caps, ""));
    }

    /// Texts at given points, with nothing drawn.
    ///
    /// @param position `l`, `r`, `t`, `b` or `ctr`
    void labels(String name, Numbers x, Numbers y, List<Label> labels, String position) {
        StringBuilder each = new StringBuilder("<c:dLbls>");
        for (int i = 0; i < labels.size(); i++) {
            each.append(labels.get(i).xml(i, position, look));
        }
        each.append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val=\"")
                .append(position)
                .append("\"/>")
                .append(SHOW_VALUE)
                .append("</c:dLbls>");
        series.add(series(name, x, y, Mark.NONE, "<a:noFill/>", 19_050, "", each.toString()));
    }

    private String series(
            String name, Numbers x, Numbers y, Mark mark, String line, int width, String errorBars, String labels) {
        int index = series.size();
        return """
                <c:ser><c:idx val="%d"/><c:order val="%d"/><c:tx><c:v>%s</c:v></c:tx>\
                <c:spPr><a:ln w="%d">%s</a:ln></c:spPr>%s%s%s<c:xVal>%s</c:xVal><c:yVal>%s</c:yVal>\
                <c:smooth val="0"/></c:ser>""".formatted(
                        index,
                        index,
                        Clean.escaped(name),
                        look.sized(width),
                        line,
                        mark.xml(look),
                        labels,
                        errorBars,
                        x.xml(),
                        y.xml());
    }

    /// Where the plot lies within the chart, as shares of its width and height.
    record Plot(double x, double y, double width, double height) {}

    /// The x axis.
    ///
    /// @param labels whether its numbers are shown
    /// @param center whether the line at 0 stands out
    record Axis(double min, double max, double step, boolean labels, boolean center) {}

    /// The XML of a scatter chart with rows from 0 to `rows` upward.
    String scatter(Plot plot, Axis axis, double rows) {
        return HEAD
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
                <c:crosses val="%s"/><c:crossBetween val="midCat"/></c:valAx>""".formatted(ChartData.number(rows), axis.center() ? "autoZero" : "min")
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>"
                + tail();
    }

    /// The XML of a single stacked bar of 100 %.
    ///
    /// @param fills a color, or `pattern` for what is not known
    /// @param inks color of each count; empty for no count
    String bar(List<String> names, List<Integer> counts, List<String> fills, List<String> inks) {
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            Numbers value = data.column(names.get(i), List.of((double) counts.get(i)));
            String fill = fills.get(i).equals("pattern")
                    ? """
                    <a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="%s"/></a:fgClr>\
                    <a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>""".formatted(Palette.INK_2)
                    : "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(fills.get(i));
            String label = inks.get(i).isEmpty()
                    ? ""
                    : """
                    <c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr>\
                    <a:defRPr sz="%d" b="1"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                    <a:latin typeface="%s"/></a:defRPr></a:pPr><a:endParaRPr lang="%s"/></a:p></c:txPr>\
                    <c:dLblPos val="ctr"/>%s</c:dLbls>""".formatted(look.sized(900), inks.get(i), look.font(), look.language(), SHOW_VALUE);
            bars.append("""
                    <c:ser><c:idx val="%d"/><c:order val="%d"/><c:tx><c:v>%s</c:v></c:tx><c:spPr>%s\
                    <a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>\
                    <c:invertIfNegative val="0"/>%s<c:val>%s</c:val></c:ser>""".formatted(i, i, Clean.escaped(names.get(i)), fill, label, value.xml()));
        }
        return HEAD
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
    }

    /// A whole chart around the inside of its plot.
    String whole(Plot plot, String inside) {
        return HEAD
                + "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>"
                + layout(plot)
                + inside
                + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>"
                + tail();
    }

    private String axis(Axis axis) {
        String line = axis.center() ? line(Palette.INK_2, 12700) : line(Palette.RULE, 9525);
        return """
                <c:valAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="%s"/>\
                </c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines>%s</c:majorGridlines>\
                <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="%s"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="%d"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                <a:latin typeface="%s"/></a:defRPr></a:pPr><a:endParaRPr lang="%s"/></a:p></c:txPr>\
                <c:crossAx val="2"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="%s"/></c:valAx>""".formatted(
                        ChartData.number(axis.max()),
                        ChartData.number(axis.min()),
                        axis.center() ? line(Palette.RULE, 9525) : line,
                        axis.labels() ? "low" : "none",
                        look.sized(900),
                        Palette.INK_2,
                        look.font(),
                        look.language(),
                        ChartData.number(axis.step()));
    }

    private static String layout(Plot plot) {
        return """
                <c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>\
                <c:x val="%s"/><c:y val="%s"/><c:w val="%s"/><c:h val="%s"/></c:manualLayout></c:layout>""".formatted(
                        ChartData.number(plot.x()),
                        ChartData.number(plot.y()),
                        ChartData.number(plot.width()),
                        ChartData.number(plot.height()));
    }

    private String tail() {
        return """
                <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
                <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="%d"><a:latin typeface="%s"/></a:defRPr></a:pPr>\
                <a:endParaRPr lang="%s"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/>\
                </c:externalData></c:chartSpace>""".formatted(look.sized(900), look.font(), look.language());
    }

    /// A line's color and width in EMU.
    static String line(String color, int width) {
        return "<c:spPr><a:ln w=\"%d\"><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill></a:ln></c:spPr>"
                .formatted(width, color);
    }
}
