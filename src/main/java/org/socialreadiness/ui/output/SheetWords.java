package org.socialreadiness.ui.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.socialreadiness.report.Workbook.Amount;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Blank;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Toned;
import org.socialreadiness.report.Workbook.Words;

/// What one reads in the cells of a workbook: numbers as their formats show them, formulas as what they give.
final class SheetWords {
    /// The day before the first in the numbers that spreadsheets count days with.
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final int LETTERS = 26;
    private static final int TONES = 4;

    private final Locale locale;

    SheetWords(Locale locale) {
        this.locale = locale;
    }

    String of(Cell cell) {
        return switch (cell.value()) {
            case Blank _ -> "";
            case Words(var text) -> text;
            case Amount(var value) -> number(value, cell.style());
            case Formula(var _, Result.Said(var text)) -> text;
            case Formula(var _, Result.Of(var number)) ->
                number.isPresent() ? number(number.getAsDouble(), cell.style()) : "";
        };
    }

    private String number(double value, Style style) {
        return switch (style) {
            case SCORE -> decimal(value, 1, 1);
            case LEVEL -> decimal(value, 2, 2);
            case SHARE -> decimal(value * 100, 0, 0) + "%";
            case COUNT, FLAG -> decimal(value, 0, 0);
            case DAY -> day(value).toString();
            case MONTH -> YearMonth.from(day(value)).toString();
            case TITLE,
                    MESSAGE,
                    NOTE,
                    HEAD,
                    HEAD_NUMBER,
                    ID,
                    TEXT,
                    LABEL,
                    STRONG,
                    WORD,
                    CONSTANT,
                    ANSWER,
                    CHOICE,
                    VALUE_INPUT,
                    HELD_BACK -> decimal(value, 0, 9);
        };
    }

    private static LocalDate day(double value) {
        return DAY_0.plusDays((long) value);
    }

    private String decimal(double value, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(value));
    }

    /// The level of a cell's shade, from 0 to 4; empty where a cell has none.
    Optional<Integer> tone(Sheet sheet, int row, int column) {
        Cell cell = sheet.rows().get(row).get(column);
        return toned(sheet, row, column).filter(_ -> level(cell.value()) >= 0).map(cells ->
                (int) Math.round(TONES * level(cell.value()) / cells.top()));
    }

    /// Whether a cell says that somebody does not know.
    boolean isUnknown(Sheet sheet, int row, int column) {
        return toned(sheet, row, column).isPresent()
                && of(sheet.rows().get(row).get(column)).equals("dk");
    }

    private static Optional<Toned> toned(Sheet sheet, int row, int column) {
        return sheet.toned().stream()
                .filter(cells -> cells.areas().stream().anyMatch(area -> has(area, row, column)))
                .findFirst();
    }

    private static boolean has(Area area, int row, int column) {
        return area.top() <= row && row <= area.bottom() && area.left() <= column && column <= area.right();
    }

    /// A whole number, as only levels are shaded; -1 for all else.
    private static double level(Object value) {
        double number = switch (value) {
            case Amount(var own) -> own;
            case Formula(var _, Result.Of(var result)) -> result.orElse(-1);
            default -> -1;
        };
        return number == Math.rint(number) ? number : -1;
    }

    /// "A" for the first column, "AA" for that after "Z".
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
