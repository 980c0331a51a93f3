package org.socialreadiness.export;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.BarChart;
import org.socialreadiness.report.Workbook.Chart;
import org.socialreadiness.report.Workbook.Dot;
import org.socialreadiness.report.Workbook.IntervalChart;
import org.socialreadiness.report.Workbook.Point;

/// Draws native charts on a sheet. Every series refers to cells, so that a chart follows a changed answer.
final class WorkbookCharts {
    private static final String HEAD = """
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>""";

    private WorkbookCharts() {}

    static void add(Chart chart, XSSFSheet sheet, Colors colors) {
        Area area = chart.area();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart drawn = drawing.createChart(
                new XSSFClientAnchor(0, 0, 0, 0, area.left(), area.top(), area.right() + 1, area.bottom() + 1));
        String xml = switch (chart) {
            case IntervalChart intervals -> intervals(intervals, colors);
            case BarChart bars -> bars(bars, colors);
        };
        try {
            drawn.getCTChartSpace().set(ChartSpaceDocument.Factory.parse(xml).getChartSpace());
        } catch (XmlException e) {
            throw new IllegalStateException("A chart's XML is not well-formed", e);
        }
        CTNonVisualDrawingProps properties = drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(Clean.xml(chart.title()));
        properties.setDescr(Clean.xml(chart.alternative()));
    }

    private static String intervals(IntervalChart chart, Colors colors) {
        StringBuilder series = new StringBuilder();
        for (int i = 0; i < chart.dots().size(); i++) {
            series.append(dot(i, chart.dots().get(i), colors));
        }
        return HEAD
                + title(chart.title(), chart.axis())
                + "<c:plotArea><c:layout/><c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>"
                + series
                + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>"
                + """
                <c:valAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/>\
                </c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines>%s</c:majorGridlines>\
                <c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>%s<c:crossAx val="2"/>\
                <c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="20"/></c:valAx>\
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="%s"/><c:min val="0"/>\
                </c:scaling><c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="0" sourceLinked="0"/>\
                <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/>\
                <c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>""".formatted(
                        ChartXml.line(Palette.RULE, 9525), text(), chart.dots().size() + 0.8)
                + tail();
    }

    private static String dot(int index, Dot dot, Colors colors) {
        Hue hue = new Hue(dot.factor());
        String color = colors.factor(hue);
        return """
                <c:ser><c:idx val="%d"/><c:order val="%d"/><c:tx><c:strRef><c:f>%s</c:f><c:strCache><c:ptCount val="1"/>\
                <c:pt idx="0"><c:v>%s</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:ln w="19050"><a:noFill/></a:ln>\
                </c:spPr><c:marker><c:symbol val="%s"/><c:size val="9"/><c:spPr><a:solidFill><a:srgbClr val="%s"/>\
                </a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr></c:marker>\
                <c:dLbls><c:numFmt formatCode="0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%s\
                <c:dLblPos val="t"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="1"/>\
                <c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator>  </c:separator>\
                </c:dLbls><c:errBars><c:errDir val="x"/><c:errBarType val="both"/><c:errValType val="cust"/>\
                <c:noEndCap val="0"/><c:plus>%s</c:plus><c:minus>%s</c:minus>%s</c:errBars><c:xVal>%s</c:xVal>\
                <c:yVal>%s</c:yVal><c:smooth val="0"/></c:ser>""".formatted(
                        index,
                        index,
                        Clean.escaped(dot.name().cell()),
                        Clean.escaped(dot.name().text()),
                        Palette.marker(hue),
                        color,
                        color,
                        text(),
                        numbers(dot.plus()),
                        numbers(dot.minus()),
                        ChartXml.line(color, 28575),
                        numbers(dot.score()),
                        numbers(dot.position()));
    }

    private static String bars(BarChart chart, Colors colors) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < chart.names().size(); i++) {
            names.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>"
                    .formatted(i, Clean.escaped(chart.names().get(i))));
        }
        return HEAD
                + title(chart.title(), chart.axis())
                + "<c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"
                + "<c:varyColors val=\"0\"/>"
                + """
                <c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>%s</c:v></c:tx><c:spPr><a:solidFill>\
                <a:srgbClr val="%s"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:dLbls>\
                <c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%s\
                <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
                <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
                <c:cat><c:strRef><c:f>%s</c:f><c:strCache><c:ptCount val="%d"/>%s</c:strCache></c:strRef></c:cat>\
                <c:val>%s</c:val></c:ser><c:gapWidth val="40"/><c:axId val="1"/><c:axId val="2"/></c:barChart>""".formatted(
                                Clean.escaped(chart.title()),
                                colors.accent(),
                                text(),
                                Clean.escaped(chart.nameCells()),
                                chart.names().size(),
                                names,
                                numbers(chart.valueCells(), chart.values()))
                + """
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>\
                <c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
                %s%s<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>\
                <c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>\
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="%d"/><c:min val="0"/>\
                </c:scaling><c:delete val="0"/><c:axPos val="t"/><c:majorGridlines>%s</c:majorGridlines>\
                <c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="high"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>%s<c:crossAx val="1"/>\
                <c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>""".formatted(
                                ChartXml.line(Palette.RULE, 9525),
                                text(),
                                chart.most(),
                                ChartXml.line(Palette.RULE, 9525),
                                text())
                + tail();
    }

    private static String title(String title, String axis) {
        return """
                <c:title><c:tx><c:rich><a:bodyPr/><a:p>%s</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>\
                <c:autoTitleDeleted val="0"/>""".formatted(run(title + ": ", 1_100, Palette.INK, true) + run(axis, 1_000, Palette.INK_2, false));
    }

    private static String run(String text, int size, String color, boolean bold) {
        return """
                <a:r><a:rPr sz="%d" b="%d"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                <a:latin typeface="Calibri"/></a:rPr><a:t>%s</a:t></a:r>""".formatted(size, bold ? 1 : 0, color, Clean.escaped(text));
    }

    private static String text() {
        return """
                <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                <a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>""".formatted(Palette.INK);
    }

    private static String tail() {
        return """
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea><c:plotVisOnly val="1"/>\
                <c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>\
                <a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>""";
    }

    private static String numbers(Point point) {
        return numbers(point.cell(), List.of(point.value()));
    }

    private static String numbers(String cells, List<OptionalDouble> values) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                points.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>"
                        .formatted(i, values.get(i).getAsDouble()));
            }
        }
        return "<c:numRef><c:f>%s</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"%d\"/>%s"
                        .formatted(Clean.escaped(cells), values.size(), points)
                + "</c:numCache></c:numRef>";
    }
}
