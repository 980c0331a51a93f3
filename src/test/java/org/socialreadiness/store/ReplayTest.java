package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.RoomChange;

/// Journal, tables and record say the same, whatever was changed.
class ReplayTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void tablesJournalAndRecordAgree(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        RandomChanges changes = new RandomChanges(random);
        Path path = folder.resolve("x.readiness");
        List<Entry> all = new ArrayList<>();
        ClientFile.create(path).close();
        for (int session = 0; session < 4; session++) {
            try (ClientFile file = ClientFile.open(path)) {
                for (int i = 0; i < 15; i++) {
                    List<Entry> entries = changes.next(1 + random.nextInt(10));
                    all.addAll(entries);
                    assertEquals(changes.client(), file.commit(entries));
                }
                assertEquals(new Check(all.size(), List.of()), file.check());
            }
            try (ClientFile file = ClientFile.openForReading(path, Optional.empty())) {
                assertEquals(changes.client(), file.client());
                assertEquals(withoutErased(all), file.journal());
                Client replayed = Client.NOBODY;
                for (Entry entry : file.journal()) {
                    replayed = replayed.apply(entry);
                }
                assertEquals(changes.client(), replayed);
            }
        }
    }

    @Test
    void theRandomChangesAreOfEveryKind() {
        Set<Class<?>> kinds = new HashSet<>();
        new RandomChanges(new SplittableRandom(1))
                .next(500)
                .forEach(entry -> kinds.add(entry.change().getClass()));
        assertTrue(kinds.size() >= 15, kinds::toString);
    }

    /// The journal as it is to be: an import that a later change erases is left without its contacts.
    private static List<Entry> withoutErased(List<Entry> all) {
        List<Entry> kept = new ArrayList<>();
        Set<String> erased = new HashSet<>();
        for (Entry entry : all.reversed()) {
            if (entry.change() instanceof RoomChange.ContactsErased(var id)) {
                erased.add(id);
            }
            kept.addFirst(
                    entry.change() instanceof RoomChange.ContactsTaken(var taken) && erased.contains(taken.id())
                            ? new Entry(
                                    entry.id(),
                                    entry.at(),
                                    entry.author(),
                                    entry.assessment(),
                                    new RoomChange.ContactsTaken(taken.erased()))
                            : entry);
        }
        return kept;
    }
}
