package org.socialreadiness.ui.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/// Curves over 24 months with their bands, named where they end. Draws itself anew at every width.
public final class FanChart extends Pane {
    private static final int MONTHS = 24;
    private static final int QUARTER = 6;
    private static final int STEP = 20;

    /// Of the plot, height to width; and its limits at 100 % text, in pixels.
    private static final double SHAPE = 0.66;

    private static final double LEAST = 220;
    private static final double MOST = 352;

    /// At 100 % text, in pixels.
    private static final double NAMES = 150;

    private static final double GAP = 12;
    private static final double TICK = 4;
    private static final double NARROW = 60;
    private static final double DISC = 5;

    private final Content content;
    private final double scale;
    private final Label sample = Labels.caption("100");
    private double limit = MOST;

    /// A curve with its name.
    ///
    /// @param months 25 values, 0 to 1
    /// @param style how it is drawn
    public record Curve(List<Double> months, String style, String name, String value, boolean strong) {}

    /// What is drawn.
    ///
    /// @param outer limits of the band of eight in ten runs: low, high
    /// @param inner limits of the band of every second run
    /// @param dates at months 0, 6, 12, 18, 24
    /// @param mark what month 6 is called
    public record Content(
            List<List<Double>> outer,
            List<List<Double>> inner,
            List<List<Double>> singles,
            List<Curve> curves,
            List<String> dates,
            String mark,
            Optional<Seen> seen) {
        /// A forecast against which nothing has been observed yet.
        public Content(
                List<List<Double>> outer,
                List<List<Double>> inner,
                List<List<Double>> singles,
                List<Curve> curves,
                List<String> dates,
                String mark) {
            this(outer, inner, singles, curves, dates, mark, Optional.empty());
        }
    }

    /// What was observed at a month, with its range; shares.
    public record Seen(double month, double value, double low, double high, String name) {}

    /// @param scale of the text, 1 to 2
    public FanChart(Content content, String alternative, double scale) {
        this.content = content;
        this.scale = scale;
        sample.setVisible(false);
        getChildren().setAll(sample);
        setAccessibleText(alternative);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
    }

    /// The most height of the plot, in pixels; at least what it takes to be read.
    public void limit(double most) {
        limit = most;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return row() / 2 + plotHeight(plotWidth(width > 0 ? width : Math.max(getWidth(), 1))) + TICK + row();
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + (MOST / SHAPE + GAP + NAMES) * scale;
    }

    private double row() {
        return sample.prefHeight(-1);
    }

    private double left() {
        return Math.ceil(sample.prefWidth(-1)) + 2 * TICK;
    }

    private double plotWidth(double width) {
        return Math.max(NARROW, width - left() - GAP - NAMES * scale);
    }

    private double plotHeight(double plotWidth) {
        return Math.clamp(Math.min(limit, plotWidth * SHAPE), LEAST, MOST * scale);
    }

    @Override
    protected void layoutChildren() {
        Plot plot = new Plot(left(), row() / 2, plotWidth(getWidth()), plotHeight(plotWidth(getWidth())));
        List<Node> nodes = new ArrayList<>();
        nodes.add(sample);
        scale(nodes, plot);
        nodes.add(band(content.outer(), plot, "sr-fan-outer"));
        nodes.add(band(content.inner(), plot, "sr-fan-inner"));
        content.singles().forEach(run -> nodes.add(line(run, plot, "sr-fan-single")));
        if (content.seen()
                .filter(seen -> Math.abs(seen.month() - QUARTER) < QUARTER / 2.0)
                .isEmpty()) {
            mark(nodes, plot);
        }
        content.curves().forEach(curve -> nodes.add(line(curve.months(), plot, curve.style())));
        content.seen().ifPresent(seen -> seen(nodes, plot, seen));
        names(nodes, plot);
        getChildren().setAll(nodes);
        nodes.stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .filter(Region::isVisible)
                .forEach(FanChart::place);
    }

    /// Where the curves are drawn.
    private record Plot(double left, double top, double width, double height) {
        double x(double month) {
            return left + month / MONTHS * width;
        }

        double y(double share) {
            return top + (1 - share) * height;
        }
    }

    private void scale(List<Node> nodes, Plot plot) {
        for (int percent = 0; percent <= 100; percent += STEP) {
            double y = Math.round(plot.y(percent / 100.0)) + .5;
            Line line = new Line(plot.x(0), y, plot.x(MONTHS), y);
            line.getStyleClass().add(percent == 0 ? "sr-fan-zero" : "sr-grid-line");
            nodes.add(line);
            nodes.add(at(Labels.caption(String.valueOf(percent)), plot.left() - 2 * TICK, y, 1, .5));
        }
        for (int i = 0; i < content.dates().size(); i++) {
            double x = plot.x(i * QUARTER);
            Line tick = new Line(x, plot.y(0), x, plot.y(0) + TICK);
            tick.getStyleClass().add("sr-fan-zero");
            nodes.add(tick);
            double anchor = i == 0 ? 0 : i == content.dates().size() - 1 ? 1 : .5;
            boolean room = plot.width() > 3.2 * content.dates().size() * left();
            if (room || i % 2 == 0) {
                nodes.add(at(Labels.caption(content.dates().get(i)), x, plot.y(0) + TICK, anchor, 0));
            }
        }
    }

