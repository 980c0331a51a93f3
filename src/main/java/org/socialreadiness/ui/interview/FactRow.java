package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;

/// One fact: a field for each number, source and day, and what is to be said about it in words below.
final class FactRow extends VBox {
    private static final int NUMBER_COLUMNS = 7;
    private static final int SOURCE_COLUMNS = 17;
    private static final int DATE_COLUMNS = 9;

    private final FactViewModel model;
    private final Messages messages;
    private final String id;
    private final Map<Integer, TextField> fields = new TreeMap<>();
    private final Label remark = new Label();

    FactRow(FactViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Fact fact = model.fact();
        this.id = "interview-fact-" + fact.id();
        setId(id);
        getStyleClass().add("sr-fact");
        Label name = Labels.strong(fact.name());
        HBox head = new HBox(8, Labels.strong(fact.id().text()), name);
        if (fact.name().equals(fact.id().text())) {
            head.getChildren().remove(name);
        }
        Label text = Labels.body(fact.text());
        text.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, text);
        Label hint = Labels.caption(model.limits());
        hint.setId(id + "-limits");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(hint);
        remark.setId(id + "-remark");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.managedProperty().bind(remark.visibleProperty());
        getChildren().addAll(fields(fact), remark);
        model.remarkProperty().subscribe(this::say);
        focusWithinProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.take(true);
            }
        });
    }

    /// The numbers, then where they come from; one number stands in the same line.
    private Node fields(Fact fact) {
        FlowPane numbers = new FlowPane(16, 8);
        for (int part = 1; part <= fact.parts().size(); part++) {
            TextField field = field(id + "-" + part, model.numberProperty(part), NUMBER_COLUMNS);
            field.setMinWidth(USE_PREF_SIZE);
            boolean month = fact.kind() == Fact.Kind.YEAR_MONTH;
            field.setPromptText(month ? messages.text("interview.fact.monthPrompt") : "");
            String label = model.label(part);
            field.setAccessibleText(fact.id() + " " + fact.name() + ", " + label);
            fields.put(part, field);
            numbers.getChildren().add(cell(label, field, fact.graded() ? List.of(field, sure(part)) : List.of(field)));
        }
        TextField source = field(id + "-source", model.sourceProperty(), SOURCE_COLUMNS);
        String sourceName = messages.text("interview.fact.source");
        source.setAccessibleText(fact.id() + ", " + sourceName);
        HBox.setHgrow(source, Priority.ALWAYS);
        TextField date = field(id + "-date", model.dateProperty(), DATE_COLUMNS);
        date.setMinWidth(USE_PREF_SIZE);
        String dateName = messages.text("interview.fact.date");
        date.setAccessibleText(fact.id() + ", " + dateName);
        date.setPromptText(messages.text("interview.fact.datePrompt"));
        fields.put(FactViewModel.DATE, date);
        VBox from = cell(sourceName, source, List.of(source));
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox origin = new HBox(16, from, cell(dateName, date, List.of(date)));
        if (fact.parts().size() > 1 || fact.graded()) {
            return new VBox(8, numbers, origin);
        }
        origin.getChildren().addAll(0, List.copyOf(numbers.getChildren()));
        return origin;
    }

    private static VBox cell(String name, Node of, List<Node> controls) {
        Label label = Labels.caption(name);
        label.setWrapText(false);
        label.setLabelFor(of);
        VBox cell = new VBox(4, label);
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().setAll(controls);
        cell.getChildren().add(row);
        return cell;
    }

    private TextField field(String fieldId, StringProperty text, int columns) {
        TextField field = new TextField();
        field.setId(fieldId);
        field.setPrefColumnCount(columns);
        field.setEditable(!model.isLocked());
        field.textProperty().bindBidirectional(text);
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.take(false);
            }
        });
        field.setOnAction(event -> {
            field.requestFocusTraversal(TraversalDirection.NEXT);
            event.consume();
        });
        return field;
    }

    private Node sure(int part) {
        List<SegmentedChoice.Option<Confidence>> options = new ArrayList<>(List.of(
                new SegmentedChoice.Option<>(Confidence.GUESS, id + "-guess-" + part, messages.text("interview.guess")),
                new SegmentedChoice.Option<>(
                        Confidence.FAIRLY_SURE, id + "-fairly-sure-" + part, messages.text("interview.fairlySure")),
                new SegmentedChoice.Option<>(
                        Confidence.EVIDENCE, id + "-evidence-" + part, messages.text("interview.evidence"))));
        SegmentedChoice<Confidence> choice = new SegmentedChoice<>(options, true);
        choice.valueProperty().bindBidirectional(model.sureProperty(part));
        choice.valueProperty().subscribe((_, _) -> model.take(false));
        choice.setMouseTransparent(model.isLocked());
        return choice;
    }

    private void say(FactViewModel.Remark said) {
        remark.setText(said.text());
        remark.setVisible(said.weight() != FactViewModel.Weight.NONE);
        boolean error = said.weight() == FactViewModel.Weight.ERROR;
        remark.setGraphic(new FontIcon(error ? Feather.ALERT_CIRCLE : Feather.INFO));
        remark.getStyleClass().setAll("label", "text-caption", "sr-remark", error ? "sr-danger" : "sr-warning");
        fields.forEach((part, field) -> {
            boolean wrong = error && (part == said.field() || (said.field() == 0 && part > 0));
            field.getStyleClass().remove("sr-wrong");
            if (wrong) {
                field.getStyleClass().add("sr-wrong");
            }
            field.setAccessibleHelp(part == said.field() || said.field() == 0 ? said.text() : null);
        });
    }

    /// The person goes elsewhere.
    void leave() {
        model.take(true);
    }

    @Override
    public void requestFocus() {
        Optional.ofNullable(fields.get(1)).ifPresent(Node::requestFocus);
    }
}
