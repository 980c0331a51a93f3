package org.socialreadiness.ui.interview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// Asks, in place, why a criterion does not apply. Without a reason nothing is answered.
final class ReasonField extends VBox {
    static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final CriterionViewModel model;
    private final Messages messages;
    private final Runnable answered;
    private final Runnable back;
    private final TextField field = new TextField();
    private final Label problem = Labels.caption("");
    private boolean asking;

    /// @param answered called when a reason was taken, or asking was given up
    /// @param back gives the focus back to the choice
    ReasonField(CriterionViewModel model, Messages messages, Runnable answered, Runnable back) {
        this.model = model;
        this.messages = messages;
        this.answered = answered;
        this.back = back;
        getStyleClass().add("sr-field");
        Label label = Labels.captionStrong(messages.text("interview.reason"));
        label.setLabelFor(field);
        field.setId("interview-reason");
        field.setAccessibleText(messages.text("interview.reason"));
        problem.setId("interview-reason-problem");
        problem.getStyleClass().add("sr-danger");
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().setAll(label, field, problem);
        managedProperty().bind(visibleProperty());
        field.setOnAction(event -> {
            take();
            event.consume();
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                back.run();
                answered.run();
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                asking = !model.isLocked();
            } else {
                leave();
            }
        });
        say("");
    }

    /// Opens the field and puts the focus into it.
    void ask() {
        asking = true;
        refresh();
        field.requestFocus();
        field.selectAll();
    }

    /// Gives up what was typed and not taken.
    void close() {
        asking = false;
        say("");
    }

    /// Takes a typed reason; a blank one is passed over, as nothing was answered.
    void leave() {
        if (asking) {
            asking = false;
            model.doesNotApply(field.getText());
            say("");
            answered.run();
        }
    }

    private void take() {
        if (field.getText().isBlank()) {
            say(messages.text("interview.reasonNeeded"));
        } else {
            leave();
            back.run();
        }
    }

    private void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        field.setAccessibleHelp(text.isEmpty() ? null : text);
    }

    void refresh() {
        boolean open = asking && !model.isLocked();
        if (!open) {
            field.setText(model.reason().orElse(""));
        }
        field.setEditable(!model.isLocked());
        setVisible(open || model.reason().isPresent());
    }
}
