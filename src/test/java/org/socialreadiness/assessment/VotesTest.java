package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.CriterionId;

class VotesTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");
    private static final ParticipantId P0 = new ParticipantId("P0");

    private final TestAssessments built = TestAssessments.of(TestInstruments.plain(2))
            .row("A1", "0", "2", "4")
            .row("A2", "1", "1", "1")
            .seal();

    private Votes votes() {
        return new Votes(built.assessment());
    }

    private void vote(ParticipantId person, CriterionId criterion, int vote) {
        built.change(new Change.Rated(person, criterion, vote, new Answer.Rated(3), Optional.empty()));
    }

    @Test
    void aVoteIsOpenedAnsweredAndClosed() {
        assertEquals(List.of(), votes().open());
        built.change(votes().turn(A2)).change(votes().turn(A1));
        assertEquals(List.of(A1, A2), votes().open(), "in the order of the instrument");
        vote(P0, A1, 2);
        assertEquals(1, votes().voted(P0));
        assertEquals(0, votes().done(), "one of two is not all");
        vote(P0, A2, 2);
        assertEquals(1, votes().done());
        votes().close().forEach(built::change);
        assertFalse(votes().isOpen(A1));
        assertEquals(Optional.of(new Vote(2, false)), built.assessment().room().vote(A1));
    }

    /// However it is closed: a vote that nobody took leaves nothing behind, and the one before it stands.
    @Test
    void aVoteThatNobodyTookLeavesNothingBehind() {
        built.change(votes().turn(A1));
        votes().close().forEach(built::change);
        assertEquals(Optional.empty(), built.assessment().room().vote(A1));
        built.change(votes().turn(A1));
        vote(P0, A1, 2);
        built.change(votes().turn(A1)).change(votes().turn(A1));
        assertEquals(Optional.of(new Vote(3, true)), built.assessment().room().vote(A1));
        built.change(votes().turn(A1));
        assertEquals(Optional.of(new Vote(2, false)), built.assessment().room().vote(A1));
    }

    /// As in a copy for others, which does not tell of votes, or where the change that opened one was taken back.
    @Test
    void answersThatNoVoteTellsOfAreNotThoseOfTheNextVote() {
        built.change(votes().turn(A1));
        vote(P0, A1, 2);
        built.change(new RoomChange.VoteSet(A1, Optional.empty())).change(votes().turn(A1));
        assertEquals(Optional.of(new Vote(3, true)), built.assessment().room().vote(A1));
        assertEquals(0, votes().voted(P0));
    }

    @Test
    void whoVotedLastIsCounted() {
        assertEquals(0, votes().voters(A1));
        built.change(votes().turn(A1));
        vote(P0, A1, 2);
        vote(new ParticipantId("P1"), A1, 2);
        assertEquals(2, votes().voters(A1));
        built.change(votes().turn(A1)).change(votes().turn(A1));
        vote(P0, A1, 3);
        assertEquals(1, votes().voters(A1));
    }

    @Test
    void beforeIsWithoutTheLastVoteOnThatCriterionAlone() {
        built.change(votes().turn(A1)).change(votes().turn(A2));
        vote(P0, A1, 2);
        vote(P0, A2, 2);
        assertTrue(votes().before(A1).isEmpty(), "while it is open there is no after");
        votes().close().forEach(built::change);
        Sheet before = votes().before(A1).orElseThrow().sheet(P0);
        assertEquals(
                Optional.of(new Answer.Rated(0)),
                before.lastAnswered(A1).orElseThrow().answer());
        assertEquals(
                Optional.of(new Answer.Rated(3)),
                before.lastAnswered(A2).orElseThrow().answer());
    }
}
