package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbook.Blank;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Words;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.text.XmlText;

/// Writes a workbook as an Excel file. Texts are always text cells, formulas carry the value they must give and
/// are computed anew on opening.
public final class WorkbookExporter {
    /// Sentences run over columns up to this width, in characters.
    private static final int SENTENCE_WIDTH = 122;

    /// Points of a line in whose font a column's width counts characters, a little generous.
    private static final float BASE_LINE = 15;

    private static final float LINE_HEIGHT = 13;

    /// A row of one line, with the room above and below it that a table needs, in points.
    private static final float ROW_HEIGHT = 18;

    /// Left and right of a printed page, in inches.
    private static final double MARGIN = 0.5;

    /// The highest that a row can be, in points.
    private static final float HIGHEST = 409;

    private static final int LONGEST_FOOTER = 200;

    private final Workbook workbook;
    private final XSSFWorkbook file;
    private final WorkbookStyles styles;
    private final Colors colors;

    private WorkbookExporter(Workbook workbook, XSSFWorkbook file, Colors colors) {
        this.workbook = workbook;
        this.file = file;
        this.colors = colors;
        this.styles = new WorkbookStyles(file, colors);
    }

    /// Writes `workbook` to `target`, reads it again and compares cell by cell, and only then replaces a file
    /// of that name.
    ///
    /// @throws PlainException if it cannot be written; the old file is whole
    /// @throws java.util.concurrent.CancellationException if `watch` stops it; the old file is whole
    public static void export(Workbook workbook, Path target, Watch watch) throws PlainException {
        int steps = workbook.sheets().size() + 2;
        AtomicFile.write(
                target,
                out -> {
                    try (XSSFWorkbook file = new XSSFWorkbook()) {
                        new WorkbookExporter(workbook, file, Colors.BUILT_IN).draw(watch, steps);
                        file.write(out);
                        watch.progress(steps - 1, steps);
                    }
                },
                written -> {
                    verify(workbook, written);
                    watch.progress(steps, steps);
                });
    }

    /// The same in somebody's own template. A template that cannot be used never stops an export: the program's own
    /// look takes its place.
    ///
    /// @param template a .xlsx or .xltx, not looked at yet
    /// @return what kept the template from being used; empty if the report is in it
    public static List<TemplateProblem> export(Workbook workbook, Path target, Watch watch, byte[] template)
            throws PlainException {
        return OwnTemplates.export(
                OwnWorkbook.problems(template),
                () -> OwnWorkbook.write(workbook, template, watch),
                target,
                () -> export(workbook, target, watch));
    }

    /// Draws sheets behind those that a file has.
    static void draw(Workbook workbook, XSSFWorkbook file, Colors colors, Watch watch) {
        new WorkbookExporter(workbook, file, colors)
                .draw(watch, workbook.sheets().size() + 1);
    }

    private void draw(Watch watch, int steps) {
        POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
        core.setTitle(Clean.xml(workbook.meta().title()));
        core.setSubjectProperty(Clean.xml(workbook.meta().subject()));
        core.setCreator("Social Readiness");
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Social Readiness");
        // Every sheet and every name exists before a formula uses it.
        workbook.sheets().forEach(sheet -> file.createSheet(sheet.name()));
        for (Workbook.Name named : workbook.names()) {
            XSSFName name = file.createName();
            name.setNameName(named.name());
            name.setRefersToFormula(named.cell());
        }
        int done = 0;
        for (Sheet sheet : workbook.sheets()) {
            watch.progress(done, steps);
            draw(sheet, file.getSheet(sheet.name()));
            done++;
        }
        file.setForceFormulaRecalculation(true);
    }

    private void draw(Sheet sheet, XSSFSheet drawn) {
        for (int column = 0; column < sheet.widths().size(); column++) {
            drawn.setColumnWidth(column, sheet.widths().get(column) * 256);
        }
        drawn.setDefaultRowHeightInPoints(ROW_HEIGHT);
        for (int r = 0; r < sheet.rows().size(); r++) {
            XSSFRow row = drawn.createRow(r);
            List<Cell> cells = sheet.rows().get(r);
            int lines = lines(sheet, cells);
            if (lines > 1) {
                row.setHeightInPoints(Math.min(HIGHEST, lines * LINE_HEIGHT + ROW_HEIGHT - LINE_HEIGHT));
                row.getCTRow().unsetCustomHeight();
            }
            boolean tall = lines > 1 && r >= sheet.frozenRows();
            for (int c = 0; c < cells.size(); c++) {
                draw(cells.get(c), row.createCell(c), tall);
            }
            sentence(sheet, drawn, row, cells);
            if (r == sheet.frozenRows() - 1) {
                head(sheet, row, cells);
            }
        }
        setUp(sheet, drawn);
        print(sheet, drawn);
        WorkbookInputs.add(sheet, drawn, colors);
        sheet.charts().forEach(chart -> WorkbookCharts.add(chart, drawn, colors));
    }

    private void draw(Cell cell, XSSFCell drawn, boolean tall) {
        switch (cell.value()) {
            case Blank _ -> {}
            case Words(var text) -> drawn.setCellValue(Clean.cell(text));
            case Workbook.Amount(var value) -> drawn.setCellValue(value);
            case Formula(var text, var result) -> {
                drawn.setCellFormula(text);
                cache(drawn, result);
            }
        }
        drawn.setCellStyle(styles.of(cell, tall));
    }

