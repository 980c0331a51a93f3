package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// A disk that is full loses nothing, and saving goes on in the same open file once there is room.
class FullDiskTest {
    private static final long NO_LIMIT = 1_000_000;
    private static final int PAGE = 4096;
    private static final int COMMITS = 12;

    @TempDir
    Path folder;

    private int answers;
    private int refused;

    @Test
    void thirtyFillLevels() throws Exception {
        fill(15);
    }

    @Test
    @Tag("slow")
    void fiveHundredFillLevels() throws Exception {
        fill(250);
    }

    /// @param levels so many for each of the two ways
    private void fill(int levels) throws Exception {
        Figures figures = new Figures(2 * levels + " fill levels", "refused", "lost / answered", "damaged");
        for (Way way : List.of(Way.PLAIN, Way.SEALED)) {
            answers = 0;
            refused = 0;
            for (int level = 0; level < levels; level++) {
                ours(way, level);
            }
            assertTrue(refused > levels, "the disk was hardly ever full: " + refused);
            // Each loss fails the test before this line.
            figures.row(way.name(), refused, "0 / " + answers, 0);
        }
        answers = 0;
        refused = 0;
        int lost = 0;
        for (int level = 0; level < levels; level++) {
            lost += reference(level);
        }
        figures.row(Way.REFERENCE.name(), refused, lost + " / " + answers, 0);
        figures.print();
    }

    private void ours(Way way, int level) throws Exception {
        int spare = level % 10;
        Path path = folder.resolve(way + "-" + level + ".readiness");
        RandomChanges changes = new RandomChanges(new SplittableRandom(level));
        try (Password password = Way.password()) {
            try (ClientFile file =
                    way == Way.SEALED ? SealedFileTest.sealed(path, password) : ClientFile.create(path)) {
                Client saved = file.commit(changes.next(10));
                file.limitPages(Files.size(path) / PAGE + spare);
                for (int i = 0; i < COMMITS; i++) {
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
                        file.limitPages(Files.size(path) / PAGE + spare);
                    }
                    assertEquals(changes.client(), saved);
                    answers += entries.size();
                }
            }
            try (ClientFile file = ClientFile.open(path, password)) {
                assertEquals(changes.client(), file.client());
                assertTrue(file.check().isSound());
            }
        }
    }

    /// Keeps nothing that was refused, and a statement that was refused once is refused for ever.
    ///
    /// @return how many answers are not there in the end
    private int reference(int level) throws Exception {
        Path path = folder.resolve("reference-" + level + ".db");
        Set<String> given = new HashSet<>();
        try (ReferenceFile file = ReferenceFile.open(path)) {
            file.limitPages(3 + level % 10);
            for (int i = 0; i < 600; i++) {
                String id = "an answer with an id as long as one of ours, " + level + "-" + i;
                given.add(id);
                try {
                    file.answer(id, i);
                } catch (SQLException e) {
                    refused++;
                    file.limitPages(file.pages() + 1 + level % 10);
                }
            }
        }
        answers += given.size();
        try (ReferenceFile file = ReferenceFile.open(path)) {
            given.removeAll(file.ids());
        }
        return given.size();
    }

    /// A small disk in memory that really has no room: also for the journal, which a limit of pages does not touch.
    @Test
    void aDiskThatReallyIsFull() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        mount(disk);
        try {
            for (Way way : List.of(Way.PLAIN, Way.SEALED)) {
                for (int level = 0; level < 8; level++) {
                    onSmallDisk(way, disk, level);
                }
            }
        } finally {
            run("umount", disk.toString());
        }
        assertTrue(refused > 8, "the disk was hardly ever full: " + refused);
        Figures figures = new Figures("16 fill levels of a real disk", "refused", "lost / answered");
        figures.row("PLAIN and SEALED", refused, "0 / " + answers);
        figures.print();
    }

    private void onSmallDisk(Way way, Path disk, int level) throws Exception {
        Path path = disk.resolve("Acme.readiness");
        Path filler = disk.resolve("filler");
        RandomChanges changes = new RandomChanges(new SplittableRandom(level));
        try (Password password = Way.password()) {
            try (ClientFile file =
                    way == Way.SEALED ? SealedFileTest.sealed(path, password) : ClientFile.create(path)) {
                Client saved = file.commit(changes.next(10));
                for (int i = 0; i < COMMITS; i++) {
                    leave(disk, filler, PAGE * (1 + (level + i) % 12));
                    List<Entry> entries = changes.next(5);
                    try {
                        saved = file.commit(entries);
                    } catch (PlainException e) {
                        assertEquals("store.full", e.key());
                        assertEquals(saved, file.client());
                        refused++;
                        Files.delete(filler);
                        assertTrue(file.check().isSound());
                        saved = file.commit(entries);
                    }
                    assertEquals(changes.client(), saved);
                    answers += entries.size();
                    Files.deleteIfExists(filler);
                }
            }
            try (ClientFile file = ClientFile.open(path, password)) {
                assertEquals(changes.client(), file.client());
                assertTrue(file.check().isSound());
            }
        }
        Files.delete(path);
    }

    private static void leave(Path disk, Path filler, int bytes) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(filler, new byte[Math.toIntExact(Math.max(0, free - bytes))]);
    }

    private static void mount(Path disk) throws Exception {
        try {
            int result = run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString());
            Assumptions.assumeTrue(result == 0, "A real full disk is not tested: nothing can be mounted here");
        } catch (IOException e) {
            Assumptions.abort("A real full disk is not tested: there is no mount here. " + e.getMessage());
        }
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "It does not end: " + String.join(" ", command));
        return process.exitValue();
    }
}
