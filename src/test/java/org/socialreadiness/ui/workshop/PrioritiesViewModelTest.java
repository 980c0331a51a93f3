package org.socialreadiness.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.ui.base.TestDesk;

class PrioritiesViewModelTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");

    private final Sitting sitting = new Sitting(new HandClock());
    private final TestDesk desk = TestDesk.plain(
            TestAssessments.of(TestInstruments.plain(2))
                    .row("A1", "1", "1", "1", "1")
                    .row("A2", "2", "2", "2", "2")
                    .seal()
                    .client(),
            Locale.ENGLISH);

    private PrioritiesViewModel model() {
        return new PrioritiesViewModel(desk.workspace(), desk.desk().messages(), sitting);
    }

    private void ballot(String person, Ballot ballot) {
        desk.workspace().submit(new RoomChange.Balloted(new ParticipantId(person), Optional.of(ballot)));
    }

    private List<String> results() {
        return model().lines().stream().map(PrioritiesViewModel.Line::result).toList();
    }

    @Test
    void theResultWaitsForEveryoneUnlessTheFacilitatorDoesNot() {
        for (String person : List.of("P0", "P1")) {
            ballot(person, new Ballot.Votes(Map.of(A1, 5)));
        }
        assertEquals("2 of 4 have voted. The result is shown from three people on.", model().said());
        assertFalse(model().isWaiting());
        ballot("P2", new Ballot.Votes(Map.of(A2, 1)));
        assertEquals(List.of("", ""), results());
        assertTrue(model().said().startsWith("3 of 4 have voted. One is missing."), model().said());
        assertTrue(model().isWaiting());
        model().countEarly();
        assertEquals(List.of("10 votes", "one vote"), results());
        assertFalse(model().isWaiting());
        model().begin();
        for (String person : List.of("P0", "P1", "P2")) {
            ballot(person, new Ballot.Votes(Map.of(A1, 5)));
        }
        assertEquals(List.of("", ""), results(), "given anew, they wait anew");
        ballot("P3", new Ballot.Votes(Map.of(A1, 5)));
        assertEquals("4 of 4 have voted.", model().said());
        assertEquals(List.of("20 votes", "no votes"), results());
    }

    /// What somebody chose who is not on the list any more decides nothing.
    @Test
    void whoLeftDoesNotDecideByWhichMethod() {
        ballot("P0", new Ballot.Ranking(List.of(A2, A1)));
        assertTrue(model().isRanked());
        desk.workspace().submit(new Change.Left(new ParticipantId("P0")));
        assertTrue(model().isUndecided());
        assertFalse(model().isRanked());
    }
}
