package org.socialreadiness.ui.interview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Several nodes that Tab reaches as one: the arrow keys move among them, Home and End lead to the ends.
final class Roving {
    private final List<? extends Node> nodes;

    /// @param nodes in reading order
    Roving(List<? extends Node> nodes) {
        this.nodes = List.copyOf(nodes);
        for (Node node : this.nodes) {
            node.setFocusTraversable(false);
            node.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
            node.focusedProperty().subscribe(focused -> {
                if (focused) {
                    stopAt(node);
                }
            });
        }
        stopAt(this.nodes.getFirst());
    }

    /// Where Tab stops from now on.
    void stopAt(Node stop) {
        nodes.forEach(node -> node.setFocusTraversable(node.equals(stop)));
    }

    private void move(KeyEvent event) {
        int at = nodes.indexOf(event.getSource());
        int to = target(event.getCode(), at);
        if (to >= 0 && !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown()) {
            nodes.get(Math.min(to, nodes.size() - 1)).requestFocus();
            event.consume();
        }
    }

    /// The place that a key leads to, or -1 if it is not one of these keys.
    private int target(KeyCode key, int from) {
        return switch (key) {
            case UP, LEFT -> Math.max(0, from - 1);
            case DOWN, RIGHT -> from + 1;
            case HOME -> 0;
            case END -> nodes.size() - 1;
            default -> -1;
        };
    }
}
