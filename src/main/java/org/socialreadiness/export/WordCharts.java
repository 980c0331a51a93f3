package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.socialreadiness.export.ChartXml.Axis;
import org.socialreadiness.export.ChartXml.Label;
import org.socialreadiness.export.ChartXml.Mark;
import org.socialreadiness.export.ChartXml.Numbers;
import org.socialreadiness.export.ChartXml.Plot;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.IntervalRow;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.StrengthPart;

/// Draws charts into a Word document, native and editable.
final class WordCharts {
    /// 1 mm in EMU.
    static final int MM = 36_000;

    static final double TEXT_WIDTH = 165;

    private static final double LABEL_SHARE = .205;
    private static final double PLOT_SHARE = .657;
    private static final int NAME_SIZE = 1000;
    private static final int SMALL_SIZE = 900;

    private final XWPFDocument document;
    private int drawings;

    WordCharts(XWPFDocument document) {
        this.document = document;
    }

    void intervals(XWPFParagraph at, Intervals chart) throws IOException {
        List<IntervalRow> rows = chart.rows();
        int n = rows.size();
        double rowHeight = n > 8 ? 7 : 8.8;
        double height = rowHeight * n + 16;
        ChartXml xml = new ChartXml(Math.max(n + 1, chart.bands().size()));
        xml.names(chart.title(), rows.stream().map(IntervalRow::name).toList());
        List<Double> ys = IntStream.range(0, n).mapToObj(i -> n - i - .5).toList();
        for (int i = 0; i < n; i++) {
            IntervalRow row = rows.get(i);
            if (row.scored()) {
                String color = Palette.color(row.hue());
                Numbers ends = xml.column(row.name() + " 80 %", at(i, row.low(), row.high()));
                Numbers level = xml.column(row.name() + " y", at(i, ys.get(i), ys.get(i)));
                xml.lines(row.name(), ends, level, color, 28_575, .13);
                int size = row.hue().index() < 0 ? 12 : 10;
                xml.points(
                        row.name(),
                        xml.column(row.name(), at(i, row.value())),
                        level,
                        new Mark(Palette.marker(row.hue()), size, color, color),
                        "");
            }
        }
        Numbers y = xml.column("y", ys);
        List<Label> names = new ArrayList<>();
        List<Label> values = new ArrayList<>();
        for (IntervalRow row : rows) {
            boolean bold = row.hue().index() < 0;
            names.add(Label.of(row.name(), NAME_SIZE, Palette.INK, bold));
            values.add(Label.of(row.printed(), NAME_SIZE, Palette.INK, bold));
        }
        xml.labels(chart.title(), xml.column("x", ChartXml.repeat(0, n)), y, names, "l");
        xml.labels(chart.unit(), xml.column("x", ChartXml.repeat(100, n)), y, values, "r");
        if (!chart.bands().isEmpty()) {
            List<Double> middles = new ArrayList<>();
            for (int i = 0; i < chart.bands().size(); i++) {
                double to =
                        i + 1 < chart.bands().size() ? chart.bands().get(i + 1).from() : 100;
                middles.add((chart.bands().get(i).from() + to) / 2);
            }
            xml.labels(
                    "bands",
                    xml.column("band x", middles),
                    xml.column("band y", ChartXml.repeat(n + .35, middles.size())),
                    chart.bands().stream()
                            .map(b -> Label.of(b.name(), SMALL_SIZE, Palette.INK_2, false))
                            .toList(),
                    "ctr");
        }
        xml.scatter(
                chart(at, TEXT_WIDTH, height, chart.title(), chart.alternative()),
                new Plot(LABEL_SHARE, .01, PLOT_SHARE, 1 - 7.5 / height),
                new Axis(0, 100, 20, true, false),
                n + .7);
    }

