package org.socialreadiness.ui.workshop;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// Who has spoken about the criterion, ticked by the facilitator. Only in the window: it says nothing about ratings and
/// is not kept.
final class SpokenPane extends VBox {
    /// More than this scroll by themselves, so that what is recorded stays in reach.
    private static final int MOST_IN_VIEW = 12;

    private final WorkshopViewModel model;
    private final Messages messages;
    private final Label count = Labels.caption("");

    /// @param columns of check boxes
    SpokenPane(WorkshopViewModel model, int columns) {
        this.model = model;
        this.messages = model.messages();
        getStyleClass().add("sr-spoken");
        count.setId("workshop-spoken");
        getChildren().add(new HBox(6, Labels.captionStrong(messages.text("workshop.spoken")), count));
        List<Participant> people = model.people();
        getChildren().add(people.size() <= MOST_IN_VIEW ? boxes(people, columns) : list(people));
        refresh();
    }

    private GridPane boxes(List<Participant> people, int columns) {
        GridPane boxes = new GridPane();
        boxes.getStyleClass().add("sr-spoken-boxes");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            boxes.getColumnConstraints().add(column);
        }
        int rows = (people.size() + columns - 1) / columns;
        for (int i = 0; i < people.size(); i++) {
            boxes.add(box(people.get(i), i + 1), i / rows, i % rows);
        }
        return boxes;
    }

    /// Of many only those in view are built.
    private ListView<Participant> list(List<Participant> people) {
        ListView<Participant> list = new ListView<>(FXCollections.observableList(people));
        list.setId("workshop-spoken-list");
        list.getStyleClass().add("sr-spoken-list");
        list.setAccessibleText(messages.text("workshop.spoken"));
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(event -> {
            Participant at = list.getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                turn(at, !model.hasSpoken(at));
                list.refresh();
                event.consume();
            }
        });
        return list;
    }

    private final class Cell extends ListCell<Participant> {
        @Override
        protected void updateItem(@Nullable Participant person, boolean empty) {
            super.updateItem(person, empty);
            if (person == null || empty) {
                setGraphic(null);
                return;
            }
            HBox line = box(person, getIndex() + 1);
            // The list has the focus; the space bar turns whoever it is on.
            line.getChildren().forEach(each -> each.setFocusTraversable(false));
            setAccessibleText(model.called(person));
            setGraphic(line);
        }
    }

    private void turn(Participant person, boolean spoke) {
        model.spoke(person, spoke);
        refresh();
    }

    /// The name is a label of its own: a check box cannot wrap a long word.
    private HBox box(Participant person, int number) {
        CheckBox box = new CheckBox();
        box.setId("workshop-spoken-" + number);
        box.setAccessibleText(model.called(person));
        box.setMinWidth(USE_PREF_SIZE);
        box.setSelected(model.hasSpoken(person));
        box.setOnAction(_ -> turn(person, box.isSelected()));
        Label name = Labels.caption(model.called(person));
        name.getStyleClass().remove("text-muted");
        name.setMinHeight(USE_PREF_SIZE);
        name.setLabelFor(box);
        name.setOnMouseClicked(_ -> box.fire());
        HBox line = new HBox(8, box, name);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void refresh() {
        long spoken = model.people().stream().filter(model::hasSpoken).count();
        count.setText(
                messages.text("workshop.spokenCount", spoken, model.people().size()));
    }
}
