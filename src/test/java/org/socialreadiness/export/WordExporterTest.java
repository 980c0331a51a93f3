package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.export.WordCases.ENGLISH;
import static org.socialreadiness.export.WordCases.EVERYTHING;
import static org.socialreadiness.export.WordCases.GERMAN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class WordExporterTest {
    @TempDir
    private static Path shared;

    /// The example in each language, written once.
    private static final Map<Messages, Path> EXAMPLES = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeExamples() throws PlainException {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            Path file = shared.resolve(messages.locale() + ".docx");
            WordExporter.export(WordCases.example(messages), file, messages, Watch.NONE);
            EXAMPLES.put(messages, file);
        }
    }

    private static Path example(Messages messages) {
        return Objects.requireNonNull(EXAMPLES.get(messages));
    }

    @Test
    void everyPartOfTheExampleIsValid() throws Exception {
        assertEquals(List.of(), WordParts.faults(example(ENGLISH)));
        assertEquals(List.of(), WordParts.faults(example(GERMAN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void reportsOfEveryShapeAreValid(int seed) throws Exception {
        assertEquals(List.of(), WordParts.faults(write(WordCases.random(seed), seed % 2 == 0 ? ENGLISH : GERMAN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void reportsOfFewPeopleAreValid(int people) throws Exception {
        for (String form : List.of(Form.FULL, Form.SHORT)) {
            Report report = WordCases.report(WordCases.people(people, form).client(), ENGLISH, EVERYTHING);
            assertEquals(List.of(), WordParts.faults(write(report, ENGLISH)));
        }
    }

    /// A check that cannot fail would prove nothing.
    @Test
    void anInvalidPartIsFound() throws Exception {
        Path file = example(ENGLISH);
        try (XWPFDocument document = open(file);
                var out = Files.newOutputStream(folder.resolve("broken.docx"))) {
            // A row without a cell, and a second width.
            WordControls.tables(document).getFirst().createRow().getCtRow().removeTc(0);
            WordControls.tables(document).getFirst().getCTTbl().addNewTblPr();
            document.write(out);
        }
        assertFalse(WordParts.faults(folder.resolve("broken.docx")).isEmpty());
    }

    @Test
    void oddTextGoesThroughUnharmed() throws Exception {
        Report report = WordCases.report(WordCases.odd().client(), ENGLISH, EVERYTHING);
        Path file = write(report, ENGLISH);
        assertEquals(List.of(), WordParts.faults(file));
        try (XWPFDocument document = open(file)) {
            String all = String.join("\n", WordContent.of(document));
            assertTrue(all.contains("“=1+1”") && all.contains("“_x0041_ stays”"), "formula or escape");
            assertTrue(all.contains("emoji 😀 👩‍👩‍👧 \u0627\u0644\u0639\u0631\u0628\u064a\u0629"), "emoji");
            assertTrue(all.contains("forbidden \ufffd\ufffd\ufffd\ufffd and half a pair \ufffd end"), "forbidden");
            assertTrue(all.contains("<b>&amp; \"quoted\" ]]>tab\nnext line"), "markup");
            assertTrue(all.contains("long ".repeat(1999)), "long");
        }
    }

    @Test
    void whatIsReadBackIsComparedWithTheReport() throws Exception {
        Report report = WordCases.example(ENGLISH);
        Path file = example(ENGLISH);
        WordExporter.verify(file, report);
        Report.Section first = report.sections().getFirst();
        List<Report.Section> changed = new ArrayList<>(report.sections());
        changed.set(0, new Report.Section(first.id(), first.title() + " ", first.mark(), first.blocks()));
        assertThrows(
                IOException.class, () -> WordExporter.verify(file, new Report(report.meta(), report.cover(), changed)));
        assertThrows(
                IOException.class,
                () -> WordExporter.verify(
                        file,
                        new Report(
                                report.meta(), report.cover(), report.sections().subList(0, 3))));
    }

    /// Each cell that is read back and differs in one character is found.
    @Test
    void aChangedCellIsFound() throws Exception {
        Report report = WordCases.example(ENGLISH);
        Path file = example(ENGLISH);
        Path other = folder.resolve("other.docx");
        try (XWPFDocument document = open(file);
                var out = Files.newOutputStream(other)) {
            XWPFTable ratings = WordControls.tables(document).stream()
                    .filter(t -> t.getRows().size() > 40)
                    .findFirst()
                    .orElseThrow();
            ratings.getRow(5)
                    .getCell(3)
                    .getParagraphs()
                    .getFirst()
                    .getRuns()
                    .getFirst()
                    .setText("4", 0);
            document.write(out);
        }
        IOException found = assertThrows(IOException.class, () -> WordExporter.verify(other, report));
        assertTrue(("" + found.getMessage()).matches("Place \\d+ of \\d+ .*"), "" + found.getMessage());
    }

    @Test
    void headingsAreNestedAndSectionsCanBeFound() throws Exception {
        Report report = WordCases.example(ENGLISH);
        try (XWPFDocument document = open(example(ENGLISH))) {
            List<String> headings = WordControls.paragraphs(document).stream()
                    .map(XWPFParagraph::getStyle)
                    .filter(style -> style != null && style.startsWith("Heading"))
                    .toList();
            // The cover has one heading of the second level, above which no section stands.
            assertEquals("Heading2", headings.getFirst());
            assertEquals("Heading1", headings.get(1));
            assertEquals(
                    report.sections().size(),
                    headings.stream().filter("Heading1"::equals).count());
            assertTrue(headings.stream().allMatch(style -> style.matches("Heading[12]")));
        }
        String body = WordParts.texts(example(ENGLISH)).get("word/document.xml");
        for (Report.Section section : report.sections()) {
            assertTrue(body.contains("w:name=\"sr_" + section.id().replace('-', '_') + "\""), section.id());
        }
    }

    @Test
    void tablesHaveHeadRowsThatRepeatAndRowsThatStayWhole() throws Exception {
        try (XWPFDocument document = open(example(ENGLISH))) {
            int heads = 0;
            for (XWPFTable table : WordControls.tables(document)) {
                assertEquals(table.getCTTbl().getTblGrid().sizeOfGridColArray() > 0, true, "a table without a grid");
                assertFalse(
                        table.getCTTbl().getTblPr().getTblDescription().getVal().isBlank());
                heads += (int)
                        table.getRows().stream().filter(r -> r.isRepeatHeader()).count();
                assertTrue(table.getRows().stream().allMatch(r -> r.isCantSplitRow()));
            }
            // Profile, disagreement, two of facts beside ratings, facts on file, changes to the divide, heat map,
            // appendix; of the plan its reasons, roadmap, time plan and promises. Lines to sign on have none.
            assertEquals(12, heads);
        }
    }

    @Test
    void everyRunNamesTheLanguageOfTheReport() throws Exception {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            String body = WordParts.texts(example(messages)).get("word/document.xml");
            Map<String, Long> languages = all("<w:lang w:val=\"([^\"]*)\"", body).stream()
                    .collect(Collectors.groupingBy(m -> m.group(1), Collectors.counting()));
            String language = messages == ENGLISH ? "en-US" : "de-DE";
            assertEquals(Set.of(language), languages.keySet());
            // Runs that hold text; those with a tab or a drawing have no language.
            long runs = all("<w:r>(?:(?!</w:r>).)*<w:t[ />]", body).size();
            assertEquals(runs, languages.get(language));
        }
    }

    @Test
    void wordsAreBrokenInGermanOnly() throws Exception {
        assertTrue(normal(ENGLISH).contains("<w:suppressAutoHyphens/>"), normal(ENGLISH));
        assertFalse(normal(GERMAN).contains("suppressAutoHyphens"), normal(GERMAN));
        assertTrue(WordParts.texts(example(GERMAN)).get("word/settings.xml").contains("<w:autoHyphenation"));
    }

    /// The style from which all others come.
    private static String normal(Messages messages) throws IOException {
        String styles = WordParts.texts(example(messages)).get("word/styles.xml");
        int begin = styles.indexOf("w:styleId=\"Normal\"");
        return styles.substring(begin, styles.indexOf("</w:style>", begin));
    }

    @Test
    void everySentenceLeadsToTheIdsItRestsOn() throws Exception {
        WordParts.Texts parts = WordParts.texts(example(ENGLISH));
        String body = parts.get("word/document.xml");
        Map<String, String> ids =
                all("<sentence bookmark=\"([^\"]*)\" ids=\"([^\"]*)\"/>", parts.get("customXml/item1.xml")).stream()
                        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
        assertTrue(ids.size() > 150, "only " + ids.size() + " sentences");
        Set<String> known = new HashSet<>();
        var asked = Catalog.shipped().structure();
        asked.factors().forEach(f -> known.add(f.id().text()));
        asked.criteria().forEach(c -> known.add(c.id().text()));
        asked.beliefs().forEach(b -> known.add(b.id().text()));
        asked.facts().forEach(f -> known.add(f.id().text()));
        ids.values().forEach(list -> assertTrue(known.containsAll(List.of(list.split(" ", -1))), list));
        ids.keySet()
                .forEach(name ->
                        assertEquals(1, all("w:name=\"" + name + "\"", body).size(), name));
        // The sentence about the consensus on SG5 rests on SG5 alone.
        String bookmark = all(
                        "w:name=\"(sr_\\d+)\"/>(?:(?!bookmarkEnd).)*The team agreed on level 1: “In the last six months there",
                        body)
                .getLast()
                .group(1);
        assertEquals("SG5", ids.get(bookmark));
        assertTrue(parts.get("word/_rels/document.xml.rels").contains("relationships/customXml"));
    }

    @Test
    void bookmarksAndDrawingsHaveIdsOfTheirOwn() throws Exception {
        String body = WordParts.texts(example(ENGLISH)).get("word/document.xml");
        List<String> starts = all("<w:bookmarkStart [^>]*w:id=\"(\\d+)\"", body).stream()
                .map(m -> m.group(1))
                .toList();
        assertEquals(new HashSet<>(starts).size(), starts.size());
        assertEquals(starts.size(), all("<w:bookmarkEnd ", body).size());
        List<String> drawings = all("<wp:docPr [^>]*id=\"(\\d+)\"", body).stream()
                .map(m -> m.group(1))
                .toList();
        assertEquals(13, drawings.size());
        assertEquals(new HashSet<>(drawings).size(), drawings.size());
    }

    @Test
    void headerAndFooterSayWhatTheReportSays() throws Exception {
        WordParts.Texts german = WordParts.texts(example(GERMAN));
        String header = words(german.get("word/header1.xml"));
        assertEquals("Beispiel GmbH · Standortbestimmung Social Readiness12. November 2026", header);
        assertEquals(
                "Selbsteinschätzung, keine Prüfung · Langform, Instrument 1.0Seite 2",
                words(german.get("word/footer1.xml")));
        assertTrue(words(german.get("word/footer2.xml")).startsWith("Vertraulich"));
        WordParts.Texts english = WordParts.texts(example(ENGLISH));
        assertEquals(
                "Example Company · Social readiness assessment12 November 2026",
                words(english.get("word/header1.xml")));
        english.all().values().forEach(text -> assertFalse(text.contains("{header}") || text.contains("{footer}")));
    }

    @Test
    void theFileCarriesTitleClientAndDate() throws Exception {
        try (XWPFDocument document = open(example(ENGLISH))) {
            var core = document.getProperties().getCoreProperties();
            assertEquals("Example Company · Social readiness assessment", core.getTitle());
            assertEquals("Example Company", core.getSubject());
            assertEquals("2026-11-12T00:00:00Z", core.getCreated().toInstant().toString());
        }
    }

    @Test
    void progressIsToldAndTheExportCanBeStopped() throws Exception {
        Report report = WordCases.example(ENGLISH);
        Path target = folder.resolve("report.docx");
        List<String> heard = new ArrayList<>();
        WordExporter.export(report, target, ENGLISH, (done, of) -> heard.add(done + "/" + of));
        int all = report.sections().size();
        assertEquals("0/" + all, heard.getFirst());
        assertEquals(all + "/" + all, heard.getLast());
        byte[] before = Files.readAllBytes(target);
        assertThrows(
                CancellationException.class,
                () -> WordExporter.export(report, target, ENGLISH, (done, _) -> {
                    if (done == 3) {
                        throw new CancellationException();
                    }
                }));
        assertEquals(List.of(target), list(folder));
        assertArrayEquals(before, Files.readAllBytes(target));
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidPlainly() {
        Report report = WordCases.example(ENGLISH);
        PlainException failure = assertThrows(
                PlainException.class,
                () -> WordExporter.export(report, folder.resolve("none/report.docx"), ENGLISH, Watch.NONE));
        assertTrue(failure.in(ENGLISH).toString().contains("report.docx"), failure.toString());
    }

    @Test
    void namesStandOnTheCoverOnlyIfTheyWereChosen() throws Exception {
        TestAssessments built = WordCases.people(5, Form.FULL);
        String named = WordParts.texts(write(WordCases.report(built.client(), ENGLISH, EVERYTHING), ENGLISH))
                .get("word/document.xml");
        assertTrue(named.contains("P0, P1, P2"));
        ReportOptions unnamed =
                new ReportOptions(EVERYTHING.sections(), EVERYTHING.groups(), ReportOptions.People.NOT_AT_ALL);
        String without = WordParts.texts(write(WordCases.report(built.client(), ENGLISH, unnamed), ENGLISH))
                .get("word/document.xml");
        assertFalse(without.contains("P0") || without.contains("Role of"));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String words(String xml) {
        return all("<w:t(?: [^>]*)?>([^<]*)</w:t>", xml).stream()
                .map(m -> m.group(1))
                .collect(Collectors.joining());
    }

    private static List<MatchResult> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
    }

    private Path write(Report report, Messages messages) throws PlainException {
        Path target = folder.resolve("report.docx");
        WordExporter.export(report, target, messages, Watch.NONE);
        return target;
    }

    private static XWPFDocument open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }
}
