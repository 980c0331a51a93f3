package org.socialreadiness.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class TypingScreenTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final CriterionId SG1 = new CriterionId("SG1");
    private static final double WIDTH = 924;
    private static final double HEIGHT = 624;

    private TestDesk desk;
    private TestWindow window;

    private void open(Locale language) {
        AtomicReference<TestDesk> made = new AtomicReference<>();
        window = TestWindow.show(WIDTH, HEIGHT, () -> {
            made.set(TestDesk.window(
                    TestAssessments.of(Catalog.shipped()).leader("Ann").client(), language));
            return new TypingScreen(made.get().desk(), ANN, true);
        });
        desk = made.get();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Assessment assessment() {
        AtomicReference<Assessment> now = new AtomicReference<>();
        window.run(() -> now.set(desk.workspace().assessment()));
        return now.get();
    }

    private Sheet sheet() {
        return assessment().sheet(ANN);
    }

    private Rating kept(String criterion) {
        return sheet().rating(new CriterionId(criterion));
    }

    /// 36 answers, all but the two special ones as digits, then eight pairs, then how sure, then the seal.
    @Test
    void aWholeSheetIsTypedByTheKeyboardAlone() {
        open(Locale.ENGLISH);
        List<Criterion> criteria = assessment().instrument().structure().criteria();
        List<BeliefPair> pairs = assessment().instrument().structure().beliefs();
        assertEquals("typing-SG1-answer", window.focused());
        long begin = System.nanoTime();
        for (int i = 0; i < criteria.size(); i++) {
            assertEquals("typing-" + criteria.get(i).id() + "-answer", window.focused());
            switch (i) {
                case 4 -> window.type("d");
                case 7 -> window.type("n").type("No partners").press(KeyCode.ENTER);
                default -> window.type(Integer.toString(i % 5));
            }
        }
        Duration typing = Duration.ofNanos(System.nanoTime() - begin);
        assertEquals("typing-PB1-say", window.focused());
        for (int i = 0; i < pairs.size(); i++) {
            window.type(i % 2 == 0 ? "-3" : "2").type(i % 3 == 0 ? "0" : "-1");
        }
        assertEquals("typing-seal", window.focused());
        assertEquals("36 of 36 typed, 8 of 8 pairs", window.text("typing-counter"));
        window.focus("typing-SG1-answer").press(KeyCode.RIGHT);
        assertEquals("typing-SG1-sure", window.focused());
        window.type("3").type("1");
        assertEquals("typing-SG3-sure", window.focused());
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        Sheet sheet = sheet();
        assertTrue(sheet.isSealed());
        for (int i = 0; i < criteria.size(); i++) {
            Answer expected = i == 4
                    ? new Answer.DontKnow()
                    : i == 7 ? new Answer.DoesNotApply("No partners") : new Answer.Rated(i % 5);
            assertEquals(
                    Optional.of(expected),
                    sheet.rating(criteria.get(i).id()).answer(),
                    criteria.get(i).id().text());
        }
        for (int i = 0; i < pairs.size(); i++) {
            assertEquals(
                    new Belief(OptionalInt.of(i % 2 == 0 ? -3 : 2), OptionalInt.of(i % 3 == 0 ? 0 : -1)),
                    sheet.belief(pairs.get(i).id()));
        }
        assertEquals(Optional.of(Confidence.EVIDENCE), kept("SG1").confidence());
        assertEquals(Optional.of(Confidence.GUESS), kept("SG2").confidence());
        assertEquals(Optional.empty(), kept("SG3").confidence());
        // Two keys a second are quick; the window, waited for after each key, must not be what holds them up.
        assertTrue(typing.toMillis() < 36 * 500L, typing + " for 36 answers");
    }

    @Test
    void theWordsOfTheChosenLevelAreShownAndTheLineWithTheFocusIsInSight() {
        open(Locale.ENGLISH);
        Criterion first = assessment().instrument().structure().criterion(SG1).orElseThrow();
        window.type("3");
        assertEquals("SG1, 3: " + first.levels().get(3).statement(), window.text("typing-check"));
        assertTrue(window.text("typing-asked").startsWith("SG2  "));
        for (int i = 0; i < 30; i++) {
            window.press(KeyCode.DOWN);
            Node here = window.find(window.focused());
            Node foot = window.find("typing-check");
            assertTrue(bounds(here).getMaxY() < bounds(foot).getMinY(), window.focused());
        }
        window.press(KeyCode.UP);
        assertTrue(bounds(window.find(window.focused())).getMinY() > 80);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aKeyThatIsNoneIsSaidInItsLineAndChangesNothing() {
        open(Locale.GERMAN);
        window.type("7");
        assertEquals("typing-SG1-answer", window.focused());
        assertEquals(
                "„7“ ist hier keine Antwort: 0 bis 4, D oder N. Es wurde nichts geändert.",
                window.text("typing-SG1-problem"));
        assertEquals(Rating.NONE, kept("SG1"));
        window.type("2");
        assertFalse(window.shows("typing-SG1-problem"));
        window.press(KeyCode.RIGHT).press(KeyCode.UP).type("4");
        assertTrue(window.text("typing-SG1-problem").startsWith("„4“ sagt nicht, wie sicher"));
        window.focus("typing-PB1-say").type("4");
        assertTrue(window.text("typing-PB1-problem").startsWith("„4“ ist kein Ort"));
        window.type("-");
        assertEquals("−", window.text("typing-PB1-say"));
        window.press(KeyCode.RIGHT).press(KeyCode.LEFT);
        assertEquals("", window.text("typing-PB1-say"));
        window.type("1");
        assertEquals("+1", window.text("typing-PB1-say"));
    }

    @Test
    void theKeysOfASpreadsheetMoveAndEmpty() {
        open(Locale.ENGLISH);
        window.type("1").press(KeyCode.UP);
        assertEquals("typing-SG1-answer", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals("typing-SG2-answer", window.focused());
        window.press(KeyCode.SHIFT, KeyCode.ENTER).press(KeyCode.BACK_SPACE);
        assertEquals(Optional.empty(), kept("SG1").answer());
        assertEquals("0 of 36 typed, 0 of 8 pairs", window.text("typing-counter"));
        window.press(KeyCode.TAB);
        assertEquals("typing-SG1-sure", window.focused());
        window.press(KeyCode.TAB);
        assertEquals("typing-SG1-note", window.focused());
        window.type("List of May").press(KeyCode.ENTER);
        assertEquals("typing-SG2-note", window.focused());
        assertEquals("List of May", kept("SG1").note());
        window.type("x").press(KeyCode.ESCAPE);
        assertEquals("typing-SG2-answer", window.focused());
        assertEquals("x", kept("SG2").note());
    }

    @Test
    void aReasonIsNeededAndUndoTakesBackWhatTheLastKeyDid() {
        open(Locale.ENGLISH);
        window.type("3").press(KeyCode.UP).type("n");
        assertEquals("typing-SG1-reason", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals("typing-SG1-reason", window.focused());
        assertEquals(
                "“Does not apply” needs a reason, in a few words. Nothing was changed.",
                window.text("typing-SG1-problem"));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("typing-SG1-reason"));
        assertEquals(Optional.of(new Answer.Rated(3)), kept("SG1").answer());
        window.type("n").type("No partners").press(KeyCode.ENTER);
        assertEquals("typing-SG2-answer", window.focused());
        assertEquals(
                Optional.of(new Answer.DoesNotApply("No partners")), kept("SG1").answer());
        window.run(() -> desk.workspace().undo());
        assertEquals("3", window.text("typing-SG1-answer"));
        assertFalse(window.shows("typing-SG1-reason"));
        window.run(() -> desk.workspace().redo());
        assertEquals("No partners", window.text("typing-SG1-reason"));
    }

    /// The frame undoes; the field hands in first, so that undo finds all of what was typed.
    @Test
    void undoInATextReachesTheFrameAndNotTheFieldsOwnLetters() {
        open(Locale.ENGLISH);
        AtomicReference<KeyCode> reached = new AtomicReference<>(KeyCode.UNDEFINED);
        window.run(() ->
                window.stage().getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> reached.set(event.getCode())));
        window.focus("typing-SG1-note").type("List").press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(KeyCode.Z, reached.get());
        assertEquals("List", kept("SG1").note());
        window.run(() -> desk.workspace().undo());
        assertEquals("", window.text("typing-SG1-note"));
    }

    @Test
    void sealedAnswersAreReadUntilTheyAreOpenedAgain() {
        open(Locale.ENGLISH);
        window.type("3").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("typing-next", window.focused());
        assertTrue(window.shows("typing-sealed"));
        window.focus("typing-SG1-answer").type("1");
        assertEquals("These answers are sealed. They can be read, not changed.", window.text("typing-SG1-problem"));
        assertEquals(Optional.of(new Answer.Rated(3)), kept("SG1").answer());
        window.click("typing-open-again");
        assertFalse(window.shows("typing-sealed"));
        assertEquals("typing-SG1-answer", window.focused());
        window.type("1").press(KeyCode.ESCAPE);
        assertEquals(Optional.of(new Answer.Rated(1)), kept("SG1").answer());
        assertEquals(List.of(new Place.Typing(Optional.empty(), false)), desk.places());
    }

    @Test
    void theLinesCanStandAsOnThePersonsOwnSheet() {
        open(Locale.ENGLISH);
        window.type("3").click("typing-own");
        assertEquals("3", window.text("typing-SG1-answer"));
        assertEquals("1 of 36 typed, 0 of 8 pairs", window.text("typing-counter"));
        window.click("typing-blank");
        assertTrue(window.shows("typing-SG1-answer"));
    }

    @Test
    void nothingIsCutOff() {
        open(Locale.GERMAN);
        window.type("3").type("n");
        assertEquals(List.of(), window.unreadable());
    }
}
