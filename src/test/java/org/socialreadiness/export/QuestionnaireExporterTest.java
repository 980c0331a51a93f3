package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.export.WordCases.ENGLISH;
import static org.socialreadiness.export.WordCases.GERMAN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Questionnaire;
import org.socialreadiness.report.Questionnaires;
import org.socialreadiness.text.Messages;

class QuestionnaireExporterTest {
    private static final String TICK = "☐";

    @TempDir
    private Path folder;

    private Path write(TestAssessments built, Optional<Participant> person, Messages messages) throws Exception {
        Path file = folder.resolve("paper.docx");
        QuestionnaireExporter.export(
                Questionnaires.compose(built.client(), built.assessment(), person, messages), file);
        return file;
    }

    private static TestAssessments shipped() {
        return TestAssessments.of(Catalog.shipped()).leader("Ann");
    }

    private static List<String> texts(XWPFDocument document) {
        return WordContent.of(document);
    }

    @Test
    void bothLanguagesAreValidAndHaveABoxForEveryChoice() throws Exception {
        for (Messages messages : List.of(ENGLISH, GERMAN)) {
            Path file = write(shipped(), Optional.empty(), messages);
            assertEquals(List.of(), WordParts.faults(file));
            String all = WordParts.texts(file).get("word/document.xml");
            // 36 questions of five levels, D, N and three for how sure; 8 pairs of two times seven places.
            assertEquals(
                    36 * (5 + 2 + 3) + 8 * 2 * 7,
                    Pattern.compile(TICK).matcher(all).results().count());
        }
    }

    @Test
    void noRowSplitsAndAQuestionStaysTogether() throws Exception {
        try (InputStream in = Files.newInputStream(write(shipped(), Optional.empty(), ENGLISH));
                XWPFDocument document = new XWPFDocument(in)) {
            int questions = 0;
            for (XWPFTable table : document.getTables()) {
                List<CTRow> rows = table.getCTTbl().getTrList();
                rows.forEach(row -> assertEquals(1, row.getTrPr().sizeOfCantSplitArray()));
                if (table.getText().contains("How sure?")) {
                    questions++;
                    rows.subList(0, rows.size() - 1).forEach(row -> assertTrue(isKept(document, row)));
                }
            }
            assertEquals(36, questions);
        }
    }

    /// Whether all that stands in a row stays with what follows, of itself or by its style.
    private static boolean isKept(XWPFDocument document, CTRow row) {
        return row.getTcList().stream()
                .flatMap(cell -> cell.getPList().stream())
                .allMatch(paragraph -> isKept(document, paragraph));
    }

    private static boolean isKept(XWPFDocument document, CTP paragraph) {
        var style = document.getStyles()
                .getStyle(paragraph.getPPr().getPStyle().getVal())
                .getCTStyle();
        return paragraph.getPPr().isSetKeepNext() || style.getPPr().isSetKeepNext();
    }

    @Test
    void everyPageSaysWhoseSheetItIsAndWhatIsRatedAndCountsThePages() throws Exception {
        WordParts.Texts open = WordParts.texts(write(shipped(), Optional.empty(), ENGLISH));
        assertTrue(open.get("word/header1.xml").contains("Example · November 2026"));
        assertTrue(open.get("word/header1.xml").contains("Name or pseudonym: ____"));
        assertTrue(open.get("word/header1.xml").contains("Unit rated: Whole company"));
        assertTrue(open.get("word/footer1.xml").matches("(?s).*Page .* PAGE .* of .* NUMPAGES .*"));
        assertFalse(open.get("word/document.xml").contains("titlePg"));
        TestAssessments built = shipped();
        WordParts.Texts hers = WordParts.texts(
                write(built, Optional.of(built.assessment().participants().getFirst()), GERMAN));
        assertTrue(hers.get("word/header1.xml").contains(">Ann<"));
        assertFalse(hers.get("word/header1.xml").contains("____"));
        assertTrue(hers.get("word/footer1.xml").matches("(?s).*Seite .* von .*"));
    }

    @Test
    void aHeadingBeginsEachFactor() throws Exception {
        try (InputStream in = Files.newInputStream(write(shipped(), Optional.empty(), ENGLISH));
                XWPFDocument document = new XWPFDocument(in)) {
            assertEquals(
                    List.of(
                            "● Social graph",
                            "■ Organization",
                            "◆ Role model",
                            "▲ Education",
                            "Say and do",
                            "All answers on one page"),
                    document.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(p -> p.getText())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void instrumentsOfEveryShapeAreValid(int seed) throws Exception {
        TestAssessments built = TestAssessments.of(
                TestInstruments.random(new SplittableRandom(seed)), seed % 2 == 0 ? Form.FULL : Form.SHORT);
        assertEquals(List.of(), WordParts.faults(write(built, Optional.empty(), ENGLISH)));
    }

    @Test
    void oddAndLongTextsStandThereAsTheyAre() throws Exception {
        TestAssessments built = shipped();
        String name = "_x0041_ 😀 <b>&amp; " + "n".repeat(150);
        built.change(new Change.Described(new Assessment.Head(
                name,
                "Every unit, "
                        .repeat(50)
                        .substring(0, Assessment.Head.LONGEST_SCOPE)
                        .strip(),
                LocalDate.of(2026, 11, 12),
                Form.FULL)));
        Path file = write(built, Optional.empty(), ENGLISH);
        assertEquals(List.of(), WordParts.faults(file));
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            assertTrue(texts(document).stream().anyMatch(text -> text.contains(name)));
            assertTrue(document.getHeaderList().getFirst().getText().contains(name));
        }
    }

    /// A check that cannot fail would prove nothing.
    @Test
    void aFileThatLacksAQuestionIsFound() throws Exception {
        TestAssessments two = TestAssessments.of(TestInstruments.plain(2));
        Path file = write(two, Optional.empty(), ENGLISH);
        Questionnaire three = Questionnaires.compose(
                two.client(), TestAssessments.of(TestInstruments.plain(3)).assessment(), Optional.empty(), ENGLISH);
        assertThrows(IOException.class, () -> QuestionnaireExporter.verify(file, three));
    }
}
