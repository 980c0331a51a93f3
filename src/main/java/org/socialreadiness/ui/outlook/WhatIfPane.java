package org.socialreadiness.ui.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.OutlookFeeds.WhatIf;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.outlook.OutlookViewModel.Change;

/// The changes that can be tried out: those the instrument names, or single criteria some levels higher, the largest
/// gain of one level first.
final class WhatIfPane extends VBox {
    private final OutlookViewModel model;
    private final Instrument instrument;
    private final DivideWords words;
    private final Messages messages;
    private final double scale;
    private final boolean single;
    private final WhatIfBar bar;
    private final VBox rows = new VBox();
    private final List<WhatIfRow> named = new ArrayList<>();
    private final Map<CriterionId, WhatIfRow> ranked = new LinkedHashMap<>();

    /// @param single whether single criteria are offered
    /// @param adopt puts what is switched on into the plan
    WhatIfPane(
            OutlookViewModel model,
            Instrument instrument,
            DivideWords words,
            Messages messages,
            double scale,
            boolean single,
            Runnable adopt) {
        this.model = model;
        this.instrument = instrument;
        this.words = words;
        this.messages = messages;
        this.scale = scale;
        this.single = single;
        setSpacing(12);
        bar = new WhatIfBar(model, messages, adopt);
        getChildren()
                .setAll(caption(messages.text(single ? "outlook.single.about" : "outlook.whatIf.about")), bar, rows);
        if (!single) {
            List<WhatIf> all = model.feeds().whatIfs();
            for (int place = 0; place < all.size(); place++) {
                Change change = new Change.Named(place);
                add(named(all.get(place), place + 1, on -> model.turn(change, on)));
            }
            if (all.isEmpty()) {
                rows.getChildren().add(caption(messages.text("outlook.whatIf.none")));
            }
        }
    }

    private static Label caption(String text) {
        Label label = Labels.caption(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void add(WhatIfRow row) {
        named.add(row);
        rows.getChildren().add(row);
    }

    private WhatIfRow named(WhatIf whatIf, int number, Consumer<Boolean> turned) {
        String raised = whatIf.raises().stream().map(CriterionId::text).collect(Collectors.joining(", "));
        String what = whatIf.hours() > 0 ? messages.text("outlook.andHours", raised) : raised;
        return new WhatIfRow("outlook-what-if-" + number, whatIf.name(), what, false, scale, turned);
    }

    /// Shows what is on, what each brings, and what the plan holds already.
    ///
    /// @param planned by how many levels the plan lifts each criterion
    void refresh(Map<CriterionId, Integer> planned, boolean writable) {
        Effects effects = model.effectsProperty().get();
        bar.refresh(writable);
        if (single) {
            rank(effects, planned);
        } else {
            name(effects, planned);
        }
    }

    private void name(Effects effects, Map<CriterionId, Integer> planned) {
        List<WhatIf> all = model.feeds().whatIfs();
        List<Optional<Effect>> known =
                all.stream().map(whatIf -> effects.of(Steps.of(whatIf))).toList();
        double longest = known.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Effect::gain)
                .max()
                .orElse(0);
        for (int place = 0; place < all.size(); place++) {
            Optional<Effect> effect = known.get(place);
            WhatIfRow row = named.get(place);
            row.mark(planned.keySet().containsAll(all.get(place).raises()) ? messages.text("outlook.inPlan") : "");
            row.show(
                    model.switchedProperty().get().contains(new Change.Named(place)),
                    effect,
                    effect.map(e -> words.more(e) + "\n" + words.gain(e)).orElse(""),
                    longest);
        }
    }

    /// In the order of what one level brings, once all of it is known; a row keeps its switch, and with it the focus.
    private void rank(Effects effects, Map<CriterionId, Integer> planned) {
        if (effects.isWhole() || effects.stopped()) {
            List<WhatIfRow> order = effects.ranked().stream()
                    .map(effect ->
                            row(effect.steps().levels().keySet().iterator().next()))
                    .toList();
            if (!rows.getChildren().equals(order)) {
                rows.getChildren().setAll(order);
            }
        }
        Map<CriterionId, Effect> known = new LinkedHashMap<>();
        ranked.keySet()
                .forEach(id -> effects.of(Steps.of(Map.of(id, Math.max(1, model.raised(id)))))
                        .ifPresent(effect -> known.put(id, effect)));
        double longest = known.values().stream().mapToDouble(Effect::high).max().orElse(0);
        ranked.forEach((id, row) -> {
            int by = model.raised(id);
            Optional<Effect> effect = Optional.ofNullable(known.get(id));
            row.levels(by);
            row.mark(
                    planned.getOrDefault(id, 0) > 0 && planned.getOrDefault(id, 0) >= by
                            ? messages.text("outlook.inPlan")
                            : "");
            row.show(by > 0, effect, effect.map(words::range).orElse(""), longest);
        });
    }

    private WhatIfRow row(CriterionId id) {
        return ranked.computeIfAbsent(id, _ -> {
            String name = instrument.criterion(id).map(Criterion::name).orElse(id.text());
            WhatIfRow row = new WhatIfRow(
                    "outlook-single-" + id, id.text(), name, true, scale, on -> model.raise(id, on ? 1 : 0));
            int most = model.divideProperty()
                    .get()
                    .map(divide -> divide.outlook().levelsUp(id))
                    .orElse(1);
            row.offer(most, messages, by -> model.raise(id, by));
            return row;
        });
    }
}
