package org.socialreadiness.ui.interview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.ui.base.Labels;

/// A heading with its text below; where room is scarce the heading folds the text away and brings it back.
final class Disclosure extends VBox {
    private final Label text;
    private final Label plain;
    private final Button head = new Button();
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
    private final boolean open;

    /// @param open whether the text is seen at first where it can be folded
    Disclosure(String id, String title, String content, boolean open) {
        this.open = open;
        setId(id);
        getStyleClass().add("sr-disclosure");
        text = Labels.caption(content);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.managedProperty().bind(text.visibleProperty());
        plain = Labels.captionStrong(title);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(Labels.captionStrong(title), spring, chevron);
        line.setAlignment(Pos.CENTER_LEFT);
        head.setId(id + "-head");
        head.getStyleClass().setAll("button", "sr-disclosure-head");
        head.setGraphic(line);
        head.setAccessibleText(title);
        head.setMaxWidth(Double.MAX_VALUE);
        head.widthProperty().subscribe(width -> line.setPrefWidth(width.doubleValue()));
        head.setOnAction(_ -> show(!text.isVisible()));
        getChildren().setAll(plain, text);
    }

    /// Shows the heading as a button that folds, or all of it.
    void fold(boolean foldable) {
        getChildren().setAll(foldable ? head : plain, text);
        show(!foldable || open);
    }

    private void show(boolean visible) {
        text.setVisible(visible);
        chevron.setIconCode(visible ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
    }
}
