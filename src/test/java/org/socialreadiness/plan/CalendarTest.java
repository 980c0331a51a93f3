package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final Instant STAMP = Instant.parse("2026-11-12T14:02:31.5Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static Calendar one(String title, String about) {
        return new Calendar("-//Test//Test//EN", List.of(new Calendar.Event("first-SG1.0@a1", DAY, title, about)));
    }

    /// Reads it as section 3.1 of RFC 5545 says: unfolded, name and value apart, texts unescaped.
    private static List<Map<String, String>> parse(String text) {
        assertTrue(text.endsWith("\r\n"));
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : text.replace("\r\n ", "").split("\r\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            int colon = line.indexOf(':');
            assertTrue(colon > 0, "no name: " + line);
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            switch (name) {
                case "BEGIN" -> current = new LinkedHashMap<>();
                case "END" -> {
                    if (value.equals("VEVENT")) {
                        events.add(current);
                    }
                }
                default -> assertEquals(null, current.put(name, unescaped(value)), "twice: " + name);
            }
        }
        return events;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                assertFalse(c == ';' || c == ',', "not escaped: " + value);
                text.append(c);
            }
        }
        return text.toString();
    }

    @Test
    void anEventIsAWholeDayWithAStampInUtc() {
        Map<String, String> event = parse(one("First date", "").text(STAMP)).getFirst();
        assertEquals("first-SG1.0@a1", event.get("UID"));
        assertEquals("20261112T140231Z", event.get("DTSTAMP"));
        assertEquals("20261130", event.get("DTSTART;VALUE=DATE"));
        assertEquals("20261201", event.get("DTEND;VALUE=DATE"), "the day after the last of November");
        assertEquals("First date", event.get("SUMMARY"));
        assertFalse(event.containsKey("DESCRIPTION"));
    }

    @Test
    void theCalendarSaysItsVersionAndWhoWroteIt() {
        String text = new Calendar("-//Test//Test//EN", List.of()).text(STAMP);
        assertEquals(
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Test//Test//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "END:VCALENDAR",
                        ""),
                List.of(text.split("\r\n", -1)));
    }

    @Test
    void signsThatMeanSomethingAreEscaped() {
        String said = "Ask; list, sort\\name: “all”\nsecond line";
        String text = one(said, said).text(STAMP);
        assertTrue(text.contains("SUMMARY:Ask\\; list\\, sort\\\\name: “all”\\nsecond line\r\n"));
        Map<String, String> event = parse(text).getFirst();
        assertEquals(said, event.get("SUMMARY"));
        assertEquals(said, event.get("DESCRIPTION"));
    }

    @Test
    void otherControlCharactersAreLeftOut() {
        assertEquals(
                "ab", parse(one("a\u0007\u0000b", "").text(STAMP)).getFirst().get("SUMMARY"));
        assertEquals(
                "a\nb\nc", parse(one("a\r\nb\rc", "").text(STAMP)).getFirst().get("SUMMARY"));
    }

    /// Letters of one to four octets, at every distance from the end of a line.
    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        for (int lead = 0; lead < 80; lead++) {
            String said = "x".repeat(lead) + "aä€𝄞".repeat(60);
            String text = one(said, said).text(STAMP);
            for (String line : text.split("\r\n", -1)) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
                assertFalse(line.contains("\uFFFD"));
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Map<String, String> event =
                    parse(new String(bytes, StandardCharsets.UTF_8)).getFirst();
            assertEquals(said, Objects.requireNonNull(event.get("SUMMARY")));
        }
    }

    @Test
    void aLineIsAsLongAsItMayBe() {
        String text = one("y".repeat(200), "").text(STAMP);
        assertTrue(text.contains("\r\nSUMMARY:" + "y".repeat(67) + "\r\n " + "y".repeat(74) + "\r\n "));
    }

    @Test
    void theSameDatesGiveTheSameEvents() {
        assertEquals(one("a", "b").text(STAMP), one("a", "b").text(STAMP));
        assertEquals(
                parse(one("a", "").text(STAMP)).getFirst().get("UID"),
                parse(one("changed", "x").text(STAMP.plusSeconds(99)))
                        .getFirst()
                        .get("UID"));
    }
}
