package org.socialreadiness.ui.outlook;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// What can be done with all that is switched on, and how far the reckoning of what each brings has come.
final class WhatIfBar extends VBox {
    private final OutlookViewModel model;
    private final Messages messages;
    private final Button off;
    private final Button plan;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label far = Labels.caption("");
    private final Button stop = new Button();
    private final HBox reckoning = new HBox(8, progress, far, stop);

    /// @param adopt puts what is switched on into the plan
    WhatIfBar(OutlookViewModel model, Messages messages, Runnable adopt) {
        this.model = model;
        this.messages = messages;
        setSpacing(8);
        plan = button("outlook-plan", messages.text("outlook.plan"), "P", adopt);
        off = button("outlook-all-off", messages.text("outlook.allOff"), "0", model::allOff);
        off.getStyleClass().add("flat");
        stop.setId("outlook-stop");
        stop.getStyleClass().addAll("sr-link", "sr-inline");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(_ -> {
            if (model.effectsProperty().get().stopped()) {
                model.goOn();
            } else {
                model.stop();
            }
        });
        progress.setMinWidth(0);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setFocusTraversable(false);
        HBox.setHgrow(progress, Priority.ALWAYS);
        far.setMinWidth(Region.USE_PREF_SIZE);
        far.setWrapText(false);
        reckoning.setAlignment(Pos.CENTER_LEFT);
        FlowPane buttons = new FlowPane(8, 8, plan, off);
        getChildren().setAll(buttons, reckoning);
    }

    private static Button button(String id, String text, String key, Runnable act) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setGraphic(new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// @param writable whether the client can be changed
    void refresh(boolean writable) {
        boolean none = model.switchedProperty().get().isEmpty();
        off.setDisable(none);
        plan.setDisable(none || !writable);
        Effects effects = model.effectsProperty().get();
        boolean ready = effects.isWhole();
        reckoning.setId(ready || effects.stopped() ? null : "outlook-reckoning");
        reckoning.setVisible(!ready);
        reckoning.setManaged(!ready);
        int all = effects.all().size();
        progress.setProgress(all == 0 ? 0 : (double) effects.done() / all);
        far.setText(messages.text("outlook.far", effects.done(), all));
        stop.setText(messages.text(effects.stopped() ? "outlook.goOn" : "outlook.stop"));
        progress.setAccessibleText(far.getText());
    }
}
