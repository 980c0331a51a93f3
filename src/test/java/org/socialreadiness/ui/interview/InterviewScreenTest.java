package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class InterviewScreenTest {
    private InterviewWindow interview;
    private TestWindow window;

    private void open(String stop) {
        open(Interviews.shipped(), Locale.ENGLISH, stop);
    }

    private void open(Interviews given, Locale language, String stop) {
        interview = InterviewWindow.open(given.client(), language, stop);
        window = interview.window;
    }

    @AfterEach
    void close() {
        interview.close();
    }

    private boolean isChosen(String id) {
        return ((ToggleButton) window.find(id)).isSelected();
    }

    private Optional<Answer> answer(String criterion) {
        return interview.kept(criterion).answer();
    }

    @Test
    void aCriterionIsAnsweredByTheKeyboardAlone() {
        open("SG1");
        String question = window.text("interview-question");
        assertEquals("interview-level-0", window.focused());
        window.press(KeyCode.DIGIT2);
        assertEquals("interview-level-2", window.focused());
        assertTrue(isChosen("interview-level-2"));
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(Optional.of(Confidence.EVIDENCE), interview.kept("SG1").confidence());
        window.press(KeyCode.F);
        assertTrue(interview.kept("SG1").comeBack());
        window.press(KeyCode.E);
        assertEquals("interview-notes", window.focused());
        window.type("List of 3 May, page 2").press(KeyCode.ESCAPE);
        assertEquals("interview-level-2", window.focused());
        window.press(KeyCode.DOWN).press(KeyCode.SPACE);
        assertEquals(Optional.of(new Answer.Rated(3)), answer("SG1"));
        window.press(KeyCode.ENTER);
        assertFalse(question.equals(window.text("interview-question")));
        assertEquals("List of 3 May, page 2", interview.kept("SG1").note());
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertTrue(isChosen("interview-level-3"));
        assertEquals("interview-level-3", window.focused());
        window.press(KeyCode.DELETE);
        assertEquals(Optional.empty(), answer("SG1"));
        assertFalse(isChosen("interview-level-3"));
        window.press(KeyCode.R);
        assertEquals(List.of(new Place.Review(Interviews.ANN)), interview.desk.places());
    }

    @Test
    void dontKnowAndDoesNotApplyByTheKeyboard() {
        open("SG1");
        window.press(KeyCode.D);
        assertEquals(Optional.of(new Answer.DontKnow()), answer("SG1"));
        window.press(KeyCode.N);
        assertEquals("interview-reason", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals("A reason is needed, in a few words.", window.text("interview-reason-problem"));
        assertEquals(Optional.of(new Answer.DontKnow()), answer("SG1"));
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("interview-reason"));
        assertEquals("interview-does-not-apply", window.focused());
        assertTrue(isChosen("interview-dont-know"));
        window.press(KeyCode.N).type("No partners").press(KeyCode.ENTER);
        assertEquals(Optional.of(new Answer.DoesNotApply("No partners")), answer("SG1"));
        assertEquals("interview-does-not-apply", window.focused());
        assertTrue(isChosen("interview-does-not-apply"));
    }

    @Test
    void aCriterionIsAnsweredByTheMouseAlone() {
        open("SG1");
        window.click("interview-level-1");
        assertEquals(Optional.of(new Answer.Rated(1)), answer("SG1"));
        window.click("interview-guess");
        assertEquals(Optional.of(Confidence.GUESS), interview.kept("SG1").confidence());
        window.click("interview-flag");
        assertEquals("Coming back to this", window.text("interview-flag"));
        window.click("interview-dont-know");
        assertEquals(Optional.of(new Answer.DontKnow()), answer("SG1"));
        window.click("interview-next").click("interview-back");
        assertTrue(isChosen("interview-dont-know"));
        window.click("interview-cell-RM4");
        window.click("interview-level-4");
        assertEquals(Optional.of(new Answer.Rated(4)), answer("RM4"));
        assertTrue(window.shows("interview-evidence-wanted"));
        window.click("interview-review");
        assertEquals(List.of(new Place.Review(Interviews.ANN)), interview.desk.places());
    }

    @Test
    void digitsOfTheNumberBlockCountAndThoseBeyondTheLevelsDoNot() {
        open("SG1");
        window.press(KeyCode.NUMPAD3);
        assertEquals(Optional.of(new Answer.Rated(3)), answer("SG1"));
        window.press(KeyCode.DIGIT5).press(KeyCode.A);
        assertEquals(Optional.of(new Answer.Rated(3)), answer("SG1"));
    }

    private static final List<String> WAYS_OUT = List.of(
            "interview-next",
            "interview-back",
            "interview-review",
            "interview-cell-ED9",
            "interview-factor-OR",
            "interview-beliefs",
            "interview-facts",
            "interview-flag",
            "interview-level-2",
            "interview-dont-know",
            "keys",
            "rail");

    private void goOut(String way) {
        switch (way) {
            case "rail" -> interview.leave();
            case "keys" -> window.press(KeyCode.ALT, KeyCode.RIGHT);
            default -> window.click(way);
        }
    }

    /// Back to the criterion, whatever page is shown.
    private void goBack() {
        window.run(() -> ((Button) window.find("interview-cell-SG2")).fire());
    }

    @Test
    void noWayOutLosesANote() {
        open("SG2");
        String typed = "";
        for (String way : WAYS_OUT) {
            goBack();
            window.press(KeyCode.E).type("D3");
            assertEquals(typed, interview.kept("SG2").note(), way);
            typed += "D3";
            goOut(way);
            assertEquals(typed, interview.kept("SG2").note(), way);
        }
        long notes = interview.desk.journal().entries().stream()
                .filter(e -> e.change() instanceof Change.Noted)
                .count();
        assertEquals(WAYS_OUT.size(), notes);
    }

    @Test
    void noWayOutLosesAReason() {
        open("SG2");
        for (String way : List.of("interview-next", "interview-cell-ED9", "interview-notes", "rail")) {
            goBack();
            window.press(KeyCode.N).type(way.substring(way.length() - 3));
            goOut(way);
            assertEquals(Optional.of(new Answer.DoesNotApply(way.substring(way.length() - 3))), answer("SG2"), way);
        }
    }

    @Test
    void aReasonThatIsGivenUpChangesNothing() {
        open("SG2");
        window.press(KeyCode.DIGIT1).press(KeyCode.N).type("Not meant");
        window.press(KeyCode.ESCAPE).press(KeyCode.ENTER);
        assertEquals(Optional.of(new Answer.Rated(1)), answer("SG2"));
    }

    @Test
    void aPauseHandsTheNoteIn() {
        open("SG1");
        window.press(KeyCode.E).type("Seen");
        window.await(
                "handed in",
                () -> Interviews.rating(interview.desk, "SG1").note().equals("Seen"));
        assertEquals("interview-notes", window.focused());
    }

    @Test
    void aLongNoteIsKeptWholeAndTooLongAOneIsCutAloud() {
        open("SG1");
        String text = "Ä😀 =1+1\n".repeat(1250);
        assertEquals(11_250, text.length());
        window.run(() -> ((TextArea) window.find("interview-notes")).setText(text));
        window.click("interview-next");
        assertEquals(text, interview.kept("SG1").note());
        window.click("interview-back");
        window.run(() -> ((TextArea) window.find("interview-notes")).setText("x".repeat(Rating.LONGEST_NOTE + 1)));
        assertTrue(window.shows("interview-notes-full"));
        interview.leave();
        assertEquals(Rating.LONGEST_NOTE, interview.kept("SG1").note().length());
    }

    @Test
    void undoWhileTypingTakesTheWholeNote() {
        open("SG1");
        window.press(KeyCode.E).type("Seen");
        window.run(() -> window.stage().getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
                interview.desk.workspace().undo();
            }
        }));
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", window.text("interview-notes"));
        assertEquals("", interview.kept("SG1").note());
        window.run(() -> interview.desk.workspace().redo());
        assertEquals("Seen", window.text("interview-notes"));
    }

    @Test
    void undoAndRedoAreSeenAtOnce() {
        open("SG1");
        window.press(KeyCode.DIGIT1).press(KeyCode.DIGIT4);
        window.run(() -> interview.desk.workspace().undo());
        assertTrue(isChosen("interview-level-1"));
        window.run(() -> interview.desk.workspace().undo());
        assertFalse(isChosen("interview-level-1"));
        window.run(() -> interview.desk.workspace().redo());
        assertTrue(isChosen("interview-level-1"));
    }

    @Test
    void choosingDoesNotJumpAheadUnlessThatIsSwitchedOn() {
        open("SG1");
        String question = window.text("interview-question");
        window.press(KeyCode.DIGIT2);
        assertEquals(question, window.text("interview-question"));
        window.run(
                () -> interview.desk.desk().preferences().autoAdvanceProperty().set(true));
        window.press(KeyCode.DIGIT3);
        assertFalse(question.equals(window.text("interview-question")));
        assertEquals(Optional.of(new Answer.Rated(3)), answer("SG1"));
    }

    @Test
    void thePlaceIsKeptForTomorrow() {
        open("SG1");
        window.click("interview-cell-RM4");
        window.await(
                "kept",
                () -> interview
                        .desk
                        .journal()
                        .place(Interviews.NOW, Interviews.ANN)
                        .equals(Optional.of("RM4")));
        String question = window.text("interview-question");
        TestWindow again = TestWindow.show(
                InterviewWindow.WIDTH,
                InterviewWindow.HEIGHT,
                () -> new InterviewScreen(
                        interview.desk.desk(), Interviews.ANN, Optional.empty(), new ChosenFile(), Path.of(".")));
        assertEquals(question, again.text("interview-question"));
        again.close();
    }

    @Test
    void sealedAnswersAreSaidToBeSoAndOpenedAgain() {
        open(
                Interviews.shipped().rated(0, "SG1", 2).change(new Change.Sealed(Interviews.ANN, true)),
                Locale.ENGLISH,
                "SG1");
        assertTrue(window.shows("interview-sealed"));
        window.press(KeyCode.DIGIT4).click("interview-level-1").click("interview-dont-know");
        window.press(KeyCode.N);
        assertFalse(window.shows("interview-reason"));
        assertEquals(Optional.of(new Answer.Rated(2)), answer("SG1"));
        assertTrue(isChosen("interview-level-2"));
        assertFalse(isChosen("interview-level-1"));
        window.click("interview-open-again");
        assertFalse(window.shows("interview-sealed"));
        window.press(KeyCode.DIGIT4);
        assertEquals(Optional.of(new Answer.Rated(4)), answer("SG1"));
    }

    @Test
    void aPersonTakenOffTheListLeadsToTheOverview() {
        open("SG1");
        window.run(() -> interview.desk.workspace().submit(new Change.Left(Interviews.ANN)));
        assertEquals(List.of(new Place.Overview()), interview.desk.places());
    }

    @Test
    void tabGoesInTheOrderOfReading() {
        open("SG1");
        List<String> order = new ArrayList<>();
        window.press(KeyCode.DIGIT2);
        window.focus("interview-cell-SG1");
        for (int i = 0; i < 16; i++) {
            order.add(window.focused());
            window.press(KeyCode.TAB);
        }
        assertEquals(
                List.of(
                        "interview-cell-SG1",
                        "interview-beliefs",
                        "interview-facts",
                        "interview-review",
                        "interview-flag",
                        "interview-level-2",
                        "interview-guess",
                        "interview-notes",
                        "interview-quote",
                        "interview-attach",
                        "interview-why-head",
                        "interview-shows-head",
                        "interview-who-head",
                        "interview-probes-head",
                        "interview-next"),
                order.stream().filter(id -> !id.equals("interview-back")).toList());
    }

    @Test
    void whatHasTheFocusIsAlwaysInView() {
        open(Interviews.shipped(), Locale.GERMAN, "SG3");
        window.press(KeyCode.END);
        assertEquals("interview-does-not-apply", window.focused());
        for (int i = 0; i < 6; i++) {
            assertTrue(InterviewWindow.isWhole(window.find(window.focused())), window.focused());
            window.press(KeyCode.UP);
        }
        assertEquals("interview-level-0", window.focused());
        assertTrue(InterviewWindow.isWhole(window.find("interview-level-0")));
    }

    static Stream<Locale> languages() {
        return Messages.LANGUAGES.stream();
    }

    /// Each of the 36 criteria, the beliefs and the facts, in the smallest window.
    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsCutAndDontKnowIsInViewInTheSmallestWindow(Locale language) {
        open(Interviews.shipped(), language, "SG1");
        List<String> stops = new ArrayList<>();
        interview
                .desk
                .workspace()
                .assessment()
                .instrument()
                .structure()
                .criteria()
                .forEach(c -> stops.add("interview-cell-" + c.id()));
        stops.addAll(List.of("interview-beliefs", "interview-facts"));
        List<String> wrong = new ArrayList<>();
        for (String stop : stops) {
            window.run(() -> ((Button) window.find(stop)).fire());
            window.run(() -> {
                window.cut().forEach(words -> wrong.add(stop + ": cut: " + words));
                if (stop.contains("cell")) {
                    Stream.of("interview-dont-know", "interview-does-not-apply", "interview-question")
                            .filter(id -> !InterviewWindow.isWhole(window.find(id)))
                            .forEach(id -> wrong.add(stop + ": out of view: " + id));
                }
                for (Node each : TestWindow.all(window.find("interview"))) {
                    if (each.isFocusTraversable() && !each.isDisabled() && !isNamed(each)) {
                        wrong.add(stop + ": without id or accessible text: " + each);
                    }
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isNamed(Node control) {
        String id = control.getId();
        boolean spoken = control.getAccessibleText() != null
                || (control instanceof Labeled words && !words.getText().isEmpty());
        return spoken && id != null && id.startsWith("interview-");
    }
}
