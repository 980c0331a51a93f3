package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.store.ClientFile;

class SheetCommandTest {
    /// The first criterion of an open sheet: below the head, the titles and the name of its factor.
    private static final int FIRST_ROW = 10;

    private static final int ANSWER = 3;

    @TempDir
    Path folder;

    private Path file;
    private Path sheet;

    @BeforeEach
    void makeClient() {
        file = folder.resolve("a.readiness");
        sheet = folder.resolve("Bogen für Maria.xlsx");
        Ran.of("new", file, "--client", "X", "--scope", "Sales");
    }

    @Test
    void anOpenSheetIsWrittenFilledInAndImported() throws Exception {
        Ran ran = Ran.of("sheet", file, "--out", sheet);
        assertEquals(List.of("Written: " + sheet), ran.lines());
        fill(5, 2, "Maria");
        fill(FIRST_ROW, ANSWER, "3");
        assertEquals(
                List.of("Imported: 1 new, 0 changed, 0 already known."),
                Ran.of("answer", file, sheet).lines());
        Assessment after = assessment();
        assertEquals("Maria", after.participants().getFirst().name());
        assertEquals(
                Optional.of(new Answer.Rated(3)),
                after.sheet(after.participants().getFirst().id())
                        .rating(new CriterionId("SG1"))
                        .answer());
    }

    @Test
    void aSheetForAPersonBearsTheNameAndComesBackToThatPerson() throws Exception {
        Path csv = Files.writeString(folder.resolve("a.csv"), "participant,role,criterion,answer\nMaria,COO,SG1,2\n");
        Ran.of("answer", file, csv);
        Ran.in(Locale.GERMAN, "sheet", file, "--out", sheet, "--participant", " Maria ");
        try (InputStream in = Files.newInputStream(sheet);
                XSSFWorkbook written = new XSSFWorkbook(in)) {
            assertEquals("Antwortbogen", written.getSheetName(0));
            assertEquals("Maria", written.getSheetAt(0).getRow(5).getCell(2).getStringCellValue());
        }
        fill(FIRST_ROW, ANSWER, "weiß nicht");
        assertEquals(Commands.DONE, Ran.of("answer", file, sheet).status());
        assertEquals(1, assessment().participants().size());
    }

    @Test
    void aNameThatEndsInDocxMakesAQuestionnaireOnPaper() throws Exception {
        Path csv = Files.writeString(folder.resolve("a.csv"), "participant,role,criterion,answer\nMaria,COO,SG1,2\n");
        Ran.of("answer", file, csv);
        Path paper = folder.resolve("Paper.DOCX");
        Ran ran = Ran.of("sheet", file, "--out", paper, "--participant", "Maria", "--lang", "de");
        assertEquals(List.of("Written: " + paper), ran.lines());
        assertTrue(words(paper).contains("Beziehungsnetz"));
        assertTrue(words(paper).contains("Fragebogen auf Papier"));
        assertTrue(words(paper).contains("Maria"));
        assertEquals(
                List.of("Geschrieben: " + paper),
                Ran.in(Locale.GERMAN, "sheet", file, "--out", paper, "--lang", "en")
                        .lines());
        assertTrue(words(paper).contains("Questionnaire on paper"));
        assertFalse(words(paper).contains("Maria"));
    }

    @Test
    void theLanguageOfAnExcelSheetCanBeChosenToo() throws Exception {
        Ran.of("sheet", file, "--out", sheet, "--lang", "de");
        try (InputStream in = Files.newInputStream(sheet);
                XSSFWorkbook written = new XSSFWorkbook(in)) {
            assertEquals("Antwortbogen", written.getSheetName(0));
        }
    }

    private static String words(Path paper) throws Exception {
        try (InputStream in = Files.newInputStream(paper);
                XWPFDocument written = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(written)) {
            return words.getText();
        }
    }

    @Test
    void whatIsWrongIsSaidAndNoSheetIsWritten() throws Exception {
        assertTrue(Ran.of("sheet", file, "--out", folder.resolve("s.csv"))
                .sentence()
                .contains("ends in .xlsx, that of one on paper in .docx"));
        assertTrue(Ran.of("sheet", file, "--out", folder.resolve("no/s.xlsx"))
                .sentence()
                .contains("s.xlsx"));
        assertTrue(Ran.of("sheet", file, "--out", sheet, "--participant", "Nobody")
                .sentence()
                .contains("“Nobody”"));
        assertTrue(Ran.of("sheet", file, "--out", sheet, "--assessment", "None")
                .sentence()
                .contains("“None”"));
        assertFalse(Files.exists(sheet));
    }

    private void fill(int row, int column, String text) throws Exception {
        byte[] empty = Files.readAllBytes(sheet);
        try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(empty));
                OutputStream out = Files.newOutputStream(sheet)) {
            written.getSheetAt(0).getRow(row).getCell(column).setCellValue(text);
            written.write(out);
        }
    }

    private Assessment assessment() throws Exception {
        try (ClientFile opened = ClientFile.open(file)) {
            return opened.client().current().getFirst();
        }
    }
}
