package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;

/// The line above the workshop: the time left for the agenda, and what the room sees.
final class RoomHead extends HBox {
    private final WorkshopViewModel model;
    private final Messages messages;
    private final Label minutes = Labels.body("");
    private final Label showing = Labels.caption("");
    private final Label turns = new Label();
    private final Button projector;
    private final SegmentedChoice<Boolean> subject;

    /// @param turn called to open or close the room's window
    /// @param turnTo called to talk about belief pairs, or about criteria again
    /// @param priorities called to go on to what comes first
    RoomHead(WorkshopViewModel model, Runnable turn, Consumer<Boolean> turnTo, Runnable priorities) {
        this.model = model;
        this.messages = model.messages();
        getStyleClass().add("sr-room-head");
        setAlignment(Pos.CENTER_LEFT);
        Label title = Labels.strong(messages.text("workshop.title"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        minutes.setId("workshop-minutes");
        minutes.getStyleClass().add("text-muted");
        minutes.setWrapText(false);
        widthProperty().subscribe(_ -> fit());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        showing.setId("workshop-showing");
        showing.setWrapText(false);
        showing.setMinWidth(Region.USE_PREF_SIZE);
        Region live = new Region();
        live.getStyleClass().add("sr-live");
        showing.setGraphic(live);
        showing.managedProperty().bind(showing.visibleProperty());
        projector = new Button();
        projector.setId("workshop-projector");
        projector.getStyleClass().add("small");
        projector.setMinWidth(Region.USE_PREF_SIZE);
        projector.setOnAction(_ -> turn.run());
        HBox face = new HBox(8, new FontIcon(Feather.MONITOR), turns, new KeyCap("P"));
        face.setAlignment(Pos.CENTER_LEFT);
        projector.setGraphic(face);
        subject = new SegmentedChoice<>(
                List.of(
                        new SegmentedChoice.Option<>(false, "workshop-criteria", messages.text("workshop.criteria")),
                        new SegmentedChoice.Option<>(true, "workshop-beliefs", messages.text("workshop.beliefs"))),
                false);
        subject.setAccessibleText(messages.text("workshop.title"));
        subject.setMinWidth(Region.USE_PREF_SIZE);
        subject.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        subject.valueProperty().set(Optional.of(model.beliefs().isOn()));
        subject.valueProperty().subscribe((_, chosen) -> chosen.ifPresent(turnTo));
        Button next = new Button(messages.text("priorities.title"), new FontIcon(Feather.ARROW_RIGHT));
        next.setId("workshop-priorities");
        next.getStyleClass().add("small");
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> priorities.run());
        getChildren().addAll(model.beliefs().isEmpty() ? title : subject, minutes, spring, showing, projector, next);
    }

    /// Leaves the minutes out where they would be cut: they stand beside the criterion too.
    private void fit() {
        minutes.setManaged(true);
        boolean room = getWidth() <= 0 || prefWidth(-1) <= getWidth();
        minutes.setManaged(room);
        minutes.setVisible(room && !model.beliefs().isOn());
    }

    /// @param open whether the room's window is
    void refresh(boolean open) {
        minutes.setText(
                model.apart().isEmpty() ? "" : messages.text("workshop.minutes", model.minutesLeft(), model.minutes()));
        boolean beliefs = model.beliefs().isOn();
        subject.valueProperty().set(Optional.of(beliefs));
        showing.setText(messages.text(
                "workshop.showing",
                beliefs
                        ? model.beliefs().current().pair().id().text()
                        : model.current().id().text()));
        showing.setVisible(open);
        turns.setText(messages.text(open ? "workshop.projectorClose" : "workshop.projector"));
        projector.setAccessibleText(turns.getText());
        fit();
    }
}
