package org.socialreadiness.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.BeliefId;

class BeliefsScreenTest extends WorkshopFixture {
    /// Two pairs, and a criterion that four people see differently.
    private static TestAssessments rated() {
        return TestAssessments.of(TestInstruments.withBeliefs(2)).row("A1", "0", "0", "4", "4");
    }

    /// What people say, and what they do, in the order of joining.
    private static TestAssessments answer(TestAssessments built, String pair, int[] say, int... show) {
        IntStream.range(0, say.length).forEach(i -> side(built, pair, i, Belief.Side.SAY, say[i]));
        IntStream.range(0, show.length).forEach(i -> side(built, pair, i, Belief.Side.DO, show[i]));
        return built;
    }

    private static void side(TestAssessments built, String pair, int person, Belief.Side side, int point) {
        built.change(
                new Change.BeliefSet(new ParticipantId("P" + person), new BeliefId(pair), side, OptionalInt.of(point)));
    }

    private static Node projector() {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .filter(root -> "projector".equals(root.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static String projected(String id) {
        return ((Labeled) projector().lookup("#" + id)).getText();
    }

    private long dots(String id) {
        return window.find(id).lookupAll(".sr-belief-dot").size();
    }

    @Test
    void pairsAreRevealedOneAfterTheOtherByKeysAlone() {
        TestAssessments built = rated();
        answer(built, "PB1", new int[] {-3, -2, -2, -1}, 1, 1, 0, 2);
        answer(built, "PB2", new int[] {1, 1, 1, 1}, 1, 1, 1, 2);
        open(built.seal());
        assertEquals("workshop-item-A1", window.focused());
        window.press(KeyCode.B);
        assertEquals("workshop-pair-PB1", window.focused());
        assertEquals("Pole A 1", window.text("workshop-belief-left"));
        assertEquals("Pole B 1", window.text("workshop-belief-right"));
        assertEquals(4, dots("workshop-belief-say"));
        assertEquals(4, dots("workshop-belief-do"));
        // (-3-2-2-1)/4 = -2 and (1+1+0+2)/4 = 1.
        assertEquals(
                "What we say leans left, what we do leans right: 3.0 steps apart on average.",
                window.text("workshop-belief-gap"));
        assertFalse(window.shows("workshop-time"), "a pair has no time of its own");
        window.press(KeyCode.DOWN);
        assertEquals("workshop-pair-PB2", window.focused());
        // 1 and 1.25.
        assertEquals(
                "What we say and what we do are 0.3 steps apart on average: no clear difference.",
                window.text("workshop-belief-gap"));
        window.press(KeyCode.DIGIT2).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(0, desk.workspace().assessment().outcomes().size(), "nothing is agreed on here");
        window.press(KeyCode.B);
        assertEquals("workshop-item-A1", window.focused());
        assertTrue(window.shows("workshop-time"));
    }

    @Test
    void theProjectorShowsThePairAndFollowsAndNamesNobody() {
        TestAssessments built = rated();
        answer(built, "PB1", new int[] {-3, -2, -2}, 1, 1, 1);
        answer(built, "PB2", new int[] {1, 1, 1}, 3, 3, 2);
        open(built.seal());
        window.press(KeyCode.B).press(KeyCode.P);
        assertEquals("Projector shows PB1", window.text("workshop-showing"));
        assertEquals("Pole A 1", projected("projector-belief-left"));
        assertEquals(6, projector().lookupAll(".sr-belief-dot").size());
        Node row = window.find("workshop-pair-PB1");
        window.run(() -> Event.fireEvent(
                row, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false)));
        assertEquals("Pole A 2", projected("projector-belief-left"));
        assertEquals(
                "What we say and what we do lean to the same side, 1.7 steps apart on average.",
                projected("projector-belief-gap"));
        assertFalse(
                projector().lookupAll(".label").stream()
                        .anyMatch(node -> ((Labeled) node).getText().matches(".*P[0-3].*")),
                "nobody is named");
        window.run(screen::left);
        assertTrue(Window.getWindows().stream()
                .noneMatch(each -> "projector".equals(each.getScene().getRoot().getId())));
    }

    @Test
    void whatTwoPeopleAnsweredIsNotShown() {
        TestAssessments built = rated();
        answer(built, "PB1", new int[] {-3, -2, -2}, 1, 1);
        open(built.seal());
        window.press(KeyCode.B);
        assertFalse(window.shows("workshop-belief-say"));
        assertEquals(
                "Fewer than three people have answered one of the two questions; from three on, the answers are shown.",
                window.text("workshop-belief-gap"));
        window.press(KeyCode.DOWN);
        assertEquals("Nobody has answered this pair.", window.text("workshop-belief-gap"));
        // One more, and they are.
        ParticipantId third = new ParticipantId("P2");
        window.run(() -> desk.workspace()
                .submit(
                        new Change.Sealed(third, false),
                        new Change.BeliefSet(third, new BeliefId("PB1"), Belief.Side.DO, OptionalInt.of(1)),
                        new Change.Sealed(third, true)));
        window.press(KeyCode.UP);
        assertEquals(3, dots("workshop-belief-do"));
    }

    @Test
    void dotsStandAtTheirPointsAndTheBarAtTheMean() {
        TestAssessments built = rated();
        answer(built, "PB1", new int[] {-3, -3, 3, 3}, 0, 0, 0, 0);
        open(built.seal());
        window.press(KeyCode.B);
        Region strip = (Region) window.find("workshop-belief-say");
        List<Double> at = strip.lookupAll(".sr-belief-dot").stream()
                .map(dot -> dot.getBoundsInParent().getCenterX())
                .sorted()
                .toList();
        double dot = ((Region) strip.lookup(".sr-belief-dot")).getWidth();
        assertEquals(dot / 2, at.getFirst(), 0.5);
        assertEquals(strip.getWidth() - dot / 2, at.getLast(), 0.5);
        assertEquals(
                strip.getWidth() / 2,
                strip.lookup(".sr-belief-mean").getBoundsInParent().getCenterX(),
                0.5);
        assertTrue(strip.getAccessibleText().endsWith(": 2 0 0 0 0 0 2"), strip.getAccessibleText());
    }

    @Test
    void whereThereAreNoPairsThereIsNoWayToThem() {
        open(TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "0", "0", "4", "4")
                .seal());
        assertFalse(window.shows("workshop-beliefs"));
        window.press(KeyCode.B);
        assertEquals("workshop-item-A1", window.focused());
    }

    @Test
    void thePairSurvivesALookElsewhereAndNothingIsCut() {
        TestAssessments built = rated();
        answer(built, "PB1", new int[] {-3, -2, -2}, 1, 1, 1);
        answer(built, "PB2", new int[] {1, 1, 1}, 3, 3, 2);
        open(built.seal());
        window.focus("workshop-criteria").press(KeyCode.RIGHT).press(KeyCode.SPACE);
        window.press(KeyCode.DOWN);
        assertEquals("Pole A 2", window.text("workshop-belief-left"));
        for (double width : new double[] {924, 800}) {
            window.run(screen::left);
            window.close();
            show(width);
            assertEquals("Pole A 2", window.text("workshop-belief-left"));
            assertEquals(List.of(), window.cut(), "at " + width);
        }
    }
}
