package org.socialreadiness.ui.interview;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.ui.base.LevelBadge;

/// A large answer: the key that chooses it, what it says, and a check when it is chosen. Chosen by mouse, Space
/// or its key.
final class Choice extends ToggleButton {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final HBox content;

    Choice(String id, String key, String statement, Runnable chosen) {
        getStyleClass().setAll("sr-choice");
        setId(id);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(key + ": " + statement);
        Label words = new Label(statement);
        words.getStyleClass().addAll("text", "sr-choice-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon check = new FontIcon(Feather.CHECK);
        check.visibleProperty().bind(selectedProperty());
        content = new HBox(new LevelBadge(key), words, check);
        content.getStyleClass().add("sr-choice-content");
        content.setAlignment(Pos.TOP_LEFT);
        HBox.setMargin(check, new Insets(6, 0, 0, -8));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        insetsProperty().subscribe(_ -> fill());
        widthProperty().subscribe(_ -> fill());
        setOnAction(_ -> chosen.run());
    }

    /// Shows whether the answer can be chosen; a locked one stays as legible as any other.
    void setLocked(boolean locked) {
        pseudoClassStateChanged(LOCKED, locked);
    }

    private void fill() {
        double inside =
                Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight());
        content.setPrefWidth(inside);
        content.setMaxWidth(inside);
    }

    /// The height that the statement needs at the width it gets; a toggle button would measure it unwrapped.
    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double room = (width > 0 ? width : getWidth()) - around.getLeft() - around.getRight();
        return content.prefHeight(room > 0 ? room : -1) + around.getTop() + around.getBottom();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
