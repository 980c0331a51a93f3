package org.socialreadiness.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.socialreadiness.exchange.contacts.Days.Order;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.text.PlainException;

/// Whatever is done to a file: it is refused in words, or its rows are counted exactly.
class MutationTest {
    private static final int ROUNDS = 4_000;
    private static final List<String> FIXTURES = List.of(
            "linkedin-2018.csv",
            "linkedin-2021.csv",
            "linkedin-2024.csv",
            "linkedin-excel.csv",
            "linkedin-semicolons.csv",
            "mastodon.csv",
            "following.js",
            "your_friends.json",
            "following.json",
            "google.csv",
            "outlook-de.csv",
            "cards.vcf",
            "plain.csv");
    private static final List<String> PLANTED = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\r",
            "\n",
            "\r\n",
            "\0",
            "=1+1",
            "javascript:alert(1)",
            "\uFEFF",
            "{",
            "]",
            "::: ",
            "END:VCARD",
            "\\",
            "99999999999999999999",
            "\u202E",
            "𝕏");

    @Test
    void nothingButARefusalOrAPreviewComesOutOfADamagedFile() {
        Random random = new Random(1);
        int[] outcomes = new int[2];
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mutated(Fixture.bytes(FIXTURES.get(round % FIXTURES.size())), random);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> outcomes[outcome(bytes)]++);
        }
        assertTrue(outcomes[0] > ROUNDS / 20, "some are refused: " + outcomes[0]);
        assertTrue(outcomes[1] > ROUNDS / 4, "many are read: " + outcomes[1]);
    }

    /// 0 for refused, 1 for read.
    static int outcome(byte[] bytes) {
        try {
            check(ContactFiles.read("x", bytes, Fixture.TODAY));
            return 1;
        } catch (PlainException e) {
            assertTrue(e.key().startsWith("network.file."), e.key());
            return 0;
        }
    }

    /// `read`, or why not.
    static String outcome(Path file) {
        try {
            check(ContactFiles.read(file, Fixture.TODAY));
            return "read";
        } catch (PlainException e) {
            assertTrue(e.key().startsWith("network.file.") || e.key().equals("exchange.unreadable"), e.key());
            return e.key();
        }
    }

    private static void check(Read read) throws PlainException {
        Preview preview = read instanceof Unmapped unmapped ? unmapped.with(unmapped.guess()) : (Preview) read;
        assertTrue(preview.people() > 0, "never a success with nobody");
        assertEquals(
                preview.rows(),
                preview.people()
                        + preview.left().values().stream().mapToInt(List::size).sum());
        assertEquals(
                preview.people(),
                preview.contacts(new Pseudonyms(1, 2), Optional.of(Order.DAY_FIRST))
                        .size());
    }

    static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, bytes.length));
            bytes = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> flipped(bytes, at, random);
                case 2 -> without(bytes, at, Math.min(bytes.length, at + random.nextInt(40)));
                default -> planted(bytes, at, PLANTED.get(random.nextInt(PLANTED.size())));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] next = bytes.clone();
        if (next.length > 0) {
            next[at] = (byte) (next[at] ^ (1 << random.nextInt(8)));
        }
        return next;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        return joined(
                Arrays.copyOf(bytes, from),
                Arrays.copyOfRange(bytes, Math.max(from, to), Math.max(from, bytes.length)));
    }

    private static byte[] planted(byte[] bytes, int at, String text) {
        byte[] start = joined(Arrays.copyOf(bytes, at), text.getBytes(StandardCharsets.UTF_8));
        return joined(start, Arrays.copyOfRange(bytes, at, Math.max(at, bytes.length)));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /// Written by the rules, with all that exports and office programs do to it, a file is counted to the row.
    @Test
    void everyRowOfAWellFormedFileIsCounted() throws PlainException {
        Random random = new Random(2);
        for (int round = 0; round < 300; round++) {
            String delimiter = List.of(",", ";", "\t").get(random.nextInt(3));
            String end = random.nextBoolean() ? "\n" : "\r\n";
            List<String> lines = new ArrayList<>();
            if (random.nextBoolean()) {
                lines.addAll(List.of("Notes:", quoted("A \"preamble\", with a comma; and more"), ""));
            }
            lines.add(String.join(delimiter, "First Name", "Last Name", "Company", "Position", "Connected On"));
            int people = 0;
            int nobody = 0;
            int empty = 0;
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                switch (random.nextInt(6)) {
                    case 0 -> {
                        empty++;
                        lines.add(delimiter.repeat(4));
                    }
                    case 1 -> {
                        nobody++;
                        lines.add(delimiter.repeat(4) + "01 May 2021");
                    }
                    default -> {
                        people++;
                        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
                        days.add(day);
                        String row = row(random, delimiter, "Person " + i, day);
                        lines.add(random.nextInt(5) == 0 ? quoted(row) : row);
                    }
                }
            }
            String text = String.join(end, lines) + (random.nextBoolean() ? end : "");
            if (people == 0) {
                assertThrows(PlainException.class, () -> preview(text));
                continue;
            }
            Preview preview = preview(text);
            assertEquals(people, preview.people(), text);
            assertEquals(nobody, left(preview, Skipped.Reason.NOBODY), text);
            assertEquals(empty, left(preview, Skipped.Reason.EMPTY), text);
            assertEquals(days.stream().sorted().toList(), preview.days(Order.DAY_FIRST), text);
        }
    }

    private static String row(Random random, String delimiter, String name, LocalDate day) {
        List<String> strange =
                List.of("Acme, Inc.", "Müller; Söhne", "say \"hello\"", "two\nlines", "=1+1", " padded ", "Ø");
        return List.of(
                        name,
                        "Last",
                        strange.get(random.nextInt(strange.size())),
                        strange.get(random.nextInt(strange.size())),
                        day.toString())
                .stream()
                .map(cell -> random.nextBoolean() || cell.matches("(?s).*[,;\\t\"\\n].*") ? quoted(cell) : cell)
                .collect(Collectors.joining(delimiter));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static int left(Preview preview, Skipped.Reason reason) {
        return preview.left(reason).size();
    }

    private static Preview preview(String text) throws PlainException {
        return (Preview) ContactFiles.read("x.csv", text.getBytes(StandardCharsets.UTF_8), Fixture.TODAY);
    }

    @Test
    void aMillionRowsAreRefusedInAMoment() {
        String text = "First Name,Last Name,Company\n" + "A,B,\n".repeat(1_000_000);
        PlainException refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThrows(PlainException.class, () -> preview(text)));
        assertEquals("network.file.tooMany", refusal.key());
    }
}
