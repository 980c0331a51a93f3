package org.socialreadiness.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.exchange.contacts.Days;
import org.socialreadiness.exchange.contacts.Preview;
import org.socialreadiness.exchange.contacts.Read;
import org.socialreadiness.exchange.contacts.Unmapped;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.TextWidth;
import org.socialreadiness.ui.base.DateField;
import org.socialreadiness.ui.base.FileDrop;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;

/// Takes one leader's export in: whose, with consent, from which file, and what was understood of it.
final class ImportCard extends VBox {
    private final Messages messages;
    private final ImportViewModel model;
    private final PreviewWords words;
    private final Button pick;
    private final Button take = new Button();
    private final VBox found = new VBox(12);
    private final Label roles = Labels.body("");

    /// Size and room of a name, in the units of [TextWidth]: some fifty letters.
    private static final double NAME_SIZE = 11;

    private static final double NAME_ROOM = 100;

    ImportCard(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PreviewWords(messages);
        this.pick = button("network-pick", "network.pick", model::pick);
        roles.setId("network-found-roles");
        take.setId("network-take");
        take.getStyleClass().add("accent");
        take.setText(messages.text("network.take"));
        take.setOnAction(_ -> model.take());
        getStyleClass().addAll("sr-card", "sr-groups");
        if (model.leaders().isEmpty()) {
            getChildren()
                    .addAll(
                            Labels.section(messages.text("network.import")),
                            Labels.body(messages.text("network.nobody")));
            return;
        }
        getChildren()
                .addAll(
                        Heads.section(messages.text("network.import"), messages.text("network.import.text")),
                        new VBox(12, leaders(), consent(), agreed()),
                        new FlowPane(8, 8, pick, drop()),
                        said(model.saidProperty()),
                        found);
        FileDrop.on(this, _ -> model.mayPick(), model::look);
        model.leaderProperty().subscribe(_ -> allow());
        model.consentProperty().subscribe(_ -> allow());
        model.orderProperty().subscribe(_ -> allow());
        model.agreedProperty().subscribe(_ -> allow());
        model.takingProperty().subscribe((_, taking) -> {
            allow();
            if (!taking && getScene() != null && isFocusHere(getScene().getFocusOwner())) {
                pick.requestFocus();
            }
        });
        model.readProperty().subscribe(this::show);
    }

    private boolean isFocusHere(@Nullable Node owner) {
        return owner == null || owner == this || (owner.getParent() != null && isFocusHere(owner.getParent()));
    }

    private void allow() {
        pick.setDisable(!model.mayPick());
        take.setDisable(!model.mayTake());
    }

    private Label drop() {
        Label drop = Labels.caption(messages.text("network.drop"));
        drop.setGraphic(new FontIcon(Feather.DOWNLOAD));
        return drop;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node leaders() {
        FlowPane all = new FlowPane(8, 8);
        all.setId("network-leaders");
        ToggleGroup group = new ToggleGroup();
        for (Participant person : model.leaders()) {
            String name = TextWidth.fitted(person.name(), NAME_SIZE, NAME_ROOM);
            RadioButton button = new RadioButton(name);
            if (!name.equals(person.name())) {
                button.setTooltip(new Tooltip(person.name()));
                button.setAccessibleText(person.name());
            }
            button.setId("network-leader-" + (all.getChildren().size() + 1));
            button.setToggleGroup(group);
            button.setDisable(model.isReadOnly());
            button.selectedProperty().subscribe(on -> {
                if (on) {
                    model.leaderProperty().set(Optional.of(person.id()));
                }
            });
            all.getChildren().add(button);
        }
        return all;
    }

    private Node consent() {
        CheckBox consent = new CheckBox(messages.text("network.consent"));
        consent.setId("network-consent");
        consent.setWrapText(true);
        consent.selectedProperty().bindBidirectional(model.consentProperty());
        model.leaderProperty().subscribe(leader -> consent.setDisable(model.isReadOnly() || leader.isEmpty()));
        return consent;
    }

    /// When that person agreed: often before the file is there.
    private Node agreed() {
        DateField field = new DateField("network-agreed", messages, model.agreedProperty()::set);
        field.disableProperty().bind(model.consentProperty().not());
        Label label = Labels.captionStrong(messages.text("network.agreed"));
        label.setLabelFor(field);
        Label wrong = Labels.caption(messages.text("network.agreed.wrong"));
        wrong.setId("network-agreed-wrong");
        wrong.getStyleClass().add("sr-danger");
        model.agreedProperty().subscribe(day -> {
            if (day.isPresent()) {
                field.show(day);
            }
            wrong.setVisible(!model.knowsWhenAgreed());
            wrong.setManaged(wrong.isVisible());
        });
        FlowPane line = new FlowPane(8, 8, label, field, wrong);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label said(ReadOnlyStringProperty text) {
        Label label = Labels.body("");
        label.setId("network-said");
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.isNotEmpty());
        label.managedProperty().bind(text.isNotEmpty());
        return label;
    }

    private void show(Optional<Read> read) {
        List<Node> rows = new ArrayList<>();
        switch (read.orElse(null)) {
            case null -> {}
            case Preview preview -> rows.addAll(preview(preview));
            case Unmapped unmapped -> rows.add(new ColumnsForm(unmapped, messages, model::map, model::leave));
        }
        found.getChildren().setAll(rows);
        found.setVisible(!rows.isEmpty());
        found.setManaged(found.isVisible());
        allow();
        if (!rows.isEmpty() && getScene() != null) {
            // What is asked comes before what is decided.
            Stream.of(".combo-box", ".toggle-button", ".button")
                    .flatMap(kind -> found.lookupAll(kind).stream())
                    .filter(node -> !node.isDisabled())
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /// How many of the people looked at have roles of the team's own list as it is now.
    void showRoles() {
        roles.setText(model.preview()
                .flatMap(preview -> words.roles(preview, model.contacts()))
                .orElse(""));
        roles.setVisible(!roles.getText().isEmpty());
        roles.setManaged(roles.isVisible());
    }

    private List<Node> preview(Preview preview) {
        List<Node> rows = new ArrayList<>();
        VBox understood = new VBox(4, Labels.strong(preview.file()));
        for (String sentence : words.understood(preview)) {
            Label line = Labels.body(sentence);
            line.setId("network-found-" + understood.getChildren().size());
            understood.getChildren().add(line);
        }
        understood.getChildren().add(roles);
        rows.add(understood);
        showRoles();
        if (preview.asksOrder()) {
            SegmentedChoice<Days.Order> order = new SegmentedChoice<>(
                    List.of(
                            new SegmentedChoice.Option<>(
                                    Days.Order.DAY_FIRST, "network-day-first", messages.text("network.dayFirst")),
                            new SegmentedChoice.Option<>(
                                    Days.Order.MONTH_FIRST,
                                    "network-month-first",
                                    messages.text("network.monthFirst"))),
                    false);
            order.setId("network-order");
            order.setMaxWidth(Region.USE_PREF_SIZE);
            order.valueProperty().bindBidirectional(model.orderProperty());
            Label question = Labels.strong(messages.text("network.order", preview.ambiguousDay()));
            question.setLabelFor(order);
            rows.add(new VBox(8, question, order));
        }
        model.earlier().ifPresent(_ -> rows.add(Labels.body(messages.text("network.replaces"))));
        rows.add(new FlowPane(8, 8, take, button("network-leave", "network.leave", () -> {
            model.leave();
            pick.requestFocus();
        })));
        return rows;
    }
}
