package org.socialreadiness.ui.start;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.socialreadiness.store.RecentClient;

/// A score with its range, and hollow the one before, on one line from 0 to 100.
final class ScoreLine extends Region {
    private static final double TRACK = 1;
    private static final double TICK = 8;
    private static final double RANGE = 4;
    private static final double DOT = 10;

    private final RecentClient.Score score;
    private final Optional<RecentClient.Score> before;
    private final Region track = part("sr-score-track");
    private final Region from = part("sr-score-track");
    private final Region to = part("sr-score-track");
    private final Region range = part("sr-score-range");
    private final Region dot = part("sr-score-dot");
    private final Region hollow = part("sr-score-hollow");

    ScoreLine(RecentClient.Score score, Optional<RecentClient.Score> before) {
        this.score = score;
        this.before = before;
        getStyleClass().add("sr-score-line");
        getChildren().addAll(track, from, to);
        if (before.isPresent()) {
            getChildren().add(hollow);
        }
        getChildren().addAll(range, dot);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        put(track, 0, getWidth(), middle, TRACK);
        put(from, 0, TRACK, middle, TICK);
        put(to, getWidth() - TRACK, TRACK, middle, TICK);
        put(range, x(score.low()), Math.max(RANGE, x(score.high()) - x(score.low())), middle, RANGE);
        put(dot, x(score.score()) - DOT / 2, DOT, middle, DOT);
        before.ifPresent(b -> put(hollow, x(b.score()) - DOT / 2, DOT, middle, DOT));
    }

    private double x(double value) {
        return value / 100 * getWidth();
    }

    private static void put(Region part, double x, double width, double middle, double height) {
        part.resizeRelocate(x, middle - height / 2, width, height);
    }
}
