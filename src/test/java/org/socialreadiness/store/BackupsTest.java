package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Answers;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Second copies: verified before they count, listed without being opened, restored to a new file only.
class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-12T14:02:31Z");

    @TempDir
    Path folder;

    private Path path;
    private Backups backups;
    private final RandomChanges changes = new RandomChanges(new SplittableRandom(5));

    @BeforeEach
    void makeAFile() throws Exception {
        path = folder.resolve("Acme.readiness");
        backups = new Backups(new DataFolder(folder.resolve("data")));
        try (ClientFile file = ClientFile.create(path)) {
            file.commit(changes.next(50));
        }
    }

    private Optional<Copy> copy(ClientFile file, Instant now) throws PlainException {
        Optional<Backups.Taken> taken = backups.take(file, now);
        return taken.isEmpty() ? Optional.empty() : Optional.of(backups.verify(taken.get(), now));
    }

    @Test
    void aCopyHoldsWhatTheFileHolds() throws Exception {
        Copy copy;
        try (ClientFile file = ClientFile.open(path)) {
            copy = copy(file, NOW).orElseThrow();
            assertEquals(50, copy.changes());
            assertEquals(Answers.count(changes.client()), copy.answers());
            assertEquals(NOW, copy.made());
            // The file goes on; the copy stays as it is.
            file.commit(changes.next(10));
        }
        try (ClientFile read = ClientFile.openForReading(copy.path(), Optional.empty())) {
            assertEquals(50, read.journal().size());
        }
        assertEquals(List.of(copy), backups.of(path));
        assertEquals(List.of(), backups.of(folder.resolve("Other.readiness")));
        assertFalse(copy.path().toString().contains("Acme"));
    }

    @Test
    void whatIsAlreadyCopiedIsNotCopiedAgain() throws Exception {
        try (ClientFile file = ClientFile.open(path)) {
            assertTrue(copy(file, NOW).isPresent());
            assertEquals(Optional.empty(), copy(file, NOW.plusSeconds(60)));
            file.commit(changes.next(3));
            assertTrue(copy(file, NOW.plusSeconds(120)).isPresent());
        }
        assertEquals(
                List.of(2L, 1L), backups.of(path).stream().map(Copy::number).toList());
    }

    @Test
    void aDamagedCopyIsPassedOver() throws Exception {
        try (ClientFile file = ClientFile.open(path)) {
            Copy good = copy(file, NOW).orElseThrow();
            file.commit(changes.next(3));
            Copy bad = copy(file, NOW.plusSeconds(60)).orElseThrow();
            byte[] bytes = Files.readAllBytes(bad.path());
            Files.write(bad.path(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
            assertEquals(Optional.of(good), backups.newestSound(path, Optional.empty()));
        }
    }

    /// Nothing is copied anew until something changes, so copies from before an update have to count after it.
    @Test
    void aCopyOfAnOlderVersionIsSound() throws Exception {
        Copy copy;
        try (ClientFile file = ClientFile.open(path)) {
            copy = copy(file, NOW).orElseThrow();
        }
        Files.delete(copy.path());
        Files.move(KeptFilesTest.kept("version-2.readiness", folder), copy.path());
        assertEquals(Optional.of(copy), backups.newestSound(path, Optional.empty()));
    }

    @Test
    void aCopyThatDoesNotAgreeNeverCounts() throws Exception {
        try (ClientFile file = ClientFile.open(path)) {
            Copy good = copy(file, NOW).orElseThrow();
            file.commit(changes.next(3));
            Backups.Taken taken = backups.take(file, NOW.plusSeconds(60)).orElseThrow();
            Path home = good.path().getParent();
            try (var files = Files.list(home)) {
                Path written = files.filter(f -> f.toString().endsWith(".unfinished"))
                        .findFirst()
                        .orElseThrow();
                Files.write(written, Files.readAllBytes(good.path()));
            }
            assertEquals(
                    "store.copyDiffers",
                    assertThrows(PlainException.class, () -> backups.verify(taken, NOW.plusSeconds(60)))
                            .key());
            try (var files = Files.list(home)) {
                assertEquals(List.of(good.path()), files.toList());
            }
        }
    }

    @Test
    void aRestoredCopyIsANewFileAndNeverWrittenOverAnother() throws Exception {
        Copy copy;
        try (ClientFile file = ClientFile.open(path)) {
            copy = copy(file, NOW).orElseThrow();
        }
        byte[] current = Files.readAllBytes(path);
        assertEquals(
                "store.exists",
                assertThrows(PlainException.class, () -> Backups.restore(copy, path))
                        .key());
        assertArrayEquals(current, Files.readAllBytes(path));
        Path restored = folder.resolve("Restored.readiness");
        Backups.restore(copy, restored);
        try (ClientFile file = ClientFile.open(restored)) {
            assertEquals(changes.client(), file.client());
            file.commit(changes.next(1));
        }
    }

    @Test
    void theCopiesOfASealedClientAreSealed() throws Exception {
        Path sealed = folder.resolve("Sealed.readiness");
        try (Password password = new Password("correct horse".toCharArray());
                ClientFile file = TestSealed.create(sealed, password)) {
            RandomChanges secret = new RandomChanges(new SplittableRandom(9));
            file.commit(secret.next(40));
            Copy copy = copy(file, NOW).orElseThrow();
            assertTrue(ClientFile.isSealed(copy.path()));
            String bytes = new String(Files.readAllBytes(copy.path()), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("DROP TABLE"));
            try (ClientFile read = ClientFile.openForReading(copy.path(), Optional.of(password))) {
                assertEquals(secret.client(), read.client());
            }
            assertEquals(Optional.of(copy), backups.newestSound(sealed, Optional.empty()));
            assertEquals(Optional.of(copy), backups.newestSound(sealed, Optional.of(password)));
        }
    }

    @Test
    void aClientThatWasSealedIsCopiedAnewAndItsReadableCopiesGo() throws Exception {
        ClientFile file = ClientFile.open(path);
        Copy readable = copy(file, NOW).orElseThrow();
        backups.dropReadable(path);
        assertEquals(List.of(readable), backups.of(path), "there is no sealed one yet");
        ClientFile sealed;
        try (Password password = new Password("correct horse".toCharArray())) {
            sealed = file.reseal(Optional.of(password));
        }
        try (sealed) {
            Copy secret = copy(sealed, NOW).orElseThrow();
            assertEquals(Optional.empty(), copy(sealed, NOW), "the same again");
            // A damaged one may still hold what it held.
            byte[] bytes = Files.readAllBytes(readable.path());
            Files.write(readable.path(), java.util.Arrays.copyOf(bytes, bytes.length - 5000));
            backups.dropReadable(path);
            assertEquals(List.of(secret), backups.of(path));
        }
    }

    @Test
    void aClientWithAnotherPasswordIsCopiedAnew() throws Exception {
        Path sealed = folder.resolve("Sealed.readiness");
        try (Password first = new Password("correct horse".toCharArray());
                Password next = new Password("battery staple".toCharArray())) {
            ClientFile file = TestSealed.create(sealed, first);
            file.commit(new RandomChanges(new SplittableRandom(7)).next(20));
            copy(file, NOW);
            file.changePassword(next);
            Copy copy = copy(file, NOW.plusSeconds(60)).orElseThrow();
            assertTrue(ClientFile.check(copy.path(), Optional.of(next)).isSound());
            assertEquals(Optional.empty(), copy(file, NOW.plusSeconds(90)), "the same again");
            try (ClientFile readable = file.reseal(Optional.empty())) {
                copy = copy(readable, NOW.plusSeconds(120)).orElseThrow();
                assertTrue(ClientFile.check(copy.path(), Optional.empty()).isSound());
                assertEquals(Optional.empty(), copy(readable, NOW.plusSeconds(150)), "the same again");
            }
        }
    }

    @Test
    void twoFilesOfOneClientDoNotPushEachOthersCopiesOut() throws Exception {
        Path other = Files.copy(path, folder.resolve("Copy on a stick.readiness"));
        try (ClientFile file = ClientFile.open(path);
                ClientFile second = ClientFile.open(other)) {
            copy(file, NOW);
            for (int i = 0; i < 10; i++) {
                second.commit(changes.next(1));
                copy(second, NOW.plus(Duration.ofDays(400 + i)));
            }
        }
        assertEquals(1, backups.of(path).size());
    }

    @Test
    void aKilledProgramLeavesNothingForGood() throws Exception {
        try (ClientFile file = ClientFile.open(path)) {
            Backups.Taken taken = backups.take(file, NOW).orElseThrow();
            backups.sweep(Instant.now().minusSeconds(3600));
            backups.sweep(Instant.now().plusSeconds(3600));
            assertThrows(PlainException.class, () -> backups.verify(taken, NOW));
        }
        assertEquals(List.of(), backups.of(path));
    }

    @Test
    void copiesAreForTheirOwnerAlone() throws Exception {
        try (ClientFile file = ClientFile.open(path)) {
            Copy copy = copy(file, NOW).orElseThrow();
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.path())));
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(copy.path().getParent())));
        }
    }
}
