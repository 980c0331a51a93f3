package org.socialreadiness.ui.interview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place.Stop;

/// Says that the answers shown are sealed, and opens them again.
final class SealedBar extends HBox {
    private final InterviewViewModel model;
    private final Button open;

    SealedBar(Messages messages, InterviewViewModel model) {
        super(12);
        this.model = model;
        getStyleClass().add("sr-locked");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        Label words = Labels.body(messages.text("interview.sealed"));
        words.setId("interview-sealed");
        open = new Button(messages.text("interview.openAgain"));
        open.setId("interview-open-again");
        open.getStyleClass().add("small");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> model.open());
        getChildren().setAll(new FontIcon(Feather.LOCK), words, open);
    }

    /// Facts belong to the assessment: no person's seal holds them.
    void refresh() {
        setVisible(model.sheet().isSealed() && !(model.stop() instanceof Stop.OfFact));
        open.setDisable(model.isReadOnlyFile());
    }
}
