package org.socialreadiness.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

/// The workshop of far more people than there is room for: what is not in view is not built.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyPeopleTest {
    @Test
    void whoHasSpokenIsAListThatTheSpaceBarTicks() {
        String[] answers = new String[40];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = i < 20 ? "0" : "4";
        }
        TestDesk desk = TestDesk.window(
                TestAssessments.of(TestInstruments.plain(1))
                        .row("A1", answers)
                        .seal()
                        .client(),
                Locale.ENGLISH);
        Screen[] made = new Screen[1];
        try (TestWindow window = TestWindow.show(
                1224, 740, () -> made[0] = new WorkshopScreen(desk.desk(), new Sittings(Clock.systemUTC())))) {
            assertEquals("0 of 40", window.text("workshop-spoken"));
            assertTrue(boxes(window) < 20, "built: " + boxes(window));
            window.focus("workshop-spoken-list").press(KeyCode.SPACE);
            assertEquals("1 of 40", window.text("workshop-spoken"));
            window.press(KeyCode.DOWN).press(KeyCode.SPACE).press(KeyCode.SPACE);
            assertEquals("1 of 40", window.text("workshop-spoken"));
            window.run(made[0]::left);
        }
    }

    private static long boxes(TestWindow window) {
        return TestWindow.all(window.find("workshop-spoken-list")).stream()
                .filter(node -> node.getId() != null && node.getId().matches("workshop-spoken-\\d+"))
                .count();
    }

    @Test
    void dotsThatCannotBeToldApartAreBarsOfTheSameHeights() {
        List<Region> few = marks(List.of(3, 0, 0, 0, 1));
        assertEquals(4, few.size());
        List<Region> many = marks(List.of(60, 0, 0, 0, 1));
        assertEquals(2, many.size());
        assertTrue(many.getFirst().getHeight() > 15, "the highest fills the strip");
        assertEquals(many.getLast().getWidth(), many.getLast().getHeight(), 1e-9, "one is a dot");
    }

    private static List<Region> marks(List<Integer> counts) {
        DotStrip strip = new DotStrip(counts, 100, 1);
        strip.resize(100, 28);
        strip.layout();
        return strip.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("sr-strip-dot"))
                .map((Node node) -> (Region) node)
                .toList();
    }
}
