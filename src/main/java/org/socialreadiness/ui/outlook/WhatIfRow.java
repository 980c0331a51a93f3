package org.socialreadiness.ui.outlook;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.Switch;

/// A change that can be switched on, with what it brings.
final class WhatIfRow extends VBox {
    /// Width of the bar at 100 % text, in pixels.
    private static final double BAR = 72;

    private final Switch turn = new Switch();
    private final Label name;
    private final Label brings = Labels.caption("");
    private final GainBar bar;
    private final Label of;
    private final String spoken;
    private final String what;
    private Optional<SegmentedChoice<Integer>> levels = Optional.empty();
    private boolean showing;

    /// @param what the criteria it sets higher
    /// @param range whether the bar tells what it may be
    WhatIfRow(String id, String title, String what, boolean range, double scale, Consumer<Boolean> turned) {
        getStyleClass().add("sr-what-if");
        spoken = title;
        this.what = what;
        turn.setId(id);
        turn.setAccessibleText(title);
        name = Labels.body(title);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setLabelFor(turn);
        name.setOnMouseClicked(_ -> turn.setSelected(!turn.isSelected()));
        of = Labels.caption(what);
        of.setId(id + "-of");
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
        HBox line = new HBox(6, turn, words, gain);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(line);
        turn.selectedProperty().subscribe((_, on) -> {
            if (!showing) {
                turned.accept(on);
            }
        });
    }

    /// Lets a person choose by how many levels, while it is on.
    ///
    /// @param most own levels up
    void offer(int most, Messages messages, IntConsumer chosen) {
        if (most < 2) {
            return;
        }
        SegmentedChoice<Integer> choice = new SegmentedChoice<>(
                IntStream.rangeClosed(1, most)
                        .mapToObj(by -> new SegmentedChoice.Option<>(
                                by, turn.getId() + "-by-" + by, messages.text("outlook.by", by)))
                        .toList(),
                false);
        choice.getStyleClass().add("sr-levels");
        choice.setAccessibleText(messages.text("outlook.levels", spoken));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.valueProperty()
                .subscribe((_, value) -> value.filter(_ -> !showing).ifPresent(chosen::accept));
        Label name = Labels.caption(messages.text("outlook.levels.short"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setLabelFor(choice);
        HBox line = new HBox(8, name, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sr-what-if-levels");
        levels = Optional.of(choice);
        getChildren().add(line);
        levels(0);
    }

    /// @param by own levels; 0 where it is off
    void levels(int by) {
        levels.ifPresent(choice -> {
            showing = true;
            choice.valueProperty().set(by == 0 ? Optional.empty() : Optional.of(by));
            showing = false;
            Node line = getChildren().getLast();
            line.setVisible(by > 0);
            line.setManaged(by > 0);
        });
    }

    /// Adds a word to what it sets higher.
    void mark(String word) {
        of.setText(word.isEmpty() ? what : what + " · " + word);
    }

    /// @param said what it brings; empty while that is reckoned
    /// @param longest the gain that fills the bar
    void show(boolean on, Optional<Effect> effect, String said, double longest) {
        showing = true;
        turn.setSelected(on);
        showing = false;
        name.getStyleClass().setAll("label", on ? "sr-strong" : "text");
        brings.setText(said);
        turn.setAccessibleText(said.isEmpty() ? spoken : spoken + ", " + said);
        bar.mark(on);
        effect.ifPresentOrElse(
                e -> bar.show(share(e.gain(), longest), share(e.low(), longest), share(e.high(), longest)),
                () -> bar.show(0, 0, 0));
    }

    private static double share(double value, double longest) {
        return longest <= 0 ? 0 : value / longest;
    }
}
