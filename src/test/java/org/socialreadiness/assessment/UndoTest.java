package org.socialreadiness.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socialreadiness.instrument.TranslatedInstrument;

/// Every change can be taken back, and can be applied twice: walks of random changes of all kinds.
class UndoTest {
    private static final int WALKS = 150;
    private static final int STEPS = 60;

    @Test
    void takingBackInReverseOrderGivesEachEarlierState() {
        Set<Class<?>> met = new HashSet<>();
        RandomAssessments.each(WALKS, random -> {
            TranslatedInstrument instrument = RandomAssessments.instrument(random);
            Client client = TestAssessments.of(instrument).client();
            List<Client> states = new ArrayList<>();
            List<Client.Undoing> back = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Entry entry = entry(step, RandomAssessments.change(random, only(client)));
                Client before = client;
                if (!fits(before, entry)) {
                    continue;
                }
                states.addFirst(before);
                back.addFirst(before.undoing(entry));
                client = before.apply(entry);
                met.add(entry.change().getClass());
            }
            for (int i = 0; i < back.size(); i++) {
                Client after = client;
                Entry undo = new Entry(
                        "u" + i,
                        time(STEPS + i),
                        "",
                        back.get(i).assessment(),
                        back.get(i).change());
                client = after.apply(undo);
                assertEquals(visible(states.get(i)), visible(client), () -> "undoing with " + undo.change());
                // Taking back the taking back does it again.
                Client.Undoing again = after.undoing(undo);
                Client redone =
                        client.apply(new Entry("r" + i, time(2 * STEPS + i), "", again.assessment(), again.change()));
                assertEquals(visible(after), visible(redone), () -> "doing again with " + again.change());
            }
        });
        Set<Class<?>> all = new HashSet<>(List.of(Change.OfAssessment.class.getPermittedSubclasses()));
        all.remove(RoomChange.class);
        all.addAll(List.of(RoomChange.class.getPermittedSubclasses()));
        all.remove(RoomChange.OfPlan.class);
        all.addAll(List.of(RoomChange.OfPlan.class.getPermittedSubclasses()));
        all.remove(RoomChange.OfContacts.class);
        all.addAll(List.of(RoomChange.OfContacts.class.getPermittedSubclasses()));
        assertEquals(all, met, "kinds of change met");
    }

    @Test
    void applyingTwiceEqualsApplyingOnce() {
        RandomAssessments.each(WALKS, random -> {
            Client client =
                    TestAssessments.of(RandomAssessments.instrument(random)).client();
            for (int step = 0; step < STEPS; step++) {
                Entry entry = entry(step, RandomAssessments.change(random, only(client)));
                if (fits(client, entry)) {
                    client = client.apply(entry);
                    Entry later = new Entry("x", time(999), "", entry.assessment(), entry.change());
                    assertSame(client, client.apply(later), () -> "twice: " + entry.change());
                }
            }
        });
    }

    @Test
    void startingTwiceEqualsStartingOnce() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1)).leader("P");
        assertSame(built.client(), built.client().apply(built.entries().get(1)));
        Change.Started other =
                new Change.Started(TestAssessments.ID, built.assessment().head(), TestInstruments.plain(2), 42);
        Entry clash = new Entry("x", time(1), "", Optional.empty(), other);
        assertThrows(IllegalArgumentException.class, () -> built.client().apply(clash));
    }

    @Test
    void undoingTheStartWithdraws() {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1));
        Client named = Client.NOBODY.apply(built.entries().getFirst());
        Client.Undoing back = named.undoing(built.entries().get(1));
        Client undone = built.client().apply(new Entry("u", time(9), "", back.assessment(), back.change()));
        assertTrue(undone.current().isEmpty());
        assertEquals(1, undone.assessments().size());
    }

    @Test
    void theFirstNamingStaysAndALaterOneIsTakenBack() {
        Entry first = new Entry("1", time(1), "", Optional.empty(), new Change.Named("Ada & Co"));
        Entry second = new Entry("2", time(2), "", Optional.empty(), new Change.Named("Ada"));
        Client named = Client.NOBODY.apply(first);
        assertEquals(new Change.Named("Ada & Co"), Client.NOBODY.undoing(first).change());
        assertEquals(new Change.Named("Ada & Co"), named.undoing(second).change());
    }

    private static Entry entry(int step, Change change) {
        return new Entry("e" + step, time(step), "", Optional.of(TestAssessments.ID), change);
    }

    private static Instant time(int seconds) {
        return TestAssessments.BEGIN.plusSeconds(100L + seconds);
    }

    private static Assessment only(Client client) {
        return client.assessments().getFirst();
    }

    /// Whether the change meets no sealed answers; any other refusal is a failure.
    private static boolean fits(Client client, Entry entry) {
        try {
            client.apply(entry);
            return true;
        } catch (IllegalArgumentException e) {
            assertEquals("These answers are sealed", e.getMessage());
            return false;
        }
    }

    /// What can be seen of a client: without the times of answers and seals, without people who have left and
    /// reports that nobody has.
    private static Client visible(Client client) {
        return new Client(
                client.name(),
                client.assessments().stream().map(UndoTest::visible).toList());
    }

    private static Assessment visible(Assessment a) {
        Map<ParticipantId, Sheet> sheets = new LinkedHashMap<>();
        a.sheets().forEach((id, sheet) -> sheets.put(id, timeless(sheet)));
        return new Assessment(
                a.id(),
                a.head(),
                a.instrument(),
                a.seed(),
                a.participants(),
                sheets,
                a.facts(),
                a.outcomes(),
                a.resultsOpen(),
                a.withdrawn(),
                a.issues().stream().filter(Issue::handedOut).toList(),
                withoutGone(a.room()));
    }

    /// What came and was taken back is off the list, and still in the file.
    private static Room withoutGone(Room room) {
        return new Room(
                room.codes(),
                room.votes(),
                room.targets(),
                room.agenda(),
                room.shortlist(),
                room.ballots(),
                byId(room.parking(), Parked::id),
                byId(room.said(), Quote::id),
                byId(room.files(), Attachment::id),
                new Plan(
                        byId(room.plan().listed(), Action::id),
                        room.plan().efforts(),
                        room.plan().pledge()),
                new Contacts(
                        byId(room.contacts().taken(), ContactImport::id),
                        byId(room.contacts().listed(), KeyOrganization::id),
                        room.contacts().relevance(),
                        room.contacts().ties()));
    }

    private static <V> Map<String, V> byId(List<V> all, Function<V, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static Sheet timeless(Sheet sheet) {
        Map<Sheet.Key, Rating> ratings = new LinkedHashMap<>();
        sheet.ratings()
                .forEach((key, r) -> ratings.put(
                        key, new Rating(r.answer(), r.confidence(), r.note(), r.comeBack(), Optional.empty())));
        return new Sheet(ratings, sheet.beliefs(), sheet.sealedAt().map(at -> Instant.EPOCH));
    }
}
