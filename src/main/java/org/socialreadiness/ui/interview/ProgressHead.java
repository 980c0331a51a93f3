package org.socialreadiness.ui.interview;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;

/// The name of a factor in the line of progress, and how much of it is answered.
final class ProgressHead extends Button {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final String name;
    private final Label label;
    private final Label count = Labels.caption("");

    /// @param index the factor's place in the instrument, from 0
    /// @param alone whether it stands for its cells, which are not shown; Tab then reaches it
    ProgressHead(Factor factor, int index, boolean alone, Runnable go) {
        this.name = factor.name();
        setId("interview-factor-" + factor.id());
        getStyleClass().setAll("button", "flat", "sr-progress-head");
        label = Labels.caption(name);
        label.getStyleClass().add("sr-head-name");
        label.setWrapText(false);
        label.setMinWidth(USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        count.setWrapText(false);
        count.setMinWidth(USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(8, new FactorDot(index), label, spring, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(alone);
        if (!alone) {
            widthProperty().subscribe(width -> line.setPrefWidth(width.doubleValue()));
        }
        setTooltip(new Tooltip(name));
        setOnAction(_ -> go.run());
    }

    /// @param done as "7 of 9"
    /// @param here whether the person is in this factor
    /// @param named whether there is room for the name
    void show(String done, boolean here, boolean named) {
        label.setVisible(named);
        count.setText(done);
        setAccessibleText(name + ", " + done);
        pseudoClassStateChanged(HERE, here);
    }
}
