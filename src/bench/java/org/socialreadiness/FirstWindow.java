package org.socialreadiness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Runs a program in its own JVM until its first window is usable, says so on standard output, and ends when nothing
/// more comes on standard input. The same for the program and for what it is compared with.
public final class FirstWindow {
    /// Said when the window is usable.
    static final String SAID = "usable";

    /// In the first pulse after showing, a window is laid out; in the second it has been drawn and takes input.
    private static final int PULSES = 2;

    /// Set where the JVM is to write an archive at its end: that takes an orderly one, after the toolkit's threads have
    /// ended.
    static final String ORDERLY = "bench.orderly";

    private FirstWindow() {}

    /// Starts a program and watches for a node.
    ///
    /// @param args the main class, and the id of the node that must be laid out
    public static void main(String[] args) throws Exception {
        String wanted = "#" + args[1];
        Thread.ofPlatform().daemon().start(() -> watch(wanted));
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }

    /// Waits for the toolkit, then for windows.
    private static void watch(String wanted) {
        CountDownLatch never = new CountDownLatch(1);
        while (true) {
            try {
                Platform.runLater(() -> {
                    // There may be one by now.
                    Window.getWindows().forEach(window -> follow(window.getScene(), wanted));
                    Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                        while (change.next()) {
                            change.getAddedSubList().forEach(window -> follow(window.getScene(), wanted));
                        }
                    });
                });
                return;
            } catch (IllegalStateException e) {
                // Not started yet.
                try {
                    if (never.await(1, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    private static void end() {
        try {
            System.in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Boolean.getBoolean(ORDERLY)) {
            Platform.exit();
        } else {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void follow(Scene scene, String wanted) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                Node node = scene.lookup(wanted);
                if (node != null && node.getLayoutBounds().getWidth() > 0 && ++pulses == PULSES) {
                    System.out.println(SAID);
                    Thread.ofPlatform().start(FirstWindow::end);
                }
                Platform.requestNextPulse();
            }
        });
        Platform.requestNextPulse();
    }
}
