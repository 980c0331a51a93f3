package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.text.PlainException;

/// A disk that is full loses nothing, and saving goes on in the same open file once there is room.
class FullDiskTest {
    private static final long NO_LIMIT = 1_000_000;

    @Test
    void atEveryFillLevel(@TempDir Path folder) throws Exception {
        int refused = 0;
        for (int spare = 0; spare < 10; spare++) {
            Path path = folder.resolve("full-" + spare + ".readiness");
            RandomChanges changes = new RandomChanges(new SplittableRandom(spare));
            try (ClientFile file = ClientFile.create(path)) {
                Client saved = file.commit(changes.next(10));
                file.limitPages(Files.size(path) / 4096 + spare);
                for (int i = 0; i < 25; i++) {
                    List<Entry> entries = changes.next(5);
                    try {
                        saved = file.commit(entries);
                    } catch (PlainException e) {
                        assertEquals("store.full", e.key());
                        assertEquals(saved, file.client());
                        assertTrue(file.check().isSound());
                        refused++;
                        file.limitPages(NO_LIMIT);
                        saved = file.commit(entries);
                        file.limitPages(Files.size(path) / 4096 + spare);
                    }
                    assertEquals(changes.client(), saved);
                }
            }
            try (ClientFile file = ClientFile.open(path)) {
                assertEquals(changes.client(), file.client());
                assertTrue(file.check().isSound());
            }
        }
        assertTrue(refused > 10, "the disk was hardly ever full: " + refused);
    }
}
