package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.text.PlainException;

class SettingsStoreTest {
    @TempDir
    Path folder;

    private SettingsStore store() {
        return new SettingsStore(new DataFolder(folder.resolve("data")));
    }

    private void write(String text) throws Exception {
        Path file = folder.resolve("data").resolve("settings.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("data"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void atFirstTheUsualSettingsHoldAndNothingIsWritten() {
        assertEquals(Settings.USUAL, store().read());
        assertEquals(false, Files.exists(folder.resolve("data")));
    }

    @Test
    void whatWasChosenIsReadAgain() throws Exception {
        Settings chosen = Settings.USUAL
                .withTheme(Settings.Theme.DARK)
                .withLanguage(Optional.of("de"))
                .withAuthor("  Jürgen “J” 𝄞 ")
                .withTextSize(150)
                .withWindow(new Settings.Window(-5.5, 0, 1280, 800, true))
                .withAutoAdvance(true)
                .withLockAfter(30);
        store().write(chosen);
        assertEquals(chosen, store().read());
        assertEquals("Jürgen “J” 𝄞", store().read().author());
        store().write(Settings.USUAL);
        assertEquals(Settings.USUAL, store().read());
        assertEquals(List.of("settings.json"), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"theme\": \"da", "\u0000\u0001", "<xml/>"})
    void aBrokenFileIsKeptAsideAndTheUsualSettingsHold(String broken) throws Exception {
        write(broken);
        assertEquals(Settings.USUAL, store().read());
        assertEquals(broken, Files.readString(folder.resolve("data").resolve("settings.broken-1.json")));
        write(broken);
        assertEquals(Settings.USUAL, store().read());
        assertEquals(List.of("settings.broken-1.json", "settings.broken-2.json"), files());
        store().write(Settings.USUAL.withTextSize(120));
        assertEquals(120, store().read().textSize());
    }

    @Test
    void aSettingThatMakesNoSenseFallsBackAlone() throws Exception {
        write("""
                {"theme": "purple", "language": "de", "author": 7, "textSize": 1000, "autoAdvance": true,
                 "window": {"x": 1, "y": 2, "width": 0, "height": 10}, "ofALaterVersion": [1]}
                """);
        Settings read = store().read();
        assertEquals(Settings.Theme.SYSTEM, read.theme());
        assertEquals(Optional.of("de"), read.language());
        assertEquals(100, read.textSize());
        assertEquals(Optional.empty(), read.window());
        assertEquals(true, read.autoAdvance());
    }

    @Test
    void whereNothingCanBeWrittenOneSentenceSaysSo() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where the folder would be");
        assertEquals(
                "store.cannotRemember",
                assertThrows(PlainException.class, () -> store().write(Settings.USUAL))
                        .key());
        assertEquals(Settings.USUAL, store().read());
    }

    @Test
    void settingsKnowTheirLimits() {
        assertThrows(IllegalArgumentException.class, () -> Settings.USUAL.withTextSize(79));
        assertThrows(IllegalArgumentException.class, () -> Settings.USUAL.withAuthor("x".repeat(201)));
        assertThrows(IllegalArgumentException.class, () -> new Settings.Window(0, 0, Double.NaN, 10, false));
    }
}
