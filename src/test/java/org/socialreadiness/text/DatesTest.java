package org.socialreadiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant AT = Instant.parse("2026-03-02T13:02:31Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void inEnglish() {
        Dates dates = new Dates(Locale.ENGLISH);
        assertEquals("2 March 2026", dates.day(DAY));
        assertEquals("2 Mar 2026", dates.shortDay(DAY));
        assertEquals("March 2026", dates.month(DAY));
        assertEquals("2 March 2026, 14:02", dates.minute(AT, BERLIN));
        assertEquals("2 March 2026, 14:02:31", dates.second(AT, BERLIN));
    }

    @Test
    void inGerman() {
        Dates dates = new Dates(Locale.GERMANY);
        assertEquals("2. März 2026", dates.day(DAY));
        assertEquals("2.3.2026", dates.shortDay(DAY));
        assertEquals("März 2026", dates.month(YearMonth.of(2026, 3)));
        assertEquals("2. März 2026, 14:02", dates.minute(AT, BERLIN));
        assertEquals("2. März 2026, 14:02:31", dates.second(AT, BERLIN));
    }
}
