package org.socialreadiness.ui.workshop;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.TextLimit;

/// A few lines of text with their label above. Tab leaves it.
final class WordsField extends VBox {
    private final Label label = Labels.caption("");
    private final TextArea area = new TextArea();

    WordsField(String id, Messages messages, StringProperty text) {
        getStyleClass().add("sr-words");
        Label full = Labels.caption(messages.text("workshop.full", Rating.LONGEST_NOTE));
        full.setVisible(false);
        full.managedProperty().bind(full.visibleProperty());
        label.setLabelFor(area);
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.getStyleClass().addAll("text-caption", "sr-notes");
        area.setTextFormatter(new TextFormatter<>(new TextLimit(Rating.LONGEST_NOTE, full::setVisible)));
        area.textProperty().bindBidirectional(text);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        getChildren().addAll(label, area, full);
    }

    void name(String name) {
        label.setText(name);
        area.setAccessibleText(name);
    }

    void setEditable(boolean editable) {
        area.setEditable(editable);
    }
}
