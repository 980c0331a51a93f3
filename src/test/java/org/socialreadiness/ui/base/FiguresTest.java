package org.socialreadiness.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private final Figures english = new Figures(Locale.ENGLISH);
    private final Figures german = new Figures(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12        | 12    | 12",
                " 0.5      | 0.5   | 0.5",
                "0,5       | 0.5   | 0.5",
                "1,000     | 1000  | 1",
                "1.000     | 1     | 1000",
                "1 000     | 1000  | 1000",
                "1,234.5   | 1234.5|",
                "1.234,5   |       | 1234.5",
                "-3        | -3    | -3"
            })
    void numbersAreReadAsTheLanguageWritesThem(String typed, Double inEnglish, Double inGerman) {
        assertEquals(Optional.ofNullable(inEnglish), english.number(typed));
        assertEquals(Optional.ofNullable(inGerman), german.number(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twelve", "1e3", "12.", "NaN", "1..2", "99999999999999"})
    void whatIsNoNumberIsNone(String typed) {
        assertEquals(Optional.empty(), english.number(typed));
    }

    @Test
    void monthsAndDaysAreReadInTheWaysPeopleWriteThem() {
        YearMonth july = YearMonth.of(2026, 7);
        for (String typed :
                new String[] {"2026-07", "2026-7", "7/2026", "07.2026", "July 2026", "july 2026", "Jul 2026"}) {
            assertEquals(Optional.of(july), english.month(typed), typed);
        }
        assertEquals(Optional.of(july), german.month("Juli 2026"));
        assertEquals(Optional.empty(), english.month("2026-13"));
        LocalDate day = LocalDate.of(2026, 7, 31);
        for (String typed : new String[] {"2026-07-31", "31.7.2026", "31 July 2026", " 31 Jul 2026 "}) {
            assertEquals(Optional.of(day), english.day(typed), typed);
        }
        assertEquals(Optional.of(day), german.day("31. Juli 2026"));
        assertEquals(Optional.empty(), english.day("31.6.2026.1"));
    }

    @Test
    void whatIsShownIsReadBack() {
        for (Figures figures : new Figures[] {english, german}) {
            assertEquals(Optional.of(1234.5), figures.number(figures.show(1234.5)));
            assertEquals(Optional.of(1_000_000.0), figures.number(figures.read(1_000_000)));
            LocalDate day = LocalDate.of(2026, 3, 9);
            assertEquals(Optional.of(day), figures.day(figures.show(day)));
            YearMonth month = YearMonth.of(2026, 3);
            assertEquals(Optional.of(month), figures.month(figures.show(month)));
        }
        assertEquals("9.3.2026", german.show(LocalDate.of(2026, 3, 9)));
        assertEquals("0,5", german.show(0.5));
        assertEquals("10", english.show(10));
    }
}
