package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Theme;

/// What JavaFX's Headless platform does not have: the mouse wheel.
@Tag("display")
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class DisplayTest {
    private TestProgram program;

    @Test
    void theWheelLeadsToTheEndOfALongScreen(@TempDir Path folder) throws IOException, InterruptedException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-12T14:02:31Z"), ZoneOffset.UTC);
        try (TestWindow window = TestWindow.open(980, 680, Theme.LIGHT, 200, () -> {
            program = new TestProgram(folder, Locale.ENGLISH, clock);
            program.preferences().textSizeProperty().set(200);
            return program.shell();
        })) {
            window.run(() -> program.shell().begin());
            ScrollPane pane = scrollPane(window.find("start-new"));
            assertEquals(pane.getVmin(), pane.getVvalue());
            for (int turn = 0; turn < 20; turn++) {
                window.scrollDown("start");
            }
            assertEquals(pane.getVmax(), pane.getVvalue());
        } finally {
            program.end();
        }
    }

    private static ScrollPane scrollPane(Node inside) {
        return Stream.iterate(inside, Node::getParent)
                .takeWhile(java.util.Objects::nonNull)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
