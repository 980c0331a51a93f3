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
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.PlainException;

class ClientFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("Example & Söhne #1 100%.readiness");
    }

    @Test
    void whatIsCommittedIsThereWhenOpenedAgain() throws Exception {
        TestAssessments built = everything();
        try (ClientFile file = ClientFile.create(file())) {
            assertEquals(built.client(), file.commit(built.entries()));
        }
        try (ClientFile file = ClientFile.open(file())) {
            assertEquals(built.client(), file.client());
            assertEquals(built.entries(), file.journal());
            assertTrue(file.check().isSound(), () -> problems(file));
            assertFalse(file.isReadOnly());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theJournalReplayedGivesTheTables(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        TestAssessments built = TestAssessments.random(random, TestInstruments.random(random), 6);
        Client client = built.client();
        try (ClientFile file = ClientFile.create(file())) {
            file.commit(built.entries());
            // Then a walk of undoing and doing again, one commit each.
            List<Entry> done = new ArrayList<>(built.entries().reversed());
            Client[] before = {Client.NOBODY};
            List<Client.Undoing> undo = new ArrayList<>();
            for (Entry entry : built.entries()) {
                undo.addFirst(before[0].undoing(entry));
                before[0] = before[0].apply(entry);
            }
            for (int i = 0; i < Math.min(20, done.size()); i++) {
                Entry back = entry(undo.get(i).assessment(), undo.get(i).change(), i);
                client = client.apply(back);
                assertEquals(client, file.commit(List.of(back)));
            }
        }
        try (ClientFile file = ClientFile.open(file())) {
            assertEquals(client, file.client());
            assertTrue(file.check().isSound(), () -> problems(file));
        }
    }

    @Test
    void aReportIsRememberedWithWhatWasWritten() throws Exception {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2)).row("A1", "1");
        Issue issue = Issue.of(built.assessment(), "r1", TestAssessments.BEGIN, Issue.Format.EXCEL, "de", List.of())
                .with(new Issue.Document("Vorstand", List.of("since", "quotes"), true, "ab12"));
        built.change(new Change.Issued(issue));
        try (ClientFile file = ClientFile.create(file())) {
            file.commit(built.entries());
        }
        try (ClientFile file = ClientFile.open(file())) {
            assertEquals(List.of(issue), file.client().assessments().getFirst().issues());
            assertEquals(built.entries(), file.journal());
            assertTrue(file.check().isSound(), () -> problems(file));
        }
    }

    @Test
    void anEntryCountsOnce() throws Exception {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2)).row("A1", "1");
        try (ClientFile file = ClientFile.create(file())) {
            List<Entry> twice = new ArrayList<>(built.entries());
            twice.addAll(built.entries());
            assertEquals(built.client(), file.commit(twice));
            assertEquals(built.client(), file.commit(built.entries()));
            assertEquals(built.entries(), file.journal());
        }
    }

    @Test
    void ofSeveralEntriesAllOrNoneAreTaken() throws Exception {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2)).row("A1", "1");
        try (ClientFile file = ClientFile.create(file())) {
            file.commit(built.entries());
            Client before = file.client();
            Entry good = entry(
                    Optional.of(TestAssessments.ID),
                    new Change.Noted(new ParticipantId("P0"), new CriterionId("A1"), 1, "x"),
                    1);
            Entry bad = entry(
                    Optional.of(TestAssessments.ID),
                    new Change.Noted(new ParticipantId("Nobody"), new CriterionId("A1"), 1, "x"),
                    2);
            assertThrows(IllegalArgumentException.class, () -> file.commit(List.of(good, bad)));
            assertEquals(before, file.client());
            assertTrue(file.check().isSound());
            // The good one alone is still taken afterwards.
            assertEquals(
                    "x",
                    file.commit(List.of(good))
                            .assessments()
                            .getFirst()
                            .sheet(new ParticipantId("P0"))
                            .rating(new CriterionId("A1"))
                            .note());
        }
    }

    @Test
    void theSettingsTook() throws Exception {
        try (ClientFile file = ClientFile.create(file())) {
            file.commit(TestAssessments.of(TestInstruments.plain(1)).entries());
        }
        byte[] header = Files.readAllBytes(file());
        assertEquals("SQLite format 3", new String(header, 0, 15, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(0x53526479, java.nio.ByteBuffer.wrap(header).getInt(68));
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var tables = connection.createStatement().executeQuery("SELECT name FROM sqlite_schema")) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString(1));
            }
            assertTrue(names.containsAll(List.of(
                    "assessment",
                    "participant",
                    "rating",
                    "belief",
                    "fact",
                    "consensus",
                    "note",
                    "action",
                    "change",
                    "instrument")));
        }
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws Exception {
        Files.writeString(file(), "mine");
        assertKey("store.exists", () -> ClientFile.create(file()));
        assertEquals("mine", Files.readString(file()));
        assertKey("store.cannotCreate", () -> ClientFile.create(folder.resolve("none/x.readiness")));
    }

    @Test
    void whatIsNoClientFileIsRefusedAndLeftUntouched() throws Exception {
        assertKey("store.noFile", () -> ClientFile.open(folder.resolve("none.readiness")));
        assertKey("store.folder", () -> ClientFile.open(folder));
        for (String content : List.of("short", "x".repeat(5000))) {
            Files.writeString(file(), content);
            assertKey("store.notAClientFile", () -> ClientFile.open(file()));
            assertEquals(content, Files.readString(file()));
        }
        Files.delete(file());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE other (x)");
        }
        byte[] before = Files.readAllBytes(file());
        assertKey("store.notAClientFile", () -> ClientFile.open(file()));
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void aNewerFileIsRefusedAndLeftUntouched() throws Exception {
        ClientFile.create(file()).close();
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(60);
            raw.writeInt(Upgrades.SHIPPED.newest() + 1);
        }
        byte[] before = Files.readAllBytes(file());
        assertKey("store.newer", () -> ClientFile.open(file()));
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void theSecondProgramReadsOnlyAndKnowsWhereTheFirstIs() throws Exception {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(1)).row("A1", "1");
        try (ClientFile first = ClientFile.create(file())) {
            first.commit(built.entries());
            try (ClientFile second = ClientFile.open(file())) {
                assertTrue(second.isReadOnly());
                assertEquals(
                        ProcessHandle.current().pid(),
                        second.heldElsewhere().orElseThrow().process());
                assertEquals(built.client(), second.client());
                assertKey("store.openElsewhere", () -> second.commit(built.entries()));
            }
            // The first goes on undisturbed.
            first.commit(List.of(entry(Optional.empty(), new Change.Named("Other"), 9)));
        }
        try (ClientFile again = ClientFile.open(file())) {
            assertFalse(again.isReadOnly());
            assertEquals("Other", again.client().name());
        }
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void anEditedTableOrJournalIsFound() throws Exception {
        for (String edit : List.of(
                "UPDATE rating SET level = 4 WHERE answer = 'level'",
                "UPDATE note SET text = 'other'",
                "UPDATE change SET author = 'someone' WHERE seq = 3",
                "DELETE FROM change WHERE seq = 4",
                "UPDATE participant SET name = 'Other'")) {
            Files.deleteIfExists(file());
            try (ClientFile file = ClientFile.create(file())) {
                file.commit(everything().entries());
            }
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                    var statement = connection.createStatement()) {
                assertTrue(statement.executeUpdate(edit) > 0, edit);
            }
            assertFalse(ClientFile.check(file(), Optional.empty()).isSound(), edit);
            assertThrows(DamagedFile.class, () -> ClientFile.open(file()), edit);
        }
    }

    @Test
    void everyFlippedBitThatChangesContentIsFound() throws Exception {
        TestAssessments built = everything();
        try (ClientFile file = ClientFile.create(file())) {
            file.commit(built.entries());
        }
        byte[] sound = Files.readAllBytes(file());
        SplittableRandom random = new SplittableRandom(7);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            byte[] flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Path copy = folder.resolve("flipped.readiness");
            Files.write(copy, flipped);
            try (ClientFile file = ClientFile.open(copy)) {
                boolean sameContent = file.client().equals(built.client());
                if (file.check().isSound()) {
                    assertTrue(sameContent, "a changed answer passed the check, flip " + i);
                } else {
                    found++;
                }
            } catch (PlainException e) {
                found++;
            }
        }
        assertTrue(found > 20, "only " + found + " found: the test does not reach the content");
    }

    @Test
    void aFullDiskLosesNothingAndSavingWorksAgainAfterwards() throws Exception {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(3)).row("A1", "1", "2");
        try (ClientFile file = ClientFile.create(file())) {
            file.commit(built.entries());
            int pages = (int) (Files.size(file()) / 4096);
            file.limitPages(pages + 1);
            Client before = file.client();
            Entry large = entry(
                    Optional.of(TestAssessments.ID),
                    new Change.Noted(new ParticipantId("P0"), new CriterionId("A2"), 1, "long ".repeat(4000)),
                    1);
            assertKey("store.full", () -> file.commit(List.of(large)));
            assertEquals(before, file.client());
            assertTrue(file.check().isSound(), () -> problems(file));
            file.limitPages(100_000);
            Client after = file.commit(List.of(large));
            assertEquals(
                    20_000,
                    after.assessments()
                            .getFirst()
                            .sheet(new ParticipantId("P0"))
                            .rating(new CriterionId("A2"))
                            .note()
                            .length());
        }
    }

    @Test
    void aFileThatWentAwayIsSaid() throws Exception {
        try (ClientFile file = ClientFile.create(file())) {
            Path away = folder.resolve("away");
            Files.move(file(), away);
            assertKey("store.gone", () -> file.commit(List.of(entry(Optional.empty(), new Change.Named("X"), 1))));
            Files.move(away, file());
            assertEquals(
                    "X",
                    file.commit(List.of(entry(Optional.empty(), new Change.Named("X"), 1)))
                            .name());
        }
    }

    @Test
    void aNewFileThatCannotBeFilledIsTakenAway() throws Exception {
        ClientFile made = ClientFile.create(file());
        made.limitPages(Files.size(file()) / 4096);
        assertKey("store.full", () -> made.filled(everything().entries()));
        assertFalse(Files.exists(file()));
        try (ClientFile again = ClientFile.create(file()).filled(everything().entries())) {
            assertEquals(everything().client(), again.client());
        }
    }

    @Test
    void twoInstrumentVersionsLiveInOneFile() throws Exception {
        TestAssessments built = TestAssessments.of(TestInstruments.plain(2));
        List<Entry> entries = new ArrayList<>(built.entries());
        AssessmentId second = new AssessmentId("a2");
        entries.add(entry(
                Optional.empty(),
                new Change.Started(
                        second,
                        new Assessment.Head("Next", "", LocalDate.of(2027, 5, 12), Form.FULL),
                        TestInstruments.plain(1, 3),
                        1),
                1));
        try (ClientFile file = ClientFile.create(file())) {
            file.commit(entries);
        }
        try (ClientFile file = ClientFile.open(file())) {
            assertEquals(
                    TestInstruments.plain(2), file.client().assessments().get(0).instrument());
            assertEquals(
                    TestInstruments.plain(1, 3),
                    file.client().assessments().get(1).instrument());
            assertTrue(file.check().isSound());
        }
    }

    @Test
    void thePlaceOfAPersonIsRemembered() throws Exception {
        ParticipantId person = new ParticipantId("P0");
        try (ClientFile file = ClientFile.create(file())) {
            assertEquals(Optional.empty(), file.place(TestAssessments.ID, person));
            file.savePlace(TestAssessments.ID, person, "criterion SG3");
            file.savePlace(TestAssessments.ID, person, "criterion SG4");
        }
        try (ClientFile file = ClientFile.open(file())) {
            assertEquals(Optional.of("criterion SG4"), file.place(TestAssessments.ID, person));
        }
    }

    /// Who waits for the file learns from that that it is closed.
    @Test
    void aClosedFileAnswersNothing() throws Exception {
        ClientFile file = ClientFile.create(file());
        file.close();
        assertThrows(PlainException.class, () -> file.place(TestAssessments.ID, new ParticipantId("P0")));
    }

    /// An assessment with every kind of change in it.
    static TestAssessments everything() {
        ParticipantId person = new ParticipantId("P0");
        SplittableRandom random = new SplittableRandom(3);
        TestAssessments built = TestAssessments.of(org.socialreadiness.catalog.Catalog.shipped())
                .row("SG1", "1", "2", "?", "-")
                .change(new Change.Noted(person, new CriterionId("SG1"), 1, "=1+1 \u0001 𝄞 “quoted”"))
                .change(new Change.Noted(person, new CriterionId("SG2"), 1, "Only a note"))
                .change(new Change.Flagged(person, new CriterionId("SG3"), 1, true))
                .change(new Change.FactSet(
                        new FactId("F1"),
                        Optional.of(new FactEntry(
                                new FactEntry.Month(YearMonth.of(2026, 7)), "Order", Optional.empty(), List.of()))))
                .change(new Change.FactSet(
                        new FactId("F16"),
                        Optional.of(new FactEntry(
                                new FactEntry.Numbers(List.of(45.5, 20.0)),
                                "",
                                Optional.of(LocalDate.of(2026, 11, 9)),
                                List.of(Confidence.GUESS, Confidence.EVIDENCE)))))
                .change(new Change.Agreed(
                        new CriterionId("SG5"), Optional.of(new Outcome.Consensus(1, "Seen", "One sees more"))))
                .change(new Change.Agreed(
                        new CriterionId("OR2"), Optional.of(new Outcome.Dissent(1, 3, "No meeting", "Roles named"))))
                .change(new Change.ResultsOpened(true))
                .change(new Change.Left(new ParticipantId("P3")))
                .change(new Change.Sealed(person, true));
        for (var pair :
                org.socialreadiness.catalog.Catalog.shipped().structure().beliefs()) {
            built.change(new Change.BeliefSet(
                    new ParticipantId("P1"),
                    pair.id(),
                    org.socialreadiness.assessment.Belief.Side.SAY,
                    java.util.OptionalInt.of(random.nextInt(7) - 3)));
        }
        return built;
    }

    private static Entry entry(Optional<AssessmentId> assessment, Change change, int second) {
        return new Entry(
                UUID.randomUUID().toString(),
                Instant.parse("2026-11-20T08:00:00Z").plusSeconds(second),
                "Tester",
                assessment,
                change);
    }

    private static String problems(ClientFile file) {
        try {
            return file.check().problems().toString();
        } catch (PlainException e) {
            return e.toString();
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    private static void assertKey(String key, Action action) {
        assertEquals(key, assertThrows(PlainException.class, action::run).key());
    }
}
