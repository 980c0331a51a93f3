package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.plan.Plans.DAY;
import static org.socialreadiness.plan.Plans.chosen;
import static org.socialreadiness.plan.Plans.promised;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.plan.Concern.Lack;

class ConcernTest {
    private static TestAssessments team() {
        return TestAssessments.of(Plans.instrument(new int[] {1, 1}))
                .leader("Ann")
                .leader("Ben");
    }

    private static List<Concern> of(Action... actions) {
        return Concern.of(Plans.set(team(), actions).assessment());
    }

    private static List<Lack> lacks(Action action) {
        return of(action).stream().map(concern -> ((Concern.Of) concern).lack()).toList();
    }

    private static Action sound(int place) {
        return promised(chosen("A1", 1, place), place % 2 == 0 ? "Ann" : "Ben", 14, 30);
    }

    @Test
    void aPromiseWithOwnerDatesAndEvidenceIsSound() {
        assertEquals(List.of(), of(sound(1)));
        assertTrue(Concern.isAgreed(team().assessment(), sound(1)));
    }

    @Test
    void whatIsOnlyOnTheGridRaisesNothing() {
        assertEquals(List.of(), of(chosen("A1", 1, 1).withChosen(Optional.empty())));
    }

    @Test
    void whatIsMissingIsNamed() {
        Action bare = chosen("A1", 1, 1);
        assertEquals(List.of(Lack.OWNER, Lack.FIRST_DATE, Lack.DUE_DATE, Lack.DONE_WHEN), lacks(bare));
        assertFalse(Concern.isAgreed(team().assessment(), bare));
    }

    /// Fourteen days after the choice are in time, fifteen are not.
    @Test
    void aFirstDateAfterFourteenDaysIsLate() {
        assertEquals(List.of(), lacks(promised(chosen("A1", 1, 1), "Ann", 14, 30)));
        assertEquals(List.of(Lack.EARLY_FIRST_DATE), lacks(promised(chosen("A1", 1, 1), "Ann", 15, 30)));
        assertEquals(Optional.of(DAY.plusDays(14)), Concern.latestFirst(chosen("A1", 1, 1)));
    }

    @Test
    void whatIsDueBeforeItBeginsIsOutOfOrder() {
        assertEquals(List.of(), lacks(promised(chosen("A1", 1, 1), "Ann", 5, 5)));
        assertEquals(List.of(Lack.ORDER), lacks(promised(chosen("A1", 1, 1), "Ann", 5, 4)));
    }

    @Test
    void anOwnerWhoIsOffTheListIsNone() {
        TestAssessments built = Plans.set(team(), sound(1));
        built.change(new Change.Left(new ParticipantId("Ben")));
        assertEquals(List.of(new Concern.Of(sound(1), Lack.OWNER)), Concern.of(built.assessment()));
        assertFalse(Concern.isAgreed(built.assessment(), sound(1)));
    }

    /// Ann has four, Ben two: one is too many for Ann, and six are too many for the team.
    @Test
    void morePromisesThanThreeOfOnePersonAndThanFiveOfTheTeamAreTooMany() {
        Action[] actions = new Action[6];
        for (int i = 0; i < actions.length; i++) {
            actions[i] = promised(chosen("A1", 1, i), i < 4 ? "Ann" : "Ben", 1, 30);
        }
        TestAssessments built = Plans.set(team(), actions);
        assertEquals(
                List.of(
                        new Concern.TooMany(6),
                        new Concern.Overloaded(
                                built.assessment()
                                        .person(new ParticipantId("Ann"))
                                        .orElseThrow(),
                                4)),
                Concern.of(built.assessment()));
        Plans.set(built, actions[0].withCourse(new Action.Course(Action.State.DONE, "", Optional.empty())));
        assertEquals(List.of(), Concern.of(built.assessment()), "what is done weighs no more");
    }
}
