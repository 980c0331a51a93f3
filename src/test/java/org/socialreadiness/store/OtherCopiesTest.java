package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Copies of an open client are read with what has opened it, and its past becomes a file of its own.
class OtherCopiesTest {
    @TempDir
    Path folder;

    private final RandomChanges changes = new RandomChanges(new SplittableRandom(5));

    private Path file(String name) {
        return folder.resolve(name + ClientFile.EXTENSION);
    }

    private static Password password(String text) {
        return new Password(text.toCharArray());
    }

    private static String refused(ClientFile file, Path copy) {
        return assertThrows(PlainException.class, () -> file.read(copy)).key();
    }

    @Test
    void aCopyIsReadAndStaysAsItIs() throws Exception {
        Path copy = file("copy");
        try (ClientFile file = ClientFile.create(file("Acme"))) {
            file.commit(changes.next(30));
            Files.copy(file.path(), copy);
            byte[] before = Files.readAllBytes(copy);
            List<Entry> then = file.journal();
            file.commit(changes.next(10));
            assertEquals(then, file.read(copy));
            assertArrayEquals(before, Files.readAllBytes(copy));
            try (var files = Files.list(folder)) {
                assertTrue(files.noneMatch(f -> f.getFileName().toString().startsWith("copy") && !f.equals(copy)));
            }
        }
    }

    @Test
    void theFileItselfIsNotReadAsItsCopy() throws Exception {
        try (ClientFile file = ClientFile.create(file("Acme"))) {
            file.commit(changes.next(30));
            assertEquals("store.sameFile", refused(file, file.path()));
            assertEquals("store.sameFile", refused(file, folder.resolve("./Acme.readiness")));
            file.commit(changes.next(1));
            assertEquals("store.noFile", refused(file, file("gone")));
        }
    }

    @Test
    void aSealedCopyIsReadWithTheVaultOfTheOpenFile() throws Exception {
        Path copy = file("copy");
        Path other = file("other");
        try (Password word = password("correct horse");
                Password changed = password("battery staple");
                ClientFile file = SealedFileTest.sealed(file("Acme"), word);
                ClientFile stranger = SealedFileTest.sealed(other, word)) {
            file.commit(changes.next(30));
            Files.copy(file.path(), copy);
            file.changePassword(changed);
            file.commit(changes.next(10));
            assertEquals(file.journal().subList(0, 30), file.read(copy));
            stranger.commit(file.journal());
            assertEquals("store.otherPassword", refused(file, other));
        }
    }

    @Test
    void aSealedCopyIsNotReadByAnOpenFileWithoutAPassword() throws Exception {
        try (Password word = password("correct horse");
                ClientFile file = ClientFile.create(file("Acme"));
                ClientFile sealed = SealedFileTest.sealed(file("sealed"), word)) {
            file.commit(changes.next(3));
            sealed.commit(file.journal());
            assertEquals("store.otherPassword", refused(file, sealed.path()));
            assertEquals(file.journal(), sealed.read(file.path()));
        }
    }

    @Test
    void aSealedSecondCopyIsReadToo() throws Exception {
        Backups backups = new Backups(new DataFolder(folder.resolve("data")));
        try (Password word = password("correct horse");
                ClientFile file = SealedFileTest.sealed(file("Acme"), word)) {
            file.commit(changes.next(30));
            Instant now = Instant.parse("2026-11-12T14:02:31Z");
            Copy copy = backups.verify(backups.take(file, now).orElseThrow(), now);
            assertEquals(file.journal(), file.read(copy.path()));
        }
    }

    @Test
    void aMomentBecomesAFileOfItsOwnNeverOverAnother() throws Exception {
        Path then = file("then");
        try (ClientFile file = ClientFile.create(file("Acme"))) {
            file.commit(changes.next(40));
            List<Entry> until = file.journal().subList(0, 25);
            file.saveMoment(then, until);
            try (ClientFile made = ClientFile.open(then)) {
                assertEquals(until, made.journal());
                assertEquals(History.replay(until), made.client());
                assertTrue(made.check().isSound());
            }
            byte[] before = Files.readAllBytes(then);
            assertEquals(
                    "store.exists",
                    assertThrows(PlainException.class, () -> file.saveMoment(then, until))
                            .key());
            assertArrayEquals(before, Files.readAllBytes(then));
            assertEquals(40, file.journal().size());
        }
    }

    @Test
    void aMomentOfASealedFileIsSealed() throws Exception {
        Path then = file("then");
        try (Password word = password("correct horse");
                ClientFile file = SealedFileTest.sealed(file("Acme"), word)) {
            file.commit(new Entry("named", Instant.EPOCH, "", Optional.empty(), new Change.Named("Nordwind")));
            file.commit(changes.next(40));
            file.saveMoment(then, file.journal().subList(0, 25));
            assertTrue(ClientFile.isSealed(then));
            assertFalse(new String(Files.readAllBytes(then), StandardCharsets.ISO_8859_1).contains("Nordwind"));
            try (ClientFile made = ClientFile.openForReading(then, Optional.of(word))) {
                assertEquals(25, made.journal().size());
            }
        }
    }

    @Test
    void aClientThatIsGoneIsSavedInItsOwnPlaceAgain() throws Exception {
        ClientFile file = ClientFile.create(file("Acme"));
        file.commit(changes.next(30));
        Files.delete(file.path());
        List<Entry> unsaved = changes.next(5);
        try (ClientFile made = file.saveAs(file.path(), unsaved)) {
            file.close();
            assertEquals(changes.client(), made.client());
            assertEquals(Optional.empty(), FileGuard.take(made.path()), "the guard went with the old one");
            made.commit(changes.next(5));
        }
        try (ClientFile again = ClientFile.open(file("Acme"))) {
            assertFalse(again.isReadOnly());
            assertEquals(changes.client(), again.client());
        }
    }

    @Test
    void whereThatFailsNothingIsLeftAndTheGuardStays() throws Exception {
        try (ClientFile file = ClientFile.create(file("Acme"))) {
            file.commit(changes.next(30));
            Files.delete(file.path());
            Entry unfit = new Entry(
                    "unfit", Instant.EPOCH, "", Optional.of(new AssessmentId("nowhere")), new Change.Withdrawn(true));
            assertThrows(IllegalArgumentException.class, () -> file.saveAs(file.path(), List.of(unfit)));
            assertThrows(PlainException.class, () -> file.saveMoment(file.path(), file.journal()));
            assertFalse(Files.exists(file.path()));
            assertEquals(Optional.empty(), FileGuard.take(file.path()));
            file.saveAs(file.path(), List.of()).close();
        }
    }
}
