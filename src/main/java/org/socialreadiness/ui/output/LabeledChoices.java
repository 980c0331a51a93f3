package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.socialreadiness.ui.base.Labels;

/// Choices one under the other, each with its label beside it; the labels stand above where there is no room beside.
final class LabeledChoices extends Region {
    private static final double GAP = 12;

    private record Line(Label label, Region choice) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String text, Region choice) {
        Label label = Labels.body(text);
        label.setWrapText(false);
        label.setLabelFor(choice);
        lines.add(new Line(label, choice));
        getChildren().addAll(label, choice);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The width of the widest label.
    private double labels() {
        return Math.ceil(lines.stream()
                .mapToDouble(line -> line.label().prefWidth(-1))
                .max()
                .orElse(0));
    }

    private double choices() {
        return lines.stream()
                .mapToDouble(line -> line.choice().prefWidth(-1))
                .max()
                .orElse(0);
    }

    private boolean isBeside(double width) {
        return labels() + GAP + choices() <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return lines.stream()
                .mapToDouble(line -> line.choice().minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return labels() + GAP + choices();
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean beside = width < 0 || isBeside(width);
        return lines.stream().mapToDouble(line -> height(line, beside)).sum() + GAP * (lines.size() - 1);
    }

    private static double height(Line line, boolean beside) {
        double label = line.label().prefHeight(-1);
        double choice = line.choice().prefHeight(-1);
        return beside ? Math.max(label, choice) : label + choice;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = isBeside(width);
        double left = beside ? labels() + GAP : 0;
        double y = 0;
        for (Line line : lines) {
            double whole = height(line, beside);
            double label = line.label().prefHeight(-1);
            double choice = line.choice().prefHeight(-1);
            line.label().resizeRelocate(0, beside ? y + (whole - label) / 2 : y, beside ? labels() : width, label);
            line.choice().resizeRelocate(left, y + whole - choice, width - left, choice);
            y += whole + GAP;
        }
    }
}
