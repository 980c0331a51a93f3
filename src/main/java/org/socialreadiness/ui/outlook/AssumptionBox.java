package org.socialreadiness.ui.outlook;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// What kind of statement the divide is. It cannot be closed, only opened further.
final class AssumptionBox extends HBox {
    /// Most of the window's height that all assumptions may take.
    private static final double MOST = 0.4;

    private final Messages messages;
    private final VBox words = new VBox();
    private final VBox list = new VBox();
    private final ScrollPane all = new ScrollPane(list);
    private final Button more = new Button();

    AssumptionBox(Messages messages) {
        this.messages = messages;
        setId("outlook-assumptions");
        getStyleClass().add("sr-assumptions");
        FontIcon sign = new FontIcon(Feather.INFO);
        HBox.setMargin(sign, new Insets(4, 0, 0, 0));
        Text warning = text(messages.text("outlook.warning") + " ");
        warning.setId("outlook-warning");
        warning.getStyleClass().add("sr-strong");
        Text assumed = text(messages.text("outlook.assumed.short") + " ");
        more.setId("outlook-assumptions-all");
        more.getStyleClass().addAll("sr-link", "sr-inline");
        more.setGraphic(new KeyCap("A"));
        more.setContentDisplay(ContentDisplay.RIGHT);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> turn());
        list.setSpacing(6);
        all.setId("outlook-assumptions-list");
        all.setFitToWidth(true);
        all.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        all.getStyleClass().add("sr-plain-scroll");
        TextFlow flow = new TextFlow(warning, assumed, more);
        flow.setLineSpacing(4);
        words.getChildren().setAll(flow);
        words.setSpacing(8);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().setAll(sign, words);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                all.maxHeightProperty().bind(scene.heightProperty().multiply(MOST));
            }
        });
        name();
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("sr-assumption-text");
        return text;
    }

    /// The assumptions one by one.
    void show(List<String> assumptions) {
        list.getChildren()
                .setAll(assumptions.stream()
                        .map(text -> {
                            Label label = Labels.caption(text);
                            label.setMinHeight(Region.USE_PREF_SIZE);
                            return label;
                        })
                        .toList());
    }

    /// Shows all assumptions, or only the short ones again.
    void turn() {
        if (!words.getChildren().remove(all)) {
            words.getChildren().add(all);
        }
        name();
    }

    private void name() {
        more.setText(messages.text(words.getChildren().contains(all) ? "outlook.assumed.less" : "outlook.assumed.all"));
    }
}
