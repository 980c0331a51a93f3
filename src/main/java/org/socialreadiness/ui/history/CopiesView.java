package org.socialreadiness.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.socialreadiness.store.Backups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.BackButton;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// The second copies of the client's file, each with a way to make a new file of it.
public final class CopiesView implements Screen {
    private final Messages messages;
    private final CopiesViewModel model;
    private final VBox list = new VBox();
    private final List<Label> differences = new ArrayList<>();
    private final Button back;
    private final ScrollPane root;
    private final Subscription life;

    public CopiesView(Desk desk, Backups backups, NewFile newFile) {
        this.messages = desk.messages();
        this.model = new CopiesViewModel(desk, backups, newFile);
        this.back = BackButton.to(new Place.Overview(), desk, "copies-back", "history.back");
        Label text = Labels.body(messages.text("history.copies.text"));
        text.getStyleClass().addAll("text-muted", "sr-column");
        list.getStyleClass().add("sr-people");
        VBox page = new VBox(new VBox(8, Labels.title(messages.text("history.copies.title")), text), list, back);
        page.getStyleClass().add("sr-page");
        root = new ScrollPane(page);
        root.setId("copies");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        life = model.rowsProperty().subscribe(this::show);
        model.load();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        back.requestFocus();
    }

    @Override
    public void left() {
        life.unsubscribe();
        model.leave();
    }

    /// The list is made once; what is found in the copies is then filled in, so that the focus stays.
    private void show(Optional<List<CopiesViewModel.Row>> read) {
        if (read.isEmpty()) {
            list.getChildren().setAll(Labels.caption(messages.text("history.copies.reading")));
            return;
        }
        List<CopiesViewModel.Row> rows = read.get();
        if (rows.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            messages.text("history.copies.none"), messages.text("history.copies.none.text")));
        } else if (differences.size() != rows.size()) {
            list.getChildren().clear();
            differences.clear();
            rows.forEach(row -> list.getChildren().add(line(row)));
        }
        for (int i = 0; i < rows.size(); i++) {
            differences.get(i).setText(rows.get(i).difference());
        }
    }

    private Node line(CopiesViewModel.Row row) {
        int number = differences.size() + 1;
        Label made = Labels.strong(row.made());
        made.setId("copies-made-" + number);
        VBox what = new VBox(made, Labels.caption(row.answers()));
        what.getStyleClass().add("sr-people-who");
        Label difference = Labels.body("");
        difference.setId("copies-difference-" + number);
        difference.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(difference, Priority.ALWAYS);
        differences.add(difference);
        Button restore = new Button(messages.text("history.copies.restore"));
        restore.setId("copies-restore-" + number);
        restore.getStyleClass().add("small");
        restore.setAccessibleText(messages.text("history.copies.restore.of", row.made()));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> model.restore(row));
        HBox line = new HBox(what, difference, restore);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sr-people-row");
        return line;
    }
}
