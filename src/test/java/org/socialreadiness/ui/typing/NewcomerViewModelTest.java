package org.socialreadiness.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.ui.base.TestDesk;

class NewcomerViewModelTest {
    private final TestDesk desk = TestDesk.plain(
            TestAssessments.of(TestInstruments.plain(2))
                    .leader("Ann")
                    .answer("Ann", "A1", "1")
                    .client(),
            Locale.ENGLISH);
    private final NewcomerViewModel model =
            new NewcomerViewModel(desk.workspace(), desk.desk().messages());

    private List<String> names() {
        return desk.workspace().assessment().participants().stream()
                .map(Participant::name)
                .toList();
    }

    @Test
    void everyoneIsListedWithHowFarTheTypingIs() {
        assertEquals(
                List.of("1 of 2 answered"),
                model.people().stream().map(NewcomerViewModel.Line::state).toList());
    }

    @Test
    void someoneNewJoinsAndUndoTakesThatBack() {
        model.nameProperty().set(" Cleo ");
        ParticipantId id = model.add().orElseThrow();
        assertEquals(List.of("Ann", "Cleo"), names());
        assertEquals(
                "Cleo", desk.workspace().assessment().person(id).orElseThrow().name());
        desk.workspace().undo();
        assertEquals(List.of("Ann"), names());
    }

    @Test
    void aNameThatCannotBeTakenIsSaidAndNobodyJoins() {
        assertEquals(Optional.empty(), model.add());
        assertEquals(
                "Please write a name or a pseudonym.", model.problemProperty().get());
        model.nameProperty().set("Ann");
        assertEquals("", model.problemProperty().get());
        assertEquals(Optional.empty(), model.add());
        assertEquals(
                "Someone of this name is already on the list.",
                model.problemProperty().get());
        model.nameProperty().set("n".repeat(Participant.LONGEST_NAME + 1));
        assertEquals(Optional.empty(), model.add());
        assertTrue(model.problemProperty().get().startsWith("At most 200"));
        assertEquals(List.of("Ann"), names());
    }
}
