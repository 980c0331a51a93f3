package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.instrument.CriterionId;

class AdoptionTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId B1 = new CriterionId("B1");

    /// A1 stands at 0, A2 at 1, B1 at 2, B2 at the top.
    private final TestAssessments built =
            Plans.agreed(Plans.instrument(new int[] {1, 5}, new int[] {3, 3}), 0, 1, 2, 4);

    private List<Action> adopt(Map<CriterionId, Integer> levels) {
        Assessment assessment = built.assessment();
        return Adoption.of(assessment.instrument().structure(), Plans.shown(assessment), levels, Plans.DAY);
    }

    private Action put(Action action) {
        built.change(new RoomChange.ActionSet(action));
        return action;
    }

    @Test
    void theFirstStepIsChosenWithSoManyLevels() {
        List<Action> actions = adopt(Map.of(B1, 1, A1, 2));
        // In the instrument's order, one behind the other.
        assertEquals(List.of("A1-0", "B1-2"), actions.stream().map(Action::id).toList());
        assertEquals(List.of(2, 1), actions.stream().map(a -> a.idea().levels()).toList());
        assertEquals(
                List.of(1, 2),
                actions.stream().map(a -> a.chosen().orElseThrow().place()).toList());
        Proposal proposed = Proposals.of(built.assessment().instrument().structure(), Plans.shown(built.assessment()))
                .getFirst();
        assertEquals(proposed.text(), actions.getFirst().idea().text());
        assertEquals(proposed.spot(), actions.getFirst().spot());
    }

    @Test
    void whatThePlanHoldsIsKeptAndLiftsAsFar() {
        Action known = put(adopt(Map.of(A1, 1)).getFirst().withSpot(new Action.Spot(3, 97)));
        assertEquals(List.of(), adopt(Map.of(A1, 1)));
        Action higher = adopt(Map.of(A1, 3)).getFirst();
        assertEquals(known.id(), higher.id());
        assertEquals(known.spot(), higher.spot());
        assertEquals(known.chosen(), higher.chosen());
        assertEquals(3, higher.idea().levels());
        put(higher);
        assertEquals(List.of(), adopt(Map.of(A1, 2)));
        // The next one comes behind it.
        assertEquals(2, adopt(Map.of(B1, 1)).getFirst().chosen().orElseThrow().place());
    }

    @Test
    void whatWasTakenOffOrDroppedIsTakenUpAgain() {
        Action known = adopt(Map.of(A1, 1)).getFirst();
        put(known.withChosen(Optional.empty()).withGone(true));
        Action back = adopt(Map.of(A1, 1)).getFirst();
        assertEquals(known.id(), back.id());
        assertFalse(back.gone());
        assertTrue(back.chosen().isPresent());
        put(known.withCourse(new Action.Course(Action.State.DROPPED, "no time", Optional.of(Plans.DAY))));
        assertEquals(Action.Course.OPEN, adopt(Map.of(A1, 1)).getFirst().course());
    }

    @Test
    void whatIsStillOpenComesBeforeWhatWasDropped() {
        put(Plans.chosen("A1", 1, 1).withCourse(over(Action.State.DROPPED)));
        Action open = put(Plans.chosen("A1", 1, 2));
        Action lifted = adopt(Map.of(A1, 2)).getFirst();
        assertEquals(open.id(), lifted.id());
        assertEquals(2, lifted.idea().levels());
    }

    @Test
    void whatIsDoneStaysAsItIs() {
        Action done = put(adopt(Map.of(A1, 1)).getFirst().withCourse(over(Action.State.DONE)));
        assertEquals(List.of(), adopt(Map.of(A1, 1)), "it was to lift it so far");
        List<Action> actions = adopt(Map.of(A1, 2));
        assertEquals(List.of("A1-0-2"), actions.stream().map(Action::id).toList());
        Action again = put(actions.getFirst());
        assertEquals(done.idea().text(), again.idea().text());
        assertEquals(2, again.idea().levels());
        assertEquals(2, again.chosen().orElseThrow().place());
        assertEquals(Action.Course.OPEN, again.course());
        assertEquals(
                List.of("A1-0-2"), adopt(Map.of(A1, 3)).stream().map(Action::id).toList());
        put(again.withCourse(over(Action.State.DONE)));
        assertEquals("A1-0-3", adopt(Map.of(A1, 3)).getFirst().id());
    }

    private static Action.Course over(Action.State state) {
        return new Action.Course(state, "", Optional.of(Plans.DAY));
    }

    @Test
    void whatNobodyRatedIsNotLifted() {
        TestAssessments unrated = Plans.agreed(Plans.instrument(new int[] {1, 5}, new int[] {3, 3}), 0, 1);
        Assessment assessment = unrated.assessment();
        List<Action> actions =
                Adoption.of(assessment.instrument().structure(), Plans.shown(assessment), Map.of(B1, 1), Plans.DAY);
        assertEquals(0, actions.getFirst().idea().levels());
    }
}
