package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.plan.Plans.DAY;
import static org.socialreadiness.plan.Plans.chosen;
import static org.socialreadiness.plan.Plans.promised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.SmallGroups;

class FollowUpTest {
    private static final Action.Course DONE = new Action.Course(Action.State.DONE, "Seen", Optional.of(DAY));

    /// A1 and A2 stood at 1; the plan was one level for each, and only that for A1 was done.
    private static Assessment then() {
        return Plans.set(
                        Plans.agreed(Plans.instrument(new int[] {1, 1}), 1, 1),
                        chosen("A1", 1, 1).withCourse(DONE),
                        chosen("A2", 1, 2),
                        chosen("A2", 0, 3))
                .assessment();
    }

    private static FollowUp with(Assessment now) {
        return FollowUp.of(
                now.instrument().structure(),
                Plans.shown(then()),
                Comparison.of(then(), now, SmallGroups.STANDARD, false));
    }

    private static Assessment now(int... levels) {
        return Plans.agreed(Plans.instrument(new int[] {1, 1}), levels).assessment();
    }

    @Test
    void whatWasDoneAndWhatMovedStandSideBySide() {
        FollowUp followed = with(now(3, 1));
        FollowUp.Line first = followed.lines().getFirst();
        assertEquals(OptionalDouble.of(2), first.expected());
        assertEquals(1, first.moved().orElseThrow().then().value(), 1e-9);
        assertEquals(3, first.moved().orElseThrow().now().value(), 1e-9);
        assertEquals(0, followed.lines().get(1).moved().orElseThrow().value(), 1e-9);
        assertTrue(followed.lines().get(2).expected().isEmpty(), "it was to bring no level");
    }

    /// 25 then; 50 with both, 37.5 with what was done; (3 + 1) / 2 of 4 are 50 now.
    @Test
    void whatWasExpectedStandsBesideWhatIsObserved() {
        FollowUp followed = with(now(3, 1));
        assertEquals(25, followed.overall().orElseThrow().then().value(), 1e-9);
        assertEquals(50, followed.overall().orElseThrow().now().value(), 1e-9);
        assertEquals(50, followed.expected().orElseThrow().value(), 1e-9);
        assertEquals(37.5, followed.expectedOfDone().orElseThrow().value(), 1e-9);
        assertEquals(12.5, followed.surprise().orElseThrow().value(), 1e-9);
    }

    @Test
    void whatNobodyRatedHasNotMoved() {
        FollowUp followed = with(now(3, -1));
        assertTrue(followed.lines().get(1).moved().isEmpty());
        assertEquals(Optional.of(Comparison.Refusal.CLOSED), with(now(-1, -1)).refusal());
        assertTrue(with(now(-1, -1)).surprise().isEmpty());
    }

    @Test
    void overdueIsWhatIsOpenAfterItsDueDate() {
        Action action = promised(chosen("A1", 1, 1), "Ann", 1, 10);
        LocalDate due = DAY.plusDays(10);
        assertFalse(FollowUp.isOverdue(action, due));
        assertTrue(FollowUp.isOverdue(action, due.plusDays(1)));
        assertFalse(FollowUp.isOverdue(action.withCourse(DONE), due.plusDays(1)));
        assertFalse(FollowUp.isOverdue(action.withChosen(Optional.empty()), due.plusDays(1)));
        assertFalse(FollowUp.isOverdue(chosen("A1", 1, 1), due.plusDays(1)));
    }

    @Test
    void thePlanIsThatOfTheAssessmentBefore() {
        TestAssessments built = Plans.set(Plans.agreed(Plans.instrument(new int[] {1}), 1), chosen("A1", 1, 1));
        Assessment first = built.assessment();
        AssessmentId next = new AssessmentId("a2");
        Assessment.Head head = new Assessment.Head("May 2027", "", LocalDate.of(2027, 5, 11), "full");
        Client client = built.client()
                .apply(new Entry(
                        "s",
                        TestAssessments.BEGIN,
                        "",
                        Optional.empty(),
                        new Change.Started(next, head, first.instrument(), 1)));
        assertEquals(
                Optional.of(first),
                FollowUp.earlier(client, client.assessment(next).orElseThrow()));
        assertEquals(Optional.empty(), FollowUp.earlier(client, first));
        assertEquals(
                List.of(), client.assessment(next).orElseThrow().room().plan().chosen());
    }
}
