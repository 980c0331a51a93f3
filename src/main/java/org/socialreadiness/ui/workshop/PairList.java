package org.socialreadiness.ui.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.ui.base.Labels;

/// The belief pairs under each other. Tab reaches the list once; the arrow keys go from one to the next.
final class PairList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BeliefsModel model;
    private final Runnable moved;
    private final Map<BeliefId, VBox> rows = new LinkedHashMap<>();

    /// @param moved called when another pair is talked about
    PairList(BeliefsModel model, Runnable moved) {
        this.model = model;
        this.moved = moved;
        setId("workshop-pairs");
        getStyleClass().add("sr-agenda");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(model.messages().text("workshop.beliefs"));
    }

    void refresh() {
        boolean focused = rows.values().stream().anyMatch(VBox::isFocused);
        rows.clear();
        getChildren().clear();
        BeliefSpread here = model.current();
        for (BeliefSpread spread : model.pairs()) {
            boolean chosen = spread.pair().id().equals(here.pair().id());
            VBox row = row(spread, chosen);
            rows.put(spread.pair().id(), row);
            getChildren().add(row);
        }
        if (focused) {
            here().ifPresent(VBox::requestFocus);
        }
    }

    private VBox row(BeliefSpread spread, boolean chosen) {
        String id = spread.pair().id().text();
        Label name = Labels.captionStrong(id);
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label apart = Labels.caption(model.apart(spread));
        apart.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox row = new VBox(
                new HBox(name, spring, apart),
                pole(spread.pair().poleA()),
                pole(spread.pair().poleB()));
        row.setId("workshop-pair-" + id);
        row.getStyleClass().add("sr-agenda-row");
        row.pseudoClassStateChanged(CHOSEN, chosen);
        row.setFocusTraversable(chosen);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                String.join(" ", id, spread.pair().poleA(), spread.pair().poleB(), model.gap(spread)));
        row.setOnMousePressed(_ -> go(spread.pair().id()));
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return row;
    }

    /// On one line; the pair beside says all of it.
    private static Label pole(String text) {
        Label pole = Labels.caption(text);
        pole.setWrapText(false);
        pole.setTooltip(new Tooltip(text));
        return pole;
    }

    private void go(BeliefId to) {
        model.goTo(to);
        moved.run();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int step = AgendaList.step(event.getCode(), rows.size());
        if (step != 0) {
            model.move(step);
            moved.run();
            event.consume();
        }
    }

    /// The row of the pair that is talked about.
    Optional<VBox> here() {
        return Optional.ofNullable(rows.get(model.current().pair().id()));
    }
}
