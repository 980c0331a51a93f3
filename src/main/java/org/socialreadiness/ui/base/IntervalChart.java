package org.socialreadiness.ui.base;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// Points with their intervals on one scale from 0 to 100: name and numbers above, the line below. Draws itself
/// anew at every
/// width.
public final class IntervalChart extends Pane {
    private static final double TOP = 24;
    private static final double ROW = 52;
    private static final double AXIS = 24;
    private static final double CAP = 4;
    private static final int STEP = 20;

    private final List<Row> rows;
    private final List<Band> bands;

    /// One row.
    ///
    /// @param factor place of the factor in the instrument, from 0; -1 for the whole
    /// @param scored whether there is a value; without one nothing is drawn
    /// @param printed the numbers as said, or why there are none
    public record Row(
            String name,
            int factor,
            boolean strong,
            boolean scored,
            double value,
            double low,
            double high,
            String printed) {}

    /// A word for scores from `from` on.
    public record Band(double from, String name) {}

    public IntervalChart(List<Row> rows, List<Band> bands, String alternative) {
        this.rows = List.copyOf(rows);
        this.bands = List.copyOf(bands);
        setAccessibleText(alternative);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (bands.isEmpty() ? 0 : TOP) + ROW * rows.size() + AXIS;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = bands.isEmpty() ? 0 : TOP;
        double bottom = top + ROW * rows.size();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            double to = i + 1 < bands.size() ? bands.get(i + 1).from() : 100;
            nodes.add(text(bands.get(i).name(), (bands.get(i).from() + to) / 200 * width, 0, .5, true));
        }
        for (int score = 0; score <= 100; score += STEP) {
            double x = Math.round(score / 100.0 * (width - 1)) + .5;
            Line line = new Line(x, top, x, bottom);
            line.getStyleClass().add("sr-grid-line");
            nodes.add(line);
            double anchor = score == 0 ? 0 : score == 100 ? 1 : .5;
            nodes.add(text(String.valueOf(score), score / 100.0 * width, bottom + 4, anchor, true));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(nodes, rows.get(i), top + i * ROW, width);
        }
        getChildren().setAll(nodes);
        nodes.stream().filter(Label.class::isInstance).forEach(this::place);
    }

    private void row(List<Node> nodes, Row row, double y, double width) {
        Label name = text(row.name(), 0, y + 4, 0, false);
        Label printed = text(row.printed(), width, y + 4, 1, false);
        if (row.strong()) {
            name.getStyleClass().add("sr-strong");
        }
        nodes.add(name);
        nodes.add(printed);
        if (!row.scored()) {
            return;
        }
        double middle = y + 38;
        String hue = row.factor() < 0 ? "sr-own" : FactorDot.hue(row.factor());
        double low = x(row.low(), width);
        double high = x(row.high(), width);
        nodes.add(line(low, middle, high, middle, hue, "sr-whisker"));
        nodes.add(line(low, middle - CAP, low, middle + CAP, hue, "sr-cap"));
        nodes.add(line(high, middle - CAP, high, middle + CAP, hue, "sr-cap"));
        Circle dot = new Circle(x(row.value(), width), middle, 8);
        dot.getStyleClass().addAll("sr-mark", hue);
        nodes.add(dot);
    }

    private static double x(double score, double width) {
        return Math.clamp(score / 100 * width, 1, Math.max(1, width - 1));
    }

    private static Line line(double x1, double y1, double x2, double y2, String... styles) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().addAll(styles);
        return line;
    }

    /// A label whose `anchor` (0 left, 1 right) stands at `x`; placed once its width is known.
    private static Label text(String text, double x, double y, double anchor, boolean caption) {
        Label label = caption ? Labels.caption(text) : Labels.body(text);
        label.setWrapText(false);
        label.setLayoutX(x);
        label.setLayoutY(y);
        label.setUserData(anchor);
        return label;
    }

    private void place(Node node) {
        Label label = (Label) node;
        label.applyCss();
        double width = label.prefWidth(-1);
        double anchor = label.getUserData() instanceof Double share ? share : 0;
        // A name wider than its part of the scale would run into the next one.
        label.setVisible(label.getLayoutY() > 0 || bands.isEmpty() || width < getWidth() / bands.size());
        label.resizeRelocate(label.getLayoutX() - anchor * width, label.getLayoutY(), width, label.prefHeight(-1));
    }
}
