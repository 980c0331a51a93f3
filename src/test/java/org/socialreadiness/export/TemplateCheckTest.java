package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.export.WordCases.ENGLISH;
import static org.socialreadiness.export.WordCases.GERMAN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialreadiness.report.Report;

/// What a template must not do, and what its maker is told.
class TemplateCheckTest {
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TEXT = "word/document.xml";

    @TempDir
    private Path folder;

    static Stream<Arguments> hostile() throws Exception {
        byte[] whole = TestTemplates.company(210, 297).line("Own.").bytes();
        return Stream.of(
                Arguments.of("template.macros", TestTemplates.with(whole, "word/vbaProject.bin", new byte[9])),
                Arguments.of(
                        "template.macros",
                        TestTemplates.changed(
                                whole,
                                "[Content_Types].xml",
                                types -> types.replace(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml"))),
                Arguments.of("template.attached", related(whole, "attachedTemplate", "file:///server/x.dotm", true)),
                Arguments.of("template.outside", related(whole, "image", "http://example.org/x.png", true)),
                Arguments.of("template.outside", related(whole, "oleObject", "file:///server/x.xlsx", true)),
                Arguments.of("template.altChunk", related(whole, "aFChunk", "x.html", false)),
                Arguments.of("template.altChunk", text(whole, "<w:altChunk/>")),
                Arguments.of("template.field", text(whole, field("INCLUDETEXT \"\\\\server\\x\""))),
                Arguments.of("template.field", text(whole, field("DDEAUTO cmd x"))),
                Arguments.of(
                        "template.field",
                        text(whole, "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE http://example.org/x \"/></w:p>")),
                Arguments.of("template.field", text(whole, nested("IF ", "QUOTE \"INCLUDETEXT x\"", ""))),
                Arguments.of("template.field", text(whole, nested("", "QUOTE INCLU", "DETEXT x"))),
                Arguments.of("template.field", text(whole, nested("", "QUOTE x", ""))),
                Arguments.of("template.embedded", TestTemplates.with(whole, "word/embeddings/o.bin", new byte[9])),
                Arguments.of("template.embedded", text(whole, "<w:p><w:r><w:object/></w:r></w:p>")),
                Arguments.of("template.tooMuch", TestTemplates.with(whole, "word/b.bin", new byte[20_000_001])),
                Arguments.of("template.tooMuch", text(whole, "<w:p/>".repeat(500_001))),
                Arguments.of(
                        "template.unreadable",
                        TestTemplates.changed(
                                whole,
                                TEXT,
                                xml -> xml.replaceFirst("(\\?>)?<w:document", "$1<!DOCTYPE x><w:document"))),
                Arguments.of("template.unreadable", Arrays.copyOf(whole, whole.length / 3)),
                Arguments.of("template.unreadable", "no archive".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("template.sealed", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                Arguments.of("template.giant", giant()),
                Arguments.of("template.narrow", TestTemplates.company(160, 297).bytes()));
    }

    private static byte[] related(byte[] whole, String type, String target, boolean outside) throws Exception {
        return TestTemplates.changed(
                whole,
                RELATIONS,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/></Relationships>"
                                .formatted(type, target, outside ? " TargetMode=\"External\"" : "")));
    }

    private static byte[] text(byte[] whole, String xml) throws Exception {
        return TestTemplates.changed(whole, TEXT, all -> all.replace("<w:sectPr", xml + "<w:sectPr"));
    }

    /// Its instruction cut in two, as office programs do.
    private static String field(String instruction) {
        return """
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> %s</w:instrText></w:r>\
                <w:r><w:instrText>%s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""".formatted(instruction.substring(0, 3), instruction.substring(3));
    }

    /// A field within another.
    private static String nested(String before, String inner, String behind) {
        String words = "<w:r><w:instrText>%s</w:instrText></w:r>";
        return """
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>%s<w:r><w:fldChar w:fldCharType="begin"/></w:r>%s\
                <w:r><w:fldChar w:fldCharType="end"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""".formatted(words.formatted(before), words.formatted(inner), words.formatted(behind));
    }

    private static byte[] giant() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8000, 5001, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        TestTemplates made = TestTemplates.company(210, 297);
        made.document()
                .createParagraph()
                .createRun()
                .addPicture(new ByteArrayInputStream(out.toByteArray()), PictureType.PNG, "g.png", 9, 9);
        return made.bytes();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatCouldDoHarmIsRefused(String key, byte[] template) {
        TemplateCheck check = TemplateCheck.of(template);
        assertFalse(check.isUsable());
        List<TemplateProblem> stops =
                check.problems().stream().filter(TemplateProblem::stops).toList();
        assertEquals(List.of(key), stops.stream().map(TemplateProblem::key).toList());
        for (TemplateProblem problem : stops) {
            assertFalse(problem.in(ENGLISH).equals(problem.in(GERMAN)));
        }
    }

    @Test
    void aBrokenTemplateNeverBlocksAnExport() throws Exception {
        Report report = WordCases.example(ENGLISH);
        byte[] whole = TestTemplates.company(210, 297).bytes();
        Path file = folder.resolve("r.docx");
        List<TemplateProblem> said =
                WordExporter.export(report, file, ENGLISH, Watch.NONE, Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of(TemplateProblem.stop("template.unreadable")), said);
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            assertEquals(WordContent.of(report), WordContent.of(document));
        }
    }

    @Test
    void allProblemsAreListedAtOnce() throws Exception {
        byte[] whole = TestTemplates.company(210, 297).line("Own.").bytes();
        byte[] bad = TestTemplates.with(
                text(related(whole, "image", "http://example.org/x.png", true), "<w:altChunk/>" + field("DDE cmd x")),
                "word/vbaProject.bin",
                new byte[9]);
        assertEquals(
                List.of("template.altChunk", "template.field", "template.macros", "template.outside"),
                TemplateCheck.of(bad).problems().stream()
                        .map(TemplateProblem::key)
                        .sorted()
                        .toList());
    }

    @Test
    void theMakerIsToldWhatStaysAsItIs() throws Exception {
        TestTemplates made = TestTemplates.company(210, 297)
                .line("{clinet}")
                .line("See {part:facts} here")
                .line("{part:summary}")
                .line("{part:", "summary}")
                .line("{chart:cover}");
        TemplateCheck check = TemplateCheck.of(made.bytes());
        assertTrue(check.isUsable());
        assertEquals(
                List.of(
                        TemplateProblem.note("template.unknown", "{clinet}", 0),
                        TemplateProblem.note("template.notAlone", "{part:facts}", 0),
                        TemplateProblem.note("template.twice", "{part:summary}"),
                        TemplateProblem.note("template.unknown", "{chart:cover}", 0),
                        TemplateProblem.note("template.noRest", "{parts}"),
                        TemplateProblem.note("template.ownCover", "{part:cover}"),
                        TemplateProblem.note("template.colors", 1, "#FFF59D")),
                check.problems().subList(0, 7));
        assertEquals(
                "{clinet} in the text is not known and stays as it is. Check its spelling against the starter template.",
                check.problems().getFirst().in(ENGLISH));
        assertEquals("template.styles", check.problems().getLast().key());
    }

    @Test
    void linksAndHarmlessFieldsAreLeftAlone() throws Exception {
        byte[] whole = TestTemplates.company(210, 297).line("{parts}").bytes();
        byte[] linked = related(whole, "hyperlink", "https://example.org/", true);
        assertTrue(TemplateCheck.of(text(linked, field("PAGE"))).isUsable());
    }
}
