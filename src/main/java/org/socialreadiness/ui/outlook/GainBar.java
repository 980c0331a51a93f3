package org.socialreadiness.ui.outlook;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// A bar as long as what something brings, maybe with the range in which eight of ten runs lie.
final class GainBar extends Pane {
    private static final double THICK = 6;
    private static final double CAP = 3;

    private final Rectangle bar = new Rectangle(0, THICK);
    private final Line whisker = new Line();
    private final Line low = new Line();
    private final Line high = new Line();
    private double from;
    private double to;
    private double value;

    GainBar(boolean range) {
        bar.getStyleClass().add("sr-gain");
        for (Line line : new Line[] {whisker, low, high}) {
            line.getStyleClass().add("sr-gain-range");
            line.setVisible(range);
        }
        getChildren().setAll(bar, whisker, low, high);
        setMinHeight(THICK + 2);
        setPrefHeight(THICK + 2);
        setMinWidth(0);
    }

    /// All as shares of the longest.
    void show(double gain, double least, double most) {
        value = gain;
        from = least;
        to = most;
        requestLayout();
    }

    void mark(boolean on) {
        bar.getStyleClass().setAll(on ? "sr-gain-on" : "sr-gain");
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = Math.round(getHeight() / 2) + .5;
        bar.setY(middle - THICK / 2);
        bar.setWidth(Math.clamp(value, 0, 1) * width);
        double left = Math.clamp(from, 0, 1) * width;
        double right = Math.clamp(to, 0, 1) * width;
        line(whisker, left, middle, right, middle);
        line(low, left, middle - CAP, left, middle + CAP);
        line(high, right, middle - CAP, right, middle + CAP);
    }

    private static void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
