package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.assessment.Vote;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;

class AgendaTest {
    private static Agenda agenda(Assessment assessment) {
        Instrument instrument = assessment.instrument().in(Locale.ENGLISH);
        Scores scores = Scoring.score(instrument, assessment);
        return Agenda.of(
                instrument, Disclosure.of(instrument, assessment, scores, SmallGroups.STANDARD), SmallGroups.STANDARD);
    }

    private static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(c -> c.id().text()).toList();
    }

    /// AD_M by hand: A1 0 (all equal), A2 2 (0 0 4 4), A3 0.5 (1 1 2 2), A4 1.5 (0 1 3 4), A5 1.5 mirrored sums.
    private static TestAssessments five() {
        return TestAssessments.of(TestInstruments.plain(5))
                .row("A1", "2", "2", "2", "2")
                .row("A2", "0", "0", "4", "4")
                .row("A3", "1", "1", "2", "2")
                .row("A4", "0", "1", "3", "4")
                .row("A5", "4", "3", "1", "0");
    }

    @Test
    void widestApartComesFirstAndEqualDistancesStayInTheInstrumentsOrder() {
        Agenda agenda = agenda(five().assessment());
        assertEquals(List.of("A2", "A4", "A5"), ids(agenda.apart()));
        assertEquals(List.of("A3", "A1"), ids(agenda.agreed()));
        assertEquals(List.of("A2", "A4", "A5", "A3", "A1"), ids(agenda.all()));
    }

    @Test
    void anOutcomeChangesNoOrder() {
        TestAssessments built = five().change(
                        new Change.Agreed(new CriterionId("A2"), Optional.of(new Outcome.Consensus(2, "Seen", ""))));
        assertEquals(List.of("A2", "A4", "A5"), ids(agenda(built.assessment()).apart()));
    }

    @Test
    void weightMultipliesTheDistance() {
        // 1 1 4 is 1.33 apart, 0 2 4 too: with a weight of 2 the second comes first; 2.67 against 1.33.
        TestAssessments built = TestAssessments.of(AgendaInstruments.weighted(1, 2))
                .row("A1", "1", "1", "4")
                .row("A2", "0", "2", "4");
        assertEquals(List.of("A2", "A1"), ids(agenda(built.assessment()).apart()));
        TestAssessments equal = TestAssessments.of(AgendaInstruments.weighted(1, 1))
                .row("A1", "1", "1", "4")
                .row("A2", "0", "2", "4");
        assertEquals(List.of("A1", "A2"), ids(agenda(equal.assessment()).apart()));
    }

    @Test
    void moreLevelsDoNotComeFirstForBeingMore() {
        // 0 0 3 3 of seven: 1.5 apart, on the common scale 1. 0 0 3 3 of five: 1.5 apart, and 1.5 there too.
        TestAssessments built = TestAssessments.of(AgendaInstruments.levels(7, 5))
                .row("A1", "0", "0", "3", "3")
                .row("A2", "0", "0", "3", "3");
        assertEquals(List.of("A2", "A1"), ids(agenda(built.assessment()).apart()));
    }

    @Test
    void whatFewerThanThreeRatedIsNowhere() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(3))
                .row("A1", "0", "4", "2")
                .row("A2", "0", "4", "?")
                .row("A3", "1", "1", "1");
        // A3 is held back as well: else A2 could be worked out from the factor's score.
        Agenda agenda = agenda(built.assessment());
        assertFalse(ids(agenda.all()).contains("A2"), ids(agenda.all()).toString());
        TestAssessments two = TestAssessments.of(TestInstruments.plain(1)).row("A1", "0", "4");
        assertEquals(List.of(), agenda(two.assessment()).all());
    }

    @Test
    void aConsensusIsOfferedUpToASixthOfTheLevels() {
        // Five levels: 5/6. 0 1 1 2 2 3 is exactly that far apart; 0 1 1 3 3 is 1.12.
        assertTrue(AgreementIndex.isClose(new int[] {1, 2, 2, 1, 0}));
        assertFalse(AgreementIndex.isClose(new int[] {1, 2, 0, 2, 0}));
        // Seven levels: 7/6. 0 2 3 is 1.11 apart; 0 0 3 is 1.33.
        assertTrue(AgreementIndex.isClose(new int[] {1, 0, 1, 1, 0, 0, 0}));
        assertFalse(AgreementIndex.isClose(new int[] {2, 0, 0, 1, 0, 0, 0}));
    }

    private static RoomChange.Targeted target(String criterion, int level) {
        return new RoomChange.Targeted(new CriterionId(criterion), Optional.of(new Target(level, "")));
    }

    /// A2: 2 apart, mean 2, target 2, so at its target. A4: 1.5 apart, mean 2, target 4: 1.5 × 2 = 3. A5: no target,
    /// 1.5 × 1.
    @Test
    void withTargetsTheDistanceToThemMultiplies() {
        TestAssessments built = five().change(target("A2", 2)).change(target("A4", 4));
        assertEquals(List.of("A4", "A5", "A2"), ids(agenda(built.assessment()).apart()));
    }

    @Test
    void theFacilitatorsOrderGoesBefore() {
        TestAssessments built =
                five().change(new RoomChange.AgendaSet(List.of(new CriterionId("A5"), new CriterionId("A1"))));
        assertEquals(List.of("A5", "A2", "A4"), ids(agenda(built.assessment()).apart()));
        assertEquals(List.of("A1", "A3"), ids(agenda(built.assessment()).agreed()));
    }

    @Test
    void whatWasVotedOnAgainStaysOnTheAgenda() {
        TestAssessments built =
                five().change(new RoomChange.VoteSet(new CriterionId("A1"), Optional.of(new Vote(2, false))));
        assertEquals(
                List.of("A2", "A4", "A5", "A1"), ids(agenda(built.assessment()).apart()));
    }
}
