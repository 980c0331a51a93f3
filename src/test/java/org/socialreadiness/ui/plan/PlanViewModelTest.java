package org.socialreadiness.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.plan.Calendar;
import org.socialreadiness.plan.Plans;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.ui.base.TestDesk;

class PlanViewModelTest {
    /// The day on which the tests are made: the one of the assessment.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);

    private final TestDesk desk = desk(Locale.ENGLISH);

    /// Three criteria, at 0, 1 and 2.
    private static TestDesk desk(Locale language) {
        return TestDesk.plain(
                Plans.agreed(Plans.instrument(new int[] {1, 3, 5}), 0, 1, 2).client(), language);
    }

    private PlanViewModel model() {
        return new PlanViewModel(desk.workspace(), desk.desk().messages(), TODAY);
    }

    private List<String> ids() {
        return model().marks().stream().map(mark -> mark.action().id()).toList();
    }

    private List<Integer> numbers() {
        return model().marks().stream().map(PlanViewModel.Mark::number).toList();
    }

    @Test
    void proposalsLieOnTheGridWithoutBeingStored() {
        assertEquals(List.of("A1-0", "A2-1", "A3-2"), ids());
        assertEquals(List.of(0, 0, 0), numbers());
        assertEquals(Map.of(), model().plan().actions());
        assertEquals(
                "A1: at level 0; in the factor that limits the score most; on the shortest path. One level up brings"
                        + " about 8.3 points.",
                model().marks().getFirst().why());
    }

    /// What is chosen comes first, in the order of choosing; what was promised outlives the choice.
    @Test
    void choosingNumbersAndUnchoosingKeepsWhatWasPromised() {
        model().toggle("A3-2");
        model().toggle("A1-0");
        assertEquals(List.of("A3-2", "A1-0", "A2-1"), ids());
        assertEquals(List.of(1, 2, 0), numbers());
        assertEquals(
                Optional.of(TODAY), model().marks().getFirst().action().chosen().map(Action.Choice::on));
        model().change("A3-2", a -> a.withPromise(a.promise().withDoneWhen("Seen")));
        model().toggle("A3-2");
        assertEquals(1, model().count());
        assertEquals(
                "Seen", model().mark("A3-2").orElseThrow().action().promise().doneWhen());
    }

    private void votes(String person, Map<CriterionId, Integer> votes) {
        desk.workspace()
                .submit(new RoomChange.Balloted(new ParticipantId(person), Optional.of(new Ballot.Votes(votes))));
    }

    /// From one ballot to the next the difference is what one person chose: so not before all have voted.
    @Test
    void theVotesOfTheTeamStandBesideWhatTheyMoveOnceAllHaveVoted() {
        Map<CriterionId, Integer> five = Map.of(new CriterionId("A1"), 4, new CriterionId("A2"), 1);
        model().toggle("A1-0");
        assertFalse(model().hasVotes());
        votes("P0", five);
        votes("P1", five);
        Action action = model().marks().getFirst().action();
        assertFalse(model().hasVotes());
        assertEquals(Optional.empty(), model().votes(action));
        votes("P2", Map.of(new CriterionId("A2"), 5));
        assertTrue(model().hasVotes());
        assertEquals(Optional.of(8), model().votes(action));
        assertEquals(Optional.of(7), model().votes(model().marks().get(1).action()));
        assertEquals(Optional.of(0), model().votes(model().marks().get(2).action()));
        String own = model().add("Something else");
        assertEquals(
                Optional.empty(), model().votes(model().mark(own).orElseThrow().action()), "of no criterion");
    }

    @Test
    void rankingsAreNoVotes() {
        for (String person : List.of("P0", "P1", "P2")) {
            desk.workspace()
                    .submit(new RoomChange.Balloted(
                            new ParticipantId(person),
                            Optional.of(new Ballot.Ranking(
                                    List.of(new CriterionId("A1"), new CriterionId("A2"), new CriterionId("A3"))))));
        }
        assertFalse(model().hasVotes());
    }

    @Test
    void eachStepIsUndone() {
        model().toggle("A1-0");
        model().change("A1-0", a -> a.withSpot(new Action.Spot(1, 2)));
        desk.workspace().undo();
        assertEquals(
                new Action.Spot(10, 90),
                model().mark("A1-0").orElseThrow().action().spot());
        desk.workspace().undo();
        assertEquals(0, model().count());
        assertEquals(List.of("A2-1", "A3-2"), ids(), "what was put on the list and taken back is off it");
        assertTrue(model().hasHidden());
    }

    @Test
    void whatIsTakenOffCanBeShownAgain() {
        model().remove("A2-1");
        assertEquals(List.of("A1-0", "A3-2"), ids());
        assertTrue(model().hasHidden());
        model().showHidden();
        assertTrue(ids().contains("A2-1"));
        assertFalse(model().hasHidden());
    }

    @Test
    void nothingIsStoredWhereNothingChanges() {
        model().change("A1-0", a -> a);
        assertEquals(List.of(), desk.journal().entries());
    }

    @Test
    void theOrderOfTheChosenCanBeChanged() {
        model().toggle("A1-0");
        model().toggle("A2-1");
        model().toggle("A3-2");
        model().shift("A3-2", -1);
        assertEquals(List.of("A1-0", "A3-2", "A2-1"), ids());
        model().shift("A1-0", -1);
        model().shift("A2-1", 1);
        assertEquals(List.of("A1-0", "A3-2", "A2-1"), ids(), "there is nothing above the first and below the last");
        desk.workspace().undo();
        assertEquals(List.of("A1-0", "A2-1", "A3-2"), ids(), "in one step");
    }

