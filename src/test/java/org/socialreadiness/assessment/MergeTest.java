package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.CriterionId;

/// Two laptops took the same client along, and come back.
class MergeTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final CriterionId A2 = new CriterionId("A2");
    private static final ParticipantId ANN = new ParticipantId("P0");
    private static final ParticipantId BEN = new ParticipantId("P1");

    private final TestAssessments built =
            TestAssessments.of(TestInstruments.plain(3)).row("A1", "1", "2");
    private final List<Entry> ours = new ArrayList<>(built.entries());
    private final List<Entry> theirs = new ArrayList<>(built.entries());

    private static Entry entry(String id, Change.OfAssessment change) {
        return new Entry(id, Instant.EPOCH, "author of " + id, Optional.of(TestAssessments.ID), change);
    }

    private static Change.Rated rated(ParticipantId person, CriterionId criterion, int level) {
        return new Change.Rated(person, criterion, 1, new Answer.Rated(level), Optional.empty());
    }

    private Merge.Result join() {
        Merge.Result result = Merge.of(ours, theirs).orElseThrow();
        ours.addAll(result.entries());
        return result;
    }

    private Optional<Answer> answer(ParticipantId person, CriterionId criterion) {
        return History.replay(ours)
                .assessment(TestAssessments.ID)
                .orElseThrow()
                .sheet(person)
                .rating(criterion)
                .answer();
    }

    @Test
    void whatOnlyOneHasSetIsTaken() {
        ours.add(entry("o1", rated(ANN, A2, 3)));
        theirs.add(entry("t1", rated(BEN, A2, 4)));
        theirs.add(entry("t2", new Change.Noted(BEN, A1, 1, "seen")));
        Merge.Result result = join();
        assertEquals(List.of(), result.conflicts());
        assertEquals(Optional.of(new Answer.Rated(3)), answer(ANN, A2));
        assertEquals(Optional.of(new Answer.Rated(4)), answer(BEN, A2));
        assertEquals(
                List.of("author of t1", "author of t2"),
                result.entries().stream().map(Entry::author).toList());
    }

    @Test
    void joiningTwiceChangesNothing() {
        ours.add(entry("o1", rated(ANN, A1, 3)));
        theirs.add(entry("t1", rated(ANN, A1, 4)));
        join();
        Client once = History.replay(ours);
        assertEquals(new Merge.Result(List.of(), List.of()), join());
        assertEquals(once, History.replay(ours));
    }

    @Test
    void whereBothHaveSetItOursStaysAndTheirsIsSetAside() {
        ours.add(entry("o1", rated(ANN, A1, 3)));
        theirs.add(entry("t1", rated(ANN, A1, 0)));
        theirs.add(entry("t2", rated(ANN, A1, 4)));
        Merge.Result result = join();
        assertEquals(1, result.conflicts().size());
        Merge.Conflict conflict = result.conflicts().getFirst();
        assertEquals("o1", conflict.ours().id());
        assertEquals("t2", conflict.theirs().id());
        assertEquals(Optional.of(A1), conflict.slot().criterion());
        assertEquals(Optional.of(new Answer.Rated(3)), answer(ANN, A1));
        assertEquals(
                List.of("t1", "t2"),
                History.replay(ours).aside().stream().map(Entry::id).toList());
        assertEquals(List.of(conflict), Merge.open(History.replay(ours), ours));
    }

    @Test
    void sayingTheSameIsNoConflict() {
        ours.add(entry("o1", rated(ANN, A1, 3)));
        theirs.add(entry("t1", rated(ANN, A1, 0)));
        theirs.add(entry("t2", rated(ANN, A1, 3)));
        assertEquals(List.of(), join().conflicts());
        assertEquals(Optional.of(new Answer.Rated(3)), answer(ANN, A1));
        assertTrue(History.replay(ours).aside().isEmpty());
    }

    @Test
    void aDecisionHoldsAndLeavesNothingOpen() {
        ours.add(entry("o1", rated(ANN, A1, 3)));
        theirs.add(entry("t1", rated(ANN, A1, 0)));
        theirs.add(entry("t2", rated(ANN, A1, 4)));
        join();
        Merge.Conflict conflict = Merge.open(History.replay(ours), ours).getFirst();
        int number = 0;
        for (Change change : Merge.decide(History.replay(ours), conflict, true)) {
            ours.add(new Entry(
                    "d" + number++,
                    Instant.EPOCH,
                    "",
                    change instanceof Change.OfAssessment ? Optional.of(TestAssessments.ID) : Optional.empty(),
                    change));
        }
        assertEquals(Optional.of(new Answer.Rated(4)), answer(ANN, A1));
        assertEquals(List.of(), Merge.open(History.replay(ours), ours));
        // And the other laptop learns of it, without being asked again.
        List<Entry> there = new ArrayList<>(theirs);
        Merge.Result back = Merge.of(/* ours= */ there, /* theirs= */ ours).orElseThrow();
        assertEquals(List.of(), back.conflicts());
        there.addAll(back.entries());
        assertEquals(
                Optional.of(new Answer.Rated(4)),
                History.replay(there)
                        .assessment(TestAssessments.ID)
                        .orElseThrow()
                        .sheet(ANN)
                        .rating(A1)
                        .answer());
    }

    @Test
    void sealedHereAndGoneOnWithThere() {
        ours.add(entry("o1", new Change.Sealed(ANN, true)));
        theirs.add(entry("t1", rated(ANN, A2, 4)));
        Merge.Result result = join();
        assertEquals(List.of(), result.conflicts());
        assertEquals(Optional.of(new Answer.Rated(4)), answer(ANN, A2));
        assertTrue(History.replay(ours)
                .assessment(TestAssessments.ID)
                .orElseThrow()
                .sheet(ANN)
                .isSealed());
    }

    @Test
    void sealedThereOnly() {
        ours.add(entry("o1", rated(ANN, A2, 1)));
        theirs.add(entry("t1", rated(ANN, A1, 4)));
        theirs.add(entry("t2", new Change.Sealed(ANN, true)));
        join();
        Sheet sheet = History.replay(ours)
                .assessment(TestAssessments.ID)
                .orElseThrow()
                .sheet(ANN);
        assertTrue(sheet.isSealed());
        assertEquals(Optional.of(new Answer.Rated(1)), sheet.rating(A2).answer());
        assertEquals(Optional.of(new Answer.Rated(4)), sheet.rating(A1).answer());
    }

    @Test
    void peopleAndAssessmentsOfBothAreThere() {
        ParticipantId carla = new ParticipantId("carla");
        theirs.add(entry("t1", new Change.Joined(new Participant(carla, "Carla", "", Participant.Kind.LEADER))));
        theirs.add(entry("t2", rated(carla, A1, 2)));
        ours.add(entry("o1", new Change.Left(BEN)));
        join();
        Assessment assessment =
                History.replay(ours).assessment(TestAssessments.ID).orElseThrow();
        assertEquals(
                List.of("P0", "Carla"),
                assessment.participants().stream().map(Participant::name).toList());
        assertEquals(Optional.of(new Answer.Rated(2)), answer(carla, A1));
    }

    @Test
    void anotherClientIsNotJoined() {
        List<Entry> other =
                List.of(new Entry("other", Instant.EPOCH, "", Optional.empty(), new Change.Named("Another")));
        assertEquals(Optional.empty(), Merge.of(ours, other));
        assertEquals(Optional.empty(), Merge.of(ours, List.of()));
        assertFalse(Merge.of(ours, theirs).isEmpty());
    }

    @Test
    void theirsCanBeTakenIntoSealedAnswersWhichStaySealed() {
        ours.add(entry("o1", rated(ANN, A1, 3)));
        ours.add(entry("o2", new Change.Sealed(ANN, true)));
        theirs.add(entry("t1", rated(ANN, A1, 4)));
        join();
        Merge.Conflict conflict = Merge.open(History.replay(ours), ours).getFirst();
        Client decided = History.replay(ours);
        int number = 0;
        for (Change change : Merge.decide(decided, conflict, true)) {
            ours.add(new Entry(
                    "d" + number++,
                    Instant.EPOCH,
                    "",
                    change instanceof Change.OfAssessment ? Optional.of(TestAssessments.ID) : Optional.empty(),
                    change));
        }
        assertEquals(Optional.of(new Answer.Rated(4)), answer(ANN, A1));
        assertTrue(History.replay(ours)
                .assessment(TestAssessments.ID)
                .orElseThrow()
                .sheet(ANN)
                .isSealed());
        assertTrue(History.replay(ours).aside().isEmpty());
    }
}
