package org.socialreadiness.ui.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.socialreadiness.assessment.Tie;
import org.socialreadiness.assessment.Tie.End;
import org.socialreadiness.network.HandTies;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.TextWidth;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;

/// Who knows whom among leaders and key organizations, said for one of them after the other, and what follows of it.
final class TiesCard extends VBox {
    /// Size and room of a name, in the units of [TextWidth]: some fifty letters.
    private static final double SIZE = 11;

    private static final double ROOM = 100;

    private final NetworkViewModel model;
    private final Messages messages;
    private final ComboBox<End> of = new ComboBox<>();
    private final VBox entering = new VBox(12);
    private final VBox boxes = new VBox(12);
    private final Button next = new Button();
    private final Button shown;
    private final Label said = Labels.caption("");
    private final PositionsTable positions;
    private HandTies ties;
    private boolean showing;

    /// The boxes that are there, by the tie of each.
    private final Map<Tie, CheckBox> ticked = new LinkedHashMap<>();

    private List<String> laid = List.of();

    TiesCard(NetworkViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.ties = HandTies.of(model.assessment());
        this.positions = new PositionsTable(messages);
        this.shown = new Button(messages.text("network.ties.shown"));
        setId("network-ties");
        getStyleClass().addAll("sr-card", "sr-groups");
        of.setId("network-tie-of");
        of.setPrefWidth(320);
        of.setConverter(new StringConverter<>() {
            @Override
            public String toString(End end) {
                return end == null || !ties.ends().contains(end) ? "" : fitted(ties.name(end));
            }

            @Override
            public End fromString(String text) {
                throw new UnsupportedOperationException("Names are chosen, not written");
            }
        });
        of.valueProperty().subscribe(_ -> {
            if (!showing) {
                boxes();
            }
        });
        next.setId("network-tie-next");
        next.getStyleClass().add("small");
        next.setOnAction(_ -> {
            of.setValue(following());
            Focus.give(this, "#network-tie-1");
        });
        shown.setId("network-ties-shown");
        shown.getStyleClass().add("small");
        shown.setOnAction(
                _ -> model.tieAsShown(added -> said.setText(messages.text("network.ties.shown.added", added))));
        said.setId("network-ties-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        Label whose = Labels.captionStrong(messages.text("network.ties.of"));
        whose.setLabelFor(of);
        FlowPane below = new FlowPane(8, 8, next, shown);
        entering.getChildren().addAll(new VBox(4, whose, of), boxes, below, said);
        show();
    }

    private static String fitted(String name) {
        return TextWidth.fitted(name, SIZE, ROOM);
    }

    private End following() {
        List<End> ends = ties.ends();
        return ends.get((ends.indexOf(of.getValue()) + 1) % ends.size());
    }

    /// Shows who can be tied and who is, as it is now.
    void show() {
        showing = true;
        ties = HandTies.of(model.assessment());
        List<End> ends = ties.ends();
        Optional<End> first = ends.stream().findFirst();
        Optional<End> before = Optional.ofNullable(of.getValue()).filter(ends::contains);
        of.getItems().setAll(ends);
        of.setValue(before.or(() -> first).orElse(null));
        showing = false;
        getChildren().setAll(Heads.section(messages.text("network.ties"), messages.text("network.ties.text")));
        if (ends.size() < 2) {
            getChildren().add(Labels.body(messages.text("network.ties.nobody")));
            return;
        }
        shown.setDisable(model.isReadOnly());
        shown.setVisible(!model.contacts().taken().isEmpty());
        shown.setManaged(shown.isVisible());
        boxes();
        positions.show(ties);
        getChildren().addAll(entering, positions);
    }

    private void boxes() {
        End end = of.getValue();
        if (end != null && ends(end).equals(laid)) {
            // Made anew they would take longer than a person waits, where there are hundreds.
            ticked.forEach((tie, box) -> box.setSelected(ties.ties().contains(tie)));
            return;
        }
        boxes.getChildren().clear();
        ticked.clear();
        laid = end == null ? List.of() : ends(end);
        if (end == null) {
            return;
        }
        group(end, true, "network.ties.leaders");
        group(end, false, "network.ties.organizations");
        next.setText(messages.text("network.ties.next", fitted(ties.name(following()))));
    }

    /// Of whom it is said, and all ends with their names.
    private List<String> ends(End of) {
        return Stream.concat(
                        Stream.of(of.toString(), String.valueOf(model.isReadOnly())),
                        ties.ends().stream().map(end -> end + " " + ties.name(end)))
                .toList();
    }

    private void group(End end, boolean leaders, String title) {
        FlowPane group = new FlowPane(16, 8);
        for (End other : ties.ends()) {
            if (other.isLeader() == leaders && !other.equals(end)) {
                CheckBox box = box(end, other, ticked.size() + 1);
                group.getChildren().add(box);
            }
        }
        if (!group.getChildren().isEmpty()) {
            boxes.getChildren()
                    .add(new VBox(8, Labels.captionStrong(messages.text(title, fitted(ties.name(end)))), group));
        }
    }

    private CheckBox box(End end, End other, int number) {
        Tie tie = new Tie(end, other);
        String name = ties.name(other);
        CheckBox box = new CheckBox(fitted(name));
        if (!box.getText().equals(name)) {
            box.setTooltip(new Tooltip(name));
        }
        box.setId("network-tie-" + number);
        box.setSelected(ties.ties().contains(tie));
        box.setDisable(model.isReadOnly());
        box.setAccessibleText(messages.text("network.ties.pair", ties.name(end), name));
        box.setOnAction(_ -> model.set(tie, box.isSelected()));
        ticked.put(tie, box);
        return box;
    }
}
