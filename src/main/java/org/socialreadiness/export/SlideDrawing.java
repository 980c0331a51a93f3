package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Chart;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Fan;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Spots;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.SlideRoom;

/// Draws one slide: a title, one thing to see and what is said of it, each in the placeholder that the template has for
/// it, in the order in which they are read aloud.
final class SlideDrawing {
    static final String NAMESPACES = """
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main\"""";

    static final String GROUP = """
            <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>""";

    /// Of the content, in mm.
    private static final double LEFT = 19.05;

    private static final double TOP = 49.5;
    private static final double UNIT_TOP = 39.4;
    private static final double UNIT_HEIGHT = 9.2;

    /// So much higher where the title takes only one line.
    private static final double ONE_LINE = 9;
    private static final double STATEMENTS_LEFT = 106.4;
    private static final double STATEMENTS_TOP = 44.5;
    private static final double LABEL = 65;
    private static final double STATEMENT = 148.2;

    /// The place for what is shown; a second frame has none.
    private static final String OBJECT = "<p:ph idx=\"12\"/>";

    /// The theme's small print. Not every program takes it from the footer's placeholder.
    private static final String FOOTER =
            "<a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/>";

    private final Slide slide;
    private final String footer;
    private final SlideText text;
    private final SlideCharts charts;
    private final double up;
    private final List<String> shapes = new ArrayList<>();

    /// Where what is shown ends.
    private double bottom;

    SlideDrawing(Slide slide, String footer, SlideText text, SlideCharts charts) {
        this.slide = slide;
        this.footer = footer;
        this.text = text;
        this.charts = charts;
        this.up = SlideRoom.isOneLine(slide.title()) ? ONE_LINE : 0;
    }

    /// The slide's XML.
    String draw() throws IOException {
        words("Title", "type=\"title\"", text.paragraphs(List.of(slide.title())), "");
        switch (slide.content()) {
            case Deck.Headline headline -> headline(headline);
            case Deck.Grid(var table) -> table(table);
            case Deck.Drawing(var chart) -> chart(chart);
        }
        below();
        words(
                "Footer",
                "type=\"ftr\" sz=\"quarter\" idx=\"20\"",
                "<a:p>" + text.colored(footer, " sz=\"1050\"", FOOTER) + "</a:p>",
                "");
        String number = """
                <a:p><a:fld id="{7E3C9D9A-5F0B-4E55-9C3D-1B5C1B7C3A01}" type="slidenum"><a:rPr lang="en-US"/>\
                <a:t>‹#›</a:t></a:fld></a:p>""";
        words("Slide number", "type=\"sldNum\" sz=\"quarter\" idx=\"21\"", number, "");
        return "<p:sld " + NAMESPACES + "><p:cSld><p:spTree>" + GROUP + String.join("", shapes)
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    }

    private void headline(Deck.Headline headline) {
        if (!headline.figure().isEmpty()) {
            words("Figure", "type=\"body\" sz=\"quarter\" idx=\"10\"", text.lines(List.of(headline.figure())), "");
            words("Scale", "type=\"body\" sz=\"quarter\" idx=\"11\"", text.lines(headline.scale()), "");
        }
        SlideBox box = new SlideBox(
                STATEMENTS_LEFT, STATEMENTS_TOP, LABEL + STATEMENT, SlideRoom.statements(headline.statements()));
        frame(
                box,
                headline.alternative(),
                "table",
                new SlideTable(text, charts.colors()).draw(headline.statements(), LABEL, STATEMENT));
    }

    private void table(Table table) {
        unit(table.title(), table.unit());
        double height = SlideRoom.head(table)
                + table.rows().stream()
                        .mapToDouble(row -> SlideRoom.row(table, row))
                        .sum();
        SlideBox box = new SlideBox(LEFT, (table.title().isEmpty() ? UNIT_TOP : TOP) - up, SlideRoom.WIDTH, height);
        frame(box, table.alternative(), "table", new SlideTable(text, charts.colors()).draw(table, SlideRoom.WIDTH));
    }

