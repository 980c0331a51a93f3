package org.socialreadiness.ui.workshop;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.ui.base.Labels;

/// What the room sees of one criterion: name, question, statements and dots, and nothing else. Set once at the size of
/// a screen of 1920 by 1080, and scaled to whatever there is.
final class Slide extends Region {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final int DOTS_PER_ROW = 6;
    private static final double BELIEF_DOT = 44;

    private final VBox content = new VBox();
    private final Scale scale = new Scale();

    Slide() {
        setId("projector");
        getStyleClass().add("sr-projector");
        content.getStyleClass().add("sr-slide");
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /// @param counts ratings for each level, lowest first
    void show(Criterion criterion, List<Integer> counts) {
        Label name = new Label(criterion.name());
        name.setId("projector-name");
        name.getStyleClass().add("sr-slide-name");
        Label question = new Label(criterion.question());
        question.setId("projector-question");
        question.getStyleClass().add("sr-slide-question");
        VBox levels = new VBox();
        levels.getStyleClass().add("sr-slide-levels");
        for (Level level : criterion.levels()) {
            levels.getChildren().add(row(level, counts.get(level.position())));
        }
        content.getChildren().setAll(name, question, levels);
        for (Label each : List.of(name, question)) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        requestLayout();
    }

    /// The belief pair that is talked about.
    void show(BeliefsModel beliefs) {
        Label question = new Label(beliefs.messages().text("workshop.beliefQuestion"));
        question.setId("projector-question");
        question.getStyleClass().add("sr-slide-name");
        content.getChildren()
                .setAll(question, new BeliefItem(beliefs, beliefs.current(), "projector-belief", BELIEF_DOT));
        requestLayout();
    }

    private static HBox row(Level level, int count) {
        Label number = new Label(Integer.toString(level.position()));
        number.getStyleClass().add("sr-slide-number");
        if (count == 0) {
            number.getStyleClass().add("empty");
        }
        Label statement = Labels.body(level.statement());
        statement.getStyleClass().add("sr-slide-statement");
        statement.setMinHeight(USE_PREF_SIZE);
        statement.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(statement, Priority.ALWAYS);
        HBox row = new HBox(number, statement, new Dots(count, DOTS_PER_ROW));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sr-slide-level");
        return row;
    }

    @Override
    protected void layoutChildren() {
        double height = Math.max(HEIGHT, content.prefHeight(WIDTH));
        double factor = Math.min(getWidth() / WIDTH, getHeight() / height);
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate((getWidth() - WIDTH * factor) / 2, 0, WIDTH, height);
    }
}
