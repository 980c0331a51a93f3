package org.socialreadiness.ui.results;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A head with what explains it below, and a main part beside both that takes what is left. Where that is too little
/// all stand under each other; what was asked for may then come straight after the head.
final class TwoColumns extends Region {
    /// At 100 % text.
    private static final double GAP = 32;

    private static final double NEAR = 12;

    private final Region head;
    private final Region rest;
    private final Region main;
    private final Widths widths;
    private final boolean mainFirst;

    /// In pixels.
    ///
    /// @param left of head and rest where the main part is beside them
    /// @param least of the main part
    record Widths(double left, double least) {}

    /// @param mainFirst whether the main part comes before the rest where all are under each other
    TwoColumns(Region head, Region rest, Region main, Widths widths, boolean mainFirst) {
        this.head = head;
        this.rest = rest;
        this.main = main;
        this.widths = widths;
        this.mainFirst = mainFirst;
        getChildren().setAll(mainFirst ? List.of(head, main, rest) : List.of(head, rest, main));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inside(double width) {
        Insets around = getInsets();
        return Math.max(0, width - around.getLeft() - around.getRight());
    }

    private boolean isBeside(double inside) {
        return inside >= widths.left() + GAP + widths.least();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        return widths.left() + GAP + widths.least() + around.getLeft() + around.getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width > 0 ? width : getWidth());
        Insets around = getInsets();
        double content = isBeside(inside)
                ? Math.max(
                        head.prefHeight(widths.left()) + NEAR + rest.prefHeight(widths.left()),
                        main.prefHeight(inside - widths.left() - GAP))
                : head.prefHeight(inside) + NEAR + rest.prefHeight(inside) + GAP + main.prefHeight(inside);
        return content + around.getTop() + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        double top = getInsets().getTop();
        if (isBeside(inside)) {
            double left = widths.left();
            place(rest, 0, place(head, 0, top, left) + NEAR, left);
            place(main, left + GAP, top, inside - left - GAP);
        } else {
            double below = place(head, 0, top, inside) + NEAR;
            double next = place(mainFirst ? main : rest, 0, below, inside) + GAP;
            place(mainFirst ? rest : main, 0, next, inside);
        }
    }

    /// @return where the part ends
    private double place(Region part, double x, double y, double width) {
        double height = part.prefHeight(width);
        part.resizeRelocate(getInsets().getLeft() + x, y, width, height);
        return y + height;
    }
}
