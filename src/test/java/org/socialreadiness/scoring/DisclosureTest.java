package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Status;

/// What is held back, and what with it.
class DisclosureTest {
    /// Factor A with A1 to A4, factor B with B1 to B4.
    private static TestAssessments built() {
        return TestAssessments.of(TestInstruments.plain(4, 4));
    }

    /// Two of three have answered: the third would read what each of them said.
    @Test
    void whileOthersAreStillToAnswerNothingOfTheFirstTwoIsShown() {
        TestAssessments built = built().row("A1", "0", "4").row("A2", "1", "1").seal();
        assertEquals(List.of(), shown(built, SmallGroups.STANDARD).heldBack(), "they are alone");
        built.leader("P2");
        Disclosure shown = shown(built, SmallGroups.STANDARD);
        assertEquals("A1 A2", heldBack(shown));
        assertEquals(Status.HELD_BACK, shown.scores().factor(new FactorId("A")).status());
        assertEquals(Optional.empty(), shown.scores().overall());
        assertEquals(
                Optional.empty(),
                shown.assessment().sheet(new ParticipantId("P0")).lastAnswered(new CriterionId("A1")));
        assertEquals(List.of(), shown(built, new SmallGroups(4, true)).heldBack());
    }

    @Test
    void whatOneOrTwoRatedIsHeldBackTogetherWithAnother() {
        TestAssessments built = built().row("A1", "0", "1", "2", "3", "4")
                .row("A2", "4", "?", "?", "?", "?")
                .row("A3", "2", "2", "2", "2", "?")
                .row("A4", "1", "1", "1", "1", "1");
        Scores all = Scoring.score(built.assessment());
        Disclosure shown = shown(built, SmallGroups.STANDARD);
        // A2 is one person's; of the others A3 has the fewest ratings.
        assertEquals("A2 A3", heldBack(shown));
        CriterionScore two = shown.scores().criterion(new CriterionId("A2"));
        assertEquals(1, two.n());
        assertEquals(4, two.dontKnow());
        assertEquals(OptionalDouble.empty(), two.value());
        assertEquals(List.of(0, 0, 0, 0, 0), two.counts());
        // They enter the factor's score all the same.
        Scores.FactorScore factor = shown.scores().factor(new FactorId("A"));
        assertEquals(all.factor(new FactorId("A")).bounds(), factor.bounds());
        assertEquals(
                all.factor(new FactorId("A")).score().orElseThrow().value(),
                factor.score().orElseThrow().value());
        // To its last digit the standard error would tell how far apart they are.
        assertEquals(10, factor.score().orElseThrow().standardError());
        // And the answers are not there to be shown.
        assertTrue(shown.assessment()
                .sheet(new ParticipantId("P0"))
                .lastAnswered(new CriterionId("A2"))
                .isEmpty());
        assertTrue(shown.assessment()
                .sheet(new ParticipantId("P0"))
                .lastAnswered(new CriterionId("A1"))
                .isPresent());
        assertEquals(5, shown.raters().size());
    }

    @Test
    void whatOnlyTwoPeopleRatedTakesAThirdOnesCriterionToHide() {
        TestAssessments built = built().row("A1", "0", "1", "2")
                .row("A2", "4", "?", "?")
                .row("A3", "2", "3", "?")
                .row("A4", "1", "1", "1");
        assertEquals("A1 A2 A3", heldBack(shown(built, SmallGroups.STANDARD)));
    }

    @Test
    void whatWasAgreedIsNobodysOwn() {
        TestAssessments built = built().row("A1", "0", "1", "2")
                .row("A2", "4", "?", "?")
                .row("A3", "2", "2", "2")
                .row("A4", "1", "1", "1");
        built.change(
                new Change.Agreed(new CriterionId("A2"), Optional.of(new Outcome.Consensus(3, "Seen by all", ""))));
        Disclosure shown = shown(built, SmallGroups.STANDARD);
        // The rating behind it is held back, and nothing else: the score is computed from the agreed level.
        assertEquals("A2", heldBack(shown));
        CriterionScore agreed = shown.scores().criterion(new CriterionId("A2"));
        assertEquals(OptionalInt.of(3), agreed.consensus());
        assertEquals(OptionalDouble.of(3), agreed.value());
        assertEquals(OptionalDouble.empty(), agreed.mean());
    }

