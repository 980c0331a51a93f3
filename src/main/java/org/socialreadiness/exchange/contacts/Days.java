package org.socialreadiness.exchange.contacts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as exports write them. Whether 03/04 is in March or in April only the other days of the file, or a person, can
/// tell.
///
/// @param order in which day and month stand where both are numbers between slashes or hyphens
/// @param today the latest day that is believed
public record Days(Order order, LocalDate today) {
    private static final int EARLIEST_YEAR = 1990;

    /// `15 Mar 2024`, `15. März 2024`.
    private static final Pattern DAY_WORD = Pattern.compile("(\\d{1,2})\\.? (\\p{L}+)\\.?,? (\\d{4})");

    /// `Mar 15, 2024`.
    private static final Pattern WORD_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2}),? (\\d{4})");

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?:,? .*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?:,? (.*))?");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");

    private static final Map<String, Month> MONTHS = months();

    /// What stands first.
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static Map<String, Month> months() {
        ResourceBundle names = ResourceBundle.getBundle("org.socialreadiness.exchange.contacts.months", Locale.ROOT);
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (String name : names.getString(String.valueOf(month.getValue())).split(",", -1)) {
                months.put(name.strip(), month);
            }
        }
        return months;
    }

    /// The order that the days of a file tell; empty if it must be asked.
    ///
    /// @param days as written
    static Optional<Order> told(List<String> days) {
        boolean asked = false;
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String day : days) {
            Matcher numbers = SLASHES.matcher(day);
            if (hasSlashes(day) && numbers.matches()) {
                asked = true;
                dayFirst |= Integer.parseInt(numbers.group(1)) > 12;
                monthFirst |= Integer.parseInt(numbers.group(2)) > 12 || isAmerican(numbers.group(4));
            }
        }
        if (dayFirst != monthFirst) {
            return Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
        }
        // Nothing to ask: any order will do.
        return asked ? Optional.empty() : Optional.of(Order.DAY_FIRST);
    }

    /// Whether a slash or hyphen stands where it must; most days have none, and are not looked at any closer.
    private static boolean hasSlashes(String day) {
        for (int i = 1; i <= 2 && i < day.length(); i++) {
            if (day.charAt(i) == '/' || day.charAt(i) == '-') {
                return true;
            }
        }
        return false;
    }

    /// Whether the order of a day is a question at all.
    static boolean isAmbiguous(String day) {
        Matcher numbers = SLASHES.matcher(day);
        return numbers.matches()
                && Integer.parseInt(numbers.group(1)) <= 12
                && Integer.parseInt(numbers.group(2)) <= 12
                && !numbers.group(1).equals(numbers.group(2));
    }

    /// A time of twelve hours comes from where the month stands first.
    private static boolean isAmerican(@Nullable String rest) {
        return rest != null && rest.toUpperCase(Locale.ROOT).matches(".*\\b[AP]M");
    }

    /// Empty if it is no day, or none on which anybody could have connected.
    Optional<LocalDate> read(String written) {
        String text = written.strip();
        try {
            return parsed(text).filter(day -> day.getYear() >= EARLIEST_YEAR && !day.isAfter(today));
        } catch (DateTimeException e) {
            // 31 February
            return Optional.empty();
        }
    }

    private Optional<LocalDate> parsed(String text) {
        Optional<LocalDate> plain = plain(text);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher m = DAY_WORD.matcher(text);
        if (m.matches()) {
            return day(m.group(3), month(m.group(2)), m.group(1));
        }
        m = WORD_DAY.matcher(text);
        if (m.matches()) {
            return day(m.group(3), month(m.group(1)), m.group(2));
        }
        m = ISO.matcher(text);
        if (m.matches()) {
            return day(m.group(1), number(m.group(2)), m.group(3));
        }
        m = DOTS.matcher(text);
        if (m.matches()) {
            return day(m.group(3), number(m.group(2)), m.group(1));
        }
        m = SLASHES.matcher(text);
        if (m.matches()) {
            boolean dayFirst = order == Order.DAY_FIRST;
            return day(m.group(3), number(m.group(dayFirst ? 2 : 1)), m.group(dayFirst ? 1 : 2));
        }
        return SECONDS.matcher(text).matches()
                ? Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC))
                : Optional.empty();
    }

    /// `15 Mar 2024`, as nearly all days are written; empty for any other, which are then matched one by one.
    private static Optional<LocalDate> plain(String text) {
        int word = text.indexOf(' ') + 1;
        int year = text.length() - 4;
        if (word < 2 || word > 3 || year - 1 <= word || text.charAt(year - 1) != ' ') {
            return Optional.empty();
        }
        int day = digits(text, 0, word - 1);
        int full = digits(text, year, text.length());
        Month month = MONTHS.get(text.substring(word, year - 1).toLowerCase(Locale.ROOT));
        return month == null || day < 0 || full < 0 ? Optional.empty() : Optional.of(LocalDate.of(full, month, day));
    }

    /// -1 for anything but digits.
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static Optional<Month> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Month> number(String month) {
        return Optional.of(Month.of(Integer.parseInt(month)));
    }

    private static Optional<LocalDate> day(String year, Optional<Month> month, String day) {
        int number = Integer.parseInt(year);
        int full = year.length() == 2 ? 2000 + number : number;
        return month.map(of -> LocalDate.of(full, of, Integer.parseInt(day)));
    }
}
