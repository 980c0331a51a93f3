package org.socialreadiness.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.text.Messages;

/// The words that Excel and PowerPoint templates may hold in braces, and what they stand for. They are the same in
/// every
/// language, so that one template serves several.
final class OfficeValues {
    /// With their braces.
    static final Set<String> NAMES = Set.of("{client}", "{report}", "{date}", "{footer}");

    private OfficeValues() {}

    static Map<String, String> of(Deck deck) {
        return Map.of(
                "{client}", deck.meta().client(),
                "{report}", deck.meta().name(),
                "{date}", date(deck.meta().date(), deck.meta().locale()),
                "{footer}", deck.meta().footer());
    }

    static Map<String, String> of(Workbook workbook) {
        return Map.of(
                "{client}", workbook.meta().client(),
                "{report}", workbook.meta().report(),
                "{date}", date(workbook.meta().date(), workbook.meta().locale()),
                "{footer}", workbook.footer());
    }

    private static String date(LocalDate date, Locale locale) {
        return date.format(DateTimeFormatter.ofPattern(Messages.in(locale).text("export.date"), locale));
    }

    /// Values where their names stand; a name without a value stays as it is.
    static String fill(String text, Map<String, String> values) {
        return Placeholders.IN_BRACES
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(), match.group())));
    }
}
