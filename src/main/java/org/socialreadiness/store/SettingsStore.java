package org.socialreadiness.store;

import java.util.Locale;
import java.util.Optional;
import org.socialreadiness.text.PlainException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the [Settings] in `settings.json`. One thread uses it at a time.
///
/// A setting that is missing or makes no sense falls back to the usual one, alone.
public final class SettingsStore {
    private final KeptJson file;

    public SettingsStore(DataFolder folder) {
        this.file = new KeptJson(folder, "settings");
    }

    /// The settings last written; the usual ones if there are none.
    public Settings read() {
        ObjectNode found = file.read();
        Settings settings = Settings.USUAL;
        settings = with(
                settings,
                found.path("theme"),
                (s, node) -> s.withTheme(Settings.Theme.valueOf(node.asString().toUpperCase(Locale.ROOT))));
        settings = with(settings, found.path("language"), (s, node) -> s.withLanguage(Optional.of(node.asString())));
        settings = with(settings, found.path("author"), (s, node) -> s.withAuthor(node.asString()));
        settings = with(settings, found.path("textSize"), (s, node) -> s.withTextSize(node.asInt()));
        settings = with(settings, found.path("window"), (s, node) -> s.withWindow(window(node)));
        settings = with(settings, found.path("autoAdvance"), (s, node) -> s.withAutoAdvance(node.asBoolean()));
        settings = with(settings, found.path("lockAfter"), (s, node) -> s.withLockAfter(node.asInt()));
        return with(settings, found.path("showLastTime"), (s, node) -> s.withShowLastTime(node.asBoolean()));
    }

    /// Keeps the settings.
    ///
    /// @throws PlainException if they could not be written; the ones written before stay
    public void write(Settings settings) throws PlainException {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        settings.language().ifPresent(tag -> node.put("language", tag));
        node.put("author", settings.author());
        node.put("textSize", settings.textSize());
        settings.window()
                .ifPresent(window -> node.putObject("window")
                        .put("x", window.x())
                        .put("y", window.y())
                        .put("width", window.width())
                        .put("height", window.height())
                        .put("maximized", window.maximized()));
        node.put("autoAdvance", settings.autoAdvance());
        node.put("lockAfter", settings.lockAfter());
        node.put("showLastTime", settings.showLastTime());
        file.write(node);
    }

    private static Settings.Window window(JsonNode node) {
        return new Settings.Window(
                node.path("x").asDouble(),
                node.path("y").asDouble(),
                node.path("width").asDouble(),
                node.path("height").asDouble(),
                node.path("maximized").asBoolean(false));
    }

    private interface Setting {
        Settings take(Settings before, JsonNode node);
    }

    private static Settings with(Settings before, JsonNode node, Setting setting) {
        if (node.isMissingNode()) {
            return before;
        }
        try {
            return setting.take(before, node);
        } catch (RuntimeException e) {
            // Written by hand or by another version: not a number, out of its limits, an unknown word.
            return before;
        }
    }
}
