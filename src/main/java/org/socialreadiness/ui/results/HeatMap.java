package org.socialreadiness.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;

/// Criteria by people, unnamed and in no order, with mean and distance. Without the columns of people where they
/// are too few.
final class HeatMap extends GridPane {
    /// More people than this get no column each.
    private static final int MOST_COLUMNS = 12;

    private final ResultsViewModel model;
    private final Messages messages;
    private final List<Sheet> people;

    HeatMap(ResultsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        List<Sheet> all = model.findings().unnamedSheets();
        boolean shown = model.groups().showsPeople(all.size()) && all.size() <= MOST_COLUMNS;
        this.people = shown ? all : List.of();
        setHgap(1);
        setVgap(1);
        getStyleClass().add("sr-heat-map");
        ColumnConstraints id = new ColumnConstraints(36);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(80);
        getColumnConstraints().addAll(id, name);
        for (int i = 0; i < people.size(); i++) {
            getColumnConstraints().add(new ColumnConstraints(26));
        }
        ColumnConstraints mean = new ColumnConstraints(44);
        mean.setHalignment(HPos.RIGHT);
        ColumnConstraints apart = new ColumnConstraints(96);
        apart.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(mean, apart);
        int row = 0;
        for (Factor factor : model.findings().factors()) {
            head(row++, factor);
            for (Criterion criterion : model.findings().criteria(factor)) {
                line(row++, criterion);
            }
        }
    }

    private void head(int row, Factor factor) {
        HBox name =
                new HBox(8, new FactorDot(model.findings().index(factor.id())), Labels.captionStrong(factor.name()));
        name.getStyleClass().add("sr-heat-head");
        add(name, 0, row, 2, 1);
        int last = 2 + people.size();
        if (row == 0) {
            if (!people.isEmpty()) {
                Label who = Labels.caption(messages.text("results.people", people.size()));
                who.setWrapText(false);
                add(who, 2, 0, people.size(), 1);
                GridPane.setHalignment(who, HPos.CENTER);
            }
            add(plain(Labels.caption(messages.text("results.mean"))), last, 0);
            add(plain(Labels.caption(messages.text("results.apart"))), last + 1, 0);
        }
    }

    private static Label plain(Label label) {
        label.setWrapText(false);
        return label;
    }

    private void line(int row, Criterion criterion) {
        CriterionScore score = model.findings().score(criterion);
        add(plain(Labels.caption(criterion.id().text())), 0, row);
        Label name = new Label(criterion.name());
        name.getStyleClass().add("text-caption");
        name.setTooltip(new Tooltip(criterion.question()));
        add(name, 1, row);
        for (int i = 0; i < people.size(); i++) {
            Optional<Answer> answer = people.get(i).lastAnswered(criterion.id()).flatMap(Rating::answer);
            add(cell(criterion, answer), 2 + i, row);
        }
        int last = 2 + people.size();
        String mean = score.mean().isPresent() ? model.level(score.mean().getAsDouble()) : "–";
        if (score.consensus().isPresent()) {
            mean = score.consensus().getAsInt() + "°";
        }
        Label value = new Label(mean);
        value.getStyleClass().add("text-caption");
        add(value, last, row);
        if (score.adM().isPresent() && model.groups().showsSpread(score.n())) {
            String distance = model.level(score.adM().getAsDouble());
            Label apart = new Label(score.isSplit() ? messages.text("results.split", distance) : distance);
            apart.getStyleClass().add("text-caption");
            if (score.isSplit()) {
                apart.getStyleClass().add("sr-strong");
            }
            add(apart, last + 1, row);
        }
    }

    private static Label cell(Criterion criterion, Optional<Answer> answer) {
        Label cell = new Label();
        cell.getStyleClass().add("sr-heat");
        if (answer.isPresent()) {
            switch (answer.get()) {
                case Answer.Rated(var level) -> {
                    cell.setText(String.valueOf(level));
                    cell.getStyleClass()
                            .add(LevelBadge.tone(level, criterion.levels().size()));
                }
                case Answer.DontKnow _ -> {
                    cell.setText("?");
                    cell.getStyleClass().add("sr-hatch");
                }
                case Answer.DoesNotApply _ -> cell.setText("–");
            }
        }
        return cell;
    }
}
