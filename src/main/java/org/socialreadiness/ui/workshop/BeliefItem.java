package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.socialreadiness.text.Messages;

/// A belief pair: both poles, below them what is said and what is done, and the distance in words. The same for the
/// facilitator and for the room; only the sizes differ.
final class BeliefItem extends VBox {
    private final Messages messages;
    private final double dot;

    /// @param id begins the ids of its parts
    /// @param dot across, in pixels
    BeliefItem(BeliefsModel model, BeliefSpread spread, String id, double dot) {
        this.messages = model.messages();
        this.dot = dot;
        getStyleClass().add("sr-belief");
        getChildren().add(poles(spread, id));
        if (spread.isShown()) {
            String say = messages.text("workshop.beliefSay");
            String show = messages.text("workshop.beliefDo");
            getChildren()
                    .addAll(
                            side(
                                    id + "-say",
                                    say,
                                    model.spoken(say, spread.say()),
                                    spread.say(),
                                    spread.sayMean(),
                                    "ring"),
                            side(
                                    id + "-do",
                                    show,
                                    model.spoken(show, spread.show()),
                                    spread.show(),
                                    spread.showMean(),
                                    "dot"));
        }
        Label gap = wrapped(model.gap(spread), "sr-belief-gap");
        gap.setId(id + "-gap");
        getChildren().add(gap);
    }

    private static GridPane poles(BeliefSpread spread, String id) {
        Label left = wrapped(spread.pair().poleA(), "sr-belief-pole");
        left.setId(id + "-left");
        Label right = wrapped(spread.pair().poleB(), "sr-belief-pole");
        right.setId(id + "-right");
        right.setAlignment(Pos.TOP_RIGHT);
        right.setTextAlignment(TextAlignment.RIGHT);
        GridPane poles = new GridPane();
        poles.getStyleClass().add("sr-belief-poles");
        for (Label each : List.of(left, right)) {
            each.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            poles.getColumnConstraints().add(half);
        }
        left.setAlignment(Pos.TOP_LEFT);
        poles.addRow(0, left, right);
        return poles;
    }

    private Region side(
            String id, String question, String spoken, List<Integer> counts, OptionalDouble mean, String style) {
        BeliefDots dots = new BeliefDots(counts, mean, style, dot);
        dots.setId(id);
        dots.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        dots.setAccessibleText(spoken);
        return new VBox(wrapped(question, "sr-belief-question"), dots);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
