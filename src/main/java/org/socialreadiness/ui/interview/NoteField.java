package org.socialreadiness.ui.interview;

import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.TextLimit;

/// Evidence and notes. What is typed is handed in on a pause and on leaving the field; undo and redo then take
/// whole notes, as everywhere else in the program. Tab leaves the field, Esc goes back to the choices.
final class NoteField extends VBox {
    private static final Duration TYPING_PAUSE = Duration.seconds(1.5);

    private final CriterionViewModel model;
    private final TextArea area = new TextArea();
    private final Label full;
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);

    /// @param back gives the focus back to the choices
    NoteField(CriterionViewModel model, Messages messages, Runnable back) {
        this.model = model;
        setSpacing(6);
        full = Labels.caption(messages.text("interview.noteFull", Rating.LONGEST_NOTE));
        full.setId("interview-notes-full");
        full.setVisible(false);
        full.managedProperty().bind(full.visibleProperty());
        area.setId("interview-notes");
        area.setAccessibleText(messages.text("interview.notes"));
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.getStyleClass().addAll("text-caption", "sr-notes");
        area.setTextFormatter(new TextFormatter<>(new TextLimit(Rating.LONGEST_NOTE, full::setVisible)));
        area.textProperty().bindBidirectional(model.noteProperty());
        model.noteProperty().subscribe(_ -> pause.playFromStart());
        pause.setOnFinished(_ -> model.handIn());
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                pause.stop();
                model.handIn();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, back));
        getChildren().setAll(area, full);
    }

    private void pressed(KeyEvent event, Runnable back) {
        KeyCode code = event.getCode();
        if (code == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (code == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        } else if (event.isShortcutDown() && (code == KeyCode.Z || code == KeyCode.Y)) {
            // The field's own undo would take back letters that are already handed in: the whole note goes instead.
            model.handIn();
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    void refresh() {
        area.setEditable(!model.isLocked());
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
        area.end();
    }
}
