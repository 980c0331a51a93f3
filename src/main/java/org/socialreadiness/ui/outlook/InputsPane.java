package org.socialreadiness.ui.outlook;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.outlook.Input;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// Every input of the model with its source. What is set here holds for this view only.
final class InputsPane extends VBox {
    private final OutlookViewModel model;
    private final Map<Input, InputRow> rows = new EnumMap<>(Input.class);
    private final Button reset;

    InputsPane(OutlookViewModel model, DivideWords words, Messages messages, double scale) {
        this.model = model;
        setSpacing(16);
        Label about = Labels.caption(messages.text("outlook.inputs.about"));
        about.setMinHeight(Region.USE_PREF_SIZE);
        reset = new Button(messages.text("outlook.resetAll"));
        reset.setId("outlook-reset-all");
        reset.getStyleClass().add("small");
        reset.setOnAction(_ -> model.resetAll());
        getChildren().setAll(about, reset);
        for (Input input : Input.values()) {
            InputRow row = new InputRow(input, model, words, messages, scale);
            rows.put(input, row);
            getChildren().add(row);
        }
    }

    void refresh() {
        model.divideProperty().get().ifPresent(divide -> {
            double attainable = divide.today().input(Input.ATTAINABLE).value();
            rows.forEach((input, row) -> row.show(divide.today().input(input), attainable));
        });
        reset.setDisable(!model.isEdited());
    }
}
