package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.scoring.Scoring;

/// What is recorded around the answers.
class RoomChangesTest {
    private static final ParticipantId P1 = new ParticipantId("P1");
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId NONE = new CriterionId("Z9");

    /// Three people who have answered, all sealed.
    private static TestAssessments sealed() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2));
        for (int i = 1; i <= 3; i++) {
            built.leader("P" + i).answer("P" + i, "A1", String.valueOf(i));
        }
        return built.seal();
    }

    private static Change.Rated again(int vote, int level) {
        return new Change.Rated(P1, A1, vote, new Answer.Rated(level), Optional.empty());
    }

    @Test
    void aVoteTakenAgainIsOpenToSealedPeopleAndOnlyThatOne() {
        TestAssessments built = sealed();
        assertThrows(IllegalArgumentException.class, () -> built.change(again(2, 4)));
        built.change(new RoomChange.VoteSet(A1, Optional.of(new Vote(2, true))));
        built.change(again(2, 4));
        assertThrows(IllegalArgumentException.class, () -> built.change(again(1, 4)));
        assertThrows(IllegalArgumentException.class, () -> built.change(again(3, 4)));
        built.change(new RoomChange.VoteSet(A1, Optional.of(new Vote(2, false))));
        assertThrows(IllegalArgumentException.class, () -> built.change(again(2, 3)));
        Sheet sheet = built.assessment().sheet(P1);
        assertEquals(Optional.of(new Answer.Rated(1)), sheet.rating(A1).answer());
        assertEquals(Optional.of(new Answer.Rated(4)), sheet.rating(A1, 2).answer());
    }

    /// Levels 1, 2, 3 have the mean 2; with 4 for 1 it is 3.
    @Test
    void whatIsAnsweredInAnOpenVoteCountsOnceItIsClosed() {
        TestAssessments built = sealed();
        assertSame(built.assessment(), built.assessment().counted());
        built.change(new RoomChange.VoteSet(A1, Optional.of(new Vote(2, true)))).change(again(2, 4));
        assertEquals(2, mean(built), 0);
        assertEquals(
                Map.of(P1, 1, new ParticipantId("P2"), 2, new ParticipantId("P3"), 3),
                Issue.answered(built.assessment()).get("A1"));
        built.change(new RoomChange.VoteSet(A1, Optional.of(new Vote(2, false))));
        assertEquals(3, mean(built), 0);
    }

    private static double mean(TestAssessments built) {
        return Scoring.score(built.assessment()).criterion(A1).mean().orElseThrow();
    }

    @Test
    void nobodySeesAnAnswerInAnOpenVote() {
        TestAssessments built = sealed();
        built.change(new RoomChange.VoteSet(A1, Optional.of(new Vote(2, true)))).change(again(2, 4));
        Slot again = Slot.of(new Entry("e", TestAssessments.BEGIN, "", Optional.of(TestAssessments.ID), again(2, 4)));
        Slot first = Slot.of(new Entry("e", TestAssessments.BEGIN, "", Optional.of(TestAssessments.ID), again(1, 4)));
        assertTrue(again.isInOpenVote(built.assessment()));
        assertFalse(first.isInOpenVote(built.assessment()));
    }

    @Test
    void whatComesIsTakenOffTheListAndStaysInTheFile() {
        TestAssessments built = sealed();
        Quote quote = new Quote("q", Optional.of(P1), A1, " We never ask. ", OptionalInt.of(1), false, false);
        assertEquals("We never ask.", quote.text());
        built.change(new RoomChange.Quoted(quote)).change(new RoomChange.Quoted(quote.withGone(true)));
        Attachment file = new Attachment("f", A1, Optional.empty(), "List.png", 2, false);
        built.change(new RoomChange.Attached(file, new Content(new byte[2])));
        assertEquals(List.of(file), built.assessment().room().files());
        built.change(new RoomChange.AttachmentSet(file.withGone(true)));
        assertEquals(List.of(), built.assessment().room().said());
        assertEquals(List.of(), built.assessment().room().files());
        assertEquals(1, built.assessment().room().attachments().size());
    }

    @Test
    void whatDoesNotExistIsRefused() {
        TestAssessments built = sealed();
        ParticipantId nobody = new ParticipantId("P9");
        List<RoomChange> wrong = List.of(
                new RoomChange.CodeSet(nobody, Optional.empty()),
                new RoomChange.VoteSet(NONE, Optional.empty()),
                new RoomChange.Targeted(A1, Optional.of(new Target(5, ""))),
                new RoomChange.AgendaSet(List.of(A1, NONE)),
                new RoomChange.Shortlisted(List.of(NONE)),
                new RoomChange.Balloted(P1, Optional.of(new Ballot.Votes(Map.of(NONE, 1)))),
                new RoomChange.Balloted(nobody, Optional.empty()),
                new RoomChange.ParkedSet(new Parked("k", "x", Optional.of(NONE), Parked.State.DONE)),
                new RoomChange.Quoted(new Quote("q", Optional.of(nobody), A1, "x", OptionalInt.empty(), true, false)),
                new RoomChange.Quoted(new Quote("q", Optional.of(P1), A1, "x", OptionalInt.of(5), true, false)),
                new RoomChange.AttachmentSet(new Attachment("f", A1, Optional.empty(), "x", 1, false)));
        for (RoomChange change : wrong) {
            assertThrows(IllegalArgumentException.class, () -> built.change(change), change.toString());
        }
        assertEquals(Room.EMPTY, built.assessment().room());
    }

    @Test
    void ballotsVotesAndFilesHaveTheirLimits() {
        assertThrows(IllegalArgumentException.class, () -> new Ballot.Votes(Map.of(A1, 6)));
        assertThrows(IllegalArgumentException.class, () -> new Ballot.Votes(Map.of(A1, 0)));
        assertThrows(IllegalArgumentException.class, () -> new Ballot.Ranking(List.of(A1, A1)));
        assertThrows(IllegalArgumentException.class, () -> new Vote(1, true));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Attachment("f", A1, Optional.empty(), "x", Attachment.LARGEST + 1, false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RoomChange.Attached(
                        new Attachment("f", A1, Optional.empty(), "x", 3, false), new Content(new byte[2])));
    }
}
