package org.socialreadiness.ui.interview;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;

/// A person's own answers at a glance: a row for each factor, the level in its tone and as a number.
final class OwnAnswers extends VBox {
    /// More than these wrap to a further row.
    private static final int MOST_IN_ROW = 9;

    private static final double GAP = 2;
    private static final double SMALLEST_CELL = 16;

    private final Messages messages;

    OwnAnswers(Messages messages, Instrument instrument, String form, Sheet sheet) {
        this.messages = messages;
        setId("review-own");
        getStyleClass().add("sr-own-answers");
        for (Factor factor : instrument.factors(form)) {
            getChildren()
                    .add(row(factor, instrument.factors().indexOf(factor), instrument.criteria(factor, form), sheet));
        }
    }

    private VBox row(Factor factor, int index, List<Criterion> criteria, Sheet sheet) {
        TilePane cells = new TilePane(GAP, GAP);
        cells.setPrefColumns(Math.min(MOST_IN_ROW, criteria.size()));
        cells.widthProperty()
                .subscribe(width -> cells.setPrefTileWidth(Math.max(
                        SMALLEST_CELL, Math.floor((width.doubleValue() - GAP * (MOST_IN_ROW - 1)) / MOST_IN_ROW))));
        int answered = 0;
        for (Criterion criterion : criteria) {
            Rating rating = sheet.rating(criterion.id(), InterviewViewModel.VOTE);
            answered += rating.answer().isPresent() ? 1 : 0;
            cells.getChildren().add(cell(criterion, rating));
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                new FactorDot(index),
                Labels.captionStrong(factor.name()),
                spring,
                Labels.caption(messages.text("interview.factorDone", answered, criteria.size())));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, head, cells);
    }

    private Label cell(Criterion criterion, Rating rating) {
        Label cell = new Label();
        cell.setId("review-own-" + criterion.id());
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAccessibleText(criterion.id() + " " + criterion.name() + ", " + new AnswerWords(messages).say(rating));
        cell.getStyleClass().add("sr-answer");
        if (rating.answer().isEmpty()) {
            cell.getStyleClass().add("open");
        } else {
            switch (rating.answer().get()) {
                case Answer.Rated(var level) -> {
                    cell.setText(Integer.toString(level));
                    cell.getStyleClass()
                            .add(LevelBadge.tone(level, criterion.levels().size()));
                }
                case Answer.DontKnow _ -> {
                    Label plate = new Label("?");
                    plate.getStyleClass().add("sr-plate");
                    cell.setGraphic(plate);
                    cell.getStyleClass().add("sr-hatch");
                }
                case Answer.DoesNotApply _ -> cell.setText("–");
            }
        }
        return cell;
    }
}
