package org.socialreadiness.ui.base;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A few values side by side, at most one of them chosen; the chosen one is filled and has a check. Tab reaches the
/// row once, the arrow keys move within it, Space chooses.
public final class SegmentedChoice<T> extends HBox {
    /// One value with its words.
    public record Option<T>(T value, String id, String label) {}

    /// More than these stand closer to each other.
    private static final int FEW = 7;

    private static final String TIGHT = "tight";

    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final boolean clearable;

    /// @param clearable whether choosing the chosen value again takes the choice back
    public SegmentedChoice(List<Option<T>> options, boolean clearable) {
        this.clearable = clearable;
        getStyleClass().add("sr-segments");
        if (options.size() > FEW) {
            getStyleClass().add("many");
        }
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < options.size(); i++) {
            Option<T> option = options.get(i);
            ToggleButton button = new ToggleButton(option.label());
            button.setId(option.id());
            button.setToggleGroup(group);
            button.setAccessibleText(option.label());
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass()
                    .add(i == 0 ? Styles.LEFT_PILL : i == options.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> pressed(option.value()));
            button.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
            buttons.put(option.value(), button);
        }
        getChildren().setAll(buttons.values());
        value.subscribe(this::show);
        widthProperty().subscribe(_ -> fit());
    }

    /// The chosen value; set it to show another choice.
    public ObjectProperty<Optional<T>> valueProperty() {
        return value;
    }

    private void pressed(T pressed) {
        boolean again = value.get().equals(Optional.of(pressed));
        value.set(again && clearable ? Optional.empty() : Optional.of(pressed));
        show(value.get());
    }

    private void show(Optional<T> chosen) {
        buttons.forEach((each, button) -> {
            boolean on = chosen.equals(Optional.of(each));
            button.setSelected(on);
            button.setGraphic(on ? new FontIcon(Feather.CHECK) : null);
        });
        boolean first = chosen.isEmpty();
        for (Map.Entry<T, ToggleButton> each : buttons.entrySet()) {
            each.getValue().setFocusTraversable(first || chosen.equals(Optional.of(each.getKey())));
            first = false;
        }
        fit();
    }

    /// Leaves the check out where it would cut a word; ground and weight still tell what is chosen.
    private void fit() {
        getStyleClass().remove(TIGHT);
        if (getScene() != null && getWidth() > 0) {
            applyCss();
            if (prefWidth(-1) > Math.ceil(room())) {
                getStyleClass().add(TIGHT);
            }
        }
    }

    /// A row as wide as its words would else never get its check back: without it, it is as narrow as it wishes.
    private double room() {
        return getMaxWidth() == USE_PREF_SIZE && getParent() instanceof Region around
                ? Math.max(getWidth(), around.getWidth())
                : getWidth();
    }

    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0) {
            return;
        }
        List<ToggleButton> all = new ArrayList<>(buttons.values());
        int at = all.indexOf(event.getSource());
        all.get(Math.floorMod(at + step, all.size())).requestFocus();
        event.consume();
    }
}
