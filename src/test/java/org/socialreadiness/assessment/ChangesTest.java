package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

/// What each change does, and what each refuses.
class ChangesTest {
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final CriterionId A1 = new CriterionId("A1");
    private static final BeliefId PB = new BeliefId("PB1");
    private static final FactId MONTH = new FactId("F1");
    private static final FactId NUMBERS = new FactId("F2");
    private static final Optional<Confidence> SURE = Optional.of(Confidence.EVIDENCE);

    /// Two criteria of five levels, a belief pair, a month, two numbers.
    private static TranslatedInstrument instrument() {
        Fact.Part part = new Fact.Part("", 0, 100, 1, "");
        return new TranslatedInstrument(List.of(new Instrument(
                "i",
                "1",
                "en",
                "I",
                List.of(new Factor(
                        new FactorId("A"),
                        "A",
                        "",
                        "",
                        1,
                        List.of(TestInstruments.criterion("A1", 5, 1), TestInstruments.criterion("A2", 5, 1)))),
                List.of(new BeliefPair(PB, Optional.empty(), "One", "Other")),
                List.of(
                        new Fact(
                                MONTH,
                                "",
                                "Since?",
                                "",
                                "",
                                Fact.Kind.YEAR_MONTH,
                                List.of(part),
                                false,
                                List.of(),
                                List.of()),
                        new Fact(
                                NUMBERS,
                                "",
                                "How many?",
                                "",
                                "",
                                Fact.Kind.NUMBER,
                                List.of(part, part),
                                false,
                                List.of(),
                                List.of())),
                List.of(),
                List.of())));
    }

    private static TestAssessments begun() {
        return TestAssessments.of(instrument()).leader("Ann");
    }

    private static Change.Rated rated(int level) {
        return new Change.Rated(ANN, A1, 1, new Answer.Rated(level), SURE);
    }

    private static Rating rating(TestAssessments built) {
        return built.assessment().sheet(ANN).rating(A1);
    }

    @Test
    void anAnswerIsGivenChangedAndTakenBackWhileItsNoteStays() {
        TestAssessments built =
                begun().change(new Change.Noted(ANN, A1, 1, "Seen it")).change(rated(2));
        assertEquals(Optional.of(new Answer.Rated(2)), rating(built).answer());
        assertEquals(SURE, rating(built).confidence());
        built.change(rated(4));
        assertEquals(Optional.of(new Answer.Rated(4)), rating(built).answer());
        built.change(new Change.Cleared(ANN, A1, 1));
        assertEquals(Rating.NONE.withNote("Seen it"), rating(built));
        built.change(new Change.Noted(ANN, A1, 1, ""));
        assertEquals(Sheet.EMPTY, built.assessment().sheet(ANN));
        assertTrue(built.assessment().sheets().isEmpty());
    }

    @Test
    void statingConfidenceKeepsTheTimeOfTheAnswer() {
        TestAssessments built = begun().change(rated(2));
        Optional<java.time.Instant> answered = rating(built).answeredAt();
        built.change(new Change.Rated(ANN, A1, 1, new Answer.Rated(2), Optional.of(Confidence.GUESS)));
        assertEquals(answered, rating(built).answeredAt());
        built.change(rated(3));
        assertTrue(rating(built).answeredAt().orElseThrow().isAfter(answered.orElseThrow()));
    }

    @Test
    void aLaterVoteIsKeptBesideTheEarlierOne() {
        TestAssessments built =
                begun().change(rated(1)).change(new Change.Rated(ANN, A1, 2, new Answer.DontKnow(), Optional.empty()));
        Sheet sheet = built.assessment().sheet(ANN);
        assertEquals(Optional.of(new Answer.Rated(1)), sheet.rating(A1).answer());
        assertEquals(Optional.of(new Answer.DontKnow()), sheet.rating(A1, 2).answer());
        assertEquals(
                Optional.of(new Answer.DontKnow()),
                sheet.lastAnswered(A1).orElseThrow().answer());
        // A note in a third vote is no answer.
        built.change(new Change.Noted(ANN, A1, 3, "Later"));
        assertEquals(
                Optional.of(new Answer.DontKnow()),
                built.assessment().sheet(ANN).lastAnswered(A1).orElseThrow().answer());
        assertTrue(built.assessment()
                .sheet(ANN)
                .lastAnswered(new CriterionId("A2"))
                .isEmpty());
    }

    @Test
    void flagsBeliefsFactsAndOutcomesAreSetAndTakenBack() {
        TestAssessments built = begun().change(new Change.Flagged(ANN, A1, 1, true));
        assertTrue(rating(built).comeBack());
        built.change(new Change.Flagged(ANN, A1, 1, false));
        assertEquals(Rating.NONE, rating(built));

        built.change(new Change.BeliefSet(ANN, PB, Belief.Side.SAY, OptionalInt.of(-3)))
                .change(new Change.BeliefSet(ANN, PB, Belief.Side.DO, OptionalInt.of(2)));
        assertEquals(
                new Belief(OptionalInt.of(-3), OptionalInt.of(2)),
                built.assessment().sheet(ANN).belief(PB));
        built.change(new Change.BeliefSet(ANN, PB, Belief.Side.SAY, OptionalInt.empty()));
        assertEquals(
                new Belief(OptionalInt.empty(), OptionalInt.of(2)),
                built.assessment().sheet(ANN).belief(PB));

        FactEntry entry = new FactEntry(new FactEntry.Numbers(List.of(8.0, 5.0)), "List", Optional.empty(), List.of());
        built.change(new Change.FactSet(NUMBERS, Optional.of(entry)));
        assertEquals(
                Optional.of(5.0), built.assessment().fact(NUMBERS).orElseThrow().number(2));
        assertTrue(built.assessment().fact(NUMBERS).orElseThrow().number(3).isEmpty());
        built.change(new Change.FactSet(NUMBERS, Optional.empty()));
        assertTrue(built.assessment().fact(NUMBERS).isEmpty());

        Outcome agreed = new Outcome.Consensus(4, "Seen together", "");
        built.change(new Change.Agreed(A1, Optional.of(agreed)));
        assertEquals(Optional.of(agreed), built.assessment().outcome(A1));
        built.change(new Change.Agreed(A1, Optional.empty()));
        assertTrue(built.assessment().outcome(A1).isEmpty());
    }

