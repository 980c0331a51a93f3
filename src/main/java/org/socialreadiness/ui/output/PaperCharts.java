package org.socialreadiness.ui.output;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.IntervalRow;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.ui.base.FactorDot;

/// The report's charts in the measures of the document. Lengths in points.
final class PaperCharts {
    private static final int MARKS = 4;
    private static final double AXIS = 7.5 * Paper.MM;
    private static final double LINE = 12;

    /// Beside the words of a cell.
    private static final double SIDE = 4;

    private final Paper paper;
    private final PaperText text;
    private final double highest;

    PaperCharts(Paper paper, PaperText text) {
        this(paper, text, Double.MAX_VALUE);
    }

    /// @param highest that a chart may be: its rows are closer then
    PaperCharts(Paper paper, PaperText text, double highest) {
        this.paper = paper;
        this.text = text;
        this.highest = highest;
    }

    /// Height of each row, or the highest that there is room for.
    ///
    /// @param around above and below the rows
    private double row(double natural, int rows, double around) {
        return Math.min(natural, (highest - around) / Math.max(1, rows));
    }

    /// The factor's sign in its hue, so that color is never alone; a disc for the whole.
    static Region mark(Hue hue) {
        Region mark = new Region();
        mark.getStyleClass()
                .addAll("sr-paper-mark", hue.index() < 0 ? "mark-1" : "mark-" + (hue.index() % MARKS + 1), hue(hue));
        return mark;
    }

    private static String hue(Hue hue) {
        return hue.index() < 0 ? "sr-paper-whole" : FactorDot.hue(hue.index());
    }

    Region intervals(Report.Intervals chart) {
        List<IntervalRow> rows = chart.rows();
        double row = row((rows.size() > 8 ? 7 : 8.8) * Paper.MM, rows.size(), 16 * Paper.MM);
        double height = row * rows.size() + 16 * Paper.MM;
        double bottom = height - AXIS;
        double top = bottom - row * rows.size();
        Scale scale = new Scale(.205 * Paper.TEXT_WIDTH, .657 * Paper.TEXT_WIDTH, 0, 100);
        Pane pane = pane(height, chart.alternative());
        grid(pane, scale, 20, top, bottom);
        for (int i = 0; i < chart.bands().size(); i++) {
            double from = scale.x(chart.bands().get(i).from());
            double to = scale.x(
                    i + 1 < chart.bands().size() ? chart.bands().get(i + 1).from() : 100);
            String name = chart.bands().get(i).name();
            put(pane, text.label("axis", name, to - from, LINE, Pos.CENTER), from, top - LINE - 2);
        }
        for (int i = 0; i < rows.size(); i++) {
            IntervalRow each = rows.get(i);
            double middle = top + (i + .5) * row;
            String style = each.hue().index() < 0 ? "chart-strong" : "chart";
            Label name = text.label(style, each.name(), scale.left() - 4, row, Pos.CENTER_RIGHT);
            name.setWrapText(true);
            name.setTextAlignment(TextAlignment.RIGHT);
            name.setTooltip(new Tooltip(each.name()));
            put(pane, name, 0, middle - row / 2);
            double right = scale.left() + scale.width() + 4;
            put(
                    pane,
                    text.label(style, each.printed(), Paper.TEXT_WIDTH - right, LINE, Pos.CENTER_LEFT),
                    right,
                    middle - LINE / 2);
            if (each.scored()) {
                line(pane, scale.x(each.low()), middle, scale.x(each.high()), middle, hue(each.hue()), "whisker");
                cap(pane, scale.x(each.low()), middle, hue(each.hue()));
                cap(pane, scale.x(each.high()), middle, hue(each.hue()));
                center(pane, mark(each.hue()), scale.x(each.value()), middle, 8);
            }
        }
        return pane;
    }

