package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What is loaded before the first window is usable, as the JVM says it.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FirstScreenTest {
    private static final String USABLE = "the first screen is usable";

    /// Office documents, commands, client files, passwords, instruments, logging.
    private static final List<String> LATER = List.of(
            "org.apache.poi.",
            "org.apache.xmlbeans.",
            "org.openxmlformats.",
            "picocli.",
            "org.sqlite.",
            "org.bouncycastle.",
            "com.networknt.",
            "tools.jackson.dataformat.",
            "org.snakeyaml.",
            "ch.qos.logback.");

    @TempDir
    Path folder;

    @Test
    void nothingIsLoadedForItThatOnlyLaterScreensNeed() throws Exception {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Process process = ChildWindow.start(folder, Started.class, "-Xlog:class+load:stdout:none");
        try (BufferedReader said = process.inputReader()) {
            List<String> now = before;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(USABLE)) {
                    now = after;
                }
                now.add(line);
            }
        }
        assertEquals(0, process.waitFor(), String.join("\n", after));
        assertTrue(has(before, "javafx.stage.Stage"), "the JVM said nothing");
        assertTrue(has(before, "org.socialreadiness.ui.start.StartView"));
        assertEquals(
                List.of(),
                before.stream()
                        .filter(line -> LATER.stream().anyMatch(line::startsWith))
                        .toList());
        assertTrue(
                has(after, "org.socialreadiness.catalog.Catalog"), "the instrument is read once the window is there");
    }

    private static boolean has(List<String> lines, String name) {
        return lines.stream().anyMatch(line -> line.startsWith(name + " "));
    }

    /// Starts the program, says when its first screen is drawn, and ends it when the instrument has been read.
    static final class Started {
        private Started() {}

        public static void main(String[] args) {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(Started::watch);
                }
            });
            Main.main(args);
        }

        private static void watch(Window window) {
            new AnimationTimer() {
                private boolean said;

                @Override
                public void handle(long now) {
                    Node button = window.getScene().lookup("#start-new");
                    if (!said && button != null && button.getLayoutBounds().getWidth() > 0) {
                        said = true;
                        System.out.println(USABLE);
                    }
                    if (said
                            && window.getScene().lookup("#start-instrument") instanceof javafx.scene.control.Label line
                            && !line.getText().isEmpty()) {
                        stop();
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
