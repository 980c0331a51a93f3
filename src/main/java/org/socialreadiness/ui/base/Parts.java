package org.socialreadiness.ui.base;

import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The parts of a pane, of which some stay while others change: what is taken out and put in again is styled and laid
/// out anew, and loses the focus. Window's thread only.
public final class Parts {
    private Parts() {}

    /// Shows these, in this order; those that are there already stay where they are.
    public static void show(Pane pane, List<? extends Node> wanted) {
        pane.getChildren().retainAll(new HashSet<>(wanted));
        for (int i = 0; i < wanted.size(); i++) {
            put(pane, i, wanted.get(i));
        }
    }

    static void put(Pane pane, int at, Node node) {
        if (at < pane.getChildren().size() && pane.getChildren().get(at).equals(node)) {
            return;
        }
        pane.getChildren().remove(node);
        pane.getChildren().add(at, node);
    }
}