    Region spots(Report.Spots chart) {
        double height = 45 * Paper.MM;
        Scale across = new Scale(16 * Paper.MM, 143 * Paper.MM, 0, 10);
        Scale up = new Scale(38 * Paper.MM, -34 * Paper.MM, 0, 10);
        Pane pane = pane(height, chart.alternative());
        for (double at : new double[] {0, 5, 10}) {
            line(pane, across.x(at), up.x(0), across.x(at), up.x(10), "sr-paper-whole", "grid");
            line(pane, across.x(0), up.x(at), across.x(10), up.x(at), "sr-paper-whole", "grid");
        }
        List<String> below = List.of(
                chart.across().low(), chart.across().name(), chart.across().high());
        List<String> beside =
                List.of(chart.up().low(), chart.up().name(), chart.up().high());
        for (int i = 0; i < below.size(); i++) {
            double place = i == 0 ? .5 : i == 1 ? 5 : 9.5;
            put(pane, text.label("axis", below.get(i), 80, LINE, Pos.CENTER), across.x(place) - 40, up.x(0) + 3);
            put(
                    pane,
                    text.label("axis", beside.get(i), across.left() - 6, LINE, Pos.CENTER_RIGHT),
                    0,
                    up.x(place) - LINE / 2);
        }
        for (Report.Spot spot : chart.spots()) {
            double x = across.x(spot.effort());
            double y = up.x(spot.impact());
            center(pane, dot("sr-paper-whole", !spot.chosen()), x, y, 8);
            double wide = spot.left() ? x : Paper.TEXT_WIDTH - x;
            put(
                    pane,
                    text.label(
                            spot.chosen() ? "axis-strong" : "axis",
                            spot.label(),
                            wide - 8,
                            LINE,
                            spot.left() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT),
                    spot.left() ? 0 : x + 8,
                    y - LINE / 2);
        }
        return pane;
    }

    Region fan(Report.Fan chart) {
        double height = Math.min(74 * Paper.MM, highest);
        Pane pane = pane(height, chart.alternative());
        FanPaper.draw(
                chart,
                pane,
                new FanPaper.Area(
                        paper.px(9 * Paper.MM),
                        paper.px(6),
                        paper.px(Paper.TEXT_WIDTH - 56 * Paper.MM),
                        paper.px(height - 6 - 9 * Paper.MM)),
                (words, style) -> text.label(style, words, 47 * Paper.MM, LINE, Pos.CENTER_LEFT));
        return pane;
    }

    Region lollipops(Report.Lollipops chart) {
        List<LollipopRow> rows = chart.rows();
        double row = row((rows.size() > 20 ? 4.8 : 5.2) * Paper.MM, rows.size(), 9 * Paper.MM);
        double height = row * rows.size() + 9 * Paper.MM;
        double bottom = height - AXIS;
        double top = bottom - row * rows.size();
        Scale scale = new Scale(.40 * Paper.TEXT_WIDTH, .42 * Paper.TEXT_WIDTH, 0, chart.top());
        Pane pane = pane(height, chart.alternative());
        grid(pane, scale, 1, top, bottom);
        for (int i = 0; i < rows.size(); i++) {
            LollipopRow each = rows.get(i);
            double middle = top + (i + .5) * row;
            String name = each.name() + " " + each.id();
            Label named = text.label("axis", name, scale.left() - 4, LINE, Pos.CENTER_RIGHT);
            named.setTooltip(new Tooltip(name));
            put(pane, named, 0, middle - LINE / 2);
            double right = scale.left() + scale.width() + 8;
            boolean alone = !each.rated() || each.ratedBy().isEmpty();
            double width = alone ? Paper.TEXT_WIDTH - right : 30;
            put(
                    pane,
                    text.label(each.rated() ? "axis-strong" : "axis", each.printed(), width, LINE, Pos.CENTER_LEFT),
                    right,
                    middle - LINE / 2);
            if (!alone) {
                put(
                        pane,
                        text.label("axis", each.ratedBy(), Paper.TEXT_WIDTH - right - 32, LINE, Pos.CENTER_LEFT),
                        right + 32,
                        middle - LINE / 2);
            }
            each.target().ifPresent(target -> {
                line(
                        pane,
                        scale.x(each.rated() ? each.value() : target),
                        middle,
                        scale.x(target),
                        middle,
                        hue(chart.hue()),
                        "stem");
                center(pane, dot(hue(chart.hue()), true), scale.x(target), middle, 8);
            });
            if (each.rated()) {
                if (each.target().isEmpty()) {
                    line(pane, scale.left(), middle, scale.x(each.value()), middle, hue(chart.hue()), "stem");
                }
                center(pane, dot(hue(chart.hue()), each.agreed()), scale.x(each.value()), middle, 8);
            }
        }
        return pane;
    }

