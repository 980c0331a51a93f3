package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.AnswerSheet;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;

/// A workshop of twelve people who have answered on sheets in Excel, by the keyboard alone, over real files.
class SheetsJourneyTest extends ProgramFixture {
    private static final List<String> PEOPLE =
            List.of("Ann", "Bo", "Carla", "Dan", "Eve", "Finn", "Gus", "Hal", "Ida", "Jon", "Kim", "Lea");

    private static final String BO = PEOPLE.get(1);
    private static final String CARLA = PEOPLE.get(2);
    private static final String DAN = PEOPLE.get(3);
    private static final String EVE = PEOPLE.get(4);

    /// Lines of what is found, from 1: twelve people, then what else came.
    private static final int AGAIN = 13;

    private static final int OTHER = 14;
    private static final int UNKNOWN = 15;

    /// Places among the sixteen criteria of the short form, four of each factor.
    private static final int DISSENT = 0;

    private static final int CONSENSUS = 1;
    private static final int DIFFERENT = 12;

    /// By science 3.1 and 3.2. First factor: mean 2 of six 0 and six 4, consensus at 3, twice 1: 25 · 7/4 = 43.75.
    /// Second: 50. Third: 75. Fourth: five 1 and five 3 beside one who does not know and one who left it open, and
    /// three 2: 50. Overall the fourth root of (53.75 · 60 · 85 · 60), less 10: 53.7.
    private static final double OVERALL = Math.pow(53.75 * 60 * 85 * 60, 0.25) - 10;

    private Assessment assessment() {
        return workspace().assessment();
    }

    private List<CriterionId> asked() {
        Instrument structure = assessment().instrument().structure();
        String form = assessment().head().form();
        return structure.factors(form).stream()
                .flatMap(factor -> structure.criteria(factor, form).stream())
                .map(criterion -> criterion.id())
                .toList();
    }

    private static int level(int person, int criterion) {
        return switch (criterion) {
            case DISSENT -> person < 6 ? 0 : 4;
            case CONSENSUS -> person < 6 ? 1 : 3;
            case DIFFERENT -> person < 7 ? 1 : 3;
            default -> criterion < 4 ? 1 : criterion >= 8 && criterion < 12 ? 3 : 2;
        };
    }

    @Test
    void twelvePeopleFromSheets() throws Exception {
        startWithAShortForm();
        add(PEOPLE.toArray(String[]::new));
        assertEquals(16, asked().size());
        giveOut();

        List<Path> files = new ArrayList<>();
        for (String name : PEOPLE) {
            files.add(sheet(name));
            fill(name);
        }
        String cell = spoil();
        files.addAll(List.of(again(), ofAnotherClient(), ofSomebodyUnknown()));
        look(files);
        assertWhatIsSaid(cell);
        takeIn(11);
        assertTaken();

        // What was refused is corrected and comes in by itself.
        try (FilledSheet sheet = new FilledSheet(sheet(EVE))) {
            sheet.answer(asked().getFirst(), "0");
        }
        look(List.of(sheet(EVE)));
        assertEquals("16 new answers; none changed; none known already.", window.text("sheets-holds-1"));
        takeIn(1);
        assertEquals(12, assessment().sealed());

        talk();
        report();
    }

    private Path sheet(String name) {
        return folder.resolve("Acme - " + name + ".xlsx");
    }

