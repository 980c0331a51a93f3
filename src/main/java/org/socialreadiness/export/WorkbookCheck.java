package org.socialreadiness.export;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbook.Blank;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Words;

/// Compares a file that was read again with what it should hold, cell by cell.
final class WorkbookCheck {
    private WorkbookCheck() {}

    /// @throws IOException if anything differs; it names the place, never the content
    static void compare(Workbook expected, XSSFWorkbook file) throws IOException {
        compare(expected, file, 0);
    }

    /// @param own how many sheets of somebody's own are in the file
    static void compare(Workbook expected, XSSFWorkbook file, int own) throws IOException {
        if (file.getNumberOfSheets() != expected.sheets().size() + own) {
            throw new IOException("Another number of sheets");
        }
        for (Sheet sheet : expected.sheets()) {
            compare(sheet, file.getSheet(sheet.name()));
        }
        for (Workbook.Name name : expected.names()) {
            if (file.getName(name.name()) == null
                    || !file.getName(name.name()).getRefersToFormula().equals(name.cell())) {
                throw new IOException("The name " + name.name());
            }
        }
    }

    private static void compare(Sheet expected, @Nullable XSSFSheet sheet) throws IOException {
        if (sheet == null || sheet.getPhysicalNumberOfRows() != expected.rows().size()) {
            throw new IOException("Another number of rows in " + expected.key());
        }
        int charts = sheet.getDrawingPatriarch() == null
                ? 0
                : sheet.getDrawingPatriarch().getCharts().size();
        if (charts != expected.charts().size()) {
            throw new IOException("Another number of charts in " + expected.key());
        }
        for (int r = 0; r < expected.rows().size(); r++) {
            List<Cell> cells = expected.rows().get(r);
            XSSFRow row = sheet.getRow(r);
            for (int c = 0; c < cells.size(); c++) {
                XSSFCell cell = row.getCell(c);
                if (cell == null || !isEqual(cells.get(c), cell)) {
                    throw new IOException("Row " + (r + 1) + ", column " + (c + 1) + " of " + expected.key());
                }
            }
        }
    }

    private static boolean isEqual(Cell expected, XSSFCell cell) {
        return switch (expected.value()) {
            case Blank _ -> cell.getCellType() == CellType.BLANK;
            case Words(var text) ->
                cell.getCellType() == CellType.STRING
                        && cell.getRichStringCellValue().getString().equals(shown(text));
            case Workbook.Amount(var value) ->
                cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == value;
            case Formula(var text, var result) ->
                cell.getCellType() == CellType.FORMULA && cell.getCellFormula().equals(text) && isEqual(result, cell);
        };
    }

    private static boolean isEqual(Result expected, XSSFCell cell) {
        return switch (expected) {
            case Result.Said(var text) ->
                cell.getCachedFormulaResultType() == CellType.STRING
                        && cell.getRichStringCellValue().getString().equals(shown(text));
            case Result.Of(OptionalDouble number) ->
                number.isPresent()
                        ? cell.getCachedFormulaResultType() == CellType.NUMERIC
                                && cell.getNumericCellValue() == number.getAsDouble()
                        : cell.getCachedFormulaResultType() == CellType.STRING
                                && cell.getRichStringCellValue().getString().isEmpty();
        };
    }

    /// A text as a cell holds it.
    private static String shown(String text) {
        return Clean.xml(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
