package org.socialreadiness.ui.network;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.socialreadiness.report.NetworkSince;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// The numbers of an earlier assessment beside those of now.
final class SinceTable extends VBox {
    SinceTable(NetworkSince since, Messages messages) {
        super(8);
        setId("network-since");
        GridPane grid = new GridPane(16, 4);
        for (double share : new double[] {46, 20, 20, 14}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                Labels.captionStrong(messages.text("network.since.measure")),
                Labels.captionStrong(since.then()),
                Labels.captionStrong(messages.text("network.since.now")),
                Labels.captionStrong(messages.text("network.since.difference")));
        for (NetworkSince.Line line : since.lines()) {
            Label difference = Labels.body(line.difference());
            difference.setId("network-since-" + line.kind().name().toLowerCase(Locale.ROOT));
            grid.addRow(
                    grid.getRowCount(),
                    Labels.body(line.name()),
                    Labels.body(line.then()),
                    Labels.body(line.now()),
                    difference);
        }
        getChildren()
                .addAll(
                        Labels.section(messages.text("network.since.title", since.then())),
                        grid,
                        Labels.caption(since.basis()));
    }
}
