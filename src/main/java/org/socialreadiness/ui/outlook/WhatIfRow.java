package org.socialreadiness.ui.outlook;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Switch;

/// A change that can be switched on, with what it brings.
final class WhatIfRow extends HBox {
    /// Width of the bar at 100 % text, in pixels.
    private static final double BAR = 72;

    private final Switch turn = new Switch();
    private final Label name;
    private final Label brings = Labels.caption("");
    private final GainBar bar;
    private final String spoken;
    private boolean showing;

    /// @param what the criteria it sets higher
    /// @param range whether the bar tells what it may be
    WhatIfRow(String id, String title, String what, boolean range, double scale, Consumer<Boolean> turned) {
        getStyleClass().add("sr-what-if");
        spoken = title;
        turn.setId(id);
        turn.setAccessibleText(title);
        name = Labels.body(title);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setLabelFor(turn);
        name.setOnMouseClicked(_ -> turn.setSelected(!turn.isSelected()));
        Label of = Labels.caption(what);
        of.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, of);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        bar = new GainBar(range);
        brings.setMinHeight(Region.USE_PREF_SIZE);
        VBox gain = new VBox(4, brings, bar);
        gain.setMinWidth(BAR * scale);
        gain.setPrefWidth(BAR * scale);
        gain.setMaxWidth(BAR * scale);
        gain.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(turn, words, gain);
        turn.selectedProperty().subscribe((_, on) -> {
            if (!showing) {
                turned.accept(on);
            }
        });
    }

    /// @param said what it brings; empty while that is reckoned
    /// @param longest the gain that fills the bar
    void show(boolean on, Optional<Effect> effect, String said, double value, double longest) {
        showing = true;
        turn.setSelected(on);
        showing = false;
        name.getStyleClass().setAll("label", on ? "sr-strong" : "text");
        brings.setText(said);
        turn.setAccessibleText(said.isEmpty() ? spoken : spoken + ", " + said);
        bar.mark(on);
        effect.ifPresentOrElse(
                e -> bar.show(share(value, longest), share(e.low(), longest), share(e.high(), longest)),
                () -> bar.show(0, 0, 0));
    }

    private static double share(double value, double longest) {
        return longest <= 0 ? 0 : value / longest;
    }
}
