package org.socialreadiness.export;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Choice;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Toned;

/// What belongs to the cells that a person changes: lists to choose from, and tones that follow the level.
final class WorkbookInputs {
    private static final int TONES = 4;

    private WorkbookInputs() {}

    static void add(Sheet sheet, XSSFSheet drawn, Colors colors) {
        sheet.choices().forEach(choice -> list(choice, drawn));
        int priority = 1;
        for (Toned cells : sheet.toned()) {
            priority = tones(cells, drawn, priority, colors);
        }
    }

    private static void list(Choice choice, XSSFSheet drawn) {
        CellRangeAddressList cells = new CellRangeAddressList();
        choice.areas().forEach(a -> cells.addCellRangeAddress(range(a)));
        DataValidationHelper helper = drawn.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choice.values().toArray(String[]::new)), cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("", choice.refusal());
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        // The office library means the opposite: this shows the arrow beside the cell.
        validation.setSuppressDropDownArrow(true);
        drawn.addValidationData(validation);
    }

    private static int tones(Toned cells, XSSFSheet drawn, int first, Colors colors) {
        Area corner = cells.areas().getFirst();
        String cell = new CellReference(corner.top(), corner.left()).formatAsString();
        CTConditionalFormatting rules = drawn.getCTWorksheet().addNewConditionalFormatting();
        rules.setSqref(
                cells.areas().stream().map(a -> range(a).formatAsString()).toList());
        int priority = first;
        for (int level = 0; level <= cells.top(); level++) {
            int tone = (int) Math.round((double) TONES * level / cells.top());
            rule(rules, drawn, priority, "AND(ISNUMBER(" + cell + ")," + cell + "=" + level + ")", tone(colors, tone));
            priority++;
        }
        rule(rules, drawn, priority, cell + "=\"dk\"", stripes(colors));
        rule(rules, drawn, priority + 1, cell + "=\"na\"", empty());
        return priority + 2;
    }

    private static void rule(CTConditionalFormatting rules, XSSFSheet drawn, int priority, String formula, CTDxf look) {
        CTCfRule rule = rules.addNewCfRule();
        rule.setType(STCfType.EXPRESSION);
        rule.setPriority(priority);
        rule.setDxfId(drawn.getWorkbook().getStylesSource().putDxf(look) - 1L);
        rule.setFormulaArray(List.of(formula).toArray(String[]::new));
    }

    private static CTDxf tone(Colors colors, int tone) {
        CTDxf look = CTDxf.Factory.newInstance();
        look.addNewFont().addNewColor().setRgb(bytes(colors.onTone(tone)));
        CTFill fill = look.addNewFill();
        fill.addNewPatternFill().setPatternType(STPatternType.SOLID);
        fill.getPatternFill().addNewFgColor().setRgb(bytes(colors.tone(tone)));
        fill.getPatternFill().addNewBgColor().setRgb(bytes(colors.tone(tone)));
        return look;
    }

    private static CTDxf stripes(Colors colors) {
        CTDxf look = CTDxf.Factory.newInstance();
        look.addNewFont().addNewColor().setRgb(bytes(Palette.INK));
        CTFill fill = look.addNewFill();
        fill.addNewPatternFill().setPatternType(STPatternType.LIGHT_UP);
        fill.getPatternFill().addNewFgColor().setRgb(bytes(colors.light()));
        fill.getPatternFill().addNewBgColor().setRgb(bytes("FFFFFF"));
        return look;
    }

    private static CTDxf empty() {
        CTDxf look = CTDxf.Factory.newInstance();
        look.addNewFont().addNewColor().setRgb(bytes(Palette.INK_2));
        CTFill fill = look.addNewFill();
        fill.addNewPatternFill().setPatternType(STPatternType.SOLID);
        fill.getPatternFill().addNewFgColor().setRgb(bytes("FFFFFF"));
        fill.getPatternFill().addNewBgColor().setRgb(bytes("FFFFFF"));
        return look;
    }

    private static byte[] bytes(String rgb) {
        return java.util.HexFormat.of().parseHex("FF" + rgb);
    }

    private static CellRangeAddress range(Area area) {
        return new CellRangeAddress(area.top(), area.bottom(), area.left(), area.right());
    }
}
