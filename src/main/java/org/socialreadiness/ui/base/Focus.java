package org.socialreadiness.ui.base;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

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

    /// Scrolls what stands around a node as far as is needed to see it, beginning with its top.
    public static void reveal(Node node) {
        if (node.getScene() == null) {
            return;
        }
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll && scroll.getContent() != null) {
                reveal(node, scroll);
            }
        }
    }

    private static void reveal(Node node, ScrollPane scroll) {
        Bounds content = scroll.getContent().getLayoutBounds();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - view;
        if (hidden > 0) {
            Bounds bounds = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double now = scroll.getVvalue() * hidden;
            double wanted = Math.min(Math.max(now, bounds.getMaxY() - view), bounds.getMinY());
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
