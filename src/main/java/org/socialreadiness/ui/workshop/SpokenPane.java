package org.socialreadiness.ui.workshop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
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
        GridPane boxes = new GridPane();
        boxes.getStyleClass().add("sr-spoken-boxes");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            boxes.getColumnConstraints().add(column);
        }
        List<Participant> people = model.people();
        int rows = (people.size() + columns - 1) / columns;
        for (int i = 0; i < people.size(); i++) {
            boxes.add(box(people.get(i), i + 1), i / rows, i % rows);
        }
        if (people.size() <= MOST_IN_VIEW) {
            getChildren().add(boxes);
        } else {
            ScrollPane scroll = new ScrollPane(boxes);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.setFocusTraversable(false);
            scroll.getStyleClass().addAll("sr-plain-scroll", "sr-spoken-scroll");
            getChildren().add(scroll);
        }
        refresh();
    }

    /// The name is a label of its own: a check box cannot wrap a long word.
    private HBox box(Participant person, int number) {
        CheckBox box = new CheckBox();
        box.setId("workshop-spoken-" + number);
        box.setAccessibleText(model.called(person));
        box.setMinWidth(USE_PREF_SIZE);
        box.setSelected(model.hasSpoken(person));
        box.setOnAction(_ -> {
            model.spoke(person, box.isSelected());
            refresh();
        });
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
