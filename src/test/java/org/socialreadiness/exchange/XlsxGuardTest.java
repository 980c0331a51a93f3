package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// Every limit at its last value that passes and its first that does not.
class XlsxGuardTest {
    private static final String RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";

    @Test
    void ourOwnSheetsPass() throws Exception {
        byte[] sheet = TestSheets.filled(TestSheets.assessment().assessment(), Optional.empty(), "en", _ -> {});
        assertDoesNotThrow(() -> XlsxGuard.open("s.xlsx", sheet));
    }

    @Test
    void theNumberOfPartsIsLimited() throws Exception {
        passes(parts(XlsxGuard.MOST_ENTRIES));
        refused("sheet.tooManyParts", parts(XlsxGuard.MOST_ENTRIES + 1));
    }

    @Test
    void sizesAreCountedWhileInflating() throws Exception {
        int largest = (int) XlsxGuard.LARGEST_ENTRY;
        passes(zip("xl/media/a.png", new byte[largest]));
        refused("sheet.tooLarge", zip("xl/media/a.png", new byte[largest + 1]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i + ".png"));
                zip.write(new byte[(int) (XlsxGuard.LARGEST_WHOLE / 4) + 1]);
            }
        }
        refused("sheet.tooLarge", out.toByteArray());
    }

    @Test
    void rowsCellsAndStringsAreLimited() throws Exception {
        passes(sheet("<row/>".repeat(XlsxGuard.MOST_ROWS)));
        refused("sheet.tooManyCells", sheet("<row/>".repeat(XlsxGuard.MOST_ROWS + 1)));
        passes(sheet("<c/>".repeat(XlsxGuard.MOST_CELLS)));
        refused("sheet.tooManyCells", sheet("<c/>".repeat(XlsxGuard.MOST_CELLS + 1)));
        passes(sheet("<si/>".repeat(100_000)));
        refused("sheet.tooManyCells", sheet("<si/>".repeat(100_001)));
    }

    @Test
    void noCellStandsFarOutside() throws Exception {
        passes(sheet("<row r=\"10000\"><c r=\"GR10000\"/></row>"));
        refused("sheet.tooManyCells", sheet("<row r=\"10001\"><c r=\"A10001\"/></row>"));
        refused("sheet.tooManyCells", sheet("<row r=\"1000000000000\"><c r=\"A1\"/></row>"));
        refused("sheet.tooManyCells", sheet("<row r=\"-1\"><c r=\"A1\"/></row>"));
        refused("sheet.tooManyCells", sheet("<row r=\"1\"><c r=\"GS1\"/></row>"));
        refused("sheet.tooManyCells", sheet("<row r=\"1\"><c r=\"AAAA1\"/></row>"));
        refused("sheet.tooManyCells", sheet("<row r=\"1\"><c r=\"1\"/></row>"));
        // An empty row at the very end of the sheet, as some office programs write one, is no harm.
        passes(sheet("<row r=\"1048576\"/>"));
    }

    @Test
    void elementsAndTheirDepthAreLimited() throws Exception {
        // One element is the sheet itself.
        passes(sheet("<x/>".repeat(XlsxGuard.MOST_ELEMENTS - 1)));
        refused("sheet.tooManyCells", sheet("<x/>".repeat(XlsxGuard.MOST_ELEMENTS)));
        passes(sheet(nested(XlsxGuard.DEEPEST - 1)));
        refused("sheet.tooManyCells", sheet(nested(XlsxGuard.DEEPEST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><s>&x;</s>",
                "<!DOCTYPE s [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><s>&b;</s>",
                "<!DOCTYPE s><s/>",
                "<s>&undefined;</s>",
                "<s>",
                "<s></t>",
                "",
                "no xml"
            })
    void whatIsNoPlainXmlIsRefused(String xml) throws Exception {
        refused("sheet.unreadable", zip("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "XL/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml", "xl/activeX/a.xml"})
    void macrosAreRefused(String name) throws Exception {
        refused("sheet.macros", zip(name, new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/externalLinks/externalLink1.xml",
                "xl/connections.xml",
                "xl/queryTables/queryTable1.xml",
                "xl/embeddings/oleObject1.bin"
            })
    void whatFetchesOrRunsIsRefused(String name) throws Exception {
        refused("sheet.links", zip(name, new byte[0]));
    }

    @Test
    void nothingOutsideIsFetchedButAnAddressInANoteIsNoHarm() throws Exception {
        refused("sheet.links", zip(RELATIONS, relation("oleObject", "External")));
        refused("sheet.links", zip(RELATIONS, relation("image", "external")));
        passes(zip(RELATIONS, relation("image", "Internal")));
        passes(zip(RELATIONS, relation("hyperlink", "External")));
    }

    @Test
    void whatIsNoArchiveIsRefused() throws Exception {
        refused("sheet.unreadable", new byte[0]);
        refused("sheet.unreadable", "PK".getBytes(StandardCharsets.US_ASCII));
        byte[] noise = new byte[5000];
        new SplittableRandom(1).nextBytes(noise);
        byte[] whole = zip("xl/media/a.png", noise);
        for (int length : List.of(10, 31, whole.length / 2)) {
            refused("sheet.unreadable", Arrays.copyOf(whole, length));
        }
    }

    @Test
    void everyRefusalNamesTheFileAndSaysThatNothingHappened() throws Exception {
        for (Locale language : Messages.LANGUAGES) {
            String sentence = assertThrows(PlainException.class, () -> XlsxGuard.open("s.xlsx", new byte[3]))
                    .in(Messages.in(language));
            assertEquals(1, sentence.lines().count());
            assertEquals(true, sentence.contains("s.xlsx"));
        }
    }

    private static byte[] relation(String type, String mode) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://x/%s" Target="http://example.invalid" TargetMode="%s"/>
                </Relationships>""".formatted(type, mode).getBytes(StandardCharsets.UTF_8);
    }

    private static String nested(int times) {
        return "<x>".repeat(times) + "</x>".repeat(times);
    }

    private static byte[] sheet(String content) throws IOException {
        return zip("xl/worksheets/sheet1.xml", ("<s>" + content + "</s>").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] parts(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i : IntStream.range(0, count).toArray()) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i + ".png"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static void passes(byte[] file) {
        assertDoesNotThrow(() -> XlsxGuard.open("s.xlsx", file));
    }

    private static void refused(String key, byte[] file) {
        assertEquals(
                key,
                assertThrows(PlainException.class, () -> XlsxGuard.open("s.xlsx", file))
                        .key());
    }
}
