package org.socialreadiness.ui.typing;

import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.ui.base.TextLimit;

/// A note or a reason. It is handed in on a pause and on leaving; undo then takes all of it, as everywhere else.
final class TypedText extends TextField {
    private static final Duration TYPING_PAUSE = Duration.seconds(1.5);

    private final Predicate<String> taken;
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private String kept = "";

    /// @param taken told what was typed, when that differs from what was shown last; says whether it can be
    TypedText(String id, String meaning, Moves moves, Predicate<String> taken) {
        this.taken = taken;
        setId(id);
        setAccessibleText(meaning);
        setPromptText(meaning);
        getStyleClass().addAll("text-caption", "sr-type-text");
        setTextFormatter(new TextFormatter<>(new TextLimit(Rating.LONGEST_NOTE, _ -> {})));
        pause.setOnFinished(_ -> handIn());
        textProperty().subscribe(_ -> pause.playFromStart());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                handIn();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, moves));
    }

    private void pressed(KeyEvent event, Moves moves) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && (code == KeyCode.Z || code == KeyCode.Y)) {
            handIn();
            event.consume();
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
            return;
        }
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (code) {
            case UP -> moves.move(this, -1, 0);
            case DOWN -> moves.move(this, 1, 0);
            case ENTER -> {
                if (enter()) {
                    moves.next(this);
                }
            }
            case ESCAPE -> moves.first(this);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// On Enter: asks also where nothing was typed, as a reason may be needed.
    private boolean enter() {
        return (getText().equals(kept) && !getText().isBlank()) || take();
    }

    /// Hands in what was typed, if it differs from what was handed in last.
    void handIn() {
        pause.stop();
        if (!getText().equals(kept)) {
            take();
        }
    }

    private boolean take() {
        pause.stop();
        kept = getText();
        return taken.test(kept);
    }

    /// Shows what the record holds. Typed text stays, unless the record was changed elsewhere, as by undo.
    void show(String text, boolean locked) {
        if (!text.equals(kept)) {
            kept = text;
            setText(text);
            pause.stop();
        }
        setEditable(!locked);
    }
}
