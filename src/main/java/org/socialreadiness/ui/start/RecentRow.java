package org.socialreadiness.ui.start;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.store.RecentClient;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// One client of the list: what it is at the left, how it stands at the right. A click or Enter opens it, Del
/// takes it off the list.
final class RecentRow extends HBox {
    /// Stands for the score while the sentence around it is made.
    private static final String MARK = "\u0001";

    private final StartViewModel model;
    private final Messages messages;

    /// @param moved told the row that was left and the step, -1 or 1, on an arrow key
    RecentRow(int index, StartViewModel model, StartViewModel.Row row, BiConsumer<RecentRow, Integer> moved) {
        this.model = model;
        this.messages = model.messages();
        RecentClient client = row.client();
        setId("start-recent-" + index);
        getStyleClass().addAll("sr-recent", "sr-focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        VBox left =
                new VBox(Labels.strong(client.title()), Labels.caption(model.what(row)), Labels.caption(row.opened()));
        left.getStyleClass().add("sr-recent-left");
        left.setMinWidth(0);
        left.getChildren().forEach(line -> ((Label) line).setWrapText(false));
        setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(right(row, index));
        right.getStyleClass().add("sr-recent-right");
        right.setAlignment(Pos.TOP_RIGHT);
        getChildren().addAll(left, right);
        setAccessibleText(String.join(", ", client.title(), model.what(row), row.opened(), spoken(row)));
        setOnMouseClicked(_ -> model.open(row));
        setOnKeyPressed(event -> {
            if (event.getTarget() != this) {
                return;
            }
            KeyCode code = event.getCode();
            if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
                model.open(row);
                event.consume();
            } else if (code == KeyCode.DELETE) {
                model.remove(row);
                event.consume();
            } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
                moved.accept(this, code == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
    }

    private Node[] right(StartViewModel.Row row, int index) {
        RecentClient client = row.client();
        if (row.missing()) {
            Label missing = Labels.body(messages.text("start.missing"));
            missing.getStyleClass().add("text-muted");
            missing.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            HBox buttons = new HBox(
                    8,
                    small("start-locate-" + index, messages.text("start.locate"), () -> model.locate(row)),
                    small("start-remove-" + index, messages.text("start.remove"), () -> model.remove(row)));
            buttons.setAlignment(Pos.CENTER_RIGHT);
            return new Node[] {missing, buttons};
        }
        if (client.sealed()) {
            Label sealed = Labels.body(messages.text("start.sealed"));
            sealed.getStyleClass().add("text-muted");
            sealed.setGraphic(new FontIcon(Feather.LOCK));
            return new Node[] {sealed};
        }
        if (client.last().isPresent()) {
            RecentClient.Score score = client.last().get();
            String[] around = messages.text("start.score", MARK, Math.round(score.low()), Math.round(score.high()))
                    .split(MARK, -1);
            Text number = new Text(Long.toString(Math.round(score.score())));
            number.getStyleClass().add("sr-strong");
            TextFlow sentence = new TextFlow(new Text(around[0]), number, new Text(around[1]));
            sentence.getStyleClass().add("sr-right");
            ScoreLine line = new ScoreLine(score, client.previous());
            return client.previous()
                    .map(p -> new Node[] {sentence, line, Labels.caption(model.previous(p))})
                    .orElseGet(() -> new Node[] {sentence, line});
        }
        Label answered = Labels.body(messages.text("start.answered", client.answered(), client.asked()));
        answered.getStyleClass().add("text-muted");
        ProgressBar bar = new ProgressBar(client.asked() == 0 ? 0 : (double) client.answered() / client.asked());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(answered.getText());
        return new Node[] {answered, bar};
    }

    private String spoken(StartViewModel.Row row) {
        RecentClient client = row.client();
        if (row.missing()) {
            return messages.text("start.missing");
        }
        if (client.sealed()) {
            return messages.text("start.sealed");
        }
        return client.last()
                .map(s -> messages.text(
                        "start.score", Long.toString(Math.round(s.score())), Math.round(s.low()), Math.round(s.high())))
                .orElseGet(() -> messages.text("start.answered", client.answered(), client.asked()));
    }

    private static Button small(String id, String label, Runnable act) {
        Button button = new Button(label);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> act.run());
        button.setOnMouseClicked(javafx.event.Event::consume);
        return button;
    }
}
