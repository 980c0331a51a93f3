package org.socialreadiness.ui.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.FactCheck;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.FactFinding;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Card;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Labels;

/// One fact: a field for each number, source and date, and its checks in words. Kept as soon as it can be taken;
/// until then the
/// text stays in the field, and the reason stands below it.
final class FactField {
    private final Desk desk;
    private final Fact fact;
    private final FactWords words;
    private final List<TextField> numbers = new ArrayList<>();
    private final List<ComboBox<Confidence>> confidence = new ArrayList<>();
    private final TextField source = new TextField();
    private final DatePicker date = new DatePicker();
    private final Label message = new Label();
    private final Card card = new Card();
    private boolean showing;

    FactField(Desk desk, Fact fact) {
        this.desk = desk;
        this.fact = fact;
        this.words = new FactWords(desk.messages());
        build();
        refresh();
    }

    Node node() {
        return card;
    }

    void focus() {
        numbers.getFirst().requestFocus();
    }

    private void build() {
        Messages messages = desk.messages();
        Label text = Labels.body(fact.text());
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox title = new HBox(8, Labels.captionStrong(fact.id().text()), text);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label hint = Labels.caption(fact.hint());
        hint.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(12);
        row.setAlignment(Pos.BOTTOM_LEFT);
        for (int i = 0; i < fact.parts().size(); i++) {
            Fact.Part part = fact.parts().get(i);
            TextField field = new TextField();
            field.setId("facts-" + fact.id() + "-" + (i + 1));
            field.setPrefColumnCount(7);
            field.setAccessibleText(fact.name() + ", " + part.name());
            if (fact.kind() == Fact.Kind.YEAR_MONTH) {
                field.setPromptText(messages.text("interview.fact.monthPrompt"));
            }
            hear(field);
            numbers.add(field);
            Label name = Labels.caption(part.unit().isEmpty() ? part.name() : part.name() + " (" + part.unit() + ")");
            VBox cell = new VBox(4, name, field);
            if (fact.graded()) {
                cell.getChildren().add(confidence(i, messages));
            }
            row.getChildren().add(cell);
        }
        source.setId("facts-" + fact.id() + "-source");
        source.setAccessibleText(messages.text("interview.fact.source"));
        hear(source);
        VBox sourceCell = new VBox(4, Labels.caption(messages.text("interview.fact.source")), source);
        HBox.setHgrow(sourceCell, Priority.ALWAYS);
        date.setId("facts-" + fact.id() + "-date");
        date.setAccessibleText(messages.text("interview.fact.date"));
        date.setPrefWidth(140);
        date.valueProperty().subscribe(_ -> take());
        VBox dateCell = new VBox(4, Labels.caption(messages.text("interview.fact.date")), date);
        row.getChildren().addAll(sourceCell, dateCell);
        message.setId("facts-" + fact.id() + "-message");
        message.setWrapText(true);
        message.getStyleClass().add("text-caption");
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        card.getChildren().setAll(title, hint, row, message);
    }

