package org.socialreadiness.export;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Words;

/// The look of cells: one named style for each part a cell plays, so that it can be changed in one place in the
/// file too.
final class WorkbookStyles {
    private static final String INPUT_GROUND = "F7F4E8";

    /// How the names of the styles begin.
    static final String PREFIX = "SR ";

    private final XSSFWorkbook file;
    private final Colors colors;
    private final Map<Style, XSSFCellStyle> styles = new EnumMap<>(Style.class);
    private final Map<Variant, XSSFCellStyle> variants = new HashMap<>();

    /// @param file which may have styles of these names already; then they decide
    WorkbookStyles(XSSFWorkbook file, Colors colors) {
        this.file = file;
        this.colors = colors;
        for (Style style : Style.values()) {
            XSSFCellStyle look = file.createCellStyle();
            int named = named(file, PREFIX + words(style));
            if (named < 0) {
                draw(style, look);
                name(PREFIX + words(style), look);
            } else {
                take(style, look, named);
            }
            styles.put(style, look);
        }
    }

    /// Where the style of that name stands; -1 where there is none.
    static int named(XSSFWorkbook file, String name) {
        CTStylesheet sheet = file.getStylesSource().getCTStylesheet();
        if (!sheet.isSetCellStyles()) {
            return -1;
        }
        return sheet.getCellStyles().getCellStyleList().stream()
                .filter(each -> name.equals(each.getName()))
                .mapToInt(each -> (int) each.getXfId())
                .findFirst()
                .orElse(-1);
    }

    /// The look of a style that somebody has shaped. What makes a number readable, or a cell one to type in, is not a
    /// matter of looks.
    private void take(Style style, XSSFCellStyle look, int named) {
        CTXf own = (CTXf) file.getStylesSource().getCellStyleXfAt(named).copy();
        own.setXfId(named);
        own.setApplyFont(true);
        own.setApplyFill(true);
        own.setApplyBorder(true);
        own.setApplyAlignment(true);
        XSSFCellStyle plain = file.createCellStyle();
        draw(style, plain);
        own.setNumFmtId(plain.getDataFormat());
        own.setApplyNumberFormat(true);
        look.getCoreXf().set(own);
        look.setLocked(!style.isInput());
    }

    /// A named style with what a cell adds to it.
    private record Variant(Style style, boolean quoted, boolean tall) {
        XSSFCellStyle draw(XSSFWorkbook file, XSSFCellStyle plain) {
            XSSFCellStyle look = file.createCellStyle();
            look.cloneStyleFrom(plain);
            look.getCoreXf().setXfId(plain.getCoreXf().getXfId());
            look.setQuotePrefixed(quoted);
            if (tall) {
                look.setVerticalAlignment(VerticalAlignment.TOP);
            }
            return look;
        }
    }

    /// The style of a cell. A text that begins like a formula is marked as text, so that it stays one when
    /// edited.
    ///
    /// @param tall whether its row has several lines; all cells of the row then begin at the top
    XSSFCellStyle of(Cell cell, boolean tall) {
        boolean formula =
                cell.value() instanceof Words(var text) && !text.isEmpty() && "=+-@\t'".indexOf(text.charAt(0)) >= 0;
        XSSFCellStyle plain = plain(cell.style());
        return formula || tall
                ? variants.computeIfAbsent(
                        new Variant(cell.style(), formula, tall), variant -> variant.draw(file, plain))
                : plain;
    }

    /// A style of its own for what speaks to the maker of a template.
    XSSFCellStyle hint() {
        XSSFCellStyle look = file.createCellStyle();
        look.setWrapText(true);
        XSSFFont font = file.createFont();
        font.setItalic(true);
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) 10);
        font.setColor(color(Palette.INK_2));
        look.setFont(font);
        name(OwnWorkbook.HINT, look);
        return look;
    }

    /// The look of a style itself.
    XSSFCellStyle plain(Style style) {
        return Objects.requireNonNull(styles.get(style));
    }

    private void draw(Style style, XSSFCellStyle look) {
        look.setVerticalAlignment(VerticalAlignment.CENTER);
        look.setLocked(!style.isInput());
        look.setFont(font(style));
        switch (style) {
            case TITLE -> {}
            case MESSAGE, NOTE, TEXT, LABEL, STRONG -> look.setWrapText(true);
            case ID -> {}
            case HEAD, HEAD_NUMBER -> {
                look.setWrapText(true);
                look.setVerticalAlignment(VerticalAlignment.BOTTOM);
                look.setBorderBottom(BorderStyle.THIN);
                look.setBottomBorderColor(color(Palette.INK));
                look.setAlignment(style == Style.HEAD ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            }
            case SCORE -> number(look, "0.0");
            case LEVEL -> number(look, "0.00");
            case SHARE -> number(look, "0%");
            case COUNT, FLAG -> number(look, "0");
            case CONSTANT -> number(look, "General");
            case MONTH -> number(look, "yyyy-mm");
            case DAY -> number(look, "yyyy-mm-dd");
            case WORD, HELD_BACK -> look.setAlignment(HorizontalAlignment.CENTER);
            case ANSWER, CHOICE, VALUE_INPUT -> {
                look.setAlignment(HorizontalAlignment.CENTER);
                fill(look, INPUT_GROUND);
            }
        }
        if (style != Style.TITLE
                && style != Style.MESSAGE
                && style != Style.NOTE
                && style != Style.HEAD
                && style != Style.HEAD_NUMBER) {
            look.setBorderBottom(BorderStyle.HAIR);
            look.setBottomBorderColor(color(Palette.RULE));
        }
    }

    private XSSFFont font(Style style) {
        XSSFFont font = file.createFont();
        boolean display = style == Style.TITLE || style == Style.MESSAGE;
        font.setFontName(display ? "Cambria" : "Calibri");
        font.setFontHeightInPoints((short) (style == Style.TITLE ? 18 : style == Style.MESSAGE ? 12 : 10));
        font.setBold(style == Style.HEAD || style == Style.HEAD_NUMBER || style == Style.STRONG);
        String color = switch (style) {
            case MESSAGE -> colors.accent();
            case ID, LABEL, HELD_BACK, FLAG -> Palette.INK_2;
            default -> Palette.INK;
        };
        font.setColor(color(color));
        return font;
    }

    private void number(XSSFCellStyle look, String format) {
        look.setAlignment(HorizontalAlignment.CENTER);
        look.setDataFormat(file.createDataFormat().getFormat(format));
    }

    private static void fill(XSSFCellStyle look, String color) {
        look.setFillForegroundColor(color(color));
        look.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /// An opaque color, as the schema wants it with its alpha.
    static XSSFColor color(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex("FF" + rgb), null);
    }

    /// Gives the style a name, under which the office programs list it.
    private void name(String name, XSSFCellStyle look) {
        StylesTable table = file.getStylesSource();
        CTXf parent = (CTXf) look.getCoreXf().copy();
        if (parent.isSetXfId()) {
            parent.unsetXfId();
        }
        int id = table.putCellStyleXf(parent) - 1;
        look.getCoreXf().setXfId(id);
        CTCellStyles named = table.getCTStylesheet().isSetCellStyles()
                ? table.getCTStylesheet().getCellStyles()
                : table.getCTStylesheet().addNewCellStyles();
        CTCellStyle entry = named.addNewCellStyle();
        entry.setName(name);
        entry.setXfId(id);
        named.setCount(named.sizeOfCellStyleArray());
    }

    private static String words(Style style) {
        String name = style.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
