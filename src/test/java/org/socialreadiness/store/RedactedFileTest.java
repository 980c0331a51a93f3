package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.CanaryClients;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.History;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Redaction;
import org.socialreadiness.assessment.Retelling;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// The file of a redacted copy: whole or not there, never over another, and without a word of the original.
class RedactedFileTest {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    Path folder;

    private Path target() {
        return folder.resolve("Copy.readiness");
    }

    private static Client redacted(List<Entry> journal, SplittableRandom random) {
        Redaction redaction = new Redaction(
                History.replay(journal),
                new Redaction.Words(number -> "Person " + number, number -> "Assessment " + number, "left out"),
                random,
                () -> UUID.randomUUID().toString());
        return redaction.client(new Redaction.Choices("Somebody", false, Set.of()));
    }

    private static List<Entry> told(Client client) {
        return Retelling.of(client, () -> UUID.randomUUID().toString());
    }

    private static boolean holdsCanary(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return CHARSETS.stream()
                .anyMatch(charset -> bytes.contains(
                        new String(CanaryClients.CANARY.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void noWordOfTheOriginalIsInTheFile() throws Exception {
        int found = 0;
        for (int seed = 1; seed <= 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Entry> journal = CanaryClients.journal(random);
            Path original = folder.resolve(seed + ".readiness");
            ClientFile.write(original, journal, Optional.empty());
            found += holdsCanary(original) ? 1 : 0;
            Client client = redacted(journal, random);
            Path copy = folder.resolve(seed + " copy.readiness");
            ClientFile.write(copy, told(client), Optional.empty());
            assertFalse(holdsCanary(copy), "seed " + seed);
            try (ClientFile file = ClientFile.open(copy)) {
                assertEquals(client, file.client());
                assertTrue(file.check().isSound());
            }
        }
        assertEquals(10, found, "the search does not find");
        assertEquals(20, files().size(), () -> "something was left behind in " + folder);
    }

    @Test
    void itMayHaveAPasswordOfItsOwn() throws Exception {
        Client client = redacted(CanaryClients.journal(new SplittableRandom(3)), new SplittableRandom(4));
        try (Password password = new Password("correct horse".toCharArray())) {
            ClientFile.write(target(), told(client), Optional.of(password));
            assertThrows(LockedFile.class, () -> ClientFile.open(target()));
            try (ClientFile file = ClientFile.open(target(), password)) {
                assertEquals(client, file.client());
            }
        }
        assertFalse(new String(Files.readAllBytes(target()), StandardCharsets.ISO_8859_1).contains("Person 1"));
        assertEquals(List.of("Copy.readiness"), files());
    }

    @Test
    void anotherFileIsNeverReplaced() throws Exception {
        Files.writeString(target(), "something else");
        byte[] before = Files.readAllBytes(target());
        List<Entry> told = told(redacted(CanaryClients.journal(new SplittableRandom(3)), new SplittableRandom(4)));
        PlainException refused =
                assertThrows(PlainException.class, () -> ClientFile.write(target(), told, Optional.empty()));
        assertEquals("store.exists", refused.key());
        assertArrayEquals(before, Files.readAllBytes(target()));
        assertEquals(List.of("Copy.readiness"), files());
    }

    @Test
    void whatCannotBeWrittenWholeIsNotThere() throws Exception {
        List<Entry> broken =
                new ArrayList<>(TestAssessments.of(TestInstruments.plain(1)).entries());
        broken.add(new Entry(
                "x", Instant.EPOCH, "", Optional.of(TestAssessments.ID), new Change.Left(new ParticipantId("nobody"))));
        assertThrows(IllegalArgumentException.class, () -> ClientFile.write(target(), broken, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> ClientFile.create(target(), broken, Optional.empty()));
        assertEquals(List.of(), files());
        PlainException nowhere = assertThrows(
                PlainException.class,
                () -> ClientFile.write(folder.resolve("no/such/folder.readiness"), broken, Optional.empty()));
        assertEquals("store.cannotCreate", nowhere.key());
        String said = nowhere.in(Messages.in(Locale.ENGLISH));
        assertTrue(said.contains("folder.readiness") && !said.contains(".new"), said);
    }

    @Test
    void whatAKilledProgramLeftIsWrittenAnew() throws Exception {
        Files.writeString(Resealing.made(target()), "half a file");
        ClientFile.write(
                target(),
                TestAssessments.of(TestInstruments.plain(1))
                        .change(new Change.Joined(
                                new Participant(new ParticipantId("p"), "Ann", "", Participant.Kind.LEADER)))
                        .entries(),
                Optional.empty());
        assertEquals(List.of("Copy.readiness"), files());
    }
}
