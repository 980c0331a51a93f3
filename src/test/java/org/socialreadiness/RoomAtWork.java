package org.socialreadiness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.ui.base.SaveState;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Workspace;

/// The whole program in a JVM of its own, so that it can be killed: a workshop goes on by the keyboard, and whatever
/// the top line calls saved is said in a file, by the ids of its changes.
final class RoomAtWork {
    /// Which part of the workshop it is.
    enum Part {
        SILENT_ROUND,
        ROOM
    }

    /// Kept, or the level set on it could be forgotten.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final TestWindow window;
    private final TestProgram program;
    private final FileChannel said;
    private final Set<String> known = new HashSet<>();

    private RoomAtWork(TestWindow window, TestProgram program, FileChannel said) {
        this.window = window;
        this.program = program;
        this.said = said;
    }

    static Path said(Path folder) {
        return folder.resolve("said.txt");
    }

    /// @param args the folder, the client's file, and the part; it never ends by itself
    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.animation.pulse", "200");
        JAVAFX.setLevel(Level.SEVERE);
        Path folder = Path.of(args[0]);
        TestProgram[] made = new TestProgram[1];
        TestWindow window = TestWindow.open(1280, 800, () -> {
            made[0] = new TestProgram(folder, Locale.ENGLISH, Clock.systemUTC());
            return made[0].shell();
        });
        TestProgram program = made[0];
        window.run(() -> program.shell().begin());
        window.run(() -> program.clients().open(Path.of(args[1])));
        window.await("open", () -> program.clients().openedProperty().get().isPresent());
        FileChannel said = FileChannel.open(said(folder), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        RoomAtWork work = new RoomAtWork(window, program, said);
        switch (Part.valueOf(args[2])) {
            case SILENT_ROUND -> work.rate();
            case ROOM -> work.talk();
        }
    }

    private Workspace workspace() {
        return program.clients().openedProperty().get().orElseThrow().workspace();
    }

    /// Waits until the top line says saved, and says what is.
    private void acknowledge() throws Exception {
        window.await("saved", () -> workspace().savedProperty().get() instanceof SaveState.Saved);
        CompletableFuture<List<Entry>> entries = new CompletableFuture<>();
        window.run(() -> workspace().entries(entries::complete));
        for (Entry entry : entries.get(30, TimeUnit.SECONDS)) {
            if (known.add(entry.id())) {
                say(entry.id());
            }
        }
    }

    private void say(String line) throws IOException {
        said.write(StandardCharsets.UTF_8.encode(line + "\n"));
    }

    /// One after the other, at one keyboard; a level apart from the one before on everything.
    private void rate() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.focus("interview-pass").press(KeyCode.ENTER);
        int criteria =
                workspace().assessment().instrument().structure().criteria().size();
        for (int person = 0; window.shows("hand-over-begin"); person++) {
            window.press(KeyCode.ENTER);
            window.type("123" + person).press(KeyCode.ENTER);
            for (int i = 0; i < criteria; i++) {
                window.press(person % 2 == 0 ? KeyCode.DIGIT0 : KeyCode.DIGIT4);
                acknowledge();
                window.press(KeyCode.ENTER);
            }
            window.press(KeyCode.R).press(KeyCode.CONTROL, KeyCode.ENTER);
            window.await("sealed", () -> window.shows("review-sealed-title"));
            acknowledge();
            window.press(KeyCode.ENTER);
        }
        throw new IllegalStateException("nobody killed it");
    }

    /// No consensus on the first, another vote on the second, what was heard of it, and that moved up; then
    /// more and more is kept for later.
    private void talk() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.await("the workshop", () -> window.shows("workshop-agenda"));
        window.press(KeyCode.N);
        window.focus("workshop-low-reason").type("None");
        window.focus("workshop-high-reason").type("All").press(KeyCode.CONTROL, KeyCode.ENTER);
        acknowledge();
        window.press(KeyCode.V);
        acknowledge();
        window.focus("workshop-votes-pass").press(KeyCode.ENTER);
        while (window.shows("hand-over-begin")) {
            window.press(KeyCode.ENTER);
            for (int code = 0; window.shows("code-field"); code++) {
                window.type("123" + code).press(KeyCode.ENTER);
            }
            window.press(KeyCode.DIGIT2);
            acknowledge();
            window.press(KeyCode.ENTER);
        }
        window.press(KeyCode.ENTER);
        window.await("the workshop", () -> window.shows("workshop-agenda"));
        acknowledge();
        window.press(KeyCode.DOWN).press(KeyCode.E).type("Seen").press(KeyCode.ENTER);
        acknowledge();
        window.press(KeyCode.ESCAPE).press(KeyCode.ALT, KeyCode.UP);
        acknowledge();
        for (int i = 0; ; i++) {
            window.press(KeyCode.K).type("Later " + i).press(KeyCode.ENTER);
            acknowledge();
            window.press(KeyCode.ESCAPE);
        }
    }
}