    private void chart(Chart chart) throws IOException {
        unit(chart.title(), chart.unit());
        double below = SlideRoom.below(slide.below());
        double room = SlideRoom.HEIGHT - (below == 0 ? 0 : below + SlideRoom.ABOVE_BELOW);
        SlideBox box = new SlideBox(LEFT, TOP - up, SlideRoom.WIDTH, room);
        switch (chart) {
            case Dumbbells pairs -> dumbbells(pairs, box);
            case Intervals intervals -> frame(charts.intervals(intervals, box), chart.alternative());
            case Lollipops lollipops -> frame(charts.lollipops(lollipops, box), chart.alternative());
            case Spots spots -> frame(charts.spots(spots, box), chart.alternative());
            case Fan fan -> frame(charts.fan(fan, box), chart.alternative());
            case Strength _ -> throw new IllegalArgumentException("No slide shows how firm answers are as a bar");
        }
    }

    /// A table of the poles, and one chart over its empty column in the middle.
    private void dumbbells(Dumbbells pairs, SlideBox box) throws IOException {
        double row = SlideRoom.beliefRow(pairs.rows());
        SlideBox all =
                new SlideBox(LEFT, box.top(), box.width(), row * pairs.rows().size());
        frame(all, pairs.title(), "table", new SlideTable(text, charts.colors()).draw(pairs.rows(), row));
        SlideBox middle = new SlideBox(
                LEFT + SlideTable.ID + SlideTable.POLE,
                box.top(),
                SlideTable.CHART,
                row * pairs.rows().size());
        frame(charts.dumbbells(pairs, middle), pairs.alternative());
    }

    private void frame(SlideCharts.Placed chart, String alternative) {
        String content = """
                <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="%s"/>""".formatted(chart.id());
        frame(chart.box(), alternative, "chart", content);
    }

    private void unit(String title, String unit) {
        if (!title.isEmpty()) {
            Text line =
                    new Text(List.of(new Run(title + " ", Emphasis.STRONG), new Run(unit, Emphasis.PLAIN)), List.of());
            SlideBox place = new SlideBox(LEFT, UNIT_TOP - up, SlideRoom.WIDTH, UNIT_HEIGHT);
            words("Unit", "type=\"body\" sz=\"quarter\" idx=\"10\"", text.paragraphs(List.of(line)), place.xml("a"));
        }
    }

    private void below() {
        if (!slide.below().isEmpty()) {
            double height = SlideRoom.below(slide.below());
            SlideBox box = new SlideBox(LEFT, bottom + SlideRoom.ABOVE_BELOW, SlideRoom.WIDTH, height);
            words("Below", "type=\"body\" sz=\"quarter\" idx=\"11\"", text.paragraphs(slide.below()), box.xml("a"));
        }
    }

    /// @param place empty for that of the template
    private void words(String name, String placeholder, String paragraphs, String place) {
        shapes.add("""
                <p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
                <p:nvPr><p:ph %s/></p:nvPr></p:nvSpPr><p:spPr>%s</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>%s\
                </p:txBody></p:sp>""".formatted(shapes.size() + 2, name, placeholder, place, paragraphs));
    }

    private void frame(SlideBox box, String alternative, String kind, String content) {
        bottom = box.top() + box.height();
        shapes.add("""
                <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="%d" name="%s" descr="%s"/><p:cNvGraphicFramePr>\
                <a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>%s</p:nvPr>\
                </p:nvGraphicFramePr>%s<a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/%s">%s</a:graphicData></a:graphic>\
                </p:graphicFrame>""".formatted(
                        shapes.size() + 2,
                        "Shown " + kind,
                        Clean.escaped(alternative),
                        shapes.stream().anyMatch(shape -> shape.contains(OBJECT)) ? "" : OBJECT,
                        box.xml("p"),
                        kind,
                        content));
    }
}
