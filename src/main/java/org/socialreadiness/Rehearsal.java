package org.socialreadiness;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.cli.Commands;

/// The first minute of a person's use, gone through by the program itself on the real screens. The installer's build
/// runs it once: what is loaded here, the installed program finds ready in its cache. Exports are not part of it: a
/// cache that holds their libraries makes every start slower (decision 18).
///
/// Clients and settings go where `socialreadiness.home` says.
public final class Rehearsal {
    /// So long a step may take, on a slow machine too.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// A screen is gone through only when its charts and lists have been drawn, and what it computes beside is there.
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Queue<Step> steps = new ArrayDeque<>(steps());

    /// One thing that a person does.
    ///
    /// @param shown the id of what must be on the screen first
    private record Step(String shown, Consumer<Node> act) {}

    private Rehearsal() {}

    /// Goes through it; ends with status 1 where it comes to a halt.
    public static void main(String[] args) {
        Rehearsal rehearsal = new Rehearsal();
        Window.getWindows().addListener(new ListChangeListener<Window>() {
            @Override
            public void onChanged(Change<? extends Window> change) {
                // Once: menus and tooltips are windows too.
                Window.getWindows().removeListener(this);
                rehearsal.begin(Window.getWindows().getFirst());
            }
        });
        Main.main(args);
        if (!rehearsal.steps.isEmpty()) {
            System.exit(Commands.FAILED);
        }
    }

    private static List<Step> steps() {
        return List.of(
                new Step("start-example", Rehearsal::press),
                new Step("overview", key(KeyCode.DIGIT2, true)),
                new Step("people", key(KeyCode.DIGIT4, true)),
                new Step("workshop", key(KeyCode.DIGIT5, true)),
                new Step("results", key(KeyCode.DIGIT6, true)),
                new Step("outlook", key(KeyCode.DIGIT7, true)),
                new Step("plan", key(KeyCode.DIGIT8, true)),
                new Step("network", key(KeyCode.DIGIT9, true)),
                new Step("output", key(KeyCode.W, true)),
                new Step("start-new", Rehearsal::press),
                new Step("setup-client", write("Rehearsal")),
                new Step("setup-scope", write("All")),
                new Step("setup-on", Rehearsal::press),
                new Step("overview", key(KeyCode.DIGIT2, true)),
                new Step("people-name", write("Ann")),
                new Step("people-submit", Rehearsal::press),
                new Step("people-act-1", Rehearsal::press),
                new Step("interview-question", key(KeyCode.DIGIT2, false)),
                new Step("interview-question", key(KeyCode.ENTER, false)),
                new Step("interview-question", key(KeyCode.W, true)),
                new Step("start-new", _ -> Platform.exit()));
    }

    private void begin(Window window) {
        new AnimationTimer() {
            private long since = System.nanoTime();
            private long seen = Long.MAX_VALUE;

            @Override
            public void handle(long now) {
                Step step = steps.element();
                Node node = shown(window.getScene(), step.shown());
                if (node == null) {
                    giveUpAfterAWhile(step, now - since);
                    return;
                }
                seen = Math.min(seen, now);
                if (now - seen >= LOOK.toNanos()) {
                    steps.remove();
                    since = now;
                    seen = Long.MAX_VALUE;
                    if (steps.isEmpty()) {
                        stop();
                    }
                    step.act().accept(node);
                }
            }
        }.start();
    }

    private static void giveUpAfterAWhile(Step step, long waited) {
        if (waited > PATIENCE.toNanos()) {
            System.err.println("The rehearsal came to a halt: " + step.shown() + " was not shown.");
            Runtime.getRuntime().halt(Commands.FAILED);
        }
    }

    private static @Nullable Node shown(Scene scene, String id) {
        Node node = scene.lookup("#" + id);
        return node == null || node.isDisabled() || node.getLayoutBounds().getWidth() <= 0 ? null : node;
    }

    private static void press(Node node) {
        ((Button) node).fire();
    }

    private static Consumer<Node> write(String text) {
        return node -> ((TextField) node).setText(text);
    }

    private static Consumer<Node> key(KeyCode code, boolean control) {
        return node -> {
            // As the keyboard does it: at what has the focus.
            Node owner = node.getScene().getFocusOwner();
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        owner == null ? node : owner, new KeyEvent(type, "", "", code, false, control, false, false));
            }
        };
    }
}
