package org.socialreadiness.ui.base;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A line of a list that leads somewhere: a button as wide as the list, filled by its content.
public final class ListRow extends Button {
    private final HBox content;

    public ListRow(String id, String spoken, HBox content, Runnable act) {
        this.content = content;
        content.setAlignment(Pos.CENTER_LEFT);
        setId(id);
        setGraphic(content);
        getStyleClass().setAll("button", "sr-list-row");
        setAccessibleText(spoken);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> act.run());
        widthProperty().subscribe(_ -> fill());
        insetsProperty().subscribe(_ -> fill());
    }

    private void fill() {
        content.setPrefWidth(
                Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight()));
    }
}
