package org.socialreadiness.ui.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Parts;

/// What is talked about, widest apart first. Tab reaches it once; the arrow keys go from one to the next.
final class AgendaList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final WorkshopViewModel model;
    private final Messages messages;
    private final double stripWidth;
    private final double scale;
    private final Consumer<Criterion> go;
    private final Runnable turnAgreed;
    private final Map<Criterion, VBox> rows = new LinkedHashMap<>();
    private Map<Line, VBox> built = Map.of();

    /// What a row shows; as long as that is the same, the row stays.
    private record Line(
            Criterion criterion, boolean here, List<Integer> counts, String apart, String spread, String recorded) {}

    /// @param stripWidth of the dots, at 100 % text, in pixels
    /// @param scale of the text, 1 at 100 %
    /// @param turnAgreed called to show or skip the agreed ones
    AgendaList(WorkshopViewModel model, double stripWidth, double scale, Consumer<Criterion> go, Runnable turnAgreed) {
        this.model = model;
        this.messages = model.messages();
        this.stripWidth = stripWidth;
        this.scale = scale;
        this.go = go;
        this.turnAgreed = turnAgreed;
        setId("workshop-agenda");
        getStyleClass().add("sr-agenda");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.text("workshop.agenda"));
    }

    /// Shows the agenda as it is now.
    void refresh() {
        boolean focused = rows.values().stream().anyMatch(Node::isFocused);
        Map<Line, VBox> before = built;
        built = new LinkedHashMap<>();
        rows.clear();
        List<Node> all = new ArrayList<>();
        if (!model.apart().isEmpty()) {
            Label head = Labels.captionStrong(
                    messages.text("workshop.items", model.apart().size()));
            head.getStyleClass().add("sr-agenda-head");
            head.setMaxWidth(Double.MAX_VALUE);
            all.add(head);
            if (model.isReordered()) {
                all.add(reset());
            }
            model.apart().forEach(each -> all.add(row(each, before)));
        }
        if (!model.agreed().isEmpty()) {
            all.add(skipped());
        }
        if (model.isAgreedShown()) {
            model.agreed().forEach(each -> all.add(row(each, before)));
        }
        Parts.show(this, all);
        if (focused) {
            focus();
        }
    }

    private VBox row(Criterion criterion, Map<Line, VBox> before) {
        Line line = new Line(
                criterion,
                criterion.equals(model.current()),
                model.score(criterion).counts(),
                model.apart(criterion),
                model.spread(criterion),
                model.recorded(criterion));
        VBox kept = before.get(line);
        VBox row = kept == null ? row(line) : kept;
        built.put(line, row);
        rows.put(criterion, row);
        return row;
    }

    private VBox row(Line line) {
        Criterion criterion = line.criterion();
        boolean here = line.here();
        String recorded = line.recorded();
        Label name = new Label(criterion.name());
        name.getStyleClass().addAll("sr-agenda-name", here ? "sr-strong" : "sr-regular");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(8, name);
        if (!recorded.isEmpty()) {
            FontIcon done = new FontIcon(Feather.CHECK);
            done.getStyleClass().add("sr-agenda-done");
            top.getChildren().add(done);
        }
        Label id = plain(criterion.id().text());
        id.getStyleClass().add("sr-agenda-id");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox below = new HBox(id, new DotStrip(line.counts(), stripWidth, scale), spring, plain(line.apart()));
        below.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(top, below);
        row.setId("workshop-item-" + criterion.id().text());
        row.getStyleClass().add("sr-agenda-row");
        row.pseudoClassStateChanged(CHOSEN, here);
        row.pseudoClassStateChanged(DONE, !recorded.isEmpty());
        row.setFocusTraversable(here);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(messages.text(
                "workshop.itemSpoken",
                criterion.id().text(),
                criterion.name(),
                line.spread(),
                recorded.isEmpty() ? messages.text("workshop.open") : recorded));
        row.setOnMousePressed(_ -> {
            go.accept(criterion);
            focus();
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return row;
    }

    private static Label plain(String text) {
        Label label = Labels.caption(text);
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Says that the order is the facilitator's, and leads back to the proposed one.
    private HBox reset() {
        Button back = new Button(messages.text("workshop.asProposed"));
        back.setId("workshop-as-proposed");
        back.getStyleClass().addAll("sr-link", "sr-inline");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setDisable(model.isReadOnly());
        back.setOnAction(_ -> model.orderAsProposed());
        HBox line = new HBox(Labels.caption(messages.text("workshop.reordered")), back);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sr-agenda-skipped");
        return line;
    }

    /// How many are skipped, and the way to them.
    private HBox skipped() {
        boolean alone = model.apart().isEmpty();
        Label count = Labels.caption(messages.text(
                model.isAgreedShown() ? "workshop.agreedShown" : "workshop.agreedSkipped",
                model.agreed().size()));
        HBox line = new HBox(count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sr-agenda-skipped");
        if (!alone) {
            Button turn = new Button(messages.text(model.isAgreedShown() ? "workshop.skip" : "workshop.show"));
            turn.setId("workshop-agreed");
            turn.getStyleClass().addAll("sr-link", "sr-inline");
            turn.setMinWidth(Region.USE_PREF_SIZE);
            turn.setOnAction(_ -> turnAgreed.run());
            line.getChildren().add(turn);
        }
        return line;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int step = step(event.getCode(), rows.size());
        if (step != 0) {
            model.move(step);
            go.accept(model.current());
            focus();
            event.consume();
        }
    }

    /// How far a key goes in a list of `rows`; 0 if it is not one of these keys.
    static int step(KeyCode key, int rows) {
        return switch (key) {
            case UP, LEFT -> -1;
            case DOWN, RIGHT -> 1;
            case HOME -> -rows;
            case END -> rows;
            default -> 0;
        };
    }

    /// Puts the focus on the one that is talked about.
    void focus() {
        VBox row = rows.get(model.current());
        if (row != null) {
            row.requestFocus();
        }
    }

    /// The row of the one that is talked about.
    Optional<VBox> here() {
        return Optional.ofNullable(rows.get(model.current()));
    }
}
