package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.ui.base.Place;

/// A copy for others, by keyboard, from the page to its file.
class RedactionTest extends ProgramFixture {
    @BeforeEach
    void open() {
        start(Locale.ENGLISH);
        window.run(() -> program.clients().example());
        awaitOpen();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.focus("overview-redaction").press(KeyCode.SPACE);
    }

    private Client copy(Path file) throws Exception {
        program.choose(file);
        window.press(KeyCode.ENTER);
        window.await("written", () -> window.shows("notice-text"));
        try (ClientFile read = ClientFile.openForReading(file, Optional.empty())) {
            return read.client();
        }
    }

    @Test
    void aCopyIsMadeInWhichNobodyIsNamed() throws Exception {
        assertEquals(new Place.Redaction(), program.shell().place());
        assertEquals("redaction-name", window.focused());
        assertEquals(List.of(), window.unreadable());
        Client copy = copy(folder.resolve("copy.readiness"));
        assertEquals("copy.readiness was written. The open client stays as it is.", window.text("notice-text"));
        assertEquals(new Place.Overview(), program.shell().place());
        assertEquals("Client 1", copy.name());
        assertEquals(6, copy.assessments().getFirst().people().size());
        assertTrue(copy.assessments().getFirst().people().stream()
                .allMatch(person ->
                        person.name().startsWith("Person ") && person.role().isEmpty()));
        assertFalse(copy.toString().contains("Monthly count of the service desk"));
    }

    @Test
    void aTextThatIsCheckedGoesAlong() throws Exception {
        window.focus("redaction-text-1").press(KeyCode.SPACE);
        window.focus("redaction-roles").press(KeyCode.SPACE);
        window.focus("redaction-name");
        Client copy = copy(folder.resolve("copy.readiness"));
        assertEquals("November 2026", copy.assessments().getFirst().head().name());
        assertTrue(copy.toString().contains("Chief executive"));
    }

    @Test
    void theOpenClientIsNeverReplaced() throws Exception {
        Path present = program.clients().openedProperty().get().orElseThrow().path();
        byte[] before = Files.readAllBytes(present);
        program.choose(present);
        window.press(KeyCode.ENTER);
        window.await("refused", () -> window.shows("failure-happened"));
        assertTrue(window.text("failure-happened").contains(String.valueOf(present.getFileName())));
        assertEquals(new Place.Redaction(), program.shell().place());
        window.press(KeyCode.ENTER);
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(present)));
    }
}
