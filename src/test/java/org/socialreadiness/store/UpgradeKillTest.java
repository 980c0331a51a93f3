package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program killed while it brings a file of version 1 up to date leaves the old file or the new one, and never
/// half a copy beside.
class UpgradeKillTest {
    private static final int NEWEST = Upgrades.SHIPPED.newest();

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fiveKills() throws Exception {
        kill(5);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 1500, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void fiveHundredKills() throws Exception {
        kill(500);
    }

    private void kill(int times) throws Exception {
        SplittableRandom random = new SplittableRandom(8);
        byte[] old = Files.readAllBytes(KeptFilesTest.kept("version-1.readiness", folder));
        int before = 0;
        int after = 0;
        int copies = 0;
        for (int i = 0; i < times; i++) {
            Path here = Files.createDirectory(folder.resolve("kill-" + i));
            Process program = OtherProgram.start(Upgrading.class, folder, List.of(here.toString()));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (count(here) < 5 && program.isAlive() && System.nanoTime() < end) {
                program.waitFor(1, TimeUnit.MILLISECONDS);
            }
            assertFalse(program.waitFor(random.nextInt(100), TimeUnit.MILLISECONDS), "it ended by itself");
            program.toHandle().destroyForcibly();
            program.waitFor();
            try (Stream<Path> files = Files.list(here)) {
                for (Path file : files.filter(f -> f.toString().endsWith(ClientFile.EXTENSION))
                        .toList()) {
                    if (file.toString().contains(".version-1.")) {
                        assertArrayEquals(old, Files.readAllBytes(file), "half a copy");
                        copies++;
                    } else if (Files.exists(file.resolveSibling(file.getFileName() + ".made"))) {
                        int version = Files.mismatch(file, folder.resolve("version-1.readiness")) < 0 ? 1 : NEWEST;
                        before += version == 1 ? 1 : 0;
                        after += version == NEWEST ? 1 : 0;
                        sound(file);
                    }
                }
            }
        }
        Figures figures = new Figures(
                times + " kills while upgrading", "as before", "begun or done", "lost", "copies, all whole");
        figures.row("version 1 to " + NEWEST, before, after, 0, copies);
        figures.print();
        assertTrue(after > 0, "no file was upgraded");
    }

    private static long count(Path here) throws Exception {
        try (Stream<Path> files = Files.list(here)) {
            return files.count();
        }
    }

    private static void sound(Path file) throws Exception {
        try (ClientFile opened = ClientFile.open(file)) {
            assertFalse(opened.isReadOnly());
            assertEquals(KeptFilesTest.expected(), opened.client());
            assertTrue(opened.check().isSound());
        }
    }

    /// Brings one file after the other up to date.
    static final class Upgrading {
        private Upgrading() {}

        public static void main(String[] args) throws Exception {
            for (int i = 0; ; i++) {
                Path file = Path.of(args[0], "Client " + i + ClientFile.EXTENSION);
                try (var in = Objects.requireNonNull(KeptFilesTest.class.getResourceAsStream("version-1.readiness"))) {
                    Files.copy(in, file);
                }
                Files.createFile(file.resolveSibling(file.getFileName() + ".made"));
                ClientFile.open(file).close();
            }
        }
    }
}
