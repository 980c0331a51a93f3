package org.socialreadiness.ui;

import java.util.Arrays;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.ui.base.Field;
import org.socialreadiness.ui.base.Labels;

/// Asks for the password of a sealed client; Enter opens, Esc gives up. Tells the file's name and nothing else.
final class PasswordCard extends StackPane {
    private final Messages messages;
    private final BiConsumer<Password, Runnable> give;
    private final PasswordField field = new PasswordField();
    private final SimpleStringProperty problem = new SimpleStringProperty("");
    private final Label state = Labels.caption("");
    private final Button open;
    private final Button cancel;
    private boolean busy;

    /// @param give tries a password; runs the other if it is wrong
    PasswordCard(Messages messages, Gate.Asked asked, BiConsumer<Password, Runnable> give, Runnable cancelled) {
        this.messages = messages;
        this.give = give;
        boolean locked = asked.locked().isPresent();
        setId("password");
        getStyleClass().add(locked ? "sr-locked" : "sr-dim");
        Label head = Labels.section(messages.text(locked ? "app.password.locked" : "app.password.head"));
        head.setId("password-head");
        head.setGraphic(new FontIcon(Feather.LOCK));
        field.setId("password-field");
        field.textProperty().subscribe(_ -> problem.set(""));
        state.setId("password-state");
        open = new Button(messages.text("app.password.open"));
        open.setId("password-open");
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> open());
        cancel = new Button(messages.text(locked ? "app.password.leave" : "app.password.cancel"));
        cancel.setId("password-cancel");
        cancel.setOnAction(_ -> cancelled.run());
        HBox buttons = new HBox(8, cancel, open);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(
                head,
                new Field(messages.text("app.password.of", ClientFile.nameOf(asked.file())), field, problem, ""),
                state,
                buttons);
        card.getStyleClass().addAll("sr-card", "sr-question");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> tellCapitals());
        tellCapitals();
    }

    /// Puts the focus on the field.
    void take() {
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && field.equals(event.getTarget())) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel.fire();
            event.consume();
        }
    }

    private void open() {
        if (busy) {
            return;
        }
        if (field.getText().isEmpty()) {
            problem.set(messages.text("app.password.missing"));
            field.requestFocus();
            return;
        }
        char[] typed = field.getText().toCharArray();
        Password password = new Password(typed);
        Arrays.fill(typed, '\0');
        busy(true);
        give.accept(password, this::wrong);
    }

    private void wrong() {
        busy(false);
        field.clear();
        problem.set(messages.text("app.password.wrong"));
        field.requestFocus();
        tellCapitals();
    }

    private void busy(boolean on) {
        busy = on;
        open.setDisable(on);
        cancel.setDisable(on);
        field.setEditable(!on);
        say(on ? messages.text("app.password.opening") : "");
    }

    /// Where the system tells, whether capitals are locked.
    private void tellCapitals() {
        if (!busy) {
            boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
            say(on ? messages.text("app.password.capitals") : "");
        }
    }

    private void say(String sentence) {
        state.setText(sentence);
        state.setVisible(!sentence.isEmpty());
        state.setManaged(state.isVisible());
    }
}
