package org.socialreadiness.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Part;
import org.socialreadiness.ui.base.TestWindow;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class AboutViewTest {
    private final AtomicInteger back = new AtomicInteger();
    private AboutView view;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.show(
                980, 680, () -> view = new AboutView(Messages.in(Locale.ENGLISH), back::incrementAndGet));
        window.run(() -> view.view().setOnKeyPressed(view::onKey));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theVersionsOfProgramJavaAndJavaFxAreThere() {
        // Without its jar the program has no number.
        assertEquals("Version source", window.text("about-version"));
        assertTrue(window.text("about-platform").startsWith("Java 25"), window.text("about-platform"));
        assertTrue(window.text("about-platform").contains("JavaFX 26"), window.text("about-platform"));
    }

    @Test
    void everyPartIsListedAndItsLicenseShownWithTheKeyboardAlone() {
        assertEquals(Part.all(), list().getItems());
        assertEquals(Part.all().getFirst().text(), license());
        assertEquals("about-search", window.focused());
        window.press(KeyCode.TAB).press(KeyCode.DOWN);
        assertEquals(Part.all().get(1).text(), license());
    }

    @Test
    void theListIsSearchedByNameMakerAndLicense() {
        window.type("lgpl");
        assertEquals(2, list().getItems().size());
        assertTrue(license().contains("GNU LESSER GENERAL PUBLIC LICENSE"));
        window.run(() -> search("bemis"));
        assertEquals(
                "Feather icons", list().getSelectionModel().getSelectedItem().name());
        window.run(() -> search("nothing is called this"));
        assertTrue(list().getItems().isEmpty());
        assertEquals("", license());
        window.run(() -> search(""));
        assertEquals(Part.all(), list().getItems());
    }

    @Test
    void escapeOrTheButtonLeadsBack() {
        window.press(KeyCode.ESCAPE);
        assertEquals(1, back.get());
        window.click("about-done");
        assertEquals(2, back.get());
    }

    private void search(String text) {
        ((javafx.scene.control.TextField) window.find("about-search")).setText(text);
    }

    private String license() {
        return ((TextArea) window.find("about-license")).getText();
    }

    @SuppressWarnings("unchecked")
    private ListView<Part> list() {
        return (ListView<Part>) window.find("about-parts");
    }
}
