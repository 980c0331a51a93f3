package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// The main job from its first key to the exported report, as a consultant does it, over real files.
class JourneyTest extends ProgramFixture {
    private static final int BEFORE_THE_RESTART = 6;

    static Stream<Locale> languages() {
        return Messages.LANGUAGES.stream();
    }

    /// All levels are 2 of 0 to 4, by one person who does not say how sure. So each factor is 50, and by science
    /// 3.3 the variance of each of its 4 criteria is 1.0 + 0.6² = 1.36: standard error 25·√(1.36/4) = 14.6, of the
    /// whole 14.6/√4 = 7.3, and 1.2816 times that is 9.3.
    @ParameterizedTest
    @MethodSource("languages")
    void fromANewClientToBothReportsWithTheKeyboardAlone(Locale language) throws Exception {
        start(language);
        makeClientInShortForm();
        addTwoPeople();

        window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER);
        List<Criterion> asked = asked();
        assertEquals(16, asked.size());
        for (int i = 0; i < BEFORE_THE_RESTART; i++) {
            answer();
        }
        String stoppedAt = window.text("interview-question");
        window.press(KeyCode.E).type("seen in the list of May").press(KeyCode.ESCAPE);

        restart(language);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER);
        window.await("back at the same question", () -> stoppedAt.equals(window.text("interview-question")));
        assertEquals("seen in the list of May", window.text("interview-notes"));

        for (int i = BEFORE_THE_RESTART; i < asked.size(); i++) {
            answer();
        }
        believe();
        enterTheFirstFact();
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        Sheet sheet = sheet();
        assertTrue(sheet.isSealed());
        assertEquals(16, sheet.ratings().size());

        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertTrue(window.text("results-headline").contains("50"), window.text("results-headline"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertInWord(export("report.docx"), "50 (41–59)");
        chooseExcel();
        assertInExcel(export("report.xlsx"), 50);
    }

    private void makeClientInShortForm() {
        window.press(KeyCode.ENTER);
        window.type("Acme").press(KeyCode.TAB).type("Whole company");
        tabTo("setup-form-full");
        window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
        tabTo("setup-on");
        window.press(KeyCode.ENTER);
        awaitOpen();
    }

    private void addTwoPeople() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.type("Ann").press(KeyCode.TAB).type("COO").press(KeyCode.ENTER);
        window.type("Bo").press(KeyCode.ENTER);
        assertEquals(
                List.of("Ann", "Bo"),
                assessment().participants().stream().map(Participant::name).toList());
    }

    private void answer() {
        window.press(KeyCode.DIGIT2);
        window.press(KeyCode.ENTER);
    }

    /// Every pair: the second point for what is said, the sixth for what is done.
    private void believe() {
        int pairs = assessment().instrument().structure().beliefs().size();
        for (int i = 0; i < pairs; i++) {
            window.press(KeyCode.DIGIT2)
                    .press(KeyCode.DOWN)
                    .press(KeyCode.DIGIT6)
                    .press(KeyCode.ENTER);
        }
        assertTrue(sheet().beliefs().values().stream()
                .allMatch(belief -> belief.say().isPresent() && belief.show().isPresent()));
        assertEquals(pairs, sheet().beliefs().size());
    }

    private void enterTheFirstFact() {
        assertEquals("interview-fact-F1-1", window.focused());
        window.type("2026-07").press(KeyCode.ENTER);
        assertEquals("interview-fact-F1-source", window.focused());
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(1, assessment().facts().size());
        assertTrue(window.shows("review"));
    }

    /// Closes the program in the middle of work and starts it anew; the client is the first of the list.
    private void restart(Locale language) throws IOException, InterruptedException {
        leaveTheClient();
        window.close();
        program.end();
        start(language);
        window.await("the list is there", () -> window.shows("start-recent-1"));
        tabTo("start-recent-1");
        window.press(KeyCode.ENTER);
        awaitOpen();
    }

    private void chooseExcel() {
        tabTo("output-word");
        window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
    }

    /// Goes round with Tab until the focus is there.
    private void tabTo(String id) {
        List<String> passed = new ArrayList<>();
        while (!window.focused().equals(id)) {
            passed.add(window.focused());
            assertTrue(passed.size() < 60, () -> "Tab does not reach " + id + " but " + passed);
            window.press(KeyCode.TAB);
        }
    }

    private static void assertInWord(Path file, String expected) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertTrue(words.getText().contains("Acme"));
            assertTrue(words.getText().contains(expected), words.getText());
        }
    }

    private static void assertInExcel(Path file, double score) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Name name = workbook.getName("score_overall");
            CellReference at = new CellReference(name.getRefersToFormula());
            XSSFCell cell =
                    workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
            assertFalse(cell.getCellFormula().isEmpty());
            assertEquals(score, cell.getNumericCellValue(), 1e-9);
        }
    }

    /// A mistaken click, an undo, and the program closed in the middle: what was answered is what is in the file.
    @Test
    void anInterruptedInterviewKeepsExactlyWhatWasAnswered() throws PlainException {
        start(Locale.ENGLISH);
        makeClientInShortForm();
        addTwoPeople();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ENTER);
        Criterion first = asked().getFirst();
        window.press(KeyCode.DIGIT4).press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(sheet().rating(first.id(), 1).answer().isEmpty());
        window.press(KeyCode.DIGIT1).press(KeyCode.ALT, KeyCode.DIGIT3).press(KeyCode.F);
        window.press(KeyCode.E).type("half a note");
        Sheet shown = sheet();
        leaveTheClient();
        try (ClientFile file = ClientFile.open(file("Acme"))) {
            Assessment read = file.client().current().getFirst();
            Sheet kept = read.sheet(read.participants().getFirst().id());
            assertEquals("half a note", kept.rating(first.id(), 1).note());
            assertTrue(kept.rating(first.id(), 1).comeBack());
            assertEquals(
                    shown.rating(first.id(), 1).answer(),
                    kept.rating(first.id(), 1).answer());
            assertTrue(file.check().isSound());
        }
    }

    private Assessment assessment() {
        return workspace().assessment();
    }

    private Sheet sheet() {
        return assessment().sheet(assessment().participants().getFirst().id());
    }

    /// What is asked, in the order in which it is offered to the first person.
    private List<Criterion> asked() {
        ParticipantId person = assessment().participants().getFirst().id();
        return Order.factors(assessment(), person).stream()
                .flatMap(f -> assessment()
                        .instrument()
                        .structure()
                        .criteria(f, assessment().head().form())
                        .stream())
                .toList();
    }
}
