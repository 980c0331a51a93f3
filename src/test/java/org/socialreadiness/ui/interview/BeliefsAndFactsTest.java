package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class BeliefsAndFactsTest {
    private InterviewWindow interview;
    private TestWindow window;

    private void open(Interviews given, String stop) {
        interview = InterviewWindow.open(given.client(), Locale.ENGLISH, stop);
        window = interview.window;
    }

    @AfterEach
    void close() {
        interview.close();
    }

    /// The point from the left at which the stored answer stands, 0 to 6.
    private OptionalInt point(Belief.Side side) {
        InterviewViewModel model = new InterviewViewModel(
                interview.desk.workspace(),
                interview.desk.desk().messages(),
                Interviews.ANN,
                Optional.of(Interviews.at("PB2")));
        return model.point(model.belief().orElseThrow(), side);
    }

    private Optional<FactEntry> fact(String id) {
        return interview.desk.workspace().assessment().fact(new FactId(id));
    }

    @Test
    void aPairIsAnsweredTwiceByTheKeyboard() {
        open(Interviews.shipped(), "PB2");
        assertEquals("interview-say", window.focused());
        window.press(KeyCode.RIGHT);
        assertEquals(OptionalInt.of(4), point(Belief.Side.SAY));
        window.press(KeyCode.LEFT).press(KeyCode.LEFT);
        assertEquals(OptionalInt.of(2), point(Belief.Side.SAY));
        window.press(KeyCode.DOWN);
        assertEquals("interview-do", window.focused());
        window.press(KeyCode.DIGIT7);
        assertEquals(OptionalInt.of(6), point(Belief.Side.DO));
        window.press(KeyCode.DIGIT8);
        assertEquals(OptionalInt.of(6), point(Belief.Side.DO));
        window.press(KeyCode.DELETE);
        assertEquals(OptionalInt.empty(), point(Belief.Side.DO));
        String left = window.text("interview-pole-left");
        window.press(KeyCode.ENTER);
        assertFalse(left.equals(window.text("interview-pole-left")));
    }

    @Test
    void aPairIsAnsweredByTheMouseAndUndone() {
        open(Interviews.shipped(), "PB2");
        window.click("interview-say-0").click("interview-do-3");
        assertEquals(OptionalInt.of(0), point(Belief.Side.SAY));
        assertEquals(OptionalInt.of(3), point(Belief.Side.DO));
        assertEquals(
                Optional.of(0),
                interview
                        .desk
                        .workspace()
                        .assessment()
                        .sheet(Interviews.ANN)
                        .belief(new BeliefId("PB2"))
                        .on(Belief.Side.DO)
                        .stream()
                        .boxed()
                        .findFirst());
        window.run(() -> interview.desk.workspace().undo());
        assertEquals(OptionalInt.empty(), point(Belief.Side.DO));
    }

    @Test
    void noNumberAndNoNameForTheMiddleIsShownAtAPair() {
        open(Interviews.shipped(), "PB2");
        for (Node each : TestWindow.all(window.find("interview-say"))) {
            assertTrue(!(each instanceof Labeled labeled) || labeled.getText().isEmpty(), each.toString());
        }
    }

    @Test
    void sealedPairsStay() {
        open(
                Interviews.shipped()
                        .change(new Change.BeliefSet(
                                Interviews.ANN, new BeliefId("PB2"), Belief.Side.SAY, OptionalInt.of(0)))
                        .change(new Change.Sealed(Interviews.ANN, true)),
                "PB2");
        window.click("interview-say-6").press(KeyCode.DIGIT1).press(KeyCode.DELETE);
        assertEquals(OptionalInt.of(3), point(Belief.Side.SAY));
    }

    @Test
    void aFactIsEnteredByTheKeyboardAlone() {
        open(Interviews.shipped(), "F8");
        assertEquals("interview-fact-F8-1", window.focused());
        window.type("6").press(KeyCode.ENTER).type("2").press(KeyCode.TAB);
        assertEquals("interview-fact-F8-source", window.focused());
        window.type("Seen").press(KeyCode.TAB).type("2026-11-09").press(KeyCode.TAB);
        FactEntry entry = fact("F8").orElseThrow();
        assertEquals(new FactEntry.Numbers(List.of(6., 2.)), entry.value());
        assertEquals("Seen", entry.source());
        assertFalse(window.shows("interview-fact-F8-remark"));
    }

    @Test
    void whatIsWrongIsSaidBelowAndAloudOnLeaving() {
        open(Interviews.shipped(), "F8");
        window.type("6").press(KeyCode.TAB).type("7").press(KeyCode.TAB);
        assertEquals("“active” can be at most “members”.", window.text("interview-fact-F8-remark"));
        assertTrue(window.shows("interview-fact-F8-remark"));
        assertTrue(window.find("interview-fact-F8-2").getStyleClass().contains("sr-wrong"));
        assertFalse(window.find("interview-fact-F8-1").getStyleClass().contains("sr-wrong"));
        window.press(KeyCode.PAGE_UP);
        window.click("interview-facts");
        window.run(() -> {});
        assertEquals("7", window.text("interview-fact-F8-2"));
        interview.leave();
        assertEquals(List.of("Not kept, as they could not be taken as they stood: F8."), interview.desk.said());
    }

    @Test
    void theFactAskedForStandsAtTheTopWithItsName() {
        open(Interviews.shipped(), "F12");
        Node row = window.find("interview-fact-F12");
        assertTrue(InterviewWindow.isWhole(row));
        Node line = window.find("interview-facts").getParent();
        double below = row.localToScene(0, 0).getY()
                - line.localToScene(0, line.getLayoutBounds().getMaxY()).getY();
        assertTrue(below >= 0 && below < 80, "the fact begins " + below + " below the line of progress");
    }

    @Test
    void sourceAndDateShareALine() {
        open(Interviews.shipped(), "F8");
        for (String id : List.of("F7", "F8")) {
            Node source = window.find("interview-fact-" + id + "-source");
            Node date = window.find("interview-fact-" + id + "-date");
            assertEquals(
                    source.localToScene(0, 0).getY(), date.localToScene(0, 0).getY(), 0.5, id);
            assertTrue(source.getLayoutBounds().getWidth() > 250, id + " " + source.getLayoutBounds());
        }
    }

    @Test
    void afterTheFactsTheReviewFollows() {
        open(Interviews.shipped(), "F1");
        window.click("interview-next");
        assertEquals(List.of(new Place.Review(Interviews.ANN)), interview.desk.places());
    }
}