    private static Polygon band(List<List<Double>> limits, Plot plot, String style) {
        Polygon band = new Polygon();
        for (int month = 0; month <= MONTHS; month++) {
            band.getPoints().addAll(plot.x(month), plot.y(limits.getLast().get(month)));
        }
        for (int month = MONTHS; month >= 0; month--) {
            band.getPoints().addAll(plot.x(month), plot.y(limits.getFirst().get(month)));
        }
        return styled(band, style);
    }

    private static Polyline line(List<Double> months, Plot plot, String style) {
        Polyline line = new Polyline();
        for (int month = 0; month <= MONTHS; month++) {
            line.getPoints().addAll(plot.x(month), plot.y(months.get(month)));
        }
        return styled(line, style);
    }

    private static <T extends Shape> T styled(T shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    /// The six-month mark, with its name where no curve runs.
    private void mark(List<Node> nodes, Plot plot) {
        double x = Math.round(plot.x(QUARTER)) + .5;
        double words = (row() + 2 * TICK) / plot.height();
        double[] taken = DoubleStream.concat(
                        content.curves().stream()
                                .mapToDouble(curve -> curve.months().get(QUARTER)),
                        DoubleStream.of(content.outer().getLast().get(QUARTER)))
                .sorted()
                .toArray();
        double foot = taken[0];
        for (double next : taken) {
            if (next - foot > 2 * words) {
                break;
            }
            foot = next;
        }
        double head = Math.min(foot + words / 2, 1 - words);
        Line line = new Line(x, plot.y(head), x, plot.y(0));
        line.getStyleClass().add("sr-fan-mark");
        nodes.add(line);
        nodes.add(at(Labels.caption(content.mark()), x, plot.y(head), .5, 1));
    }

    /// The observed as a disc on its range, named on the side where there is room.
    private void seen(List<Node> nodes, Plot plot, Seen seen) {
        double x = plot.x(seen.month());
        Line range = new Line(x, plot.y(seen.low()), x, plot.y(seen.high()));
        range.getStyleClass().add("sr-fan-seen-range");
        Circle disc = new Circle(x, plot.y(seen.value()), DISC);
        disc.getStyleClass().add("sr-fan-seen");
        nodes.addAll(List.of(range, disc));
        Label name = Labels.captionStrong(seen.name());
        name.setWrapText(false);
        boolean left = seen.month() > 2.0 * MONTHS / 3;
        // Above all curves of its own month, so that none runs through it.
        double highest = Math.max(seen.high(), content.outer().getLast().get((int) seen.month()));
        double y = Math.max(plot.top() + row(), plot.y(highest) - GAP);
        nodes.add(at(name, left ? x + DISC : x - DISC, y, left ? 1 : 0, 1));
        Line stem = new Line(x, plot.y(highest), x, y);
        stem.getStyleClass().add("sr-fan-mark");
        nodes.add(stem);
    }

    /// Each name beside the end of its curve, as far apart as they need.
    private void names(List<Node> nodes, Plot plot) {
        List<Curve> named = content.curves().stream()
                .filter(curve -> !curve.name().isEmpty())
                .sorted(Comparator.comparingDouble(curve -> -curve.months().getLast()))
                .toList();
        double height = 2 * row();
        double[] y = new double[named.size()];
        double bottom = plot.y(0) + row();
        double next = 0;
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(next, plot.y(named.get(i).months().getLast()) - row() / 2);
            next = y[i] + height;
        }
        double limit = bottom - height;
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], limit);
            limit = y[i] - height;
        }
        for (int i = 0; i < y.length; i++) {
            VBox name = new VBox(name(named.get(i)), caption(named.get(i).value()));
            name.setMaxWidth(NAMES * scale);
            nodes.add(at(name, plot.x(MONTHS) + GAP, y[i], 0, 0));
        }
    }

    private static Label name(Curve curve) {
        Label name = curve.strong() ? Labels.captionStrong(curve.name()) : caption(curve.name());
        name.setWrapText(false);
        name.getStyleClass().add(curve.style() + "-name");
        return name;
    }

    private static Label caption(String text) {
        Label label = Labels.caption(text);
        label.setWrapText(false);
        return label;
    }

    /// Where a region stands, once its size is known.
    private record Anchor(double x, double y, double right, double down) {}

    private static Region at(Region region, double x, double y, double right, double down) {
        region.setUserData(new Anchor(x, y, right, down));
        return region;
    }

    private static void place(Region region) {
        if (region.getUserData() instanceof Anchor anchor) {
            region.applyCss();
            double wanted = Math.ceil(region.prefWidth(-1));
            double width = region.getMaxWidth() < 0 ? wanted : Math.min(wanted, region.getMaxWidth());
            double height = region.prefHeight(width);
            region.resizeRelocate(
                    anchor.x() - anchor.right() * width, anchor.y() - anchor.down() * height, width, height);
        }
    }
}
