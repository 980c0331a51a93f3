package org.socialreadiness.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Screen;

/// All keys of the present screen and of the frame, over the window; F1, Esc or the button end it.
final class KeyList extends StackPane {
    private final Runnable end;

    /// How much of the program the person can reach from where they are.
    enum Reach {
        ALONE,
        CLIENT,
        PAST
    }

    KeyList(Messages messages, Screen screen, Reach reach, Runnable end) {
        this.end = end;
        setId("keys");
        getStyleClass().add("sr-dim");
        Button close = new Button();
        close.setId("keys-close");
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "sr-icon");
        close.setAccessibleText(messages.text("app.close"));
        close.setOnAction(_ -> end.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Labels.section(messages.text("app.keys")), space, close);
        VBox content = new VBox(16);
        if (!screen.help().isBlank()) {
            content.getChildren().add(Labels.body(screen.help()));
        }
        if (!screen.keys().isEmpty()) {
            content.getChildren()
                    .addAll(Labels.captionStrong(messages.text("app.keys.here")), table(messages, screen.keys()));
        }
        content.getChildren()
                .addAll(
                        Labels.captionStrong(messages.text("app.keys.everywhere")),
                        table(messages, everywhere(messages, reach)));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setId("keys-scroll");
        VBox card = new VBox(16, head, scroll);
        card.getStyleClass().addAll("sr-card", "sr-keys");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                end.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                end.run();
                event.consume();
            }
        });
    }

    /// Puts the focus on the list.
    void take() {
        lookup("#keys-close").requestFocus();
    }

    /// Ends the list.
    void end() {
        end.run();
    }

    private static List<Screen.KeyHint> everywhere(Messages messages, Reach reach) {
        List<Screen.KeyHint> keys = new ArrayList<>();
        if (reach == Reach.PAST) {
            keys.add(new Screen.KeyHint("Esc", messages.text("app.past.back")));
        }
        if (reach != Reach.ALONE) {
            keys.add(new Screen.KeyHint("Ctrl+1", messages.text("app.key.rail")));
        }
        if (reach == Reach.CLIENT) {
            keys.add(new Screen.KeyHint("Ctrl+Z", messages.text("app.undo")));
            keys.add(new Screen.KeyHint("Ctrl+Y", messages.text("app.redo")));
        }
        if (reach != Reach.ALONE) {
            keys.add(new Screen.KeyHint("Ctrl+L", messages.text("app.key.lock")));
            keys.add(new Screen.KeyHint("Ctrl+W", messages.text("app.key.close")));
        }
        keys.add(new Screen.KeyHint("Ctrl+N", messages.text("app.key.new")));
        keys.add(new Screen.KeyHint("Ctrl+O", messages.text("app.key.open")));
        keys.add(new Screen.KeyHint("Ctrl+,", messages.text("app.settings")));
        keys.add(new Screen.KeyHint("F1", messages.text("app.key.help")));
        keys.add(new Screen.KeyHint("Tab", messages.text("app.key.tab")));
        return keys;
    }

    private static Node table(Messages messages, List<Screen.KeyHint> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sr-key-table");
        for (int i = 0; i < keys.size(); i++) {
            grid.add(KeyCap.of(keys.get(i).keys(), messages), 0, i);
            grid.add(Labels.body(keys.get(i).meaning()), 1, i);
        }
        return grid;
    }
}
