package org.socialreadiness.ui.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.socialreadiness.report.Workbook.Amount;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Blank;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Toned;
import org.socialreadiness.report.Workbook.Value;
import org.socialreadiness.report.Workbook.Words;

class SheetWordsTest {
    private final SheetWords words = new SheetWords(Locale.ENGLISH);

    private String number(double value, Style style) {
        return words.of(new Cell(new Amount(value), style));
    }

    @Test
    void numbersReadAsTheirFormatsShowThem() {
        assertEquals("37.3", number(37.25, Style.SCORE));
        assertEquals("2.00", number(2, Style.LEVEL));
        assertEquals("75%", number(.745, Style.SHARE));
        assertEquals("1234", number(1234, Style.COUNT));
        assertEquals("0.05", number(.05, Style.CONSTANT));
        assertEquals("3", number(3, Style.ANSWER));
        assertEquals("37,3", new SheetWords(Locale.GERMAN).of(new Cell(new Amount(37.25), Style.SCORE)));
    }

    /// Spreadsheets count 1 January 1970 as day 25,569.
    @Test
    void daysAndMonthsReadAsDates() {
        assertEquals("1970-01-01", number(25_569, Style.DAY));
        assertEquals("1970-02", number(25_600, Style.MONTH));
    }

    @Test
    void aFormulaReadsAsWhatItGives() {
        assertEquals(
                "12.0", words.of(new Cell(new Formula("A1*2", new Result.Of(OptionalDouble.of(12))), Style.SCORE)));
        assertEquals("", words.of(new Cell(new Formula("A1", new Result.Of(OptionalDouble.empty())), Style.SCORE)));
        assertEquals("Orga", words.of(new Cell(new Formula("A1", new Result.Said("Orga")), Style.WORD)));
        assertEquals("", words.of(new Cell(new Blank(), Style.TEXT)));
    }

    @Test
    void levelsAreShadedByTheirPlaceOnTheScale() {
        Sheet sheet = sheet(10, new Amount(0), new Amount(5), new Amount(10), new Words("dk"), new Amount(5));
        assertEquals(Optional.of(0), words.tone(sheet, 0, 0));
        assertEquals(Optional.of(2), words.tone(sheet, 0, 1));
        assertEquals(Optional.of(4), words.tone(sheet, 0, 2));
        assertEquals(Optional.empty(), words.tone(sheet, 0, 3));
        assertTrue(words.isUnknown(sheet, 0, 3));
        assertFalse(words.isUnknown(sheet, 0, 0));
        assertEquals(Optional.empty(), words.tone(sheet, 0, 4), "outside of what is shaded");
    }

    @Test
    void onlyWholeLevelsAreShaded() {
        assertEquals(Optional.empty(), words.tone(sheet(4, new Amount(2.5), new Blank()), 0, 0));
    }

    /// All cells but the last are shaded.
    private static Sheet sheet(int top, Value... values) {
        List<Cell> row = List.of(values).stream()
                .map(value -> new Cell(value, Style.ANSWER))
                .toList();
        return new Sheet(
                "answers",
                "Answers",
                List.of(),
                List.of(row),
                0,
                0,
                false,
                0,
                List.of(),
                List.of(new Toned(List.of(new Area(0, 0, 0, values.length - 2)), top)),
                List.of());
    }

    @Test
    void columnsAreCountedInLetters() {
        assertEquals("A", SheetWords.letters(0));
        assertEquals("Z", SheetWords.letters(25));
        assertEquals("AA", SheetWords.letters(26));
        assertEquals("BA", SheetWords.letters(52));
    }
}
