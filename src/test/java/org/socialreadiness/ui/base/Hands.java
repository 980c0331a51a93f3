package org.socialreadiness.ui.base;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// Keyboard and mouse of a test, and the wait until the window has answered.
///
/// JavaFX's own robot presses the keys. On the Headless platform that is an event at once, so a test waits for the work
/// that is queued and for the window to be laid out, and not for a time; a real display gets TestFX's longer wait.
final class Hands {
    private static final long PATIENCE_SECONDS = 60;
    private static final boolean HEADLESS = "Headless".equals(System.getProperty("glass.platform"));

    /// What is laid out may ask for a further layout, as where a width decides about columns.
    private static final int LAYOUTS = 2;

    private final Stage stage;
    private final Robot robot;

    Hands(Stage stage) {
        this.stage = stage;
        this.robot = get(Robot::new);
    }

    /// Presses keys together and lets them go.
    void press(KeyCode... keys) {
        run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /// Types into whatever has the focus, one character after the other.
    void type(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(character -> run(() -> {
                    fire(KeyEvent.KEY_PRESSED, key(character), "");
                    fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character);
                    fire(KeyEvent.KEY_RELEASED, key(character), "");
                }));
        settle();
    }

    private static KeyCode key(String character) {
        KeyCode named = character.equals(" ")
                ? KeyCode.SPACE
                : KeyCode.getKeyCode(character.toUpperCase(java.util.Locale.ROOT));
        return named == null ? KeyCode.UNDEFINED : named;
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, String character) {
        Scene scene = stage.getScene();
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, character, "", key, false, false, false, false));
    }

    /// Clicks the middle of that part of a node which is in its window.
    void click(Node node) {
        run(() -> robot.mouseMove(middle(node)));
        run(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
        settle();
    }

    private static Point2D middle(Node node) {
        Scene scene = node.getScene();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, bounds.getMinX());
        double top = Math.max(0, bounds.getMinY());
        double right = Math.min(scene.getWidth(), bounds.getMaxX());
        double bottom = Math.min(scene.getHeight(), bounds.getMaxY());
        if (left >= right || top >= bottom) {
            throw new AssertionError("#" + node.getId() + " is not in the window: " + bounds);
        }
        return scene.getRoot().localToScreen(scene.getRoot().sceneToLocal((left + right) / 2, (top + bottom) / 2));
    }

    /// Waits until what was done has had its effect.
    void settle() {
        if (!HEADLESS) {
            WaitForAsyncUtils.waitForFxEvents();
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> afterLayouts(LAYOUTS, done));
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window was not laid out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Counts down when the window was laid out so often, and what that has queued is done.
    private void afterLayouts(int layouts, CountDownLatch done) {
        Scene scene = stage.getScene();
        if (layouts == 0 || !stage.isShowing()) {
            done.countDown();
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(() -> afterLayouts(layouts - 1, done));
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /// Does something on the window's thread.
    static <T> T get(Callable<T> value) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, value);
    }
}
