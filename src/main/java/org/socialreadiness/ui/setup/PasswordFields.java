package org.socialreadiness.ui.setup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Labels;

/// Where a password is typed twice, with its strength, and what losing it means.
final class PasswordFields extends VBox {
    private final NewPassword model;
    private final Messages messages;
    private final PasswordField first = new PasswordField();

    /// @param screen what the ids of the fields begin with
    PasswordFields(NewPassword model, String screen, String label, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("sr-fields");
        first.setId(screen + "-new");
        first.textProperty().bindBidirectional(model.firstProperty());
        PasswordField again = new PasswordField();
        again.setId(screen + "-again");
        again.textProperty().bindBidirectional(model.againProperty());
        Label lost = Labels.strong(messages.text("setup.protection.lost"));
        lost.setId(screen + "-lost");
        lost.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        getChildren()
                .setAll(
                        new VBox(
                                8,
                                new Field(
                                        label,
                                        first,
                                        model.firstProblemProperty(),
                                        messages.text("setup.protection.new.hint", Password.SHORTEST)),
                                strength(screen)),
                        new Field(messages.text("setup.protection.again"), again, model.againProblemProperty(), ""),
                        lost);
    }

    /// The same with a switch, for a password that need not be.
    ///
    /// @param text what it is good for
    static Node optional(NewPassword model, String screen, String text, Messages messages) {
        CheckBox wanted = new CheckBox(messages.text("setup.protection.wanted"));
        wanted.setId(screen + "-wanted");
        wanted.selectedProperty().bindBidirectional(model.wantedProperty());
        PasswordFields fields = new PasswordFields(model, screen, messages.text("setup.protection.title"), messages);
        fields.visibleProperty().bind(model.wantedProperty());
        fields.managedProperty().bind(model.wantedProperty());
        model.wantedProperty().subscribe((_, on) -> {
            if (on) {
                fields.take();
            }
        });
        return new VBox(16, new VBox(6, wanted, Labels.caption(text)), fields);
    }

    /// Takes the focus.
    void take() {
        first.requestFocus();
    }

    private Node strength(String screen) {
        ProgressBar bar = new ProgressBar(0);
        bar.setId(screen + "-bar");
        bar.getStyleClass().add("sr-strength");
        Label words = Labels.caption("");
        words.setId(screen + "-strength");
        HBox line = new HBox(12, bar, words);
        line.setAlignment(Pos.CENTER_LEFT);
        model.firstProperty().subscribe(_ -> {
            var strength = model.strength();
            String said = strength.map(s -> messages.text("setup.protection.strength", s))
                    .orElse("");
            words.setText(said);
            bar.setProgress(
                    strength.map(s -> (s + 1.0) / (NewPassword.STRONGEST + 1)).orElse(0.0));
            bar.setAccessibleText(said);
            line.setVisible(strength.isPresent());
            line.setManaged(strength.isPresent());
        });
        return line;
    }
}
