package org.socialreadiness.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;

/// The way to every part of an open client, at the left. Folds to its icons where there is little room.
final class Rail extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<Destination, Button> items = new EnumMap<>(Destination.class);
    private final Messages messages;
    private final Function<Destination, String> notHere;

    /// @param notHere one sentence about an entry that leads nowhere just now; empty for the others
    /// @param pressed told which entry was pressed, also one that does not exist yet
    /// @param narrow whether there is room for icons only; the small button at the foot then unfolds all the same
    Rail(
            Messages messages,
            Function<Destination, String> notHere,
            Consumer<Destination> pressed,
            ReadOnlyBooleanProperty narrow) {
        this.messages = messages;
        this.notHere = notHere;
        setId("rail");
        getStyleClass().add("sr-rail");
        setAccessibleRole(AccessibleRole.MENU_BAR);
        setAccessibleText(messages.text("app.rail.name"));
        for (Destination each : Destination.values()) {
            Button item = new Button();
            item.setId(each.id());
            item.getStyleClass().add("sr-rail-item");
            item.setMaxWidth(Double.MAX_VALUE);
            item.setOnAction(_ -> pressed.accept(each));
            items.put(each, item);
            getChildren().add(item);
        }
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        Button fold = new Button();
        fold.setId("rail-fold");
        fold.getStyleClass().addAll("flat", "sr-icon");
        BooleanProperty folded = new SimpleBooleanProperty();
        fold.setOnAction(_ -> folded.set(!folded.get()));
        HBox jump = new HBox(
                KeyCap.of("Ctrl", messages), new KeyCap("1"), Labels.caption(messages.text("app.to")), new KeyCap("9"));
        jump.getStyleClass().add("sr-rail-hint");
        HBox help = new HBox(new KeyCap("F1"), Labels.caption(messages.text("app.allKeys")));
        help.getStyleClass().add("sr-rail-hint");
        getChildren().addAll(jump, help, fold);
        narrow.subscribe(small -> {
            folded.set(small);
            fold.setVisible(small);
            fold.setManaged(small);
        });
        folded.subscribe(small -> {
            pseudoClassStateChanged(FOLDED, small);
            items.forEach((each, item) -> show(each, item, small));
            fold.setGraphic(new FontIcon(small ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT));
            fold.setAccessibleText(messages.text(small ? "app.rail.unfold" : "app.rail.fold"));
            fold.setTooltip(new Tooltip(fold.getAccessibleText()));
            for (HBox hint : new HBox[] {jump, help}) {
                hint.setVisible(!small);
                hint.setManaged(!small);
            }
        });
    }

    /// Marks the entry of a place.
    void mark(Place.InClient at) {
        items.forEach((each, item) -> {
            boolean here = each.holds(at);
            item.pseudoClassStateChanged(CHOSEN, here);
            item.setAccessibleRoleDescription(here ? messages.text("app.rail.here") : null);
        });
    }

    private void show(Destination each, Button item, boolean small) {
        String later = notHere.apply(each);
        String name = each.label(messages);
        item.setAccessibleText(name);
        item.setAccessibleHelp(later.isEmpty() ? null : later);
        item.pseudoClassStateChanged(LATER, !later.isEmpty());
        if (!later.isEmpty() || small) {
            item.setTooltip(new Tooltip(small && !later.isEmpty() ? name + ": " + later : small ? name : later));
        } else {
            item.setTooltip(null);
        }
        Region bar = new Region();
        bar.getStyleClass().add("sr-rail-bar");
        HBox line = new HBox(bar, new FontIcon(each.icon()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sr-rail-line");
        if (!small) {
            Label label = new Label(name);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            Label digit = new Label(Integer.toString(each.digit()));
            digit.getStyleClass().add("sr-rail-digit");
            line.getChildren().addAll(label, digit);
        }
        item.setGraphic(line);
        line.prefWidthProperty().bind(item.widthProperty());
    }
}
