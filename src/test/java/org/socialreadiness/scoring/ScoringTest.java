package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;

class ScoringTest {
    private static final double PRINTED = 5e-5;

    /// The worked example of science 3.3; "don't know" and "does not apply" for all five on two criteria.
    private static TestAssessments workedExample() {
        return TestAssessments.of(TestInstruments.plain(9))
                .row("A1", "1", "1", "2", "1", "2")
                .row("A2", "1", "2", "1", "1", " ")
                .row("A3", "2", "2", "3", " ", " ")
                .row("A4", "1", "0", "1", "1", "1")
                .row("A5", "0", "1", "0", "4", "1")
                .row("A6", "2", "2", "2", "3", "2")
                .row("A7", "1", "1", "2", "1", "1")
                .row("A8", "-", "-", "-", "-", "-")
                .row("A9", "?", "?", "?", "?", "?");
    }

    @Test
    void workedExample_scoreCoverageAndBounds() {
        FactorScore factor = Scoring.score(workedExample().assessment()).factor(new FactorId("A"));
        assertEquals(37.0833, factor.score().orElseThrow().value(), PRINTED);
        assertEquals(.875, factor.coverage().orElseThrow(), 0);
        assertEquals(32.4479, factor.bounds().orElseThrow().low(), PRINTED);
        assertEquals(44.9479, factor.bounds().orElseThrow().high(), PRINTED);
        assertEquals(Status.SCORED, factor.status());
        assertEquals(7, factor.answered());
        assertEquals(8, factor.applicable());
        assertEquals(9, factor.criteria());
    }

    @Test
    void workedExample_interval() {
        Scores.Estimate score = Scoring.score(workedExample().assessment())
                .factor(new FactorId("A"))
                .score()
                .orElseThrow();
        assertEquals(4.2277, score.standardError(), PRINTED);
        assertEquals(31.6653, score.low(), PRINTED);
        assertEquals(42.5014, score.high(), PRINTED);
    }

    @Test
    void workedExample_means() {
        Scores scores = Scoring.score(workedExample().assessment());
        double[] printed = {1.40, 1.25, 2.3333, 0.80, 1.20, 2.20, 1.20};
        for (int i = 0; i < printed.length; i++) {
            assertEquals(
                    printed[i],
                    scores.criterion(new CriterionId("A" + (i + 1))).mean().orElseThrow(),
                    PRINTED);
        }
    }

    @Test
    void workedExample_agreement() {
        Scores scores = Scoring.score(workedExample().assessment());
        CriterionScore first = scores.criterion(new CriterionId("A1"));
        assertEquals(.85, first.rwg().orElseThrow(), 1e-12);
        assertEquals(.48, first.adM().orElseThrow(), 1e-12);
        CriterionScore fifth = scores.criterion(new CriterionId("A5"));
        assertEquals(-.35, fifth.rwg().orElseThrow(), 1e-12);
        assertEquals(1.12, fifth.adM().orElseThrow(), 1e-12);
        assertTrue(fifth.isSplit());
        CriterionScore fourth = scores.criterion(new CriterionId("A4"));
        assertEquals(.90, fourth.rwg().orElseThrow(), 1e-12);
        assertEquals(.32, fourth.adM().orElseThrow(), 1e-12);
        assertFalse(fourth.isSplit());
    }

