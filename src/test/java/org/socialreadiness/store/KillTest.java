package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;

/// A program killed while it saves has lost nothing that it said was saved.
class KillTest {
    private static final int LONGEST_LIFE_MILLIS = 120;
    private static final int PATIENCE_MILLIS = 20_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tenKills() throws Exception {
        kill(10);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 900, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void twoHundredKills() throws Exception {
        kill(200);
    }

    private void kill(int times) throws Exception {
        SplittableRandom random = new SplittableRandom(17);
        Path path = folder.resolve("killed.readiness");
        Path said = Files.createFile(folder.resolve("said"));
        try (ClientFile file = ClientFile.create(path)) {
            file.commit(
                    TestAssessments.of(TestInstruments.plain(3)).row("A1", "1").entries());
        }
        for (int i = 0; i < times; i++) {
            long before = Files.size(said);
            Process program =
                    OtherProgram.start(Saver.class, folder, List.of(path.toString(), said.toString(), "" + i));
            // Every fifth one is killed at any time, also while it opens what the one before has left.
            boolean early = i % 5 == 4;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            while (!early && Files.size(said) == before && program.isAlive() && System.nanoTime() < end) {
                program.waitFor(1, TimeUnit.MILLISECONDS);
            }
            boolean ended = program.waitFor(
                    random.nextInt(early ? 4 * LONGEST_LIFE_MILLIS : LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            assertFalse(ended, () -> "it ended by itself: " + errors());
            program.toHandle().destroyForcibly();
            program.waitFor();
            assertTrue(early || Files.size(said) > before, "it said nothing");
            if (i % 5 != 3) {
                everythingSaidIsThere(path, said);
            }
        }
        everythingSaidIsThere(path, said);
    }

    private static void everythingSaidIsThere(Path path, Path said) throws Exception {
        // What the kill cut off was not said: only whole lines count.
        String text = Files.readString(said);
        Set<String> acknowledged =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().collect(Collectors.toCollection(HashSet::new));
        try (ClientFile file = ClientFile.open(path)) {
            assertFalse(file.isReadOnly(), "a lock of the killed program is left");
            assertEquals(List.of(), file.check().problems());
            file.journal().forEach(entry -> acknowledged.remove(entry.id()));
            assertEquals(Set.of(), acknowledged, "said to be saved, and lost");
        }
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    /// Saves one answer after the other, and says so in a file.
    static final class Saver {
        private Saver() {}

        public static void main(String[] args) throws Exception {
            try (ClientFile file = ClientFile.open(Path.of(args[0]));
                    FileChannel said = FileChannel.open(Path.of(args[1]), StandardOpenOption.APPEND)) {
                for (int i = 0; ; i++) {
                    String id = args[2] + "-" + i;
                    file.commit(new Entry(
                            id,
                            Instant.EPOCH.plusSeconds(i),
                            "",
                            Optional.of(TestAssessments.ID),
                            new Change.Rated(
                                    new ParticipantId("P0"),
                                    new CriterionId("A" + (1 + i % 3)),
                                    1 + i / 3 % 40,
                                    new Answer.Rated(i % 5),
                                    Optional.empty())));
                    said.write(StandardCharsets.UTF_8.encode(id + "\n"));
                }
            }
        }
    }
}
