package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;

/// An interview that is left in the middle of a sentence, over a real file.
class InterviewInterruptedTest extends ProgramFixture {
    private static final ParticipantId ANN = new ParticipantId("Ann");

    private void begin() {
        start(Locale.ENGLISH);
        makeClient("Acme");
        window.run(() -> {
            workspace().submit(new Change.Joined(new Participant(ANN, "Ann", "COO", Participant.Kind.LEADER)));
            program.shell().go(new Place.Interview(ANN));
        });
    }

    private List<Rating> noted() {
        return noted(workspace().assessment());
    }

    private static List<Rating> noted(Assessment assessment) {
        return assessment.sheet(ANN).ratings().values().stream()
                .filter(r -> !r.note().isEmpty())
                .toList();
    }

    @Test
    void theRailKeepsTheNoteAndThePlaceAndUndoTakesTheNote() {
        begin();
        window.press(KeyCode.DIGIT1).press(KeyCode.ENTER);
        String question = window.text("interview-question");
        window.press(KeyCode.E).type("Half").press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(new Place.People(), program.shell().place());
        assertEquals("Half", noted().getFirst().note());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER);
        assertEquals(question, window.text("interview-question"));
        assertEquals("Half", window.text("interview-notes"));
        window.press(KeyCode.E).type(" a").press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Half", window.text("interview-notes"));
        assertTrue(window.text("notice-text").startsWith("Undone: "), window.text("notice-text"));
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Half a", window.text("interview-notes"));
    }

    @Test
    void anotherLanguageShowsTheSameQuestionWhereverTheVisitBegan() {
        begin();
        Place begun = program.shell().place();
        window.run(() -> program.shell().go(begun));
        window.press(KeyCode.DIGIT1).press(KeyCode.ENTER).press(KeyCode.ENTER);
        Place here = program.shell().place();
        assertNotEquals(begun, here);
        window.press(KeyCode.E).type("Half");
        window.run(() -> program.preferences().languageProperty().set(Locale.GERMAN));
        assertEquals(here, program.shell().place());
        assertEquals("Half", window.text("interview-notes"));
        window.press(KeyCode.CONTROL, KeyCode.COMMA).press(KeyCode.ESCAPE);
        assertEquals(here, program.shell().place());
    }

    @Test
    void closingInTheMiddleOfASentenceKeepsItAndTomorrowBeginsThere() throws PlainException {
        begin();
        window.press(KeyCode.DIGIT1).press(KeyCode.ENTER).press(KeyCode.ENTER);
        String question = window.text("interview-question");
        window.press(KeyCode.E).type("Half").press(KeyCode.CONTROL, KeyCode.W);
        window.await("closed", () -> program.clients().openedProperty().get().isEmpty());
        Path path = file("Acme");
        try (ClientFile file = ClientFile.open(path)) {
            assertEquals(
                    "Half", noted(file.client().current().getFirst()).getFirst().note());
        }
        window.run(() -> program.clients().open(path));
        window.await("open", () -> program.clients().openedProperty().get().isPresent());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER);
        window.await("at the same place", () -> question.equals(window.text("interview-question")));
        assertEquals("Half", window.text("interview-notes"));
    }
}
