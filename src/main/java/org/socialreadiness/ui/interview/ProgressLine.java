package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.Place.Stop;

/// Everything that is asked at a glance, in the instrument's order; each point is one click away. Tab reaches the
/// cells as one. Where not all cells fit beside each other, those of the present factor are shown, and the other
/// factors by their names.
final class ProgressLine extends HBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final InterviewViewModel model;
    private final Messages messages;
    private final Consumer<Stop> go;
    private final HBox factors = new HBox();
    private final VBox links = new VBox();
    private final Map<FactorId, ProgressHead> heads = new LinkedHashMap<>();
    private final Map<CriterionId, ProgressCell> cells = new LinkedHashMap<>();
    private final Button beliefs;
    private final Button facts;
    private final Button review;
    private Optional<Roving> roving = Optional.empty();
    private Optional<FactorId> shown = Optional.empty();
    private Room room = Room.ENOUGH;
    private boolean narrow;
    private double needed;

    ProgressLine(InterviewViewModel model, Messages messages, Consumer<Stop> go, Runnable review) {
        this.model = model;
        this.messages = messages;
        this.go = go;
        getStyleClass().add("sr-progress");
        factors.getStyleClass().add("sr-progress-factors");
        setHgrow(factors, Priority.ALWAYS);
        Instrument instrument = model.instrument();
        beliefs = link(
                "interview-beliefs",
                () -> new Stop.OfBelief(instrument.beliefs().getFirst().id()));
        facts = link(
                "interview-facts",
                () -> new Stop.OfFact(instrument.facts().getFirst().id()));
        links.getStyleClass().add("sr-progress-links");
        links.setMinWidth(USE_PREF_SIZE);
        this.review = new Button(messages.text("interview.review"));
        this.review.setId("interview-review");
        this.review.setMinWidth(USE_PREF_SIZE);
        this.review.setOnAction(_ -> review.run());
        setMinWidth(0);
        lay();
        build();
        refresh();
        widthProperty().subscribe(_ -> fit());
    }

    /// Uses less room: the links at the right say less, and the one to the review is a word among them.
    void setRoom(Room now) {
        if (now != room) {
            room = now;
            narrow = false;
            lay();
            build();
            refresh();
            fit();
        }
    }

    private void lay() {
        List<Node> rows = new ArrayList<>();
        if (!model.instrument().beliefs().isEmpty()) {
            rows.add(beliefs);
        }
        HBox last = new HBox();
        last.getStyleClass().add("sr-progress-last");
        if (!model.instrument().facts().isEmpty()) {
            last.getChildren().add(facts);
        }
        if (!room.isEnough()) {
            review.getStyleClass().setAll("button", "flat", "sr-progress-link", "sr-to-review");
            last.getChildren().add(review);
        } else {
            review.getStyleClass().setAll("button", "small");
        }
        rows.add(last);
        links.getChildren().setAll(rows);
        getChildren().setAll(factors, links);
        if (room.isEnough()) {
            getChildren().add(review);
        }
    }

    private Button link(String id, Supplier<Stop> stop) {
        Button link = new Button();
        link.setId(id);
        link.getStyleClass().setAll("button", "flat", "sr-progress-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> go.accept(stop.get()));
        return link;
    }

    /// Shows the present factor's cells only, when there is no room for all.
    private void fit() {
        if (!narrow && getScene() != null) {
            applyCss();
            needed = prefWidth(-1);
        }
        boolean wanted = getWidth() > 0 && needed > getWidth();
        if (wanted != narrow) {
            narrow = wanted;
            build();
            refresh();
        }
    }

    private void build() {
        heads.clear();
        cells.clear();
        shown = here();
        AnswerWords words = new AnswerWords(messages);
        Instrument instrument = model.instrument();
        String form = model.assessment().head().form();
        List<Pane> groups = new ArrayList<>();
        FlowPane names = new FlowPane();
        names.getStyleClass().add("sr-progress-names");
        names.prefWrapLengthProperty().bind(factors.widthProperty());
        FlowPane narrowCells = new FlowPane();
        narrowCells.prefWrapLengthProperty().bind(factors.widthProperty());
        for (Factor factor : instrument.factors(form)) {
            int index = instrument.factors().indexOf(factor);
            List<Criterion> criteria = instrument.criteria(factor, form);
            ProgressHead head = head(factor, index, criteria);
            boolean all = !narrow || shown.equals(Optional.of(factor.id()));
            Pane row = narrow ? narrowCells : new HBox();
            if (all) {
                criteria.forEach(each -> row.getChildren().add(cell(each, index, words)));
            }
            if (narrow) {
                names.getChildren().add(head);
            } else {
                groups.add(new VBox(head, row));
            }
        }
        if (narrow) {
            VBox column = new VBox(names, narrowCells);
            HBox.setHgrow(column, Priority.ALWAYS);
            factors.getChildren().setAll(column);
        } else {
            factors.getChildren().setAll(groups);
        }
        roving = cells.isEmpty() ? Optional.empty() : Optional.of(new Roving(List.copyOf(cells.values())));
    }

    private ProgressCell cell(Criterion criterion, int factor, AnswerWords words) {
        ProgressCell cell =
                new ProgressCell(criterion, factor, words, () -> go.accept(new Stop.OfCriterion(criterion.id())));
        cells.put(criterion.id(), cell);
        return cell;
    }

    /// Leads to the factor's first open criterion.
    private ProgressHead head(Factor factor, int index, List<Criterion> criteria) {
        ProgressHead head = new ProgressHead(
                factor,
                index,
                narrow,
                () -> go.accept(new Stop.OfCriterion(criteria.stream()
                        .filter(c -> model.rating(c.id()).answer().isEmpty())
                        .findFirst()
                        .orElse(criteria.getFirst())
                        .id())));
        heads.put(factor.id(), head);
        return head;
    }

    private Optional<FactorId> here() {
        return model.criterion()
                .flatMap(c -> model.instrument().factorOf(c.id()))
                .map(Factor::id);
    }

    void refresh() {
        if (narrow && !shown.equals(here())) {
            build();
        }
        Progress progress = Progress.of(model.assessment(), model.person());
        Instrument instrument = model.instrument();
        for (Progress.OfFactor each : progress.factors()) {
            ProgressHead head = heads.get(each.id());
            if (head != null) {
                boolean isHere = here().equals(Optional.of(each.id()));
                head.show(
                        messages.text("interview.factorDone", each.answered(), each.criteria()),
                        isHere,
                        isHere || room != Room.NARROW);
            }
        }
        cells.forEach((id, cell) -> {
            boolean current = model.stop().equals(new Stop.OfCriterion(id));
            cell.show(model.rating(id), current);
            if (current) {
                roving.ifPresent(r -> r.stopAt(cell));
            }
        });
        String ofBeliefs = messages.text("interview.beliefsDone", progress.beliefsAnswered(), progress.beliefs());
        String ofFacts = messages.text(
                "interview.factsDone",
                model.assessment().facts().size(),
                instrument.facts().size());
        beliefs.setAccessibleText(ofBeliefs);
        facts.setAccessibleText(ofFacts);
        beliefs.setText(
                !room.isEnough()
                        ? messages.text("interview.beliefsDoneShort", progress.beliefsAnswered(), progress.beliefs())
                        : ofBeliefs);
        facts.setText(
                !room.isEnough()
                        ? messages.text(
                                "interview.factsDoneShort",
                                model.assessment().facts().size(),
                                instrument.facts().size())
                        : ofFacts);
        beliefs.pseudoClassStateChanged(HERE, model.stop() instanceof Stop.OfBelief);
        facts.pseudoClassStateChanged(HERE, model.stop() instanceof Stop.OfFact);
    }
}
