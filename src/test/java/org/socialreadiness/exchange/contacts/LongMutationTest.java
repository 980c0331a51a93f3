package org.socialreadiness.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.text.PlainException;

/// The same as [MutationTest] for as long as it takes: every fixture in every encoding, and ZIPs damaged anywhere.
@Tag("slow")
class LongMutationTest {
    private static final int ROUNDS = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cards.vcf",
                "followers_1.json",
                "following.js",
                "following.json",
                "google-old.csv",
                "google.csv",
                "linkedin-2018.csv",
                "linkedin-2021.csv",
                "linkedin-2024.csv",
                "linkedin-columns.csv",
                "linkedin-excel.csv",
                "linkedin-semicolons.csv",
                "mastodon-old.csv",
                "mastodon.csv",
                "outlook-de.csv",
                "outlook.csv",
                "plain.csv",
                "your_friends.json"
            })
    void everyFixtureIsReadOrRefusedInEveryEncoding(String fixture) {
        String text = new String(Fixture.bytes(fixture), StandardCharsets.UTF_8);
        List<byte[]> written = List.of(
                Fixture.bytes(fixture),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("windows-1252")),
                text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
        Random random = new Random(fixture.hashCode());
        int[] outcomes = new int[2];
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = MutationTest.mutated(written.get(round % written.size()), random);
            assertTimeoutPreemptively(PATIENCE, () -> outcomes[MutationTest.outcome(bytes)]++);
        }
        assertTrue(outcomes[0] > 0 && outcomes[1] > ROUNDS / 20, outcomes[0] + " refused, " + outcomes[1] + " read");
    }

    @Test
    void aZipDamagedAnywhereIsReadOrRefused() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "data/following.js", Fixture.bytes("following.js"),
                "data/follower.js",
                        "window.YTD.follower.part0 = [{\"follower\":{\"accountId\":\"101\"}}]"
                                .getBytes(StandardCharsets.UTF_8),
                "Connections.csv", Fixture.bytes("linkedin-2024.csv")));
        List<byte[]> whole = List.of(
                zip(files),
                zip(Map.of(
                        "data/following.js",
                        files.get("data/following.js"),
                        "data/follower.js",
                        files.get("data/follower.js"))));
        Random random = new Random(3);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = MutationTest.mutated(whole.get(round % 2), random);
            Path file = Files.write(folder.resolve("export.zip"), bytes);
            outcomes.merge(assertTimeoutPreemptively(PATIENCE, () -> MutationTest.outcome(file)), 1, Integer::sum);
        }
        assertTrue(outcomes.getOrDefault("read", 0) > ROUNDS / 20, outcomes.toString());
        assertTrue(outcomes.size() > 3, outcomes.toString());
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String refusal(String text) {
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThrows(
                                PlainException.class,
                                () -> ContactFiles.read("x", text.getBytes(StandardCharsets.UTF_8), Fixture.TODAY))
                        .key());
    }

    /// One row of forty million letters, a million columns, a card without end, JSON a hundred thousand deep.
    @Test
    void whatIsHugeIsReadOrRefusedInAMoment() throws PlainException {
        String header = "First Name,Last Name,Company\n";
        Preview preview = assertTimeoutPreemptively(PATIENCE, () -> (Preview) ContactFiles.read(
                "x",
                (header + "Ann,Keller,\"" + "x".repeat(40_000_000) + "\"\nBo,Lee,Acme\n")
                        .getBytes(StandardCharsets.UTF_8),
                Fixture.TODAY));
        assertEquals(2, preview.people());
        assertEquals("network.file.nobody", refusal(header + ",".repeat(1_000_000) + "x\n"));
        assertEquals("network.file.malformed", refusal(header + "Ann,\"Keller" + "\n".repeat(1_000_000)));
        assertEquals("network.file.nobody", refusal("BEGIN:VCARD\nFN:" + "x\n ".repeat(1_000_000)));
        assertEquals("network.file.notJson", refusal("[".repeat(100_000)));
        assertEquals("network.file.notJson", refusal("window.YTD.following.part0 = " + "{\"a\":".repeat(100_000)));
    }
}
