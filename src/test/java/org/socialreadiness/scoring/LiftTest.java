package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;

class LiftTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");
    private static final CriterionId B1 = new CriterionId("B1");

    /// Means 1, 3 and open in factor A, 2 in factor B.
    private static TestAssessments two() {
        return TestAssessments.of(TestInstruments.plain(3, 1))
                .row("A1", "0", "1", "2")
                .row("A2", "3", "3", "3")
                .row("B1", "2", "2", "2");
    }

    private static Lift lift(Assessment of) {
        return new Lift(of.instrument().structure(), of.head().form(), Scoring.score(of));
    }

    private static Estimate a(Scores scores) {
        return scores.factors().getFirst().score().orElseThrow();
    }

    /// From (1 + 3) / 2 of 4 to (2 + 3) / 2 of 4, as uncertain as before.
    @Test
    void aLevelMoreMovesTheFactorAndLeavesItsUncertainty() {
        Assessment assessment = two().assessment();
        Scores today = Scoring.score(assessment);
        Scores then = lift(assessment).by(Map.of(A1, 1));
        assertEquals(50, a(today).value(), 1e-9);
        assertEquals(62.5, a(then).value(), 1e-9);
        assertEquals(a(today).standardError(), a(then).standardError(), 0);
        assertEquals(a(today).low() + 12.5, a(then).low(), 1e-9);
        assertEquals(OptionalDouble.of(2), then.criterion(A1).value());
        assertEquals(OptionalDouble.of(1), then.criterion(A1).mean(), "the ratings stay as they are");
        assertEquals(today.factors().getLast(), then.factors().getLast());
    }

    /// The whole is sqrt((62.5 + 10) (50 + 10)) - 10.
    @Test
    void theWholeFollowsFromTheFactors() {
        Scores then = lift(two().assessment()).by(Map.of(A1, 1));
        double expected = Math.sqrt(72.5 * 60) - 10;
        assertEquals(expected, then.overall().orElseThrow().score().value(), 1e-9);
        assertEquals(expected - 50, lift(two().assessment()).worth(A1).orElseThrow(), 1e-9);
        assertEquals("B", then.overall().orElseThrow().bottleneck().text(), "of (62.5, 50) the lower");
    }

    /// From 3 there is one level to the top, whatever is wished for: (1 + 4) / 2 of 4.
    @Test
    void nothingRisesAboveTheTop() {
        assertEquals(62.5, a(lift(two().assessment()).by(Map.of(A2, 3))).value(), 1e-9);
    }

    @Test
    void whatNobodyRatedStays() {
        Assessment assessment = two().assessment();
        CriterionId open = new CriterionId("A3");
        assertEquals(Scoring.score(assessment), lift(assessment).by(Map.of(open, 2)));
        assertEquals(OptionalDouble.of(0), lift(assessment).worth(open));
    }

    @Test
    void theBandsFollow() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1));
        built.change(new Change.Agreed(A1, Optional.of(new Outcome.Consensus(1, "", ""))));
        built.leader("Ann").answer("Ann", "A1", "1");
        FactorScore then = lift(built.assessment()).by(Map.of(A1, 2)).factors().getFirst();
        // 75 with the error of one rating that is fairly sure: 1.28 times 25 times 0.6 to either side.
        assertEquals(75 - FactorScoring.Z80 * 15, then.score().orElseThrow().low(), 1e-9);
        assertEquals(
                List.of("building", "established", "leading"),
                then.bands().stream().map(Band::name).toList());
    }

    /// A criterion of few levels gains more by one of them: from 0 of 0 to 1 all of its share.
    @Test
    void levelsAreTheCriterionsOwn() {
        Criterion yesOrNo = TestInstruments.criterion("B1", 2, 1);
        Instrument plain = TestInstruments.plain(1, 1).structure();
        Instrument mixed = new Instrument(
                "test",
                "1",
                "en",
                "",
                List.of(
                        plain.factors().getFirst(),
                        new Factor(plain.factors().getLast().id(), "", "", "", 1, List.of(yesOrNo))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Assessment assessment = TestAssessments.of(new TranslatedInstrument(List.of(mixed)))
                .row("A1", "0", "0", "0")
                .row("B1", "0", "0", "0")
                .assessment();
        Scores then = lift(assessment).by(Map.of(A1, 1, B1, 1));
        assertEquals(25, a(then).value(), 1e-9);
        assertEquals(100, then.factors().getLast().score().orElseThrow().value(), 1e-9);
    }

    /// Where everyone agreed, a lifted criterion scores as if they had all chosen the higher level.
    @Test
    void liftingIsScoringHigherLevels() {
        RandomAssessments.each(50, random -> {
            int low = random.nextInt(3);
            int up = random.nextInt(3);
            TestAssessments before = two();
            TestAssessments after = two();
            for (int i = 0; i < 3; i++) {
                before.answer("P" + i, "A3", String.valueOf(low));
                after.answer("P" + i, "A3", String.valueOf(Math.min(4, low + up)));
            }
            CriterionId lifted = new CriterionId("A3");
            Estimate then = a(lift(before.assessment()).by(Map.of(lifted, up)));
            Estimate rated = a(Scoring.score(after.assessment()));
            assertEquals(rated.value(), then.value(), 1e-9);
            assertEquals(rated.standardError(), then.standardError(), 1e-9);
        });
    }

    @Test
    void aLevelIsReachedIfHalfOfTheRatingsReachIt() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(3))
                .row("A1", "0", "2", "3", "1")
                .row("A2", "4", "0", "0", "1");
        Scores scores = Scoring.score(built.assessment());
        assertEquals(OptionalInt.of(2), scores.criterion(A1).reached());
        assertEquals(OptionalInt.of(1), scores.criterion(A2).reached());
        assertTrue(scores.criterion(new CriterionId("A3")).reached().isEmpty());
        built.change(new Change.Agreed(A1, Optional.of(new Outcome.Consensus(0, "", ""))));
        assertEquals(
                OptionalInt.of(0),
                Scoring.score(built.assessment()).criterion(A1).reached());
    }
}
