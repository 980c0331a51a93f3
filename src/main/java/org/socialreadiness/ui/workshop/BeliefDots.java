package org.socialreadiness.ui.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.socialreadiness.instrument.BeliefPair;

/// One side of a belief pair: each answer an unnamed dot above its point on the line between the poles, and the mean
/// as a bar across the line. As wide as there is room.
final class BeliefDots extends Region {
    /// More dots than these stand over each other in the same height.
    private static final int MOST_HIGH = 5;

    private static final double GAP = 1.2;

    private final double dot;
    private final OptionalDouble mean;
    private final Region axis = new Region();
    private final Region bar = new Region();
    private final List<Region> ticks = new ArrayList<>();
    private final List<List<Region>> stacks = new ArrayList<>();
    private final int most;

    /// @param counts answers at each point, from pole A to pole B
    /// @param style of the dots
    /// @param dot across, in pixels
    BeliefDots(List<Integer> counts, OptionalDouble mean, String style, double dot) {
        this.dot = dot;
        this.mean = mean;
        this.most = Math.max(1, Collections.max(counts));
        axis.getStyleClass().add("sr-strip-axis");
        bar.getStyleClass().add("sr-belief-mean");
        bar.setVisible(mean.isPresent());
        getChildren().add(axis);
        for (int count : counts) {
            Region tick = new Region();
            tick.getStyleClass().add("sr-strip-axis");
            ticks.add(tick);
            getChildren().add(tick);
            List<Region> stack = IntStream.range(0, count)
                    .<Region>mapToObj(_ -> new Region())
                    .toList();
            stack.forEach(each -> each.getStyleClass().addAll("sr-belief-dot", style));
            stacks.add(stack);
            getChildren().addAll(stack);
        }
        getChildren().add(bar);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return dot * (GAP * Math.min(most, MOST_HIGH) + 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return dot * GAP * BeliefSpread.POINTS * 2;
    }

    private double x(double point) {
        return dot / 2 + (getWidth() - dot) * (point + BeliefPair.REACH) / (BeliefSpread.POINTS - 1);
    }

    @Override
    protected void layoutChildren() {
        double thin = Math.max(1, Math.round(dot / 14));
        double base = snapPositionY(getHeight() - dot * .75);
        axis.resizeRelocate(x(-BeliefPair.REACH), base, x(BeliefPair.REACH) - x(-BeliefPair.REACH), thin);
        double pitch = most <= MOST_HIGH ? dot * GAP : dot * GAP * (MOST_HIGH - 1) / (most - 1);
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(i - BeliefPair.REACH);
            double length = i == BeliefPair.REACH ? dot * .5 : dot * .25;
            ticks.get(i).resizeRelocate(snapPositionX(x - thin / 2), base, thin, length);
            List<Region> stack = stacks.get(i);
            for (int n = 0; n < stack.size(); n++) {
                stack.get(n).resizeRelocate(x - dot / 2, base - dot * 1.1 - n * pitch, dot, dot);
            }
        }
        mean.ifPresent(at -> bar.resizeRelocate(x(at) - thin * 1.5, base - dot * .1, thin * 3, dot * .75));
    }
}
