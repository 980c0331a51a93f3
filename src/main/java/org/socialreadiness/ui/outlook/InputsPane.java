package org.socialreadiness.ui.outlook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.outlook.Compared;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.SegmentedChoice.Option;

/// Every input of the model with its source: the organization's with what all curves share, and those of the two
/// assumed curves. What is set here holds for this view only.
final class InputsPane extends VBox {
    /// Whose inputs are looked at.
    private enum Whose {
        OURS,
        LEADER,
        FOLLOWER
    }

    private final OutlookViewModel model;
    private final Messages messages;
    private final Map<Whose, List<InputRow>> rows = new EnumMap<>(Whose.class);
    private final Label about = Labels.caption("");
    private final VBox shown = new VBox(16);
    private final Button reset;

    InputsPane(OutlookViewModel model, DivideWords words, Messages messages, double scale) {
        this.model = model;
        this.messages = messages;
        setSpacing(16);
        about.setMinHeight(Region.USE_PREF_SIZE);
        reset = new Button(messages.text("outlook.resetAll"));
        reset.setId("outlook-reset-all");
        reset.getStyleClass().add("small");
        reset.setOnAction(_ -> model.resetAll());
        put(Whose.OURS, Stream.of(Input.values()).map(input -> Knob.ours(model, input)), words, scale);
        put(Whose.LEADER, knobs(Compared.LEADER), words, scale);
        put(Whose.FOLLOWER, knobs(Compared.FOLLOWER), words, scale);
        SegmentedChoice<Whose> whose = new SegmentedChoice<>(
                List.of(
                        new Option<>(Whose.OURS, "outlook-inputs-ours", messages.text("outlook.inputs.ours")),
                        new Option<>(Whose.LEADER, "outlook-inputs-leader", messages.text("outlook.inputs.leader")),
                        new Option<>(
                                Whose.FOLLOWER, "outlook-inputs-follower", messages.text("outlook.inputs.follower"))),
                false);
        whose.valueProperty().set(Optional.of(Whose.OURS));
        whose.valueProperty().subscribe(chosen -> show(chosen.orElse(Whose.OURS)));
        getChildren().setAll(whose, about, reset, shown);
    }

    private Stream<Knob> knobs(Compared who) {
        return who.inputs().stream().map(input -> Knob.of(model, who, input));
    }

    private void put(Whose whose, Stream<Knob> knobs, DivideWords words, double scale) {
        rows.put(
                whose,
                knobs.map(knob -> new InputRow(knob, model, words, messages, scale))
                        .toList());
    }

    private void show(Whose whose) {
        about.setText(messages.text(
                switch (whose) {
                    case OURS -> "outlook.inputs.about";
                    case LEADER -> "outlook.inputs.aboutLeader";
                    case FOLLOWER -> "outlook.inputs.aboutFollower";
                }));
        shown.getChildren().setAll(rows.getOrDefault(whose, List.of()));
    }

    void refresh() {
        model.divideProperty()
                .get()
                .ifPresent(divide -> rows.values().forEach(all -> all.forEach(row -> row.show(divide))));
        reset.setDisable(!model.isEdited());
    }
}
