package org.socialreadiness.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Triangulation;
import org.socialreadiness.scoring.Triangulation.Cell;
import org.socialreadiness.scoring.Triangulation.Row;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;

/// Criteria by interviews. Arrow keys go from one criterion to the next; the one with the focus is the
/// chosen one.
final class TriangulationTable extends GridPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages messages;
    private final TriangulationWords words;
    private final Triangulation all;
    private final int first;
    private final int last;
    private final Consumer<Row> choose;
    private final List<VBox> heads = new ArrayList<>();
    private final List<CriterionId> ids = new ArrayList<>();

    /// @param first the interviews from here, counted from 0
    /// @param last to here, exclusive
    /// @param choose told which criterion was chosen
    TriangulationTable(
            Instrument instrument,
            Triangulation all,
            List<Row> rows,
            int first,
            int last,
            Messages messages,
            Consumer<Row> choose) {
        this.messages = messages;
        this.words = new TriangulationWords(messages);
        this.all = all;
        this.first = first;
        this.last = last;
        this.choose = choose;
        getStyleClass().add("sr-triangulation");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(120);
        getColumnConstraints().add(name);
        for (int i = 0; i < last - first + all.assessors().size() + 1; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(HPos.LEFT);
            getColumnConstraints().add(column);
        }
        int at = 0;
        for (Factor factor : instrument.factors()) {
            List<Row> own = rows.stream()
                    .filter(r -> factor.criteria().contains(r.criterion()))
                    .toList();
            if (!own.isEmpty()) {
                head(at, factor, instrument.factors().indexOf(factor));
                at++;
                for (Row row : own) {
                    line(at++, row);
                }
            }
        }
    }

    private void head(int at, Factor factor, int index) {
        HBox name = new HBox(8, new FactorDot(index), Labels.captionStrong(factor.name()));
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("sr-heat-head");
        add(name, 0, at);
        if (at > 0) {
            return;
        }
        int column = 1;
        for (Participant person : all.people().subList(first, last)) {
            add(person(person), column++, at);
        }
        for (Participant assessor : all.assessors()) {
            Label label = Labels.caption(messages.text("quotes.page.assessor"));
            label.setWrapText(false);
            label.setMinWidth(USE_PREF_SIZE);
            label.setTooltip(new Tooltip(assessor.name()));
            add(label, column++, at);
        }
        Label supported = Labels.caption(messages.text("quotes.page.supported"));
        supported.setMinWidth(USE_PREF_SIZE);
        supported.setWrapText(false);
        add(supported, column, at);
    }

    /// A role tells more than a number; the pseudonym stands where there is none.
    private static Label person(Participant person) {
        Label label = Labels.caption(person.name());
        label.setWrapText(true);
        label.getStyleClass().add("sr-triangulation-who");
        label.setTooltip(new Tooltip(person.role().isEmpty() ? person.name() : person.name() + ", " + person.role()));
        return label;
    }

    private void line(int at, Row row) {
        Criterion criterion = row.criterion();
        Label id = Labels.caption(criterion.id().text());
        id.setWrapText(false);
        id.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(criterion.name());
        name.getStyleClass().add("text-caption");
        name.setWrapText(true);
        HBox called = new HBox(8, id, name);
        called.setAlignment(Pos.TOP_LEFT);
        Label sentence = Labels.caption(words.sentence(row));
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(called, sentence);
        head.setId("triangulation-" + criterion.id());
        head.getStyleClass().add("sr-triangulation-row");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.LIST_ITEM);
        head.setAccessibleText(criterion.id() + " " + criterion.name() + ". " + words.sentence(row));
        head.setOnMousePressed(_ -> head.requestFocus());
        int place = heads.size();
        head.setOnKeyPressed(event -> {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (step != 0) {
                heads.get(Math.clamp((long) place + step, 0, heads.size() - 1)).requestFocus();
                event.consume();
            }
        });
        head.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                choose.accept(row);
            }
        });
        heads.add(head);
        ids.add(criterion.id());
        add(head, 0, at);
        int column = 1;
        for (Cell cell : row.cells().subList(first, last)) {
            add(cell(criterion, cell), column++, at);
        }
        for (Cell cell : row.assessors()) {
            add(cell(criterion, cell), column++, at);
        }
        Label supported = Labels.caption(words.supported(row));
        supported.setId("triangulation-supported-" + criterion.id());
        add(supported, column, at);
    }

    private Node cell(Criterion criterion, Cell cell) {
        Label level = new Label(words.level(cell));
        level.getStyleClass().add("sr-heat");
        if (cell.answer().orElse(null) instanceof Answer.Rated(var rated)) {
            level.getStyleClass().add(LevelBadge.tone(rated, criterion.levels().size()));
        }
        HBox marks = new HBox(3, level);
        marks.setAlignment(Pos.CENTER_LEFT);
        if (cell.isEvident()) {
            FontIcon check = new FontIcon(Feather.CHECK);
            check.getStyleClass().add("sr-moved");
            marks.getChildren().add(check);
        }
        if (cell.quotes() > 0) {
            Label quotes = Labels.caption(messages.text("quotes.page.count", cell.quotes()));
            quotes.setWrapText(false);
            quotes.setMinWidth(USE_PREF_SIZE);
            marks.getChildren().add(quotes);
        }
        return marks;
    }

    /// Marks the chosen criterion.
    void mark(CriterionId chosen) {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).pseudoClassStateChanged(CHOSEN, ids.get(i).equals(chosen));
        }
    }

    /// The row of a criterion, or the first one.
    Optional<Node> row(CriterionId wanted) {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(Math.max(0, ids.indexOf(wanted))));
    }
}
