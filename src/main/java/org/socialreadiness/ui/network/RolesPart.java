package org.socialreadiness.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.network.OwnRoles;
import org.socialreadiness.network.SuggestedRole;
import org.socialreadiness.report.RoleWords;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.TextWidth;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;

/// The roles that the team itself calls relevant: written one a line, offered in four languages, each with how many
/// people have it.
final class RolesPart extends VBox {
    /// Size and room of a role, in the units of [TextWidth]: some fifty letters.
    private static final double SIZE = 11;

    private static final double ROOM = 100;

    private final NetworkViewModel model;
    private final Messages messages;
    private final TextArea written = new TextArea();
    private final Label said = Labels.caption("");
    private final Label missed = Labels.body("");
    private final FlowPane chips = new FlowPane(8, 8);
    private Map<String, Integer> people = Map.of();

    RolesPart(NetworkViewModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        setId("network-roles");
        said.setId("network-roles-said");
        missed.setId("network-roles-missed");
        hideWhileEmpty(said);
        getChildren()
                .addAll(
                        new VBox(
                                4,
                                Labels.captionStrong(messages.text("network.roles")),
                                Labels.caption(messages.text("network.roles.text"))),
                        writing(),
                        said,
                        chips,
                        Heads.warning(missed));
        show();
    }

    private static void hideWhileEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private Node writing() {
        written.setId("network-roles-written");
        written.setPrefRowCount(3);
        written.setPromptText(messages.text("network.roles.prompt"));
        written.setAccessibleText(messages.text("network.roles.written"));
        written.setDisable(model.isReadOnly());
        written.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                event.consume();
                add();
            }
        });
        Button add = new Button(messages.text("network.roles.add"));
        add.setId("network-roles-add");
        add.getStyleClass().add("small");
        add.disableProperty().bind(written.textProperty().isEmpty());
        add.setOnAction(_ -> add());
        MenuButton offered = new MenuButton(messages.text("network.roles.offered"));
        offered.setId("network-roles-offered");
        offered.getStyleClass().addAll("small", "sr-plain");
        offered.setDisable(model.isReadOnly());
        for (SuggestedRole role : SuggestedRole.values()) {
            MenuItem item = new MenuItem(messages.text(name(role)));
            item.setOnAction(_ -> offer(role));
            offered.getItems().add(item);
        }
        FlowPane below = new FlowPane(8, 8, add, offered);
        below.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, written, below);
    }

    private static String name(SuggestedRole role) {
        return switch (role) {
            case BUYER -> "network.role.buyer";
            case IT_MANAGER -> "network.role.itManager";
            case HR_MANAGER -> "network.role.hrManager";
            case PRODUCT_MANAGER -> "network.role.productManager";
            case INNOVATION -> "network.role.innovation";
            case SUSTAINABILITY -> "network.role.sustainability";
            case PLANT_MANAGER -> "network.role.plantManager";
            case JOURNALIST -> "network.role.journalist";
            case INVESTOR -> "network.role.investor";
            case RESEARCHER -> "network.role.researcher";
        };
    }

    /// Its words stand where one writes, so that some can be struck out before they count.
    void offer(SuggestedRole role) {
        String before = written.getText().strip();
        String words = String.join("\n", role.words());
        written.setText(before.isEmpty() ? words : before + "\n" + words);
        written.positionCaret(written.getText().length());
        written.requestFocus();
    }

    private void add() {
        OwnRoles.Added added = OwnRoles.added(model.contacts().relevance().roles(), written.getText());
        int more = added.roles().size() - model.contacts().relevance().roles().size();
        if (more > 0) {
            model.set(model.contacts().relevance().withRoles(added.roles()));
        }
        // What could not be used stays where it can be put right.
        written.setText(String.join("\n", added.refused()));
        said.setText(messages.text(
                "network.roles.added", more, added.twice(), added.refused().size()));
        written.requestFocus();
    }

    /// @param byRole how many people outside have each of those that were on the list when it was measured
    void show(Map<String, Integer> byRole) {
        people = byRole;
        show();
    }

    /// Shows the list as it is now.
    void show() {
        List<String> roles = model.contacts().relevance().roles();
        List<Node> shown = new ArrayList<>();
        for (String role : roles) {
            shown.add(chip(role, shown.size() + 1));
        }
        chips.getChildren().setAll(shown);
        chips.setVisible(!shown.isEmpty());
        chips.setManaged(chips.isVisible());
        missed.setText(new RoleWords(model.contacts(), messages).missed().orElse(""));
    }

    private Node chip(String role, int number) {
        String state = new RoleWords(model.contacts(), messages).state(role, Optional.ofNullable(people.get(role)));
        Label name = new Label(TextWidth.fitted(role, SIZE, ROOM));
        Label many = Labels.caption(state);
        many.setId("network-role-state-" + number);
        hideWhileEmpty(many);
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.setId("network-role-remove-" + number);
        remove.getStyleClass().addAll("flat", "sr-icon");
        remove.setAccessibleText(
                state.isEmpty()
                        ? messages.text("network.roles.remove", role)
                        : messages.text("network.roles.removeCounted", role, state));
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(_ -> {
            model.set(model.contacts().relevance().withRoles(without(role)));
            int left = model.contacts().relevance().roles().size();
            Focus.give(this, left == 0 ? "#network-roles-written" : "#network-role-remove-" + Math.min(number, left));
        });
        HBox chip = new HBox(8, name, many, remove);
        chip.setId("network-role-" + number);
        chip.getStyleClass().add("sr-chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    private List<String> without(String role) {
        return model.contacts().relevance().roles().stream()
                .filter(each -> !each.equals(role))
                .toList();
    }
}
