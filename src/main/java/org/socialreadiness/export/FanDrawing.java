package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.socialreadiness.export.ChartXml.Label;
import org.socialreadiness.export.ChartXml.Plot;
import org.socialreadiness.report.Report.Fan;
import org.socialreadiness.report.Report.FanLine;
import org.socialreadiness.report.Report.Spread;

/// Draws curves over 24 months: bands as areas on each other, lines over them, names at their ends.
final class FanDrawing {
    private static final int MONTHS = 25;
    private static final int HALF_YEAR = 6;
    private static final int NAME = 900;

    /// In mm.
    private static final double HEIGHT = 74;

    private static final double SCALE = 9;
    private static final double NAMES = 47;
    private static final double FOOT = 9;

    /// Least distance of two names, in mm.
    private static final double APART = 5;

    private final Fan chart;
    private final ChartXml xml;
    private final ChartData data;
    private final ChartLook look;
    private final StringBuilder areas = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();

    /// Every half year is named; some programs name every month where they find a number for it.
    private final String months;

    private int series;

    FanDrawing(Fan chart, ChartLook look) {
        this.chart = chart;
        this.look = look;
        xml = new ChartXml(MONTHS, look);
        data = xml.data();
        data.column(
                chart.title(),
                IntStream.range(0, MONTHS).mapToObj(i -> (double) i).toList());
        months = data.categories(
                chart.title(),
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> i % HALF_YEAR == 0 ? String.valueOf(i) : "")
                        .toList());
    }

    ChartData data() {
        return data;
    }

    /// In mm.
    double height() {
        return look.high(HEIGHT);
    }

    String draw() {
        Spread spread = chart.spread();
        area("p10", spread.p10(), "<a:noFill/>");
        area("p25 - p10", less(spread.p25(), spread.p10()), solid(look.colors().tone(1)));
        area("p75 - p25", less(spread.p75(), spread.p25()), solid(look.colors().light()));
        area("p90 - p75", less(spread.p90(), spread.p75()), solid(look.colors().tone(1)));
        for (int i = 0; i < chart.singles().size(); i++) {
            line("run " + (i + 1), chart.singles().get(i), 9_525, look.colors().accent(), 45, "solid", "");
        }
        for (FanLine each : chart.lines()) {
            switch (each.curve()) {
                case OWN ->
                    line(each.name(), each.values(), 34_925, look.colors().accent(), 100, "solid", "");
                case LEADER -> line(each.name(), each.values(), 19_050, Palette.INK, 100, "dash", "");
                case FOLLOWER -> line(each.name(), each.values(), 19_050, Palette.INK, 100, "sysDot", "");
            }
        }
        names();
        String axes = "<c:axId val=\"1\"/><c:axId val=\"2\"/>";
        double width = look.width();
        return xml.whole(
                new Plot(SCALE / width, .03, (width - SCALE - NAMES) / width, .97 - FOOT / height()),
                "<c:areaChart><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>" + areas + axes + "</c:areaChart>"
                        + "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>" + lines
                        + "<c:marker val=\"1\"/>" + axes + "</c:lineChart>" + monthAxis() + shareAxis());
    }

    private static List<Double> less(List<Double> upper, List<Double> lower) {
        return IntStream.range(0, upper.size())
                .mapToObj(i -> Math.max(0, upper.get(i) - lower.get(i)))
                .toList();
    }

    private static String solid(String color) {
        return "<a:solidFill><a:srgbClr val=\"" + color + "\"/></a:solidFill>";
    }

    private String head(String name) {
        String head = "<c:ser><c:idx val=\"%d\"/><c:order val=\"%d\"/><c:tx><c:v>%s</c:v></c:tx>"
                .formatted(series, series, Clean.escaped(name));
        series++;
        return head;
    }

    private void area(String name, List<Double> values, String fill) {
        areas.append(head(name))
                .append("<c:spPr>")
                .append(fill)
                .append("<a:ln><a:noFill/></a:ln></c:spPr>")
                .append(values(name, values))
                .append("</c:ser>");
    }

    private void line(
            String name, List<Double> values, int width, String color, int opacity, String dash, String labels) {
        String ink = """
                <a:solidFill><a:srgbClr val="%s"><a:alpha val="%d"/></a:srgbClr></a:solidFill><a:prstDash val="%s"/>""".formatted(color, opacity * 1000, dash);
        line(name, values, width, ink, labels);
    }

    private void line(String name, List<Double> values, int width, String ink, String labels) {
        lines.append(head(name))
                .append("<c:spPr><a:ln w=\"%d\">%s</a:ln></c:spPr>".formatted(look.sized(width), ink))
                .append("<c:marker><c:symbol val=\"none\"/></c:marker>")
                .append(labels)
                .append(values(name, values))
                .append("<c:smooth val=\"0\"/></c:ser>");
    }

    private String values(String name, List<Double> values) {
        return "<c:cat>" + months + "</c:cat><c:val>"
                + data.column(name, values).xml() + "</c:val>";
    }

    /// Each name beside the end of its curve, on points of their own that nobody sees, as far apart as they need.
    private void names() {
        List<FanLine> sorted = chart.lines().stream()
                .sorted(Comparator.comparingDouble(each -> each.values().getLast()))
                .toList();
        double apart = 100 * APART * look.text() / look.scale() / height();
        double least = 0;
        List<Double> at = new ArrayList<>();
        for (FanLine each : sorted) {
            double y = Math.max(least, each.values().getLast());
            at.add(y);
            least = y + apart;
        }
        double most = 100;
        for (int i = at.size() - 1; i >= 0; i--) {
            at.set(i, Math.min(at.get(i), most));
            most = at.get(i) - apart;
        }
        for (int i = 0; i < sorted.size(); i++) {
            boolean own = sorted.get(i).curve() == FanLine.Curve.OWN;
            Label label =
                    new Label(sorted.get(i).name(), NAME, own ? look.colors().accent() : Palette.INK, own);
            String labels = "<c:dLbls>" + label.xml(MONTHS - 1, "r", look)
                    + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
                    + "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
                    + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>";
            line(sorted.get(i).name() + " ", ChartData.at(MONTHS - 1, at.get(i)), 19_050, "<a:noFill/>", labels);
        }
    }

    private String monthAxis() {
        return """
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>\
                <c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/>\
                <c:minorTickMark val="none"/><c:tickLblPos val="low"/>%s%s<c:crossAx val="2"/><c:crosses val="autoZero"/>\
                <c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>\
                <c:tickMarkSkip val="6"/><c:noMultiLvlLbl val="0"/></c:catAx>""".formatted(ChartXml.line(Palette.INK_2, 9525), words());
    }

    private String shareAxis() {
        return """
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/>\
                </c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>%s</c:majorGridlines>\
                <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>\
                <c:tickLblPos val="low"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>%s<c:crossAx val="1"/>\
                <c:crosses val="autoZero"/><c:crossBetween val="midCat"/><c:majorUnit val="20"/></c:valAx>""".formatted(ChartXml.line(Palette.RULE, 9525), words());
    }

    private String words() {
        return """
                <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="%d"><a:solidFill><a:srgbClr val="%s"/></a:solidFill>\
                <a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="%s"/></a:p></c:txPr>""".formatted(look.sized(NAME), Palette.INK_2, look.language());
    }
}