    /// One belief pair between its poles: what is said as a ring, what is done as a dot.
    Region dumbbell(Report.DumbbellRow row, double height) {
        double id = 31;
        double middle = 42 * Paper.MM;
        double printed = 28;
        double side = (Paper.TEXT_WIDTH - middle - id - printed) / 2;
        Scale scale = new Scale(.03 * middle, .94 * middle, -3, 3);
        Pane plot = new Pane();
        plot.setMinSize(paper.px(middle), paper.px(height));
        plot.setMaxSize(paper.px(middle), paper.px(height));
        line(plot, scale.x(0), 0, scale.x(0), height, "sr-paper-whole", "grid");
        if (row.answered()) {
            double y = height / 2;
            line(plot, scale.x(row.say()), y, scale.x(row.show()), y, "sr-paper-whole", "stem");
            center(plot, dot("sr-paper-whole", false), scale.x(row.show()), y, 8);
            center(plot, dot("sr-paper-whole", true), scale.x(row.say()), y, 8);
        }
        HBox line = new HBox(
                pole(row.id(), id, TextAlignment.LEFT),
                pole(row.poleA(), side, TextAlignment.RIGHT),
                plot,
                pole(row.poleB(), side, TextAlignment.LEFT),
                pole(row.printed(), printed, TextAlignment.RIGHT));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sr-paper-line");
        line.setMinHeight(paper.px(height));
        line.setPrefHeight(paper.px(height));
        line.setMaxHeight(paper.px(height));
        return line;
    }

    private Region pole(String words, double width, TextAlignment align) {
        StackPane cell = text.wide(text.flow("table-small", Report.Text.of(words), align), width);
        cell.setPadding(new Insets(0, paper.px(SIDE), 0, paper.px(SIDE)));
        return cell;
    }

    Region strength(Report.Strength chart) {
        HBox bar = new HBox();
        int all = Math.max(
                1, chart.parts().stream().mapToInt(Report.StrengthPart::count).sum());
        for (Report.StrengthPart part : chart.parts()) {
            double width = Paper.TEXT_WIDTH * part.count() / all;
            String count = part.count() == 0 ? "" : String.valueOf(part.count());
            Label share = text.label("axis", count, width, 7 * Paper.MM, Pos.CENTER);
            share.getStyleClass()
                    .addAll(
                            "sr-paper-share",
                            part.firmness().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            share.setTextOverrun(javafx.scene.control.OverrunStyle.CLIP);
            HBox.setHgrow(share, Priority.NEVER);
            bar.getChildren().add(share);
        }
        bar.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        bar.setAccessibleText(chart.alternative());
        return bar;
    }

    /// From values to points.
    private record Scale(double left, double width, double from, double to) {
        double x(double value) {
            return left + (value - from) / (to - from) * width;
        }
    }

    private Pane pane(double height, String alternative) {
        Pane pane = new Pane();
        pane.setMinHeight(paper.px(height));
        pane.setPrefSize(paper.px(Paper.TEXT_WIDTH), paper.px(height));
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(alternative);
        return pane;
    }

    private void grid(Pane pane, Scale scale, int step, double top, double bottom) {
        for (int value = (int) scale.from(); value <= scale.to(); value += step) {
            line(pane, scale.x(value), top, scale.x(value), bottom, "sr-paper-whole", "grid");
            put(pane, text.label("axis", String.valueOf(value), 40, LINE, Pos.CENTER), scale.x(value) - 20, bottom + 3);
        }
    }

    private static Region dot(String hue, boolean ring) {
        Region dot = new Region();
        dot.getStyleClass().addAll("sr-paper-mark", ring ? "ring" : "mark-1", hue);
        return dot;
    }

    private void cap(Pane pane, double x, double y, String hue) {
        line(pane, x, y - 3, x, y + 3, hue, "whisker");
    }

    private void line(Pane pane, double x1, double y1, double x2, double y2, String hue, String style) {
        Line line = new Line(paper.px(x1), paper.px(y1), paper.px(x2), paper.px(y2));
        line.getStyleClass().addAll("sr-paper-stroke", style, hue);
        pane.getChildren().add(line);
    }

    private void center(Pane pane, Region mark, double x, double y, double size) {
        mark.setMinSize(paper.px(size), paper.px(size));
        mark.setPrefSize(paper.px(size), paper.px(size));
        put(pane, mark, x - size / 2, y - size / 2);
    }

    private void put(Pane pane, Node node, double x, double y) {
        node.setLayoutX(paper.px(x));
        node.setLayoutY(paper.px(y));
        pane.getChildren().add(node);
    }
}
