package org.socialreadiness.ui;

import java.util.Locale;
import java.util.Optional;
import org.socialreadiness.store.Settings;
import org.socialreadiness.store.SettingsStore;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.Theme;

/// Preferences that are the same at the next start: each change is written behind.
public final class KeptPreferences {
    private final SettingsStore store;
    private final Background files;
    private final Preferences preferences;
    private Settings kept;

    /// Preferences as they were.
    ///
    /// @param before what `store` held when the program started
    public KeptPreferences(SettingsStore store, Settings before, Background files, Locale system) {
        this.store = store;
        this.files = files;
        this.kept = before;
        this.preferences =
                new Preferences(before.language().map(Locale::forLanguageTag).orElse(system));
        preferences.themeProperty().set(theme(before.theme()));
        preferences.authorProperty().set(before.author());
        preferences.textSizeProperty().set(Math.max(Preferences.SMALLEST_TEXT, before.textSize()));
        preferences.autoAdvanceProperty().set(before.autoAdvance());
        preferences.lockAfterProperty().set(before.lockAfter());
        preferences.showLastTimeProperty().set(before.showLastTime());
        preferences.themeProperty().subscribe((_, now) -> write(kept.withTheme(theme(now))));
        preferences.languageProperty().subscribe((_, now) -> write(kept.withLanguage(Optional.of(now.getLanguage()))));
        preferences.authorProperty().subscribe((_, now) -> write(kept.withAuthor(now)));
        preferences.textSizeProperty().subscribe((_, now) -> write(kept.withTextSize(now.intValue())));
        preferences.autoAdvanceProperty().subscribe((_, now) -> write(kept.withAutoAdvance(now)));
        preferences.lockAfterProperty().subscribe((_, now) -> write(kept.withLockAfter(now.intValue())));
        preferences.showLastTimeProperty().subscribe((_, now) -> write(kept.withShowLastTime(now)));
    }

    public Preferences preferences() {
        return preferences;
    }

    /// Where the window was last.
    public Optional<Settings.Window> window() {
        return kept.window();
    }

    /// Remembers where the window is.
    public void window(Settings.Window bounds) {
        write(kept.withWindow(bounds));
    }

    private void write(Settings changed) {
        kept = changed;
        files.run(
                _ -> {
                    store.write(changed);
                    return changed;
                },
                _ -> {});
    }

    private static Theme theme(Settings.Theme kept) {
        return switch (kept) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Theme.SYSTEM;
        };
    }

    private static Settings.Theme theme(Theme now) {
        return switch (now) {
            case LIGHT -> Settings.Theme.LIGHT;
            case DARK -> Settings.Theme.DARK;
            case SYSTEM -> Settings.Theme.SYSTEM;
        };
    }
}
