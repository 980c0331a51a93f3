package org.socialreadiness.ui;

import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;

/// The strip under the top line while the client is looked at as it once was: of when that is, and the way back.
final class PastBanner extends HBox {
    private final Button back;

    PastBanner(Messages messages, Instant at, ZoneId zone, Runnable present) {
        setId("past-banner");
        getStyleClass().addAll("sr-banner", "sr-banner-past");
        Label sentence = new Label(messages.text("app.past", new Dates(messages.locale()).second(at, zone)));
        sentence.setId("past-banner-text");
        sentence.getStyleClass().add("sr-strong");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        back = new Button(messages.text("app.past.back"));
        back.setId("past-back");
        back.getStyleClass().add("small");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> present.run());
        getChildren().addAll(new FontIcon(Feather.CLOCK), sentence, KeyCap.of("Esc", messages), back);
    }

    /// Puts the focus on the way back.
    void take() {
        back.requestFocus();
    }
}
