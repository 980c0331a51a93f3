package org.socialreadiness.ui.base;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A bordered ground for things that belong together.
public final class Card extends VBox {
    public Card(Node... content) {
        super(content);
        getStyleClass().add("sr-card");
    }
}
