package org.socialreadiness.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Dates and times as they are written in one language: the day before the month, the month in words, 24 hours. The
/// same everywhere, whatever the computer's own habits are.
public final class Dates {
    private final Locale locale;

    public Dates(Locale locale) {
        this.locale = locale;
    }

    /// "12 November 2026", "12. November 2026".
    public String day(LocalDate date) {
        return format(day(), date);
    }

    /// "12 Nov 2026", "12.11.2026": where there is little room.
    public String shortDay(LocalDate date) {
        return format(isGerman() ? "d.M.uuuu" : "d MMM uuuu", date);
    }

    /// "November 2026".
    public String month(TemporalAccessor month) {
        return format("LLLL uuuu", month);
    }

    /// "Nov 2026", "Nov. 2026": where there is little room.
    public String shortMonth(TemporalAccessor month) {
        return format("LLL uuuu", month);
    }

    /// "12 November 2026, 14:02".
    public String minute(Instant at, ZoneId zone) {
        return format(day() + ", HH:mm", at.atZone(zone));
    }

    /// "12 November 2026, 14:02:31".
    public String second(Instant at, ZoneId zone) {
        return format(day() + ", HH:mm:ss", at.atZone(zone));
    }

    private String day() {
        return isGerman() ? "d. MMMM uuuu" : "d MMMM uuuu";
    }

    private boolean isGerman() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    private String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }
}
