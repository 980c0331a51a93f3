package org.socialreadiness.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Dates as a calendar file (RFC 5545) that any calendar takes in. Taken in again, an event replaces itself.
///
/// @param product who wrote it, as in `-//Company//Product//EN`
public record Calendar(String product, List<Event> events) {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Calendar {
        events = List.copyOf(events);
    }

    /// A whole day.
    ///
    /// @param uid the same for the same event each time, and unlike any other's in the world
    /// @param about more words; may be empty
    public record Event(String uid, LocalDate day, String title, String about) {}

    /// The file's content, in UTF-8.
    ///
    /// @param stamp when it is written
    public String text(Instant stamp) {
        StringBuilder to = new StringBuilder();
        line(to, "BEGIN:VCALENDAR");
        line(to, "VERSION:2.0");
        line(to, "PRODID:" + escaped(product));
        line(to, "CALSCALE:GREGORIAN");
        line(to, "METHOD:PUBLISH");
        for (Event event : events) {
            line(to, "BEGIN:VEVENT");
            line(to, "UID:" + escaped(event.uid()));
            line(to, "DTSTAMP:" + TIME.format(stamp));
            line(to, "DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            // The end of a day is the next one, which does not belong to it any more.
            line(to, "DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            line(to, "SUMMARY:" + escaped(event.title()));
            if (!event.about().isEmpty()) {
                line(to, "DESCRIPTION:" + escaped(event.about()));
            }
            line(to, "TRANSP:TRANSPARENT");
            line(to, "END:VEVENT");
        }
        line(to, "END:VCALENDAR");
        return to.toString();
    }

    /// Section 3.3.11: backslash, semicolon, comma and line ends; other control characters have no place in a text.
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /// Section 3.1: at most 75 octets in a line, of which a continued one begins with a blank; no character is cut.
    private static void line(StringBuilder to, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int size = octets(character);
            if (octets + size > MOST_OCTETS) {
                to.append(END).append(' ');
                octets = 1;
            }
            to.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        to.append(END);
    }

    /// In UTF-8.
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
