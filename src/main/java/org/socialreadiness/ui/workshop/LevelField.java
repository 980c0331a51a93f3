package org.socialreadiness.ui.workshop;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.util.Subscription;

/// One level, typed. Takes nothing but levels that there are.
final class LevelField extends TextField {
    private final int top;

    /// @param top the highest level
    LevelField(String id, String name, int top) {
        this.top = top;
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("sr-level-field");
        setTextFormatter(new TextFormatter<>(this::fit));
        focusedProperty().subscribe(focused -> {
            if (focused) {
                selectAll();
            }
        });
    }

    /// Shows a level and hands on what is typed, until that is ended.
    Subscription follow(ObjectProperty<Optional<Integer>> value) {
        return value.subscribe(level -> {
                    String text = level.map(String::valueOf).orElse("");
                    if (!text.equals(getText())) {
                        setText(text);
                    }
                })
                .and(textProperty()
                        .subscribe((_, text) -> value.set(
                                Optional.of(text).filter(t -> !t.isEmpty()).map(Integer::valueOf))));
    }

    /// Leaves the field as it is where something else was typed.
    private TextFormatter.Change fit(TextFormatter.Change change) {
        if (!isLevel(change.getControlNewText())) {
            change.setText("");
            change.setRange(change.getControlAnchor(), change.getControlAnchor());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    private boolean isLevel(String text) {
        return text.isEmpty() || (text.matches("0|[1-9]\\d?") && Integer.parseInt(text) <= top);
    }
}
