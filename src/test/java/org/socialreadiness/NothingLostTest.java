package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.Copy;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.SaveState;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Workspace;

/// What a person sees when something goes wrong with a file, and that nothing is lost by it.
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class NothingLostTest {
    @TempDir
    private Path folder;

    private TestWindow window;
    private TestProgram program;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-12T14:02:31Z"), ZoneOffset.UTC);
        window = TestWindow.open(980, 680, () -> {
            program = new TestProgram(folder, Locale.ENGLISH, clock);
            return program.shell();
        });
        window.run(() -> program.shell().begin());
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("Acme").press(KeyCode.TAB).type("Sales").press(KeyCode.ENTER);
        awaitOpen();
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        if (program.clients().openedProperty().get().isPresent()) {
            leave();
        }
        window.close();
        program.end();
    }

    private void awaitOpen() {
        window.await(
                "the client is open",
                () -> program.clients().openedProperty().get().isPresent());
    }

    private void leave() {
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("at the start", () -> program.shell().place().equals(new Place.Start()));
    }

    private Workspace workspace() {
        return program.clients().openedProperty().get().orElseThrow().workspace();
    }

    private Path file() {
        return folder.resolve("Acme.readiness");
    }

    private List<Copy> copies() throws PlainException {
        return new Backups(new DataFolder(folder.resolve("data"))).of(file());
    }

    private void addPerson(String name) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.type(name).press(KeyCode.ENTER);
    }

    private static List<String> people(Path file) throws PlainException {
        try (ClientFile read = ClientFile.openForReading(file, Optional.empty())) {
            return read.client().current().getFirst().participants().stream()
                    .map(Participant::name)
                    .toList();
        }
    }

    @Test
    void aSecondCopyIsVerifiedAtOpeningAndAtClosing() throws PlainException {
        window.await(
                "the copy is verified", () -> workspace().copiedProperty().get().isPresent());
        assertEquals("All saved, second copy verified", window.find("top-saved").getAccessibleText());
        assertEquals(1, copies().size());

        addPerson("Ann");
        window.await("saved", () -> workspace().savedProperty().get() instanceof SaveState.Saved);
        assertEquals("Saved 14:02:31", window.find("top-saved").getAccessibleText());
        leave();
        window.await("the copy at closing", () -> copies().size() == 2);
        assertEquals(List.of("Ann"), people(copies().getFirst().path()));
    }

    @Test
    void aDamagedFileIsLeftAloneAndItsNewestCopyIsOpened() throws Exception {
        addPerson("Ann");
        leave();
        window.await("the copies", () -> copies().size() == 2);
        byte[] damaged = Files.readAllBytes(file());
        java.util.Arrays.fill(damaged, damaged.length - 4096, damaged.length, (byte) 7);
        Files.write(file(), damaged);

        program.choose(file());
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("the question", () -> window.shows("question-head"));
        window.click("question-answer-1");
        awaitOpen();
        Path restored = program.clients().openedProperty().get().orElseThrow().path();
        assertEquals("Acme (copy of 2026-11-12 14.02.31).readiness", String.valueOf(restored.getFileName()));
        assertEquals("Ann", workspace().assessment().participants().getFirst().name());
        assertArrayEquals(damaged, Files.readAllBytes(file()));
    }

    @Test
    void whereAFileIsGoneWorkGoesOnInAnother() throws Exception {
        addPerson("Ann");
        window.await("saved", () -> workspace().savedProperty().get() instanceof SaveState.Saved);
        Files.delete(file());
        window.type("Bo").press(KeyCode.ENTER);
        window.await("not saved", () -> workspace().savedProperty().get() instanceof SaveState.NotSaved);
        Path other = folder.resolve("elsewhere.readiness");
        program.choose(other);
        window.click("save-elsewhere");
        window.await("saved", () -> workspace().savedProperty().get() instanceof SaveState.Saved);
        assertFalse(window.shows("save-banner"));
        assertEquals(new Place.People(), program.shell().place());
        window.focus("people-name");
        window.type("Carla").press(KeyCode.ENTER);
        leave();
        assertEquals(List.of("Ann", "Bo", "Carla"), people(other));
        assertTrue(ClientFile.check(other, Optional.empty()).isSound());
    }

    @Test
    void whatCouldNotBeSavedIsTriedAgainByItself() throws Exception {
        Path away = folder.resolve("away");
        Files.move(file(), away);
        addPerson("Ann");
        window.await("not saved", () -> workspace().savedProperty().get() instanceof SaveState.NotSaved);
        assertTrue(window.shows("save-banner"));
        Files.move(away, file());
        window.await("saved", () -> workspace().savedProperty().get() instanceof SaveState.Saved);
        assertFalse(window.shows("save-banner"));
        leave();
        assertEquals(List.of("Ann"), people(file()));
    }
}
