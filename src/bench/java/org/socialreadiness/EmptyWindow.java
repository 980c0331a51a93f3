package org.socialreadiness;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The least window that JavaFX can show.
public final class EmptyWindow extends Application {
    /// Kept, or the level set on it could be forgotten.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    /// Shows it.
    public static void main(String[] args) {
        // As our program does: not a word about the class path.
        JAVAFX.setLevel(Level.SEVERE);
        launch(EmptyWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        Pane pane = new Pane();
        pane.setId("empty");
        stage.setScene(new Scene(pane, 1280, 800));
        stage.show();
    }
}
