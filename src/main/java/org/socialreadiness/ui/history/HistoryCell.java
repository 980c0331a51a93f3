package org.socialreadiness.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// One change: when and by whom, what it is about, and what it says.
final class HistoryCell extends ListCell<HistoryViewModel.Line> {
    private final Messages messages;
    private final Label when = Labels.caption("");
    private final Label who = Labels.caption("");
    private final Label what = Labels.strong("");
    private final Label value = Labels.body("");
    private final HBox row;

    HistoryCell(Messages messages) {
        this.messages = messages;
        for (Label line : new Label[] {when, who}) {
            line.setWrapText(false);
        }
        VBox stamp = new VBox(when, who);
        stamp.getStyleClass().add("sr-history-stamp");
        VBox said = new VBox(what, value);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        value.setMinHeight(Region.USE_PREF_SIZE);
        what.setMinHeight(Region.USE_PREF_SIZE);
        row = new HBox(16, stamp, said);
        row.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("sr-history-cell");
        // As wide as the list, so that long words wrap.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryViewModel.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        when.setText(line.when());
        who.setText(line.who());
        what.setText(line.what());
        value.setText(line.value());
        setAccessibleText(messages.text("history.line.spoken", line.when(), line.who(), line.what(), line.value()));
        setGraphic(row);
    }
}
