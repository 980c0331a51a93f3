package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.scoring.Triangulation.Reading;
import org.socialreadiness.scoring.Triangulation.Row;

class TriangulationTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final SmallGroups WORKING = new SmallGroups(4, true);

    private final TestAssessments built = TestAssessments.of(TestInstruments.plain(2));

    private void interviewed(int count) {
        for (int i = 1; i <= count; i++) {
            built.change(new Change.Joined(
                    new Participant(new ParticipantId("P" + i), "Interviewee " + i, "", Participant.Kind.INTERVIEWEE)));
        }
    }

    private void rated(String... levels) {
        interviewed(levels.length);
        for (int i = 0; i < levels.length; i++) {
            built.answer("P" + (i + 1), "A1", levels[i]);
        }
    }

    private void quote(String id, String person, OptionalInt supports) {
        built.change(new RoomChange.Quoted(
                new Quote(id, Optional.of(new ParticipantId(person)), A1, "Words " + id, supports, false, false)));
    }

    private Triangulation shown(SmallGroups groups) {
        return Triangulation.of(built.assessment().instrument().structure(), built.assessment(), groups);
    }

    private Row row() {
        return shown(SmallGroups.STANDARD).rows().getFirst();
    }

    @Test
    void mostSupportTheLowestLevelThatMoreThanHalfChoseOrUndercut() {
        rated("0", "1", "1", "3", "1");
        assertEquals(Optional.of(new Reading(1, 4, false)), row().reading());
        assertEquals(5, row().rated());
    }

    @Test
    void whereHalfAreHighTheReadingSaysSo() {
        rated("1", "1", "3", "4");
        assertEquals(Optional.of(new Reading(3, 3, false)), row().reading());
    }

    @Test
    void whoDoesNotKnowRatesNothing() {
        rated("2", "2", "?", "2", "-");
        assertEquals(Optional.of(new Reading(2, 3, true)), row().reading());
        assertEquals(3, row().rated());
    }

    @Test
    void evidenceIsWhatWasSaidToBeShownOrIsAttached() {
        rated("1", "1", "1", "1");
        built.answer("P1", "A1", "1", Optional.of(Confidence.EVIDENCE));
        built.change(new RoomChange.Attached(
                new Attachment("f", A1, Optional.of(new ParticipantId("P2")), "a.txt", 1, false),
                new Content(new byte[1])));
        built.answer("P3", "A1", "1", Optional.of(Confidence.GUESS));
        assertEquals(2, row().evident());
        assertEquals(1, row().cells().get(1).files());
    }

    @Test
    void quotesAreCountedByPersonAndByTheLevelTheySpeakFor() {
        rated("1", "1", "1", "1");
        quote("q1", "P1", OptionalInt.of(1));
        quote("q2", "P1", OptionalInt.of(0));
        quote("q3", "P3", OptionalInt.of(1));
        quote("q4", "P4", OptionalInt.empty());
        assertEquals(
                List.of(2, 0, 1, 1),
                row().cells().stream().map(Triangulation.Cell::quotes).toList());
        assertEquals(Map.of(0, 1, 1, 2), row().supported());
        built.change(new Change.Left(new ParticipantId("P4")));
        interviewed(5);
        built.answer("P5", "A1", "1");
        assertEquals(4, row().quotes().size());
        built.change(new Change.Left(new ParticipantId("P4")));
        assertEquals(3, row().quotes().size());
    }

    @Test
    void rowsPerPersonAreShownFromFourPeopleOnOrInTheWorkingCopy() {
        rated("1", "2", "3");
        assertFalse(shown(SmallGroups.STANDARD).shown());
        assertEquals(List.of(), shown(SmallGroups.STANDARD).rows());
        assertTrue(shown(WORKING).shown());
        assertEquals(3, shown(WORKING).rows().getFirst().rated());
        rated("1", "2", "3", "4");
        assertEquals(4, shown(SmallGroups.STANDARD).rows().getFirst().rated());
        assertFalse(shown(new SmallGroups(5, false)).shown());
    }

    @Test
    void whoIsOnTheListAndHasNotAnsweredHidesNobody() {
        rated("1", "", "", "");
        assertFalse(shown(SmallGroups.STANDARD).shown());
        rated("1", "2", "3", "?");
        assertTrue(shown(SmallGroups.STANDARD).shown());
    }

    /// Two of the four rated A2: which levels, only the working copy shows.
    @Test
    void whatIsHeldBackIsHeldBackHereToo() {
        rated("1", "2", "3", "4");
        built.answer("P1", "A2", "4").answer("P2", "A2", "0");
        Row held = shown(SmallGroups.STANDARD).rows().get(1);
        assertTrue(held.heldBack());
        assertEquals(0, held.rated());
        assertEquals(2, shown(WORKING).rows().get(1).rated());
    }

    @Test
    void leadersHaveNoColumnAndAssessorsOneBeside() {
        rated("1", "2", "3", "4");
        built.leader("L").answer("L", "A1", "0");
        built.change(new Change.Joined(
                new Participant(new ParticipantId("C"), "Consultant", "", Participant.Kind.ASSESSOR)));
        built.answer("C", "A1", "0");
        assertEquals(4, row().cells().size());
        assertEquals(
                List.of(Optional.of(new Answer.Rated(0))),
                row().assessors().stream().map(Triangulation.Cell::answer).toList());
        assertEquals(4, row().rated());
    }

    @Test
    void aRowWithNothingToShowIsLeftOut() {
        rated("1", "2", "3", "4");
        assertEquals(
                List.of(A1),
                shown(SmallGroups.STANDARD).told().stream()
                        .map(r -> r.criterion().id())
                        .toList());
    }
}
