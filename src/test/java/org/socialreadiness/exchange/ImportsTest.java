package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// Files of every kind, sound and broken: taken whole, or refused in one sentence.
class ImportsTest {
    /// Longer than any file may keep a person waiting.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void whatAFileHoldsDecidesWhatItIs() throws Exception {
        TestAssessments built = TestAssessments.of(Catalog.shipped());
        Path ratings = write("a.txt", "participant,criterion,answer\nAnn,SG1,2\n");
        Path facts = write("b.txt", "fact,value\nF7,18\n");
        assertEquals(1, imports().read(ratings, built.assessment()).added());
        assertTrue(imports().read(facts, built.assessment()).changes().getFirst() instanceof Change.FactSet);
        Path sheet = folder.resolve("c.csv");
        Files.write(sheet, sheet(built.assessment()));
        assertEquals(2, imports().read(sheet, built.assessment()).added());
    }

    @Test
    void aFileThatCannotBeReadIsSaidInOneSentence() throws Exception {
        assertEquals("exchange.noFile", refused(folder.resolve("none.csv")).key());
        assertEquals("exchange.unreadable", refused(folder).key());
        assertEquals("exchange.empty", refused(write("empty.csv", "")).key());
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHugeFileIsNotReadToItsEnd() throws Exception {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(2_000_000_000);
        }
        assertEquals("exchange.tooLarge", refused(huge).key());
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            assertEquals("exchange.tooLarge", refused(endless).key());
        }
    }

    /// One changed bit may leave a file that can be read; then it is taken as what it says now. Everything else is a
    /// plain sentence that names the file, in time.
    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void flippedBitsNeverDoMoreThanRefuse() throws Exception {
        mutate(150);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 1800, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void thousandsOfBrokenFiles() throws Exception {
        mutate(5000);
    }

    private static void mutate(int times) throws Exception {
        TestAssessments built = TestAssessments.of(Catalog.shipped());
        byte[] sheet = sheet(built.assessment());
        byte[] csv = "participant,criterion,answer,evidence\nAnn,SG1,2,\"one, two\"\nAnn,PB1.say,-3,\n"
                .getBytes(StandardCharsets.UTF_8);
        SplittableRandom random = new SplittableRandom(20261126);
        int refused = 0;
        for (int i = 0; i < times; i++) {
            byte[] broken = switch (i % 5) {
                case 0 -> flipped(sheet, random, 1);
                case 1 -> flipped(sheet, random, 20);
                case 2 -> Arrays.copyOf(sheet, random.nextInt(sheet.length));
                case 3 -> flippedInside(sheet, random);
                default -> flipped(csv, random, 1 + random.nextInt(3));
            };
            refused += isRefused(broken, built, i) ? 1 : 0;
        }
        assertTrue(refused > times / 2, "hardly anything was broken: " + refused);
    }

    private static boolean isRefused(byte[] broken, TestAssessments built, int round) {
        Instant begin = Instant.now();
        boolean refused = false;
        try {
            Intake intake = imports().read("broken.x", broken, built.assessment());
            // What is taken must fit: the record refuses what does not.
            TestAssessments after = TestAssessments.of(Catalog.shipped());
            intake.changes().forEach(after::change);
        } catch (PlainException e) {
            refused = true;
            for (Locale language : Messages.LANGUAGES) {
                String sentence = e.in(Messages.in(language));
                assertTrue(sentence.contains("broken.x"), sentence);
                assertFalse(sentence.contains("Exception"), sentence);
            }
        }
        Duration took = Duration.between(begin, Instant.now());
        assertTrue(took.compareTo(PATIENCE) < 0, "round " + round + " took " + took);
        return refused;
    }

    private static byte[] flipped(byte[] bytes, RandomGenerator random, int times) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < times; i++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    /// The archive stays sound, and what one of its parts says does not.
    private static byte[] flippedInside(byte[] sheet, RandomGenerator random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int wanted = random.nextInt(12);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sheet));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            int part = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                zip.write(part == wanted ? flipped(content, random, 3) : content);
                part++;
            }
        }
        return out.toByteArray();
    }

    private static byte[] sheet(Assessment assessment) throws IOException {
        return TestSheets.filled(assessment, Optional.empty(), "en", file -> {
            TestSheets.type(file, 0, "C6", "Ann");
            TestSheets.type(file, 0, "D11", "2");
            TestSheets.type(file, 0, "G11", "Seen");
            TestSheets.type(file, 1, "E5", "far left");
        });
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Imports imports() {
        AtomicInteger ids = new AtomicInteger();
        return new Imports(() -> new ParticipantId("new" + ids.getAndIncrement()), YearMonth.of(2026, 11));
    }

    private static PlainException refused(Path file) {
        Assessment assessment = TestAssessments.of(Catalog.shipped()).assessment();
        return assertThrows(PlainException.class, () -> imports().read(file, assessment));
    }
}