    private void giveOut() throws IOException {
        window.focus("people-sheets").press(KeyCode.ENTER);
        program.choose(folder);
        window.focus("sheets-write").press(KeyCode.ENTER);
        window.await("written", () -> window.text("sheets-written").startsWith("12 sheets written"));
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(12, there.filter(f -> f.toString().endsWith(".xlsx")).count());
        }
    }

    /// As somebody fills a sheet in: Bo does not know one thing, Carla writes a note, Dan stops after a factor.
    private void fill(String name) throws IOException {
        int person = PEOPLE.indexOf(name);
        try (FilledSheet sheet = new FilledSheet(sheet(name))) {
            for (int i = 0; i < (name.equals(DAN) ? 4 : 16); i++) {
                boolean unknown = name.equals(BO) && i == DIFFERENT;
                sheet.answer(asked().get(i), unknown ? "don’t know" : String.valueOf(level(person, i)));
            }
            if (name.equals(CARLA)) {
                sheet.note(asked().getLast(), "The list of May");
            }
        }
    }

    /// Eve mistypes a level.
    ///
    /// @return where
    private String spoil() throws IOException {
        try (FilledSheet sheet = new FilledSheet(sheet(EVE))) {
            sheet.answer(asked().getFirst(), "9");
            return sheet.cell(asked().getFirst());
        }
    }

    private Path again() throws IOException {
        return Files.copy(sheet("Ann"), folder.resolve("Ann again.xlsx"));
    }

    private Path ofAnotherClient() throws IOException {
        Path file = folder.resolve("Other.xlsx");
        Assessment other = TestAssessments.of(Catalog.shipped()).leader("Ann").assessment();
        try (OutputStream out = Files.newOutputStream(file)) {
            AnswerSheet.write(other, Optional.of(other.participants().getFirst()), Messages.in(Locale.ENGLISH), out);
        }
        return file;
    }

    private Path ofSomebodyUnknown() throws IOException {
        Path file = Files.copy(sheet("Ann"), folder.resolve("Zoe.xlsx"));
        try (FilledSheet sheet = new FilledSheet(file)) {
            sheet.name("Zoe");
        }
        return file;
    }

    private void look(List<Path> files) {
        program.chooseSeveral(files);
        window.focus("sheets-pick").press(KeyCode.ENTER);
        window.await("looked into", () -> window.shows("sheets-file-1") || window.shows("sheets-holds-1"));
    }

    private void assertWhatIsSaid(String cell) {
        assertEquals("16 new answers; none changed; none known already.", window.text("sheets-holds-1"));
        assertEquals(
                "4 new answers; none changed; none known already. 12 criteria are left open.",
                window.text("sheets-holds-" + (PEOPLE.indexOf(DAN) + 1)));
        assertEquals(
                "Acme - Eve.xlsx, sheet “Answer sheet”, cell " + cell
                        + ": this must be a level from 0 to 4, “don’t know” or “does not apply”. Nothing was imported.",
                window.text("sheets-holds-" + (PEOPLE.indexOf(EVE) + 1)));
        assertEquals("No new answer; none changed; 16 known already.", window.text("sheets-holds-" + AGAIN));
        assertEquals(
                "The file Other.xlsx was not made for the assessment “"
                        + assessment().head().name() + "”. Nothing was imported.",
                window.text("sheets-holds-" + OTHER));
        assertEquals(
                "Zoe is not on the list yet and would join. Tick to take the file in.",
                window.text("sheets-newcomer-" + UNKNOWN));
        assertFalse(((CheckBox) window.find("sheets-file-" + UNKNOWN)).isSelected());
        assertEquals(0, assessment().begun(), "nothing is taken before it is said");
    }

    private void takeIn(int files) {
        assertEquals(files == 1 ? "Take in one file" : "Take in " + files + " files", window.text("sheets-take"));
        window.focus("sheets-take").press(KeyCode.ENTER);
        window.await("taken in", () -> window.text("sheets-said").startsWith("Taken in: "));
    }

    private void assertTaken() {
        assertEquals(12, assessment().participants().size());
        for (int person = 0; person < PEOPLE.size(); person++) {
            String name = PEOPLE.get(person);
            var sheet =
                    assessment().sheet(assessment().participants().get(person).id());
            assertEquals(!name.equals(EVE), sheet.isSealed(), name);
            assertEquals(
                    name.equals(EVE) ? 0 : name.equals(DAN) ? 4 : 16,
                    sheet.ratings().size(),
                    name);
            for (int i = 0; i < 16 && sheet.isSealed() && !(name.equals(DAN) && i > 3); i++) {
                boolean unknown = name.equals(BO) && i == DIFFERENT;
                assertEquals(
                        Optional.of(unknown ? new Answer.DontKnow() : new Answer.Rated(level(person, i))),
                        sheet.rating(asked().get(i)).answer(),
                        name + ", " + asked().get(i));
            }
        }
        var carla = assessment().participants().get(PEOPLE.indexOf(CARLA)).id();
        assertEquals(
                "The list of May",
                assessment().sheet(carla).rating(asked().getLast()).note());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.focus("people-sheets").press(KeyCode.ENTER);
    }

    /// They do not agree on the first, and agree on the second.
    private void talk() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await("the workshop", () -> window.shows("workshop-agenda"));
        goTo(DISSENT);
        assertEquals("Twelve sealed ratings, on average 2.0 levels apart: split", window.text("workshop-spread"));
        window.press(KeyCode.N);
        window.focus("workshop-low-reason").type("No list");
        window.focus("workshop-high-reason").type("The list of May").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                Optional.of(new Outcome.Dissent(0, 4, "No list", "The list of May")),
                assessment().outcome(asked().get(DISSENT)));
        goTo(CONSENSUS);
        window.press(KeyCode.DIGIT3).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.empty(), assessment().outcome(asked().get(CONSENSUS)), "nobody was asked");
        window.focus("workshop-nobody").press(KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Optional.of(new Outcome.Consensus(3, "", "")), assessment().outcome(asked().get(CONSENSUS)));
    }

    private void goTo(int criterion) {
        window.press(KeyCode.ESCAPE).press(KeyCode.HOME);
        String wanted = "workshop-item-" + asked().get(criterion).text();
        for (int i = 0; !window.focused().equals(wanted); i++) {
            assertTrue(i < 16, "not on the agenda: " + wanted + ", at " + window.focused());
            window.press(KeyCode.DOWN);
        }
    }

    private void report() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        Path word = export("report.docx");
        window.focus("output-word").press(KeyCode.RIGHT).press(KeyCode.SPACE);
        Path excel = export("report.xlsx");
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertTrue(text.getText().contains("54 ("), text.getText());
            assertTrue(text.getText().contains("The list of May"), "the reason of the dissent");
        }
        try (InputStream in = Files.newInputStream(excel);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            CellReference at =
                    new CellReference(workbook.getName("score_overall").getRefersToFormula());
            double score = workbook.getSheet(at.getSheetName())
                    .getRow(at.getRow())
                    .getCell(at.getCol())
                    .getNumericCellValue();
            assertEquals(OVERALL, score, 1e-9);
        }
    }
}
