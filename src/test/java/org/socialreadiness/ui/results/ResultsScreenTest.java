package org.socialreadiness.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class ResultsScreenTest {
    private TestDesk desk;
    private ResultsScreen screen;
    private TestWindow window;

    private void open(TestAssessments built) {
        desk = TestDesk.window(built.client(), Locale.ENGLISH);
        window = TestWindow.show(924, 620, () -> screen = new ResultsScreen(desk.desk()));
        window.run(() -> screen.view().setOnKeyPressed(screen::onKey));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static TestAssessments rated(int people) {
        String[][] rows = {{"1", "2", "1", "2", "3"}, {"3", "3", "3", "3", "3"}, {"0", "4", "0", "4", "?"}};
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1, 2));
        String[] ids = {"A1", "B1", "B2"};
        for (int i = 0; i < ids.length; i++) {
            built.row(ids[i], java.util.Arrays.copyOf(rows[i], people));
        }
        return built;
    }

    private List<String> texts(String style) {
        return screen.view().lookupAll("." + style).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private double top(String id) {
        Bounds bounds = window.find(id).localToScene(window.find(id).getBoundsInLocal());
        return bounds.getMinY();
    }

    @Test
    void beforeAnyoneAnsweredThePageSaysWhatWillBeHereAndLeadsThere() {
        open(TestAssessments.of(TestInstruments.plain(1)).leader("Ann"));
        assertEquals("results-to-interview", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Interview()), desk.places());
    }

    @Test
    void resultsStayClosedUntilAllWhoBeganHaveSealed() {
        TestAssessments built = rated(3).change(new Change.Sealed(new ParticipantId("P0"), true));
        open(built);
        assertFalse(window.shows("results-headline"));
        window.run(() -> {
            desk.workspace().submit(new Change.Sealed(new ParticipantId("P1"), true));
            desk.workspace().submit(new Change.Sealed(new ParticipantId("P2"), true));
        });
        assertTrue(window.shows("results-headline"));
    }

    @Test
    void theSwitchThatOpensThemIsRecordedAndCanBeUndone() {
        open(rated(3));
        assertEquals("results-open", window.focused());
        window.press(KeyCode.SPACE);
        assertTrue(window.shows("results-headline"));
        window.await("saved", () -> desk.journal().entries().size() == 1);
        assertEquals(
                new Change.ResultsOpened(true),
                desk.journal().entries().getFirst().change());
        window.run(desk.workspace()::undo);
        assertFalse(window.shows("results-headline"));
    }

    @Test
    void peopleHaveColumnsFromFourOnAndNoNames() {
        open(rated(3).seal());
        assertEquals(0, texts("sr-heat").size());
        window.close();
        open(rated(4).seal());
        assertEquals(12, texts("sr-heat").size());
        Set<String> all = screen.view().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
        assertTrue(all.contains("4 people, unnamed"), all.toString());
        assertFalse(all.stream().anyMatch(text -> text.matches(".*P[0-3].*")), all.toString());
    }

    @Test
    void distanceIsSaidFromThreeRatingsOn() {
        // B2: 0 and 4. Their mean is 2.0, and each is 2.0 away from it.
        open(rated(2).seal());
        assertEquals(1, allTexts().stream().filter("2.0"::equals).count(), "the mean");
        assertFalse(allTexts().contains("split"));
        window.close();
        open(rated(4).seal());
        assertEquals(2, allTexts().stream().filter("2.0"::equals).count(), "mean and distance");
        assertTrue(allTexts().contains("split"));
    }

    private List<String> allTexts() {
        return screen.view().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void whyComesIntoViewInASmallWindowAndGivesTheFocusBack() {
        open(rated(4).seal());
        window.press(KeyCode.W);
        assertEquals("results-why-back", window.focused());
        double scroll = top("results-scroll");
        assertTrue(top("results-why-title") < scroll + 340, "title at " + top("results-why-title"));
        assertTrue(top("results-why-title") < top("results-chart"));
        window.press(KeyCode.ESCAPE);
        assertEquals("results-why-toggle", window.focused());
        assertFalse(window.shows("results-why"));
    }

    @Test
    void theWayLeadsDownToAnswersAndBackStepByStep() {
        open(rated(4).seal());
        window.press(KeyCode.W).press(KeyCode.TAB).press(KeyCode.ENTER);
        assertTrue(window.text("results-why-title").startsWith("Factor A"), window.text("results-why-title"));
        window.press(KeyCode.TAB).press(KeyCode.ENTER);
        assertTrue(window.text("results-why-title").startsWith("A1 Name of A1"), window.text("results-why-title"));
        window.press(KeyCode.BACK_SPACE);
        assertTrue(window.text("results-why-title").startsWith("Factor A"));
        window.press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE);
        assertFalse(window.shows("results-why"));
    }

    @Test
    void sortingKeepsThePlaceAndTheFocus() {
        open(rated(4).seal());
        ScrollPane scroll = (ScrollPane) window.find("results-scroll");
        window.run(() -> scroll.setVvalue(0.5));
        window.focus("results-sort-level").press(KeyCode.SPACE);
        assertEquals("results-sort-level", window.focused());
        assertEquals(0.5, ((ScrollPane) window.find("results-scroll")).getVvalue(), 0.001);
        assertEquals(List.of("A1", "B2", "B1"), ids());
        window.press(KeyCode.SPACE);
        assertEquals(List.of("A1", "B1", "B2"), ids());
        window.focus("results-sort-distance").press(KeyCode.SPACE);
        assertEquals("B2", ids().getFirst());
    }

    private List<String> ids() {
        Node map = screen.view().lookup(".sr-heat-map");
        return map.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.matches("[AB]\\d"))
                .toList();
    }
}
