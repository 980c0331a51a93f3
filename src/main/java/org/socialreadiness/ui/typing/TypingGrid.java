package org.socialreadiness.ui.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;

/// All lines of a person's paper, criteria by factor and belief pairs below, and the keys' way through them.
final class TypingGrid extends VBox implements Moves {
    private final TypingViewModel model;
    private final Messages messages;
    private final Consumer<TypedLine> reached;
    private final Runnable end;
    private final List<TypedLine> lines = new ArrayList<>();

    /// @param reached told which line has the focus
    /// @param end called when the last line is left downwards
    TypingGrid(TypingViewModel model, Messages messages, Consumer<TypedLine> reached, Runnable end) {
        this.model = model;
        this.messages = messages;
        this.reached = reached;
        this.end = end;
        getStyleClass().add("sr-type-grid");
        lay();
    }

    /// What is asked, and then what the keyboard reaches.
    static HBox line(List<? extends Node> asked, Node... stops) {
        HBox line = new HBox();
        line.getChildren().addAll(asked);
        line.getChildren().addAll(stops);
        line.getStyleClass().add("sr-type-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().getFirst().getStyleClass().add("sr-type-id");
        line.getChildren().get(1).getStyleClass().add("sr-type-name");
        return line;
    }

    /// Builds all lines anew, in the order of the paper.
    void lay() {
        getChildren().clear();
        lines.clear();
        for (Factor factor : model.factors()) {
            getChildren().add(heading(factor));
            for (Criterion criterion : model.criteria(factor)) {
                CriterionLine line = new CriterionLine(model, messages, criterion, this);
                add(line, line);
            }
        }
        List<BeliefPair> beliefs = model.instrument().beliefs();
        if (!beliefs.isEmpty()) {
            HBox heading = new HBox(Labels.strong(messages.text("typing.beliefs")));
            heading.getStyleClass().add("sr-type-heading");
            getChildren().add(heading);
            getChildren().add(beliefHead());
        }
        for (BeliefPair pair : beliefs) {
            BeliefLine line = new BeliefLine(model, messages, pair, this);
            add(line, line);
        }
    }

    private Node heading(Factor factor) {
        Label name = Labels.strong(factor.name());
        HBox heading = new HBox(8, new FactorDot(model.instrument().factors().indexOf(factor)), name);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("sr-type-heading");
        return heading;
    }

    private Node beliefHead() {
        Label rule = Labels.caption(messages.text("typing.beliefRule"));
        rule.setMaxWidth(Double.MAX_VALUE);
        HBox head = line(
                List.of(Labels.caption(""), rule),
                column(messages.text("typing.say")),
                column(messages.text("typing.do")));
        HBox.setHgrow(rule, Priority.ALWAYS);
        return head;
    }

    /// The head of a column of cells.
    static Label column(String text) {
        Label head = Labels.caption(text);
        head.setWrapText(false);
        head.getStyleClass().add("sr-type-column");
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private void add(Node node, TypedLine line) {
        lines.add(line);
        getChildren().add(node);
        node.focusWithinProperty().subscribe(within -> {
            if (within) {
                reached.accept(line);
            }
        });
    }

    List<TypedLine> lines() {
        return List.copyOf(lines);
    }

    void refresh() {
        lines.forEach(TypedLine::refresh);
    }

    void handIn() {
        lines.forEach(TypedLine::handIn);
    }

    private int lineOf(Node from) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stops().contains(from)) {
                return i;
            }
        }
        return 0;
    }

    @Override
    public void move(Node from, int by, int stops) {
        int at = lineOf(from);
        int to = at + by;
        if (to >= lines.size()) {
            end.run();
        } else if (to >= 0) {
            List<Node> here = lines.get(at).stops();
            List<Node> there = lines.get(to).stops();
            // Lines have a reason or none: the last stop of each is below that of the other.
            boolean last = stops == 0 && from.equals(here.getLast());
            int stop = last ? there.size() - 1 : here.indexOf(from) + stops;
            there.get(Math.clamp(stop, 0, there.size() - 1)).requestFocus();
        }
    }

    @Override
    public void next(Node from) {
        TypedLine line = lines.get(lineOf(from));
        List<Node> stops = line.stops();
        boolean more = line.goesAcross() && !from.equals(stops.getLast());
        int below = lineOf(from) + 1;
        if (more) {
            move(from, 0, 1);
        } else if (below < lines.size()
                && (line.goesAcross() || lines.get(below).goesAcross())) {
            lines.get(below).stops().getFirst().requestFocus();
        } else if (from instanceof TypedText && !from.equals(stops.getLast())) {
            // After a reason, the next answer.
            move(stops.getFirst(), 1, 0);
        } else {
            move(from, 1, 0);
        }
    }

    @Override
    public void first(Node from) {
        lines.get(lineOf(from)).stops().getFirst().requestFocus();
    }
}
