package org.socialreadiness.ui.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/// Groups on the line of the levels; where they stand close, one above the other. For the eye, the words beside say it
/// too.
final class GroupStrip extends Region {
    /// At 100 % text, in pixels.
    private static final double MARK = 17;

    private static final double TICK = 4;

    private final List<GapLine.Mark> marks;
    private final double size;
    private final double width;
    private final Region axis = new Region();
    private final List<Region> ticks;
    private final List<GroupMark> drawn = new ArrayList<>();
    private final int[] lanes;

    /// @param levels how many the scale has
    /// @param groups how many the page has
    /// @param width in pixels, at the size of the text
    /// @param scale of the text, 1 at 100 %
    GroupStrip(List<GapLine.Mark> marks, int levels, int groups, double width, double scale) {
        this.marks = marks.stream()
                .sorted(Comparator.comparingDouble(GapLine.Mark::at))
                .toList();
        this.size = MARK * scale;
        this.width = width;
        axis.getStyleClass().add("sr-strip-axis");
        ticks = IntStream.range(0, levels).mapToObj(_ -> new Region()).toList();
        ticks.forEach(tick -> tick.getStyleClass().add("sr-strip-axis"));
        getChildren().add(axis);
        getChildren().addAll(ticks);
        for (GapLine.Mark mark : this.marks) {
            drawn.add(new GroupMark(mark.group(), groups));
        }
        getChildren().addAll(drawn);
        lanes = lanes();
        double height = size * (1 + IntStream.of(lanes).max().orElse(0)) + TICK * 2;
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    private double x(double at) {
        return size / 2 + (width - size) * at;
    }

    /// For each mark the lowest lane in which no other is in its way.
    private int[] lanes() {
        int[] found = new int[marks.size()];
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            double x = x(marks.get(i).at());
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > x) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0.0);
            }
            ends.set(lane, x + size);
            found[i] = lane;
        }
        return found;
    }

    @Override
    protected void layoutChildren() {
        double base = getHeight() - TICK;
        axis.resizeRelocate(x(0), base - 1, x(1) - x(0), 1);
        for (int i = 0; i < ticks.size(); i++) {
            ticks.get(i)
                    .resizeRelocate(snapPositionX(x((double) i / (ticks.size() - 1))), base - TICK, 1, TICK * 2 - 1);
        }
        for (int i = 0; i < drawn.size(); i++) {
            double top = base - TICK - size * (lanes[i] + 1);
            drawn.get(i).resizeRelocate(x(marks.get(i).at()) - size / 2, top, size, size);
        }
    }
}
