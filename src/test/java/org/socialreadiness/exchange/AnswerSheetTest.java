package org.socialreadiness.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.socialreadiness.exchange.TestSheets.assessment;
import static org.socialreadiness.exchange.TestSheets.bytes;
import static org.socialreadiness.exchange.TestSheets.cell;
import static org.socialreadiness.exchange.TestSheets.filled;
import static org.socialreadiness.exchange.TestSheets.type;
import static org.socialreadiness.exchange.TestSheets.with;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class AnswerSheetTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    /// Where the rows of the plain sheet stand: row 10 is the first factor, then A1, A2, A3.
    private static final String A1 = "D11";

    private static final String A2 = "D12";
    private static final String A3 = "D13";

    @ParameterizedTest
    @CsvSource({
        "en, don’t know, does not apply, evidence, far left, slightly right",
        "de, weiß nicht, trifft nicht zu, belegt, ganz links, eher rechts"
    })
    void whatIsFilledInComesBack(
            String language, String dontKnow, String doesNotApply, String evidence, String left, String right)
            throws Exception {
        TestAssessments built = assessment();
        byte[] sheet = filled(built.assessment(), Optional.empty(), language, file -> {
            type(file, 0, "C6", " Maria ");
            type(file, 0, "C7", "COO");
            type(file, 0, A1, 3.0);
            type(file, 0, "F11", evidence);
            type(file, 0, "G11", "=List of May");
            type(file, 0, A2, dontKnow);
            type(file, 0, A3, doesNotApply);
            type(file, 0, "E13", "No partners");
            type(file, 1, "E5", left);
            type(file, 1, "F5", right);
        });
        Intake intake = imports().read("maria.xlsx", sheet, built.assessment());
        assertEquals(5, intake.added());
        intake.changes().forEach(built::change);
        Assessment after = built.assessment();
        Participant maria = after.participants().getFirst();
        assertEquals("Maria", maria.name());
        assertEquals("COO", maria.role());
        var answered = after.sheet(maria.id());
        Rating first = answered.rating(new CriterionId("A1"));
        assertEquals(Optional.of(new Answer.Rated(3)), first.answer());
        assertEquals(Optional.of(Confidence.EVIDENCE), first.confidence());
        assertEquals("=List of May", first.note());
        assertEquals(
                Optional.of(new Answer.DontKnow()),
                answered.rating(new CriterionId("A2")).answer());
        assertEquals(
                Optional.of(new Answer.DoesNotApply("No partners")),
                answered.rating(new CriterionId("A3")).answer());
        assertEquals(
                new Belief(OptionalInt.of(-3), OptionalInt.of(1)),
                after.sheet(maria.id()).belief(new BeliefId("PB1")));
        assertTrue(after.sheet(maria.id()).isSealed());
    }

    @Test
    void theSameSheetAgainBringsNothingNew() throws Exception {
        TestAssessments built = assessment();
        byte[] sheet = filled(built.assessment(), Optional.empty(), "en", file -> {
            type(file, 0, "C6", "Maria");
            type(file, 0, A1, "2");
        });
        imports().read("m.xlsx", sheet, built.assessment()).changes().forEach(built::change);
        Intake again = imports().read("m.xlsx", sheet, built.assessment());
        assertEquals(List.of(0, 0, 1), List.of(again.added(), again.changed(), again.known()));
        assertEquals(List.of(), again.changes());
    }

    @Test
    void anEmptySheetBringsNoAnswer() throws Exception {
        TestAssessments built = assessment();
        byte[] sheet = filled(built.assessment(), Optional.empty(), "en", file -> type(file, 0, "C6", "Maria"));
        Intake intake = imports().read("m.xlsx", sheet, built.assessment());
        assertEquals(0, intake.added() + intake.changed() + intake.known());
    }

    @Test
    void polesThatStandTheOtherWayRoundAreTurnedBack() throws Exception {
        for (String name : List.of("P0", "P1")) {
            TestAssessments built = assessment().leader("P0").leader("P1");
            Participant person =
                    built.assessment().person(new ParticipantId(name)).orElseThrow();
            boolean[] poleBLeft = {false};
            byte[] sheet = filled(built.assessment(), Optional.of(person), "en", file -> {
                poleBLeft[0] = cell(file, 1, "C5").getStringCellValue().equals("Pole B");
                type(file, 1, "E5", "far left");
            });
            imports().read("m.xlsx", sheet, built.assessment()).changes().forEach(built::change);
            assertEquals(
                    OptionalInt.of(poleBLeft[0] ? 3 : -3),
                    built.assessment()
                            .sheet(person.id())
                            .belief(new BeliefId("PB1"))
                            .say());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "D11, 5, sheet.noSuchAnswer, D11",
        "D11, -1, sheet.noSuchAnswer, D11",
        "D11, 1.5, sheet.noSuchAnswer, D11",
        "D11, perhaps, sheet.noSuchAnswer, D11",
        "D11, does not apply, sheet.noReason, E11",
        "E11, Because, sheet.reasonAlone, E11",
        "F11, sure, sheet.noSuchConfidence, F11",
        "F11, guess, sheet.confidenceAlone, F11",
        "A12, A1, sheet.twice, A12",
        "A12, X9, sheet.unknown, A12",
        "A12, '../x', sheet.unknown, A12",
        "C6, '', sheet.noName, C6"
    })
    void aCellThatCannotBeTakenIsNamed(String at, String text, String key, String cell) throws Exception {
        TestAssessments built = assessment();
        byte[] sheet = filled(built.assessment(), Optional.empty(), "en", file -> {
            type(file, 0, "C6", "Maria");
            type(file, 0, at, text);
        });
        PlainException e = refused(sheet, built.assessment());
        assertEquals(key, e.key());
        assertTrue(e.in(ENGLISH).startsWith("m.xlsx, sheet “Answer sheet”, cell " + cell + ":"), e.in(ENGLISH));
        assertTrue(e.in(ENGLISH).endsWith("Nothing was imported."));
    }

    @Test
    void aFormulaIsRefusedWhereverItStands() throws Exception {
        TestAssessments built = assessment();
        byte[] sheet = filled(
                built.assessment(),
                Optional.empty(),
                "en",
                file -> cell(file, 1, "E5").setCellFormula("1+1"));
        assertTrue(refused(sheet, built.assessment()).in(ENGLISH).contains("sheet “Say and do”, cell E5"));
    }

    @Test
    void aSheetOfAnotherAssessmentIsRefused() throws Exception {
        TestAssessments built = assessment();
        TestAssessments other = TestAssessments.of(TestInstruments.plain(3));
        byte[] sheet = filled(built.assessment(), Optional.empty(), "en", file -> {
            Cell mark = file.getSheet("social-readiness").getRow(3).getCell(0);
            mark.setCellValue("another");
        });
        assertEquals("sheet.otherAssessment", refused(sheet, other.assessment()).key());
        try (XSSFWorkbook plain = new XSSFWorkbook()) {
            plain.createSheet("Anything");
            assertEquals(
                    "sheet.foreign", refused(bytes(plain), other.assessment()).key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK", "PK\u0003\u0004 and nothing that fits", "\u00D0\u00CF old or encrypted"})
    void whatIsNoWorkbookIsSaidPlainly(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "sheet.unreadable", refused(bytes, assessment().assessment()).key());
    }

    @Test
    void bombsAndStrangePartsAreRefusedBeforeTheyAreOpened() throws Exception {
        Assessment assessment = assessment().assessment();
        byte[] sheet = filled(assessment, Optional.empty(), "en", _ -> {});
        assertEquals(
                "sheet.macros",
                refused(with(sheet, "xl/vbaProject.bin", new byte[10]), assessment)
                        .key());
        assertEquals(
                "sheet.links",
                refused(
                                with(
                                        sheet,
                                        "xl/externalLinks/externalLink1.xml",
                                        "<a/>".getBytes(StandardCharsets.UTF_8)),
                                assessment)
                        .key());
        byte[] external = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r9" Type="http://x/oleObject" Target="http://example.invalid" TargetMode="External"/>
                </Relationships>""".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "sheet.links",
                refused(with(sheet, "xl/worksheets/_rels/a.rels", external), assessment)
                        .key());
        assertEquals(
                "sheet.tooLarge",
                refused(with(sheet, "xl/media/bomb.png", new byte[(int) XlsxGuard.LARGEST_ENTRY + 1]), assessment)
                        .key());
        String rows = "<sheet>" + "<row/>".repeat(XlsxGuard.MOST_ROWS + 1) + "</sheet>";
        assertEquals(
                "sheet.tooManyCells",
                refused(with(sheet, "xl/worksheets/z.xml", rows.getBytes(StandardCharsets.UTF_8)), assessment)
                        .key());
        String cells = "<sheet>" + "<c/>".repeat(XlsxGuard.MOST_CELLS + 1) + "</sheet>";
        assertEquals(
                "sheet.tooManyCells",
                refused(with(sheet, "xl/worksheets/z.xml", cells.getBytes(StandardCharsets.UTF_8)), assessment)
                        .key());
        String laughs = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
        assertEquals(
                "sheet.unreadable",
                refused(with(sheet, "xl/worksheets/z.xml", laughs.getBytes(StandardCharsets.UTF_8)), assessment)
                        .key());
        byte[] many = sheet;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < XlsxGuard.MOST_ENTRIES; i++) {
            names.add("xl/media/" + i + ".png");
        }
        assertEquals(
                "sheet.tooManyParts",
                refused(with(many, names, new byte[1]), assessment).key());
    }

    @Test
    void onlyWhatIsToBeFilledCanBeChanged() throws Exception {
        byte[] sheet = filled(assessment().assessment(), Optional.empty(), "en", _ -> {});
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertTrue(file.isStructureLocked());
            assertEquals(SheetVisibility.VERY_HIDDEN, file.getSheetVisibility(2));
            XSSFSheet criteria = file.getSheetAt(0);
            assertTrue(criteria.isSheetLocked());
            assertTrue(criteria.isColumnHidden(0));
            assertTrue(cell(file, 0, "C11").getCellStyle().getLocked());
            assertFalse(cell(file, 0, A1).getCellStyle().getLocked());
            assertEquals(
                    List.of("0", "1", "2", "3", "4", "don’t know", "does not apply"),
                    List.of(criteria.getDataValidations()
                            .getFirst()
                            .getValidationConstraint()
                            .getExplicitListValues()));
            assertTrue(cell(file, 0, "B3").getStringCellValue().startsWith("Choose the highest statement"));
        }
    }

    private static Imports imports() {
        return new Imports(() -> new ParticipantId("new"), YearMonth.of(2026, 11));
    }

    private static PlainException refused(byte[] sheet, Assessment assessment) {
        return assertThrows(PlainException.class, () -> imports().read("m.xlsx", sheet, assessment));
    }
}
