package org.socialreadiness.ui.results;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts beside each other, the right one taking what is left; one under the other where that is too little.
final class TwoColumns extends Region {
    /// At 100 % text.
    private static final double GAP = 40;

    private final Region left;
    private final Region right;
    private final double leftWidth;
    private final double enoughForRight;

    /// @param leftWidth the width of the left part where both are beside each other, in pixels
    /// @param enoughForRight the least width of the right part, in pixels
    TwoColumns(Region left, Region right, double leftWidth, double enoughForRight) {
        this.left = left;
        this.right = right;
        this.leftWidth = leftWidth;
        this.enoughForRight = enoughForRight;
        getChildren().setAll(left, right);
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
        return inside >= leftWidth + GAP + enoughForRight;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return leftWidth
                + GAP
                + enoughForRight
                + getInsets().getLeft()
                + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width > 0 ? width : getWidth());
        Insets around = getInsets();
        double content = isBeside(inside)
                ? Math.max(left.prefHeight(leftWidth), right.prefHeight(inside - leftWidth - GAP))
                : left.prefHeight(inside) + GAP + right.prefHeight(inside);
        return content + around.getTop() + around.getBottom();
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        if (isBeside(inside)) {
            double rest = inside - leftWidth - GAP;
            left.resizeRelocate(x, y, leftWidth, left.prefHeight(leftWidth));
            right.resizeRelocate(x + leftWidth + GAP, y, rest, right.prefHeight(rest));
        } else {
            double height = left.prefHeight(inside);
            left.resizeRelocate(x, y, inside, height);
            right.resizeRelocate(x, y + height + GAP, inside, right.prefHeight(inside));
        }
    }
}
