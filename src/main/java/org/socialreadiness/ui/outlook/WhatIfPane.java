package org.socialreadiness.ui.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.OutlookFeeds.WhatIf;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.outlook.OutlookViewModel.Change;
import org.socialreadiness.ui.outlook.OutlookViewModel.Effects;

/// The changes that can be tried out: those the instrument names, or single criteria one level higher, the largest gain
/// first.
final class WhatIfPane extends VBox {
    private final OutlookViewModel model;
    private final Instrument instrument;
    private final DivideWords words;
    private final Messages messages;
    private final double scale;
    private final boolean single;
    private final VBox rows = new VBox();
    private final Label waiting = Labels.caption("");
    private final Map<Change, WhatIfRow> made = new LinkedHashMap<>();

    /// @param single whether single criteria are offered
    WhatIfPane(
            OutlookViewModel model,
            Instrument instrument,
            DivideWords words,
            Messages messages,
            double scale,
            boolean single) {
        this.model = model;
        this.instrument = instrument;
        this.words = words;
        this.messages = messages;
        this.scale = scale;
        this.single = single;
        setSpacing(12);
        Label about = caption(messages.text(single ? "outlook.single.about" : "outlook.whatIf.about"));
        Button off = new Button(messages.text("outlook.allOff"));
        off.setId("outlook-all-off");
        off.getStyleClass().addAll("flat", "small");
        off.setGraphic(new KeyCap("0"));
        off.setContentDisplay(ContentDisplay.RIGHT);
        off.setOnAction(_ -> model.allOff());
        getChildren().setAll(about, rows, waiting, off);
        if (!single) {
            List<WhatIf> named = model.feeds().whatIfs();
            for (int place = 0; place < named.size(); place++) {
                add(
                        new Change.Named(place),
                        "outlook-what-if-" + (place + 1),
                        named.get(place).name(),
                        what(named.get(place)));
            }
        }
        if (!single && model.feeds().whatIfs().isEmpty()) {
            rows.getChildren().add(caption(messages.text("outlook.whatIf.none")));
        }
    }

    private static Label caption(String text) {
        Label label = Labels.caption(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private String what(WhatIf whatIf) {
        String raised = whatIf.raises().stream().map(CriterionId::text).collect(Collectors.joining(", "));
        return whatIf.hours() > 0 ? messages.text("outlook.andHours", raised) : raised;
    }

    private void add(Change change, String id, String title, String what) {
        WhatIfRow row = new WhatIfRow(id, title, what, single, scale, on -> model.turn(change, on));
        made.put(change, row);
        rows.getChildren().add(row);
    }

    /// Shows what is on, and what each brings.
    void refresh() {
        Effects effects = model.effectsProperty().get();
        boolean ready = !effects.equals(Effects.NONE);
        waiting.setId(ready ? null : "outlook-reckoning");
        waiting.setText(ready ? "" : messages.text("outlook.reckoning"));
        waiting.setManaged(!ready);
        if (single) {
            if (ready) {
                rank(effects.single());
            }
        } else {
            name(effects.named());
        }
    }

    private void name(List<Effect> effects) {
        double longest = effects.stream().mapToDouble(Effect::gain).max().orElse(0);
        for (int place = 0; place < made.size(); place++) {
            Change change = new Change.Named(place);
            Optional<Effect> effect = place < effects.size() ? Optional.of(effects.get(place)) : Optional.empty();
            show(
                    change,
                    effect,
                    effect.map(e -> words.more(e) + "\n" + words.gain(e)).orElse(""),
                    longest);
        }
    }

    /// In the order of what they bring; a row keeps its switch, and with it the focus.
    private void rank(List<Effect> effects) {
        double longest = effects.stream().mapToDouble(Effect::high).max().orElse(0);
        List<WhatIfRow> order = new ArrayList<>();
        for (Effect effect : effects) {
            CriterionId id = effect.steps().levels().keySet().iterator().next();
            Change change = new Change.Single(id);
            if (!made.containsKey(change)) {
                add(change, "outlook-single-" + id, id.text(), name(id));
            }
            show(change, Optional.of(effect), words.range(effect), longest);
            Optional.ofNullable(made.get(change)).ifPresent(order::add);
        }
        if (!rows.getChildren().equals(order)) {
            rows.getChildren().setAll(order);
        }
    }

    private String name(CriterionId id) {
        return instrument.criterion(id).map(Criterion::name).orElse(id.text());
    }

    private void show(Change change, Optional<Effect> effect, String said, double longest) {
        boolean on = model.switchedProperty().get().contains(change);
        Optional.ofNullable(made.get(change))
                .ifPresent(row ->
                        row.show(on, effect, said, effect.map(Effect::gain).orElse(0.0), longest));
    }
}