    void lollipops(XWPFParagraph at, Lollipops chart) throws IOException {
        List<LollipopRow> rows = chart.rows();
        int n = rows.size();
        double rowHeight = n > 20 ? 4.8 : 5.2;
        double height = rowHeight * n + 9;
        ChartXml xml = new ChartXml(n);
        xml.names(chart.title(), rows.stream().map(LollipopRow::name).toList());
        String color = Palette.color(chart.hue());
        List<Double> ys = IntStream.range(0, n).mapToObj(i -> n - i - .5).toList();
        for (boolean agreed : new boolean[] {false, true}) {
            List<Double> x = rows.stream()
                    .map(r -> r.rated() && r.agreed() == agreed ? r.value() : Double.NaN)
                    .toList();
            if (x.stream().anyMatch(v -> !v.isNaN())) {
                Numbers values = xml.column(chart.unit(), x);
                Numbers level = xml.column("y", ys);
                xml.points(
                        chart.unit(),
                        values,
                        level,
                        new Mark("circle", 9, color, color),
                        ChartXml.stems(color, 25_400));
                if (agreed) {
                    // A ring is drawn as a white dot on a colored one: not every program draws the edge of a marker.
                    xml.points("°", values, level, new Mark("circle", 5, "FFFFFF", "FFFFFF"), "");
                }
            }
        }
        Numbers y = xml.column("y", ys);
        xml.labels(
                "names",
                xml.column("x", ChartXml.repeat(0, n)),
                y,
                rows.stream()
                        .map(r -> Label.of(r.name() + " ", SMALL_SIZE, Palette.INK, false)
                                .and(r.id(), SMALL_SIZE, Palette.INK_2, false))
                        .toList(),
                "l");
        xml.labels(
                "levels",
                xml.column("x", ChartXml.repeat(chart.top(), n)),
                y,
                rows.stream()
                        .map(r -> Label.of(r.printed(), SMALL_SIZE, Palette.INK, r.rated())
                                .and("     " + r.ratedBy(), SMALL_SIZE, Palette.INK_2, false))
                        .toList(),
                "r");
        xml.scatter(
                chart(at, TEXT_WIDTH, height, chart.title(), chart.alternative()),
                new Plot(.40, .01, .42, 1 - 7.5 / height),
                new Axis(0, chart.top(), 1, true, false),
                n);
    }

    /// The rows of a table of belief pairs: one chart behind all of them.
    void dumbbells(
            XWPFParagraph at, List<DumbbellRow> rows, String title, String alternative, double width, double height)
            throws IOException {
        int n = rows.size();
        ChartXml xml = new ChartXml(3 * n);
        xml.names(title, rows.stream().map(DumbbellRow::id).toList());
        List<Double> spans = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            spans.addAll(List.of(rows.get(i).say(), rows.get(i).show(), Double.NaN));
            levels.addAll(List.of(n - i - .5, n - i - .5, Double.NaN));
        }
        Numbers y =
                xml.column("y", IntStream.range(0, n).mapToObj(i -> n - i - .5).toList());
        Numbers say = xml.column("say", rows.stream().map(DumbbellRow::say).toList());
        Numbers show = xml.column("do", rows.stream().map(DumbbellRow::show).toList());
        String accent = Palette.ACCENT;
        xml.lines("distance", xml.column("from, to", spans), xml.column("row", levels), accent, 22_225, 0);
        xml.points("do", show, y, new Mark("circle", 9, accent, accent), "");
        xml.points("say", say, y, new Mark("circle", 9, accent, accent), "");
        xml.points("ring", say, y, new Mark("circle", 6, "FFFFFF", "FFFFFF"), "");
        xml.scatter(
                chart(at, width, height, title, alternative),
                new Plot(.03, 0, .94, 1),
                new Axis(-3, 3, 1, false, true),
                n);
    }

    void strength(XWPFParagraph at, Strength chart) throws IOException {
        List<StrengthPart> parts = chart.parts();
        new ChartXml(1)
                .bar(
                        chart(at, TEXT_WIDTH, 7, chart.title(), chart.alternative()),
                        parts.stream().map(StrengthPart::name).toList(),
                        parts.stream().map(StrengthPart::count).toList(),
                        parts.stream().map(p -> fill(p.firmness())).toList(),
                        parts.stream().map(p -> ink(p.firmness())).toList());
    }

    /// A column that is empty but for these values from one row on.
    private static List<Double> at(int row, Double... values) {
        List<Double> column = new ArrayList<>(ChartXml.repeat(Double.NaN, row));
        column.addAll(List.of(values));
        return column;
    }

    private static String fill(Firmness firmness) {
        return switch (firmness) {
            case EVIDENCE -> Palette.ACCENT;
            case FAIRLY_SURE -> Palette.LIGHT;
            case GUESS -> Palette.PALE;
            case DONT_KNOW -> "pattern";
        };
    }

    private static String ink(Firmness firmness) {
        return firmness == Firmness.EVIDENCE ? "FFFFFF" : Palette.INK;
    }

    private XWPFChart chart(XWPFParagraph at, double width, double height, String title, String alternative)
            throws IOException {
        try {
            XWPFRun run = at.createRun();
            XWPFChart chart = document.createChart(run, (int) (width * MM), (int) (height * MM));
            CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
            drawings++;
            inline.getDocPr().setId(drawings);
            inline.getDocPr().setName("Chart " + drawings);
            inline.getDocPr().setTitle(Clean.xml(title));
            inline.getDocPr().setDescr(Clean.xml(alternative));
            return chart;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
