package org.socialreadiness.ui.network;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.socialreadiness.network.Picture;

/// Where everything of the picture stands, which part of it is seen, and where the keys lead. Knows nothing of drawing.
final class PictureView {
    /// Of a row at least, and of the whole, before it is enlarged.
    static final double ROW = 34;

    static final double WIDTH = 680;

    /// Left and right of the two columns, where their names are.
    static final double LEFT = 185;

    static final double RIGHT = 460;
    private static final double MOST_ROW = 56;
    private static final double MARGIN = 14;
    private static final double LARGEST = 4;
    private static final double READABLE = .8;
    private static final double STEP = 1.25;
    private static final double MOST_RADIUS = 13;
    private static final double LEAST_RADIUS = 4;

    private final Picture picture;
    private final int most;
    private Spot focus;
    private double width = WIDTH;
    private double height = ROW;
    private double zoom = 1;
    private double x;
    private double y;

    /// A leader or a site, by its place.
    record Spot(boolean leader, int at) {}

    PictureView(Picture picture) {
        this.picture = picture;
        this.focus = new Spot(true, 0);
        this.most = IntStream.concat(
                        picture.leaders().stream().mapToInt(Picture.Leader::people),
                        picture.sites().stream().mapToInt(Picture.Site::people))
                .max()
                .orElse(1);
    }

    Picture picture() {
        return picture;
    }

    Spot focus() {
        return focus;
    }

    double zoom() {
        return zoom;
    }

    /// How large the part is that is seen; begins anew with what can be read of it.
    void resize(double wide, double high) {
        boolean first = width == WIDTH && height == ROW;
        width = Math.max(1, wide);
        height = Math.max(1, high);
        if (first) {
            start();
        } else {
            keepWithin();
        }
    }

    /// All of it, or its top where it would be too small to be read.
    private void start() {
        zoom = Math.max(whole(), Math.min(READABLE, width / WIDTH));
        x = 0;
        y = 0;
        keepWithin();
    }

    /// All of it, however small.
    void showWhole() {
        zoom = whole();
        keepWithin();
    }

    private double whole() {
        return Math.min(1.2, Math.min(width / WIDTH, height / tall()));
    }

    private double tall() {
        int rows =
                Math.max(1, Math.max(picture.leaders().size(), picture.sites().size()));
        double room = (WIDTH * height / width - 2 * MARGIN) / rows;
        return Math.clamp(room, ROW, MOST_ROW) * rows + 2 * MARGIN;
    }

    /// Larger or smaller about a point of the screen.
    void enlarge(boolean larger, double atX, double atY) {
        double next = Math.clamp(larger ? zoom * STEP : zoom / STEP, Math.min(whole(), 1), LARGEST);
        x = (x + atX) * next / zoom - atX;
        y = (y + atY) * next / zoom - atY;
        zoom = next;
        keepWithin();
    }

    /// About what has the focus.
    void enlarge(boolean larger) {
        enlarge(larger, screenX(focus), screenY(focus));
        reveal();
    }

    void pan(double byX, double byY) {
        x += byX;
        y += byY;
        keepWithin();
    }

    /// The picture never leaves the part that is seen; what is smaller than that stands in its middle.
    private void keepWithin() {
        x = within(x, WIDTH * zoom, width);
        y = within(y, tall() * zoom, height);
    }

    private static double within(double at, double size, double room) {
        return size <= room ? (size - room) / 2 : Math.clamp(at, 0, size - room);
    }

    /// Goes up or down in a column; at its end it stays.
    void step(int by) {
        int size = focus.leader() ? picture.leaders().size() : picture.sites().size();
        go(new Spot(focus.leader(), Math.clamp(focus.at() + (long) by, 0, Math.max(0, size - 1))));
    }

    /// To the other column: from a leader to where most of the leader's people are, from a site to who knows most
    /// there.
    void cross(boolean toLeaders) {
        if (focus.leader() == toLeaders) {
            return;
        }
        int from = focus.at();
        OptionalInt best = toLeaders
                ? best(
                        picture.leaders().size(),
                        leader -> picture.sites().get(from).byLeader().get(leader))
                : best(
                        picture.sites().size(),
                        site -> picture.sites().get(site).byLeader().get(from));
        best.ifPresent(at -> go(new Spot(toLeaders, at)));
    }

    private static OptionalInt best(int size, IntUnaryOperator count) {
        return IntStream.range(0, size).reduce((a, b) -> count.applyAsInt(b) > count.applyAsInt(a) ? b : a);
    }

    /// Puts the focus there, and brings it into view.
    void go(Spot to) {
        focus = to;
        reveal();
    }

    private void reveal() {
        double margin = Math.min(ROW * zoom, height / 3);
        y += Math.min(0, screenY(focus) - margin) + Math.max(0, screenY(focus) - (height - margin));
        keepWithin();
    }

    /// What is at a point of the screen, with its name.
    Optional<Spot> at(double atX, double atY) {
        boolean leader = (atX + x) / zoom < (LEFT + RIGHT) / 2;
        int size = leader ? picture.leaders().size() : picture.sites().size();
        return IntStream.range(0, size)
                .mapToObj(i -> new Spot(leader, i))
                .filter(spot -> Math.abs(screenY(spot) - atY) <= Math.max(8, ROW * zoom / 2))
                .min((a, b) -> Double.compare(Math.abs(screenY(a) - atY), Math.abs(screenY(b) - atY)));
    }

    double screenX(Spot spot) {
        return (spot.leader() ? LEFT : RIGHT) * zoom - x;
    }

    double screenY(Spot spot) {
        int size = spot.leader() ? picture.leaders().size() : picture.sites().size();
        double between = (tall() - 2 * MARGIN) / Math.max(1, size);
        return (MARGIN + (spot.at() + .5) * between) * zoom - y;
    }

    /// Of a circle whose area is as the number of people, from a least size on.
    double radius(int people) {
        double share = Math.sqrt((double) people / Math.max(1, most));
        return (LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * share) * Math.clamp(zoom, .35, 1.6);
    }

    /// Whether any of a stretch is seen.
    boolean sees(double fromY, double toY) {
        return Math.max(fromY, toY) >= -ROW && Math.min(fromY, toY) <= height + ROW;
    }
}
