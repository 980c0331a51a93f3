package org.socialreadiness.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// One thing that two copies say differently, side by side; a button or a digit decides it. What is nobody else's
/// business yet is covered until somebody asks to see it.
final class ConflictCard extends VBox {
    private final int number;
    private final JoinViewModel.Line line;
    private final Messages messages;
    private final JoinViewModel model;
    private boolean covered;

    ConflictCard(int number, JoinViewModel.Line line, Messages messages, JoinViewModel model) {
        this.number = number;
        this.line = line;
        this.messages = messages;
        this.model = model;
        this.covered = !line.person().isEmpty();
        getStyleClass().add("sr-card");
        setId("conflict-" + number);
        show();
    }

    private void show() {
        Label what = Labels.strong(line.what());
        what.setId("conflict-what-" + number);
        getChildren().setAll(what);
        if (covered) {
            Button show = new Button(messages.text("history.show"));
            show.setId("conflict-show-" + number);
            show.setAccessibleText(line.what() + ". " + show.getText());
            show.setOnAction(_ -> {
                covered = false;
                show();
                take();
            });
            getChildren().addAll(Labels.caption(messages.text("history.show.text", line.person())), show);
        } else {
            HBox sides = new HBox(
                    24,
                    side("ours", messages.text("history.ours"), line.ours(), false),
                    side("theirs", messages.text("history.theirs"), line.theirs(), true));
            getChildren().add(sides);
        }
    }

    private Node side(String id, String whose, JoinViewModel.Side side, boolean theirs) {
        Label value = Labels.body(side.value());
        value.setId("conflict-" + id + "-" + number);
        value.setMinHeight(Region.USE_PREF_SIZE);
        Button decide = new Button(
                messages.text(theirs ? "history.take" : "history.keep"), KeyCap.of(theirs ? "2" : "1", messages));
        decide.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        decide.setId("conflict-" + (theirs ? "take" : "keep") + "-" + number);
        decide.setMinWidth(Region.USE_PREF_SIZE);
        decide.setAccessibleText(messages.text(
                theirs ? "history.take.spoken" : "history.keep.spoken", line.what(), side.value(), side.who()));
        decide.setOnAction(_ -> model.decide(line, theirs));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox column = new VBox(
                4,
                Labels.captionStrong(whose),
                value,
                Labels.caption(messages.text("history.stamp", side.who(), side.when())),
                space,
                decide);
        column.getStyleClass().add("sr-conflict-side");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /// Whether the focus is on one of its buttons.
    boolean holdsFocus() {
        return lookupAll(".button").stream().anyMatch(Node::isFocused);
    }

    /// Puts the focus on its first button.
    void take() {
        lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// A digit decides, once both can be seen.
    void pressed(KeyEvent event) {
        boolean keep = event.getCode() == KeyCode.DIGIT1 || event.getCode() == KeyCode.NUMPAD1;
        boolean theirs = event.getCode() == KeyCode.DIGIT2 || event.getCode() == KeyCode.NUMPAD2;
        if (!covered && (keep || theirs)) {
            event.consume();
            model.decide(line, theirs);
        }
    }
}
