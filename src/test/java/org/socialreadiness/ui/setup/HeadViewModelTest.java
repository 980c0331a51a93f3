package org.socialreadiness.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.Messages;

class HeadViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    private final HeadViewModel model = HeadViewModel.begin(TODAY, "", Messages.in(Locale.ENGLISH));

    @Test
    void aNewAssessmentIsCalledByItsMonth() {
        assertEquals("November 2026", model.nameProperty().get());
        assertEquals(
                "März 2027",
                HeadViewModel.begin(LocalDate.of(2027, 3, 1), "", Messages.in(Locale.GERMAN))
                        .nameProperty()
                        .get());
    }

    @Test
    void nothingIsWrongBeforeSomeoneWantsToGoOn() {
        assertEquals("", model.scopeProblemProperty().get());
        assertEquals(Optional.empty(), model.head());
        assertTrue(model.scopeProblemProperty().get().contains("what is assessed"));
    }

    @Test
    void whatCanBeTakenIsTaken() {
        model.scopeProperty().set("  Sales ");
        model.formProperty().set(Optional.of(Form.SHORT));
        assertEquals(Optional.of(new Assessment.Head("November 2026", "Sales", TODAY, Form.SHORT)), model.head());
    }

    @Test
    void tooLongIsSaidAtOnceWithBothNumbers() {
        model.scopeProperty().set("x".repeat(501));
        assertEquals(
                "At most 500 characters; these are 501.",
                model.scopeProblemProperty().get());
        assertEquals(Optional.empty(), model.head());
        model.scopeProperty().set("x".repeat(500));
        assertEquals("", model.scopeProblemProperty().get());
        assertTrue(model.head().isPresent());
    }

    @Test
    void aDateThatIsNoneIsSaid() {
        model.scopeProperty().set("Sales");
        model.dateProperty().set(Optional.empty());
        assertEquals(Optional.empty(), model.head());
        assertTrue(model.dateProblemProperty().get().contains("2026-11-12"));
        model.dateProperty().set(Optional.of(TODAY));
        assertEquals("", model.dateProblemProperty().get());
    }
}
