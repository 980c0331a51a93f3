package org.socialreadiness.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class TriangulationScreenTest {
    private final TestAssessments built = TestAssessments.of(TestInstruments.plain(2, 1));
    private TestDesk desk;
    private TriangulationScreen screen;
    private TestWindow window;

    private void interviewed(String... levels) {
        for (int i = 0; i < levels.length; i++) {
            String id = "P" + (i + 1);
            built.change(new Change.Joined(new Participant(
                    new ParticipantId(id), "Interviewee " + (i + 1), "", Participant.Kind.INTERVIEWEE)));
            built.answer(id, "A1", levels[i], Optional.of(i < 2 ? Confidence.EVIDENCE : Confidence.GUESS));
        }
    }

    private void quote(String person, String text, OptionalInt supports) {
        built.change(new RoomChange.Quoted(new Quote(
                text, Optional.of(new ParticipantId(person)), new CriterionId("A1"), text, supports, false, false)));
    }

    private void open(double width) {
        desk = TestDesk.window(built.client(), Locale.ENGLISH);
        window = TestWindow.show(width, 620, () -> screen = new TriangulationScreen(desk.desk()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> lines() {
        return screen.view().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void eachCriterionIsSaidInASentenceAndTheChosenOneInFull() {
        interviewed("0", "1", "1", "3", "1");
        quote("P2", "Nobody asks.", OptionalInt.of(1));
        quote("P3", "My team has one.", OptionalInt.of(1));
        built.answer("P1", "B1", "4")
                .answer("P2", "B1", "4")
                .answer("P3", "B1", "4")
                .seal();
        open(1096);
        assertEquals("triangulation-A1", window.focused());
        assertEquals("4 of 5 chose level 1 or lower; evidence was seen for 2.", window.text("triangulation-sentence"));
        assertEquals("1 (2)", window.text("triangulation-supported-A1"));
        List<String> lines = lines();
        assertTrue(lines.contains("“My team has one.”"), lines.toString());
        assertTrue(lines.contains("Interviewee 2; not to be attributed; speaks for level 1"), lines.toString());
        assertTrue(lines.contains("Interviewee 4: Level 3, a guess"), lines.toString());
        assertTrue(
                lines.contains("This may give its speaker away: it speaks of the speaker’s own part. "
                        + "Reports leave it out."),
                lines.toString());
        assertFalse(window.shows("triangulation-A2"));
        window.press(KeyCode.DOWN);
        assertEquals("All 3 chose level 4; no evidence was seen.", window.text("triangulation-sentence"));
        window.focus("triangulation-all").press(KeyCode.SPACE);
        assertTrue(window.shows("triangulation-A2"));
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(new Place.Results()), desk.places());
    }

    @Test
    void fewerThanFourAreShownInTheWorkingCopyOnlyWhichSaysSo() {
        interviewed("0", "1", "2");
        built.seal();
        open(924);
        assertFalse(window.shows("triangulation-A1"));
        assertTrue(lines().contains("Fewer than 4 people were interviewed"), lines().toString());
        assertEquals("triangulation-working", window.focused());
        window.press(KeyCode.SPACE);
        assertTrue(window.shows("triangulation-A1"));
        assertEquals(
                "Working copy: shows single people. Not for others’ eyes.", window.text("triangulation-working-mark"));
        assertEquals("triangulation-working", window.focused());
        window.press(KeyCode.SPACE);
        assertFalse(window.shows("triangulation-A1"));
    }

    @Test
    void whileResultsAreClosedNobodyIsShown() {
        interviewed("0", "1", "2", "3");
        open(924);
        assertFalse(window.shows("triangulation-A1"));
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Results()), desk.places());
    }

    @Test
    void withoutInterviewsTheNextStepIsToAddPeople() {
        built.leader("L").answer("L", "A1", "2").seal();
        open(924);
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.People()), desk.places());
    }

    @Test
    void manyInterviewsAreTurnedLikePages() {
        String[] levels = new String[20];
        java.util.Arrays.fill(levels, "2");
        interviewed(levels);
        built.seal();
        open(924);
        String range = window.text("triangulation-range");
        assertTrue(range.startsWith("Interviews 1 to ") && range.endsWith(" of 20"), range);
        window.focus("triangulation-further").press(KeyCode.SPACE);
        assertFalse(window.text("triangulation-range").startsWith("Interviews 1 to"));
        assertEquals("All 20 chose level 2; evidence was seen for 2.", window.text("triangulation-sentence"));
    }
}
