package org.socialreadiness.ui.workshop;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The ratings of one level as unnamed dots in rows; too many to be counted at a glance are one dot and their number.
final class Dots extends StackPane {
    private static final int MOST_ROWS = 3;

    Dots(int count, int perRow) {
        getStyleClass().add("sr-dots");
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        // Holds the width of a full row, so that all levels line up.
        HBox width = row(perRow);
        width.setVisible(false);
        getChildren().add(width);
        if (count > perRow * MOST_ROWS) {
            HBox one = row(1);
            one.getChildren().add(new Label(Integer.toString(count)));
            getChildren().add(one);
            return;
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("sr-dot-rows");
        for (int shown = 0; shown < count; shown += perRow) {
            rows.getChildren().add(row(Math.min(perRow, count - shown)));
        }
        getChildren().add(rows);
    }

    private static HBox row(int count) {
        HBox row = new HBox();
        row.getStyleClass().add("sr-dot-row");
        row.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < count; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("sr-dot");
            row.getChildren().add(dot);
        }
        return row;
    }
}
