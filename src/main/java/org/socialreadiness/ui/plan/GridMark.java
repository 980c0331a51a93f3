package org.socialreadiness.ui.plan;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.plan.PlanViewModel.Mark;

/// One thing on the grid: a ring, or a disc with its number once it is chosen, and its name beside it.
final class GridMark extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label number = new Label();
    private final StackPane disc = new StackPane(number);
    private final Label name = Labels.caption("");
    private final Tooltip whole = new Tooltip();
    private Action.Spot spot;

    GridMark(Mark mark, Messages messages) {
        this.spot = mark.action().spot();
        setId("plan-mark-" + mark.action().id());
        getStyleClass().add("sr-plan-mark");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        disc.getStyleClass().add("sr-plan-disc");
        name.setWrapText(false);
        name.getStyleClass().add("sr-plan-name");
        getChildren().setAll(disc, name);
        Tooltip.install(disc, whole);
        name.setTooltip(whole);
        show(mark, messages);
    }

    /// Shows it as it is now.
    void show(Mark mark, Messages messages) {
        spot = mark.action().spot();
        pseudoClassStateChanged(CHOSEN, mark.isChosen());
        number.setText(mark.isChosen() ? Integer.toString(mark.number()) : "");
        name.setText(mark.name());
        whole.setText(mark.text());
        setAccessibleText(messages.text(
                mark.isChosen() ? "plan.mark.chosen" : "plan.mark.open",
                mark.name(),
                spot.effort(),
                spot.impact(),
                mark.number()));
    }

    Action.Spot spot() {
        return spot;
    }

    /// Puts it elsewhere until it is shown anew.
    void move(Action.Spot next) {
        spot = next;
    }

    /// Where the name stands.
    enum Side {
        RIGHT,
        LEFT,
        /// There is no room for it.
        NOWHERE
    }

    /// How wide it is with its name.
    double wide() {
        show(true);
        applyCss();
        return Math.ceil(prefWidth(-1));
    }

    /// How far its disc reaches beside its middle.
    double reach() {
        return disc.prefWidth(-1) / 2 + 1;
    }

    private void show(boolean named) {
        name.setVisible(named);
        name.setManaged(named);
    }

    /// @param middle of its disc
    /// @param room at most so wide
    void place(Side side, double middle, double y, double room) {
        show(side != Side.NOWHERE);
        boolean left = side == Side.LEFT;
        if (left == getChildren().getFirst().equals(disc)) {
            getChildren().setAll(left ? name : disc, left ? disc : name);
        }
        applyCss();
        double width = Math.min(Math.ceil(prefWidth(-1)), room);
        double height = prefHeight(-1);
        resizeRelocate(
                Math.rint(left ? middle + reach() - width : middle - reach()),
                Math.rint(y - height / 2),
                width,
                height);
    }
}
