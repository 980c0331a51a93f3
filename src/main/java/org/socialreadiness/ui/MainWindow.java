package org.socialreadiness.ui;

import java.util.List;
import javafx.application.Platform;
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

    public MainWindow(Stage stage, KeptPreferences kept, OpenClients clients) {
        this.stage = stage;
        this.kept = kept;
        this.clients = clients;
    }

    /// Shows the window with the frame in it.
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
            stage.getIcons().add(new Image(String.valueOf(MainWindow.class.getResource("icon-" + size + ".png"))));
        }
        stage.setTitle("Social Readiness");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        kept.window().filter(MainWindow::isOnAScreen).ifPresent(this::place);
        stage.setOnCloseRequest(event -> {
            event.consume();
            kept.window(bounds());
            clients.exit();
        });
        stage.show();
    }

    private void place(Settings.Window window) {
        stage.setX(window.x());
        stage.setY(window.y());
        stage.setWidth(window.width());
        stage.setHeight(window.height());
        stage.setMaximized(window.maximized());
    }

    private Settings.Window bounds() {
        return new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// A screen that was there last time may be gone.
    private static boolean isOnAScreen(Settings.Window window) {
        Rectangle2D head = new Rectangle2D(window.x(), window.y(), window.width(), 1);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(head));
    }
}
