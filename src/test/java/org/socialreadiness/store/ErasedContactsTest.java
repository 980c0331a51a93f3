package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.text.Password;

/// An erased import is gone: from the state, from the journal, from the bytes of the file, and from the second copies.
class ErasedContactsTest {
    private static final AssessmentId ID = new AssessmentId("a1");
    private static final ParticipantId ANN = new ParticipantId("p1");
    private static final Instant BEGIN = Instant.parse("2026-11-02T09:00:00Z");
    private static final long CANARY = 0x5EC2E7CAFEBABE11L;
    private static final String WRITTEN = Long.toUnsignedString(CANARY, 36);

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private int entries;

    @BeforeEach
    void name() {
        file = folder.resolve("client.readiness");
    }

    private Entry entry(Optional<AssessmentId> in, Change change) {
        entries++;
        return new Entry("e" + entries, BEGIN.plusSeconds(entries), "Ann", in, change);
    }

    private Entry entry(Change.OfAssessment change) {
        return entry(Optional.of(ID), change);
    }

    private void begin(ClientFile client) throws Exception {
        Assessment.Head head = new Assessment.Head("First", "All", LocalDate.of(2026, 11, 2), "full");
        client.commit(List.of(
                entry(Optional.empty(), new Change.Named("Acme")),
                entry(Optional.empty(), new Change.Started(ID, head, TestInstruments.plain(2), 7)),
                entry(new Change.Joined(new Participant(ANN, "Ann", "", Participant.Kind.LEADER)))));
    }

    private static RoomChange.ContactsTaken taken(String id, long hash) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            contacts.add(new Contact(hash, 0, i, i, Contact.Level.HEAD, Set.of(Contact.Field.SALES), Optional.empty()));
        }
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new RoomChange.ContactsTaken(
                new ContactImport(id, ANN, ContactImport.Source.LINKEDIN, day, day, contacts, false));
    }

    private static boolean holds(Path path) throws Exception {
        return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(WRITTEN);
    }

    @Test
    void nothingOfItIsLeftInTheFile() throws Exception {
        try (ClientFile client = ClientFile.create(file)) {
            begin(client);
            client.commit(entry(taken("i1", CANARY)));
            client.commit(entry(taken("i2", 99)));
            client.commit(entry(new Change.ResultsOpened(true)));
            assertTrue(holds(file), "as long as it is wanted it is there");
            client.commit(entry(new RoomChange.ContactsErased("i1")));
            check(client);
        }
        assertFalse(holds(file));
        try (ClientFile client = ClientFile.open(file)) {
            check(client);
            client.commit(entry(new Change.ResultsOpened(false)));
            assertEquals(List.of(), client.check().problems(), "the chain goes on");
        }
    }

    private static void check(ClientFile client) throws Exception {
        assertEquals(List.of(), client.check().problems());
        Assessment assessment = client.client().assessments().getFirst();
        assertEquals(
                List.of("i2"),
                assessment.room().contacts().taken().stream()
                        .map(ContactImport::id)
                        .toList());
        assertEquals(
                500, assessment.room().contacts().taken().getFirst().contacts().size());
        Entry erased = client.journal().get(3);
        assertEquals("e4", erased.id());
        assertEquals(BEGIN.plusSeconds(4), erased.at());
        assertEquals(
                List.of(), ((RoomChange.ContactsTaken) erased.change()).taken().contacts());
        assertEquals(taken("i2", 99), client.journal().get(4).change());
        assertEquals(7, client.journal().size());
    }

    @Test
    void norInASealedOne() throws Exception {
        try (Password password = new Password("correct horse".toCharArray());
                ClientFile client = ClientFile.create(file, password)) {
            begin(client);
            client.commit(entry(taken("i1", CANARY)));
            client.commit(entry(taken("i2", 99)));
            client.commit(entry(new Change.ResultsOpened(true)));
            client.commit(entry(new RoomChange.ContactsErased("i1")));
            check(client);
        }
        try (Password password = new Password("correct horse".toCharArray());
                ClientFile client = ClientFile.open(file, password)) {
            check(client);
        }
    }

    @Test
    void whatComesAndGoesInOneCommitIsNeverWritten() throws Exception {
        try (ClientFile client = ClientFile.create(file)) {
            begin(client);
            client.commit(List.of(entry(taken("i1", CANARY)), entry(new RoomChange.ContactsErased("i1"))));
            assertEquals(List.of(), client.check().problems());
        }
        assertFalse(holds(file));
    }

    @Test
    void anImportThatIsBroughtBackStaysAndCanBeErasedAgain() throws Exception {
        try (ClientFile client = ClientFile.create(file)) {
            begin(client);
            client.commit(entry(taken("i1", 99)));
            client.commit(entry(new RoomChange.ContactsErased("i1")));
            client.commit(entry(taken("i1", CANARY)));
            assertEquals(
                    1,
                    client.client()
                            .assessments()
                            .getFirst()
                            .room()
                            .contacts()
                            .taken()
                            .size());
            client.commit(entry(new RoomChange.ContactsErased("i1")));
            assertEquals(List.of(), client.check().problems());
        }
        assertFalse(holds(file));
    }

    /// As when taking in is undone and done again before anything is saved.
    @Test
    void whatIsErasedAndTakenAgainInOneCommitIsInTheJournalToo() throws Exception {
        try (ClientFile client = ClientFile.create(file)) {
            begin(client);
            client.commit(entry(taken("i1", CANARY)));
            client.commit(List.of(entry(new RoomChange.ContactsErased("i1")), entry(taken("i1", 99))));
            assertEquals(client.client(), History.replay(client.journal()));
            assertEquals(List.of(), client.check().problems());
        }
        assertFalse(holds(file));
    }

    @Test
    void copiesThatHoldItGoOnceThereIsANewOne() throws Exception {
        Backups backups = new Backups(new DataFolder(folder.resolve("data")));
        try (ClientFile client = ClientFile.create(file)) {
            begin(client);
            copy(backups, client);
            client.commit(entry(taken("i1", CANARY)));
            copy(backups, client);
            client.commit(entry(new Change.ResultsOpened(true)));
            copy(backups, client);
            assertEquals(List.of(), backups.outlived(client));
            client.commit(entry(new RoomChange.ContactsErased("i1")));
            List<Copy> outlived = backups.outlived(client);
            assertEquals(List.of(5, 4), outlived.stream().map(Copy::changes).toList());
            copy(backups, client);
            backups.drop(outlived);
            List<Copy> left = backups.of(file);
            assertEquals(List.of(6, 3), left.stream().map(Copy::changes).toList(), "the new one, and one from before");
            for (Copy each : left) {
                assertFalse(holds(each.path()));
            }
            assertEquals(List.of(), backups.outlived(client));
        }
    }

    private static void copy(Backups backups, ClientFile client) throws Exception {
        backups.verify(backups.take(client, BEGIN).orElseThrow(), BEGIN);
    }
}
