package org.socialreadiness.ui.workshop;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;

/// The criterion that is talked about: its question, how far apart the ratings are, and each level with its dots.
final class ItemView extends VBox {
    private static final int DOTS_PER_ROW = 3;

    private final Messages messages;

    ItemView(WorkshopViewModel model) {
        this.messages = model.messages();
        Criterion criterion = model.current();
        setId("workshop-item");
        getStyleClass().add("sr-item");
        Label name = Labels.caption(criterion.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        Label id = Labels.captionStrong(criterion.id().text());
        id.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, new FactorDot(model.factor(criterion)), id, name);
        head.setAlignment(Pos.CENTER_LEFT);
        Label question = Labels.section(criterion.question());
        question.setId("workshop-question");
        question.setMinHeight(Region.USE_PREF_SIZE);
        Label spread = Labels.caption(model.spread(criterion));
        spread.setId("workshop-spread");
        spread.setMinHeight(Region.USE_PREF_SIZE);
        VBox said = new VBox(2, spread);
        said.getStyleClass().add("sr-said");
        line("workshop-last-time", model.lastTime(criterion), said);
        line("workshop-before", model.spreadBefore(criterion), said);
        getChildren().addAll(head, question, said);
        List<Integer> counts = model.score(criterion).counts();
        List<Integer> earlier = model.before(criterion)
                .map(CriterionScore::counts)
                .orElseGet(() -> Collections.nCopies(counts.size(), 0));
        int[] chosen =
                IntStream.range(0, counts.size()).filter(l -> counts.get(l) > 0).toArray();
        for (Level level : criterion.levels()) {
            int at = level.position();
            String cue = chosen.length < 2
                    ? ""
                    : at == chosen[0]
                            ? messages.text("workshop.lowest")
                            : at == chosen[chosen.length - 1] ? messages.text("workshop.highest") : "";
            getChildren().add(row(level, counts.get(at), earlier.get(at), cue));
        }
    }

    private static void line(String id, String text, VBox below) {
        if (!text.isEmpty()) {
            Label line = Labels.caption(text);
            line.setId(id);
            line.setMinHeight(Region.USE_PREF_SIZE);
            below.getChildren().add(line);
        }
    }

    /// @param before how many chose it before the vote was taken again
    private HBox row(Level level, int count, int before, String cue) {
        Label statement = Labels.body(level.statement());
        statement.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(statement);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!cue.isEmpty()) {
            Label first = Labels.captionStrong(cue);
            first.getStyleClass().add("sr-cue");
            words.getChildren().add(first);
        }
        VBox dots = new VBox(new Dots(count, DOTS_PER_ROW));
        dots.getStyleClass().add("sr-dots-both");
        if (before > 0) {
            Dots then = new Dots(before, DOTS_PER_ROW);
            then.getStyleClass().add("sr-before");
            dots.getChildren().add(then);
        }
        LevelBadge badge = new LevelBadge(Integer.toString(level.position()));
        HBox row = new HBox(dots, badge, words);
        row.setId("workshop-level-" + level.position());
        row.getStyleClass().add("sr-item-level");
        row.setAccessibleText(messages.text("workshop.levelSpoken", level.position(), count, level.statement()));
        return row;
    }
}
