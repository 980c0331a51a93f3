package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.store.ClientFile;

class ReportCommandTest {
    private static final String HEAD = "participant,criterion,answer\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeClient() throws Exception {
        file = folder.resolve("a.readiness");
        Ran.of("new", file, "--client", "Müller & Söhne", "--form", "short");
        Path csv = Files.writeString(
                folder.resolve("a.csv"), "participant,criterion,answer\nAnn,SG2,2\nAnn,OR2,3\nAnn,RM1,1\n");
        Ran.of("answer", file, csv);
    }

    @ParameterizedTest
    @CsvSource({"en, Social graph", "de, Beziehungsnetz"})
    void theLanguageOfTheReportIsChosen(String language, String factor) throws Exception {
        Path word = folder.resolve("Bericht ü.docx");
        Path excel = folder.resolve("r.XLSX");
        // Whatever the language of the sentences around it.
        Ran ran = Ran.in(Locale.ENGLISH, "report", file, "--out", word, "--lang", language);
        assertEquals(List.of("Written: " + word), ran.lines());
        assertEquals(
                Commands.DONE,
                Ran.in(Locale.GERMAN, "report", file, "--out", excel, "--lang", language)
                        .status());
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("Müller & Söhne"));
            assertTrue(text.getText().contains(factor));
        }
        try (InputStream in = Files.newInputStream(excel);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertTrue(workbook.getName("score_overall") != null);
        }
    }

    private String written(Path word) throws Exception {
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void audiencePeopleAndPartsAreChosen() throws Exception {
        Path word = folder.resolve("r.docx");
        assertEquals(Commands.DONE, Ran.of("report", file, "--out", word).status());
        String usual = written(word);
        assertTrue(usual.contains("Where we disagree"));
        assertFalse(usual.contains("Ann"));
        Ran ran = Ran.of(
                "report",
                file,
                "--out",
                word,
                "--people",
                "names",
                "--without",
                "disagreement,appendix",
                "--recipient",
                "Works council",
                "--draft");
        assertEquals(Commands.DONE, ran.status());
        String chosen = written(word);
        assertFalse(chosen.contains("Where we disagree"));
        assertTrue(chosen.contains("Ann"));
        assertTrue(chosen.contains("Works council"));
        Ran.of("report", file, "--out", word, "--audience", "staff");
        assertFalse(written(word).contains("Where we disagree"), "nothing of who said what");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--audience | everyone | leadership, staff, working-paper",
                "--people | initials | roles, names, not-at-all",
                "--without | epilogue | since, factors, disagreement, beliefs"
            })
    void whatCannotBeChosenIsSaidWithWhatCan(String option, String word, String known) {
        Path out = folder.resolve("r.docx");
        Ran ran = Ran.of("report", file, "--out", out, option, word);
        assertEquals(Commands.FAILED, ran.status());
        String said = option + " does not know “" + word + "”. Choose from: " + known;
        assertTrue(ran.err().startsWith(said), ran.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aNameThatEndsInPptxMakesSlides() throws Exception {
        Path slides = folder.resolve("r.PPTX");
        assertEquals(
                Commands.DONE,
                Ran.in(Locale.GERMAN, "report", file, "--out", slides).status());
        try (InputStream in = Files.newInputStream(slides);
                XMLSlideShow shown = new XMLSlideShow(in)) {
            assertTrue(shown.getSlides().size() > 3, shown.getSlides().size() + " slides");
            assertTrue(shown.getSlides().get(1).getXmlObject().xmlText().contains("Beziehungsnetz"));
        }
        try (ClientFile opened = ClientFile.open(file)) {
            List<Issue> written = opened.client().current().getFirst().issues();
            assertEquals(
                    List.of(Issue.Format.POWERPOINT),
                    written.stream().map(Issue::format).toList());
        }
    }

    @Test
    void withoutAChoiceTheReportSpeaksAsTheCommandDoes() throws Exception {
        Path word = folder.resolve("r.docx");
        Ran.in(Locale.GERMAN, "report", file, "--out", word);
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("Beziehungsnetz"));
        }
    }

    @Test
    void aReportIsUpdatedAndWhatWouldChangeIsSaidBefore() throws Exception {
        Path out = folder.resolve("r.docx");
        assertEquals(
                List.of("r.docx is not there; without --update it is written anew."),
                Ran.of("report", file, "--out", out, "--update").err().lines().toList());
        Ran.of("report", file, "--out", out);
        byte[] before = Files.readAllBytes(out);
        Ran.of("answer", file, Files.writeString(folder.resolve("b.csv"), HEAD + all("Ben", 3)));
        Ran said = Ran.of("report", file, "--out", out, "--changes");
        assertEquals(Commands.DONE, said.status());
        assertTrue(said.lines().stream().anyMatch(line -> line.startsWith("Social graph: ")), said.out());
        assertArrayEquals(before, Files.readAllBytes(out));
        Ran updated = Ran.of("report", file, "--out", out, "--update");
        assertEquals("Written: " + out, updated.lines().getLast());
        assertTrue(updated.out().contains("As it was before, it is kept as r (before "), updated.out());
        try (var files = Files.list(folder)) {
            Path old = files.filter(each -> each.toString().contains("(before"))
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(before, Files.readAllBytes(old));
        }
        assertTrue(Ran.of("report", file, "--out", out, "--changes").lines().stream()
                .allMatch(line -> line.endsWith(": unchanged")));
        Ran other = Ran.of("report", file, "--out", folder.resolve("r.xlsx"), "--update");
        assertEquals(1, other.status());
        assertTrue(other.err().startsWith("Only a Word report"), other.err());
    }

    /// What one person said who answered in between could be worked out from two reports.
    @Test
    void theNextReportDoesNotTellWhatTheDifferenceWouldTell() throws Exception {
        Path three =
                Files.writeString(folder.resolve("three.csv"), HEAD + all("Ann", 2) + all("Ben", 3) + all("Cleo", 1));
        Ran.of("answer", file, three);
        Path out = folder.resolve("r.xlsx");
        Ran.of("report", file, "--out", out);
        assertTrue(hasScore(out));
        Ran.of("report", file, "--out", out);
        assertTrue(hasScore(out), "nothing has changed in between");
        Ran.of("answer", file, Files.writeString(folder.resolve("four.csv"), HEAD + all("Dora", 4)));
        Ran.of("report", file, "--out", out);
        assertFalse(hasScore(out));
        Ran.of("report", file, "--out", out, "--working-copy");
        assertTrue(hasScore(out));
        Ran.of("answer", file, Files.writeString(folder.resolve("six.csv"), HEAD + all("Eva", 4) + all("Finn", 0)));
        Ran.of("report", file, "--out", out);
        assertFalse(hasScore(out), "beside the last report two make it");
    }

    /// Two programs, one file: the second has it for reading, and cannot remember what it tells.
    @Test
    void aReportThatIsNotRememberedSaysSo() throws Exception {
        Path out = folder.resolve("r.docx");
        try (ClientFile held = ClientFile.open(file)) {
            Ran ran = Ran.of("report", file, "--out", out);
            assertEquals(Commands.DONE, ran.status());
            assertTrue(ran.err().contains("a.readiness is open for reading only"), ran.err());
            assertEquals(List.of(), held.client().current().getFirst().issues());
        }
        assertTrue(Files.exists(out));
    }

    private static String all(String person, int level) {
        return Catalog.shipped().structure().criteria(Form.SHORT).stream()
                .map(criterion -> person + "," + criterion.id() + "," + level + "\n")
                .collect(Collectors.joining());
    }

    private static boolean hasScore(Path workbook) throws Exception {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook opened = new XSSFWorkbook(in)) {
            CellReference at = new CellReference(opened.getName("score_overall").getRefersToFormula());
            return opened.getSheet(at.getSheetName())
                            .getRow(at.getRow())
                            .getCell(at.getCol())
                            .getCachedFormulaResultType()
                    == CellType.NUMERIC;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.pdf", "r", "r.doc", "a.readiness", "docx"})
    void anEndingThatIsNoReportIsRefused(String name) throws Exception {
        Path out = folder.resolve(name);
        boolean there = Files.exists(out);
        assertTrue(Ran.of("report", file, "--out", out).sentence().contains(".docx, .xlsx or .pptx"));
        assertEquals(there, Files.exists(out));
    }

    @Test
    void anOldReportStaysWholeWhenTheNewOneCannotBeWritten() throws Exception {
        Path out = folder.resolve("r.docx");
        Files.createDirectory(out);
        assertTrue(Ran.of("report", file, "--out", out).sentence().contains("r.docx"));
        assertTrue(Files.isDirectory(out));
        assertTrue(Ran.of("report", file, "--out", folder.resolve("no/r.docx"))
                .sentence()
                .contains("r.docx"));
        Path kept = Files.writeString(folder.resolve("kept.xlsx"), "old");
        assertTrue(kept.toFile().setWritable(false));
        assertTrue(Ran.of("report", file, "--out", kept).sentence().contains("write-protected"));
        assertEquals("old", Files.readString(kept));
        assertFalse(Files.exists(folder.resolve("no")));
    }

    @Test
    void anotherAssessmentIsNamedOrNot() {
        assertTrue(Ran.of("report", file, "--out", folder.resolve("r.docx"), "--assessment", "None")
                .sentence()
                .contains("there are: November 2026"));
    }
}
