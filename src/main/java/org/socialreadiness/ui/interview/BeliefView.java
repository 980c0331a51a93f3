package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SidePanel;

/// A belief pair, asked twice: what we say, and what our time and money show. Seven points without numbers
/// between the poles.
final class BeliefView implements Asked {
    private static final int POINTS = 2 * BeliefPair.REACH + 1;

    private final InterviewViewModel model;
    private final Messages messages;
    private final BeliefPair pair;
    private final Map<Belief.Side, List<ToggleButton>> points = new LinkedHashMap<>();
    private final Node main;
    private final Node side;

    BeliefView(InterviewViewModel model, Messages messages, BeliefPair pair) {
        this.model = model;
        this.messages = messages;
        this.pair = pair;
        this.main = buildMain();
        this.side = new SidePanel(
                Labels.captionStrong(messages.text("interview.beliefHelpTitle")),
                Labels.caption(messages.text("interview.beliefHelp")));
        refresh();
    }

    @Override
    public Node main() {
        return main;
    }

    @Override
    public Node side() {
        return side;
    }

    private Node buildMain() {
        boolean swapped = model.isSwapped(pair);
        Label left = pole(swapped ? pair.poleB() : pair.poleA());
        Label right = pole(swapped ? pair.poleA() : pair.poleB());
        HBox poles = new HBox(48, left, right);
        VBox column = new VBox(
                24,
                Labels.caption(messages.text("interview.beliefOf", pair.id().text())),
                poles,
                scale(Belief.Side.SAY, messages.text("interview.say")),
                scale(Belief.Side.DO, messages.text("interview.do")));
        column.getStyleClass().add("sr-column");
        return column;
    }

    private static Label pole(String text) {
        Label pole = Labels.section(text);
        pole.setMaxWidth(Double.MAX_VALUE);
        pole.setPrefWidth(200);
        pole.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(pole, Priority.ALWAYS);
        return pole;
    }

    private Node scale(Belief.Side side, String question) {
        List<ToggleButton> row = new ArrayList<>();
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER);
        for (int point = 0; point < POINTS; point++) {
            int at = point;
            ToggleButton button = new ToggleButton();
            button.setId("interview-" + (side == Belief.Side.SAY ? "say-" : "do-") + point);
            button.getStyleClass().setAll("sr-point");
            button.setAccessibleText(messages.text("interview.point", question, point + 1, POINTS));
            button.setOnAction(_ -> {
                model.believe(pair, side, at);
                refresh();
            });
            button.addEventHandler(KeyEvent.KEY_PRESSED, event -> move(event, row, at));
            row.add(button);
            line.getChildren().add(button);
            if (point + 1 < POINTS) {
                Region gap = new Region();
                gap.getStyleClass().add("sr-rule");
                HBox.setHgrow(gap, Priority.ALWAYS);
                line.getChildren().add(gap);
            }
        }
        points.put(side, row);
        return new VBox(12, Labels.strong(question), line);
    }

    private static void move(KeyEvent event, List<ToggleButton> row, int at) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0 && !event.isAltDown()) {
            ToggleButton next = row.get(Math.clamp(at + step, 0, POINTS - 1));
            next.requestFocus();
            next.fire();
            event.consume();
        } else if (event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()) {
            int number = Integer.parseInt(event.getCode().getName());
            if (number >= 1 && number <= POINTS) {
                row.get(number - 1).requestFocus();
                row.get(number - 1).fire();
                event.consume();
            }
        }
    }

    @Override
    public void refresh() {
        points.forEach((side, row) -> {
            int chosen = model.point(pair, side).orElse(-1);
            for (int i = 0; i < row.size(); i++) {
                row.get(i).setSelected(i == chosen);
                row.get(i).setDisable(model.isLocked());
            }
        });
    }

    @Override
    public void focus() {
        List<ToggleButton> first = points.values().iterator().next();
        first.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(first.get(BeliefPair.REACH))
                .requestFocus();
    }
}
