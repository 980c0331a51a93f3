package org.socialreadiness.ui.interview;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;

/// One criterion worth a second look: which it is, what was said, and the way to it. Long names take two lines.
final class ReviewLine extends Button {
    private final HBox content;

    /// @param goTo what the line does, in a word
    /// @param sentence whether a sentence follows the name, which then needs the room
    ReviewLine(ReviewViewModel.Line line, String goTo, boolean sentence) {
        Label id = Labels.strong(line.id().text());
        id.getStyleClass().add("sr-review-id");
        Label name = Labels.body(line.name());
        name.getStyleClass().add("sr-review-name");
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label words = Labels.caption(line.words());
        words.getStyleClass().add("sr-review-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        if (!sentence) {
            words.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label go = Labels.caption(goTo);
        go.getStyleClass().setAll("label", "text-caption", "sr-go");
        go.setWrapText(false);
        go.setMinWidth(USE_PREF_SIZE);
        content = new HBox(new FactorDot(line.factor()), id, name, words, go, new FontIcon(Feather.ARROW_RIGHT));
        content.getStyleClass().add("sr-review-line");
        if (sentence) {
            content.getStyleClass().add("sr-review-fact");
        }
        content.setAlignment(Pos.CENTER_LEFT);
        setGraphic(content);
        getStyleClass().setAll("button", "sr-list-row");
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        insetsProperty().subscribe(_ -> content.setPrefWidth(inside(getWidth())));
        widthProperty().subscribe(_ -> content.setPrefWidth(inside(getWidth())));
    }

    private double inside(double width) {
        Insets around = getInsets();
        return Math.max(0, width - around.getLeft() - around.getRight());
    }

    /// The height that the words need at the width they get; a button would measure them unwrapped.
    @Override
    protected double computePrefHeight(double width) {
        double room = inside(width > 0 ? width : getWidth());
        Insets around = getInsets();
        return content.prefHeight(room > 0 ? room : -1) + around.getTop() + around.getBottom();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
