package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;

/// Shown while votes are taken again: on what, how many have voted, and what to do about it.
final class VoteBar extends HBox {
    private final WorkshopViewModel model;
    private final Label said = Labels.body("");

    VoteBar(Desk desk, WorkshopViewModel model) {
        this.model = model;
        setId("workshop-votes");
        getStyleClass().add("sr-vote-bar");
        setAlignment(Pos.CENTER_LEFT);
        said.setId("workshop-votes-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button pass = button("workshop-votes-pass", desk.messages().text("workshop.vote.pass"));
        pass.getStyleClass().add("accent");
        pass.setOnAction(_ -> desk.navigator().go(new Place.HandOver(Place.Round.AGAIN)));
        Button close = button("workshop-votes-close", desk.messages().text("workshop.vote.close"));
        close.setOnAction(_ -> model.closeVotes());
        close.setDisable(model.isReadOnly());
        getChildren().addAll(said, pass, close);
        refresh();
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Shows itself while a vote is open.
    void refresh() {
        List<CriterionId> open = model.votes().open();
        setVisible(!open.isEmpty());
        setManaged(!open.isEmpty());
        if (!open.isEmpty()) {
            said.setText(model.messages()
                    .text(
                            "workshop.vote.open",
                            open.stream().map(CriterionId::text).collect(Collectors.joining(", ")),
                            model.votes().done(),
                            model.people().size()));
        }
    }
}
