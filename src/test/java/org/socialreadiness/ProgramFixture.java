package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.SaveState;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Workspace;

/// The whole program in a window, over real files in a folder of the test, and what most tests do in it.
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
abstract class ProgramFixture {
    @TempDir
    Path folder;

    TestWindow window;
    TestProgram program;

    /// Starts the program in the smallest window, at a time that stands still.
    final void start(Locale language) {
        start(language, Clock.fixed(TestDesk.NOW, ZoneOffset.UTC), 980, 680);
    }

    final void start(Locale language, Clock clock, double width, double height) {
        window = TestWindow.open(width, height, () -> {
            program = new TestProgram(folder, language, clock);
            return program.shell();
        });
        window.run(() -> program.shell().begin());
    }

    @AfterEach
    final void end() throws IOException, InterruptedException {
        window.run(() -> program.clients().close(() -> {}));
        window.await("closed", () -> !isOpen());
        window.close();
        program.end();
    }

    final boolean isOpen() {
        return program.clients().openedProperty().get().isPresent();
    }

    final void awaitOpen() {
        window.await("the client is open", this::isOpen);
    }

    final Workspace workspace() {
        return program.clients().openedProperty().get().orElseThrow().workspace();
    }

    final void awaitSaved() {
        window.await("saved", () -> workspace().savedProperty().get() instanceof SaveState.Saved);
    }

    /// Makes a client by the keyboard; its file is named after it.
    final void makeClient(String name) {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type(name).press(KeyCode.TAB).type("Sales").press(KeyCode.ENTER);
        awaitOpen();
    }

    /// Starts the program in a window with room, and makes a client by the keyboard that is asked the short form.
    final void startWithAShortForm() {
        start(Locale.ENGLISH, Clock.fixed(TestDesk.NOW, ZoneOffset.UTC), 1280, 800);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.focus("setup-form-short").press(KeyCode.SPACE);
        window.focus("setup-client")
                .type("Acme")
                .press(KeyCode.TAB)
                .type("Sales")
                .press(KeyCode.ENTER);
        awaitOpen();
    }

    /// Adds people by the keyboard.
    final void add(String... names) {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        for (String name : names) {
            window.type(name).press(KeyCode.ENTER);
        }
    }

    /// Writes a report by the keyboard.
    final Path export(String name) {
        Path target = folder.resolve(name);
        program.choose(target);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await(
                "the report is written",
                () -> window.shows("output-open") && window.text("output-saved").contains(name));
        return target;
    }

    /// Closes the client by the keyboard.
    final void leaveTheClient() {
        window.press(KeyCode.CONTROL, KeyCode.W);
        window.await("at the start", () -> program.shell().place().equals(new Place.Start()));
    }

    /// The file of a client that was made by the keyboard.
    final Path file(String name) {
        return folder.resolve(name + ClientFile.EXTENSION);
    }

    /// The names on the list in the file.
    static List<String> people(Path file) throws PlainException {
        try (ClientFile read = ClientFile.openForReading(file, Optional.empty())) {
            return read.client().current().getFirst().participants().stream()
                    .map(Participant::name)
                    .toList();
        }
    }
}
