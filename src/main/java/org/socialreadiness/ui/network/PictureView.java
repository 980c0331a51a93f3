package org.socialreadiness.ui.network;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.socialreadiness.network.Picture;

/// Where everything of the picture stands, which part of it is seen, and where the keys lead. Knows nothing of drawing.
///
/// The two columns stand where they are; what grows is the distance of the rows. Leaders are few: as many as fit are
/// always seen, and of more the part that belongs to the sites that are seen.
final class PictureView {
    /// Of a row, before it is enlarged.
    static final double ROW = 34;

    /// Where the two columns stand, of the width.
    static final double LEFT = .28;

    static final double RIGHT = .64;
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
    private double width;
    private double height;
    private double zoom = 1;
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

    /// How large the part is that is seen. At first that is all of it, or its top where it would be too small to be
    /// read.
    void resize(double wide, double high) {
        boolean first = height == 0;
        width = Math.max(1, wide);
        height = Math.max(1, high);
        if (first) {
            zoom = Math.max(whole(), READABLE);
        }
        keepWithin();
    }

    /// All of it, however small.
    void showWhole() {
        zoom = whole();
        keepWithin();
    }

    private double whole() {
        return Math.min(MOST_ROW / ROW, height / tall());
    }

    /// Of all sites, before they are enlarged.
    private double tall() {
        return ROW * Math.max(1, picture.sites().size()) + 2 * MARGIN;
    }

    /// Larger or smaller about a height of the screen.
    void enlarge(boolean larger, double atY) {
        double next = Math.clamp(larger ? zoom * STEP : zoom / STEP, Math.min(whole(), 1), LARGEST);
        y = (y + atY) * next / zoom - atY;
        zoom = next;
        keepWithin();
    }

    /// About what has the focus.
    void enlarge(boolean larger) {
        enlarge(larger, focus.leader() ? height / 2 : screenY(focus));
        reveal();
    }

    void pan(double by) {
        y += by;
        keepWithin();
    }

    /// The picture never leaves the part that is seen; what is smaller than that stands in its middle.
    private void keepWithin() {
        double size = tall() * zoom;
        y = size <= height ? (size - height) / 2 : Math.clamp(y, 0, size - height);
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
        if (!focus.leader()) {
            double margin = Math.min(ROW * zoom, height / 3);
            y += Math.min(0, screenY(focus) - margin) + Math.max(0, screenY(focus) - (height - margin));
        } else if (leadersHeight() > height) {
            y = (tall() * zoom - height)
                    * focus.at()
                    / Math.max(1, picture.leaders().size() - 1);
        }
        keepWithin();
    }

    /// What is at a point of the screen, with its name.
    Optional<Spot> at(double atX, double atY) {
        boolean leader = atX < (LEFT + RIGHT) / 2 * width;
        int size = leader ? picture.leaders().size() : picture.sites().size();
        return IntStream.range(0, size)
                .mapToObj(i -> new Spot(leader, i))
                .filter(spot -> Math.abs(screenY(spot) - atY) <= ROW / 2)
                .min((a, b) -> Double.compare(Math.abs(screenY(a) - atY), Math.abs(screenY(b) - atY)));
    }

    double screenX(boolean leader) {
        return (leader ? LEFT : RIGHT) * width;
    }

    double screenY(Spot spot) {
        if (!spot.leader()) {
            return (MARGIN + (spot.at() + .5) * ROW) * zoom - y;
        }
        double all = leadersHeight();
        double place = MARGIN
                + (spot.at() + .5)
                        * (all - 2 * MARGIN)
                        / Math.max(1, picture.leaders().size());
        double hidden = tall() * zoom - height;
        return place - (all > height && hidden > 0 ? y / hidden * (all - height) : (all - height) / 2);
    }

    /// Of all leaders: no more than there is room for, unless they could not be told apart then.
    private double leadersHeight() {
        int leaders = picture.leaders().size();
        return Math.max(leaders * ROW * READABLE, Math.min(height, leaders * 3 * MOST_ROW));
    }

    /// Of a circle whose area is as the number of people, from a least size on.
    double radius(int people) {
        double share = Math.sqrt((double) people / Math.max(1, most));
        return (LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * share) * Math.clamp(zoom, .35, 1.2);
    }

    /// Whether any of a stretch is seen.
    boolean sees(double fromY, double toY) {
        return Math.max(fromY, toY) >= -ROW && Math.min(fromY, toY) <= height + ROW;
    }
}
