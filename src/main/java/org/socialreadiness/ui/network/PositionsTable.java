package org.socialreadiness.ui.network;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.socialreadiness.network.HandTies;
import org.socialreadiness.network.HandTies.Position;
import org.socialreadiness.report.TieWords;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// What the ties that the team has entered say of each end, the freest first; or why they say nothing.
final class PositionsTable extends VBox {
    private static final int MOST = 12;
    private static final double[] WIDTHS = {49, 14, 20, 17};

    private final Messages messages;

    PositionsTable(Messages messages) {
        super(8);
        this.messages = messages;
        setId("network-positions");
    }

    void show(HandTies ties) {
        List<Position> all = ties.positions();
        TieWords words = new TieWords(ties, messages);
        if (all.isEmpty()) {
            Label missing = Labels.body(words.missing());
            missing.setId("network-ties-missing");
            getChildren().setAll(missing);
            return;
        }
        Label summary = Labels.body(words.summary(all));
        summary.setId("network-ties-summary");
        getChildren().setAll(summary, grid(ties, all));
        if (all.size() > MOST) {
            getChildren().add(Labels.caption(messages.text("network.ties.more", all.size() - MOST)));
        }
        getChildren()
                .addAll(
                        Labels.caption(messages.text("network.ties.means")),
                        Labels.caption(messages.text("network.limit.ties")));
    }

    private GridPane grid(HandTies ties, List<Position> all) {
        GridPane grid = new GridPane(16, 4);
        for (int i = 0; i < WIDTHS.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(WIDTHS[i]);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                Labels.captionStrong(messages.text("network.ties.end")),
                Labels.captionStrong(messages.text("network.ties.count")),
                Labels.captionStrong(messages.text("network.ties.size")),
                Labels.captionStrong(messages.text("network.ties.constraint")));
        for (Position each : all.subList(0, Math.min(MOST, all.size()))) {
            Label constraint = Labels.body(messages.text("network.ties.hundredths", each.constraint()));
            constraint.setId("network-position-" + grid.getRowCount());
            grid.addRow(
                    grid.getRowCount(),
                    Labels.body(ties.name(each.end())),
                    Labels.body(String.valueOf(each.ties())),
                    Labels.body(messages.text("network.ties.tenths", each.effectiveSize())),
                    constraint);
        }
        return grid;
    }
}