    @Test
    void aFactorOfOneSuchCriterionHasNoScoreToShowAndThenThereIsNoOverallScore() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1, 2))
                .row("A1", "3", "?", "?")
                .row("B1", "1", "2", "3")
                .row("B2", "1", "2", "3");
        assertTrue(Scoring.score(built.assessment()).overall().isPresent());
        Disclosure shown = shown(built, SmallGroups.STANDARD);
        assertEquals(Status.HELD_BACK, shown.scores().factor(new FactorId("A")).status());
        assertTrue(shown.scores().factor(new FactorId("A")).score().isEmpty());
        assertTrue(shown.scores().factor(new FactorId("A")).bounds().isEmpty());
        assertTrue(shown.scores().factor(new FactorId("B")).score().isPresent());
        assertTrue(shown.scores().overall().isEmpty());
    }

    @Test
    void aFactorThatTwoPeopleRatedHasNoScoreToShow() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2, 2))
                .row("A1", "3", "1", "?")
                .row("A2", "3", "2", "?")
                .row("B1", "1", "2", "3")
                .row("B2", "1", "2", "3");
        Disclosure shown = shown(built, SmallGroups.STANDARD);
        assertEquals("A1 A2", heldBack(shown));
        assertEquals(Status.HELD_BACK, shown.scores().factor(new FactorId("A")).status());
        assertTrue(shown.scores().overall().isEmpty());
        built.leader("P3").answer("P3", "A1", "0");
        assertEquals(
                Status.SCORED,
                shown(built, SmallGroups.STANDARD)
                        .scores()
                        .factor(new FactorId("A"))
                        .status());
    }

    @Test
    void aSideOfAPairThatTwoAnsweredIsHeldBack() {
        TestAssessments built = TestAssessments.of(TestInstruments.withBelief()).row("A1", "1", "1", "1");
        for (String person : List.of("P0", "P1", "P2")) {
            say(built, person, Belief.Side.SAY);
        }
        say(built, "P0", Belief.Side.DO);
        say(built, "P1", Belief.Side.DO);
        assertTrue(
                shown(built, SmallGroups.STANDARD).scores().beliefs().getFirst().isHeldBack());
        say(built, "P2", Belief.Side.DO);
        assertFalse(
                shown(built, SmallGroups.STANDARD).scores().beliefs().getFirst().isHeldBack());
    }

    @Test
    void theWorkingCopyAndOneOrTwoPeopleHoldNothingBack() {
        TestAssessments many = built().row("A1", "0", "1", "2").row("A2", "4", "?", "?");
        assertSame(many.assessment(), shown(many, new SmallGroups(4, true)).assessment());
        TestAssessments two = built().row("A1", "0", "1").row("A2", "4", "?");
        assertSame(two.assessment(), shown(two, SmallGroups.STANDARD).assessment());
        // A report of one of them changes nothing; one in which there were three does.
        TestAssessments one = built().row("A1", "0").row("A2", "4");
        assertSame(two.assessment(), beside(two, one).assessment());
        assertEquals("A1 A2", heldBack(beside(two, many)));
    }

    private static Disclosure beside(TestAssessments now, TestAssessments then) {
        return Disclosure.of(
                now.assessment().instrument().structure(),
                now.assessment(),
                Scoring.score(now.assessment()),
                SmallGroups.STANDARD,
                List.of(Issue.of(then.assessment(), "R1", Instant.EPOCH, Issue.Format.WORD, "en", List.of())));
    }

    private static void say(TestAssessments built, String person, Belief.Side side) {
        built.change(new Change.BeliefSet(
                new ParticipantId(person),
                built.assessment().instrument().structure().beliefs().getFirst().id(),
                side,
                OptionalInt.of(2)));
    }

    private static Disclosure shown(TestAssessments built, SmallGroups groups) {
        return Disclosure.of(
                built.assessment().instrument().structure(),
                built.assessment(),
                Scoring.score(built.assessment()),
                groups);
    }

    private static String heldBack(Disclosure shown) {
        return shown.scores().criteria().stream()
                .filter(CriterionScore::isHeldBack)
                .map(c -> c.id().text())
                .collect(Collectors.joining(" "));
    }
}
