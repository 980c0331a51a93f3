package org.socialreadiness.ui.output;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.FanLine;

/// The report's curves over 24 months, as the document draws them.
final class FanPaper {
    /// Width of a number at an axis, in pixels.
    private static final double NUMBER = 24;

    private static final int MONTHS = 24;
    private static final int HALF_YEAR = 6;
    private static final int STEP = 20;

    private FanPaper() {}

    /// Where the curves are drawn, in pixels.
    record Area(double left, double top, double width, double height) {
        double x(double month) {
            return left + month / MONTHS * width;
        }

        double y(double points) {
            return top + (1 - points / 100) * height;
        }
    }

    /// @param label makes a text in a style
    static void draw(Report.Fan chart, Pane pane, Area area, BiFunction<String, String, Label> label) {
        for (int points = 0; points <= 100; points += STEP) {
            Line line = new Line(area.x(0), area.y(points), area.x(MONTHS), area.y(points));
            line.getStyleClass().addAll("sr-paper-stroke", "grid");
            Label number = narrow(label.apply(String.valueOf(points), "axis"));
            number.setAlignment(Pos.CENTER_RIGHT);
            put(pane, number, area.x(0) - number.getPrefWidth() - 4, area.y(points) - number.getPrefHeight() / 2);
            pane.getChildren().add(line);
        }
        for (int month = 0; month <= MONTHS; month += HALF_YEAR) {
            Label number = narrow(label.apply(String.valueOf(month), "axis"));
            number.setAlignment(Pos.CENTER);
            put(pane, number, area.x(month) - number.getPrefWidth() / 2, area.y(0) + 3);
        }
        band(pane, area, chart.spread().p10(), chart.spread().p90(), "sr-paper-band-outer");
        band(pane, area, chart.spread().p25(), chart.spread().p75(), "sr-paper-band-inner");
        chart.singles().forEach(run -> line(pane, area, run, "sr-paper-run"));
        chart.lines().forEach(each -> line(pane, area, each.values(), style(each.curve())));
        names(chart, pane, area, label);
    }

    private static String style(FanLine.Curve curve) {
        return switch (curve) {
            case OWN -> "sr-paper-own";
            case LEADER -> "sr-paper-leader";
            case FOLLOWER -> "sr-paper-follower";
        };
    }

    private static void band(Pane pane, Area area, List<Double> low, List<Double> high, String style) {
        Polygon band = new Polygon();
        for (int month = 0; month <= MONTHS; month++) {
            band.getPoints().addAll(area.x(month), area.y(high.get(month)));
        }
        for (int month = MONTHS; month >= 0; month--) {
            band.getPoints().addAll(area.x(month), area.y(low.get(month)));
        }
        band.getStyleClass().add(style);
        pane.getChildren().add(band);
    }

    private static void line(Pane pane, Area area, List<Double> values, String style) {
        Polyline line = new Polyline();
        for (int month = 0; month <= MONTHS; month++) {
            line.getPoints().addAll(area.x(month), area.y(values.get(month)));
        }
        line.getStyleClass().add(style);
        pane.getChildren().add(line);
    }

    private static void names(Report.Fan chart, Pane pane, Area area, BiFunction<String, String, Label> label) {
        List<FanLine> sorted = chart.lines().stream()
                .sorted(Comparator.comparingDouble(each -> -each.values().getLast()))
                .toList();
        double next = 0;
        for (FanLine each : sorted) {
            Label name = label.apply(each.name(), each.curve() == FanLine.Curve.OWN ? "axis-strong" : "axis");
            double y = Math.max(next, area.y(each.values().getLast()) - name.getPrefHeight() / 2);
            put(pane, name, area.x(MONTHS) + 6, y);
            next = y + name.getPrefHeight();
        }
    }

    /// As wide as a number, so that nothing reaches over the edge of the page.
    private static Label narrow(Label number) {
        number.setMinWidth(NUMBER);
        number.setPrefWidth(NUMBER);
        number.setMaxWidth(NUMBER);
        return number;
    }

    private static void put(Pane pane, Label label, double x, double y) {
        label.setLayoutX(x);
        label.setLayoutY(y);
        pane.getChildren().add(label);
    }
}
