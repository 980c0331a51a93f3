package org.socialreadiness.ui.typing;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A cell of one key, as in a spreadsheet: the arrow keys and Enter leave it, Backspace empties it.
final class TypeCell extends Label {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

    /// @param typed told each character
    /// @param emptied told when it is to be emptied
    TypeCell(String id, String meaning, Moves moves, Consumer<String> typed, Runnable emptied) {
        setId(id);
        getStyleClass().setAll("label", "text-caption", "sr-focusable", "sr-type-cell");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleHelp(meaning);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String character = event.getCharacter();
            boolean command = event.isShortcutDown() || event.isControlDown() || event.isMetaDown();
            if (!character.isEmpty() && !Character.isISOControl(character.codePointAt(0)) && !command) {
                typed.accept(character);
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, moves, emptied));
    }

    private void pressed(KeyEvent event, Moves moves, Runnable emptied) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> moves.move(this, -1, 0);
            case DOWN -> moves.move(this, 1, 0);
            case ENTER -> moves.move(this, event.isShiftDown() ? -1 : 1, 0);
            case LEFT -> moves.move(this, 0, -1);
            case RIGHT -> moves.move(this, 0, 1);
            case BACK_SPACE, DELETE -> emptied.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// @param said for those who hear the window
    /// @param locked whether it can only be read
    void show(String text, String said, boolean locked) {
        pseudoClassStateChanged(LOCKED, locked);
        setText(text);
        setAccessibleText(said);
    }
}
