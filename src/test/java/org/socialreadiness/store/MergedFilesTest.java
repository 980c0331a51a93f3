package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Merge;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.Slot;

/// Random work on two copies of one file, joined: nothing of either is lost.
class MergedFilesTest {
    @TempDir
    Path folder;

    @Test
    void nothingOfEitherIsLost() throws Exception {
        int conflicts = 0;
        for (int seed = 0; seed < 40; seed++) {
            conflicts += join(seed);
        }
        assertTrue(conflicts > 40, "hardly any conflict: " + conflicts);
    }

    private int join(int seed) throws Exception {
        RandomChanges base = new RandomChanges(new SplittableRandom(seed));
        Path here = folder.resolve("here-" + seed + ".readiness");
        Path there = folder.resolve("there-" + seed + ".readiness");
        try (ClientFile file = ClientFile.create(here)) {
            file.commit(base.next(60));
        }
        Files.copy(here, there);
        RandomChanges ourWork = base.fork(new SplittableRandom(1000 + seed), "o");
        RandomChanges theirWork = base.fork(new SplittableRandom(2000 + seed), "t");
        try (ClientFile ours = ClientFile.open(here);
                ClientFile theirs = ClientFile.open(there)) {
            List<Entry> mine = ourWork.next(40);
            List<Entry> other = theirWork.next(40);
            ours.commit(mine);
            theirs.commit(other);
            Merge.Result result = Merge.of(ours.journal(), theirs.journal()).orElseThrow();
            ours.commit(result.entries());
            assertTrue(ours.check().isSound(), "seed " + seed);

            Set<String> ids = new HashSet<>();
            ours.journal().forEach(entry -> ids.add(entry.id()));
            assertTrue(other.stream().allMatch(entry -> ids.contains(entry.id())), "an entry is lost, seed " + seed);
            assertEquals(
                    List.of(),
                    Merge.of(ours.journal(), theirs.journal()).orElseThrow().entries());
            eachValueIsOneOfTheTwo(mine, other, ours.client(), theirs.client(), ourWork.client(), seed);
            return result.conflicts().size();
        }
    }

    /// What ours has set is as ours has it; what only theirs has set is as theirs has it.
    private static void eachValueIsOneOfTheTwo(
            List<Entry> mine, List<Entry> other, Client joined, Client theirs, Client ours, int seed) {
        Map<Slot, Entry> touched = new HashMap<>();
        other.forEach(entry -> touched.put(Slot.of(entry), entry));
        Set<Slot> byUs = new HashSet<>();
        mine.forEach(entry -> byUs.add(Slot.of(entry)));
        touched.forEach((slot, entry) -> {
            if (entry.change() instanceof Change.OfAssessment change) {
                Client expected = byUs.contains(slot) ? ours : theirs;
                assertEquals(
                        value(expected, entry, change), value(joined, entry, change), "seed " + seed + ", " + slot);
            }
        });
    }

    private static Object value(Client client, Entry entry, Change.OfAssessment change) {
        Assessment in = client.assessment(entry.assessment().orElseThrow()).orElseThrow();
        return switch (change) {
            case Change.Described _ -> in.head();
            case Change.Withdrawn _ -> in.withdrawn();
            // How somebody was described whom both have taken off the list does not matter any more.
            case Change.Joined(var person) -> in.person(person.id()).filter(p -> !p.left());
            case Change.Left(var person) -> in.person(person).filter(p -> !p.left());
            case Change.Rated(var person, var criterion, var vote, var _, var _) ->
                List.of(
                        in.sheet(person).rating(criterion, vote).answer(),
                        in.sheet(person).rating(criterion, vote).confidence());
            case Change.Cleared(var person, var criterion, var vote) ->
                List.of(
                        in.sheet(person).rating(criterion, vote).answer(),
                        in.sheet(person).rating(criterion, vote).confidence());
            case Change.Noted(var person, var criterion, var vote, var _) ->
                in.sheet(person).rating(criterion, vote).note();
            case Change.Flagged(var person, var criterion, var vote, var _) ->
                in.sheet(person).rating(criterion, vote).comeBack();
            case Change.BeliefSet(var person, var belief, var side, var _) ->
                in.sheet(person).belief(belief).on(side);
            case Change.FactSet(var fact, var _) -> in.fact(fact);
            case Change.Sealed(var person, var _) -> in.sheet(person).isSealed();
            case Change.ResultsOpened _ -> in.resultsOpen();
            case Change.Agreed(var criterion, var _) -> in.outcome(criterion);
            case RoomChange around -> value(in.room(), around);
            case Change.Issued(var issue) ->
                in.issues().stream()
                        .filter(known -> known.id().equals(issue.id()))
                        .toList();
        };
    }

    private static Object value(Room room, RoomChange change) {
        return switch (change) {
            case RoomChange.CodeSet(var person, var _) -> room.code(person);
            case RoomChange.VoteSet(var criterion, var _) -> room.vote(criterion);
            case RoomChange.Targeted(var criterion, var _) -> room.target(criterion);
            case RoomChange.AgendaSet _ -> room.agenda();
            case RoomChange.Shortlisted _ -> room.shortlist();
            case RoomChange.Balloted(var person, var _) -> room.ballot(person);
            case RoomChange.ParkedSet(var item) ->
                Optional.ofNullable(room.parked().get(item.id()));
            case RoomChange.Quoted(var quote) ->
                Optional.ofNullable(room.quotes().get(quote.id()));
            case RoomChange.Attached(var file, var _) ->
                Optional.ofNullable(room.attachments().get(file.id()));
            case RoomChange.AttachmentSet(var file) ->
                Optional.ofNullable(room.attachments().get(file.id()));
            case RoomChange.ContactsTaken(var taken) ->
                Optional.ofNullable(room.contacts().imports().get(taken.id()));
            case RoomChange.ContactsErased(var id) ->
                Optional.ofNullable(room.contacts().imports().get(id));
            case RoomChange.OrganizationSet(var organization) ->
                Optional.ofNullable(room.contacts().organizations().get(organization.id()));
            case RoomChange.RelevanceSet _ -> room.contacts().relevance();
            case RoomChange.TieSet(var tie, var _) -> room.contacts().ties().contains(tie);
            case RoomChange.ActionSet(var action) ->
                Optional.ofNullable(room.plan().actions().get(action.id()));
            case RoomChange.EffortSet(var criterion, var _) ->
                Optional.ofNullable(room.plan().efforts().get(criterion));
            case RoomChange.Pledged _ -> room.plan().pledge();
        };
    }
}
