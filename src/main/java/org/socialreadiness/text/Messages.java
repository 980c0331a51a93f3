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
import java.util.concurrent.ConcurrentHashMap;

/// Every word the program says, in one language. Passed to whoever speaks, never static: a report's language may
/// differ from the screen's.
///
/// The messages of an area `x` are in `messages/x_en.properties` and `messages/x_de.properties`; their keys begin
/// with `x.`. They are patterns of [MessageFormat]: write the typographic apostrophe ’ so that none has to be
/// doubled. Never changes; threads may share it.
public final class Messages {
    /// The languages in which the program speaks; the first stands in for any other.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /// The areas, one pair of files each.
    public static final List<String> AREAS = List.of(
            "about",
            "app",
            "catalog",
            "cli",
            "deck",
            "exchange",
            "export",
            "failure",
            "history",
            "interview",
            "network",
            "outlook",
            "output",
            "paper",
            "plan",
            "priorities",
            "quotes",
            "report",
            "results",
            "review",
            "setup",
            "sheet",
            "sheets",
            "start",
            "store",
            "template",
            "typing",
            "update",
            "workbook",
            "workshop");

    private static final List<Messages> ALL =
            LANGUAGES.stream().map(Messages::new).toList();

    private final Locale locale;

    /// The patterns by area, each read when it is first asked for: the first screen needs two of them.
    private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /// The messages in the language of `wanted`, or in English.
    public static Messages in(Locale wanted) {
        return ALL.stream()
                .filter(m -> m.locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    /// The language of these messages.
    public Locale locale() {
        return locale;
    }

    /// The message of that key, with its arguments filled in and numbers written as the language writes them.
    ///
    /// @throws MissingResourceException if there is no such message
    public String text(String key, Object... arguments) {
        String pattern = area(key).get(key);
        if (pattern == null) {
            throw new MissingResourceException("No message " + key, Messages.class.getName(), key);
        }
        return pattern.indexOf('{') < 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    private Map<String, String> area(String key) {
        String area = key.substring(0, Math.max(0, key.indexOf('.')));
        return AREAS.contains(area) ? areas.computeIfAbsent(area, this::read) : Map.of();
    }

    private Map<String, String> read(String area) {
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
        Map<String, String> patterns = new HashMap<>();
        properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        return Map.copyOf(patterns);
    }
}
