package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.TextLimit;

/// A short list that the facilitator adds to while the room talks: a line, Enter, and on.
final class NotedPane extends VBox {
    /// One thing on the list.
    ///
    /// @param done whether it is ticked off; only where things can be
    record Noted(String id, String text, boolean done) {}

    /// What can be done to the list.
    ///
    /// @param add called with a text that is not blank
    /// @param remove called with the id of what is to be taken off the list
    /// @param tick called with the id of what is to be ticked off or not; empty where nothing can be
    /// @param back called with Esc
    record Acts(Consumer<String> add, Consumer<String> remove, Optional<Consumer<String>> tick, Runnable back) {}

    private final String name;
    private final Messages messages;
    private final Acts acts;
    private final VBox list = new VBox();
    private final TextField field = new TextField();

    /// @param name what ids of its nodes begin with
    /// @param key that leads to its field
    /// @param longest text, in UTF-16 units
    NotedPane(String name, String title, String key, int longest, Messages messages, Acts acts) {
        this.name = name;
        this.messages = messages;
        this.acts = acts;
        setId(name);
        getStyleClass().add("sr-noted");
        Label head = Labels.captionStrong(title);
        head.setLabelFor(field);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(6, head, spring, Labels.caption(messages.text("workshop.add")), new KeyCap(key));
        line.setAlignment(Pos.CENTER_LEFT);
        field.setId(name + "-field");
        field.setPromptText(messages.text("workshop.addPrompt"));
        field.setAccessibleText(title);
        field.setTextFormatter(new TextFormatter<>(new TextLimit(longest, _ -> {})));
        field.setOnAction(_ -> add());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                // The field itself would take back what is being typed.
                acts.back().run();
                event.consume();
            }
        });
        getChildren().addAll(line, list, field);
    }

    private void add() {
        String text = field.getText().strip();
        if (!text.isEmpty()) {
            field.clear();
            acts.add().accept(text);
            field.requestFocus();
        }
    }

    /// Shows the list as it is now; what is being typed stays.
    void refresh(List<Noted> noted, boolean readOnly) {
        list.getChildren().setAll(noted.stream().map(this::row).toList());
        list.setVisible(!noted.isEmpty());
        list.setManaged(!noted.isEmpty());
        setDisable(readOnly);
    }

    private Node row(Noted noted) {
        Label text = Labels.caption(noted.text());
        text.getStyleClass().remove("text-muted");
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button away = new Button("", new FontIcon(Feather.X));
        away.getStyleClass().addAll("flat", "button-icon", "small");
        away.setAccessibleText(messages.text("workshop.takeOff", noted.text()));
        away.setOnAction(_ -> acts.remove().accept(noted.id()));
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        acts.tick().ifPresent(tick -> {
            CheckBox done = new CheckBox();
            done.setSelected(noted.done());
            done.setAccessibleText(messages.text("workshop.parked.done", noted.text()));
            done.setOnAction(_ -> tick.accept(noted.id()));
            row.getChildren().add(done);
        });
        row.getChildren().addAll(text, away);
        row.getStyleClass().add(name + "-row");
        return row;
    }

    /// Puts the focus into the field.
    void take() {
        field.requestFocus();
    }
}
