package org.socialreadiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.plan.PlanViewModel.Mark;

/// A chosen action: what, who, when, and what it still lacks. Enter or a click opens it.
final class ActionCard extends HBox {
    private final PlanWords words;

    ActionCard(PlanViewModel model, Mark mark, List<Concern> concerns, Runnable open) {
        Messages messages = model.messages();
        this.words = new PlanWords(messages);
        setId("plan-card-" + mark.number());
        getStyleClass().addAll("sr-card", "sr-plan-card", "sr-focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Label text = Labels.body(mark.text());
        text.setMinHeight(USE_PREF_SIZE);
        VBox rest = new VBox(4, text, facts(model, mark, messages));
        HBox.setHgrow(rest, Priority.ALWAYS);
        String lacks = words.of(concerns, mark.action());
        if (!lacks.isEmpty()) {
            Label lack = Labels.caption(lacks);
            lack.setId("plan-lack-" + mark.number());
            lack.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            lack.getStyleClass().addAll("sr-remark", "sr-warning");
            lack.setMinHeight(USE_PREF_SIZE);
            rest.getChildren().add(lack);
        }
        getChildren().setAll(disc(mark.number()), rest);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleText(
                messages.text("plan.card", mark.number(), mark.text()) + (lacks.isEmpty() ? "" : " " + lacks));
        setOnMouseClicked(_ -> open.run());
        onKey(KeyCode.ENTER, _ -> open.run());
        onKey(KeyCode.DELETE, _ -> model.toggle(mark.action().id()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (event.isAltDown() && by != 0) {
                model.shift(mark.action().id(), by);
                event.consume();
            }
        });
    }

    private void onKey(KeyCode code, Consumer<KeyEvent> act) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == code && !event.isShortcutDown()) {
                act.accept(event);
                event.consume();
            }
        });
    }

    /// The number that ties it to its mark on the grid.
    static StackPane disc(int number) {
        StackPane disc = new StackPane(new Label(Integer.toString(number)));
        disc.getStyleClass().addAll("sr-plan-disc", "sr-plan-number");
        return disc;
    }

    private GridPane facts(PlanViewModel model, Mark mark, Messages messages) {
        Action action = mark.action();
        Action.Promise promise = action.promise();
        GridPane facts = new GridPane();
        facts.getStyleClass().add("sr-plan-facts");
        double[] shares = model.hasVotes() ? new double[] {18, 14, 20, 29, 19} : new double[] {24, 14, 22, 40};
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            facts.getColumnConstraints().add(column);
        }
        fact(facts, 0, messages.text("plan.card.owner"), owner(model, action));
        fact(facts, 1, messages.text("plan.card.first"), promise.first().map(words::brief));
        fact(facts, 2, messages.text("plan.due"), promise.due().map(words::day));
        fact(facts, 3, messages.text("plan.doneWhen"), Optional.of(promise.doneWhen()));
        if (model.hasVotes()) {
            fact(facts, 4, messages.text("plan.votes"), model.votes(action).map(String::valueOf))
                    .setId("plan-votes-" + mark.number());
        }
        return facts;
    }

    private static Optional<String> owner(PlanViewModel model, Action action) {
        return Concern.owner(model.assessment(), action).map(Participant::name);
    }

    private static Label fact(GridPane facts, int column, String name, Optional<String> value) {
        facts.add(Labels.caption(name), column, 0);
        Label said = Labels.caption(value.filter(text -> !text.isEmpty()).orElse("–"));
        said.getStyleClass().remove("text-muted");
        facts.add(said, column, 1);
        return said;
    }
}
