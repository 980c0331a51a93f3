package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program killed while it saves has lost nothing that it said was saved, in a plain file, in a sealed one, and in
/// one that is sealed and made readable by turns. A plain reference beside shows that the test can tell.
class KillTest {
    private static final int LONGEST_LIFE_MILLIS = 300;
    private static final int PATIENCE_MILLIS = 30_000;

    /// Then all begin with new files: opening must not take longer than a life.
    private static final int KILLS_A_FILE = 25;

    @TempDir
    Path folder;

    private final Map<Way, Integer> acknowledged = new EnumMap<>(Way.class);
    private final Map<Way, Integer> lost = new EnumMap<>(Way.class);
    private final Map<Way, Integer> damaged = new EnumMap<>(Way.class);

    @Test
    @Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void twelveKills() throws Exception {
        kill(12);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 3000, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void twoThousandKills() throws Exception {
        kill(Integer.getInteger("kills", 2000));
    }

    private void kill(int times) throws Exception {
        for (int from = 0; from < times; from += KILLS_A_FILE) {
            Path here = Files.createDirectory(folder.resolve("from-" + from));
            run(here, from, Math.min(times, from + KILLS_A_FILE));
            readAll(here, true);
        }
        Figures figures = new Figures(times + " kills while saving", "lost / acknowledged", "damaged");
        for (Way way : Way.values()) {
            figures.row(
                    way.name(),
                    lost.getOrDefault(way, 0) + " / " + acknowledged.getOrDefault(way, 0),
                    damaged.getOrDefault(way, 0));
        }
        figures.print();
        assertTrue(lost.getOrDefault(Way.REFERENCE, 0) > 0, "the kills hit nothing");
    }

    private void run(Path here, int from, int to) throws Exception {
        SplittableRandom random = new SplittableRandom(from);
        for (Way way : Way.values()) {
            Files.createDirectory(here.resolve(way.name()));
            way.make(way.in(here));
            Files.createFile(Saver.said(here, way));
        }
        Path last = Saver.said(here, Way.PLAIN);
        for (int i = from; i < to; i++) {
            long before = Files.size(last);
            Process program = OtherProgram.start(Saver.class, here, List.of(here.toString(), "" + i, "1000000"));
            // Every fifth one is killed at any time, also while it opens what the one before has left.
            boolean early = i % 5 == 4;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            while (!early && Files.size(last) == before && program.isAlive() && System.nanoTime() < end) {
                program.waitFor(1, TimeUnit.MILLISECONDS);
            }
            boolean ended = program.waitFor(
                    random.nextInt(early ? 2 * LONGEST_LIFE_MILLIS : LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS);
            assertFalse(ended, () -> "it ended by itself: " + errors(here));
            program.toHandle().destroyForcibly();
            program.waitFor();
            assertTrue(early || Files.size(last) > before, "it said nothing");
            if (i % 5 != 3) {
                readAll(here, false);
            }
        }
    }

    /// Opens all files with what the killed program has left.
    ///
    /// @param counting whether this counts for the figures
    private void readAll(Path here, boolean counting) throws IOException {
        for (Way way : Way.values()) {
            Set<String> said = said(Saver.said(here, way));
            try {
                acknowledged.merge(way, counting ? said.size() : 0, Integer::sum);
                said.removeAll(way.read(way.in(here)));
                lost.merge(way, counting ? said.size() : 0, Integer::sum);
                assertTrue(!way.isOurs() || said.isEmpty(), () -> way + ": said to be saved, and lost: " + said);
            } catch (Exception e) {
                damaged.merge(way, 1, Integer::sum);
                assertFalse(way.isOurs(), () -> way + ": " + e);
            }
            if (way.isOurs()) {
                assertEquals(List.of("Acme.readiness"), names(way.in(here)), way + ": something is left beside");
            }
        }
    }

    private static List<String> names(Path beside) throws IOException {
        try (Stream<Path> files = Files.list(beside.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// What the kill cut off was not said: only whole lines count.
    private static Set<String> said(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().collect(Collectors.toSet());
    }

    private static String errors(Path here) {
        try {
            return Files.readString(here.resolve("errors.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
