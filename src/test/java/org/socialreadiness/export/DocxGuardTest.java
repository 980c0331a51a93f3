package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socialreadiness.text.PlainException;

class DocxGuardTest {
    private static final String W = "xmlns:w='" + XmlTree.W + "'";

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(PlainException.class, () -> DocxGuard.check("a.docx", bytes))
                .key();
    }

    private static String inText(String xml) throws IOException {
        return refusal(zip("word/document.xml", "<w:document " + W + ">" + xml + "</w:document>"));
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, update.macros",
        "word/activeX/activeX1.xml, update.macros",
        "word/embeddings/oleObject1.bin, update.fetches",
        "word/afchunk.htm, update.fetches"
    })
    void filesThatCouldRunAreRefused(String name, String key) throws Exception {
        assertEquals(key, refusal(zip(name, "<a/>")));
    }

    @Test
    void aTypeWithMacrosIsRefused() throws Exception {
        assertEquals(
                "update.macros",
                refusal(
                        zip(
                                "[Content_Types].xml",
                                "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>")));
    }

    @ParameterizedTest
    @CsvSource({"INCLUDETEXT", "ddeauto", "DDE", "IncludePicture"})
    void fieldsThatFetchAreRefusedAlsoWhenCutIntoRuns(String field) throws Exception {
        String first = field.substring(0, 2);
        assertEquals(
                "update.fetches",
                inText("<w:p><w:r><w:instrText> " + first + "</w:instrText></w:r><w:r><w:instrText>"
                        + field.substring(2) + " x</w:instrText></w:r></w:p>"));
        assertEquals("update.fetches", inText("<w:p><w:fldSimple w:instr=' " + field + " x'/></w:p>"));
        assertEquals("update.fetches", inText("<w:altChunk/>"));
    }

    @Test
    void whatIsTakenForXmlButNotReadIsRefused() throws Exception {
        String types = "<Types><Default Extension='%s' ContentType='%s'/></Types>";
        assertEquals(
                "update.unreadable", refusal(zip("[Content_Types].xml", types.formatted("txt", "application/xml"))));
        DocxGuard.check("a.docx", zip("[Content_Types].xml", types.formatted("svg", "image/svg+xml")));
    }

    @ParameterizedTest
    @CsvSource({"oleObject, update.fetches", "control, update.macros", "vbaProject, update.macros"})
    void whatAPartIsForCountsWhateverItsName(String type, String key) throws Exception {
        String inside = "<Relationships><Relationship Type='http://x/" + type + "' Target='a.bin'/></Relationships>";
        assertEquals(key, refusal(zip("word/_rels/document.xml.rels", inside)));
    }

    @Test
    void linksArePartOfADocumentAndEverythingElseOutsideIsNot() throws Exception {
        String link =
                "<Relationships><Relationship TargetMode='External' Type='http://x/%s' Target='http://x'/></Relationships>";
        assertEquals("update.fetches", refusal(zip("word/_rels/document.xml.rels", link.formatted("image"))));
        assertEquals(
                "update.fetches", refusal(zip("word/_rels/settings.xml.rels", link.formatted("attachedTemplate"))));
        DocxGuard.check(
                "a.docx",
                zip(
                        "word/_rels/document.xml.rels",
                        link.formatted("hyperlink"),
                        "word/document.xml",
                        "<w:p " + W + "><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>DDE</w:t></w:r></w:p>"));
    }

    @Test
    void whatInflatesBeyondAllMeasureIsStopped() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i <= DocxGuard.EDITED.entry() / zeros.length; i++) {
                zip.write(zeros);
            }
        }
        assertEquals("update.tooLarge", refusal(bytes.toByteArray()));
        int deep = DocxGuard.EDITED.depth();
        assertEquals("update.tooLarge", inText("<a>".repeat(deep) + "</a>".repeat(deep)));
        String[] many = new String[2 * (DocxGuard.EDITED.entries() + 1)];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 2 == 0 ? "f" + i : "";
        }
        assertEquals("update.tooLarge", refusal(zip(many)));
    }

    @Test
    void documentTypesAndWhatIsNoArchiveAreRefused() throws Exception {
        assertEquals(
                "update.unreadable", refusal(zip("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")));
        assertEquals("update.unreadable", refusal(new byte[] {1, 2, 3}));
        assertEquals("update.unreadable", refusal(new byte[0]));
    }
}
