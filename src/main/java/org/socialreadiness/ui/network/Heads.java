package org.socialreadiness.ui.network;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.ui.base.Labels;

/// What the cards of this screen begin with, and how they say that something is missing.
final class Heads {
    private Heads() {}

    /// A section, with what it is about close below.
    static VBox section(String title, String text) {
        return new VBox(4, Labels.section(title), Labels.caption(text));
    }

    /// The sign stands beside the first line, however many follow; nothing is there without words.
    static HBox warning(Label words) {
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        Label beside = new Label("", sign);
        beside.getStyleClass().addAll(words.getStyleClass());
        beside.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, beside, words);
        line.visibleProperty().bind(words.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
