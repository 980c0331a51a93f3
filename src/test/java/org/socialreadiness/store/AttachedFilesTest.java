package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Attachment;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.Merge;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Password;

/// The bytes of attached files come back as they went in.
@SuppressWarnings("NullAway.Init")
class AttachedFilesTest {
    private static final CriterionId A1 = new CriterionId("A1");
    private static final String PASSWORD = "a long enough password";

    @TempDir
    Path folder;

    private static byte[] bytes(int size, long seed) {
        byte[] bytes = new byte[size];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }

    private static List<Entry> client() {
        return TestAssessments.of(TestInstruments.plain(1)).leader("Ann").entries();
    }

    private static Entry attached(String id, byte[] bytes) {
        Attachment file = new Attachment(id, A1, Optional.empty(), id + ".pdf", bytes.length, false);
        return new Entry(
                "entry-" + id,
                TestAssessments.BEGIN.plusSeconds(600),
                "Tester",
                Optional.of(TestAssessments.ID),
                new RoomChange.Attached(file, new Content(bytes)));
    }

    private static byte[] kept(ClientFile file, String id) throws Exception {
        return file.journal().stream()
                .map(Entry::change)
                .filter(RoomChange.Attached.class::isInstance)
                .map(RoomChange.Attached.class::cast)
                .filter(change -> change.file().id().equals(id))
                .map(change -> change.content().bytes())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlainClientGivesThemBack() throws Exception {
        Path path = folder.resolve("plain.readiness");
        byte[] bytes = bytes(70_001, 1);
        try (ClientFile file = ClientFile.create(path)) {
            file.commit(client());
            file.commit(List.of(attached("f", bytes)));
        }
        try (ClientFile file = ClientFile.open(path)) {
            assertArrayEquals(bytes, kept(file, "f"));
            assertEquals(
                    70_001,
                    file.client().current().getFirst().room().files().getFirst().size());
            assertTrue(file.check().isSound());
        }
    }

    @Test
    void aSealedClientGivesThemBack() throws Exception {
        Path path = folder.resolve("sealed.readiness");
        byte[] bytes = bytes(70_001, 2);
        try (ClientFile file = TestSealed.create(path, PASSWORD)) {
            file.commit(client());
            file.commit(List.of(attached("f", bytes)));
        }
        try (Password password = new Password(PASSWORD.toCharArray());
                ClientFile file = ClientFile.open(path, password)) {
            assertArrayEquals(bytes, kept(file, "f"));
        }
    }

    @Test
    void joiningTwoCopiesBringsTheFilesOfBoth() throws Exception {
        Path here = folder.resolve("here.readiness");
        Path there = folder.resolve("there.readiness");
        try (ClientFile file = ClientFile.create(here)) {
            file.commit(client());
        }
        Files.copy(here, there);
        byte[] mine = bytes(5_000, 3);
        byte[] theirs = bytes(6_000, 4);
        try (ClientFile ours = ClientFile.open(here);
                ClientFile other = ClientFile.open(there)) {
            ours.commit(List.of(attached("mine", mine)));
            other.commit(List.of(attached("theirs", theirs)));
            ours.commit(Merge.of(ours.journal(), other.journal()).orElseThrow().entries());
        }
        try (ClientFile joined = ClientFile.open(here)) {
            assertArrayEquals(mine, kept(joined, "mine"));
            assertArrayEquals(theirs, kept(joined, "theirs"));
            assertEquals(2, joined.client().current().getFirst().room().files().size());
        }
    }

    @Test
    void theLargestFileComesBackAndWhatOpeningCostsIsPrinted() throws Exception {
        Path path = folder.resolve("large.readiness");
        byte[] bytes = bytes(Attachment.LARGEST, 5);
        try (ClientFile file = ClientFile.create(path)) {
            file.commit(client());
        }
        long without = opening(path);
        try (ClientFile file = ClientFile.open(path)) {
            file.commit(List.of(attached("f", bytes)));
        }
        long with = opening(path);
        Figures figures = new Figures("What a file of 5 MB costs", "opening, ms", "on the disk, MB");
        figures.row("without it", without / 1_000_000, "");
        figures.row("with it", with / 1_000_000, Files.size(path) / 1_000_000);
        figures.print();
        try (ClientFile file = ClientFile.open(path)) {
            assertArrayEquals(bytes, kept(file, "f"));
        }
    }

    private static long opening(Path path) throws Exception {
        long begin = System.nanoTime();
        try (ClientFile file = ClientFile.open(path)) {
            assertEquals(1, file.client().assessments().size());
        }
        return System.nanoTime() - begin;
    }
}
