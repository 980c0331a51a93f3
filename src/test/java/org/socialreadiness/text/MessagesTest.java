package org.socialreadiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9]+)+)\"");

    /// `{0}` and `{0,…}`.
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
        for (String area : Messages.AREAS) {
            Map<String, Set<String>> english = arguments(area, Locale.ENGLISH);
            for (Locale language : Messages.LANGUAGES) {
                Map<String, Set<String>> other = arguments(area, language);
                assertEquals(english.keySet(), other.keySet(), area + " in " + language);
                english.forEach((key, value) -> assertEquals(value, other.get(key), key + " in " + language));
            }
        }
    }

    @Test
    void everyKeyBeginsWithItsArea() {
        for (String area : Messages.AREAS) {
            arguments(area, Locale.ENGLISH).keySet().forEach(key -> assertTrue(key.startsWith(area + "."), key));
        }
    }

    @Test
    void everyMessageIsAPatternAndNeedsNoDoubledApostrophe() {
        for (String area : Messages.AREAS) {
            for (Locale language : Messages.LANGUAGES) {
                read(area, language).forEach((key, pattern) -> {
                    assertFalse(pattern.isBlank(), key + " is empty in " + language);
                    assertFalse(pattern.contains("'"), key + " needs ’ instead of ' in " + language);
                    assertFalse(pattern.contains("!"), key + " shouts in " + language);
                    assertEquals(pattern.strip(), pattern, key + " in " + language);
                    assertFalse(new MessageFormat(pattern, language).toPattern().isEmpty());
                });
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        Set<String> known = new TreeSet<>();
        Messages.AREAS.forEach(area -> known.addAll(read(area, Locale.ENGLISH).keySet()));
        Set<String> used = new TreeSet<>();
        for (String source : sources()) {
            LITERAL.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    // The templates of the documents are called like the area.
                    .filter(key -> !key.matches("report\\.(docx|xlsx|pptx)"))
                    .filter(key -> Messages.AREAS.contains(key.substring(0, key.indexOf('.'))))
                    .forEach(used::add);
        }
        Set<String> missing = new TreeSet<>(used);
        missing.removeAll(known);
        assertEquals(Set.of(), missing, "used, but not there");
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(used);
        assertEquals(Set.of(), unused, "there, but not used");
    }

    @Test
    void oneIsSaidAsOneInBothLanguages() {
        Messages german = Messages.in(Locale.GERMAN);
        assertEquals("Vollständig, ein Kriterium", german.text("setup.form.full.of", 1));
        assertEquals("Vollständig, 36 Kriterien", german.text("setup.form.full.of", 36));
        assertEquals("1 von 1 Kriterium", german.text("results.coverage", 1, 1));
        assertEquals("0 von 0 Kriterien", german.text("results.coverage", 0, 0));
        assertEquals("Nicht begonnen, etwa eine Minute", german.text("setup.state.none", 1));
        assertEquals(
                "Beim einzigen bewerteten Kriterium liegen die Antworten nicht nah beieinander.",
                german.text("report.agreement.some", 0, 1, 1));
        assertEquals(
                "Bei 3 der 5 bewerteten Kriterien liegen die Antworten nah beieinander, bei 2 nicht.",
                german.text("report.agreement.some", 3, 5, 2));
        assertEquals(
                "1 von 12 Bewertungen stützt sich auf genannte Belege, 1 ist geschätzt.",
                german.text("report.firm.share", 1, 12, 1));
        Messages english = Messages.in(Locale.ENGLISH);
        assertEquals("Short, one criterion", english.text("setup.form.short.of", 1));
        assertEquals(
                "On the one rated criterion the ratings lie close together.", english.text("report.agreement.all", 1));
        assertEquals(
                "On none of the 8 pairs do what we say and what our last quarter shows lie on opposite sides.",
                english.text("report.beliefs.noneOpposite", 8));
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertEquals(Locale.ENGLISH, Messages.in(Locale.JAPANESE).locale());
        assertEquals(Locale.GERMAN, Messages.in(Locale.forLanguageTag("de-AT")).locale());
    }

    @Test
    void anUnknownKeyIsAMistakeOfTheProgram() {
        assertThrows(
                MissingResourceException.class,
                () -> Messages.in(Locale.ENGLISH).text("app.noSuchKey"));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            assertTrue(texts.size() > 30, "sources not found");
            return texts;
        }
    }

    private static Map<String, Set<String>> arguments(String area, Locale language) {
        return read(area, language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> ARGUMENT.matcher(e.getValue())
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (a, _) -> a,
                        TreeMap::new));
    }

    private static Map<String, String> read(String area, Locale language) {
        Properties properties = new Properties();
        String name = "messages/" + area + "_" + language.getLanguage() + ".properties";
        try (var in = Messages.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, _) -> a, TreeMap::new));
    }
}
