package org.socialreadiness.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.Settings;
import org.socialreadiness.store.SettingsStore;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.Theme;

@SuppressWarnings("NullAway.Init")
class KeptPreferencesTest {
    @TempDir
    private Path folder;

    private final Background files = TestDesk.plain(
                    TestAssessments.of(TestInstruments.plain(1)).client(), Locale.ENGLISH)
            .desk()
            .exports();

    private KeptPreferences start(Locale system) {
        SettingsStore store = new SettingsStore(new DataFolder(folder));
        return new KeptPreferences(store, store.read(), files, system);
    }

    @Test
    void theFirstStartFollowsTheComputer() {
        assertEquals(
                Locale.GERMAN,
                start(Locale.GERMANY).preferences().languageProperty().get());
        assertEquals(
                Locale.ENGLISH,
                start(Locale.FRANCE).preferences().languageProperty().get());
        assertEquals(
                Theme.SYSTEM, start(Locale.FRANCE).preferences().themeProperty().get());
        assertEquals(Optional.empty(), start(Locale.FRANCE).window());
    }

    @Test
    void whatWasChosenHoldsAtTheNextStart() {
        KeptPreferences first = start(Locale.GERMANY);
        first.preferences().themeProperty().set(Theme.DARK);
        first.preferences().languageProperty().set(Locale.ENGLISH);
        first.preferences().authorProperty().set("Kim");
        first.preferences().textSizeProperty().set(150);
        first.preferences().autoAdvanceProperty().set(true);
        first.preferences().lockAfterProperty().set(5);
        first.preferences().showLastTimeProperty().set(false);
        Settings.Window bounds = new Settings.Window(10, 20, 1100, 700, true);
        first.window(bounds);

        KeptPreferences next = start(Locale.GERMANY);
        assertEquals(Theme.DARK, next.preferences().themeProperty().get());
        assertEquals(Locale.ENGLISH, next.preferences().languageProperty().get());
        assertEquals("Kim", next.preferences().authorProperty().get());
        assertEquals(150, next.preferences().textSizeProperty().get());
        assertTrue(next.preferences().autoAdvanceProperty().get());
        assertEquals(5, next.preferences().lockAfterProperty().get());
        assertFalse(next.preferences().showLastTimeProperty().get());
        assertEquals(Optional.of(bounds), next.window());
    }
}
