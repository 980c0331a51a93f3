package org.socialreadiness.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class PerceptionScreenTest {
    private TestDesk desk;
    private PerceptionScreen screen;
    private TestWindow window;

    private void open(TestAssessments built) {
        desk = TestDesk.window(built.client(), Locale.ENGLISH);
        window = TestWindow.show(924, 620, () -> screen = new PerceptionScreen(desk.desk()));
    }

    @AfterEach
    void close() {
        window.run(screen::left);
        window.close();
    }

    /// Four leaders of the role Sales, `interviewees` of Service, and an assessor. A1: 3.0 and 1.0 apart by 2.0; A2:
    /// 2.0
    /// and 2.5; the assessor 0 and 2.
    private static TestAssessments rated(int interviewees) {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2));
        for (int i = 0; i < 4 + interviewees; i++) {
            boolean leads = i < 4;
            String id = "P" + i;
            join(
                    built,
                    id,
                    leads ? "Sales" : "Service",
                    leads ? Participant.Kind.LEADER : Participant.Kind.INTERVIEWEE);
            built.answer(id, "A1", leads ? "3" : "1").answer(id, "A2", leads ? "2" : i % 2 == 0 ? "2" : "3");
        }
        return built;
    }

    private static TestAssessments join(TestAssessments built, String id, String role, Participant.Kind part) {
        return built.change(new Change.Joined(new Participant(new ParticipantId(id), id, role, part)));
    }

    private static TestAssessments assessed() {
        return join(rated(4), "Maria", "", Participant.Kind.ASSESSOR)
                .answer("Maria", "A1", "0")
                .answer("Maria", "A2", "2");
    }

    @Test
    void largestGapsComeFirstWithTheirNumbersAndASentence() {
        open(rated(4).seal());
        assertEquals("perception-parts", window.focused());
        assertEquals("Leaders 3.0 (4), Interviewees 1.0 (4)", window.text("perception-criterion-1"));
        assertEquals("2.0", window.text("perception-criterion-1-apart"));
        assertEquals("Leaders 2.0 (4), Interviewees 2.5 (4)", window.text("perception-criterion-2"));
        // (3 + 2) / 2 and (1 + 2.5) / 2.
        assertEquals("Leaders 2.5 (4), Interviewees 1.8 (4); 2 of 2 criteria", window.text("perception-factor-1"));
        assertEquals(List.of("Leaders rate “Name of A1” 2.0 levels higher than interviewees (A1)."), sentences());
        assertFalse(window.shows("perception-assessor"), "no assessor has rated");
        assertFalse(window.shows("perception-hidden"));
    }

    private List<String> sentences() {
        return TestWindow.all(window.find("perception-sentences")).stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void theViewsAreChosenAndLeftByKeysAlone() {
        open(assessed().seal());
        window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        assertEquals("perception-roles", window.focused());
        assertEquals("Sales 3.0 (4), Service 1.0 (4)", window.text("perception-criterion-1"));
        window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        assertEquals("perception-assessor", window.focused());
        // The mean of the eight others: (4·3 + 4·1) / 8.
        assertEquals("Maria 0, mean 2.0 (8)", window.text("perception-criterion-1"));
        assertEquals("−2.0", window.text("perception-criterion-1-apart"));
        // (4·2 + 2·2 + 2·3) / 8 = 2.25.
        assertEquals("Maria 2, mean 2.3 (8)", window.text("perception-criterion-2"));
        assertEquals(
                List.of("Maria rates “Name of A1” 2.0 levels lower than those who rate themselves (A1)."), sentences());
        assertFalse(window.shows("perception-factor-1"));
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(new Place.Results()), desk.places());
    }

    @Test
    void whereGroupsAreTooSmallItSaysWhatIsNeededAndLeadsThere() {
        open(rated(3).seal());
        assertTrue(window.find("perception").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .anyMatch(text -> text.contains("4 or more leaders") && text.contains("3 interviewees")));
        assertFalse(window.shows("perception-criterion"));
        window.press(KeyCode.TAB);
        assertEquals("perception-to-people", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.People()), desk.places());
    }

    @Test
    void itSaysHowManyCriteriaAreNotBrokenDown() {
        open(rated(5).answer("P8", "A1", "?").answer("P7", "A1", "?").seal());
        assertEquals(
                "One rated criterion is not broken down, as some group would be smaller than 4 people,"
                        + " or somebody has answered since a report.",
                window.text("perception-hidden"));
        assertEquals("Leaders 2.0 (4), Interviewees 2.4 (5)", window.text("perception-criterion-1"));
    }

    @Test
    void whileResultsAreClosedSoIsThisPage() {
        open(rated(4));
        assertFalse(window.shows("perception-criterion"));
        assertEquals("perception-back", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Results()), desk.places());
    }

    @Test
    void aLongPageIsReadWithThePageKeys() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(20));
        for (int i = 0; i < 8; i++) {
            Participant.Kind part = i < 4 ? Participant.Kind.LEADER : Participant.Kind.INTERVIEWEE;
            join(built, "P" + i, "", part);
            for (int c = 1; c <= 20; c++) {
                built.answer("P" + i, "A" + c, "2");
            }
        }
        open(built.seal());
        assertEquals(List.of("Nothing is a level or more apart."), sentences());
        ScrollPane scroll = (ScrollPane) window.find("perception-scroll");
        window.press(KeyCode.PAGE_DOWN);
        double once = scroll.getVvalue();
        assertTrue(once > 0.1 && once < 0.99, "at " + once);
        window.press(KeyCode.END);
        assertEquals(1, scroll.getVvalue(), 1e-9);
        window.press(KeyCode.PAGE_UP);
        assertTrue(scroll.getVvalue() < 1);
        assertEquals(List.of(), window.cut());
    }

    @Test
    void theResultsLeadHere() {
        open(rated(4).seal());
        window.run(screen::left);
        window.close();
        ResultsScreen[] results = new ResultsScreen[1];
        window = TestWindow.show(924, 620, () -> results[0] = new ResultsScreen(desk.desk()));
        window.press(KeyCode.G);
        assertEquals(List.of(new Place.Perception()), desk.places());
        window.focus("results-to-perception").press(KeyCode.SPACE);
        assertEquals(2, desk.places().size());
    }
}
