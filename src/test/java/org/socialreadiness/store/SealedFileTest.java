package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// A sealed file opens only with its password, tells nothing without it, and is never changed unseen.
class SealedFileTest {
    private static final String CANARY = "canary 4711, nobody may read this";
    private static final AssessmentId ID = new AssessmentId("a1");
    private static final ParticipantId ANN = new ParticipantId("p1");

    @TempDir
    Path folder;

    private Path path;
    private final RandomChanges changes = new RandomChanges(new SplittableRandom(11));

    @BeforeEach
    void makeAFile() throws Exception {
        path = folder.resolve("Acme.readiness");
        try (Password password = password("correct horse");
                ClientFile file = TestSealed.create(path, password)) {
            file.commit(changes.next(60));
        }
    }

    /// As a new file, but with the fastest key derivation, so that a test need not wait.
    static ClientFile sealed(Path path, Password password) throws PlainException {
        return Opener.SHIPPED.create(path, Optional.of(seal(password)));
    }

    static Opener.Seal seal(Password password) {
        return database -> {
            Vault vault = Vault.make();
            vault.write(database, KeyDerivation.fresh(64, 1), password);
            return vault;
        };
    }

    private static Password password(String text) {
        return new Password(text.toCharArray());
    }

    private ClientFile open(String password) throws PlainException {
        try (Password given = password(password)) {
            return ClientFile.open(path, given);
        }
    }

    @Test
    void thePasswordOpensIt() throws Exception {
        try (ClientFile file = open("correct horse")) {
            assertTrue(file.isSealed());
            assertFalse(file.isReadOnly());
            assertEquals(changes.client(), file.client());
            assertEquals(new Check(60, List.of()), file.check());
            file.commit(changes.next(40));
            file.savePlace(ID, ANN, "SG3");
        }
        try (ClientFile file = open("correct horse")) {
            assertEquals(changes.client(), file.client());
            assertEquals(100, file.journal().size());
            assertEquals(Optional.of("SG3"), file.place(ID, ANN));
            assertEquals(Optional.empty(), file.place(ID, new ParticipantId("p2")));
        }
    }

