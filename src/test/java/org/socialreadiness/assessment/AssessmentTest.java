package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Participant.Kind;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Form;

class AssessmentTest {
    private static final ParticipantId P0 = new ParticipantId("P0");
    private static final ParticipantId P1 = new ParticipantId("P1");

    @Test
    void resultsOpenWhenEveryoneWhoHasBegunHasSealed() {
        TestAssessments built =
                TestAssessments.of(TestInstruments.plain(1)).leader("P0").leader("P1");
        assertFalse(built.assessment().showsResults(), "nothing to show");
        built.answer("P0", "A1", "?");
        assertEquals(1, built.assessment().begun());
        assertFalse(built.assessment().showsResults());
        built.change(new Change.Sealed(P0, true));
        assertTrue(built.assessment().showsResults(), "the other has not begun");
        built.answer("P1", "A1", "3");
        assertFalse(built.assessment().showsResults());
        built.change(new Change.ResultsOpened(true));
        assertTrue(built.assessment().showsResults());
        built.change(new Change.ResultsOpened(false)).change(new Change.Sealed(P1, true));
        assertTrue(built.assessment().showsResults());
        assertEquals(2, built.assessment().sealed());
    }

    @Test
    void theSwitchOpensNothingWhereThereAreNoAnswers() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1)).leader("P0");
        built.change(new Change.ResultsOpened(true)).change(new Change.Noted(P0, new CriterionId("A1"), 1, "Note"));
        assertFalse(built.assessment().showsResults());
    }

    @Test
    void anAssessorNeitherHoldsResultsBackNorOpensThem() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1));
        built.change(new Change.Joined(new Participant(P0, "C", "", Kind.ASSESSOR)))
                .answer("P0", "A1", "2");
        assertEquals(List.of(), built.assessment().raters());
        assertFalse(built.assessment().showsResults());
        built.leader("P1").answer("P1", "A1", "2").change(new Change.Sealed(P1, true));
        assertTrue(built.assessment().showsResults());
    }

    @Test
    void theNewestAssessmentComesFirstAndOfOneDayTheOneBegunLast() {
        Client client = Client.NOBODY;
        String[][] begun = {{"first", "2026-01-01"}, {"second", "2026-03-01"}, {"third", "2026-03-01"}};
        for (String[] row : begun) {
            Assessment.Head head = new Assessment.Head(row[0], "", LocalDate.parse(row[1]), Form.FULL);
            client = client.apply(new Entry(
                    row[0],
                    TestAssessments.BEGIN,
                    "",
                    Optional.empty(),
                    new Change.Started(new AssessmentId(row[0]), head, TestInstruments.plain(1), 1)));
        }
        assertEquals(
                List.of("third", "second", "first"),
                client.current().stream().map(a -> a.head().name()).toList());
    }

    @Test
    void valuesThatExistAreValid() {
        LocalDate day = LocalDate.EPOCH;
        refused(() -> new Answer.Rated(-1));
        refused(() -> new Answer.DoesNotApply("  "));
        refused(() -> new Belief(OptionalInt.of(4), OptionalInt.empty()));
        refused(() -> new Belief(OptionalInt.empty(), OptionalInt.of(-4)));
        refused(() -> new Sheet.Key(new CriterionId("A1"), 0));
        refused(() -> new Participant(P0, " ", "", Kind.LEADER));
        refused(() -> new Participant(P0, "x".repeat(Participant.LONGEST_NAME + 1), "", Kind.LEADER));
        refused(() -> new ParticipantId(" "));
        refused(() -> new AssessmentId(" "));
        refused(() -> new Assessment.Head(" ", "", day, Form.FULL));
        refused(() -> new Assessment.Head("x".repeat(Assessment.Head.LONGEST_NAME + 1), "", day, Form.FULL));
        refused(() -> new Assessment.Head("x", "x".repeat(Assessment.Head.LONGEST_SCOPE + 1), day, Form.FULL));
        refused(() -> new Change.Named(" "));
        refused(() -> new Change.Named("x".repeat(Change.Named.LONGEST + 1)));
        refused(() -> new Change.Joined(new Participant(P0, "P", "", Kind.LEADER, true)));
        String tooLong = "x".repeat(Rating.LONGEST_NOTE + 1);
        refused(() -> new Change.Noted(P0, new CriterionId("A1"), 1, tooLong));
        refused(() -> new Rating(Optional.empty(), Optional.empty(), tooLong, false, Optional.empty()));
        refused(() -> new Rating(Optional.empty(), Optional.of(Confidence.GUESS), "", false, Optional.empty()));
        refused(() -> new Rating(Optional.empty(), Optional.empty(), "", false, Optional.of(TestAssessments.BEGIN)));
        refused(() -> new Outcome.Consensus(-1, "", ""));
        refused(() -> new Outcome.Dissent(2, 2, "", ""));
        refused(() -> new FactEntry.Numbers(List.of()));
        refused(() -> new FactEntry.Numbers(List.of(Double.NaN)));
    }

    @Test
    void namesAreStripped() {
        assertEquals("Ann", new Participant(P0, " Ann ", " COO ", Kind.LEADER).name());
        assertEquals("COO", new Participant(P0, " Ann ", " COO ", Kind.LEADER).role());
        assertEquals("Ada", new Change.Named(" Ada\t").client());
        assertEquals("Q4", new Assessment.Head(" Q4 ", "", LocalDate.EPOCH, Form.FULL).name());
    }

    private static void refused(Runnable making) {
        assertThrows(IllegalArgumentException.class, making::run);
    }
}
