package org.socialreadiness.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.socialreadiness.store.Settings;
import org.socialreadiness.ui.base.Preferences;

/// The program's window: its looks, its bounds from one start to the next, and its end.
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 980;
    private static final double LEAST_HEIGHT = 680;
    private static final List<Integer> ICONS = List.of(16, 32, 64, 128, 256);

    private final Stage stage;
    private final KeptPreferences kept;
    private final OpenClients clients;
    private Optional<Settings.Window> usual = Optional.empty();

    public MainWindow(Stage stage, KeptPreferences kept, OpenClients clients) {
        this.stage = stage;
        this.kept = kept;
        this.clients = clients;
    }

    /// Shows the window with the frame in it, and in that the first screen.
    public void show(Shell shell) {
        Preferences preferences = kept.preferences();
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        Runnable dress = () -> preferences
                .themeProperty()
                .get()
                .apply(scene, preferences.textSizeProperty().get());
        preferences.themeProperty().subscribe(_ -> dress.run());
        preferences.textSizeProperty().subscribe((_, _) -> dress.run());
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress.run());
        for (int size : ICONS) {
            stage.getIcons()
                    .add(new Image(String.valueOf(MainWindow.class.getResource("icon-" + size + ".png")), true));
        }
        stage.setTitle("Social Readiness");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        kept.window().filter(MainWindow::isOnAScreen).ifPresent(this::place);
        for (ReadOnlyDoubleProperty each :
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            // Later: size and being maximized do not change at once, and their order differs from system to system.
            each.subscribe(_ -> Platform.runLater(this::remember));
        }
        stage.setOnCloseRequest(event -> {
            event.consume();
            usual.map(bounds -> new Settings.Window(
                            bounds.x(), bounds.y(), bounds.width(), bounds.height(), stage.isMaximized()))
                    .ifPresent(kept::window);
            clients.exit();
        });
        shell.begin();
        stage.show();
    }

    private void place(Settings.Window window) {
        usual = Optional.of(window);
        stage.setX(window.x());
        stage.setY(window.y());
        stage.setWidth(window.width());
        stage.setHeight(window.height());
        stage.setMaximized(window.maximized());
    }

    /// The bounds that the window has, or returns to.
    private void remember() {
        boolean placed = Double.isFinite(stage.getX()) && stage.getWidth() > 0 && stage.getHeight() > 0;
        if (placed && !stage.isMaximized() && !stage.isIconified()) {
            usual = Optional.of(
                    new Settings.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        }
    }

    /// A screen that was there last time may be gone.
    private static boolean isOnAScreen(Settings.Window window) {
        Rectangle2D head = new Rectangle2D(window.x(), window.y(), window.width(), 1);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(head));
    }
}
