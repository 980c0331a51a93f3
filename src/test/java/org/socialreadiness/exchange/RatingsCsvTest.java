package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class RatingsCsvTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final String HEADER = "participant,role,criterion,answer,confidence,evidence\n";

    private final TestAssessments built = TestAssessments.of(Catalog.shipped());
    private final AtomicInteger ids = new AtomicInteger();

    /// The example of the interface, word by word.
    @Test
    void everyKindOfAnswerIsTaken() throws Exception {
        Intake intake = take(HEADER + """
                Maria,COO,SG1,2,fairly sure,"List of May, two segments"
                Maria,COO,SG8,na: no partners,,
                Maria,COO,SG9,dk,,
                Maria,COO,PB1.say,2,,
                Maria,COO,PB1.do,-1,,
                """);
        assertEquals(List.of(5, 0, 0), List.of(intake.added(), intake.changed(), intake.known()));
        Participant maria = built.assessment().participants().getFirst();
        assertEquals("COO", maria.role());
        assertEquals(Participant.Kind.LEADER, maria.kind());
        Rating rated = rating("SG1");
        assertEquals(Optional.of(new Answer.Rated(2)), rated.answer());
        assertEquals(Optional.of(Confidence.FAIRLY_SURE), rated.confidence());
        assertEquals("List of May, two segments", rated.note());
        assertEquals(
                Optional.of(new Answer.DoesNotApply("no partners")),
                rating("SG8").answer());
        assertEquals(Optional.of(new Answer.DontKnow()), rating("SG9").answer());
        assertEquals(
                new Belief(OptionalInt.of(2), OptionalInt.of(-1)),
                built.assessment().sheet(maria.id()).belief(new BeliefId("PB1")));
        assertTrue(built.assessment().sheet(maria.id()).isSealed(), "imported answers count as sealed");
    }

    @Test
    void peopleAreMatchedByTheirTrimmedName() throws Exception {
        built.leader("Maria");
        take("participant,criterion,answer\n  Maria ,SG1,3\nMaria,SG2,1\nmaria,SG1,0\n");
        assertEquals(
                List.of("Maria", "maria"),
                built.assessment().participants().stream()
                        .map(Participant::name)
                        .toList());
        assertEquals(
                "Role of Maria", built.assessment().participants().getFirst().role());
    }

    @Test
    void kindsAreTakenAndNeverMixed() throws Exception {
        take("kind,participant,criterion,answer\nassessor,Kim,SG1,3\n,Kim,SG2,3\nInterviewee,Lee,SG1,2\n,Max,SG1,1\n");
        assertEquals(
                List.of(Participant.Kind.ASSESSOR, Participant.Kind.INTERVIEWEE, Participant.Kind.LEADER),
                built.assessment().participants().stream()
                        .map(Participant::kind)
                        .toList());
        for (String rows : List.of("leader,Kim,SG3,3\n", "leader,Ann,SG1,1\nassessor,Ann,SG2,1\n")) {
            assertEquals(
                    "exchange.otherKind",
                    refused("kind,participant,criterion,answer\n" + rows).key());
        }
    }

    @Test
    void laterVotesStandBesideEarlierOnes() throws Exception {
        take("participant,criterion,vote,answer\nAnn,SG1,1,3\nAnn,SG1,2,1\nAnn,SG2,,4\n");
        ParticipantId ann = built.assessment().participants().getFirst().id();
        CriterionId criterion = new CriterionId("SG1");
        assertEquals(
                Optional.of(new Answer.Rated(3)),
                built.assessment().sheet(ann).rating(criterion, 1).answer());
        assertEquals(
                Optional.of(new Answer.Rated(1)),
                built.assessment().sheet(ann).rating(criterion, 2).answer());
    }

    @Test
    void equalAnswersAreKnownAndDifferingOnesReplaceInTheJournal() throws Exception {
        take(HEADER + "Ann,CEO,SG1,2,guess,Seen\nAnn,CEO,SG2,dk,,\nAnn,CEO,PB1.say,1,,\n");
        Intake again = take(HEADER + "Ann,CEO,SG1,2,guess,Seen\nAnn,CEO,SG2,3,,\nAnn,CEO,PB1.say,1,,\n");
        assertEquals(List.of(0, 1, 2), List.of(again.added(), again.changed(), again.known()));
        ParticipantId ann = built.assessment().participants().getFirst().id();
        assertEquals(
                List.of(
                        new Change.Sealed(ann, false),
                        new Change.Rated(ann, new CriterionId("SG2"), 1, new Answer.Rated(3), Optional.empty()),
                        new Change.Sealed(ann, true)),
                again.changes());
        Intake nothing = read(HEADER + "Ann,CEO,SG1,2,guess,Seen\nAnn,CEO,SG2,3,,\n");
        assertEquals(List.of(), nothing.changes());
        assertEquals(2, nothing.known());
    }

    @Test
    void whatIsLeftEmptyChangesNothing() throws Exception {
        take(HEADER + "Ann,CEO,SG1,2,evidence,Seen\n");
        Intake bare = read("participant,criterion,answer\nAnn,SG1,2\n");
        assertEquals(1, bare.known());
        assertEquals(List.of(), bare.changes());
        take(HEADER + "Ann,,SG1,2,,Seen again\n");
        assertEquals(Optional.of(Confidence.EVIDENCE), rating("SG1").confidence());
        assertEquals("Seen again", rating("SG1").note());
        take("participant,criterion,answer\nAnn,SG1,3\n");
        assertEquals(Optional.empty(), rating("SG1").confidence(), "it was stated for another answer");
    }

    @Test
    void anotherNoteCountsAsAChange() throws Exception {
        take(HEADER + "Ann,CEO,SG1,2,,Seen\n");
        assertEquals(1, read(HEADER + "Ann,CEO,SG1,2,,Heard\n").changed());
    }

    @Test
    void whoLeftComesBack() throws Exception {
        built.leader("Ann").change(new Change.Left(new ParticipantId("Ann")));
        take("participant,role,criterion,answer\nAnn,Chair,SG1,2\n");
        Participant ann = built.assessment().participants().getFirst();
        assertEquals(new ParticipantId("Ann"), ann.id());
        assertEquals("Chair", ann.role());
    }

    @Test
    void longAndHostileTextsStayWhatTheyAre() throws Exception {
        String text = "=HYPERLINK(\"\"http://x\"\") @+-\t_x0041_ " + "ä漢🎈".repeat(2500);
        take(HEADER + "=1+1,@SUM(A1),SG1,2,,\"" + text + "\"\n");
        assertEquals("=1+1", built.assessment().participants().getFirst().name());
        assertEquals(text.replace("\"\"", "\""), rating("SG1").note());
    }

    @Test
    void columnsThatMeanNothingAreNamed() throws Exception {
        Intake intake = read("participant,criterion,answer,evidance,Zebra\nAnn,SG1,2,x,y\n");
        assertEquals(List.of("evidance", "zebra"), intake.unused());
        assertEquals(List.of(), read(HEADER + "Ann,CEO,SG1,2,,\n").unused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann,CEO,SG1,5,, | answer | exchange.answer",
                "Ann,CEO,SG1,-1,, | answer | exchange.answer",
                "Ann,CEO,SG1,1.5,, | answer | exchange.answer",
                "Ann,CEO,SG1,'',, | answer | exchange.answer",
                "Ann,CEO,SG1,two,, | answer | exchange.answer",
                "Ann,CEO,SG1,na,, | answer | exchange.reason",
                "Ann,CEO,SG1,na:  ,, | answer | exchange.reason",
                "Ann,CEO,SG1,2,sure, | confidence | exchange.confidence",
                "Ann,CEO,XX1,2,, | criterion | exchange.criterion",
                "Ann,CEO,sg1,2,, | criterion | exchange.criterion",
                "Ann,CEO,,2,, | criterion | exchange.criterion",
                "Ann,CEO,../x,2,, | criterion | exchange.belief",
                "Ann,CEO,PB1,2,, | criterion | exchange.criterion",
                "Ann,CEO,PB1.think,2,, | criterion | exchange.belief",
                "Ann,CEO,PB99.say,2,, | criterion | exchange.belief",
                "Ann,CEO,PB1.say,4,, | answer | exchange.beliefAnswer",
                "Ann,CEO,PB1.say,dk,, | answer | exchange.beliefAnswer",
                "Ann,CEO,PB1.say,2,,Seen | evidence | exchange.beliefEvidence",
                ",CEO,SG1,2,, | participant | exchange.person"
            })
    void aRowThatCannotBeTakenStopsTheFile(String row, String column, String key) {
        PlainException e = refused(HEADER + "Ann,CEO,SG2,2,,\n\n" + row + "\n");
        assertEquals(key, e.key());
        assertTrue(e.in(ENGLISH).startsWith("t.csv, line 4, column " + column + ":"), e.in(ENGLISH));
        assertTrue(e.in(ENGLISH).endsWith("Nothing was imported."), e.in(ENGLISH));
        assertFalse(e.in(ENGLISH).contains("Ann"), "answers are not quoted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-1", "x", "1.0"})
    void aVoteIsANumberFromOneToNine(String vote) {
        assertEquals(
                "exchange.vote",
                refused("participant,criterion,vote,answer\nAnn,SG1," + vote + ",2\n")
                        .key());
        assertEquals(
                "exchange.beliefVote",
                refused("participant,criterion,vote,answer\nAnn,PB1.say,2,2\n").key());
    }

    @Test
    void theSameTwiceInOneFileIsRefused() {
        for (String row : List.of("Ann,CEO,SG1,2,,\n", " Ann ,CEO,SG1,3,,\n")) {
            PlainException e = refused(HEADER + "Ann,CEO,SG1,2,,\nBob,CEO,SG1,2,,\n" + row);
            assertEquals("exchange.twice", e.key());
            assertTrue(e.in(ENGLISH).startsWith("t.csv, line 4,"), e.in(ENGLISH));
        }
    }

    @Test
    void limitsOfTextsAreHeld() {
        String name = "n".repeat(Participant.LONGEST_NAME + 1);
        assertEquals(
                "exchange.person", refused(HEADER + name + ",CEO,SG1,2,,\n").key());
        String role = "r".repeat(RatingsCsv.LONGEST_ROLE + 1);
        assertEquals(
                "exchange.longText",
                refused(HEADER + "Ann," + role + ",SG1,2,,\n").key());
        String note = "x".repeat(Rating.LONGEST_NOTE + 1);
        assertEquals(
                "exchange.longText",
                refused(HEADER + "Ann,CEO,SG1,2,," + note + "\n").key());
        assertEquals(
                "exchange.longText",
                refused(HEADER + "Ann,CEO,SG1,na: " + note + ",,\n").key());
    }

    @Test
    void missingColumnsAreNamed() {
        assertEquals(
                "t.csv, line 1: the column “answer” is missing. Nothing was imported.",
                refused("participant,criterion\nAnn,SG1\n").in(ENGLISH));
    }

    private Rating rating(String criterion) {
        return built.assessment()
                .sheet(built.assessment().participants().getFirst().id())
                .rating(new CriterionId(criterion));
    }

    private Intake take(String text) throws PlainException {
        Intake intake = read(text);
        intake.changes().forEach(built::change);
        return intake;
    }

    private Intake read(String text) throws PlainException {
        Imports imports = new Imports(() -> new ParticipantId("new" + ids.getAndIncrement()), YearMonth.of(2026, 11));
        return imports.read("t.csv", text.getBytes(StandardCharsets.UTF_8), built.assessment());
    }

    private PlainException refused(String text) {
        return assertThrows(PlainException.class, () -> read(text));
    }
}