    @Test
    void aPersonLeavesAndComesBackWithTheirAnswers() {
        TestAssessments built = begun().change(rated(2)).change(new Change.Left(ANN));
        assertTrue(built.assessment().participants().isEmpty());
        assertTrue(built.assessment().raters().isEmpty());
        assertEquals(0, built.assessment().begun());
        assertEquals(Optional.of(new Answer.Rated(2)), rating(built).answer());
        built.change(new Change.Joined(new Participant(ANN, "Ann B.", "COO", Participant.Kind.INTERVIEWEE)));
        assertEquals(1, built.assessment().people().size());
        assertEquals("Ann B.", built.assessment().raters().getFirst().name());
    }

    @Test
    void sealedAnswersTakeNoChangeUntilTheyAreOpened() {
        TestAssessments built = begun().change(rated(2)).change(new Change.Sealed(ANN, true));
        Assessment sealed = built.assessment();
        List<Change.OfAssessment> edits = List.of(
                rated(3),
                new Change.Cleared(ANN, A1, 1),
                new Change.Noted(ANN, A1, 1, "More"),
                new Change.Flagged(ANN, A1, 1, true),
                new Change.BeliefSet(ANN, PB, Belief.Side.DO, OptionalInt.of(1)));
        for (Change.OfAssessment edit : edits) {
            assertThrows(IllegalArgumentException.class, () -> built.change(edit), edit::toString);
            assertSame(sealed, built.assessment());
        }
        built.change(new Change.Sealed(ANN, false)).change(rated(3));
        assertEquals(Optional.of(new Answer.Rated(3)), rating(built).answer());
    }

    @Test
    void sealingAgainKeepsTheFirstTime() {
        TestAssessments built = begun().change(new Change.Sealed(ANN, true));
        Assessment once = built.assessment();
        assertSame(once, built.change(new Change.Sealed(ANN, true)).assessment());
    }

    /// Changes that name what does not exist, or hold what is not asked.
    static Stream<Change.OfAssessment> unfit() {
        ParticipantId nobody = new ParticipantId("Nobody");
        CriterionId none = new CriterionId("Z9");
        FactEntry month =
                new FactEntry(new FactEntry.Month(YearMonth.of(2024, 3)), "", Optional.of(LocalDate.EPOCH), List.of());
        FactEntry three = new FactEntry(new FactEntry.Numbers(List.of(1.0, 2.0, 3.0)), "", Optional.empty(), List.of());
        return Stream.of(
                new Change.Left(nobody),
                new Change.Sealed(nobody, true),
                new Change.Rated(nobody, A1, 1, new Answer.DontKnow(), Optional.empty()),
                new Change.Rated(ANN, none, 1, new Answer.DontKnow(), Optional.empty()),
                rated(5),
                new Change.Rated(ANN, A1, 0, new Answer.Rated(1), Optional.empty()),
                new Change.Cleared(nobody, A1, 1),
                new Change.Cleared(ANN, none, 1),
                new Change.Noted(ANN, none, 1, "x"),
                new Change.Flagged(ANN, none, 1, true),
                new Change.BeliefSet(ANN, new BeliefId("PB9"), Belief.Side.SAY, OptionalInt.of(1)),
                new Change.FactSet(new FactId("F9"), Optional.empty()),
                new Change.FactSet(NUMBERS, Optional.of(month)),
                new Change.FactSet(MONTH, Optional.of(three)),
                new Change.FactSet(NUMBERS, Optional.of(three)),
                new Change.Agreed(none, Optional.empty()),
                new Change.Agreed(A1, Optional.of(new Outcome.Consensus(5, "", ""))),
                new Change.Agreed(A1, Optional.of(new Outcome.Dissent(1, 5, "", ""))),
                new Change.Described(new Assessment.Head("N", "", LocalDate.EPOCH, Form.SHORT)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatDoesNotFitIsRefused(Change.OfAssessment change) {
        TestAssessments built = begun();
        Client before = built.client();
        assertThrows(IllegalArgumentException.class, () -> built.change(change));
        assertSame(before, built.client());
    }

    @Test
    void aChangeOfAnAssessmentThatIsNotThereIsRefused() {
        Entry entry = new Entry(
                "e", TestAssessments.BEGIN, "", Optional.of(new AssessmentId("other")), new Change.Withdrawn(true));
        assertThrows(IllegalArgumentException.class, () -> begun().client().apply(entry));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Entry("e", TestAssessments.BEGIN, "", Optional.empty(), new Change.Withdrawn(true)));
    }

    @Test
    void aWithdrawnAssessmentIsOffTheListAndCanComeBack() {
        TestAssessments built = begun().change(new Change.Withdrawn(true));
        assertTrue(built.client().current().isEmpty());
        built.change(new Change.Withdrawn(false));
        assertFalse(built.client().current().isEmpty());
    }
}
