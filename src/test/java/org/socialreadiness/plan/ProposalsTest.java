package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.plan.Proposal.Reason;

class ProposalsTest {
    private static List<Proposal> of(Assessment assessment) {
        return Proposals.of(assessment.instrument().structure(), Plans.shown(assessment));
    }

    private static List<String> ids(List<Proposal> proposals) {
        return proposals.stream().map(p -> p.criterion().id().text()).toList();
    }

    /// Factor A stands at 12.5, factor B at 75: a level in A is worth most, one of A1 as much as one of A2.
    /// B2 is at the top.
    private static Assessment low() {
        return Plans.agreed(Plans.instrument(new int[] {1, 5}, new int[] {3, 3}), 0, 1, 2, 4)
                .assessment();
    }

    @Test
    void whatMovesTheScoreMostComesFirstAndWhatIsAtTheTopNotAtAll() {
        assertEquals(List.of("A1", "A2", "B1"), ids(of(low())));
    }

    /// From (12.5, 75) the whole is sqrt(22.5 * 85) - 10 = 33.7 and needs 40: one level of A1, sqrt(35 * 85) - 10 =
    /// 44.5.
    @Test
    void eachSaysWhy() {
        List<Proposal> all = of(low());
        assertEquals(
                Set.of(Reason.LOW, Reason.BOTTLENECK, Reason.PATH), all.get(0).reasons());
        assertEquals(Set.of(Reason.LOW, Reason.BOTTLENECK), all.get(1).reasons());
        assertEquals(Set.of(), all.get(2).reasons());
        assertEquals(
                Math.sqrt(35 * 85) - Math.sqrt(22.5 * 85), all.get(0).worth().orElseThrow(), 1e-9);
    }

    @Test
    void theStepIsTheOneForTheLevelReached() {
        List<Proposal> all = of(low());
        assertEquals("Begin with A1.", all.get(0).text());
        assertEquals("Go on with B1.", all.get(2).text());
        assertEquals(OptionalInt.of(2), all.get(2).level());
    }

    /// Efforts 1, 3 and 5 lie 10, 50 and 90 to the right. What is worth most lies 10 below the upper edge, what is
    /// worth least at 40.
    @Test
    void effortAndImpactGiveThePlaceOnTheGrid() {
        List<Proposal> all = of(low());
        assertEquals(new Action.Spot(10, 90), all.get(0).spot());
        assertEquals(new Action.Spot(90, 90), all.get(1).spot());
        assertEquals(new Action.Spot(50, 40), all.get(2).spot());
    }

    /// Five of one effort and one worth.
    @Test
    void noTwoProposalsCoverEachOther() {
        List<Proposal> all = of(Plans.agreed(Plans.instrument(new int[] {2, 2, 2, 2, 2}), 1, 1, 1, 1, 1)
                .assessment());
        assertEquals(
                List.of(90, 83, 76, 69, 62),
                all.stream().map(proposal -> proposal.spot().impact()).toList());
    }

    @Test
    void whatTheTeamPutOnTheShortlistIsProposed() {
        TestAssessments built = Plans.agreed(Plans.instrument(new int[] {5, 5, 1}), 1, 1, 1);
        built.change(new RoomChange.Shortlisted(List.of(new CriterionId("A2"))));
        // A3 is the cheapest way from 25 to 40.
        assertEquals(List.of("A2", "A3"), ids(of(built.assessment())));
    }

    @Test
    void weightSplitAndTargetAreReasons() {
        Instrument plain = Plans.instrument(new int[] {5, 5}, new int[] {1}).structure();
        Factor a = plain.factors().getFirst();
        Criterion heavy = Plans.with(a.criteria().getFirst(), 5, 2);
        Factor weighted = new Factor(
                a.id(), a.name(), "", "", 1, List.of(heavy, a.criteria().getLast()));
        TestAssessments built = TestAssessments.of(
                        Plans.of(List.of(weighted, plain.factors().getLast()), plain.bands()))
                .row("A1", "2", "2", "2", "2")
                .row("A2", "0", "4", "0", "4")
                .row("B1", "2", "2", "2", "2")
                .change(new RoomChange.Targeted(new CriterionId("B1"), Optional.of(new Target(3, ""))));
        List<Proposal> all = of(built.assessment());
        assertTrue(reasons(all, "A1").contains(Reason.HEAVY));
        assertFalse(reasons(all, "A1").contains(Reason.TARGET));
        assertTrue(reasons(all, "A2").contains(Reason.SPLIT));
        assertFalse(reasons(all, "A2").contains(Reason.HEAVY));
        assertTrue(reasons(all, "B1").contains(Reason.TARGET));
    }

    private static Set<Reason> reasons(List<Proposal> all, String id) {
        return all.get(ids(all).indexOf(id)).reasons();
    }

    @Test
    void aProposalBecomesAnActionThatLiftsItsCriterionByALevel() {
        Proposal first = of(low()).getFirst();
        Action action = first.action();
        assertEquals("A1-0", action.id());
        assertEquals(
                new Action.Idea("Name of A1", "Begin with A1.", Optional.of(new CriterionId("A1")), 1), action.idea());
        assertEquals(first.spot(), action.spot());
        assertTrue(action.chosen().isEmpty());
        TestAssessments built = Plans.agreed(low().instrument(), 0, 1, 2, 4);
        built.change(new RoomChange.ActionSet(action));
        assertEquals(List.of(action), built.assessment().room().plan().listed());
    }

    /// Without a score for the whole, points of the factor stand for the impact; and what nobody rated says so.
    @Test
    void withoutAnOverallScoreThereAreProposalsToo() {
        List<Proposal> all = of(Plans.agreed(Plans.instrument(new int[] {1, 1}, new int[] {1}), 1, 3)
                .assessment());
        assertEquals(List.of("A1", "A2"), ids(all));
        assertTrue(all.getFirst().worth().isEmpty());
        assertEquals(90, all.getFirst().spot().impact());
        assertEquals(
                List.of(),
                of(TestAssessments.of(Plans.instrument(new int[] {1})).assessment()));
    }

    /// Where the instrument names no first step, the next level says what is to be reached.
    @Test
    void theNextLevelStandsInForAStep() {
        Criterion three = Plans.with(TestInstruments.criterion("A1", 3, 1), 1, 1);
        Instrument plain = Plans.instrument(new int[] {1}).structure();
        Factor factor = new Factor(plain.factors().getFirst().id(), "", "", "", 1, List.of(three));
        assertEquals(
                "Statement 2 of A1.",
                of(Plans.agreed(Plans.of(List.of(factor), plain.bands()), 1).assessment())
                        .getFirst()
                        .text());
    }
}