    @Test
    void aCriterionNobodyRatesStandsByWhatIsSaidOfIt() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(4))
                .row("A1", "-", "?")
                .row("A2", "-", "?", "?")
                .row("A3", "1", "-")
                .row("A4", " ", " ");
        Scores scores = Scoring.score(built.assessment());
        assertEquals(
                List.of(Standing.NOT_APPLICABLE, Standing.UNANSWERED, Standing.ANSWERED, Standing.UNANSWERED),
                scores.criteria().stream().map(CriterionScore::standing).toList());
    }

    @Test
    void statusFollowsCoverage() {
        assertEquals(Status.NONE, status(4, 1, 0));
        assertEquals(Status.PROVISIONAL, status(4, 2, 0));
        assertEquals(Status.SCORED, status(4, 3, 0));
        // One third not applicable is not yet "more than one third".
        assertEquals(Status.SCORED, status(6, 4, 2));
        assertEquals(Status.ADAPTED, status(5, 3, 2));
        // Coverage below one half comes first, and adapted before provisional.
        assertEquals(Status.NONE, status(9, 2, 4));
        assertEquals(Status.ADAPTED, status(9, 3, 4));
        assertEquals(Status.NONE, status(3, 0, 3));
    }

    private static Status status(int criteria, int answered, int notApplicable) {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(criteria));
        IntStream.rangeClosed(1, answered).forEach(i -> built.row("A" + i, "2"));
        IntStream.rangeClosed(answered + 1, answered + notApplicable).forEach(i -> built.row("A" + i, "-"));
        return Scoring.score(built.assessment()).factors().getFirst().status();
    }

    @Test
    void aLimitReachedExactlyIsReachedWhateverTheWeights() {
        // Three of nine weights of 0.1 do not apply: one third, though three times their sum is above the sum of all.
        List<Criterion> criteria = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> TestInstruments.criterion("A" + i, 5, 0.1))
                .toList();
        Instrument plain = TestInstruments.plain(1).structure();
        Factor factor = new Factor(new FactorId("A"), "A", "", "", 1, criteria);
        TestAssessments built = TestAssessments.of(new TranslatedInstrument(List.of(
                new Instrument("i", "1", "en", "I", List.of(factor), List.of(), List.of(), List.of(), plain.bands()))));
        IntStream.rangeClosed(1, 6).forEach(i -> built.row("A" + i, "2"));
        IntStream.rangeClosed(7, 9).forEach(i -> built.row("A" + i, "-"));
        assertEquals(
                Status.SCORED,
                Scoring.score(built.assessment()).factors().getFirst().status());
    }

    @Test
    void ratersAreThoseWithAnAnswerToTheFormAndSomeHaveSealed() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "2", "?", "-")
                .leader("Silent")
                .change(new Change.Sealed(new ParticipantId("P1"), true))
                .change(new Change.Sealed(new ParticipantId("Silent"), true));
        Scores scores = Scoring.score(built.assessment());
        assertEquals(3, scores.raters());
        assertEquals(1, scores.sealed());
    }

    @Test
    void withoutAnyApplicableCriterionNothingIsDefined() {
        FactorScore factor = Scoring.score(TestAssessments.of(TestInstruments.plain(1))
                        .row("A1", "-")
                        .assessment())
                .factors()
                .getFirst();
        assertTrue(factor.coverage().isEmpty());
        assertTrue(factor.bounds().isEmpty());
        assertTrue(factor.score().isEmpty());
    }

    @Test
    void theOverallScoreNeedsEveryFactor() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1, 1)).row("A1", "2");
        Scores scores = Scoring.score(built.assessment());
        assertTrue(scores.overall().isEmpty());
        // The bounds are there all the same: 0 to 100 for the unanswered factor.
        assertEquals(new Scores.Bounds(0, 100), scores.factors().get(1).bounds().orElseThrow());
    }

    @Test
    void overallByHand_fourFactors() {
        // One criterion each at levels 4, 4, 4, 0: the row 100,100,100,0 of table 3.2.
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1, 1, 1, 1))
                .row("A1", "4")
                .row("B1", "4")
                .row("C1", "4")
                .row("D1", "0");
        Scores.Overall overall = Scoring.score(built.assessment()).overall().orElseThrow();
        assertEquals(50.40, overall.score().value(), 5e-3);
        assertEquals(75, overall.arithmetic(), 1e-12);
        assertEquals(75 - overall.score().value(), overall.imbalanceLoss(), 1e-12);
        assertEquals(new FactorId("D"), overall.bottleneck());
        // One rating each, fairly sure: Var = 625 (1 + .36); slope v (O+10)/(S+10).
        double o = Math.pow(110. * 110 * 110 * 10, .25) - 10;
        double variance = 625 * 1.36 * (3 * Math.pow(.25 * (o + 10) / 110, 2) + Math.pow(.25 * (o + 10) / 10, 2));
        assertEquals(Math.sqrt(variance), overall.score().standardError(), 1e-9);
    }

    @Test
    void ofEquallyLowFactorsTheFirstIsTheBottleneck() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1, 1, 1))
                .row("A1", "3")
                .row("B1", "1")
                .row("C1", "1");
        assertEquals(
                new FactorId("B"),
                Scoring.score(built.assessment()).overall().orElseThrow().bottleneck());
    }

    @Test
    void aConsensusReplacesTheMeanAndItsSpread() {
        CriterionId id = new CriterionId("A1");
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "0", "4")
                .change(new Change.Agreed(id, Optional.of(new Outcome.Consensus(1, "Seen together", ""))));
        CriterionScore score = Scoring.score(built.assessment()).criterion(id);
        assertEquals(2, score.mean().orElseThrow(), 0);
        assertEquals(1, score.value().orElseThrow(), 0);
        assertEquals(.36 * 2 / 4, score.variance().orElseThrow(), 1e-12);
        // A dissent leaves the mean where it is.
        built.change(new Change.Agreed(id, Optional.of(new Outcome.Dissent(0, 4, "", ""))));
        assertEquals(2, Scoring.score(built.assessment()).criterion(id).value().orElseThrow(), 0);
    }

    @Test
    void aConsensusOnWhatNobodyRatedCounts() {
        CriterionId id = new CriterionId("A1");
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "?", "?")
                .change(new Change.Agreed(id, Optional.of(new Outcome.Consensus(3, "", ""))));
        CriterionScore score = Scoring.score(built.assessment()).criterion(id);
        assertEquals(Standing.ANSWERED, score.standing());
        assertEquals(3, score.value().orElseThrow(), 0);
        assertEquals(.36, score.variance().orElseThrow(), 0);
        assertEquals(0, score.n());
    }

    @Test
    void confidenceDecidesTheError() {
        double[] variances = {1.0, .36, .09, .36};
        List<Optional<Confidence>> stated = List.of(
                Optional.of(Confidence.GUESS),
                Optional.of(Confidence.FAIRLY_SURE),
                Optional.of(Confidence.EVIDENCE),
                Optional.empty());
        for (int i = 0; i < variances.length; i++) {
            TestAssessments built = TestAssessments.of(TestInstruments.plain(1)).leader("P");
            built.answer("P", "A1", "2", stated.get(i));
            // A single rating: s² is 1.
            assertEquals(
                    1 + variances[i],
                    Scoring.score(built.assessment())
                            .criteria()
                            .getFirst()
                            .variance()
                            .orElseThrow(),
                    1e-12);
        }
    }

    @Test
    void assessorsAreNeverMixedIn() {
        ParticipantId consultant = new ParticipantId("C");
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1))
                .row("A1", "1", "1", "1")
                .change(new Change.Joined(new Participant(consultant, "C", "", Participant.Kind.ASSESSOR)));
        Scores before = Scoring.score(built.assessment());
        assertEquals(before, Scoring.score(built.answer("C", "A1", "4").assessment()));
    }

    @Test
    void thePersonsLastVoteCounts() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1)).row("A1", "1");
        built.change(new Change.Rated(
                new ParticipantId("P0"),
                new CriterionId("A1"),
                2,
                new org.socialreadiness.assessment.Answer.Rated(3),
                Optional.empty()));
        assertEquals(
                3,
                Scoring.score(built.assessment()).criteria().getFirst().mean().orElseThrow(),
                0);
    }

    @Test
    void belowThreeRatingsNoAgreementIsStated() {
        Scores scores = Scoring.score(
                TestAssessments.of(TestInstruments.plain(1)).row("A1", "0", "4").assessment());
        CriterionScore score = scores.criteria().getFirst();
        assertTrue(score.adM().isEmpty());
        assertTrue(score.rwg().isEmpty());
        assertTrue(score.awg().isEmpty());
        assertTrue(score.split().isEmpty());
    }

    @Test
    void bandsAreThoseTheIntervalTouches() {
        // Levels 1 and 2 on one criterion by many people who have evidence: near 37.5, narrow.
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1));
        for (int i = 0; i < 40; i++) {
            built.leader("Q" + i).answer("Q" + i, "A1", i % 2 == 0 ? "1" : "2", Optional.of(Confidence.EVIDENCE));
        }
        Scores scores = Scoring.score(built.assessment());
        assertEquals(37.5, scores.overall().orElseThrow().score().value(), 1e-9);
        // s² = 10/39, SE = 25 sqrt((10/39 + .09) / 40) = 2.33; 37.5 + 1.28 * 2.33 = 40.5 touches the next band.
        assertEquals(
                List.of("attempts", "building"),
                scores.overall().orElseThrow().bands().stream()
                        .map(b -> b.name())
                        .toList());
    }
}
