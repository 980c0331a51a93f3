package org.socialreadiness.ui.base;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Lines below each other that may be hundreds. Those that can be in view are built at once and the others frame by
/// frame, so that the window never waits for them; lines that have not changed stay as they are. Window's thread only.
///
/// @param <T> what a line shows; equal ones look the same, and no two of a list are equal
public final class GrowingList<T> extends VBox {
    /// More than fit on a large screen.
    private static final int AT_ONCE = 24;

    /// More take longer than a frame; with fewer all lines, which are laid out every time, are laid out more often.
    private static final int PER_FRAME = 16;

    private final Function<T, Node> line;
    private final Map<T, Node> built = new HashMap<>();
    private List<T> wanted = List.of();

    private final AnimationTimer growing = new AnimationTimer() {
        @Override
        public void handle(long now) {
            grow(PER_FRAME);
        }
    };

    /// @param line builds one
    public GrowingList(Function<T, Node> line) {
        this.line = line;
    }

    /// Shows these, in this order.
    public void show(List<T> lines) {
        wanted = List.copyOf(lines);
        built.keySet().retainAll(new HashSet<>(wanted));
        getChildren().retainAll(new HashSet<>(built.values()));
        growing.start();
        grow(AT_ONCE);
    }

    /// Whether all of them are there.
    public boolean isWhole() {
        return getChildren().size() == wanted.size();
    }

    private void grow(int most) {
        int left = most;
        int at = 0;
        while (at < wanted.size() && (left > 0 || built.containsKey(wanted.get(at)))) {
            if (!built.containsKey(wanted.get(at))) {
                left--;
            }
            Parts.put(this, at, built.computeIfAbsent(wanted.get(at), line));
            at++;
        }
        if (at == wanted.size()) {
            growing.stop();
        }
    }
}
