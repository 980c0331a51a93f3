package org.socialreadiness.ui.interview;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Switch;

/// What the person said last time, and the switch that shows it. Off, nothing of it is in the window: an answer that
/// one sees pulls the next one towards it.
final class LastTimePane extends VBox {
    private final Messages messages;
    private final Switch show = new Switch();
    private final VBox said = new VBox();

    /// @param shown kept as the person chooses
    LastTimePane(LastAnswer last, Messages messages, BooleanProperty shown) {
        this.messages = messages;
        setId("interview-last-time");
        getStyleClass().add("sr-last-time");
        Label title = Labels.captionStrong(messages.text("interview.lastTime"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setLabelFor(show);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        show.setId("interview-last-show");
        show.setAccessibleText(messages.text("interview.last.show"));
        show.setAccessibleHelp(messages.text("interview.last.hint"));
        show.setTooltip(new Tooltip(messages.text("interview.last.hint")));
        show.setSelected(shown.get());
        HBox keys = new HBox(new KeyCap("L"));
        keys.getStyleClass().add("sr-side-keys");
        keys.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(8, title, spring, keys, show);
        head.setAlignment(Pos.CENTER_LEFT);
        said.setId("interview-last-said");
        said.getStyleClass().add("sr-last-said");
        getChildren().setAll(head);
        show.selectedProperty().subscribe(on -> {
            shown.set(on);
            said.getChildren().clear();
            getChildren().remove(said);
            if (on) {
                fill(last);
                getChildren().add(said);
            }
        });
    }

    private void fill(LastAnswer last) {
        add(last.answer(), "sr-last-answer");
        add(last.statement(), "sr-last-statement");
        add(last.note().isEmpty() ? "" : messages.text("interview.last.note", last.note()), "sr-last-note");
        add(last.target(), "sr-last-target");
        add(last.standing(), "sr-last-standing");
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            boolean strong = style.equals("sr-last-answer");
            Label label = strong ? Labels.captionStrong(text) : Labels.caption(text);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(style);
            said.getChildren().add(label);
        }
    }

    /// Shows it, or hides it.
    void turn() {
        show.setSelected(!show.isSelected());
    }
}
