package org.socialreadiness.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.text.Messages;

/// A client that is called A, B, C in turn, on paper: what is asked for is noted, and answered with its opposite.
class EditsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Edits edits = new Edits();
    private final List<String> asked = new ArrayList<>();
    private String name = "A";

    private static Client.Undoing named(String name) {
        return new Client.Undoing(Optional.empty(), new Change.Named(name));
    }

    private Optional<Edit> perform(List<Client.Undoing> meant) {
        String before = name;
        name = ((Change.Named) meant.getFirst().change()).client();
        asked.add(name);
        return before.equals(name)
                ? Optional.empty()
                : Optional.of(new Edit(List.of(new Change.Named(name)), List.of(named(before))));
    }

    private void edit(String to) {
        perform(List.of(named(to))).ifPresent(edits::add);
        asked.clear();
    }

    @Test
    void whatWasDoneLastIsTakenBackFirstAndBroughtBackLast() {
        edit("B");
        edit("C");
        edits.undo(this::perform);
        edits.undo(this::perform);
        edits.undo(this::perform);
        assertEquals(List.of("B", "A"), asked);
        assertFalse(edits.canUndoProperty().get());
        edits.redo(this::perform);
        edits.redo(this::perform);
        edits.redo(this::perform);
        assertEquals(List.of("B", "A", "B", "C"), asked);
        assertFalse(edits.canRedoProperty().get());
        assertTrue(edits.canUndoProperty().get());
    }

    @Test
    void afterANewEditNothingIsBroughtBack() {
        edit("B");
        edits.undo(this::perform);
        assertEquals(Optional.of("name of the client"), edits.redoName(messages));
        edit("C");
        assertEquals(Optional.empty(), edits.redoName(messages));
        edits.redo(this::perform);
        assertEquals("C", name);
    }

    @Test
    void whatAltersNothingIsNotBroughtBack() {
        edit("B");
        name = "A";
        edits.undo(this::perform);
        assertEquals(List.of("A"), asked);
        assertFalse(edits.canRedoProperty().get());
    }

    @Test
    void whatIsForgottenIsNeitherTakenNorBroughtBack() {
        edit("B");
        edit("C");
        edits.undo(this::perform);
        asked.clear();
        edits.forget();
        edits.undo(this::perform);
        edits.redo(this::perform);
        assertEquals(List.of(), asked);
        assertFalse(edits.canUndoProperty().get() || edits.canRedoProperty().get());
        assertEquals(Optional.empty(), edits.undoName(messages));
    }
}
