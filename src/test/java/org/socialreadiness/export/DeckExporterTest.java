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
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class DeckExporterTest {
    @TempDir
    private static Path shared;

    /// The example in each language, written once.
    private static final Map<Messages, Path> EXAMPLES = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void writeExamples() throws PlainException {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            Path file = shared.resolve(messages.locale() + ".pptx");
            DeckExporter.export(example(messages), file, Watch.NONE);
            EXAMPLES.put(messages, file);
        }
    }

    private static Deck example(Messages messages) {
        return WordCases.deck(WordCases.exampleClient(messages), messages, ReportOptions.STANDARD);
    }

    private static Path file(Messages messages) {
        return Objects.requireNonNull(EXAMPLES.get(messages));
    }

    @Test
    void everyPartOfTheExampleIsValid() throws Exception {
        assertEquals(List.of(), WordParts.faults(file(ENGLISH)));
        assertEquals(List.of(), WordParts.faults(file(GERMAN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void slidesOfEveryShapeAreValid(int seed) throws Exception {
        Messages messages = seed % 2 == 0 ? ENGLISH : GERMAN;
        assertEquals(
                List.of(), WordParts.faults(write(WordCases.deck(WordCases.randomClient(seed), messages, EVERYTHING))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void slidesOfFewPeopleAreValid(int people) throws Exception {
        for (String form : List.of(Form.FULL, Form.SHORT)) {
            Deck deck = WordCases.deck(WordCases.people(people, form).client(), ENGLISH, EVERYTHING);
            assertEquals(List.of(), WordParts.faults(write(deck)));
        }
    }

    /// A check that cannot fail would prove nothing.
    @Test
    void anInvalidPartIsFound() throws Exception {
        Path broken = folder.resolve("broken.pptx");
        try (XMLSlideShow slides = open(file(ENGLISH));
                var out = Files.newOutputStream(broken)) {
            slides.getSlides().getFirst().getXmlObject().getCSld().addNewSpTree();
            slides.write(out);
        }
        assertFalse(WordParts.faults(broken).isEmpty());
    }

    @Test
    void oddTextGoesThroughUnharmed() throws Exception {
        Deck deck = example(ENGLISH);
        Deck.Slide first = deck.slides().getFirst();
        List<Text> odd = WordCases.ODD.stream().map(words -> Text.of(words)).toList();
        Deck.Slide changed = new Deck.Slide(first.id(), odd.getFirst(), first.content(), odd.subList(1, 6), odd);
        Path file = write(new Deck(deck.meta(), List.of(changed)));
        assertEquals(List.of(), WordParts.faults(file));
        try (XMLSlideShow slides = open(file)) {
            assertEquals("=1+1", slides.getSlides().getFirst().getTitle());
            String all = String.join("\n", DeckContent.of(slides));
            assertTrue(all.contains("_x0041_ stays") && all.contains("emoji 😀 👩‍👩‍👧"), "escape or emoji");
            assertTrue(all.contains("forbidden \ufffd\ufffd\ufffd\ufffd and half a pair \ufffd end"), "forbidden");
            assertTrue(all.contains("<b>&amp; \"quoted\" ]]> tab\nnext line"), "markup");
            assertTrue(all.contains("long ".repeat(1999)), "long");
        }
    }

    @Test
    void theFirstSlideShowsTheOverallScore() throws Exception {
        Scores scores = scores();
        var overall = scores.overall().orElseThrow().score();
        try (XMLSlideShow slides = open(file(ENGLISH))) {
            List<String> said = DeckContent.of(slides);
            assertEquals(String.valueOf(Math.round(overall.value())), said.get(1));
            assertEquals("of 100 (" + Math.round(overall.low()) + "–" + Math.round(overall.high()) + ")", said.get(2));
        }
    }

    /// The workbook behind the profile's chart, which "Edit data" opens, holds the scores as they are.
    @Test
    void theDataBehindTheProfileAreTheScores() throws Exception {
        List<Double> numbers = numbers("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx");
        Scores scores = scores();
        for (Scores.FactorScore factor : scores.factors()) {
            var score = factor.score().orElseThrow();
            for (double value : List.of(score.value(), score.low(), score.high())) {
                assertTrue(numbers.stream().anyMatch(n -> Math.abs(n - value) < 1e-6), factor.id() + " " + value);
            }
        }
        assertTrue(numbers.stream().noneMatch(n -> Math.abs(n - 99.5) < 1e-6), "anything would be found");
    }

    @Test
    void theDataBehindAFactorAreTheLevelsOfItsCriteria() throws Exception {
        List<Double> numbers = numbers("ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx");
        List<Scores.CriterionScore> own = scores().criteria().stream()
                .filter(c -> c.id().text().startsWith("SG"))
                .toList();
        assertEquals(9, own.size());
        for (Scores.CriterionScore criterion : own) {
            double value = criterion.value().orElseThrow();
            assertTrue(numbers.stream().anyMatch(n -> Math.abs(n - value) < 1e-6), criterion.id() + " " + value);
        }
    }

    private List<Double> numbers(String part) throws IOException {
        List<Double> numbers = new ArrayList<>();
        try (var zip = new ZipFile(file(ENGLISH).toFile());
                XSSFWorkbook book = new XSSFWorkbook(zip.getInputStream(zip.getEntry(part)))) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell.getNumericCellValue());
                    }
                });
            }
        }
        return numbers;
    }

    private static Scores scores() {
        Assessment assessment = WordCases.exampleClient(ENGLISH).current().getFirst();
        return Scoring.score(assessment);
    }

    @Test
    void eachSlideHasATitleOfItsOwnANumberAndNotes() throws Exception {
        try (XMLSlideShow slides = open(file(GERMAN))) {
            assertTrue(slides.getSlides().size() >= 9, slides.getSlides().size() + " slides");
            Set<String> titles = new HashSet<>();
            for (XSLFSlide slide : slides.getSlides()) {
                assertTrue(titles.add(slide.getTitle()), "two slides are called " + slide.getTitle());
                String xml = slide.getXmlObject().xmlText();
                assertTrue(xml.contains("type=\"slidenum\""), slide.getTitle());
                assertTrue(xml.contains("type=\"ftr\""), slide.getTitle());
                assertFalse(slide.getNotes().getTextParagraphs().isEmpty());
            }
        }
    }

    @Test
    void chartsAndTablesSayWhatTheyShow() throws Exception {
        WordParts.Texts parts = WordParts.texts(file(ENGLISH));
        int frames = 0;
        for (Map.Entry<String, String> part : parts.all().entrySet()) {
            if (part.getKey().matches("ppt/slides/slide\\d+\\.xml")) {
                for (MatchResult frame : all("<p:graphicFrame>.*?<p:cNvPr ([^>]*)>", part.getValue())) {
                    frames++;
                    assertTrue(frame.group(1).matches(".*descr=\"[^\"]{12,}\".*"), frame.group(1));
                }
            }
        }
        // Statements, profile, four factors, dots, poles and pairs, facts, divide, actions, promises, limits.
        assertEquals(14, frames);
        assertTrue(parts.get("ppt/slides/slide2.xml").contains("Role model 28 (24–32)"));
    }

    @Test
    void everyRunNamesTheLanguageOfTheSlides() throws Exception {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            String other = messages == ENGLISH ? "de-DE" : "en-US";
            WordParts.texts(file(messages)).all().forEach((name, text) -> {
                if (name.matches("ppt/(slides/slide|notesSlides/notesSlide|charts/chart)\\d+\\.xml")) {
                    // The field of the slide's number is a number in every language.
                    String words = text.replaceAll("<a:fld.*?</a:fld>", "");
                    assertFalse(words.contains("lang=\"" + other + "\""), name);
                    assertTrue(words.contains("lang=\"" + (messages == ENGLISH ? "en-US" : "de-DE") + "\""), name);
                }
            });
        }
    }

    @Test
    void aChangedCellIsFound() throws Exception {
        Deck deck = example(ENGLISH);
        DeckExporter.verify(file(ENGLISH), deck);
        Path other = folder.resolve("other.pptx");
        try (XMLSlideShow slides = open(file(ENGLISH));
                var out = Files.newOutputStream(other)) {
            XSLFTable table = slides.getSlides().getLast().getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            table.getCell(1, 1)
                    .getTextParagraphs()
                    .getFirst()
                    .getTextRuns()
                    .getFirst()
                    .setText("5 people");
            slides.write(out);
        }
        IOException found = assertThrows(IOException.class, () -> DeckExporter.verify(other, deck));
        assertTrue(("" + found.getMessage()).matches("Place \\d+ of \\d+ .*"), "" + found.getMessage());
        assertThrows(
                IOException.class,
                () -> DeckExporter.verify(
                        file(ENGLISH), new Deck(deck.meta(), deck.slides().subList(0, 3))));
    }

    @Test
    void theFileCarriesTitleClientAndDate() throws Exception {
        try (XMLSlideShow slides = open(file(ENGLISH))) {
            var core = slides.getProperties().getCoreProperties();
            assertEquals("Example Company · Social readiness assessment", core.getTitle());
            assertEquals("Example Company", core.getSubject());
            assertEquals("2026-11-12T00:00:00Z", core.getCreated().toInstant().toString());
        }
    }

    @Test
    void progressIsToldAndTheExportCanBeStopped() throws Exception {
        Deck deck = example(ENGLISH);
        Path target = folder.resolve("slides.pptx");
        List<String> heard = new ArrayList<>();
        DeckExporter.export(deck, target, (done, of) -> heard.add(done + "/" + of));
        int all = deck.slides().size();
        assertEquals("0/" + all, heard.getFirst());
        assertEquals(all + "/" + all, heard.getLast());
        byte[] before = Files.readAllBytes(target);
        assertThrows(
                CancellationException.class,
                () -> DeckExporter.export(deck, target, (done, _) -> {
                    if (done == 3) {
                        throw new CancellationException();
                    }
                }));
        assertArrayEquals(before, Files.readAllBytes(target));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    private static List<MatchResult> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
    }

    private Path write(Deck deck) throws PlainException {
        Path target = folder.resolve("slides.pptx");
        DeckExporter.export(deck, target, Watch.NONE);
        return target;
    }

    private static XMLSlideShow open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }
}
