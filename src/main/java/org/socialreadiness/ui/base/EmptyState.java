package org.socialreadiness.ui.base;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says what will be here, and offers the one next step.
public final class EmptyState extends VBox {
    /// @param sentence what will be here
    public EmptyState(String title, String sentence) {
        getStyleClass().add("sr-empty");
        setAlignment(Pos.CENTER_LEFT);
        Label head = new Label(title);
        head.getStyleClass().add("title-4");
        Label text = new Label(sentence);
        text.getStyleClass().addAll("text-muted", "sr-column");
        text.setWrapText(true);
        getChildren().addAll(head, text);
    }

    /// The same, with the next step.
    public EmptyState(String title, String sentence, String id, String step, Runnable act) {
        this(title, sentence);
        Button button = new Button(step);
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> act.run());
        getChildren().add(button);
    }
}
