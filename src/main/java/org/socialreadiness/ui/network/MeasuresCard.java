package org.socialreadiness.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.network.Network;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// What the exports say, what they cannot say, and what is done with it.
final class MeasuresCard extends VBox {
    private final NetworkViewModel model;
    private final Messages messages;

    MeasuresCard(NetworkViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("network-measures");
        getStyleClass().add("sr-card");
        setSpacing(16);
        show();
    }

    /// Measures what is there now.
    void show() {
        List<Node> parts = new ArrayList<>();
        parts.add(Labels.section(messages.text("network.measures")));
        Optional<Network> network = model.network();
        if (network.isEmpty()) {
            parts.add(Labels.body(messages.text("network.measures.none")));
        } else {
            measures(network.get(), parts);
            facts(network.get(), parts);
            evidence(network.get(), parts);
        }
        getChildren().setAll(parts);
    }

    private void measures(Network network, List<Node> parts) {
        List<String> names = network.leaders().stream()
                .map(id -> model.assessment().person(id).map(Participant::name).orElse(""))
                .toList();
        for (Measure each : new MeasureWords(network, model.taken(), messages, names::get).all()) {
            Label value = Labels.body(each.value());
            value.setId(each.id());
            parts.add(new VBox(2, Labels.strong(each.name()), value, Labels.caption(each.limit())));
        }
    }

    private void facts(Network network, List<Node> parts) {
        List<Node> offers = new ArrayList<>();
        for (FactId id : List.of(NetworkViewModel.RELEVANCE, NetworkViewModel.COVERAGE)) {
            model.numbers(id, network).ifPresent(numbers -> offers.add(offer(id, numbers)));
        }
        if (!offers.isEmpty()) {
            parts.add(Labels.section(messages.text("network.facts")));
            parts.addAll(offers);
        }
    }

    private Node offer(FactId id, List<Double> numbers) {
        boolean entered = model.isEntered(id, numbers);
        Label words = Labels.body(messages.text(
                id.equals(NetworkViewModel.RELEVANCE) ? "network.fact.F9" : "network.fact.F10", numbers.toArray()));
        Button enter = new Button(messages.text(entered ? "network.fact.entered" : "network.fact.enter", id.text()));
        enter.setId("network-fact-" + id.text());
        enter.setDisable(entered || model.isReadOnly());
        enter.setOnAction(_ -> model.enter(id, numbers));
        return new VBox(8, words, enter);
    }

    private void evidence(Network network, List<Node> parts) {
        List<EvidenceSentences.Sentence> sentences =
                new EvidenceSentences(model.assessment(), messages).of(model.evidence(network));
        if (sentences.isEmpty()) {
            return;
        }
        parts.add(Labels.section(messages.text("network.evidence")));
        parts.add(Labels.caption(messages.text("network.evidence.text")));
        for (EvidenceSentences.Sentence each : sentences) {
            Label name = Labels.strong(each.criterion() + " " + each.name());
            name.setGraphic(new FontIcon(each.questions() ? Feather.ALERT_TRIANGLE : Feather.CHECK));
            Label text = Labels.body(each.text());
            text.setId("network-evidence-" + each.criterion());
            parts.add(new VBox(2, name, text));
        }
    }
}
