package org.socialreadiness.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.report.NetworkEvidence;
import org.socialreadiness.report.NetworkMeasure;
import org.socialreadiness.report.NetworkReading;
import org.socialreadiness.report.NetworkReading.Measured;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;

/// What the exports say, what they cannot say, and what is done with it.
final class MeasuresCard extends VBox {
    private final NetworkViewModel model;
    private final Messages messages;
    private final Consumer<Optional<Measured>> also;

    /// How often something was to be measured: only the last is shown.
    private int asked;

    /// @param also told what is measured
    MeasuresCard(NetworkViewModel model, Messages messages, Consumer<Optional<Measured>> also) {
        this.also = also;
        this.model = model;
        this.messages = messages;
        setId("network-measures");
        getStyleClass().addAll("sr-card", "sr-groups");
        show();
    }

    /// Measures what is there now; what was shown before stands until that is done.
    void show() {
        int mine = ++asked;
        model.measure(measured -> {
            if (mine == asked) {
                show(measured);
                also.accept(measured);
            }
        });
    }

    private void show(Optional<Measured> measured) {
        Optional<String> focused = Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(node -> node.equals(lookup("#" + node.getId())))
                .map(Node::getId);
        List<Node> parts = new ArrayList<>();
        parts.add(Labels.section(messages.text("network.measures")));
        measured.ifPresentOrElse(
                now -> {
                    measures(now, parts);
                    now.since().ifPresent(since -> parts.add(new SinceTable(since, messages)));
                    facts(now, parts);
                    evidence(now, parts);
                },
                () -> parts.add(Labels.body(messages.text("network.measures.none"))));
        getChildren().setAll(parts);
        focused.ifPresent(id -> Focus.give(this, "#" + id));
    }

    private void measures(Measured measured, List<Node> parts) {
        for (NetworkMeasure each : measured.measures()) {
            Label value = Labels.body(each.value());
            value.setId(each.id());
            parts.add(new VBox(2, Labels.strong(each.name()), value, Labels.caption(each.limit())));
        }
    }

    private void facts(Measured measured, List<Node> parts) {
        if (!measured.facts().isEmpty() || measured.withheld().isPresent()) {
            parts.add(Labels.section(messages.text("network.facts")));
            measured.withheld().ifPresent(why -> {
                Label words = Labels.body(why);
                words.setId("network-fact-withheld");
                parts.add(words);
            });
            measured.facts().forEach((id, numbers) -> parts.add(offer(id, numbers)));
        }
    }

    private Node offer(FactId id, List<Double> numbers) {
        boolean entered = model.isEntered(id, numbers);
        Label words = Labels.body(messages.text(
                id.equals(NetworkReading.RELEVANCE) ? "network.fact.F9" : "network.fact.F10", numbers.toArray()));
        Button enter = new Button(messages.text(entered ? "network.fact.entered" : "network.fact.enter", id.text()));
        enter.setId("network-fact-" + id.text());
        enter.setDisable(entered || model.isReadOnly());
        enter.setOnAction(_ -> model.enter(id, numbers));
        return new VBox(8, words, enter);
    }

    private void evidence(Measured measured, List<Node> parts) {
        List<NetworkEvidence.Sentence> sentences = measured.evidence();
        if (sentences.isEmpty()) {
            return;
        }
        parts.add(Labels.section(messages.text("network.evidence")));
        parts.add(Labels.caption(messages.text("network.evidence.text")));
        for (NetworkEvidence.Sentence each : sentences) {
            Label name = Labels.strong(each.criterion() + " " + each.name());
            name.setGraphic(new FontIcon(each.questions() ? Feather.ALERT_TRIANGLE : Feather.CHECK));
            Label text = Labels.body(each.text());
            text.setId("network-evidence-" + each.criterion());
            parts.add(new VBox(2, name, text));
        }
    }
}
