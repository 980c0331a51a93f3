package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.socialreadiness.export.ChartData.Numbers;
import org.socialreadiness.export.ChartXml.Axis;
import org.socialreadiness.export.ChartXml.Label;
import org.socialreadiness.export.ChartXml.Mark;
import org.socialreadiness.export.ChartXml.Plot;
import org.socialreadiness.report.Report.BandMark;
import org.socialreadiness.report.Report.IntervalRow;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.text.TextWidth;

/// Draws points with intervals: names left, the scale from 0 to 100 with its bands, printed values right.
final class IntervalsDrawing {
    private static final int NAME_SIZE = 1000;
    private static final int BAND_SIZE = 900;

    /// Room for the names and for the values, in mm.
    private static final double LEAST_NAME = 33.8;

    private static final double MOST_NAME = 62;
    private static final double VALUES = 22.8;

    /// Distance of a text from what it stands beside, in mm.
    private static final double BESIDE = 3;

    private final Intervals chart;
    private final int n;
    private final double nameWidth;
    private final double plotWidth;
    private final ChartXml xml;
    private final ChartData data;
    private final ChartLook look;

    IntervalsDrawing(Intervals chart, ChartLook look) {
        this.chart = chart;
        this.look = look;
        this.n = chart.rows().size();
        double longest = chart.rows().stream()
                .mapToDouble(r -> TextWidth.of(r.name(), NAME_SIZE / 100.0))
                .max()
                .orElse(0);
        this.nameWidth = Math.clamp(longest + BESIDE, LEAST_NAME, MOST_NAME);
        this.plotWidth = look.width() - nameWidth - VALUES;
        this.xml = new ChartXml(Math.max(n + 2, chart.bands().size()), look);
        this.data = xml.data();
    }

    ChartData data() {
        return data;
    }

    /// In mm.
    double height() {
        return look.high((n > 8 ? 7 : 8.8) * n + 13);
    }

    /// The XML of the chart.
    String draw() {
        List<Double> ys = IntStream.range(0, n).mapToObj(i -> n - i - .5).toList();
        data.names(chart.title(), chart.rows().stream().map(IntervalRow::name).toList());
        if (n > 1 && chart.rows().getFirst().hue().index() < 0) {
            // The overall score stands apart from the factors.
            Numbers level = data.column("line y", ChartData.repeat(n - 1.0, 2));
            xml.lines("line", data.column("line x", List.of(0.0, 100.0)), level, Palette.RULE, 9_525, 0);
        }
        for (int i = 0; i < n; i++) {
            if (chart.rows().get(i).scored()) {
                row(i, ys.get(i));
            }
        }
        Numbers y = data.column("y", ys);
        xml.labels(
                chart.title(),
                data.column("x", ChartData.repeat(0, n)),
                y,
                chart.rows().stream()
                        .map(r -> label(r, TextWidth.fitted(r.name(), NAME_SIZE / 100.0, nameWidth - BESIDE)))
                        .toList(),
                "l");
        xml.labels(
                chart.unit(),
                data.column("x", ChartData.repeat(100, n)),
                y,
                chart.rows().stream().map(r -> label(r, r.printed())).toList(),
                "r");
        if (!chart.bands().isEmpty()) {
            bands();
        }
        return xml.scatter(
                new Plot(nameWidth / look.width(), .01, plotWidth / look.width(), 1 - 6.5 / height()),
                new Axis(0, 100, 20, true, false),
                n + .7);
    }

    private static Label label(IntervalRow row, String text) {
        return new Label(text, NAME_SIZE, Palette.INK, row.hue().index() < 0);
    }

    private void row(int i, double y) {
        IntervalRow row = chart.rows().get(i);
        String color = look.colors().factor(row.hue());
        Numbers ends = data.column(row.name() + " 80 %", ChartData.at(i, row.low(), row.high()));
        Numbers level = data.column(row.name() + " y", ChartData.at(i, y, y));
        xml.lines(row.name(), ends, level, color, 28_575, .13);
        int size = row.hue().index() < 0 ? 11 : 9;
        xml.points(
                row.name(),
                data.column(row.name(), ChartData.at(i, row.value())),
                data.column(row.name() + " y", ChartData.at(i, y)),
                Mark.of(Palette.marker(row.hue()), size, color));
    }

    /// Names of the bands over their ranges; one that does not fit its range is left out.
    private void bands() {
        List<Double> middles = new ArrayList<>();
        List<Label> names = new ArrayList<>();
        for (int i = 0; i < chart.bands().size(); i++) {
            BandMark band = chart.bands().get(i);
            double to = i + 1 < chart.bands().size() ? chart.bands().get(i + 1).from() : 100;
            middles.add((band.from() + to) / 2);
            boolean fits = TextWidth.of(band.name(), BAND_SIZE / 100.0) + 1 <= (to - band.from()) / 100 * plotWidth;
            names.add(fits ? new Label(band.name(), BAND_SIZE, Palette.INK_2, false) : Label.NONE);
        }
        xml.labels(
                "bands",
                data.column("band x", middles),
                data.column("band y", ChartData.repeat(n + .35, middles.size())),
                names,
                "ctr");
    }
}
