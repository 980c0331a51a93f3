package org.socialreadiness.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Parked;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.results.ResultsScreen;

class WorkshopScreenTest extends WorkshopFixture {
    /// A1 0 0 4 4: 2.0 apart. A2 0 1 3 4: 1.5. B1 1 1 2 2: agreed.
    private static TestAssessments rated() {
        return TestAssessments.of(TestInstruments.plain(2, 1))
                .row("A1", "0", "0", "4", "4")
                .row("A2", "0", "1", "3", "4")
                .row("B1", "1", "1", "2", "2");
    }

    private Assessment assessment() {
        return desk.workspace().assessment();
    }

    private Optional<Outcome> outcome(String criterion) {
        return assessment().outcome(new CriterionId(criterion));
    }

    private static Optional<Stage> projector() {
        return Window.getWindows().stream()
                .filter(each -> "projector".equals(each.getScene().getRoot().getId()))
                .map(Stage.class::cast)
                .findFirst();
    }

    private static Set<String> words(Node root) {
        return root.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    private String projected(String id) {
        return ((Labeled) projector().orElseThrow().getScene().lookup("#" + id)).getText();
    }

    @Test
    void beforeThreeHaveSealedItSaysWhatIsMissingAndLeadsThere() {
        open(rated().change(new Change.Sealed(new ParticipantId("P0"), true)));
        assertEquals("workshop-to-interview", window.focused());
        assertFalse(window.shows("workshop-agenda"));
        window.press(KeyCode.P);
        assertTrue(projector().isEmpty(), "nothing to show the room");
        window.press(KeyCode.ENTER);
        assertEquals(List.of(new Place.Interview()), desk.places());
    }

    @Test
    void dissentAndConsensusAreRecordedByKeysAloneAndStandInTheResults() {
        open(rated().seal());
        assertEquals("workshop-item-A1", window.focused());
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Choose a consensus, or no consensus.", window.text("workshop-problem"));
        window.press(KeyCode.N);
        assertEquals("workshop-low", window.focused());
        window.type("1").press(KeyCode.TAB).type("9").type("3").press(KeyCode.TAB);
        assertEquals("workshop-low-reason", window.focused());
        window.type("Only from memory").press(KeyCode.TAB).type("Seven of twelve");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.of(new Outcome.Dissent(1, 3, "Only from memory", "Seven of twelve")), outcome("A1"));
        assertEquals("workshop-item-A2", window.focused());
        window.press(KeyCode.DIGIT2).press(KeyCode.TAB);
        assertEquals("workshop-vote", window.focused());
        window.press(KeyCode.TAB);
        assertEquals("workshop-nobody", window.focused());
        window.press(KeyCode.SPACE).press(KeyCode.TAB).type("The list was read");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.of(new Outcome.Consensus(2, "The list was read", "")), outcome("A2"));
        assertEquals(List.of("Every criterion on the agenda has an outcome."), desk.said());
        window.run(screen::left);
        ResultsScreen[] results = new ResultsScreen[1];
        try (TestWindow other = TestWindow.show(1224, 740, () -> results[0] = new ResultsScreen(desk.desk()))) {
            Set<String> said = words(results[0].view());
            assertTrue(said.contains("2°"), "the consensus: " + said);
            assertTrue(said.contains("2.0"), "the mean stays where there is none: " + said);
            assertTrue(other.shows("results-headline"));
        }
    }

    @Test
    void anOutcomeIsShownTakenBackAndUndone() {
        open(rated().seal()
                .change(new Change.Agreed(
                        new CriterionId("A1"), Optional.of(new Outcome.Dissent(0, 4, "Below", "Above")))));
        assertEquals("workshop-item-A2", window.focused(), "it begins with what is open");
        window.press(KeyCode.UP);
        assertEquals("Recorded: no consensus, 0 to 4", window.text("workshop-recorded"));
        assertEquals("Below", window.text("workshop-low-reason"));
        window.focus("workshop-take-back").press(KeyCode.SPACE);
        assertEquals(Optional.empty(), outcome("A1"));
        assertFalse(window.shows("workshop-recorded"));
        window.run(desk.workspace()::undo);
        assertEquals("Recorded: no consensus, 0 to 4", window.text("workshop-recorded"));
    }

    @Test
    void theTimeFollowsTheClockOnceItIsLetRun() {
        open(rated().seal());
        assertEquals("6:00", window.text("workshop-time"));
        assertEquals("12 of 12 minutes left", window.text("workshop-minutes"));
        window.press(KeyCode.SPACE);
        assertEquals("Pause", window.text("workshop-pause"));
        clock.turn(Duration.ofSeconds(108));
        window.await("a look at the clock", () -> "4:12".equals(window.text("workshop-time")));
        assertEquals("11 of 12 minutes left", window.text("workshop-minutes"));
        window.press(KeyCode.SPACE).press(KeyCode.ADD);
        assertEquals("6:12", window.text("workshop-time"));
        assertEquals("of 8:00 for this criterion", window.text("workshop-time-of"));
        window.press(KeyCode.SPACE);
        clock.turn(Duration.ofMinutes(8));
        window.await("the time is up", () -> "1:48".equals(window.text("workshop-time")));
        assertEquals("over the 8:00 for this criterion", window.text("workshop-time-of"));
    }

    @Test
    void theProjectorShowsWhatTheRoomMaySeeAndFollows() {
        open(rated().seal());
        assertFalse(window.shows("workshop-showing"));
        window.press(KeyCode.P);
        assertEquals("Projector shows A1", window.text("workshop-showing"));
        assertEquals("Question of A1?", projected("projector-question"));
        Node slide = projector().orElseThrow().getScene().getRoot();
        assertEquals(
                Set.of("Name of A1", "Question of A1?", "0", "1", "2", "3", "4"),
                words(slide).stream().filter(w -> !w.startsWith("Statement")).collect(Collectors.toSet()));
        // Four ratings; the hidden rows only hold the width.
        assertEquals(
                4,
                slide.lookupAll(".sr-dot").stream().filter(TestWindow::isSeen).count());
        // The facilitator's window is behind the room's: the key is given to it directly.
        Node row = window.find("workshop-item-A1");
        window.run(() -> Event.fireEvent(
                row, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false)));
        assertEquals("Question of A2?", projected("projector-question"));
        assertEquals("Projector shows A2", window.text("workshop-showing"));
        window.run(() -> projector().orElseThrow().requestFocus()).press(KeyCode.ESCAPE);
        assertTrue(projector().isEmpty());
        assertFalse(window.shows("workshop-showing"));
    }

    @Test
    void theRoomSeesNothingOnceTheScreenIsLeftOrSomebodyOpensAnswersAgain() {
        open(rated().seal());
        window.press(KeyCode.P);
        window.run(() -> desk.workspace().submit(new Change.Sealed(new ParticipantId("P3"), false)));
        assertTrue(projector().isEmpty());
        assertTrue(window.shows("workshop-to-interview"));
        window.run(() -> desk.workspace().submit(new Change.Sealed(new ParticipantId("P3"), true)));
        window.run(screen::shown).press(KeyCode.P);
        assertTrue(projector().isPresent());
        window.run(screen::left);
        assertTrue(projector().isEmpty());
    }

    @Test
    void whatIsWrittenSurvivesALookElsewhere() {
        open(rated().seal());
        window.press(KeyCode.N).press(KeyCode.TAB).press(KeyCode.TAB).type("Half a sentence");
        window.run(screen::left);
        assertTrue(desk.said().getFirst().contains("A1"), desk.said().toString());
        window.close();
        show(1224);
        assertEquals("Half a sentence", window.text("workshop-low-reason"));
    }

    @Test
    void agreedOnesAreSkippedUntilTheyAreShown() {
        open(rated().seal());
        assertFalse(window.shows("workshop-item-B1"));
        window.focus("workshop-agreed").press(KeyCode.SPACE);
        assertTrue(window.shows("workshop-item-B1"));
        window.press(KeyCode.END);
        assertEquals("Question of B1?", window.text("workshop-question"));
        window.press(KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.of(new Outcome.Consensus(1, "", "")), outcome("B1"));
    }

    @Test
    void nothingIsCutInASmallWindow() {
        open(rated().seal());
        window.close();
        for (double width : new double[] {924, 800}) {
            show(width);
            window.press(KeyCode.N);
            assertEquals(List.of(), window.cut(), "at " + width);
            window.press(KeyCode.ESCAPE).press(KeyCode.C);
            assertEquals(List.of(), window.cut(), "at " + width);
            window.run(screen::left);
            window.close();
        }
        show(1224);
    }

    @Test
    void noNameStandsBesideADot() {
        open(rated().seal());
        Set<String> item = words(window.find("workshop-item"));
        assertFalse(item.stream().anyMatch(text -> text.matches(".*P[0-3].*")), item.toString());
    }

    private static List<String> texts(Collection<NotedPane.Noted> noted) {
        return noted.stream().map(NotedPane.Noted::text).toList();
    }

    @Test
    void whatIsHeardAndWhatIsParkedIsWrittenDownByKeysAlone() {
        open(rated().seal());
        RoomNotes notes = new RoomNotes(
                desk.workspace(),
                () -> assessment()
                        .instrument()
                        .structure()
                        .criterion(new CriterionId("A1"))
                        .orElseThrow());
        window.press(KeyCode.E).type("The list was last read in September.").press(KeyCode.ENTER);
        window.type("Four of twelve.").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertEquals("workshop-item-A1", window.focused());
        assertEquals(List.of("The list was last read in September.", "Four of twelve."), texts(notes.heard()));
        window.press(KeyCode.K).type("Who owns the list?").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        assertEquals(List.of("Who owns the list?"), texts(notes.parked()));
        window.press(KeyCode.DOWN).press(KeyCode.E).press(KeyCode.ESCAPE);
        assertEquals(
                1,
                window.find("workshop-parked").lookupAll(".workshop-parked-row").size(),
                "parked for the room");
        assertEquals(
                0,
                window.find("workshop-heard").lookupAll(".workshop-heard-row").size(),
                "heard about another");
        Parked parked = assessment().room().parking().getFirst();
        window.run(() -> notes.tick(parked.id()));
        assertEquals(Parked.State.DONE, assessment().room().parking().getFirst().state());
        window.run(() -> notes.takeOffParked(parked.id()));
        assertEquals(List.of(), assessment().room().parking());
        window.run(() -> notes.takeOffHeard(notes.heard().getFirst().id()));
        assertEquals(List.of("Four of twelve."), texts(notes.heard()));
    }

    @Test
    void theOrderIsTheFacilitatorsAndTheTargetIsSetByKeys() {
        open(rated().seal());
        window.press(KeyCode.DOWN).press(KeyCode.ALT, KeyCode.UP);
        assertEquals(
                List.of(new CriterionId("A2"), new CriterionId("A1")),
                assessment().room().agenda());
        assertEquals("workshop-item-A2", window.focused());
        window.focus("workshop-as-proposed").press(KeyCode.SPACE);
        assertEquals(List.of(), assessment().room().agenda());
        // A2 0 1 3 4: its mean is 2, so level 4 is 2.0 above.
        window.press(KeyCode.T);
        assertEquals("target-0", window.focused());
        window.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        window.press(KeyCode.SPACE);
        assertEquals(Optional.of(new Target(4, "")), assessment().room().target(new CriterionId("A2")));
        assertEquals("2.0 levels above today", window.text("target-gap"));
        window.press(KeyCode.SPACE);
        assertEquals(Optional.empty(), assessment().room().target(new CriterionId("A2")));
    }

    /// A vote that nobody took leaves nothing behind; one that somebody took stands beside the first.
    @Test
    void aVoteIsOpenedClosedAndComparedWithTheFirst() {
        open(rated().seal());
        CriterionId a1 = new CriterionId("A1");
        window.press(KeyCode.V);
        assertTrue(window.shows("workshop-votes"));
        window.press(KeyCode.V);
        assertFalse(window.shows("workshop-votes"));
        assertEquals(Optional.empty(), assessment().room().vote(a1));
        window.press(KeyCode.V);
        window.run(() -> assessment()
                .raters()
                .forEach(person -> desk.workspace()
                        .submit(new Change.Rated(person.id(), a1, 2, new Answer.Rated(1), Optional.empty()))));
        assertEquals("Voting again on A1: 4 of 4 have voted", window.text("workshop-votes-said"));
        assertEquals("Four sealed ratings, on average 2.0 levels apart: split", window.text("workshop-spread"));
        window.click("workshop-votes-close");
        assertEquals(Optional.of(new Vote(2, false)), assessment().room().vote(a1));
        assertEquals("Four sealed ratings, on average 0.0 levels apart", window.text("workshop-spread"));
        assertEquals("Before this vote, on average 2.0 levels apart (hollow dots)", window.text("workshop-before"));
    }
}
