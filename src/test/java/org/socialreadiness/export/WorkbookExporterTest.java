package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

class WorkbookExporterTest {
    private static final double TOLERANCE = 1e-9;
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private static final ReportOptions EVERYTHING = new ReportOptions(
            EnumSet.allOf(ReportOptions.Part.class), SmallGroups.STANDARD, ReportOptions.People.NAMES);

    @TempDir
    private Path folder;

    /// A second way of computing: the office library's own evaluator.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFormulaGivesWhatTheProgramStoredBesideIt(int seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        TestAssessments built = TestAssessments.random(random, TestInstruments.random(random), 3 + seed);
        int formulas = 0;
        try (XSSFWorkbook file = open(export(built, ReportOptions.STANDARD))) {
            FormulaEvaluator evaluator = file.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : file) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertSame(cell, evaluator.evaluate(cell));
                        }
                    }
                }
            }
        }
        assertTrue(formulas > 20, "only " + formulas + " formulas");
    }

    private static void assertSame(Cell cell, CellValue value) {
        String where = cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula();
        assertEquals(cell.getCachedFormulaResultType(), value.getCellType(), where);
        if (value.getCellType() == CellType.NUMERIC) {
            assertEquals(cell.getNumericCellValue(), value.getNumberValue(), TOLERANCE, where);
        } else {
            assertEquals(cell.getStringCellValue(), value.getStringValue(), where);
        }
    }

    @Test
    void theNamedCellsHoldTheScores() throws Exception {
        TestAssessments built = five();
        Scores scores = Scoring.score(built.assessment());
        try (XSSFWorkbook file = open(export(built, ReportOptions.STANDARD))) {
            Estimate overall = scores.overall().orElseThrow().score();
            assertEquals(overall.value(), named(file, "score_overall"), TOLERANCE);
            assertEquals(overall.low(), named(file, "score_overall_low"), TOLERANCE);
            assertEquals(overall.high(), named(file, "score_overall_high"), TOLERANCE);
            // Worked by hand: A is (2 + 3) of two criteria on average 2.5 of 4.
            assertEquals(62.5, named(file, "score_A"), TOLERANCE);
            assertEquals(1, named(file, "coverage_A"), TOLERANCE);
        }
    }

    @Test
    void aChangedAnswerMovesTheScores() throws Exception {
        TestAssessments built = five();
        Path written = export(built, EVERYTHING);
        built.answer("P2", "A1", "4")
                .answer("P0", "A2", "?")
                .answer("P1", "B1", "-")
                .change(new Change.Agreed(new CriterionId("B2"), Optional.of(new Outcome.Consensus(3, "", ""))));
        Scores after = Scoring.score(built.assessment());
        try (XSSFWorkbook file = open(written)) {
            Sheet answers = file.getSheet("Answers");
            type(answers, "A1", "P2", 4.0);
            type(answers, "A2", "P0", "dk");
            type(answers, "B1", "P1", "na");
            type(file.getSheet("Criteria"), "B2", "Consensus", 3.0);
            FormulaEvaluator evaluator = file.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            Estimate overall = after.overall().orElseThrow().score();
            assertEquals(overall.value(), computed(file, evaluator, "score_overall"), TOLERANCE);
            assertEquals(overall.low(), computed(file, evaluator, "score_overall_low"), TOLERANCE);
            assertEquals(overall.high(), computed(file, evaluator, "score_overall_high"), TOLERANCE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPartIsValid(String language) throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        TestAssessments built = TestAssessments.random(random, TestInstruments.random(random), 9);
        Path written = export(built, EVERYTHING, Messages.in(Locale.forLanguageTag(language)));
        try (XSSFWorkbook file = open(written)) {
            int[] parts = {0};
            validate(file, parts);
            assertTrue(parts[0] >= 11, "only " + parts[0] + " parts");
        }
    }

    @Test
    void whateverTextStaysText() throws Exception {
        List<String> payloads = List.of(
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "_x0041_",
                "_x0041_x0042_",
                "Zeile 1\nZeile 2",
                " spaces ",
                "emoji 👩‍🚀 和 עברית",
                "\"quoted\" & <tagged>",
                "=HYPERLINK(\"http://example.invalid\")");
        TestAssessments built = five();
        for (int i = 0; i < payloads.size(); i++) {
            built.change(new Change.Noted(
                    new ParticipantId("P" + i % 5),
                    new CriterionId(i < 5 ? "A1" : i < 10 ? "A2" : "B1"),
                    1,
                    payloads.get(i)));
        }
        Workbook workbook = compose(built, EVERYTHING, ENGLISH);
        Path written = folder.resolve("text.xlsx");
        WorkbookExporter.export(workbook, written, Watch.NONE);
        try (XSSFWorkbook file = open(written)) {
            List<Cell> cells = cells(file.getSheet("Notes"));
            for (String payload : payloads) {
                Cell cell = cells.stream()
                        .filter(c -> c.getStringCellValue().equals(payload))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("lost: " + payload));
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(
                        "=+-@\t".indexOf(payload.charAt(0)) >= 0,
                        cell.getCellStyle().getQuotePrefixed(),
                        payload);
            }
            assertTrue(cells.stream().noneMatch(c -> c.getCellType() == CellType.FORMULA));
        }
    }

    @Test
    void whatXmlForbidsIsReplacedAndLongTextsAreKeptWhole() throws Exception {
        String longest = "start " + "abc\uD83D\uDE80".repeat(19_000) + " end";
        TestAssessments built = five();
        built.change(new Change.Noted(new ParticipantId("P0"), new CriterionId("A1"), 1, "bell \u0007 and \uD800 half"))
                .change(new Change.Noted(new ParticipantId("P1"), new CriterionId("A1"), 1, longest));
        try (XSSFWorkbook file = open(export(built, EVERYTHING))) {
            assertTrue(cells(file.getSheet("Notes")).stream()
                    .anyMatch(c -> c.getStringCellValue().equals("bell \uFFFD and \uFFFD half")));
            String begin = cells(file.getSheet("Notes")).stream()
                    .map(Cell::getStringCellValue)
                    .filter(t -> t.startsWith("start "))
                    .findFirst()
                    .orElseThrow();
            StringBuilder whole = new StringBuilder(begin.substring(0, begin.indexOf("… [")));
            for (Row row : file.getSheet("Long texts")) {
                if (row.getRowNum() > 2) {
                    whole.append(row.getCell(1).getStringCellValue());
                }
            }
            assertEquals(longest, whole.toString());
        }
    }

    @Test
    void sheetsAreReadyForUse() throws Exception {
        try (XSSFWorkbook file = open(export(five(), ReportOptions.STANDARD))) {
            assertTrue(file.getForceFormulaRecalculation());
            for (Sheet each : file) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertTrue(sheet.isSheetLocked(), sheet.getSheetName());
                assertFalse(sheet.validateSheetPassword("guess"), sheet.getSheetName());
                assertTrue(sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
                assertEquals(1, sheet.getPrintSetup().getFitWidth(), sheet.getSheetName());
            }
            XSSFSheet answers = file.getSheet("Answers");
            assertEquals(4, answers.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A4:G8", answers.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(
                    List.of("0", "1", "2", "3", "4", "dk", "na"),
                    List.of(answers.getDataValidations()
                            .getFirst()
                            .getValidationConstraint()
                            .getExplicitListValues()));
            assertFalse(answers.getRow(4).getCell(2).getCellStyle().getLocked());
            assertTrue(
                    file.getSheet("Scores").getRow(4).getCell(1).getCellStyle().getLocked());
            XSSFDrawing drawing = file.getSheet("Scores").getDrawingPatriarch();
            assertEquals(2, drawing.getCharts().size());
            for (XSSFChart chart : drawing.getCharts()) {
                assertFalse(chart.getTitleText().getString().isBlank());
            }
            for (CTTwoCellAnchor anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
                String alternative = anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr();
                assertTrue(alternative.contains(": "), alternative);
            }
        }
    }

    @Test
    void theOldFileStaysWholeWhenTheExportIsStopped() throws Exception {
        Path target = folder.resolve("kept.xlsx");
        Files.writeString(target, "the old one");
        Workbook workbook = compose(five(), ReportOptions.STANDARD, ENGLISH);
        for (int stop = 0; stop < 4; stop++) {
            int at = stop * 3;
            assertThrows(
                    CancellationException.class,
                    () -> WorkbookExporter.export(workbook, target, (done, _) -> {
                        if (done >= at) {
                            throw new CancellationException();
                        }
                    }));
            assertEquals("the old one", Files.readString(target));
            assertEquals(
                    List.of(target.getFileName().toString()),
                    List.of(folder.toFile().list()));
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidPlainly() {
        Workbook workbook = compose(five(), ReportOptions.STANDARD, ENGLISH);
        PlainException e = assertThrows(
                PlainException.class,
                () -> WorkbookExporter.export(workbook, folder.resolve("no/where.xlsx"), Watch.NONE));
        assertEquals("export.file.noFolder", e.key());
    }

    /// A and B have two criteria each, five people, means 2, 3, 1 and 2.
    private static TestAssessments five() {
        return TestAssessments.of(TestInstruments.plain(2, 2))
                .row("A1", "1", "2", "3", "2", "2")
                .row("A2", "3", "3", "3", "4", "2")
                .row("B1", "0", "1", "2", "1", "1")
                .row("B2", "2", "2", "2", "2", "2");
    }

    private static Workbook compose(TestAssessments built, ReportOptions options, Messages messages) {
        Assessment assessment = built.assessment();
        return Workbooks.compose(built.client(), assessment, Scoring.score(assessment), messages, options);
    }

    private Path export(TestAssessments built, ReportOptions options) throws PlainException {
        return export(built, options, ENGLISH);
    }

    private Path export(TestAssessments built, ReportOptions options, Messages messages) throws PlainException {
        Path target = folder.resolve("out.xlsx");
        WorkbookExporter.export(compose(built, options, messages), target, Watch.NONE);
        return target;
    }

    private static XSSFWorkbook open(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                cells.add(cell);
            }
        }));
        return cells;
    }

    private static Cell cellOf(XSSFWorkbook file, String name) {
        CellReference at = new CellReference(file.getName(name).getRefersToFormula());
        return file.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    private static double named(XSSFWorkbook file, String name) {
        assertEquals(CellType.FORMULA, cellOf(file, name).getCellType(), name);
        return cellOf(file, name).getNumericCellValue();
    }

    private static double computed(XSSFWorkbook file, FormulaEvaluator evaluator, String name) {
        return evaluator.evaluate(cellOf(file, name)).getNumberValue();
    }

    /// Types into the row of a criterion, in the column of that head.
    private static void type(Sheet sheet, String criterion, String head, Object value) {
        for (Row row : sheet) {
            if (row.getRowNum() > 3 && row.getCell(0).getStringCellValue().equals(criterion)) {
                for (Cell cell : sheet.getRow(3)) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(head)) {
                        put(row.getCell(cell.getColumnIndex()), value);
                        return;
                    }
                }
            }
        }
        throw new AssertionError("No cell for " + criterion + " and " + head);
    }

    private static void put(Cell cell, Object value) {
        assertFalse(cell.getCellStyle().getLocked());
        switch (value) {
            case Double number -> cell.setCellValue(number);
            default -> cell.setCellValue(value.toString());
        }
    }

    private static void validate(POIXMLDocumentPart part, int[] parts) throws IOException, XmlException {
        String type = part.getPackagePart().getContentType();
        try (InputStream in = part.getPackagePart().getInputStream()) {
            XmlObject document = switch (type.substring(type.lastIndexOf('.') + 1)) {
                case "main+xml" -> WorkbookDocument.Factory.parse(in);
                case "worksheet+xml" -> WorksheetDocument.Factory.parse(in);
                case "styles+xml" -> StyleSheetDocument.Factory.parse(in);
                case "sharedStrings+xml" -> SstDocument.Factory.parse(in);
                case "drawing+xml" -> WsDrDocument.Factory.parse(in);
                case "chart+xml", "drawingml.chart+xml" -> ChartSpaceDocument.Factory.parse(in);
                default -> throw new AssertionError("A part nobody validates: " + type);
            };
            List<XmlError> errors = new ArrayList<>();
            document.validate(new XmlOptions().setErrorListener(errors));
            assertEquals(List.of(), errors, part.getPackagePart().getPartName().toString());
            parts[0]++;
        }
        for (POIXMLDocumentPart child : part.getRelations()) {
            validate(child, parts);
        }
    }
}
