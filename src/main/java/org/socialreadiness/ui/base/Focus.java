package org.socialreadiness.ui.base;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Gives the focus to a node of a screen that has only just been put into the window.
public final class Focus {
    private Focus() {}

    /// What stands in a scroll pane belongs to the window only when its looks have been applied; before that it
    /// cannot take the focus.
    public static void give(Parent screen, Node node) {
        screen.applyCss();
        screen.layout();
        node.requestFocus();
    }

    /// To the first node that the selector finds; where there is none, the focus stays.
    public static void give(Parent screen, String selector) {
        screen.applyCss();
        Optional.ofNullable(screen.lookup(selector)).ifPresent(node -> give(screen, node));
    }
}