    private ComboBox<Confidence> confidence(int part, Messages messages) {
        ComboBox<Confidence> box = new ComboBox<>();
        box.getItems().setAll(Confidence.values());
        box.setId("facts-" + fact.id() + "-confidence-" + (part + 1));
        box.setAccessibleText(messages.text("interview.sure"));
        box.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(Confidence value) {
                return value == null
                        ? ""
                        : switch (value) {
                            case GUESS -> messages.text("interview.guess");
                            case FAIRLY_SURE -> messages.text("interview.fairlySure");
                            case EVIDENCE -> messages.text("interview.evidence");
                        };
            }

            @Override
            public Confidence fromString(String text) {
                throw new UnsupportedOperationException("Confidence is chosen, not typed");
            }
        });
        box.valueProperty().subscribe(_ -> take());
        confidence.add(box);
        return box;
    }

    private void hear(TextField field) {
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        field.setOnAction(_ -> take());
    }

    /// Takes what stands in the fields, or says why it cannot be taken.
    void take() {
        if (showing || desk.workspace().isReadOnly()) {
            return;
        }
        boolean empty = numbers.stream().allMatch(f -> f.getText().isBlank());
        Optional<FactEntry> entry = empty ? Optional.empty() : entry();
        if (!empty && entry.isEmpty()) {
            say(desk.messages().text("interview.fact.incomplete", fact.parts().size()), true);
            return;
        }
        List<FactFinding> findings = findings(entry);
        Optional<FactFinding> error = findings.stream()
                .filter(FactFinding::isError)
                .filter(f -> entry.isPresent() || f instanceof FactFinding.Required)
                .findFirst();
        if (error.isEmpty() || entry.isEmpty()) {
            desk.workspace().submit(new Change.FactSet(fact.id(), entry));
        }
        findings.stream().findFirst().ifPresentOrElse(f -> say(words.say(f), f.isError()), () -> say("", false));
    }

    private List<FactFinding> findings(Optional<FactEntry> entry) {
        FactCheck check = new FactCheck(desk.workspace().assessment().facts(), YearMonth.now(desk.clock()));
        return check.check(fact, entry);
    }

    /// What stands in the fields; empty if it is not a whole entry yet.
    private Optional<FactEntry> entry() {
        try {
            FactEntry.Value value = switch (fact.kind()) {
                case YEAR_MONTH ->
                    new FactEntry.Month(
                            YearMonth.parse(numbers.getFirst().getText().strip()));
                case NUMBER ->
                    new FactEntry.Numbers(numbers.stream()
                            .map(f -> Double.valueOf(f.getText().strip().replace(',', '.')))
                            .toList());
            };
            List<Confidence> sure = new ArrayList<>();
            for (ComboBox<Confidence> box : confidence) {
                if (box.getValue() == null) {
                    return Optional.empty();
                }
                sure.add(box.getValue());
            }
            LocalDate day = date.getValue();
            return Optional.of(new FactEntry(value, source.getText().strip(), Optional.ofNullable(day), sure));
        } catch (DateTimeException | IllegalArgumentException e) {
            // Not a number or a month yet: the field says so.
            return Optional.empty();
        }
    }

    private void say(String text, boolean error) {
        message.setText(text);
        message.getStyleClass().removeAll("sr-danger", "sr-warning");
        message.getStyleClass().add(error ? "sr-danger" : "sr-warning");
    }

    /// Shows what the record now holds; what is being typed stays.
    void refresh() {
        boolean typing = numbers.stream().anyMatch(TextField::isFocused) || source.isFocused();
        if (typing) {
            return;
        }
        showing = true;
        Optional<FactEntry> entry = desk.workspace().assessment().fact(fact.id());
        entry.ifPresent(this::show);
        if (entry.isEmpty() && message.getText().isEmpty()) {
            numbers.forEach(f -> f.setText(""));
        }
        List<FactFinding> findings = findings(entry);
        if (entry.isPresent() || findings.stream().anyMatch(FactFinding.Required.class::isInstance)) {
            findings.stream().findFirst().ifPresentOrElse(f -> say(words.say(f), f.isError()), () -> say("", false));
        }
        showing = false;
    }

    private void show(FactEntry entry) {
        switch (entry.value()) {
            case FactEntry.Month(var month) -> numbers.getFirst().setText(month.toString());
            case FactEntry.Numbers(var values) -> {
                for (int i = 0; i < Math.min(values.size(), numbers.size()); i++) {
                    numbers.get(i)
                            .setText(java.math.BigDecimal.valueOf(values.get(i))
                                    .stripTrailingZeros()
                                    .toPlainString());
                }
            }
        }
        source.setText(entry.source());
        date.setValue(entry.date().orElse(null));
        for (int i = 0; i < Math.min(confidence.size(), entry.confidence().size()); i++) {
            confidence.get(i).setValue(entry.confidence().get(i));
        }
    }
}