    @Test
    void anActionOfTheTeamsOwnHasAShortName() {
        String id = model().add("  Call ten customers who left us last year, and ask why.  ");
        Action added = model().mark(id).orElseThrow().action();
        assertEquals(
                "Call ten customers who left us last year, and ask why.",
                added.idea().text());
        assertEquals("Call ten customers who left …", added.idea().name());
        assertEquals("Short", PlanViewModel.brief("Short"));
        assertEquals("x".repeat(28) + " …", PlanViewModel.brief("x".repeat(90)));
        assertEquals(1, model().count());
        assertTrue(model().effect().counted().isEmpty());
    }

    @Test
    void thePathsStepsAreChosenTogether() {
        model().choose(List.of(new CriterionId("A1"), new CriterionId("A3")));
        assertEquals(List.of(1, 2, 0), numbers());
        model().choose(List.of(new CriterionId("A1")));
        assertEquals(2, model().count(), "what is chosen stays so");
        desk.workspace().undo();
        assertEquals(0, model().count());
    }

    /// 25 today; A1 one level up gives (1 + 1 + 2) / 3 of 4.
    @Test
    void theEffectFollowsTheChoice() {
        model().toggle("A1-0");
        assertEquals(
                100.0 / 3,
                model().effect()
                        .then()
                        .overall()
                        .map(Overall::score)
                        .orElseThrow()
                        .value(),
                1e-9);
    }

    @Test
    void anEffortLikeTheInstrumentsIsNoneOfTheTeams() {
        Criterion a1 = model().instrument().criteria().getFirst();
        model().setEffort(a1, 4);
        assertEquals(Map.of(a1.id(), 4), model().plan().efforts());
        model().setEffort(a1, 1);
        assertEquals(Map.of(), model().plan().efforts());
    }

    @Test
    void theAnswerIsKept() {
        model().pledge(new Pledge(Optional.of(Pledge.Side.LEADING), "We ask first."));
        assertEquals(Optional.of(Pledge.Side.LEADING), model().plan().pledge().side());
        desk.workspace().undo();
        assertEquals(Pledge.NONE, model().plan().pledge());
    }

    @Test
    void whatBecameOfItIsKeptWithItsEvidence() {
        model().toggle("A1-0");
        Action action = model().plan().chosen().getFirst();
        Action.Course done = new Action.Course(Action.State.DONE, "Minutes", Optional.of(TODAY));
        model().follow(model().assessment(), action, done);
        assertEquals(done, model().plan().chosen().getFirst().course());
    }

    @Test
    void theCalendarHoldsWhatIsStillToBeDoneTheChecksAndTheNextAssessment() {
        model().toggle("A1-0");
        model().toggle("A2-1");
        model().change("A1-0", a -> Plans.promised(a, "P0", 7, 30));
        model().change(
                        "A2-1",
                        a -> Plans.promised(a, "P0", 7, 30)
                                .withCourse(new Action.Course(Action.State.DONE, "x", Optional.empty())));
        List<Calendar.Event> events = PlanDates.of(model(), "Example").events();
        assertEquals(
                List.of(
                        "First date: Name of A1",
                        "Due: Name of A1",
                        "Example: how far is the plan?",
                        "Example: how far is the plan?",
                        "Example: next assessment"),
                events.stream().map(Calendar.Event::title).toList());
        assertEquals(LocalDate.of(2026, 11, 19), events.getFirst().day());
        assertEquals(LocalDate.of(2027, 5, 11), events.getLast().day());
        assertEquals(
                "Begin with A1.\nOwner: P0\nDone when: It is seen",
                events.getFirst().about());
        assertEquals(
                events.size(),
                events.stream().map(Calendar.Event::uid).distinct().count());
        assertEquals(events, PlanDates.of(model(), "Example").events(), "the same each time");
    }

    @Test
    void numbersAreTypedWithCommaOrPoint() {
        Tenths german = new Tenths(Locale.GERMAN);
        assertEquals(Optional.of(OptionalDouble.of(8.8)), german.read(" 8,8 "));
        assertEquals(Optional.of(OptionalDouble.of(8.8)), german.read("8.8"));
        assertEquals(Optional.of(OptionalDouble.of(10)), german.read("10"));
        assertEquals(Optional.of(OptionalDouble.empty()), german.read(" "));
        for (String wrong : List.of("10.1", "-1", "8,85", "a", "100")) {
            assertEquals(Optional.empty(), german.read(wrong), wrong);
        }
        assertEquals("8,8", german.write(OptionalDouble.of(8.8)));
        assertEquals("7", new Tenths(Locale.ENGLISH).write(OptionalDouble.of(7)));
        assertEquals("10", german.write(OptionalDouble.of(10)));
        assertEquals("", german.write(OptionalDouble.empty()));
    }

    @Test
    void whoIsOnTheListCanOwnAnAction() {
        assertEquals(
                List.of(new ParticipantId("P0"), new ParticipantId("P1"), new ParticipantId("P2")),
                model().people().stream().map(person -> person.id()).toList());
    }
}
