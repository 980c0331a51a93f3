package org.socialreadiness.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.plan.Plans;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class PlanScreenTest {
    @TempDir
    Path folder;

    private final ChosenFile choice = new ChosenFile();
    private TestDesk desk;
    private PlanScreen screen;
    private TestWindow window;

    private void open(Client client, Locale language) {
        desk = TestDesk.window(client, language);
        window = TestWindow.show(924, 620, () -> screen = new PlanScreen(desk.desk(), choice, folder));
    }

    private void open(TestAssessments built) {
        open(built.client(), Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        window.run(screen::left);
        window.close();
        assertEquals(List.of(), desk.failures());
    }

    /// Two factors; A1 at 0 and A2 at 1, B1 at 3.
    private static TestAssessments three() {
        return Plans.agreed(Plans.instrument(new int[] {1, 3}, new int[] {5}), 0, 1, 3);
    }

    private Plan plan() {
        return desk.workspace().assessment().room().plan();
    }

    private void page(String name) {
        window.run(() -> ((ToggleButton) window.find("plan-page-" + name)).fire());
    }

    @Test
    void beforeTheResultsThereIsNothingToPlan() {
        open(TestAssessments.of(Plans.instrument(new int[] {1})).leader("Ann"));
        assertEquals("plan-to-overview", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Overview()), desk.places());
    }

    @Test
    void marksAreMovedAndChosenByKeysAlone() {
        open(three());
        assertEquals("No action yet, five are possible", window.text("plan-title"));
        assertEquals("plan-mark-A1-0", window.focused());
        Action.Spot before = new Action.Spot(10, 90);
        window.press(KeyCode.RIGHT).press(KeyCode.DOWN);
        assertEquals(
                new Action.Spot(before.effort() + 2, before.impact() - 2),
                plan().action("A1-0").orElseThrow().spot());
        window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(22, plan().action("A1-0").orElseThrow().spot().effort());
        window.press(KeyCode.SPACE);
        assertEquals("One action, four more possible", window.text("plan-title"));
        assertEquals("plan-mark-A1-0", window.focused(), "the focus stays");
        assertTrue(window.shows("plan-card-1"));
        window.press(KeyCode.SPACE);
        assertFalse(window.shows("plan-card-1"));
        window.press(KeyCode.DELETE);
        assertEquals(Optional.empty(), plan().action("A1-0"));
        assertTrue(window.shows("plan-show-hidden"));
    }

    /// Dragged to the middle of the field, and far beyond its upper right corner; each is one edit.
    @Test
    void marksAreDraggedWithTheMouse() {
        open(three());
        Bounds field = window.find("plan-grid")
                .lookup(".sr-plan-field")
                .localToScene(window.find("plan-grid").lookup(".sr-plan-field").getBoundsInLocal());
        drag(field.getCenterX() - 40, field.getCenterY(), field.getCenterX(), field.getCenterY());
        Action.Spot middle = plan().action("A1-0").orElseThrow().spot();
        assertEquals(50, middle.effort(), 1);
        assertEquals(50, middle.impact(), 1);
        window.await("saved", () -> desk.journal().entries().size() == 1);
        drag(field.getMaxX() + 500, field.getMinY() - 500);
        assertEquals(
                new Action.Spot(100, 100), plan().action("A1-0").orElseThrow().spot());
        window.run(desk.workspace()::undo);
        assertEquals(middle, plan().action("A1-0").orElseThrow().spot());
    }

    /// @param way scene coordinates, x and y in turn
    private void drag(double... way) {
        window.run(() -> {
            Node mark = window.find("plan-mark-A1-0");
            for (int i = 0; i < way.length; i += 2) {
                mark.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, way[i], way[i + 1]));
            }
            mark.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, way[way.length - 2], way[way.length - 1]));
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                new PickResult(null, x, y));
    }

    @Test
    void aMarkStopsAtTheEdge() {
        open(three());
        for (int i = 0; i < 3; i++) {
            window.press(KeyCode.SHIFT, KeyCode.UP).press(KeyCode.SHIFT, KeyCode.LEFT);
        }
        assertEquals(
                new Action.Spot(0, 100), plan().action("A1-0").orElseThrow().spot());
    }

    /// The whole is sqrt(22.5 * 85) - 10 = 34 today, and sqrt(35 * 85) - 10 = 45 with one level more of A1.
    @Test
    void theEffectFollowsAtOnceAndIsUndone() {
        open(three());
        assertEquals("today 34", window.text("plan-effect-today"));
        assertFalse(window.shows("plan-effect-then"));
        window.press(KeyCode.SPACE);
        assertEquals("45", window.text("plan-effect-then"));
        window.run(desk.workspace()::undo);
        assertFalse(window.shows("plan-effect-then"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void anActionIsPromisedInItsForm() {
        open(three());
        window.press(KeyCode.SPACE).press(KeyCode.ENTER);
        assertEquals("plan-text", window.focused());
        assertEquals(
                "No owner yet · No first date yet · No due date yet · Nothing says when it is done",
                window.text("plan-editor-lack"));
        window.run(() -> ((ComboBox<Object>) window.find("plan-owner"))
                .getSelectionModel()
                .select(1));
        window.focus("plan-done-when").type("Ten names").press(KeyCode.TAB);
        window.run(() -> ((DatePicker) window.find("plan-first")).setValue(LocalDate.of(2026, 11, 20)));
        window.run(() -> ((DatePicker) window.find("plan-due")).setValue(LocalDate.of(2026, 12, 18)));
        window.focus("plan-meant").type("8.8").press(KeyCode.TAB);
        Action.Promise promise = plan().chosen().getFirst().promise();
        assertEquals("P1", promise.owner().orElseThrow().text());
        assertEquals("Ten names", promise.doneWhen());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 18)), promise.due());
        assertEquals(8.8, promise.meant().orElseThrow(), 0);
        assertFalse(window.shows("plan-editor-lack"));
        window.press(KeyCode.ESCAPE);
        assertEquals("plan-card-1", window.focused());
        assertFalse(window.shows("plan-lack-1"));
    }

    @Test
    void whatIsNoNumberIsRefusedAtTheField() {
        open(three());
        window.press(KeyCode.SPACE).press(KeyCode.ENTER);
        window.focus("plan-sure").type("11").press(KeyCode.ENTER);
        assertEquals("A number from 0 to 10, with at most one decimal", window.text("plan-sure-problem"));
        assertTrue(plan().chosen().getFirst().promise().sure().isEmpty());
    }

    @Test
    void theTeamsOwnActionIsAddedByKeys() {
        open(three());
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("plan-new", window.focused());
        window.type("Call ten customers").press(KeyCode.ENTER);
        assertEquals("plan-text", window.focused());
        assertEquals("Call ten customers", plan().chosen().getFirst().idea().text());
        window.press(KeyCode.ESCAPE);
        assertEquals("plan-card-1", window.focused());
        assertEquals(
                "No action moves a criterion, each by the levels it states; one does not count.",
                window.text("plan-effect-said"));
    }

    @Test
    void cardsAreOrderedAndTakenOffByKeys() {
        open(three());
        window.press(KeyCode.SPACE);
        window.focus("plan-mark-A2-1").press(KeyCode.SPACE);
        window.focus("plan-card-2").press(KeyCode.ALT, KeyCode.UP);
        assertEquals("A2-1", plan().chosen().getFirst().id());
        window.focus("plan-card-1").press(KeyCode.DELETE);
        assertEquals(List.of("A1-0"), plan().chosen().stream().map(Action::id).toList());
    }

    @Test
    void thePathSaysTheSmallestEffortAndItsStepsAreChosen() {
        open(three());
        page("path");
        // From 34 to 40: one level of A1, effort 1.
        assertEquals("To “building”: effort 1, and the score is then about 45.", window.text("plan-route-whole-says"));
        window.run(() -> ((ToggleButton) window.find("plan-effort-whole-A1-5")).fire());
        assertEquals("To “building”: effort 3, and the score is then about 45.", window.text("plan-route-whole-says"));
        window.focus("plan-route-whole-choose").press(KeyCode.ENTER);
        assertEquals("A2-1", plan().chosen().getFirst().id());
    }

    @Test
    void theDatesGoIntoACalendar() throws Exception {
        TestAssessments built = three();
        Plans.set(built, Plans.promised(Plans.chosen("A1", 1, 1), "P0", 7, 30));
        open(built);
        Path file = folder.resolve("plan.ics");
        choice.choose(file);
        page("roadmap");
        window.focus("plan-calendar").press(KeyCode.ENTER);
        window.await("written", () -> !desk.said().isEmpty());
        assertEquals(List.of("Saved as plan.ics. Open it with your calendar."), desk.said());
        String text = Files.readString(file);
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n") && text.contains("DTSTART;VALUE=DATE:20261119\r\n"));
        assertEquals(
                Optional.of(Path.of("Plan of 2026-11-12.ics")),
                choice.proposed().map(Path::getFileName));
    }

    @Test
    void theAnswerIsWrittenInTheTeamsOwnWords() {
        open(three());
        page("answer");
        window.run(() -> ((ToggleButton) window.find("plan-side-leading")).fire());
        window.focus("plan-answer").type("We ask first.").press(KeyCode.TAB);
        assertEquals(new Pledge(Optional.of(Pledge.Side.LEADING), "We ask first."), plan().pledge());
    }

    @Test
    void whatIsTypedIsHandedInWhenThePersonLeaves() {
        open(three());
        page("answer");
        window.focus("plan-answer").type("Half a sent");
        window.run(screen::left);
        assertEquals("Half a sent", plan().pledge().answer());
    }

    @Test
    void doneNeedsSomethingThatShowsIt() {
        TestAssessments built = three();
        Plans.set(built, Plans.promised(Plans.chosen("A1", 1, 1), "P0", -20, -10));
        open(built);
        page("follow");
        assertEquals("0 of 1 done, one overdue.", window.text("plan-follow-count"));
        assertEquals("Overdue since 2 Nov 2026", window.text("plan-overdue-1"));
        window.run(() -> ((ToggleButton) window.find("plan-state-1-done")).fire());
        assertEquals("1 of 1 done, none overdue.", window.text("plan-follow-count"));
        assertEquals("Done, and nothing shows it yet.", window.text("plan-no-evidence-1"));
        window.focus("plan-evidence-1").type("Minutes").press(KeyCode.ENTER);
        assertFalse(window.shows("plan-no-evidence-1"));
        assertEquals(
                new Action.Course(Action.State.DONE, "Minutes", Optional.of(LocalDate.of(2026, 11, 12))),
                plan().chosen().getFirst().course());
    }

    /// In May everyone is asked again: A1, whose action was done, stands at 2 instead of 0.
    @Test
    void theNextAssessmentOpensThePlanBesideTheNewAnswers() {
        TestAssessments built = three();
        Plans.set(
                built,
                Plans.chosen("A1", 1, 1).withCourse(new Action.Course(Action.State.DONE, "Minutes", Optional.empty())));
        open(next(built), Locale.ENGLISH);
        assertTrue(window.shows("plan-earlier"));
        assertEquals("1 of 1 done, none overdue.", window.text("plan-follow-count"));
        assertEquals("A1: 0.0 then, 1.0 expected, 2.0 now: it rose.", window.text("plan-moved-1"));
        // The earlier plan is still the one that is followed up.
        window.run(() -> ((ToggleButton) window.find("plan-state-1-open")).fire());
        assertEquals("0 of 1 done, none overdue.", window.text("plan-follow-count"));
        assertEquals(List.of(), plan().chosen());
    }

    /// Half a year later five of twelve organizations have been reached, and before it was one.
    @Test
    void theForecastOfThatTimeStandsBesideWhatIsObserved() {
        int[] levels = new int[Catalog.shipped().structure().criteria().size()];
        Arrays.fill(levels, 2);
        TestAssessments built = Plans.set(Plans.agreed(Catalog.shipped(), levels), Plans.chosen("SG2", 1, 1));
        built.change(reached(1));
        open(next(built, reached(5)), Locale.GERMAN);
        window.await("it is reckoned", () -> window.shows("plan-hindsight-chart"));
        String says = window.text("plan-hindsight-says");
        assertTrue(says.startsWith("Für den 11. Mai 2027, nach 6 Monaten, nannte der Ausblick rund "), says);
        // 5 of 12, of which .3 + .7 / 2 are relevant: 27.1.
        assertTrue(says.contains("Beobachtet sind rund 27 ("), says);
        assertTrue(says.endsWith("mehr, als acht von zehn Läufen erwarten ließen."), says);
        assertEquals(says, window.find("plan-hindsight-chart").getAccessibleText());
        Node pane = window.find("plan-hindsight");
        window.run(() -> ((ToggleButton) window.find("plan-state-1-done")).fire());
        // Nothing that it rests on has changed.
        assertSame(pane, window.find("plan-hindsight"));
        assertEquals(List.of(), window.unreadable());
    }

    /// Nobody had rated the social graph, and no list was kept.
    @Test
    void aForecastThatRestedOnNothingRestedOnAnAssumption() {
        int[] levels = Catalog.shipped().structure().criteria().stream()
                .mapToInt(criterion -> criterion.id().text().startsWith("SG") ? -1 : 2)
                .toArray();
        TestAssessments built = Plans.set(Plans.agreed(Catalog.shipped(), levels), Plans.chosen("RM3", 1, 1));
        open(next(built, reached(5)), Locale.ENGLISH);
        window.await("it is reckoned", () -> window.shows("plan-hindsight-chart"));
        assertEquals(
                "What is built and relevant was taken from an assumption then and from F10, SG2 now; that makes a"
                        + " difference of its own.",
                window.text("plan-hindsight-otherwise"));
        assertTrue(window.text("plan-hindsight-says").startsWith("For 11 May 2027, 6 months on, "));
    }

    private static Change.FactSet reached(int organizations) {
        return new Change.FactSet(
                new FactId("F10"),
                Optional.of(new FactEntry(
                        new FactEntry.Numbers(List.of(12.0, (double) organizations, 0.0)),
                        "List",
                        Optional.empty(),
                        List.of())));
    }

    private static Client next(TestAssessments built) {
        int[] levels = {2, 1, 3};
        return next(built, new Change.ResultsOpened(true), levels);
    }

    private static Client next(TestAssessments built, Change more) {
        int[] levels =
                new int[built.assessment().instrument().structure().criteria().size()];
        Arrays.fill(levels, 2);
        return next(built, more, levels);
    }

    private static Client next(TestAssessments built, Change more, int[] levels) {
        AssessmentId id = new AssessmentId("a2");
        Client client = built.client();
        List<Change> changes = new ArrayList<>();
        built.assessment().participants().forEach(person -> {
            changes.add(new Change.Joined(person));
            List<Criterion> criteria =
                    built.assessment().instrument().structure().criteria();
            for (int i = 0; i < levels.length; i++) {
                changes.add(new Change.Rated(
                        person.id(),
                        criteria.get(i).id(),
                        1,
                        new Answer.Rated(levels[i]),
                        Optional.of(Confidence.EVIDENCE)));
            }
            changes.add(new Change.Sealed(person.id(), true));
        });
        changes.add(more);
        client = client.apply(new Entry(
                "s",
                TestAssessments.BEGIN,
                "",
                Optional.empty(),
                new Change.Started(
                        id,
                        new Assessment.Head("May 2027", "", LocalDate.of(2027, 5, 11), "full"),
                        built.assessment().instrument(),
                        1)));
        for (int i = 0; i < changes.size(); i++) {
            client = client.apply(new Entry("n" + i, TestAssessments.BEGIN, "", Optional.of(id), changes.get(i)));
        }
        return client;
    }

    @Test
    void inGermanNothingIsCut() {
        TestAssessments built = three();
        Plans.set(
                built,
                Plans.promised(Plans.chosen("A1", 1, 1), "P0", 20, 30),
                Plans.promised(Plans.chosen("A2", 1, 2), "P1", 7, 5),
                Plans.chosen("B1", 1, 3));
        open(next(built), Locale.GERMAN);
        for (String page : List.of("earlier", "actions", "path", "roadmap", "answer", "follow")) {
            page(page);
            assertEquals(List.of(), window.unreadable(), page);
        }
        window.run(() -> desk.workspace().select(TestAssessments.ID));
        assertEquals(List.of(), window.unreadable());
        window.focus("plan-card-1").press(KeyCode.ENTER);
        assertEquals(List.of(), window.unreadable(), "the form");
        for (String page : List.of("path", "roadmap", "answer", "follow")) {
            page(page);
            assertEquals(List.of(), window.unreadable(), page);
        }
    }
}
