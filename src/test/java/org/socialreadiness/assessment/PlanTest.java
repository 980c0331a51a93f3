package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;

public class PlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final CriterionId A1 = new CriterionId("A1");

    /// An action that belongs to no criterion and lies in the middle of the grid.
    public static Action action(String id) {
        return new Action(
                id,
                new Action.Idea("Name of " + id, "Do " + id + ".", Optional.empty(), 0),
                new Action.Spot(50, 50),
                Optional.empty(),
                Action.Promise.NONE,
                Action.Course.OPEN,
                false);
    }

    private static Action chosen(String id, int place) {
        return action(id).withChosen(Optional.of(new Action.Choice(DAY, place)));
    }

    private static TestAssessments two() {
        return TestAssessments.of(TestInstruments.plain(2)).leader("Ann").leader("Ben");
    }

    private static List<String> ids(List<Action> actions) {
        return actions.stream().map(Action::id).toList();
    }

    @Test
    void whatIsChosenStandsInTheOrderOfItsPlacesAndWhatIsGoneNowhere() {
        TestAssessments built = two();
        for (Action action : List.of(
                chosen("second", 2),
                action("kept"),
                chosen("first", 1),
                chosen("gone", 0).withGone(true))) {
            built.change(new RoomChange.ActionSet(action));
        }
        Plan plan = built.assessment().room().plan();
        assertEquals(List.of("second", "kept", "first"), ids(plan.listed()));
        assertEquals(List.of("first", "second"), ids(plan.chosen()));
        assertEquals(Optional.empty(), plan.action("gone"));
        assertEquals(4, plan.actions().size(), "it stays in the file");
    }

    @Test
    void anActionThatIsSetAgainKeepsItsPlaceOnTheList() {
        TestAssessments built = two();
        built.change(new RoomChange.ActionSet(action("a"))).change(new RoomChange.ActionSet(action("b")));
        built.change(new RoomChange.ActionSet(action("a").withSpot(new Action.Spot(0, 100))));
        Plan plan = built.assessment().room().plan();
        assertEquals(List.of("a", "b"), ids(plan.listed()));
        assertEquals(new Action.Spot(0, 100), plan.listed().getFirst().spot());
    }

    @Test
    void effortIsTheTeamsElseTheInstrumentsElseTheMiddle() {
        Criterion silent = TestInstruments.criterion("A1", 5, 1);
        Criterion says = new Criterion(
                A1, "", "?", silent.levels(), 1, "", List.of(), "", List.of(), List.of(), OptionalInt.of(4));
        assertEquals(3, Plan.EMPTY.effort(silent));
        assertEquals(4, Plan.EMPTY.effort(says));
        assertEquals(1, Plan.EMPTY.withEfforts(Map.of(A1, 1)).effort(says));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        Action.Idea nowhere = new Action.Idea("n", "t", Optional.of(new CriterionId("Z9")), 1);
        Action.Idea tooHigh = new Action.Idea("n", "t", Optional.of(A1), 5);
        List<RoomChange> wrong = List.of(
                new RoomChange.ActionSet(action("a").withIdea(nowhere)),
                new RoomChange.ActionSet(action("a").withIdea(tooHigh)),
                new RoomChange.ActionSet(
                        action("a").withPromise(Action.Promise.NONE.withOwner(Optional.of(new ParticipantId("Eve"))))),
                new RoomChange.EffortSet(new CriterionId("Z9"), Optional.of(1)));
        for (RoomChange change : wrong) {
            TestAssessments built = two();
            assertThrows(IllegalArgumentException.class, () -> built.change(change), change.toString());
            assertEquals(Plan.EMPTY, built.assessment().room().plan());
        }
    }

    @Test
    void ideasSpotsPromisesAndEffortsHaveTheirLimits() {
        assertThrows(IllegalArgumentException.class, () -> new Action.Idea(" ", "t", Optional.empty(), 0));
        assertThrows(IllegalArgumentException.class, () -> new Action.Idea("n", "t", Optional.empty(), 1));
        assertThrows(IllegalArgumentException.class, () -> new Action.Idea("x".repeat(81), "t", Optional.empty(), 0));
        assertThrows(IllegalArgumentException.class, () -> new Action.Spot(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Action.Spot(0, 101));
        for (double wrong : new double[] {-0.1, 10.1, Double.NaN}) {
            OptionalDouble given = OptionalDouble.of(wrong);
            assertThrows(IllegalArgumentException.class, () -> Action.Promise.NONE.withMeant(given));
            assertThrows(IllegalArgumentException.class, () -> Action.Promise.NONE.withSure(given));
        }
        assertThrows(IllegalArgumentException.class, () -> new RoomChange.EffortSet(A1, Optional.of(6)));
        assertThrows(IllegalArgumentException.class, () -> Plan.EMPTY.withEfforts(Map.of(A1, 0)));
        assertThrows(IllegalArgumentException.class, () -> new Pledge(Optional.empty(), "x".repeat(2001)));
        assertEquals("We.", new Pledge(Optional.empty(), " We. ").answer());
    }
}
