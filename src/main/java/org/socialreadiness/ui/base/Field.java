package org.socialreadiness.ui.base;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control with its label above it and, below, what is wrong with it in words, or else a hint.
public final class Field extends VBox {
    private static final String WRONG = "sr-wrong";

    /// @param problem what is wrong; empty while nothing is
    /// @param hint limits or an example; may be empty
    public Field(String label, Node control, ObservableValue<String> problem, String hint) {
        getStyleClass().add("sr-field");
        Label name = Labels.captionStrong(label);
        name.setLabelFor(control);
        Label below = Labels.caption(hint);
        below.setId(control.getId() + "-problem");
        getChildren().addAll(name, control, below);
        if (control instanceof Control named && named.getAccessibleText() == null) {
            named.setAccessibleText(label);
        }
        problem.subscribe(text -> {
            boolean wrong = !text.isEmpty();
            below.setText(wrong ? text : hint);
            below.setVisible(!below.getText().isEmpty());
            below.setManaged(below.isVisible());
            mark(below, "sr-danger", wrong);
            mark(control, WRONG, wrong);
            control.setAccessibleHelp(below.getText().isEmpty() ? null : below.getText());
        });
    }

    private static void mark(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }
}
