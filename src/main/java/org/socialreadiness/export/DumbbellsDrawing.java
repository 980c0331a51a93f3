package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.socialreadiness.export.ChartData.Numbers;
import org.socialreadiness.export.ChartXml.Axis;
import org.socialreadiness.export.ChartXml.Mark;
import org.socialreadiness.export.ChartXml.Plot;
import org.socialreadiness.report.Report.DumbbellRow;

/// Draws what is said (ring) and what is done (dot) on one line for each belief pair.
final class DumbbellsDrawing {
    private static final double PLOT = .94;
    private static final int REACH = 3;

    private final Colors colors;
    private final List<DumbbellRow> rows;
    private final ChartXml xml;
    private final ChartData data;

    DumbbellsDrawing(List<DumbbellRow> rows, ChartLook look) {
        this.colors = look.colors();
        this.rows = rows;
        this.xml = new ChartXml(3 * rows.size(), look);
        this.data = xml.data();
    }

    ChartData data() {
        return data;
    }

    /// The XML of the chart.
    ///
    /// @param width of the chart, in mm
    String draw(String title, double width) {
        int n = rows.size();
        data.names(title, rows.stream().map(DumbbellRow::id).toList());
        Numbers y =
                data.column("y", IntStream.range(0, n).mapToObj(i -> n - i - .5).toList());
        Numbers say = data.column("say", rows.stream().map(DumbbellRow::say).toList());
        Numbers show = data.column("do", rows.stream().map(DumbbellRow::show).toList());
        distances(say, show, ChartXml.RING * 2 * REACH / (PLOT * width));
        xml.rings("say", say, y, colors.accent());
        xml.points("do", show, y, Mark.of("circle", ChartXml.DOT, colors.accent()));
        return xml.scatter(new Plot((1 - PLOT) / 2, 0, PLOT, 1), new Axis(-REACH, REACH, 1, false, true), n);
    }

    /// A line from the edge of each ring to its dot; it follows both when someone edits the data.
    private void distances(Numbers say, Numbers show, double ring) {
        int n = rows.size();
        List<Double> ends = new ArrayList<>();
        List<Double> levels = new ArrayList<>();
        List<String> formulas = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            DumbbellRow row = rows.get(i);
            double distance = row.show() - row.say();
            double edge = row.say() + Math.signum(distance) * Math.min(ring, Math.abs(distance));
            ends.addAll(List.of(edge, row.show(), Double.NaN));
            String far = show.cell(i) + "-" + say.cell(i);
            formulas.addAll(List.of(
                    say.cell(i) + "+SIGN(" + far + ")*MIN(" + ChartData.number(ring) + ",ABS(" + far + "))",
                    show.cell(i),
                    ""));
            levels.addAll(List.of(n - i - .5, n - i - .5, Double.NaN));
        }
        xml.lines(
                "distance",
                data.linked("from, to", ends, formulas),
                data.column("row", levels),
                colors.accent(),
                22_225,
                0);
    }
}
