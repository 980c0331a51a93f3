package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;

/// Beside the review: the own answers, what sealing means, and sealing itself.
final class ReviewSide extends VBox {
    /// More people are said in words only.
    private static final int MOST_DOTS = 12;

    private static final double DOT = 5;

    private final Messages messages;
    private final Button seal;

    ReviewSide(ReviewViewModel model, Messages messages, Runnable doSeal, Runnable goBack) {
        this.messages = messages;
        Assessment assessment = model.assessment();
        List<Node> parts = new ArrayList<>();
        parts.add(new VBox(
                4,
                Labels.section(messages.text("review.screen.own")),
                Labels.caption(messages.text("review.screen.ownWhy"))));
        parts.add(new OwnAnswers(messages, model.instrument(), assessment.head().form(), model.sheet()));
        Region rule = new Region();
        rule.getStyleClass().add("sr-rule");
        parts.add(rule);
        boolean assessor = model.participant().kind() == Participant.Kind.ASSESSOR;
        Label meaning =
                Labels.body(messages.text(assessor ? "review.screen.sealingAssessor" : "review.screen.sealingText"));
        meaning.getStyleClass().add("text-muted");
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        parts.add(new VBox(8, Labels.section(messages.text("review.screen.sealing")), meaning));
        if (!assessor) {
            parts.add(sealedSoFar(assessment));
        }
        HBox label = new HBox(
                8,
                new FontIcon(Feather.LOCK),
                new Label(messages.text("review.screen.seal")),
                KeyCap.of("Ctrl+Enter", messages));
        label.setAlignment(Pos.CENTER);
        label.setMinWidth(USE_PREF_SIZE);
        seal = new Button();
        seal.setId("review-seal");
        seal.getStyleClass().add("accent");
        seal.setGraphic(label);
        seal.setAccessibleText(messages.text("review.screen.seal"));
        seal.setMaxWidth(Double.MAX_VALUE);
        seal.setDisable(!model.canSeal());
        seal.setOnAction(_ -> doSeal.run());
        Button back = new Button(messages.text("interview.back"));
        back.setId("review-back");
        back.setGraphic(new KeyCap("Esc"));
        back.setContentDisplay(ContentDisplay.RIGHT);
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(_ -> goBack.run());
        VBox buttons = new VBox(8, seal, back);
        if (!model.sheet().hasBegun()) {
            buttons.getChildren().add(0, Labels.caption(messages.text("review.screen.nothingToSeal")));
        }
        parts.add(buttons);
        getChildren().setAll(parts);
        getStyleClass().add("sr-side-parts");
    }

    /// What gets the first focus when there is nothing to look at.
    Button first() {
        return seal;
    }

    private Node sealedSoFar(Assessment assessment) {
        int people = assessment.raters().size();
        int sealed = assessment.sealed();
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < people && people <= MOST_DOTS; i++) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().add(i < sealed ? "sr-sealed-dot" : "sr-open-dot");
            row.getChildren().add(dot);
        }
        Label words = Labels.caption(messages.text("review.screen.sealedCount", sealed, people));
        words.setId("review-sealed-count");
        row.getChildren().add(words);
        return row;
    }
}
