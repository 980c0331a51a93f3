package org.socialreadiness.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.scoring.AgendaInstruments;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.workshop.Draft.Kind;

class WorkshopViewModelTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");
    private static final CriterionId A3 = new CriterionId("A3");

    private final HandClock clock = new HandClock();

    private TestDesk desk = TestDesk.plain(rated().seal().client(), Locale.ENGLISH);
    private WorkshopViewModel model = model();

    /// A1 0 0 4 4: 2.0 apart. A2 0 1 3 4: 1.5. A3 1 1 2 2: 0.5, agreed. B1 0 1 1 3, 0.88 apart, three quarters wide.
    private static TestAssessments rated() {
        return TestAssessments.of(TestInstruments.plain(3, 1))
                .row("A1", "0", "0", "4", "4")
                .row("A2", "0", "1", "3", "4")
                .row("A3", "1", "1", "2", "2")
                .row("B1", "0", "1", "1", "3");
    }

    private void open(TestAssessments built, Locale language) {
        desk = TestDesk.plain(built.client(), language);
        model = model();
    }

    private WorkshopViewModel model() {
        return new WorkshopViewModel(desk.workspace(), desk.desk().messages(), new Sitting(clock));
    }

    private Assessment assessment() {
        return desk.workspace().assessment();
    }

    /// The room sees who takes the keyboard: what lies between before and after would be what these said.
    @Test
    void whatWasBeforeIsShownFromThreeVotersOn() {
        model.goTo(assessment().instrument().structure().criterion(A1).orElseThrow());
        model.turnVote();
        for (String person : List.of("P0", "P1")) {
            desk.workspace().submit(vote(person));
        }
        model.refresh();
        model.closeVotes();
        model.refresh();
        assertEquals(Optional.empty(), model.before(model.current()));
        assertEquals("", model.spreadBefore(model.current()));
        model.turnVote();
        for (String person : List.of("P0", "P1", "P2")) {
            desk.workspace()
                    .submit(new Change.Rated(new ParticipantId(person), A1, 3, new Answer.Rated(3), Optional.empty()));
        }
        model.refresh();
        model.closeVotes();
        model.refresh();
        assertTrue(model.before(model.current()).isPresent());
    }

    private static Change vote(String person) {
        return new Change.Rated(new ParticipantId(person), A1, 2, new Answer.Rated(2), Optional.empty());
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(c -> c.id().text()).toList();
    }

    private void goTo(CriterionId id) {
        model.goTo(model.items().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private void dissent(int low, int high, String lowReason, String highReason) {
        Draft draft = model.draft();
        draft.kindProperty().set(Optional.of(Kind.DISSENT));
        draft.lowProperty().set(Optional.of(low));
        draft.highProperty().set(Optional.of(high));
        draft.lowReasonProperty().set(lowReason);
        draft.highReasonProperty().set(highReason);
    }

    private void consensus(int level) {
        model.draft().kindProperty().set(Optional.of(Kind.CONSENSUS));
        model.draft().levelProperty().set(Optional.of(level));
    }

    @Test
    void itBeginsWithTheWidestAndSkipsTheAgreed() {
        assertEquals(Optional.empty(), model.missing());
        assertEquals(List.of("A1", "A2", "B1"), ids(model.items()));
        assertEquals(A1, model.current().id());
        assertEquals("2.0 apart", model.apart(model.current()));
        assertEquals("Four sealed ratings, on average 2.0 levels apart: split", model.spread(model.current()));
        model.showAgreed(true);
        assertEquals(List.of("A1", "A2", "B1", "A3"), ids(model.items()));
        goTo(A3);
        assertEquals("Four sealed ratings, on average 0.5 levels apart", model.spread(model.current()));
        model.showAgreed(false);
        assertEquals(A1, model.current().id(), "what is skipped is not talked about");
    }

    @Test
    void inGerman() {
        open(rated().seal(), Locale.GERMAN);
        assertEquals("Abstand 2,0", model.apart(model.current()));
        assertEquals(
                "Vier versiegelte Bewertungen, im Mittel 2,0 Stufen auseinander: gespalten",
                model.spread(model.current()));
    }

    @Test
    void itIsClosedUntilThreeHaveSealedAndNobodyWhoBeganCanBeLed() {
        TestAssessments built = rated();
        for (int sealed = 0; sealed < 4; sealed++) {
            open(built, Locale.ENGLISH);
            String missing = model.missing().orElseThrow();
            String part = List.of("nobody has so far", "one has so far", "two have so far", "One person has begun")
                    .get(sealed);
            assertTrue(missing.contains(part), missing);
            assertEquals(List.of(), model.items(), "nothing is revealed");
            built.change(new Change.Sealed(new ParticipantId("P" + sealed), true));
        }
        open(built, Locale.ENGLISH);
        assertEquals(Optional.empty(), model.missing());
    }

    @Test
    void whoSealedNothingMakesNoDotNameless() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "0", "4")
                .leader("Quiet")
                .seal();
        open(built, Locale.ENGLISH);
        assertTrue(model.missing().orElseThrow().contains("two have so far"));
    }

    @Test
    void whatTheSwitchOpensIsNotCalledSealed() {
        TestAssessments built = rated();
        for (String person : List.of("P0", "P1", "P2")) {
            built.change(new Change.Sealed(new ParticipantId(person), true));
        }
        open(built.change(new Change.ResultsOpened(true)), Locale.ENGLISH);
        assertEquals("Four ratings, not all sealed, on average 2.0 levels apart: split", model.spread(model.current()));
    }

    @Test
    void whereRatingsAreWideAConsensusNeedsThatNobodyObjects() {
        consensus(2);
        assertTrue(model.problem().contains("more than 0.8 apart"), model.problem());
        model.draft().nobodyObjectsProperty().set(true);
        assertEquals("", model.problem());
        model.draft().minorityProperty().set("Sales sees it otherwise");
        assertTrue(model.problem().contains("nobody objects"), "somebody does");
        model.showAgreed(true);
        goTo(A3);
        consensus(2);
        model.draft().minorityProperty().set("Sales sees it otherwise");
        assertEquals("", model.problem(), "close ratings: a view may remain");
    }

    @Test
    void theLimitFollowsTheLevels() {
        // Seven levels: 7/6, printed 1.2. 0 2 3 is 1.11 apart, but a range of 3 of 6 is not wide: agreed. 0 0 5 is 2.2.
        open(
                TestAssessments.of(AgendaInstruments.levels(7, 7))
                        .row("A1", "0", "2", "3")
                        .row("A2", "0", "0", "5")
                        .seal(),
                Locale.ENGLISH);
        assertEquals(List.of("A2"), ids(model.apart()));
        assertEquals(List.of("A1"), ids(model.agreed()));
        consensus(6);
        assertTrue(model.problem().contains("more than 1.2 apart"), model.problem());
        model.showAgreed(true);
        goTo(A1);
        consensus(6);
        assertEquals("", model.problem());
    }

    @Test
    void noConsensusNeedsTwoLevelsAndAReasonForEach() {
        assertEquals("Choose a consensus, or no consensus.", model.problem());
        assertEquals(Optional.of(0), model.draft().lowProperty().get(), "proposed: the lowest rating");
        assertEquals(Optional.of(4), model.draft().highProperty().get(), "and the highest");
        dissent(3, 1, "a", "b");
        assertEquals("Give two levels, the lower one first.", model.problem());
        dissent(2, 2, "a", "b");
        assertEquals("Give two levels, the lower one first.", model.problem());
        dissent(1, 3, "Only from memory", " ");
        assertEquals("Write a reason for each of the two levels.", model.problem());
        dissent(1, 3, "Only from memory", "Seven of twelve");
        assertEquals("", model.problem());
    }

    @Test
    void recordingGoesOnToTheNextOpenOneAndLeavesTheRatingsAlone() {
        Map<ParticipantId, ?> before = assessment().sheets();
        goTo(A2);
        dissent(1, 3, " Only from memory ", "Seven of twelve");
        assertTrue(model.record());
        assertEquals("B1", model.current().id().text());
        assertEquals(
                Optional.of(new Outcome.Dissent(1, 3, "Only from memory", "Seven of twelve")),
                assessment().outcome(A2));
        dissent(0, 3, "x", "y");
        assertTrue(model.record());
        assertEquals(A1, model.current().id(), "round to what was passed over");
        consensus(1);
        model.draft().nobodyObjectsProperty().set(true);
        assertFalse(model.record(), "nothing is open any more");
        assertEquals(before, assessment().sheets());
        assertEquals(
                new Answer.Rated(4),
                assessment().sheet(new ParticipantId("P3")).rating(A1).answer().orElseThrow());
    }

    @Test
    void anOutcomeIsChangedTakenBackAndUndone() {
        dissent(0, 4, "a", "b");
        model.record();
        goTo(A1);
        assertEquals("no consensus, 0 to 4", model.recorded(model.current()));
        consensus(2);
        model.draft().nobodyObjectsProperty().set(true);
        model.record();
        assertEquals(Optional.of(new Outcome.Consensus(2, "", "")), assessment().outcome(A1));
        desk.workspace().undo();
        model.refresh();
        goTo(A1);
        assertEquals(
                Optional.of(new Outcome.Dissent(0, 4, "a", "b")), assessment().outcome(A1));
        assertEquals(Optional.of(Kind.DISSENT), model.draft().kindProperty().get(), "the form follows");
        model.takeBack();
        assertEquals(Optional.empty(), assessment().outcome(A1));
        assertEquals("a", model.draft().lowReasonProperty().get(), "the words stay");
        desk.workspace().undo();
        assertEquals(
                Optional.of(new Outcome.Dissent(0, 4, "a", "b")), assessment().outcome(A1));
    }

    @Test
    void whatIsWrittenAndNotRecordedIsKnown() {
        assertEquals(List.of(), model.notRecorded());
        dissent(0, 4, "a", "");
        goTo(A2);
        assertEquals(List.of("A1"), model.notRecorded());
        goTo(A1);
        assertEquals("a", model.draft().lowReasonProperty().get());
        model.draft().highReasonProperty().set("b");
        model.record();
        assertEquals(List.of(), model.notRecorded());
    }

    @Test
    void theMinutesLeftAreThoseOfWhatIsOpen() {
        assertEquals(18, model.minutesLeft());
        assertEquals(18, model.minutes());
        model.timing().start();
        clock.turn(Duration.ofMinutes(2));
        assertEquals(16, model.minutesLeft());
        dissent(0, 4, "a", "b");
        model.record();
        assertEquals(12, model.minutesLeft());
        assertTrue(model.timing().isRunning(), "the time runs on for the next");
    }

    @Test
    void whoHasSpokenIsKnownByCriterionAndKeptNowhere() {
        model.spoke(model.people().getFirst(), true);
        assertEquals("Role of P0", model.called(model.people().getFirst()));
        assertTrue(model.hasSpoken(model.people().getFirst()));
        model.move(1);
        assertFalse(model.hasSpoken(model.people().getFirst()));
        model.move(-1);
        assertTrue(model.hasSpoken(model.people().getFirst()));
        assertEquals(0, desk.journal().entries().size());
    }

    @Test
    void theAgendaEndsAtItsEnds() {
        model.move(-1);
        assertEquals(A1, model.current().id());
        model.move(100);
        assertEquals("B1", model.current().id().text());
    }
}
