package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.report.ReportOptions;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbooks;
import org.socialreadiness.scoring.Scoring;

class OwnWorkbookTest {
    @TempDir
    private Path folder;

    private static Workbook workbook() {
        Client client = WordCases.exampleClient(WordCases.ENGLISH);
        Assessment newest = client.current().getFirst();
        return Workbooks.compose(
                client,
                newest,
                Scoring.score(newest.instrument().in(WordCases.ENGLISH.locale()), newest),
                WordCases.ENGLISH,
                ReportOptions.STANDARD);
    }

    private byte[] starter() throws Exception {
        Path file = folder.resolve("starter.xlsx");
        StarterTemplate.write(TemplateKind.EXCEL, file, WordCases.ENGLISH);
        return Files.readAllBytes(file);
    }

    private static byte[] changed(byte[] template, Consumer<XSSFWorkbook> how) throws Exception {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            how.accept(file);
            file.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> keys(byte[] template) {
        return TemplateCheck.of(TemplateKind.EXCEL, template).problems().stream()
                .map(TemplateProblem::key)
                .toList();
    }

    private XSSFWorkbook export(byte[] template) throws Exception {
        Path target = folder.resolve("own.xlsx");
        assertEquals(List.of(), WorkbookExporter.export(workbook(), target, Watch.NONE, template));
        return new XSSFWorkbook(Files.newInputStream(target));
    }

    @Test
    void theStarterGivesACoverAndAllSheets() throws Exception {
        byte[] template = starter();
        assertEquals(List.of(), keys(template));
        try (XSSFWorkbook written = export(template)) {
            assertEquals(workbook().sheets().size() + 1, written.getNumberOfSheets());
            assertEquals(
                    "Social readiness assessment",
                    written.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            assertEquals(
                    "Example Company",
                    written.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
            assertEquals(
                    "12 November 2026",
                    written.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
            assertEquals("", written.getSheetAt(0).getRow(5).getCell(0).toString(), "the hint is left out");
        }
    }

    @Test
    void aStyleThatSomebodyShapedDecidesButNumbersStayReadable() throws Exception {
        byte[] template = changed(starter(), file -> {
            int title = WorkbookStyles.named(file, "SR Title");
            var font = file.createFont();
            font.setFontName("Georgia");
            file.getStylesSource().getCellStyleXfAt(title).setFontId(font.getIndex());
            int score = WorkbookStyles.named(file, "SR Score");
            file.getStylesSource().getCellStyleXfAt(score).setNumFmtId(0);
        });
        try (XSSFWorkbook written = export(template)) {
            var first = written.getSheet(workbook().sheets().getFirst().name());
            assertEquals(
                    "Georgia",
                    first.getRow(0).getCell(0).getCellStyle().getFont().getFontName());
            assertTrue(formats(written).contains("0.0"), formats(written).toString());
        }
    }

    private static List<String> formats(XSSFWorkbook file) {
        return IntStream.range(0, file.getNumCellStyles())
                .mapToObj(file::getCellStyleAt)
                .map(XSSFCellStyle::getDataFormatString)
                .toList();
    }

    @Test
    void ownSheetsAndNamesGiveWayToThoseOfTheReport() throws Exception {
        Workbook report = workbook();
        String sheet = report.sheets().getFirst().name();
        String name = report.names().getFirst().name();
        byte[] template = changed(starter(), file -> {
            file.createSheet(sheet).createRow(0).createCell(0).setCellValue("Mine");
            var own = file.createName();
            own.setNameName(name);
            own.setRefersToFormula("'" + sheet + "'!$A$1");
        });
        try (XSSFWorkbook written = export(template)) {
            assertEquals(
                    "Mine",
                    written.getSheet(sheet + " (2)").getRow(0).getCell(0).getStringCellValue());
            assertEquals(report.names().getFirst().cell(), written.getName(name).getRefersToFormula());
            assertEquals(
                    "'" + sheet + " (2)'!$A$1", written.getName(name + "_own").getRefersToFormula());
        }
    }

    @Test
    void whatIsNotKnownIsNamedAndStays() throws Exception {
        byte[] template =
                changed(starter(), file -> file.getSheetAt(0).getHeader().setLeft("{klient} {client}"));
        assertEquals(List.of("template.unknown"), keys(template));
        try (XSSFWorkbook written = export(template)) {
            assertEquals(
                    "{klient} Example Company",
                    written.getSheetAt(0).getHeader().getLeft());
        }
    }

    @Test
    void aTemplateThatReachesOutGivesWayToTheBuiltInLook() throws Exception {
        byte[] template = TestTemplates.with(
                starter(), "xl/externalLinks/externalLink1.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("template.office.outside"), keys(template));
        Path target = folder.resolve("plain.xlsx");
        assertFalse(WorkbookExporter.export(workbook(), target, Watch.NONE, template)
                .isEmpty());
        try (XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(target))) {
            assertEquals(workbook().sheets().size(), written.getNumberOfSheets());
        }
        assertEquals(List.of("template.office.unreadable"), keys("no workbook".getBytes(StandardCharsets.UTF_8)));
    }
}
