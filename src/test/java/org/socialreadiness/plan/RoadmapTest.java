package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socialreadiness.plan.Plans.DAY;
import static org.socialreadiness.plan.Plans.chosen;
import static org.socialreadiness.plan.Plans.promised;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.TestAssessments;

class RoadmapTest {
    private static Roadmap of(Action... actions) {
        return Roadmap.of(Plans.set(
                        TestAssessments.of(Plans.instrument(new int[] {1})).leader("Ann"), actions)
                .assessment());
    }

    private static Action due(int place, int days) {
        return promised(chosen("A1", 1, place), "Ann", 1, days);
    }

    /// As printed in the design: 12 November 2026 and 30, 60 and 180 days.
    @Test
    void theDaysAreThirtySixtyAndAHundredAndEighty() {
        Roadmap roadmap = of();
        assertEquals(DAY, roadmap.start());
        assertEquals(
                List.of(LocalDate.of(2026, 12, 12), LocalDate.of(2027, 1, 11), LocalDate.of(2027, 5, 11)),
                roadmap.milestones().stream().map(Roadmap.Milestone::date).toList());
        assertEquals(LocalDate.of(2027, 5, 11), roadmap.again());
        assertEquals(7, roadmap.months().size());
        assertEquals(YearMonth.of(2026, 11), roadmap.months().getFirst());
        assertEquals(YearMonth.of(2027, 5), roadmap.months().getLast());
    }

    @Test
    void eachActionStandsWhereItIsDue() {
        Action open = chosen("A1", 1, 8);
        Roadmap roadmap = of(due(1, 30), due(2, 31), due(3, 60), due(4, 61), due(5, 180), due(6, 181), open);
        assertEquals(
                List.of(List.of(due(1, 30)), List.of(due(2, 31), due(3, 60)), List.of(due(4, 61), due(5, 180))),
                roadmap.milestones().stream().map(Roadmap.Milestone::actions).toList());
        assertEquals(List.of(due(6, 181), open), roadmap.later());
    }

    @Test
    void whatIsDroppedIsOnNoRoad() {
        Roadmap roadmap =
                of(due(1, 10).withCourse(new Action.Course(Action.State.DROPPED, "No money", Optional.empty())));
        assertEquals(List.of(), roadmap.milestones().getFirst().actions());
        assertEquals(List.of(), roadmap.later());
    }

    /// A plan made two weeks after the assessment has its 30 days from then; one chosen before it, from the
    /// assessment.
    @Test
    void aLaterChoiceMovesTheStart() {
        Action later = due(1, 40).withChosen(Optional.of(new Action.Choice(DAY.plusDays(14), 1)));
        assertEquals(DAY.plusDays(14), of(later).start());
        assertEquals(List.of(later), of(later).milestones().getFirst().actions());
        Action earlier = due(1, 40).withChosen(Optional.of(new Action.Choice(DAY.minusDays(1), 1)));
        assertEquals(DAY, of(earlier).start());
    }
}
