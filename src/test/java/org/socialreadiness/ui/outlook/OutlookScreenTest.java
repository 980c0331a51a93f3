package org.socialreadiness.ui.outlook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class OutlookScreenTest {
    private TestDesk desk;
    private OutlookScreen screen;
    private TestWindow window;

    private void open(TestAssessments built, Locale language, double width) {
        desk = TestDesk.window(built.client(), language);
        window = TestWindow.show(width, 620, () -> screen = new OutlookScreen(desk.desk()));
    }

    private void openRated(Locale language, double width) {
        open(Divides.rated().seal(), language, width);
        window.await("it is drawn", () -> window.shows("outlook-title"));
    }

    private void ranked() {
        window.press(KeyCode.S);
        window.await("all is ranked", () -> !window.shows("outlook-reckoning"));
    }

    @AfterEach
    void close() {
        window.run(screen::left);
        window.close();
        assertEquals(List.of(), desk.failures());
    }

    @Test
    void itOpensWithTheResults() {
        open(Divides.rated(), Locale.ENGLISH, 924);
        assertFalse(window.shows("outlook-chart"));
        assertEquals("outlook-to-results", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Results()), desk.places());
        window.run(() -> desk.workspace().submit(new Change.ResultsOpened(true)));
        window.await("it is drawn", () -> window.shows("outlook-chart"));
    }

    @Test
    void anInstrumentWithoutAnOutlookSaysSo() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "1", "2", "3")
                .seal();
        open(built, Locale.ENGLISH, 924);
        assertFalse(window.shows("outlook-chart"));
        assertEquals(List.of(), window.unreadable());
    }

    @Test
    void theFindingFollowsTheSwitchesByKeyboard() {
        openRated(Locale.ENGLISH, 1096);
        assertEquals("outlook-what-if-1", window.focused());
        assertTrue(window.text("outlook-title").startsWith("As things are, "));
        assertFalse(window.shows("outlook-sides-changed"));
        window.press(KeyCode.TAB).press(KeyCode.SPACE);
        window.await("one change", () -> window.text("outlook-title").startsWith("With one change, "));
        assertTrue(window.shows("outlook-sides-changed"));
        window.press(KeyCode.TAB).press(KeyCode.SPACE);
        window.await("two changes", () -> window.text("outlook-title").startsWith("With two changes, "));
        window.press(KeyCode.DIGIT0);
        window.await("none", () -> window.text("outlook-title").startsWith("As things are, "));
        String said = window.find("outlook-chart").getAccessibleText();
        assertTrue(said.contains("Market leader, every half year: 60, 93, 99, 100, 100."), said);
    }

    @Test
    void theAssumptionsCannotBeHidden() {
        openRated(Locale.ENGLISH, 924);
        assertTrue(window.shows("outlook-warning"));
        window.press(KeyCode.A);
        assertTrue(window.shows("outlook-assumptions-list"));
        window.press(KeyCode.A);
        assertFalse(window.shows("outlook-assumptions-list"));
        assertTrue(window.shows("outlook-warning"));
        assertEquals(List.of(), window.unreadable());
    }

    @Test
    void singleStepsAreRankedAndCanBeSwitched() {
        openRated(Locale.ENGLISH, 1096);
        ranked();
        window.focus("outlook-single-SG2").press(KeyCode.SPACE);
        window.await("one change", () -> window.text("outlook-title").startsWith("With one change, "));
        assertEquals("outlook-single-SG2", window.focused());
    }

    @Test
    void whatIsSwitchedOnGoesIntoThePlanAndCanBeTakenBack() {
        openRated(Locale.ENGLISH, 1096);
        assertTrue(window.find("outlook-plan").isDisabled());
        ranked();
        window.focus("outlook-single-SG2").press(KeyCode.SPACE);
        window.await("it is on", () -> window.shows("outlook-single-SG2-by-1"));
        window.focus("outlook-single-SG2-by-1").press(KeyCode.RIGHT);
        window.press(KeyCode.SPACE).press(KeyCode.P);
        Action action = onlyAction();
        assertEquals(2, action.idea().levels());
        assertEquals(List.of("One action is in the plan now."), desk.said());
        // What is tried out stays as it is.
        assertEquals("outlook-single-SG2-by-2", window.focused());
        assertTrue(window.text("outlook-single-SG2-of").endsWith("in the plan"));
        window.press(KeyCode.P);
        assertEquals("The plan holds all of this already.", desk.said().getLast());
        window.run(() -> desk.workspace().undo());
        assertEquals(List.of(), desk.workspace().assessment().room().plan().chosen());
        assertFalse(window.text("outlook-single-SG2-of").contains("in the plan"));
        window.press(KeyCode.P);
        window.run(() -> desk.offered().getLast().act().run());
        assertEquals(List.of(), desk.workspace().assessment().room().plan().chosen());
        window.run(() -> desk.offered().getFirst().act().run());
        assertEquals(List.of(new Place.Plan()), desk.places());
        assertEquals(List.of(), window.unreadable());
    }

    @Test
    void whatWasDoneSinceIsNotTakenBackInsteadOfTheActions() {
        openRated(Locale.ENGLISH, 1096);
        ranked();
        window.focus("outlook-single-SG2").press(KeyCode.SPACE);
        window.await("it is on", () -> window.shows("outlook-single-SG2-by-1"));
        window.press(KeyCode.P);
        Notices.Action undo = desk.offered().getLast();
        Assessment.Head head = desk.workspace().assessment().head();
        Assessment.Head other = new Assessment.Head("Another name", head.scope(), head.date(), head.form());
        window.run(() -> desk.workspace().submit(new Change.Described(other)));
        window.run(() -> undo.act().run());
        assertEquals(other, desk.workspace().assessment().head());
        assertEquals(1, onlyAction().idea().levels());
        window.run(() -> desk.workspace().undo());
        window.run(() -> undo.act().run());
        assertEquals(List.of(), desk.workspace().assessment().room().plan().chosen());
    }

    private Action onlyAction() {
        List<Action> chosen = desk.workspace().assessment().room().plan().chosen();
        assertEquals(1, chosen.size());
        return chosen.getFirst();
    }

    @Test
    void anInputIsTriedAndWhatCannotBeIsRefusedWithTheReason() {
        openRated(Locale.ENGLISH, 1096);
        window.press(KeyCode.I);
        assertEquals("From: OR7 (F6, F7, F8 are missing)", window.text("outlook-input-E-source"));
        assertFalse(window.shows("outlook-input-E-reset"));
        enter("outlook-input-E", "140");
        assertEquals("A share lies between 0 and 100 %.", window.text("outlook-input-E-problem"));
        enter("outlook-input-E", "much");
        assertEquals("A number is needed here.", window.text("outlook-input-E-problem"));
        // Attainable is .4 + .6 / 4.
        enter("outlook-input-g0", "70");
        assertEquals("No more can be built than is attainable, 55 %.", window.text("outlook-input-g0-problem"));
        enter("outlook-input-E", "80");
        window.await("it is taken", () -> window.shows("outlook-input-E-reset"));
        assertEquals("From: set by hand for this view", window.text("outlook-input-E-source"));
        assertEquals("", window.text("outlook-input-E-problem"));
        window.focus("outlook-input-E-reset").press(KeyCode.SPACE);
        window.await("as it was", () -> !window.shows("outlook-input-E-reset"));
        assertEquals("25", window.text("outlook-input-E-value"));
        window.focus("outlook-input-v-slider").press(KeyCode.RIGHT);
        window.await("it is taken", () -> window.shows("outlook-input-v-reset"));
        assertTrue(window.text("outlook-title").startsWith("As things are, "));
    }

    @Test
    void theAssumedCurvesAreSetOtherwiseAndBack() {
        openRated(Locale.ENGLISH, 1096);
        window.press(KeyCode.I).focus("outlook-inputs-ours").press(KeyCode.RIGHT);
        window.press(KeyCode.SPACE);
        assertFalse(window.shows("outlook-input-E-value"));
        assertEquals("From: an assumption (F16 is missing)", window.text("outlook-leader-g0-source"));
        enter("outlook-leader-C", "50");
        window.await("it is taken", () -> window.shows("outlook-leader-C-reset"));
        assertTrue(window.find("outlook-chart")
                .getAccessibleText()
                .contains("Market leader, every half year: 50, 50, 50, 50, 50."));
        enter("outlook-leader-g0", "60");
        assertEquals("No more can be built than is attainable, 50 %.", window.text("outlook-leader-g0-problem"));
        window.focus("outlook-reset-all").press(KeyCode.SPACE);
        window.await("as it was", () -> !window.shows("outlook-leader-C-reset"));
        assertTrue(window.find("outlook-reset-all").isDisabled());
        assertEquals(List.of(), window.unreadable());
    }

    private void enter(String id, String text) {
        window.focus(id + "-value").press(KeyCode.CONTROL, KeyCode.A).type(text).press(KeyCode.ENTER);
    }

    @Test
    void nothingIsCutInGermanInASmallWindow() {
        openRated(Locale.GERMAN, 924);
        assertTrue(window.text("outlook-title").startsWith("Wie es heute steht, "));
        assertEquals(List.of(), window.unreadable());
        ranked();
        window.focus("outlook-single-SG2").press(KeyCode.SPACE);
        window.await("it is on", () -> window.shows("outlook-single-SG2-by-1"));
        assertEquals(List.of(), window.unreadable());
        window.press(KeyCode.I);
        assertEquals(List.of(), window.unreadable());
    }
}
