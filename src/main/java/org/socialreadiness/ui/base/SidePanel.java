package org.socialreadiness.ui.base;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The column right of a screen's content, with a line at its left; it scrolls by itself.
public final class SidePanel extends ScrollPane {
    private final VBox column = new VBox();

    /// @param content one under the other
    public SidePanel(Node... content) {
        show(content);
        column.getStyleClass().add("sr-side-content");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("sr-side");
    }

    /// Shows something else, from its top.
    public void show(Node... content) {
        column.getChildren().setAll(content);
        setVvalue(0);
    }
}
