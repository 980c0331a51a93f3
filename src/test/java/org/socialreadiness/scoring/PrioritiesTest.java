package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Priorities.Place;

class PrioritiesTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");
    private static final CriterionId A3 = new CriterionId("A3");
    private static final List<CriterionId> ALL = List.of(A1, A2, A3);

    /// Four people; A1 is at 1, A2 at 3, A3 at 2.
    private static TestAssessments rated() {
        return TestAssessments.of(TestInstruments.plain(3))
                .row("A1", "1", "1", "1", "1")
                .row("A2", "3", "3", "3", "3")
                .row("A3", "2", "2", "2", "2");
    }

    private static TestAssessments ballots(Ballot... ballots) {
        TestAssessments built = rated();
        for (int i = 0; i < ballots.length; i++) {
            built.change(new RoomChange.Balloted(new ParticipantId("P" + i), Optional.of(ballots[i])));
        }
        return built;
    }

    private static Priorities of(TestAssessments built, boolean ranked) {
        return Priorities.of(built.assessment(), ALL, ranked, SmallGroups.STANDARD, true);
    }

    private static List<CriterionId> proposed(TestAssessments built) {
        Instrument instrument = built.assessment().instrument().in(Locale.ENGLISH);
        return Priorities.proposed(
                instrument,
                Disclosure.of(
                        instrument,
                        built.assessment(),
                        Scoring.score(instrument, built.assessment()),
                        SmallGroups.STANDARD));
    }

    @Test
    void votesAreAddedUpMostFirst() {
        Priorities counted = of(
                ballots(
                        new Ballot.Votes(Map.of(A1, 2, A2, 3)),
                        new Ballot.Votes(Map.of(A2, 4, A3, 1)),
                        new Ballot.Votes(Map.of(A3, 5))),
                false);
        assertEquals(3, counted.people());
        assertEquals(
                List.of(
                        new Place(A2, Optional.of(7), OptionalDouble.empty()),
                        new Place(A3, Optional.of(6), OptionalDouble.empty()),
                        new Place(A1, Optional.of(2), OptionalDouble.empty())),
                counted.places());
        assertEquals(Optional.empty(), counted.concordance());
    }

    /// Ranks A1 A2 A3: 1 2 3, 1 3 2, 2 1 3. Sums 4 6 8, middle 6, S = 4 + 0 + 4 = 8; W = 12·8 / (9·(27 − 3)) = 96/216.
    @Test
    void rankingsAreAveragedAndTheirConcordanceIsKendalls() {
        Priorities ranked = of(
                ballots(
                        new Ballot.Ranking(List.of(A1, A2, A3)),
                        new Ballot.Ranking(List.of(A1, A3, A2)),
                        new Ballot.Ranking(List.of(A2, A1, A3))),
                true);
        assertEquals(ALL, ranked.places().stream().map(Place::criterion).toList());
        assertEquals(
                List.of(4 / 3.0, 2.0, 8 / 3.0),
                ranked.places().stream().map(p -> p.meanRank().orElseThrow()).toList());
        assertEquals(96 / 216.0, ranked.concordance().orElseThrow().w().orElseThrow(), 1e-12);
    }

    @Test
    void aRankingOfLessThanTheShortlistIsNotCounted() {
        Priorities ranked = of(
                ballots(
                        new Ballot.Ranking(List.of(A1, A2)),
                        new Ballot.Ranking(ALL),
                        new Ballot.Ranking(ALL),
                        new Ballot.Ranking(List.of(A3, A2, A1))),
                true);
        assertEquals(3, ranked.people());
    }

    /// The fourth votes last: what the others have chosen before and all four after would tell it.
    @Test
    void untilAllHaveVotedNothingIsShownUnlessItIsWanted() {
        Ballot.Votes all = new Ballot.Votes(Map.of(A1, 5));
        TestAssessments built = ballots(all, all, all);
        Priorities waiting = Priorities.of(built.assessment(), ALL, false, SmallGroups.STANDARD, false);
        assertFalse(waiting.shown());
        assertTrue(waiting.places().stream().allMatch(p -> p.votes().isEmpty()));
        assertTrue(of(built, false).shown());
        built.change(new RoomChange.Balloted(new ParticipantId("P3"), Optional.of(new Ballot.Votes(Map.of(A2, 5)))));
        Priorities counted = Priorities.of(built.assessment(), ALL, false, SmallGroups.STANDARD, false);
        assertEquals(Optional.of(15), counted.places().getFirst().votes());
    }

    /// With two, each could subtract the own votes.
    @Test
    void ofFewerThanThreeNothingIsShown() {
        for (boolean ranked : new boolean[] {false, true}) {
            Ballot ballot = ranked ? new Ballot.Ranking(List.of(A3, A2, A1)) : new Ballot.Votes(Map.of(A3, 5));
            Priorities counted = of(ballots(ballot, ballot), ranked);
            assertEquals(2, counted.people());
            assertEquals(ALL, counted.places().stream().map(Place::criterion).toList(), "in the list's own order");
            assertTrue(counted.places().stream()
                    .flatMap(p -> Stream.of(p.votes().isPresent(), p.meanRank().isPresent()))
                    .noneMatch(shown -> shown));
        }
    }

    /// Distance to the top: A1 3, A3 2, A2 1. With a target of 1 at A1 it is reached, and not proposed.
    @Test
    void whatIsLowAndFarFromItsTargetIsProposed() {
        assertEquals(List.of(A1, A3, A2), proposed(rated()));
        assertEquals(
                List.of(A3, A2), proposed(rated().change(new RoomChange.Targeted(A1, Optional.of(new Target(1, ""))))));
    }
}