    @Test
    void withoutItOrWithAnotherNothingHappens() throws Exception {
        byte[] before = Files.readAllBytes(path);
        assertTrue(ClientFile.isSealed(path));
        assertThrows(LockedFile.class, () -> ClientFile.open(path));
        assertThrows(LockedFile.class, () -> ClientFile.check(path, Optional.empty()));
        assertThrows(WrongPassword.class, () -> open("Correct horse"));
        assertThrows(WrongPassword.class, () -> open("correct horse "));
        assertArrayEquals(before, Files.readAllBytes(path));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "a guard or a journal is left");
        }
    }

    /// A letter with its accent may be typed as one character or as two.
    @Test
    void thePasswordIsTheSameOnEveryKeyboard() throws Exception {
        Path other = folder.resolve("other.readiness");
        try (Password composed = password("Schlüssel");
                Password apart = password("Schlu\u0308ssel")) {
            TestSealed.create(other, composed).close();
            try (ClientFile file = ClientFile.open(other, apart)) {
                assertEquals("", file.client().name());
            }
        }
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirst() throws Exception {
        try (ClientFile file = open("correct horse");
                Password next = password("battery staple")) {
            file.changePassword(next);
            file.commit(changes.next(5));
        }
        assertThrows(WrongPassword.class, () -> open("correct horse"));
        try (ClientFile file = open("battery staple")) {
            assertEquals(changes.client(), file.client());
        }
    }

    @Test
    void nothingOfTheContentStandsInTheFile() throws Exception {
        try (ClientFile file = open("correct horse")) {
            file.commit(List.of(
                    entry("1", Optional.empty(), new Change.Named(CANARY)),
                    entry(
                            "2",
                            Optional.empty(),
                            new Change.Started(
                                    ID,
                                    new Assessment.Head(CANARY, CANARY, java.time.LocalDate.of(2026, 11, 12), "full"),
                                    TestInstruments.plain(3),
                                    1)),
                    entry(
                            "3",
                            Optional.of(ID),
                            new Change.Joined(new Participant(ANN, CANARY, CANARY, Participant.Kind.LEADER))),
                    entry("4", Optional.of(ID), new Change.Noted(ANN, new CriterionId("A1"), 1, CANARY))));
        }
        String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("canary"));
        assertFalse(bytes.contains("\"kind\""));
        assertFalse(bytes.contains("noted"));
    }

    private static Entry entry(String id, Optional<AssessmentId> assessment, Change change) {
        return new Entry("canary-" + id, Instant.EPOCH, "canary author", assessment, change);
    }

    /// A box is a multiple of 256 bytes and 28 more, so that the length of a note tells little.
    @Test
    void theSizeOfABoxTellsLittle() {
        Boxes boxes = Vault.make().boxes();
        assertEquals(256 + 28, boxes.seal("a", "").length);
        assertEquals(256 + 28, boxes.seal("a", "x".repeat(252)).length);
        assertEquals(512 + 28, boxes.seal("a", "x".repeat(253)).length);
    }

    @Test
    void aBoxOpensOnlyInItsPlaceAndItsFile() {
        Vault vault = Vault.make();
        byte[] box = vault.boxes().seal("line 7", "text");
        assertEquals("text", vault.boxes().text("line 7", box));
        assertThrows(Boxes.Broken.class, () -> vault.boxes().open("line 8", box));
        assertThrows(Boxes.Broken.class, () -> Vault.make().boxes().open("line 7", box));
        assertThrows(Boxes.Broken.class, () -> vault.boxes().open("line 7", new byte[3]));
        byte[] twice = vault.boxes().seal("line 7", "text");
        assertFalse(HexFormat.of().formatHex(box).equals(HexFormat.of().formatHex(twice)));
    }

    @Test
    void everyFlippedBitIsFoundOrHarmless() throws Exception {
        byte[] sound = Files.readAllBytes(path);
        SplittableRandom random = new SplittableRandom(7);
        int found = 0;
        for (int i = 0; i < 120; i++) {
            byte[] flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, flipped);
            try (ClientFile file = open("correct horse")) {
                assertEquals(changes.client(), file.client(), "a changed answer came through, flip " + i);
            } catch (PlainException e) {
                assertFalse(e instanceof WrongPassword, "damage was taken for a wrong password, flip " + i);
                found++;
            }
        }
        assertTrue(found > 60, "only " + found + " found: the test does not reach the content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM line WHERE seq = 7",
                "DELETE FROM line WHERE seq > 50",
                "DELETE FROM part WHERE name = 'end'",
                "DELETE FROM part WHERE name = 'instruments'",
                "UPDATE line SET box = (SELECT box FROM line WHERE seq = 8) WHERE seq = 9",
                "UPDATE vault SET passes = passes + 1",
                "UPDATE vault SET file = 'another'",
                "DELETE FROM vault"
            })
    void whatIsTakenOutOrPutInIsDamageNotAWrongPassword(String edit) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            assertTrue(statement.executeUpdate(edit) > 0, edit);
        }
        assertThrows(DamagedFile.class, () -> open("correct horse"));
    }

    @Test
    void aReadableFileIsSealedAndMadeReadableAgain() throws Exception {
        Path plain = folder.resolve("Plain.readiness");
        RandomChanges more = new RandomChanges(new SplittableRandom(2));
        try (Password password = password("correct horse")) {
            ClientFile file = ClientFile.create(plain);
            file.commit(more.next(50));
            file.savePlace(ID, ANN, "SG3");
            ClientFile readable = file;
            file = file.reseal(Optional.of(password));
            assertFalse(readable.isOpen());
            assertTrue(file.isSealed());
            assertFalse(file.isReadOnly());
            file.commit(more.next(5));
            file.close();
            assertThrows(LockedFile.class, () -> ClientFile.open(plain));
            file = ClientFile.open(plain, password);
            assertEquals(more.client(), file.client());
            assertEquals(Optional.of("SG3"), file.place(ID, ANN));
            file = file.reseal(Optional.empty());
            file.commit(more.next(5));
            file.close();
        }
        try (ClientFile file = ClientFile.open(plain)) {
            assertEquals(more.client(), file.client());
            assertEquals(60, file.journal().size());
            assertEquals(Optional.of("SG3"), file.place(ID, ANN));
            assertTrue(file.check().isSound());
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "something is left beside the file");
        }
    }

    /// As on a full disk where what is overwritten is written elsewhere first.
    @Test
    void aFileIsSealedThoughTheOldOneCannotBeOverwritten() throws Exception {
        Path plain = folder.resolve("Plain.readiness");
        ClientFile file = ClientFile.create(plain);
        try (Password password = password("correct horse")) {
            Resealing resealing = new Resealing(file, _ -> {
                throw new IOException("No space left on device");
            });
            try (ClientFile sealed = resealing.to(Optional.of(seal(password)))) {
                assertTrue(sealed.isSealed());
                sealed.commit(List.of(entry("1", Optional.empty(), new Change.Named("Plain"))));
            }
            try (var files = Files.list(folder)) {
                assertEquals(2, files.count(), "the old one stays beside the file");
            }
            try (ClientFile sealed = ClientFile.open(plain, password)) {
                assertEquals("Plain", sealed.client().name());
                assertFalse(sealed.isReadOnly());
            }
        }
    }

    @Test
    void aNewFileIsSlowToGuess() throws Exception {
        Path slow = folder.resolve("slow.readiness");
        try (Password password = password("correct horse")) {
            ClientFile.create(slow, password).close();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + slow);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT memory, passes FROM vault")) {
            assertTrue(row.next());
            assertEquals(64 * 1024, row.getInt(1));
            assertTrue(row.getInt(2) >= 3, "passes: " + row.getInt(2));
        }
    }
}
