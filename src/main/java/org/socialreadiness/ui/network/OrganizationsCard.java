package org.socialreadiness.ui.network;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.KeyOrganization.Kind;
import org.socialreadiness.network.FactNumbers;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FileDrop;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;

/// The organizations that matter: typed or pasted, with the other names under which they stand in exports.
final class OrganizationsCard extends VBox {
    private final NetworkViewModel model;
    private final Messages messages;
    private final Supplier<Collection<String>> companies;
    private final TextArea names = new TextArea();
    private final Label said = Labels.body("");
    private final VBox list = new VBox(8);
    private final VBox alike = new VBox(8);

    /// @param companies as written in the imports of this visit
    OrganizationsCard(NetworkViewModel model, Messages messages, Supplier<Collection<String>> companies) {
        this.model = model;
        this.messages = messages;
        this.companies = companies;
        getStyleClass().addAll("sr-card", "sr-groups");
        getChildren()
                .addAll(
                        Heads.section(
                                messages.text("network.organizations"), messages.text("network.organizations.text")),
                        adding(),
                        list,
                        alike);
        show();
    }

    private Node adding() {
        names.setId("network-names");
        names.setPrefRowCount(3);
        names.setPromptText(messages.text("network.names.prompt"));
        names.setAccessibleText(messages.text("network.names"));
        names.setDisable(model.isReadOnly());
        SegmentedChoice<Kind> kind = new SegmentedChoice<>(
                List.of(Kind.values()).stream()
                        .map(each -> new SegmentedChoice.Option<>(
                                each, "network-kind-" + each.name().toLowerCase(Locale.ROOT), kind(each)))
                        .toList(),
                false);
        kind.setId("network-kind");
        kind.setMaxWidth(Region.USE_PREF_SIZE);
        kind.valueProperty().set(Optional.of(Kind.CUSTOMER));
        Button add = new Button(messages.text("network.add"));
        add.setId("network-add");
        add.getStyleClass().add("small");
        add.disableProperty().bind(names.textProperty().isEmpty());
        add.setOnAction(_ -> {
            model.add(names.getText(), kind.valueProperty().get().orElse(Kind.CUSTOMER));
            names.clear();
            names.requestFocus();
        });
        Button file = new Button(messages.text("network.list.pick"));
        file.setId("network-list");
        file.getStyleClass().add("small");
        file.setDisable(model.isReadOnly());
        Consumer<Path> take =
                path -> model.addFile(path, kind.valueProperty().get().orElse(Kind.CUSTOMER), said::setText);
        file.setOnAction(_ -> model.pickList().ifPresent(take));
        FileDrop.on(this, _ -> !model.isReadOnly(), take);
        said.setId("network-list-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        FlowPane below = new FlowPane(8, 8, kind, add, file);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, names, below, said);
    }

    private String kind(Kind kind) {
        return messages.text(
                switch (kind) {
                    case CUSTOMER -> "network.kind.customer";
                    case PROSPECT -> "network.kind.prospect";
                    case PARTNER -> "network.kind.partner";
                    case OWN -> "network.kind.own";
                });
    }

    /// Shows the list as it is now.
    void show() {
        List<KeyOrganization> listed = model.contacts().listed();
        list.getChildren().clear();
        for (KeyOrganization each : listed) {
            list.getChildren().add(row(each, list.getChildren().size() + 1));
        }
        alike.getChildren().clear();
        List<NetworkViewModel.Suggestion> suggestions = model.suggestions(companies.get());
        if (!suggestions.isEmpty()) {
            alike.getChildren().add(Labels.strong(messages.text("network.alike")));
        }
        for (NetworkViewModel.Suggestion each : suggestions) {
            alike.getChildren().add(suggestion(each, alike.getChildren().size()));
        }
        // An empty list takes no room.
        list.setManaged(!listed.isEmpty());
        alike.setManaged(!suggestions.isEmpty());
    }

    private Node row(KeyOrganization each, int number) {
        Label name = Labels.body(each.name());
        Label kind = Labels.caption(kind(each.kind()));
        VBox words = new VBox(name, kind);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!each.own()) {
            CheckBox touch = new CheckBox(messages.text("network.inTouch"));
            touch.setId("network-touch-" + number);
            touch.setSelected(FactNumbers.inTouch(each, model.today()));
            touch.setDisable(model.isReadOnly());
            touch.setMinWidth(USE_PREF_SIZE);
            touch.setAccessibleText(messages.text("network.inTouch.of", each.name()));
            touch.setOnAction(_ ->
                    model.set(each.withInTouch(touch.isSelected() ? Optional.of(model.today()) : Optional.empty())));
            row.getChildren().add(touch);
        }
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.setId("network-remove-" + number);
        remove.getStyleClass().addAll("flat", "sr-icon");
        remove.setAccessibleText(messages.text("network.remove", each.name()));
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(_ -> model.set(each.withGone(true)));
        row.getChildren().add(remove);
        return row;
    }

    private Node suggestion(NetworkViewModel.Suggestion each, int number) {
        Label question = Labels.body(messages.text(
                "network.alike.question", each.company(), each.organization().name()));
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        Button same = new Button(messages.text("network.alike.same"));
        same.setId("network-same-" + number);
        same.setMinWidth(USE_PREF_SIZE);
        same.setOnAction(_ -> model.confirm(each));
        Button other = new Button(messages.text("network.alike.other"));
        other.setId("network-other-" + number);
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(_ -> {
            model.refuse(each);
            show();
        });
        HBox row = new HBox(8, question, same, other);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
