package org.socialreadiness.ui.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.layout.Region;

/// All ratings of a criterion as small dots on the line of its levels; for the eye, the words beside say it too.
final class DotStrip extends Region {
    /// At 100 % text, in pixels.
    private static final double HEIGHT = 28;

    private static final double DOT = 5.5;
    private static final double PITCH = 5.75;
    private static final double TICK = 3;

    /// Dots that can still be told apart where they are pushed together; more are drawn as a bar of their height.
    private static final int MOST_DOTS = 12;

    private final double scale;
    private final int levels;
    private final Region axis = new Region();
    private final List<Region> ticks = new ArrayList<>();
    private final List<Integer> counts;
    private final boolean bars;

    /// What stands on each level.
    private final List<List<Region>> dots = new ArrayList<>();

    /// @param counts ratings for each level, lowest first
    /// @param width at 100 % text, in pixels
    DotStrip(List<Integer> counts, double width, double scale) {
        this.scale = scale;
        this.levels = counts.size();
        this.counts = counts;
        this.bars = Collections.max(counts) > MOST_DOTS;
        getStyleClass().add("sr-strip");
        axis.getStyleClass().add("sr-strip-axis");
        getChildren().add(axis);
        for (int count : counts) {
            Region tick = new Region();
            tick.getStyleClass().add("sr-strip-axis");
            ticks.add(tick);
            List<Region> stack = new ArrayList<>();
            for (int i = 0; i < (bars ? Math.min(1, count) : count); i++) {
                Region dot = new Region();
                dot.getStyleClass().add("sr-strip-dot");
                stack.add(dot);
            }
            dots.add(stack);
            getChildren().add(tick);
            getChildren().addAll(stack);
        }
        setMinSize(width * scale, HEIGHT * scale);
        setPrefSize(width * scale, HEIGHT * scale);
        setMaxSize(width * scale, HEIGHT * scale);
    }

    @Override
    protected void layoutChildren() {
        double dot = DOT * scale;
        double base = getHeight() - TICK * scale - 1;
        double step = (getWidth() - 3 * dot) / Math.max(1, levels - 1);
        axis.resizeRelocate(0, base, getWidth() - dot, 1);
        int most = Collections.max(counts);
        // More than fit one over the other are pushed together.
        double pitch = Math.min(PITCH * scale, (base - dot) / Math.max(1, most - 1));
        for (int level = 0; level < levels; level++) {
            double x = dot + step * level;
            ticks.get(level).resizeRelocate(x, base, 1, TICK * scale);
            List<Region> stack = dots.get(level);
            for (int i = 0; i < stack.size(); i++) {
                double more = (bars ? counts.get(level) - 1 : i) * pitch;
                stack.get(i).resizeRelocate(x - dot / 2 + 0.5, base - dot - more, dot, bars ? dot + more : dot);
            }
        }
    }
}
