package org.socialreadiness.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Theme;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class SettingsViewTest {
    private final Preferences preferences = new Preferences(Locale.ENGLISH);
    private final AtomicInteger back = new AtomicInteger();
    private final AtomicInteger about = new AtomicInteger();
    private SettingsView view;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.show(
                980,
                680,
                () -> view = new SettingsView(
                        preferences, Messages.in(Locale.ENGLISH), back::incrementAndGet, about::incrementAndGet));
        window.run(() -> view.view().setOnKeyPressed(view::onKey));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void eachChoiceTakesEffectAtOnce() {
        window.click("settings-theme-dark");
        assertEquals(Theme.DARK, preferences.themeProperty().get());
        window.click("settings-size-150");
        assertEquals(150, preferences.textSizeProperty().get());
        window.click("settings-language-de");
        assertEquals(Locale.GERMAN, preferences.languageProperty().get());
        assertEquals(15, preferences.lockAfterProperty().get());
        window.click("settings-lock-0");
        assertEquals(0, preferences.lockAfterProperty().get());
        window.click("settings-lock-30");
        assertEquals(30, preferences.lockAfterProperty().get());
        window.click("settings-advance");
        assertTrue(preferences.autoAdvanceProperty().get());
    }

    @Test
    void aNameTooLongIsSaidAtTheFieldAndNotTaken() {
        window.focus("settings-author").type("Kim");
        assertEquals("Kim", preferences.authorProperty().get());
        window.run(() -> ((javafx.scene.control.TextField) window.find("settings-author")).setText("x".repeat(201)));
        assertTrue(window.text("settings-author-problem").contains("201"), window.text("settings-author-problem"));
        assertEquals("Kim", preferences.authorProperty().get());
        window.run(() -> ((javafx.scene.control.TextField) window.find("settings-author")).setText("x".repeat(200)));
        assertFalse(window.text("settings-author-problem").contains("20"));
        assertEquals("x".repeat(200), preferences.authorProperty().get());
    }

    @Test
    void theWayToWhatTheProgramIsMadeOfIsAtTheFoot() {
        window.focus("settings-about").press(KeyCode.SPACE);
        assertEquals(1, about.get());
        assertEquals(0, back.get());
    }

    @Test
    void enterOrEscapeLeadsBack() {
        assertEquals("settings-done", window.focused());
        window.press(KeyCode.ENTER);
        assertEquals(1, back.get());
        window.focus("settings-author").press(KeyCode.ESCAPE);
        assertEquals(2, back.get());
    }

    @Test
    void allIsReachedByTheTabKey() {
        window.focus("settings-theme-system");
        for (String next : new String[] {
            "settings-language-en",
            "settings-size-100",
            "settings-author",
            "settings-advance",
            "settings-lock-15",
            "settings-about",
            "settings-done"
        }) {
            window.press(KeyCode.TAB);
            assertEquals(next, window.focused());
        }
    }
}
