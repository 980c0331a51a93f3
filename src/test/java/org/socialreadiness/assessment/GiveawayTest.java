package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.CriterionId;

class GiveawayTest {
    private static final CriterionId A1 = new CriterionId("A1");

    /// Four interviewed and two leaders, all of whom have answered A1.
    private final TestAssessments built = people();

    private static TestAssessments people() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2));
        join(built, "P1", "Will Mark-Smith", "Head of Sales", Participant.Kind.INTERVIEWEE);
        join(built, "P2", "Ana Köhler", "Head of Partnerships", Participant.Kind.INTERVIEWEE);
        join(built, "P3", "Interviewee 3", "Engineer", Participant.Kind.INTERVIEWEE);
        join(built, "P4", "Bo", "Engineer", Participant.Kind.INTERVIEWEE);
        join(built, "L1", "Carla Ruiz", "COO", Participant.Kind.LEADER);
        join(built, "L2", "Dan", "", Participant.Kind.LEADER);
        for (String person : Arrays.asList("P1", "P2", "P3", "P4", "L1", "L2")) {
            built.answer(person, "A1", "2");
        }
        return built;
    }

    private static void join(TestAssessments built, String id, String name, String role, Participant.Kind kind) {
        built.change(new Change.Joined(new Participant(new ParticipantId(id), name, role, kind)));
    }

    private static Quote quote(String person, String text) {
        return new Quote("q", Optional.of(new ParticipantId(person)), A1, text, OptionalInt.empty(), false, false);
    }

    private void gives(String person, String text, Giveaway... expected) {
        Set<Giveaway> all = EnumSet.noneOf(Giveaway.class);
        all.addAll(Arrays.asList(expected));
        assertEquals(all, Giveaway.of(built.assessment(), quote(person, text)), text);
    }

    @Test
    void plainWordsGiveNobodyAway() {
        gives("P1", "Half of the list is out of date, and nobody feels responsible.");
        gives("P1", "This will leave a mark on the year.");
        gives("P3", "We know it only from memory.");
        gives("P2", "Wir kennen sie nur aus dem Gedächtnis.");
        gives("P4", "They met 3 of 12; a bold bonus would help.");
    }

    @Test
    void aNameGivesAwayWhollyOrInPart() {
        gives("P2", "Ask will mark-smith, he has the list.", Giveaway.NAME);
        gives("P2", "Mark has the list.", Giveaway.NAME);
        gives("P1", "Köhler’s list is the only one.", Giveaway.NAME);
        gives("P1", "Only Bo knows.", Giveaway.NAME);
        gives("P1", "Interviewee 3 said so too.", Giveaway.NAME);
    }

    @Test
    void whoLeftTheListIsStillAName() {
        built.change(new Change.Left(new ParticipantId("L2")));
        gives("P1", "Dan kept the list.", Giveaway.NAME);
    }

    @Test
    void aRoleGivesAwayWhereOnePersonAloneHasIt() {
        gives("P1", "The COO has never asked for it.", Giveaway.ROLE);
        gives("P1", "The head of partnerships has the list.", Giveaway.ROLE);
        gives("P1", "An engineer wrote it.");
    }

    @Test
    void speakingOfOnesOwnPartGivesAway() {
        gives("P4", "I, as head of something, never saw it.", Giveaway.OWN_PART);
        gives("P4", "My team keeps its own list.", Giveaway.OWN_PART);
        gives("P4", "Ich als Leiter sehe das anders.", Giveaway.OWN_PART);
        gives("P4", "Meine Abteilung führt eine eigene Liste.", Giveaway.OWN_PART);
        gives("P1", "We in sales have no time for that.", Giveaway.OWN_PART);
        gives("P2", "We in sales have no time for that.");
        gives("P1", "Sales has no time for that.");
    }

    @Test
    void theOnlyOneOfAKindIsKnownByIt() {
        built.change(new Change.Left(new ParticipantId("L2")));
        gives("L1", "Nobody asks.", Giveaway.ALONE);
        gives("P1", "Nobody asks.");
    }

    /// On A2 two people have answered, and a third is quoted.
    @Test
    void whereFewSpokeEachIsKnown() {
        CriterionId second = new CriterionId("A2");
        built.answer("P1", "A2", "1").answer("P2", "A2", "?");
        Quote quote = new Quote(
                "q1", Optional.of(new ParticipantId("P1")), second, "Nobody asks.", OptionalInt.of(1), false, false);
        assertEquals(Set.of(Giveaway.FEW), Giveaway.of(built.assessment(), quote));
        built.change(new RoomChange.Quoted(new Quote(
                "q2", Optional.of(new ParticipantId("P3")), second, "Yes.", OptionalInt.empty(), true, false)));
        assertEquals(Set.of(), Giveaway.of(built.assessment(), quote));
    }

    @Test
    void whatMayBeAttributedGivesNothingAway() {
        Quote quote = quote("P1", "I, Will Mark-Smith, as Head of Sales, say so.");
        assertEquals(Set.of(Giveaway.NAME, Giveaway.ROLE, Giveaway.OWN_PART), Giveaway.of(built.assessment(), quote));
        Quote open = new Quote("q", quote.person(), A1, quote.text(), OptionalInt.empty(), true, false);
        assertEquals(Set.of(), Giveaway.of(built.assessment(), open));
    }

    @Test
    void whatWasSaidInTheRoomCanStillNameSomebody() {
        Quote quote = new Quote("q", Optional.empty(), A1, "Carla is against it.", OptionalInt.empty(), false, false);
        assertEquals(Set.of(Giveaway.NAME), Giveaway.of(built.assessment(), quote));
    }
}
