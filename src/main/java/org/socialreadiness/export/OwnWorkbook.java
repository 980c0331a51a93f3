package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.socialreadiness.report.Workbook;

/// Draws a workbook into somebody's own Excel template: its sheets stay in front, its cell styles whose names begin
/// with "SR" shape the program's sheets, and charts take the colors of its theme. Cells in the style "SR Hint" speak to
/// the maker of the template, and are emptied.
final class OwnWorkbook {
    static final String HINT = WorkbookStyles.PREFIX + "Hint";

    private OwnWorkbook() {}

    /// All problems of a template, without drawing anything into it.
    static List<TemplateProblem> problems(byte[] template) {
        List<TemplateProblem> stops = OfficeGuard.problems(OfficeGuard.Kind.EXCEL, template);
        if (!stops.isEmpty()) {
            return stops;
        }
        try (XSSFWorkbook file = open(template)) {
            List<TemplateProblem> problems = new ArrayList<>();
            List<String> unfit =
                    Colors.unfit(TemplateTheme.of(file.getPackage()).accents());
            if (!unfit.isEmpty()) {
                problems.add(TemplateProblem.note("template.colors", unfit.size(), "#" + String.join(", #", unfit)));
            }
            TreeSet<String> unknown = new TreeSet<>();
            removeHints(file);
            change(file, text -> {
                Placeholders.IN_BRACES
                        .matcher(text)
                        .results()
                        .map(match -> match.group())
                        .filter(name -> !OfficeValues.NAMES.contains(name))
                        .forEach(unknown::add);
                return text;
            });
            unknown.forEach(name -> problems.add(TemplateProblem.note("template.unknown", name, 0)));
            return problems;
        } catch (IOException | RuntimeException e) {
            // Whatever the office library stumbles over, the built-in look is there.
            return List.of(OfficeGuard.Kind.EXCEL.unreadable());
        }
    }

    /// The workbook, read again and compared.
    ///
    /// @param template one that was checked
    static byte[] write(Workbook workbook, byte[] template, Watch watch) throws IOException {
        try (XSSFWorkbook file = open(template);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int own = file.getNumberOfSheets();
            giveWay(workbook, file);
            removeHints(file);
            Map<String, String> values = OfficeValues.of(workbook);
            change(file, text -> OfficeValues.fill(text, values));
            WorkbookExporter.draw(
                    workbook,
                    file,
                    Colors.of(TemplateTheme.of(file.getPackage()).accents()),
                    watch);
            file.write(out);
            try (XSSFWorkbook again = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                WorkbookCheck.compare(workbook, again, own);
            }
            return out.toByteArray();
        }
    }

    /// Own sheets and names that are called as the program's are called otherwise; what refers to them follows.
    private static void giveWay(Workbook workbook, XSSFWorkbook file) {
        for (Workbook.Sheet sheet : workbook.sheets()) {
            int own = file.getSheetIndex(sheet.name());
            if (own >= 0) {
                String name = sheet.name();
                file.setSheetName(own, name.substring(0, Math.min(name.length(), 27)) + " (2)");
            }
        }
        for (Workbook.Name named : workbook.names()) {
            if (file.getName(named.name()) != null) {
                file.getName(named.name()).setNameName(named.name() + "_own");
            }
        }
    }

    private static void removeHints(XSSFWorkbook file) {
        int hint = WorkbookStyles.named(file, HINT);
        for (Sheet sheet : file) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (hint >= 0
                            && ((XSSFCell) cell).getCellStyle().getCoreXf().getXfId() == hint) {
                        cell.setBlank();
                    }
                }
            }
        }
    }

    /// Every text in cells, headers and footers.
    private static void change(XSSFWorkbook file, UnaryOperator<String> how) {
        for (Sheet sheet : file) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        String text = cell.getStringCellValue();
                        String now = how.apply(text);
                        if (!now.equals(text)) {
                            cell.setCellValue(Clean.cell(now));
                        }
                    }
                }
            }
            around(sheet.getHeader(), how);
            around(sheet.getFooter(), how);
        }
    }

    private static void around(HeaderFooter line, UnaryOperator<String> how) {
        line.setLeft(how.apply(line.getLeft()));
        line.setCenter(how.apply(line.getCenter()));
        line.setRight(how.apply(line.getRight()));
    }

    /// A template for workbooks becomes a workbook.
    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
            file.replaceContentType(
                    XSSFRelation.TEMPLATE_WORKBOOK.getContentType(), XSSFRelation.WORKBOOK.getContentType());
            return new XSSFWorkbook(file);
        } catch (InvalidFormatException | RuntimeException e) {
            throw new IOException(e);
        }
    }
}
