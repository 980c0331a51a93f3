package org.socialreadiness.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.SecondTime;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class ProgressScreenTest {
    private TestDesk desk;
    private ProgressScreen screen;
    private TestWindow window;

    private void open(Client client) {
        desk = TestDesk.window(client, Locale.ENGLISH);
        window = TestWindow.show(924, 620, () -> screen = new ProgressScreen(desk.desk()));
        window.run(() -> screen.view().setOnKeyPressed(screen::onKey));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itSaysWhatMovedAndWhereThereIsNoClearDifference() {
        open(new SecondTime().rated().sealed().client());
        assertEquals("Since May 2026", window.text("progress-title"));
        // 40.37 with 4.8934 as its error: 34.10 to 46.64; the difference 9.60 from 1.14 to 18.06.
        assertEquals(
                "Overall: about 40 (34 to 47), 10 points more than in May 2026 (1 to 18).",
                window.text("progress-overall"));
        assertEquals(
                "Factor A: about 63 (55 to 70), 25 points more than in May 2026 (14 to 36).",
                window.text("progress-factor-A"));
        assertEquals(
                "Factor B: about 25 (17 to 33), no clear difference from May 2026.", window.text("progress-factor-B"));
        List<String> lines = lines();
        assertTrue(lines.contains("A1 Name of A1: from level 1.0 to 3.0, higher by 1.4 to 2.6."), lines.toString());
        assertTrue(lines.contains("A2 Name of A2: the levels are described in other words now."), lines.toString());
        assertTrue(lines.contains("A5 Name of A5: new; it was not asked then."), lines.toString());
        assertTrue(lines.contains("A3 Name of A3: not asked any more."), lines.toString());
        assertEquals(List.of(), window.unreadable());
    }

    @Test
    void withoutASecondAssessmentTheNextStepIsToBeginOne() {
        SecondTime given = new SecondTime().rated().sealed();
        given.change(SecondTime.MAY, new Change.Withdrawn(true));
        open(given.client());
        assertEquals("progress-begin", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.NewAssessment()), desk.places());
    }

    @Test
    void fromTheFirstOneItGoesToTheLater() {
        open(new SecondTime().rated().sealed().client());
        window.run(() -> desk.workspace().select(SecondTime.MAY));
        window.focus("progress-later").press(KeyCode.ENTER);
        assertEquals("Since May 2026", window.text("progress-title"));
    }

    @Test
    void whileResultsAreClosedNothingIsCompared() {
        open(new SecondTime().rated().client());
        assertFalse(window.shows("progress-overall"));
        assertTrue(lines().contains("The results of one of the two are still closed."));
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(new Place.Results()), desk.places());
    }

    @Test
    void anotherEarlierOneCanBeChosen() {
        AssessmentId spring = new AssessmentId("spring");
        SecondTime given = new SecondTime()
                .rated()
                .start(spring, "Spring", LocalDate.of(2026, 3, 2), SecondTime.before(), Form.FULL, "Whole company");
        given.row(spring, "A1", "3", "3", "3")
                .change(spring, new Change.ResultsOpened(true))
                .sealed();
        open(given.client());
        assertEquals("progress-with", window.focused());
        window.press(KeyCode.DOWN);
        assertEquals("Since March 2026", window.text("progress-title"));
        assertEquals("Factor A: not compared, as it has no score in one of the two.", window.text("progress-factor-A"));
        assertEquals("The overall score is compared only where every factor is.", window.text("progress-overall"));
    }

    private List<String> lines() {
        return screen.view().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
