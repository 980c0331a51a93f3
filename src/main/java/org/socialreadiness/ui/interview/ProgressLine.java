package org.socialreadiness.ui.interview;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place.Stop;

/// Everything that is asked at a glance, in the instrument's order; each point is one click away.
final class ProgressLine extends HBox {
    private final InterviewViewModel model;
    private final Messages messages;
    private final Consumer<Stop> go;
    private final Runnable review;

    ProgressLine(InterviewViewModel model, Messages messages, Consumer<Stop> go, Runnable review) {
        super(24);
        this.model = model;
        this.messages = messages;
        this.go = go;
        this.review = review;
        getStyleClass().add("sr-progress");
        setAlignment(Pos.CENTER_LEFT);
        refresh();
    }

    void refresh() {
        getChildren().clear();
        Progress progress = Progress.of(model.assessment(), model.person());
        String form = model.assessment().head().form();
        List<Factor> factors = model.instrument().factors(form);
        for (int i = 0; i < factors.size(); i++) {
            getChildren().add(factor(factors.get(i), progress.factors().get(i), form));
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox others = new VBox(2);
        others.setAlignment(Pos.CENTER_RIGHT);
        if (progress.beliefs() > 0) {
            others.getChildren()
                    .add(link(
                            "interview-beliefs",
                            messages.text("interview.beliefsDone", progress.beliefsAnswered(), progress.beliefs()),
                            new Stop.OfBelief(
                                    model.instrument().beliefs().getFirst().id())));
        }
        int facts = model.instrument().facts().size();
        if (facts > 0) {
            others.getChildren()
                    .add(link(
                            "interview-facts",
                            messages.text(
                                    "interview.factsDone",
                                    model.assessment().facts().size(),
                                    facts),
                            new Stop.OfFact(
                                    model.instrument().facts().getFirst().id())));
        }
        Button toReview = new Button(messages.text("interview.review"));
        toReview.setId("interview-review");
        toReview.getStyleClass().add("small");
        toReview.setMinWidth(USE_PREF_SIZE);
        toReview.setOnAction(_ -> review.run());
        getChildren().addAll(spring, others, toReview);
    }

    private Button link(String id, String text, Stop stop) {
        Button link = new Button(text);
        link.setId(id);
        link.getStyleClass().addAll("flat", "sr-progress-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> go.accept(stop));
        return link;
    }

    private VBox factor(Factor factor, Progress.OfFactor progress, String form) {
        int index = model.instrument().factors().indexOf(factor);
        boolean here = model.criterion()
                .flatMap(c -> model.instrument().factorOf(c.id()))
                .map(f -> f.id().equals(factor.id()))
                .orElse(false);
        Label name = here ? Labels.captionStrong(factor.name()) : Labels.caption(factor.name());
        name.setWrapText(false);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label count = Labels.caption(messages.text("interview.factorDone", progress.answered(), progress.criteria()));
        count.setMinWidth(USE_PREF_SIZE);
        count.setWrapText(false);
        HBox head = new HBox(8, new FactorDot(index), name, spring, count);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox cells = new HBox();
        for (Criterion criterion : model.instrument().criteria(factor, form)) {
            cells.getChildren().add(cell(criterion, index));
        }
        return new VBox(0, head, cells);
    }

    private Button cell(Criterion criterion, int factor) {
        Rating rating = model.rating(criterion.id());
        Region mark = new Region();
        mark.getStyleClass().addAll("sr-cell", FactorDot.hue(factor));
        if (rating.answer().isEmpty()) {
            mark.getStyleClass().add("open");
        } else if (!(rating.answer().get() instanceof Answer.Rated)) {
            mark.getStyleClass().add("unknown");
        }
        Button cell = new Button();
        cell.setGraphic(mark);
        cell.setId("interview-cell-" + criterion.id());
        cell.getStyleClass().setAll("sr-cell-target");
        if (rating.comeBack()) {
            cell.getStyleClass().add("flagged");
        }
        if (model.stop().equals(new Stop.OfCriterion(criterion.id()))) {
            cell.getStyleClass().add("current");
        }
        String text = criterion.id() + " " + criterion.name();
        cell.setTooltip(new Tooltip(text));
        cell.setAccessibleText(text);
        cell.setFocusTraversable(cell.getStyleClass().contains("current"));
        cell.setOnAction(_ -> go.accept(new Stop.OfCriterion(criterion.id())));
        return cell;
    }
}
