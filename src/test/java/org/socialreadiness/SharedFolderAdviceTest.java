package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.ui.base.Place;

/// A word of advice about a client that other computers reach too: once for each file, and nobody has to answer it.
class SharedFolderAdviceTest extends ProgramFixture {
    @BeforeEach
    void open() {
        start(Locale.ENGLISH);
    }

    private void make(Path file) {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("Acme").press(KeyCode.TAB).type("Sales");
        program.choose(file);
        window.click("setup-file-change");
        window.focus("setup-client").press(KeyCode.ENTER);
        window.await("open", this::isOpen);
    }

    private void settle() {
        window.await(
                "the first copy",
                () -> program.clients()
                        .openedProperty()
                        .get()
                        .orElseThrow()
                        .workspace()
                        .copiedProperty()
                        .get()
                        .isPresent());
    }

    @Test
    void itIsSaidOnceForEachFile() throws Exception {
        Path synced = Files.createDirectories(folder.resolve("Nextcloud")).resolve("Acme.readiness");
        make(synced);
        window.await("advice", () -> window.shows("notice-text"));
        assertTrue(window.text("notice-text")
                .startsWith("This client lies in a folder that Nextcloud keeps in step with other computers."));
        assertEquals(new Place.Overview(), program.shell().place());
        assertEquals("overview-next", window.focused());
        settle();
        window.click("notice-close");
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("closed", () -> !isOpen());
        window.run(() -> program.clients().open(synced));
        window.await("open", this::isOpen);
        settle();
        assertFalse(window.shows("notice-text"), "said twice");
    }

    @Test
    void nothingIsSaidOfAFileThatOnlyThisComputerReaches() {
        make(folder.resolve("Acme.readiness"));
        settle();
        assertFalse(window.shows("notice-text"));
    }
}
