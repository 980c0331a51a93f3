package org.socialreadiness.ui.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.report.NetworkReading.Measured;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// Who is relevant beside the people in key organizations, by the words of their titles.
final class RelevanceCard extends VBox {
    private final NetworkViewModel model;
    private final Messages messages;
    private final FlowPane levels = new FlowPane(16, 8);
    private final FlowPane fields = new FlowPane(16, 8);
    private final RolesPart roles;

    RelevanceCard(NetworkViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.roles = new RolesPart(model, messages);
        getStyleClass().addAll("sr-card", "sr-groups");
        getChildren()
                .addAll(
                        Heads.section(messages.text("network.relevance"), messages.text("network.relevance.text")),
                        new VBox(8, Labels.captionStrong(messages.text("network.relevance.levels")), levels),
                        new VBox(8, Labels.captionStrong(messages.text("network.relevance.fields")), fields),
                        roles);
        for (Contact.Level level : List.of(
                Contact.Level.BOARD,
                Contact.Level.MANAGING,
                Contact.Level.VICE_PRESIDENT,
                Contact.Level.HEAD,
                Contact.Level.MANAGER)) {
            levels.getChildren().add(box("level", level, name(level)));
        }
        for (Contact.Field field : Contact.Field.values()) {
            fields.getChildren().add(box("field", field, name(field)));
        }
        show();
    }

    private CheckBox box(String kind, Enum<?> value, String name) {
        String key = value.name().toLowerCase(Locale.ROOT).replace("_", "");
        CheckBox box = new CheckBox(messages.text(name));
        box.setId("network-" + kind + "-" + key);
        box.setUserData(value);
        box.setDisable(model.isReadOnly());
        box.setOnAction(_ -> model.set(new Relevance(
                chosen(levels, Contact.Level.class),
                chosen(fields, Contact.Field.class),
                model.contacts().relevance().roles())));
        return box;
    }

    private static String name(Contact.Level level) {
        return switch (level) {
            case BOARD -> "network.level.board";
            case MANAGING -> "network.level.managing";
            case VICE_PRESIDENT -> "network.level.vicepresident";
            case HEAD -> "network.level.head";
            case MANAGER, OTHER, UNKNOWN -> "network.level.manager";
        };
    }

    private static String name(Contact.Field field) {
        return switch (field) {
            case PURCHASING -> "network.field.purchasing";
            case SALES -> "network.field.sales";
            case MARKETING -> "network.field.marketing";
            case COMMUNICATIONS -> "network.field.communications";
            case PEOPLE -> "network.field.people";
            case FINANCE -> "network.field.finance";
            case TECHNOLOGY -> "network.field.technology";
            case RESEARCH -> "network.field.research";
            case OPERATIONS -> "network.field.operations";
            case STRATEGY -> "network.field.strategy";
            case LEGAL -> "network.field.legal";
        };
    }

    private static <E extends Enum<E>> Set<E> chosen(FlowPane boxes, Class<E> kind) {
        Set<E> chosen = EnumSet.noneOf(kind);
        boxes.getChildren().stream()
                .filter(node -> node instanceof CheckBox box && box.isSelected())
                .forEach(node -> chosen.add(kind.cast(node.getUserData())));
        return chosen;
    }

    /// @param measured how many people have which role
    void show(Optional<Measured> measured) {
        roles.show(measured.map(Measured::roles).orElse(Map.of()));
    }

    /// Shows what is chosen now.
    void show() {
        roles.show();
        Relevance relevance = model.contacts().relevance();
        levels.getChildren()
                .forEach(
                        node -> ((CheckBox) node).setSelected(relevance.levels().contains(node.getUserData())));
        fields.getChildren()
                .forEach(
                        node -> ((CheckBox) node).setSelected(relevance.fields().contains(node.getUserData())));
    }
}
