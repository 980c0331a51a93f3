package org.socialreadiness.ui.typing;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One plain sentence below a line; takes no room while there is none.
final class Problem extends Label {
    Problem(String id) {
        setId(id);
        setWrapText(true);
        setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        getStyleClass().addAll("text-caption", "sr-danger", "sr-remark", "sr-type-problem");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(!sentence.isEmpty());
    }
}
