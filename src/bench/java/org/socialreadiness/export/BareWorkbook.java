package org.socialreadiness.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;

/// The cells of a workbook and nothing else: no styles, widths, charts, choices or protection, and nothing read again.
final class BareWorkbook {
    private BareWorkbook() {}

    /// By POI's own methods.
    static void byPoi(Workbook workbook, OutputStream out) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            workbook.sheets().forEach(sheet -> file.createSheet(sheet.name()));
            workbook.names().forEach(named -> {
                var name = file.createName();
                name.setNameName(named.name());
                name.setRefersToFormula(named.cell());
            });
            for (Sheet sheet : workbook.sheets()) {
                XSSFSheet drawn = file.getSheet(sheet.name());
                for (int r = 0; r < sheet.rows().size(); r++) {
                    XSSFRow row = drawn.createRow(r);
                    List<Cell> cells = sheet.rows().get(r);
                    for (int c = 0; c < cells.size(); c++) {
                        fill(row.createCell(c), cells.get(c).value());
                    }
                }
            }
            file.write(out);
        }
    }

    private static void fill(XSSFCell cell, Workbook.Value value) {
        switch (value) {
            case Workbook.Blank _ -> {}
            case Workbook.Words(var text) -> cell.setCellValue(Clean.cell(text));
            case Workbook.Amount(var amount) -> cell.setCellValue(amount);
            case Formula(var text, var result) -> {
                cell.setCellFormula(text);
                switch (result) {
                    case Result.Of(OptionalDouble number) -> number.ifPresent(cell::setCellValue);
                    case Result.Said(var said) -> cell.setCellValue(said);
                }
            }
        }
    }

    /// By fastexcel, which only writes and keeps no model.
    static void byFastexcel(List<Sheet> sheets, OutputStream out) throws IOException {
        try (org.dhatim.fastexcel.Workbook file = new org.dhatim.fastexcel.Workbook(out, "Social Readiness", "1.0")) {
            for (Sheet sheet : sheets) {
                Worksheet drawn = file.newWorksheet(sheet.name());
                for (int r = 0; r < sheet.rows().size(); r++) {
                    List<Cell> cells = sheet.rows().get(r);
                    for (int c = 0; c < cells.size(); c++) {
                        fill(drawn, r, c, cells.get(c).value());
                    }
                }
            }
        }
    }

    private static void fill(Worksheet sheet, int row, int column, Workbook.Value value) {
        switch (value) {
            case Workbook.Blank _ -> {}
            case Workbook.Words(var text) -> sheet.value(row, column, Clean.cell(text));
            case Workbook.Amount(var amount) -> sheet.value(row, column, amount);
            case Formula(var text, var _) -> sheet.formula(row, column, text);
        }
    }
}
