package org.socialreadiness.exchange.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.text.PlainException;

class ArchiveTest {
    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Path zip() throws IOException {
        Path file = folder.resolve("Basic_LinkedInDataExport_12-05-2026.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue());
            }
        }
        return file;
    }

    private String refusal() throws IOException {
        Path zip = zip();
        return assertThrows(PlainException.class, () -> ContactFiles.read(zip, Fixture.TODAY))
                .key();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whoFollowsBackIsCounted() throws Exception {
        entries.put(
                "data/following.js",
                text("window.YTD.following.part0 = [{\"following\":{\"accountId\":\"1\"}},"
                        + "{\"following\":{\"accountId\":\"2\"}},{\"following\":{\"accountId\":\"3\"}}]"));
        assertEquals(OptionalInt.empty(), ((Preview) ContactFiles.read(zip(), Fixture.TODAY)).back());
        entries.put(
                "data/follower.js",
                text("window.YTD.follower.part0 = [{\"follower\":{\"accountId\":\"3\"}},"
                        + "{\"follower\":{\"accountId\":\"9\"}}]"));
        entries.put(
                "data/follower-part1.js", text("window.YTD.follower.part1 = [{\"follower\":{\"accountId\":\"1\"}}]"));
        Preview preview = (Preview) ContactFiles.read(zip(), Fixture.TODAY);
        assertEquals(3, preview.people(), "followers are nobody's contacts");
        assertEquals(OptionalInt.of(2), preview.back());
    }

    @Test
    void nobodyMayFollowBack() throws Exception {
        entries.put(
                "following.json",
                text("{\"relationships_following\":[{\"title\":\"ann\",\"string_list_data\":[{}]}]}"));
        entries.put("followers_1.json", text("[]"));
        assertEquals(OptionalInt.of(0), ((Preview) ContactFiles.read(zip(), Fixture.TODAY)).back());
    }

    @Test
    void whoFollowsBackIsLeftOutWhereItCannotBeRead() throws Exception {
        entries.put("data/following.js", text("window.YTD.following.part0 = [{\"following\":{\"accountId\":\"1\"}}]"));
        entries.put("data/follower.js", text("window.YTD.follower.part0 = [{\"follower\":{\"accountId\":\"1\"}}]"));
        entries.put("data/follower-part1.js", text("window.YTD.follower.part1 = [{\"follower"));
        Preview damaged = (Preview) ContactFiles.read(zip(), Fixture.TODAY);
        assertEquals(1, damaged.people());
        assertEquals(OptionalInt.empty(), damaged.back());
        entries.put("data/follower-part1.js", new byte[ContactFiles.LARGEST + 1]);
        Preview large = (Preview) ContactFiles.read(zip(), Fixture.TODAY);
        assertEquals(1, large.people());
        assertEquals(OptionalInt.empty(), large.back());
    }

    @Test
    void theContactsAreFoundAndNothingElseIsRead() throws Exception {
        entries.put("messages.csv", text("FROM,TO,CONTENT\nsecret,secret,secret".repeat(1000)));
        entries.put("export/Connections.csv", Fixture.bytes("linkedin-2024.csv"));
        Path zip = zip();
        // What is damaged cannot have been read.
        byte[] bytes = Files.readAllBytes(zip);
        Arrays.fill(bytes, 50, 90, (byte) 0x55);
        Files.write(zip, bytes);
        Preview preview = (Preview) ContactFiles.read(zip, Fixture.TODAY);
        assertEquals(4, preview.people());
        assertEquals("Basic_LinkedInDataExport_12-05-2026.zip / connections.csv", preview.file());
    }

    @Test
    void anArchiveOfXComesInParts() throws Exception {
        entries.put("data/following.js", Fixture.bytes("following.js"));
        entries.put(
                "data/following-part1.js",
                text("window.YTD.following.part1 = [{\"following\":{\"accountId\":\"103\"}},"
                        + "{\"following\":{\"accountId\":\"102\"}}]"));
        entries.put("data/direct-messages.js", text("not read"));
        Preview preview = (Preview) ContactFiles.read(zip(), Fixture.TODAY);
        assertEquals(Source.X, preview.source());
        assertEquals(3, preview.people(), "101, 102 and 103");
        assertEquals(2, preview.left(Skipped.Reason.TWICE).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../Connections.csv", "/etc/Connections.csv", "C:/x.csv", "a\\..\\Connections.csv", "a/../../b"})
    void aPathThatLeavesTheFolderIsRefused(String path) throws IOException {
        entries.put("Connections.csv", Fixture.bytes("linkedin-2024.csv"));
        entries.put(path, text("x"));
        assertEquals("network.file.zip.path", refusal());
    }

    @Test
    void aBombIsNotBlownUp() throws IOException {
        entries.put("Connections.csv", new byte[ContactFiles.LARGEST + 1]);
        assertEquals("network.file.tooLarge", refusal());
    }

    @Test
    void whichOfTwoIsMeantIsNotGuessed() throws IOException {
        entries.put("a/Connections.csv", Fixture.bytes("linkedin-2024.csv"));
        entries.put("b/Connections.csv", Fixture.bytes("linkedin-2021.csv"));
        assertEquals("network.file.zip.several", refusal());
    }

    @Test
    void otherZipsAreRefusedByWhatTheyAre() throws IOException {
        entries.put("messages.csv", text("a,b"));
        assertEquals("network.file.zip.none", refusal());
        entries.put("[Content_Types].xml", text("<Types/>"));
        assertEquals("network.file.workbook", refusal());
    }

    @Test
    void aZipCutOffIsDamaged() throws IOException {
        entries.put("Connections.csv", Fixture.bytes("linkedin-2024.csv"));
        Path zip = zip();
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 200));
        assertEquals(
                "network.file.zip.broken",
                assertThrows(PlainException.class, () -> ContactFiles.read(zip, Fixture.TODAY))
                        .key());
    }

    @Test
    void aFileThatIsTooLargeOrNotThereIsRefused() throws IOException {
        Path file = folder.resolve("big.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] line = text("Ada,Moreau,Acme,CEO,15 Mar 2024\n".repeat(10_000));
            out.write(text("First Name,Last Name,Company,Position,Connected On\n"));
            for (long written = 0; written < ContactFiles.LARGEST; written += line.length) {
                out.write(line);
            }
        }
        assertEquals(
                "network.file.tooLarge",
                assertThrows(PlainException.class, () -> ContactFiles.read(file, Fixture.TODAY))
                        .key());
        assertEquals(
                "exchange.noFile",
                assertThrows(PlainException.class, () -> ContactFiles.read(folder.resolve("none"), Fixture.TODAY))
                        .key());
    }
}
