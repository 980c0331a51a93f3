package org.socialreadiness.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.TextLimit;

/// The last question: which side of the divide, and what the team will be doing about it, in its own words.
final class AnswerPage extends VBox {
    private final SegmentedChoice<Pledge.Side> sides;
    private final TextArea answer = new TextArea();
    private PlanViewModel model;
    private boolean showing;

    AnswerPage(PlanViewModel model) {
        this.model = model;
        Messages messages = model.messages();
        setId("plan-answer-page");
        getStyleClass().add("sr-plan-page");
        sides = new SegmentedChoice<>(
                List.of(
                        new SegmentedChoice.Option<>(
                                Pledge.Side.LEADING, "plan-side-leading", messages.text("plan.side.leading")),
                        new SegmentedChoice.Option<>(
                                Pledge.Side.FOLLOWING, "plan-side-following", messages.text("plan.side.following"))),
                true);
        sides.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label first = Labels.title(messages.text("plan.side.question"));
        Label second = Labels.title(messages.text("plan.answer.question"));
        Label about = Labels.body(messages.text("plan.answer.about"));
        about.getStyleClass().addAll("text-muted", "sr-column");
        for (Label each : List.of(first, second, about)) {
            each.setMinHeight(USE_PREF_SIZE);
        }
        first.setLabelFor(sides);
        second.setLabelFor(answer);
        answer.setId("plan-answer");
        answer.setAccessibleText(second.getText());
        answer.setWrapText(true);
        answer.setPrefRowCount(5);
        answer.getStyleClass().addAll("sr-column", "sr-notes");
        answer.setTextFormatter(new TextFormatter<>(new TextLimit(Pledge.LONGEST, _ -> {})));
        answer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                answer.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        answer.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                left();
            }
        });
        sides.valueProperty().subscribe((_, side) -> pledge(new Pledge(side, answer.getText())));
        getChildren().setAll(first, sides, second, about, answer);
        refresh(model);
    }

    /// Shows the answer as it is now, but for what is being typed.
    void refresh(PlanViewModel now) {
        model = now;
        showing = true;
        Pledge pledge = now.plan().pledge();
        sides.valueProperty().set(pledge.side());
        sides.setDisable(now.isReadOnly());
        answer.setEditable(!now.isReadOnly());
        if (!answer.isFocused()) {
            answer.setText(pledge.answer());
        }
        showing = false;
    }

    /// Hands in what was typed.
    void left() {
        pledge(new Pledge(model.plan().pledge().side(), answer.getText()));
    }

    private void pledge(Pledge pledge) {
        if (!showing && !pledge.equals(model.plan().pledge())) {
            model.pledge(pledge);
        }
    }

    /// Takes the focus.
    void take() {
        Optional<Node> side =
                sides.getChildren().stream().filter(Node::isFocusTraversable).findFirst();
        side.ifPresent(Node::requestFocus);
    }
}
