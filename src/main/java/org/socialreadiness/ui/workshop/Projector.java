package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Preferences;

/// The room's window: full on the second screen where there is one, else a window like others. Esc or P closes it.
final class Projector {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    /// Its text grows with the window, not with the size of text that the facilitator wants.
    private static final int TEXT_SIZE = 100;

    private final Preferences preferences;
    private final Messages messages;
    private final Runnable turned;
    private final Consumer<KeyEvent> keys;
    private final Slide slide = new Slide();
    private Optional<Stage> stage = Optional.empty();
    private Subscription looks = Subscription.EMPTY;

    /// @param turned called when it was opened or closed
    /// @param keys called with what is pressed in it: on one screen it has the focus, and the room goes on by it
    Projector(Preferences preferences, Messages messages, Runnable turned, Consumer<KeyEvent> keys) {
        this.keys = keys;
        this.preferences = preferences;
        this.messages = messages;
        this.turned = turned;
    }

    boolean isOpen() {
        return stage.isPresent();
    }

    /// Shows a criterion to the room, if the window is open.
    void show(Criterion criterion, List<Integer> counts) {
        slide.show(criterion, counts);
    }

    /// Shows the belief pair that is talked about, if the window is open.
    void show(BeliefsModel beliefs) {
        slide.show(beliefs);
    }

    /// @param beside the facilitator's window
    void open(Window beside) {
        Scene scene = new Scene(slide, WIDTH, HEIGHT);
        Stage shown = new Stage();
        shown.setTitle(messages.text("workshop.projectorTitle"));
        shown.setScene(scene);
        shown.setFullScreenExitHint("");
        shown.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        looks = preferences.themeProperty().subscribe(theme -> theme.apply(scene, TEXT_SIZE));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ESCAPE, P -> {
                    close();
                    event.consume();
                }
                default -> keys.accept(event);
            }
        });
        shown.setOnHidden(_ -> closed());
        stage = Optional.of(shown);
        Optional<Rectangle2D> other = otherScreen(beside);
        other.ifPresent(bounds -> {
            shown.setX(bounds.getMinX());
            shown.setY(bounds.getMinY());
            shown.setFullScreen(true);
        });
        shown.show();
        if (other.isPresent()) {
            beside.requestFocus();
        }
        turned.run();
    }

    /// The bounds of a screen on which the facilitator's window is not.
    private static Optional<Rectangle2D> otherScreen(Window beside) {
        List<Screen> own =
                Screen.getScreensForRectangle(beside.getX(), beside.getY(), beside.getWidth(), beside.getHeight());
        return Screen.getScreens().stream()
                .filter(screen -> !own.contains(screen))
                .map(Screen::getBounds)
                .findFirst();
    }

    void close() {
        stage.ifPresent(Stage::close);
    }

    private void closed() {
        looks.unsubscribe();
        stage.ifPresent(closed -> closed.getScene().setRoot(new Region()));
        stage = Optional.empty();
        turned.run();
    }
}
