package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// What is no sound client file is refused in its own sentence, and left as it is.
class OpeningTest {
    @TempDir
    Path folder;

    private Path path;
    private RandomChanges changes;

    @BeforeEach
    void makeAFile() throws Exception {
        path = folder.resolve("Acme.readiness");
        changes = new RandomChanges(new SplittableRandom(11));
        try (ClientFile file = ClientFile.create(path)) {
            file.commit(changes.next(200));
        }
    }

    private void refused(String key) throws Exception {
        byte[] before = Files.readAllBytes(path);
        for (Executable look : List.<Executable>of(
                () -> ClientFile.open(path),
                () -> ClientFile.openForReading(path, Optional.empty()),
                () -> ClientFile.check(path, Optional.empty()))) {
            PlainException e = assertThrows(PlainException.class, look);
            assertEquals(key, e.key());
            for (Locale language : Messages.LANGUAGES) {
                assertTrue(e.in(Messages.in(language)).contains("Acme.readiness"), "the file is named");
            }
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        nothingIsLeftBeside();
    }

    private void nothingIsLeftBeside() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    private void overwrite(int at, int value) throws Exception {
        try (RandomAccessFile raw = new RandomAccessFile(path.toFile(), "rw")) {
            raw.seek(at);
            raw.writeInt(value);
        }
    }

    @Test
    void anEmptyFile() throws Exception {
        Files.write(path, new byte[0]);
        refused("store.empty");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws Exception {
        overwrite(68, 0x01020304);
        refused("store.notAClientFile");
    }

    @Test
    void aDatabaseWithoutAVersion() throws Exception {
        overwrite(60, 0);
        refused("store.notAClientFile");
    }

    @Test
    void aFileOfANewerProgram() throws Exception {
        overwrite(60, Upgrades.SHIPPED.newest() + 1);
        refused("store.newer");
    }

    @Test
    void aFolderAndAFileThatIsNotThere() throws Exception {
        Files.delete(path);
        assertEquals(
                "store.noFile",
                assertThrows(PlainException.class, () -> ClientFile.open(path)).key());
        Files.createDirectory(path);
        assertEquals(
                "store.folder",
                assertThrows(PlainException.class, () -> ClientFile.open(path)).key());
    }

    @Test
    void aFileCutOffAnywhere() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        for (int length = 1; length < whole.length; length += 509) {
            Files.write(path, Arrays.copyOf(whole, length));
            refused(length < 100 ? "store.notAClientFile" : "store.cutOff");
        }
    }

    @Test
    void aCutOffFileIsADamagedOne() throws Exception {
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length - 1));
        assertThrows(DamagedFile.class, () -> ClientFile.open(path));
    }

    @Test
    void pagesThatWereZeroedOrSwapped() throws Exception {
        byte[] sound = Files.readAllBytes(path);
        int page = 4096;
        for (int at = page; at + 2 * page <= sound.length; at += page) {
            byte[] zeroed = sound.clone();
            Arrays.fill(zeroed, at, at + page, (byte) 0);
            foundOrHarmless(zeroed);
            byte[] swapped = sound.clone();
            System.arraycopy(sound, at, swapped, at + page, page);
            System.arraycopy(sound, at + page, swapped, at, page);
            foundOrHarmless(swapped);
        }
    }

    private void foundOrHarmless(byte[] content) throws Exception {
        Files.write(path, content);
        boolean sound = ClientFile.check(path, Optional.empty()).isSound();
        try (ClientFile file = ClientFile.open(path)) {
            assertEquals(sound, file.check().isSound());
            assertTrue(!sound || file.client().equals(changes.client()), "changed content passed the check");
        } catch (DamagedFile e) {
            assertFalse(sound, "opening found what the check did not");
        }
        assertArrayEquals(content, Files.readAllBytes(path));
    }

    @Test
    void aSaveThatWasCutOffIsCompletedFirst() throws Exception {
        Path cutOff = Files.createDirectory(folder.resolve("stick")).resolve("Acme.readiness");
        try (Connection writing = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = writing.createStatement()) {
            // So little memory that changed pages reach the file before the commit.
            statement.execute("PRAGMA cache_size = 1");
            writing.setAutoCommit(false);
            statement.execute("UPDATE change SET body = body || body");
            Files.copy(path, cutOff);
            Files.copy(folder.resolve("Acme.readiness-journal"), cutOff.resolveSibling("Acme.readiness-journal"));
            writing.rollback();
        }
        assertTrue(Files.mismatch(path, cutOff) >= 0, "nothing reached the file");
        byte[] before = Files.readAllBytes(cutOff);
        for (Executable look : List.<Executable>of(
                () -> ClientFile.openForReading(cutOff, Optional.empty()),
                () -> ClientFile.check(cutOff, Optional.empty()))) {
            assertEquals(
                    "store.unfinished", assertThrows(PlainException.class, look).key());
        }
        assertArrayEquals(before, Files.readAllBytes(cutOff));
        try (ClientFile file = ClientFile.open(cutOff)) {
            assertEquals(changes.client(), file.client());
            assertTrue(file.check().isSound());
        }
        assertTrue(ClientFile.check(cutOff, Optional.empty()).isSound());
    }

    @Test
    void openedForReadingEverythingIsReadAndNothingWritten() throws Exception {
        byte[] before = Files.readAllBytes(path);
        try (ClientFile file = ClientFile.openForReading(path, Optional.empty())) {
            assertTrue(file.isReadOnly());
            assertTrue(file.heldElsewhere().isEmpty());
            assertEquals(changes.client(), file.client());
            assertEquals(200, file.journal().size());
            assertTrue(file.check().isSound());
            Client client = file.client();
            Entry entry = changes.next(1).getFirst();
            assertEquals(
                    "store.readOnly",
                    assertThrows(PlainException.class, () -> file.commit(entry)).key());
            assertEquals(client, file.client());
            nothingIsLeftBeside();
        }
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void aFileThatMayNotBeWrittenIsOpenedForReading() throws Exception {
        Assumptions.assumeTrue(Files.getFileStore(path).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(path), "whoever may do everything can write it all the same");
        try (ClientFile file = ClientFile.open(path)) {
            assertTrue(file.isReadOnly());
            assertEquals(changes.client(), file.client());
        }
    }

    @Test
    void anotherFileInItsPlaceIsNotWritten() throws Exception {
        byte[] other = Files.readAllBytes(path);
        try (ClientFile file = ClientFile.open(path)) {
            Client before = file.client();
            Files.move(path, folder.resolve("away"));
            Files.write(path, other);
            Entry entry = changes.next(1).getFirst();
            assertEquals(
                    "store.gone",
                    assertThrows(PlainException.class, () -> file.commit(entry)).key());
            assertEquals(before, file.client());
        }
        assertArrayEquals(other, Files.readAllBytes(path));
    }

    @Test
    void halfACharacterIsKeptAsAQuestionMarkInMemoryAndFileAlike() throws Exception {
        Client client;
        try (ClientFile file = ClientFile.open(path)) {
            client = file.commit(new Entry(
                    "half", Instant.EPOCH, "\uD834", Optional.empty(), new Change.Named("Half \uDD1E a sign")));
            assertEquals("Half ? a sign", client.name());
        }
        try (ClientFile file = ClientFile.open(path)) {
            assertEquals(client, file.client());
            assertTrue(file.check().isSound());
        }
    }
}
