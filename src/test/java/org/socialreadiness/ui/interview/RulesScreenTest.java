package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

class RulesScreenTest {
    @Test
    void theRulesSayWhatIsRatedAndLeadToTheFirstTurn() {
        TestWindow.begin();
        AtomicReference<TestDesk> desk = new AtomicReference<>();
        try (TestWindow window = TestWindow.show(InterviewWindow.WIDTH, InterviewWindow.HEIGHT, () -> {
            desk.set(TestDesk.window(Interviews.of(TestInstruments.plain(2)).client(), Locale.ENGLISH));
            return new RulesScreen(desk.get().desk());
        })) {
            String scope = desk.get().workspace().assessment().head().scope();
            assertEquals("What we rate: " + scope, window.text("rules-scope"));
            assertEquals("Nobody is named", window.text("rules-4"));
            assertEquals("rules-pass", window.focused());
            window.press(KeyCode.ENTER);
            assertEquals(
                    List.of(new Place.HandOver(Place.Round.RATING)), desk.get().places());
        }
    }
}
