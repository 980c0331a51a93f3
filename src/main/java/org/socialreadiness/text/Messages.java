package org.socialreadiness.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/// Every word the program says, in one language. Passed to whoever speaks, never static: a report's language may
/// differ
/// from the screen's.
///
/// The messages of an area `x` are in `messages/x_en.properties` and `messages/x_de.properties`; their keys begin
/// with
/// `x.`. They are patterns of [MessageFormat]: write the typographic apostrophe ’ so that none has to be doubled.
/// Immutable.
public final class Messages {
    /// The languages in which the program speaks; the first stands in for any other.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /// The areas, one pair of files each.
    public static final List<String> AREAS = List.of(
            "app",
            "catalog",
            "cli",
            "exchange",
            "export",
            "failure",
            "interview",
            "output",
            "report",
            "results",
            "review",
            "setup",
            "sheet",
            "start",
            "store",
            "workbook");

    private final Locale locale;
    private final Map<String, String> patterns;

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /// The messages in the language of `wanted`, or in English.
    public static Messages in(Locale wanted) {
        Locale locale = LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
        Map<String, String> patterns = new HashMap<>();
        for (String area : AREAS) {
            read(area, locale).forEach((key, value) -> patterns.put((String) key, (String) value));
        }
        return new Messages(locale, Map.copyOf(patterns));
    }

    /// The language of these messages.
    public Locale locale() {
        return locale;
    }

    /// The message of that key, with its arguments filled in and numbers written as the language writes them.
    ///
    /// @throws MissingResourceException if there is no such message
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No message " + key, Messages.class.getName(), key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static Properties read(String area, Locale locale) {
        String name = "messages/" + area + "_" + locale.getLanguage() + ".properties";
        Properties properties = new Properties();
        try (var in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new MissingResourceException("No messages " + name, Messages.class.getName(), area);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
