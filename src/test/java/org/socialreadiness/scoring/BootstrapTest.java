package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Bootstrap.FactorInterval;

class BootstrapTest {
    private static List<FactorInterval> intervals(Assessment assessment) {
        return Bootstrap.factorIntervals(assessment.instrument().structure(), assessment);
    }

    private static void only(double low, double high, TestAssessments built) {
        FactorInterval interval = intervals(built.assessment()).getFirst();
        assertEquals(low, interval.low(), 1e-9);
        assertEquals(high, interval.high(), 1e-9);
    }

    @Test
    void oneInFive_byHand() {
        // How often the one at the top is drawn is binomial (5, 1/5): P(0) = .328, P(up to 1) = .737, P(up to 2) =
        // .942.
        // So the 10 % point is 0 of 5, the 90 % point 2 of 5 at level 4, which is 40 of 100.
        only(0, 40, TestAssessments.of(TestInstruments.plain(1)).row("A1", "0", "0", "0", "0", "4"));
    }

    @Test
    void everyPersonKeepsAllAnswers() {
        // What one criterion has more the other has less in each person: whoever is drawn, the score is 50.
        only(
                50,
                50,
                TestAssessments.of(TestInstruments.plain(2))
                        .row("A1", "0", "1", "2", "3", "4")
                        .row("A2", "4", "3", "2", "1", "0"));
    }

    @Test
    void aConsensusDoesNotDependOnWhoIsDrawn() {
        only(
                25,
                25,
                TestAssessments.of(TestInstruments.plain(1))
                        .row("A1", "0", "1", "2", "3", "4")
                        .change(new Change.Agreed(
                                new CriterionId("A1"), Optional.of(new Outcome.Consensus(1, "", "")))));
    }

    @Test
    void belowFiveRatersThereIsNone() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1)).row("A1", "0", "1", "2", "3");
        assertEquals(List.of(), intervals(built.assessment()));
        // One who only cannot say is a rater too, and makes it five.
        assertEquals(
                1,
                intervals(built.row("A1", "0", "1", "2", "3", "?").assessment()).size());
    }

    @Test
    void aFactorWithoutScoreHasNone() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1, 1)).row("B1", "0", "1", "2", "3", "4");
        assertEquals(
                List.of(new FactorId("B")),
                intervals(built.assessment()).stream()
                        .map(FactorInterval::factor)
                        .toList());
    }

    @Test
    void itIsTheSameEveryTimeAndWithinTheScale() {
        RandomAssessments.each(25, random -> {
            Assessment assessment = RandomAssessments.assessment(random, RandomAssessments.instrument(random), 9);
            List<FactorInterval> intervals = intervals(assessment);
            assertEquals(intervals, intervals(assessment));
            for (FactorInterval interval : intervals) {
                assertTrue(0 <= interval.low() && interval.low() <= interval.high() && interval.high() <= 100);
            }
        });
    }
}
