package org.socialreadiness.ui.base;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.socialreadiness.text.Dates;

/// Numbers, months and days as people type them in a language, and as they are shown to them.
public final class Figures {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final List<String> MONTHS = List.of("uuuu-M", "M/uuuu", "M.uuuu", "MMM uuuu", "MMMM uuuu");
    private static final List<String> DAYS =
            List.of("uuuu-M-d", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu", "d. MMMM uuuu");

    private final Locale locale;

    public Figures(Locale locale) {
        this.locale = locale;
    }

    /// A number with decimal point or comma; the language's mark between thousands is read as such, so that
    /// "1,000" is a thousand in English and one in German.
    public Optional<Double> number(String typed) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        String plain = SPACES.matcher(typed).replaceAll("");
        if (plain.matches("-?\\d{1,3}(" + group + "\\d{3})+("
                + Pattern.quote(String.valueOf(symbols.getDecimalSeparator())) + "\\d+)?")) {
            plain = plain.replaceAll(group, "");
        }
        plain = plain.replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    /// A month: 2026-07, 7/2026, 07.2026, July 2026.
    public Optional<YearMonth> month(String typed) {
        return MONTHS.stream()
                .flatMap(pattern -> parse(pattern, typed, YearMonth::parse).stream())
                .findFirst();
    }

    /// A day: 2026-07-31, 31.7.2026, 31 July 2026.
    public Optional<LocalDate> day(String typed) {
        return DAYS.stream()
                .flatMap(pattern -> parse(pattern, typed, LocalDate::parse).stream())
                .findFirst();
    }

    private interface Parser<T> {
        T parse(CharSequence text, DateTimeFormatter format);
    }

    private <T> Optional<T> parse(String pattern, String typed, Parser<T> parser) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
        try {
            return Optional.of(parser.parse(typed.strip(), format));
        } catch (DateTimeException e) {
            // Not in this way of writing; the caller tries the others, and then says so at the field.
            return Optional.empty();
        }
    }

    /// As it is typed back: without marks between thousands, with the language's decimal mark.
    public String show(double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return plain.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /// As it is read: with marks between thousands.
    public String read(double number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    public String show(YearMonth month) {
        return month.toString();
    }

    public String show(LocalDate day) {
        return new Dates(locale).shortDay(day);
    }
}
