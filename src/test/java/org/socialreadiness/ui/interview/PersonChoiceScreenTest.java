package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class PersonChoiceScreenTest {
    private TestDesk desk;
    private TestWindow window;

    private void open(Client client) {
        TestWindow.begin();
        AtomicReference<TestDesk> made = new AtomicReference<>();
        window = TestWindow.show(InterviewWindow.WIDTH, InterviewWindow.HEIGHT, () -> {
            made.set(TestDesk.window(client, Locale.ENGLISH));
            return new PersonChoiceScreen(made.get().desk());
        });
        desk = made.get();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPersonIsChosenWithHowFarTheyAre() {
        open(Interviews.of(TestInstruments.plain(2))
                .rated(0, "A1", 1)
                .change(new Change.Sealed(Interviews.ANN, true))
                .client());
        assertEquals("interview-person-1", window.focused());
        assertEquals(
                "Ann, Role of Ann, sealed", window.find("interview-person-0").getAccessibleText());
        assertEquals(
                "Bo, Role of Bo, 0 of 2 answered",
                window.find("interview-person-1").getAccessibleText());
        window.press(KeyCode.ENTER);
        window.click("interview-person-0");
        assertEquals(List.of(new Place.Interview(Interviews.BO), new Place.Interview(Interviews.ANN)), desk.places());
    }

    @Test
    void withoutPeopleTheOneNextStepIsOffered() {
        open(TestAssessments.of(TestInstruments.plain(1)).client());
        assertTrue(window.shows("interview-add-people"));
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.People()), desk.places());
    }
}
