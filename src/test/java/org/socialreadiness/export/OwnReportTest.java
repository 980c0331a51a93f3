package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.export.WordCases.ENGLISH;
import static org.socialreadiness.export.WordCases.GERMAN;

import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;

/// Reports in templates as companies have them.
class OwnReportTest {
    @TempDir
    private Path folder;

    private Path export(Report report, Messages messages, byte[] template) throws Exception {
        Path file = folder.resolve("r.docx");
        assertEquals(List.of(), WordExporter.export(report, file, messages, Watch.NONE, template));
        return file;
    }

    private static List<String> text(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return WordContent.of(document);
        }
    }

    @ParameterizedTest
    @CsvSource({"210, 297, en", "216, 279, de", "297, 210, en"})
    void anOrdinaryTemplateHoldsTheWholeReport(int width, int height, String language) throws Exception {
        Messages messages = language.equals("en") ? ENGLISH : GERMAN;
        Report report = WordCases.example(messages);
        Path file =
                export(report, messages, TestTemplates.company(width, height).bytes());
        assertEquals(List.of(), WordParts.faults(file));
        // Word for word what the report says: the template has nothing of its own in the text.
        int text = Look.twips(width) - 2 * Look.twips(25);
        Look look = new Look(text, "Georgia", Colors.BUILT_IN);
        List<String> expected = new ArrayList<>(WordContent.of(report.cover()));
        report.sections().forEach(section -> expected.addAll(WordContent.of(section, look)));
        assertEquals(expected, text(file));
        String xml = WordParts.texts(file).get("word/document.xml");
        // Tables are as wide as the text between the margins of 25 mm.
        assertTrue(xml.contains("<w:tblW w:type=\"dxa\" w:w=\"" + text + "\"/>")
                || xml.contains("<w:tblW w:w=\"" + text + "\" w:type=\"dxa\"/>"));
        assertTrue(xml.contains("cx=\"" + (width - 50) * 36_000L + "\""), "charts as wide as the text");
    }

    @Test
    void stylesGoByTheirNamesAndMissingOnesAreAdded() throws Exception {
        Path file = export(
                WordCases.example(ENGLISH),
                ENGLISH,
                TestTemplates.company(210, 297).bytes());
        String xml = WordParts.texts(file).get("word/document.xml");
        String styles = WordParts.texts(file).get("word/styles.xml");
        assertTrue(xml.contains("w:val=\"berschrift1\""));
        assertFalse(xml.contains("w:val=\"Heading1\""));
        assertFalse(xml.contains("w:pStyle w:val=\"Normal\""));
        for (String id : Pattern.compile("w:[pr]Style w:val=\"([^\"]+)\"")
                .matcher(xml)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList()) {
            assertTrue(styles.contains("w:styleId=\"" + id + "\""), "no style " + id);
        }
        // In the company's fonts and color: none of the program's own is left.
        assertFalse(styles.contains("Calibri"), "Calibri");
        assertFalse(styles.contains("Cambria"), "Cambria");
        assertFalse(styles.contains(Palette.ACCENT), "the program's own accent");
        assertTrue(styles.contains("Verdana"));
    }

    @Test
    void chartsTakeTheColorsOfTheTheme() throws Exception {
        Path file = export(
                WordCases.example(ENGLISH),
                ENGLISH,
                TestTemplates.company(210, 297).bytes());
        String chart = WordParts.texts(file).get("word/charts/chart1.xml");
        assertTrue(chart.contains("1B5E20"), "overall");
        assertTrue(chart.contains("C75000"), "the second factor");
        assertFalse(chart.contains("FFF59D"), "a yellow nobody sees");
        assertFalse(chart.contains("Calibri"));
        assertTrue(chart.contains("typeface=\"Georgia\""));
    }

    @Test
    void partsGoToTheirPlacesAndTheOwnTextStays() throws Exception {
        Report report = WordCases.example(ENGLISH);
        byte[] template = TestTemplates.company(210, 297)
                .line("Prepared for ", "{cli", "ent", "} by Grün & Partner: {over", "all}")
                .line("{part:method}")
                .heading("What we think")
                .line("Our own words.")
                .line("{pa", "rt:summary}")
                .line("{chart:profile}")
                .line("Before the rest.")
                .line("{parts}")
                .line("After the rest. {unknown}")
                .bytes();
        Path file = export(report, ENGLISH, template);
        assertEquals(List.of(), WordParts.faults(file));
        List<String> text = text(file);
        String overall = report.sections().getFirst().blocks().stream()
                .flatMap(block -> block instanceof Report.Intervals chart ? chart.rows().stream() : Stream.empty())
                .map(Report.IntervalRow::printed)
                .findFirst()
                .orElseThrow();
        assertEquals("Prepared for " + report.meta().client() + " by Grün & Partner: " + overall, text.getFirst());
        assertEquals("After the rest. {unknown}", text.getLast());
        List<String> parts = parts(file);
        List<String> rest = report.sections().stream()
                .map(Section::id)
                .filter(id -> !id.equals("method") && !id.equals("summary"))
                .toList();
        List<String> expected = new ArrayList<>(List.of("method", "summary", "chart:profile"));
        expected.addAll(rest);
        assertEquals(expected, parts);
        assertTrue(text.indexOf("Our own words.") > text.indexOf(title(report, "method")));
        assertTrue(text.indexOf("Our own words.") < text.indexOf(title(report, "summary")));
        assertTrue(text.indexOf("Before the rest.") < text.indexOf(title(report, "profile")));
        assertFalse(String.join("", text).contains("{part"));
    }

    private static String title(Report report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .map(Section::title)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parts(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getDocument().getBody().getSdtList().stream()
                    .map(WordControls::part)
                    .flatMap(part -> part.stream())
                    .toList();
        }
    }

    @Test
    void headersAreFilledAndTheLogoStays() throws Exception {
        Path file = export(
                WordCases.example(GERMAN),
                GERMAN,
                TestTemplates.company(210, 297).bytes());
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFParagraph line =
                    document.getHeaderList().getFirst().getParagraphs().getFirst();
            assertTrue(
                    line.getText()
                            .startsWith(" " + WordCases.example(GERMAN).meta().client()),
                    line.getText());
            assertEquals(1, document.getHeaderList().getFirst().getAllPictures().size());
        }
    }

    @Test
    void aDotxBecomesADocument() throws Exception {
        byte[] template = TestTemplates.dotx(TestTemplates.company(210, 297).bytes());
        Path file = export(WordCases.example(ENGLISH), ENGLISH, template);
        String types = WordParts.texts(file).get("[Content_Types].xml");
        assertTrue(types.contains("wordprocessingml.document.main+xml"));
        assertFalse(types.contains("template.main+xml"));
    }

    @Test
    void whatAClientWroteIsNeverTakenForAPlace() throws Exception {
        Report whole = WordCases.example(ENGLISH);
        Report.Meta meta = whole.meta();
        Report odd = new Report(
                new Report.Meta(
                        "{part:summary} {date}",
                        meta.name(),
                        "{client}",
                        "{x}",
                        meta.date(),
                        meta.locale(),
                        meta.assessment(),
                        meta.workingCopy()),
                whole.cover(),
                whole.sections());
        Path file = export(
                odd,
                ENGLISH,
                TestTemplates.company(210, 297)
                        .line("{client}")
                        .line("{header}")
                        .bytes());
        assertEquals(List.of("{part:summary} {date}", "{client}"), text(file).subList(0, 2));
    }

    @Test
    void theStarterTemplateGivesTheReportItself() throws Exception {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            Path starter = folder.resolve("starter.docx");
            StarterTemplate.write(starter, messages);
            byte[] template = Files.readAllBytes(starter);
            assertEquals(List.of(), TemplateCheck.of(template).problems());
            assertTrue(text(starter).contains("{part:summary}"));
            assertTrue(String.join("\n", text(starter)).contains(messages.text("template.value.client")));
            Report report = WordCases.example(messages);
            Path file = export(report, messages, template);
            assertEquals(List.of(), WordParts.faults(file));
            // All but the contents, whose pages are known in the built-in look only.
            List<String> all = new ArrayList<>(WordContent.of(report.cover()));
            report.sections().forEach(section -> all.addAll(WordContent.of(section, Look.BUILT_IN)));
            assertEquals(all, text(file));
        }
    }

    @Test
    void aWorkingCopySaysSoInAnyTemplate() throws Exception {
        Report whole = WordCases.example(ENGLISH);
        Report.Cover cover = whole.cover();
        String mark = "Confidential · " + ENGLISH.text("report.workingCopy");
        Report working = new Report(
                WordCases.meta(whole, whole.meta().client(), true),
                new Report.Cover(
                        cover.label(),
                        cover.client(),
                        cover.question(),
                        cover.rows(),
                        cover.note(),
                        cover.contents(),
                        mark),
                whole.sections());
        Path file = export(working, ENGLISH, TestTemplates.company(210, 297).bytes());
        assertTrue(footers(file).contains(mark));
        assertTrue(footers(file).contains("Grün & Partner"));
        Path other = export(whole, ENGLISH, TestTemplates.company(210, 297).bytes());
        assertEquals("Grün & Partner", footers(other).strip());
    }

    private static String footers(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            return String.join(
                    "\n",
                    document.getFooterList().stream()
                            .flatMap(footer -> footer.getParagraphs().stream())
                            .map(XWPFParagraph::getText)
                            .toList());
        }
    }

    @Test
    void partsThatAreNotChosenLeaveNothing() throws Exception {
        Report whole = WordCases.example(ENGLISH);
        Report less = new Report(whole.meta(), whole.cover(), whole.sections().subList(0, 2));
        Path file = export(
                less,
                ENGLISH,
                TestTemplates.company(210, 297)
                        .line("Own.")
                        .line("{part:facts}")
                        .line("{table:ratings}")
                        .line("{parts}")
                        .bytes());
        assertEquals(List.of("summary", "profile"), parts(file));
        assertFalse(String.join("", text(file)).contains("{"));
    }

    @Test
    void chartsAndBookmarksOfTheTemplateKeepTheirNumbers() throws Exception {
        TestTemplates made = TestTemplates.company(210, 297);
        XWPFParagraph own = made.document().createParagraph();
        own.createRun().setText("Own.");
        var bookmark = own.getCTP().addNewBookmarkStart();
        bookmark.setId(BigInteger.valueOf(7));
        bookmark.setName("own");
        own.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(7));
        Path file = export(WordCases.example(ENGLISH), ENGLISH, made.bytes());
        String xml = WordParts.texts(file).get("word/document.xml");
        List<String> ids = Pattern.compile("<w:bookmarkStart [^>]*w:id=\"(\\d+)\"")
                .matcher(xml)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(ids.contains("7") && ids.contains("8"), ids.toString());
        assertTrue(Objects.requireNonNull(ids).size() > 20);
        assertEquals(List.of(), WordParts.faults(file));
    }

    @Test
    void controlsOfTheTemplateAreItsOwn() throws Exception {
        TestTemplates made = TestTemplates.company(210, 297);
        CTSdtBlock own = made.document().getDocument().getBody().addNewSdt();
        own.addNewSdtPr().addNewTag().setVal("theirs");
        own.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("Own control of {client}");
        Path file = export(WordCases.example(ENGLISH), ENGLISH, made.bytes());
        assertEquals(
                "Own control of " + WordCases.example(ENGLISH).meta().client(),
                text(file).getFirst());
    }
}
