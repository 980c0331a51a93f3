package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.socialreadiness.export.ChartData.Numbers;
import org.socialreadiness.export.ChartXml.Axis;
import org.socialreadiness.export.ChartXml.Label;
import org.socialreadiness.export.ChartXml.Mark;
import org.socialreadiness.export.ChartXml.Plot;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.text.TextWidth;

/// Draws criteria by level: names left, stems from 0 to a dot or, for a consensus, a ring, two columns of text
/// right. Where there is a target, the stem leads from the dot to the target's ring instead.
final class LollipopsDrawing {
    private static final int SIZE = 900;

    /// Where the plot begins, and how wide it is, as shares of the text width.
    private static final double NAMES = .40;

    private static final double PLOT = .42;
    private static final double LONGEST_NAME = 55;

    /// Moves text away from a dot at the top of the scale, and the second column behind the first: both begin at the
    /// same point.
    private static final String FIRST_COLUMN = "\u2002";

    private static final String SECOND_COLUMN = "\u2003\u2003\u2003\u2003";

    private final Lollipops chart;
    private final List<LollipopRow> rows;
    private final int n;
    private final ChartXml xml;
    private final ChartData data;
    private final ChartLook look;

    LollipopsDrawing(Lollipops chart, ChartLook look) {
        this.chart = chart;
        this.look = look;
        this.rows = chart.rows();
        this.n = rows.size();
        this.xml = new ChartXml(3 * n, look);
        this.data = xml.data();
    }

    ChartData data() {
        return data;
    }

    /// In mm.
    double height() {
        return look.high((n > 20 ? 4.8 : 5.3) * (n + .8) + 5.5);
    }

    /// The XML of the chart.
    String draw() {
        String color = look.colors().factor(chart.hue());
        data.names(chart.title(), rows.stream().map(LollipopRow::name).toList());
        Numbers values = data.column(
                chart.unit(),
                rows.stream().map(r -> r.rated() ? r.value() : Double.NaN).toList());
        Numbers y = data.column("y", IntStream.range(0, n).mapToObj(this::y).toList());
        Optional<Numbers> targets = targets();
        stems(values, targets, color);
        targets.ifPresent(all -> xml.rings("targets", all, heights(all.values()), color));
        points("dots", false, values, row -> row.rated() && !row.agreed(), color);
        points("rings", true, values, row -> row.rated() && row.agreed(), color);
        texts(y);
        return xml.scatter(
                new Plot(NAMES, .01, PLOT, 1 - 6.5 / height()), new Axis(0, chart.top(), 1, true, false), n + .8);
    }

    /// A line from 0 to each value, as far as the edge of a ring, or from each value to the edge of its target's ring;
    /// it follows the values when someone edits the data.
    private void stems(Numbers values, Optional<Numbers> targets, String color) {
        double ring = ChartXml.RING * chart.top() / (PLOT * look.width());
        List<Double> ends = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        List<String> formulas = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            LollipopRow row = rows.get(i);
            String value = values.cell(i);
            if (!row.rated()) {
                ends.addAll(ChartData.repeat(Double.NaN, 3));
                formulas.addAll(List.of("", "", ""));
            } else if (row.target().isPresent()) {
                double target = row.target().getAsDouble();
                String cell = targets.orElseThrow().cell(i);
                ends.addAll(List.of(row.value(), Math.clamp(row.value(), target - ring, target + ring), Double.NaN));
                String edge = ChartData.number(ring);
                formulas.addAll(List.of(
                        value, "MEDIAN(" + value + "," + cell + "-" + edge + "," + cell + "+" + edge + ")", ""));
            } else {
                double less = row.agreed() ? ring : 0;
                ends.addAll(List.of(0.0, Math.max(0, row.value() - less), Double.NaN));
                formulas.addAll(List.of("", "MAX(0," + value + "-" + ChartData.number(less) + ")", ""));
            }
            double level = row.rated() ? y(i) : Double.NaN;
            levels.addAll(List.of(level, level, Double.NaN));
        }
        xml.lines("stems", data.linked("from, to", ends, formulas), data.column("row", levels), color, 25_400, 0);
    }

    /// Where the team wants to be, if that is shown at all: below the dots, so that both are seen where they meet.
    private Optional<Numbers> targets() {
        List<Double> values =
                rows.stream().map(row -> row.target().orElse(Double.NaN)).toList();
        return values.stream().allMatch(v -> v.isNaN())
                ? Optional.empty()
                : Optional.of(data.column("targets", values));
    }

    private void points(String name, boolean rings, Numbers all, Predicate<LollipopRow> shown, String color) {
        List<Double> values = IntStream.range(0, n)
                .mapToObj(i -> shown.test(rows.get(i)) ? rows.get(i).value() : Double.NaN)
                .toList();
        if (values.stream().allMatch(v -> v.isNaN())) {
            return;
        }
        List<String> formulas = IntStream.range(0, n).mapToObj(all::cell).toList();
        Numbers x = data.linked(name, values, formulas);
        if (rings) {
            xml.rings(name, x, heights(values), color);
        } else {
            xml.points(name, x, heights(values), Mark.of("circle", ChartXml.DOT - 1, color));
        }
    }

    /// Heights of the points; one without x would be drawn at 0, so it has none.
    private Numbers heights(List<Double> values) {
        return data.column(
                "y",
                IntStream.range(0, n)
                        .mapToObj(i -> values.get(i).isNaN() ? Double.NaN : y(i))
                        .toList());
    }

    /// Height of a row in the plot, the first on top.
    private double y(int row) {
        return n - row - .5;
    }

    private void texts(Numbers y) {
        Numbers right = data.column("x", ChartData.repeat(chart.top(), n));
        xml.labels(
                "names",
                data.column("x", ChartData.repeat(0, n)),
                y,
                rows.stream()
                        .map(r -> muted(
                                TextWidth.fitted(r.name(), SIZE / 100.0, look.scaled(LONGEST_NAME)) + " " + r.id(),
                                Palette.INK))
                        .toList(),
                "l");
        xml.labels(
                chart.levelHead(),
                right,
                y,
                rows.stream()
                        .map(r -> r.rated()
                                ? new Label(FIRST_COLUMN + r.printed(), SIZE, Palette.INK, true)
                                : muted(FIRST_COLUMN + r.printed(), Palette.INK_2))
                        .toList(),
                "r");
        xml.labels(
                chart.ratedByHead(),
                right,
                y,
                rows.stream()
                        .map(r -> r.rated() ? muted(SECOND_COLUMN + r.ratedBy(), Palette.INK_2) : Label.NONE)
                        .toList(),
                "r");
        xml.labels(
                "heads",
                data.column("x", ChartData.repeat(chart.top(), 2)),
                data.column("y", ChartData.repeat(n + .35, 2)),
                List.of(
                        muted(FIRST_COLUMN + chart.levelHead(), Palette.INK_2),
                        muted(SECOND_COLUMN + chart.ratedByHead(), Palette.INK_2)),
                "r");
    }

    private static Label muted(String text, String color) {
        return new Label(text, SIZE, color, false);
    }
}
