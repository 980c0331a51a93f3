package org.socialreadiness.ui.interview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// A belief pair, asked twice: what we say, and what our time and money show. Which pole stands left varies by
/// person.
final class BeliefView implements Asked {
    private final InterviewViewModel model;
    private final BeliefPair pair;
    private final Map<Belief.Side, BeliefScale> scales = new EnumMap<>(Belief.Side.class);
    private final Node main;
    private final Node side;

    BeliefView(InterviewViewModel model, Messages messages, BeliefPair pair) {
        this.model = model;
        this.pair = pair;
        boolean swapped = model.isSwapped(pair);
        Label left = pole("interview-pole-left", swapped ? pair.poleB() : pair.poleA());
        Label right = pole("interview-pole-right", swapped ? pair.poleA() : pair.poleB());
        right.setTextAlignment(TextAlignment.RIGHT);
        right.setAlignment(Pos.TOP_RIGHT);
        GridPane poles = new GridPane();
        poles.getStyleClass().add("sr-poles");
        for (Label pole : List.of(left, right)) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            poles.getColumnConstraints().add(half);
            poles.addRow(0, pole);
        }
        Label question = Labels.title(messages.text("interview.beliefQuestion"));
        question.setId("interview-question");
        question.getStyleClass().add("sr-asked");
        question.setMinHeight(Region.USE_PREF_SIZE);
        String between = left.getText() + " – " + right.getText();
        VBox column = new VBox(
                new VBox(4, Labels.captionStrong(pair.id().text()), question),
                poles,
                scale(Belief.Side.SAY, "interview-say", messages.text("interview.say"), between, messages),
                scale(Belief.Side.DO, "interview-do", messages.text("interview.do"), between, messages));
        column.getStyleClass().addAll("sr-column", "sr-belief");
        main = column;
        VBox help = new VBox(
                Labels.captionStrong(messages.text("interview.beliefHelpTitle")),
                Labels.caption(messages.text("interview.beliefHelp")));
        help.getStyleClass().add("sr-side-parts");
        side = help;
        refresh();
    }

    private static Label pole(String id, String text) {
        Label pole = Labels.body(text);
        pole.setId(id);
        pole.setMaxWidth(Double.MAX_VALUE);
        pole.setMinHeight(Region.USE_PREF_SIZE);
        return pole;
    }

    private Node scale(Belief.Side asked, String id, String question, String between, Messages messages) {
        BeliefScale scale = new BeliefScale(id, question, messages, point -> {
            model.believe(pair, asked, point);
            refresh();
        });
        scale.setAccessibleHelp(between);
        Label label = Labels.strong(question);
        label.setLabelFor(scale);
        scales.put(asked, scale);
        return new VBox(8, label, scale);
    }

    @Override
    public Node main() {
        return main;
    }

    @Override
    public Node side() {
        return side;
    }

    @Override
    public void refresh() {
        scales.forEach((asked, scale) -> scale.show(model.point(pair, asked), model.isLocked()));
    }

    @Override
    public void focus() {
        boolean said = model.point(pair, Belief.Side.SAY).isPresent();
        boolean shown = model.point(pair, Belief.Side.DO).isPresent();
        scale(said && !shown ? Belief.Side.DO : Belief.Side.SAY).requestFocus();
    }

    private BeliefScale scale(Belief.Side asked) {
        return Optional.ofNullable(scales.get(asked)).orElseThrow();
    }

    @Override
    public Optional<Keys> choosing() {
        return Optional.of(new Keys("1", Integer.toString(BeliefScale.POINTS)));
    }

    @Override
    public void onKey(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        if (plain && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            scale(event.getCode() == KeyCode.DOWN ? Belief.Side.DO : Belief.Side.SAY)
                    .requestFocus();
            event.consume();
        }
    }
}
