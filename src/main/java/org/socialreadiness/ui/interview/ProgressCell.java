package org.socialreadiness.ui.interview;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.ui.base.AnswerWords;
import org.socialreadiness.ui.base.FactorDot;

/// One criterion in the line of progress: filled when answered, crossed when not known, dashed when it does not
/// apply, a flag above it when the person wants to come back, a ring around the present one.
final class ProgressCell extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Criterion criterion;
    private final Region mark = new Region();
    private final Region flag = new Region();
    private final AnswerWords words;

    ProgressCell(Criterion criterion, int factor, AnswerWords words, Runnable go) {
        this.criterion = criterion;
        this.words = words;
        setId("interview-cell-" + criterion.id());
        getStyleClass().setAll("sr-cell-target");
        Region ring = new Region();
        ring.getStyleClass().add("sr-cell-ring");
        flag.getStyleClass().add("sr-cell-flag");
        StackPane graphic = new StackPane(ring, mark, flag);
        graphic.getStyleClass().addAll("sr-cell-graphic", FactorDot.hue(factor));
        StackPane.setAlignment(flag, Pos.TOP_CENTER);
        setGraphic(graphic);
        setTooltip(new Tooltip(criterion.id() + " " + criterion.name()));
        setOnAction(_ -> go.run());
    }

    void show(Rating rating, boolean current) {
        mark.getStyleClass().setAll("sr-cell", kind(rating));
        flag.setVisible(rating.comeBack());
        pseudoClassStateChanged(CURRENT, current);
        setAccessibleText(criterion.id() + " " + criterion.name() + ", " + words.say(rating));
    }

    private static String kind(Rating rating) {
        return rating.answer()
                .map(answer -> switch (answer) {
                    case Answer.Rated _ -> "answered";
                    case Answer.DontKnow _ -> "unknown";
                    case Answer.DoesNotApply _ -> "none";
                })
                .orElse("open");
    }
}
