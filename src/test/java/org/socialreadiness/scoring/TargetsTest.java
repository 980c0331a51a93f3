package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;

class TargetsTest {
    /// A1 at 1, A2 at 3, A3 open.
    private static TestAssessments three() {
        return TestAssessments.of(TestInstruments.plain(3))
                .row("A1", "1", "1", "1")
                .row("A2", "3", "3", "3");
    }

    @Test
    void aTargetTakesThePlaceOfTodaysLevel() {
        // (4 + 3) / 2 of 4.
        assertEquals(87.5, reached(three().change(target("A1", 4)), _ -> true), 1e-9);
    }

    @Test
    void anOpenCriterionWithATargetIsAnswered() {
        // (1 + 3 + 2) / 3 of 4.
        assertEquals(50, reached(three().change(target("A3", 2)), _ -> true), 1e-9);
    }

    @Test
    void aTargetBelowTodayIsReached() {
        assertEquals(50, reached(three().change(target("A2", 1)), _ -> true), 1e-9);
    }

    @Test
    void whatDoesNotCountStays() {
        assertEquals(50, reached(three().change(target("A1", 4)), _ -> false), 1e-9);
    }

    private static RoomChange.Targeted target(String criterion, int level) {
        return new RoomChange.Targeted(new CriterionId(criterion), Optional.of(new Target(level, "")));
    }

    private static double reached(TestAssessments built, Predicate<CriterionId> counts) {
        Assessment assessment = built.assessment();
        return Targets.reached(assessment.instrument().structure(), assessment, Scoring.score(assessment), counts)
                .factors()
                .getFirst()
                .score()
                .orElseThrow()
                .value();
    }
}
