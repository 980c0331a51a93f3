package org.socialreadiness.ui.interview;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.ui.base.LevelBadge;

/// A large answer: the key that chooses it, what it says, and a check when it is chosen. Chosen by mouse, space
/// or its key.
final class Choice extends ToggleButton {
    private final FontIcon check = new FontIcon(Feather.CHECK);

    Choice(String id, String key, String statement, Runnable chosen) {
        getStyleClass().setAll("sr-choice");
        setId(id);
        Label words = new Label(statement);
        words.getStyleClass().add("text");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setPadding(new Insets(4, 0, 4, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox content = new HBox(16, new LevelBadge(key), words, check);
        content.setAlignment(Pos.TOP_LEFT);
        HBox.setMargin(check, new Insets(6, 0, 0, 0));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(key + " " + statement);
        content.prefWidthProperty().bind(widthProperty().subtract(24));
        content.maxWidthProperty().bind(widthProperty().subtract(24));
        check.setVisible(false);
        check.visibleProperty().bind(selectedProperty());
        setOnAction(_ -> chosen.run());
    }

    /// The height that the statement needs at the width it gets; a toggle button would measure it unwrapped.
    @Override
    protected double computePrefHeight(double width) {
        double room = (width > 0 ? width : getWidth()) - 24;
        return Math.max(48, getGraphic().prefHeight(room > 0 ? room : -1) + 16);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