    private static void cache(XSSFCell cell, Result result) {
        switch (result) {
            case Result.Said(var text) -> cell.setCellValue(Clean.cell(text));
            case Result.Of(var number) -> {
                if (number.isPresent()) {
                    cell.setCellValue(number.getAsDouble());
                } else {
                    cell.setCellValue("");
                }
            }
        }
    }

    /// How many lines the longest text of a row needs; not every office program finds that by itself.
    private static int lines(Sheet sheet, List<Cell> cells) {
        int lines = 1;
        for (int c = 0; c < Math.min(cells.size(), sheet.widths().size()); c++) {
            if (cells.get(c).value() instanceof Words(var text) && cells.get(c).style() == Style.TEXT) {
                lines = Math.max(lines, XmlText.lines(text, sheet.widths().get(c) * 21 / 20));
            }
        }
        return lines;
    }

    /// A row that holds nothing but a sentence: it runs over several columns, in as many lines as it needs.
    private static void sentence(Sheet sheet, XSSFSheet drawn, XSSFRow row, List<Cell> cells) {
        if (cells.size() != 1 || !(cells.getFirst().value() instanceof Words(var text))) {
            return;
        }
        float line = switch (cells.getFirst().style()) {
            case TITLE -> 26;
            case MESSAGE -> 17;
            case NOTE, STRONG -> 14;
            default -> 0;
        };
        if (line == 0) {
            return;
        }
        int width = 0;
        int last = -1;
        while (last + 1 < sheet.widths().size()
                && (last < 0 || width + sheet.widths().get(last + 1) <= SENTENCE_WIDTH)) {
            last++;
            width += sheet.widths().get(last);
        }
        if (last > 0) {
            drawn.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
        }
        int lines = 1 + (int) (text.length() * line / BASE_LINE / Math.max(1, width));
        row.setHeightInPoints(lines * line + 4);
    }

    /// The head of a table: as high as its longest words need in their columns.
    private static void head(Sheet sheet, XSSFRow row, List<Cell> cells) {
        int lines = 1;
        for (int c = 0; c < Math.min(cells.size(), sheet.widths().size()); c++) {
            if (cells.get(c).value() instanceof Words(var text)) {
                lines = Math.max(
                        lines, 1 + text.length() * 5 / 4 / sheet.widths().get(c));
            }
        }
        row.setHeightInPoints(lines * 13 + 4);
    }

    private static void setUp(Sheet sheet, XSSFSheet drawn) {
        drawn.setDisplayGridlines(false);
        if (sheet.frozenRows() > 0) {
            drawn.createFreezePane(sheet.frozenColumns(), sheet.frozenRows());
        }
        int head = sheet.frozenRows() - 1;
        if (sheet.filter() && sheet.rows().size() > head + 1) {
            int columns = sheet.rows().get(head).size();
            drawn.setAutoFilter(new CellRangeAddress(head, sheet.rows().size() - 1, 0, columns - 1));
        }
        // Without a password: it keeps formulas from being lost by accident, nothing more.
        drawn.enableLocking();
        drawn.lockFormatColumns(false);
        drawn.lockFormatRows(false);
        drawn.lockFormatCells(false);
        drawn.lockAutoFilter(false);
    }

    private void print(Sheet sheet, XSSFSheet drawn) {
        drawn.getPrintSetup().setLandscape(true);
        drawn.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        drawn.setFitToPage(true);
        drawn.getPrintSetup().setFitWidth((short) 1);
        // A sheet without a table is a page to read.
        drawn.getPrintSetup().setFitHeight((short) (sheet.frozenRows() == 0 ? 1 : 0));
        drawn.setMargin(PageMargin.LEFT, MARGIN);
        drawn.setMargin(PageMargin.RIGHT, MARGIN);
        // Only a list goes on from page to page.
        if (sheet.filter()) {
            int head = sheet.frozenRows() - 1;
            drawn.setRepeatingRows(
                    new CellRangeAddress(head, head, 0, SpreadsheetVersion.EXCEL2007.getLastColumnIndex()));
        }
        if (sheet.printed() > 0) {
            int last = sheet.charts().stream()
                    .mapToInt(c -> c.area().bottom() + 1)
                    .max()
                    .orElse(sheet.rows().size());
            file.setPrintArea(
                    file.getSheetIndex(drawn),
                    0,
                    sheet.printed() - 1,
                    0,
                    Math.max(last, sheet.rows().size()));
        }
        // A chart is not cut by the end of a page: each but the first begins a new one.
        sheet.charts().stream().skip(1).forEach(c -> drawn.setRowBreak(c.area().top() - 1));
        String footer = Clean.xml(workbook.footer()).replace("&", "&&");
        drawn.getFooter()
                .setLeft(footer.length() <= LONGEST_FOOTER ? footer : footer.substring(0, LONGEST_FOOTER - 1) + "…");
        drawn.getFooter().setRight("&P / &N");
    }

    private static void verify(Workbook workbook, Path written) throws IOException {
        try (InputStream in = Files.newInputStream(written);
                XSSFWorkbook file = new XSSFWorkbook(in)) {
            WorkbookCheck.compare(workbook, file);
        } catch (IOException | RuntimeException e) {
            throw new IOException("The workbook cannot be read again", e);
        }
    }
}
