package org.socialreadiness.ui.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.text.Messages;

/// The edits that can be taken back, and those that were and can be brought back. Window's thread only.
final class Edits {
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /// Applies what an edit came from; gives the opposite edit, or nothing where nothing was altered.
    interface Performing extends Function<List<Client.Undoing>, Optional<Edit>> {}

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    Optional<String> undoName(Messages messages) {
        return Optional.ofNullable(done.peek()).map(edit -> edit.name(messages));
    }

    Optional<String> redoName(Messages messages) {
        return Optional.ofNullable(undone.peek()).map(edit -> edit.name(messages));
    }

    /// Adds what was just done. What was undone before cannot be brought back after that.
    void add(Edit edit) {
        done.push(edit);
        undone.clear();
        tell();
    }

    void undo(Performing performing) {
        move(done, undone, performing);
    }

    void redo(Performing performing) {
        move(undone, done, performing);
    }

    void forget() {
        done.clear();
        undone.clear();
        tell();
    }

    private void move(Deque<Edit> from, Deque<Edit> to, Performing performing) {
        if (from.isEmpty()) {
            return;
        }
        Edit edit = from.pop();
        performing.apply(edit.back()).ifPresent(opposite -> to.push(new Edit(edit.changes(), opposite.back())));
        tell();
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
