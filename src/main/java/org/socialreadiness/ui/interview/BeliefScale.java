package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.text.Messages;

/// Seven points between two poles, without numbers and without a name for the middle. One stop for Tab: the arrow
/// keys move the answer, 1 to 7 choose it, Del takes it back. While nothing is chosen no point is put forward; the
/// first arrow leads beside the middle, on its own side.
final class BeliefScale extends HBox {
    static final int POINTS = 2 * BeliefPair.REACH + 1;

    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    private final List<ToggleButton> points = new ArrayList<>();
    private final Consumer<OptionalInt> chosen;
    private int at = -1;
    private boolean locked;

    /// @param id of the scale; its points are `id-0` to `id-6`, from the left
    /// @param chosen told the point from the left, 0 to 6, or nothing when the answer is taken back
    BeliefScale(String id, String question, Messages messages, Consumer<OptionalInt> chosen) {
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("sr-scale");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(question);
        for (int point = 0; point < POINTS; point++) {
            int here = point;
            ToggleButton button = new ToggleButton();
            button.setId(id + "-" + point);
            button.getStyleClass().setAll("sr-point");
            button.setFocusTraversable(false);
            button.setAccessibleText(messages.text("interview.point", question, point + 1, POINTS));
            button.setOnAction(_ -> choose(OptionalInt.of(here)));
            points.add(button);
            if (point > 0) {
                Region line = new Region();
                line.getStyleClass().add("sr-scale-line");
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            getChildren().add(button);
        }
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param point chosen, from the left; empty for none
    void show(OptionalInt point, boolean isLocked) {
        at = point.orElse(-1);
        locked = isLocked;
        for (int i = 0; i < POINTS; i++) {
            points.get(i).setSelected(i == at);
            points.get(i).pseudoClassStateChanged(LOCKED, isLocked);
        }
        pseudoClassStateChanged(LOCKED, isLocked);
    }

    private void choose(OptionalInt point) {
        if (!locked) {
            chosen.accept(point);
        }
        show(at < 0 ? OptionalInt.empty() : OptionalInt.of(at), locked);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            int from = at < 0 ? BeliefPair.REACH : at;
            choose(OptionalInt.of(Math.clamp(from + (code == KeyCode.RIGHT ? 1 : -1), 0, POINTS - 1)));
        } else if (code == KeyCode.HOME || code == KeyCode.END) {
            choose(OptionalInt.of(code == KeyCode.HOME ? 0 : POINTS - 1));
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            choose(OptionalInt.empty());
        } else if (code.isDigitKey()) {
            String name = code.getName();
            int number = Character.digit(name.charAt(name.length() - 1), 10);
            if (number < 1 || number > POINTS) {
                return;
            }
            choose(OptionalInt.of(number - 1));
        } else {
            return;
        }
        event.consume();
    }
}
