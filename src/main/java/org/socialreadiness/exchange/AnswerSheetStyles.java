package org.socialreadiness.exchange;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of an answer sheet look, and which of them can be filled.
final class AnswerSheetStyles {
    private static final String INK = "1A2530";
    private static final String ACCENT = "16425B";
    private static final String RULE = "C5CDD5";
    private static final String INPUT = "F7F4E8";

    /// The parts that cells play.
    enum Look {
        TITLE,
        HEAD,
        GROUP,
        TEXT,
        INPUT,
        CHOICE
    }

    private final XSSFWorkbook file;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    AnswerSheetStyles(XSSFWorkbook file) {
        this.file = file;
        for (Look look : Look.values()) {
            plain.put(look, style(look));
        }
    }

    /// The style for a text; one that begins like a formula is marked as text.
    XSSFCellStyle of(Look look, String text) {
        XSSFCellStyle style = Objects.requireNonNull(plain.get(look));
        if (text.isEmpty() || "=+-@\t'".indexOf(text.charAt(0)) < 0) {
            return style;
        }
        return quoted.computeIfAbsent(look, _ -> {
            XSSFCellStyle marked = file.createCellStyle();
            marked.cloneStyleFrom(style);
            marked.setQuotePrefixed(true);
            return marked;
        });
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = file.createCellStyle();
        boolean input = look == Look.INPUT || look == Look.CHOICE;
        XSSFFont font = file.createFont();
        font.setFontName(look == Look.TITLE ? "Cambria" : "Calibri");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 18 : look == Look.GROUP ? 13 : 11));
        font.setBold(look == Look.HEAD || look == Look.GROUP);
        font.setColor(color(look == Look.GROUP ? ACCENT : INK));
        style.setFont(font);
        style.setWrapText(look != Look.TITLE && look != Look.GROUP);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setLocked(!input);
        if (input) {
            style.setFillForegroundColor(color(INPUT));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            // Whatever is typed stays text: no formula, no date.
            style.setDataFormat(file.createDataFormat().getFormat(look == Look.INPUT ? "@" : "General"));
        }
        if (look == Look.CHOICE) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (input || look == Look.TEXT) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(color(RULE));
        }
        return style;
    }

    private static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
