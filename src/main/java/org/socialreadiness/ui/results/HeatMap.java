package org.socialreadiness.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.scoring.Figure;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.LevelBadge;

/// Criteria by people, unnamed and in no order, with mean and distance. Without the columns of people where they
/// are too few. The heads of the last two columns sort: by level, by distance, and back to the instrument's order.
final class HeatMap extends GridPane {
    /// In which order the criteria stand.
    enum Order {
        INSTRUMENT,
        /// Lowest first; those without a level last.
        LEVEL,
        /// Those first where people are furthest apart; undefined last.
        DISTANCE
    }

    /// More people than this get no column each.
    private static final int MOST_COLUMNS = 12;

    private final ResultsViewModel model;
    private final Messages messages;
    private final List<Sheet> people;
    private final Order order;
    private final Consumer<Order> sort;
    private final Consumer<Figure> explain;

    /// @param sort called with the order that was asked for
    /// @param explain called with the mean that was asked about
    HeatMap(ResultsViewModel model, Messages messages, Order order, Consumer<Order> sort, Consumer<Figure> explain) {
        this.model = model;
        this.messages = messages;
        this.order = order;
        this.sort = sort;
        this.explain = explain;
        List<Sheet> all = model.findings().unnamedSheets();
        boolean shown = model.groups().showsPeople(all.size()) && all.size() <= MOST_COLUMNS;
        this.people = shown ? all : List.of();
        setHgap(1);
        getStyleClass().add("sr-heat-map");
        ColumnConstraints id = new ColumnConstraints(order == Order.INSTRUMENT ? 36 : 50);
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(80);
        getColumnConstraints().addAll(id, name);
        for (int i = 0; i < people.size(); i++) {
            getColumnConstraints().add(new ColumnConstraints(26));
        }
        ColumnConstraints mean = new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        mean.setHalignment(HPos.RIGHT);
        ColumnConstraints apart = new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, Double.MAX_VALUE);
        apart.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(mean, apart);
        switch (order) {
            case INSTRUMENT -> byFactor();
            case LEVEL -> sorted(messages.text("results.byLevel"), Comparator.comparingDouble(this::level));
            case DISTANCE -> sorted(messages.text("results.byDistance"), Comparator.comparingDouble(this::nearness));
        }
    }

    private void byFactor() {
        int row = 0;
        for (Factor factor : model.findings().factors()) {
            HBox name = new HBox(
                    8, new FactorDot(model.findings().index(factor.id())), Labels.captionStrong(factor.name()));
            name.getStyleClass().add("sr-heat-head");
            add(name, 0, row, 2, 1);
            heads(row++);
            for (Criterion criterion : model.findings().criteria(factor)) {
                add(plain(Labels.caption(criterion.id().text())), 0, row);
                line(row++, criterion);
            }
        }
    }

    private void sorted(String title, Comparator<Criterion> by) {
        HBox name = new HBox(Labels.captionStrong(title));
        name.getStyleClass().add("sr-heat-head");
        add(name, 0, 0, 2, 1);
        heads(0);
        int row = 1;
        List<Criterion> all = model.findings().factors().stream()
                .flatMap(f -> model.findings().criteria(f).stream())
                .sorted(by)
                .toList();
        for (Criterion criterion : all) {
            HBox id = new HBox(
                    4,
                    new FactorDot(model.factor(criterion)),
                    plain(Labels.caption(criterion.id().text())));
            id.setAlignment(Pos.CENTER_LEFT);
            add(id, 0, row);
            line(row++, criterion);
        }
    }

    private double level(Criterion criterion) {
        return model.findings().score(criterion).value().orElse(Double.MAX_VALUE);
    }

    /// Small where people are far apart.
    private double nearness(Criterion criterion) {
        CriterionScore score = model.findings().score(criterion);
        return model.groups().showsSpread(score.n()) && score.adM().isPresent()
                ? -score.adM().getAsDouble()
                : Double.MAX_VALUE;
    }

    private void heads(int row) {
        if (row > 0) {
            return;
        }
        int last = 2 + people.size();
        if (!people.isEmpty()) {
            Label who = Labels.caption(messages.text("results.people", people.size()));
            who.setWrapText(false);
            who.setTooltip(new Tooltip(who.getText()));
            add(who, 2, 0, people.size(), 1);
            GridPane.setHalignment(who, HPos.CENTER);
        }
        add(head("results-sort-level", messages.text("results.mean"), Order.LEVEL), last, 0);
        add(head("results-sort-distance", messages.text("results.apart"), Order.DISTANCE), last + 1, 0);
    }

    /// A column's head; pressed again it leads back to the instrument's order.
    private Button head(String id, String text, Order by) {
        boolean on = order == by;
        Button head = new Button(text);
        head.setId(id);
        head.getStyleClass().setAll("button", "flat", "sr-sort");
        head.setMinWidth(USE_PREF_SIZE);
        if (on) {
            head.setGraphic(new FontIcon(Feather.ARROW_DOWN));
            head.getStyleClass().add("sr-strong");
        }
        head.setTooltip(new Tooltip(messages.text(on ? "results.unsort" : "results.sort", text)));
        head.setAccessibleText(head.getTooltip().getText());
        head.setOnAction(_ -> sort.accept(on ? Order.INSTRUMENT : by));
        return head;
    }

    private static Label plain(Label label) {
        label.setWrapText(false);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void line(int row, Criterion criterion) {
        CriterionScore score = model.findings().score(criterion);
        Label name = new Label(criterion.name());
        name.getStyleClass().addAll("text-caption", "sr-heat-name");
        name.setWrapText(true);
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
        mean += model.target(criterion).map(target -> " → " + target.level()).orElse("");
        Label value = new Label(mean);
        value.getStyleClass().addAll("text-caption", "sr-explained");
        value.setTooltip(new Tooltip(messages.text(score.isHeldBack() ? "results.why.few" : "results.why")));
        value.setOnMouseClicked(_ -> explain.accept(new Figure.CriterionValue(criterion.id())));
        add(value, last, row);
        if (score.adM().isPresent() && model.groups().showsSpread(score.n())) {
            String distance = model.level(score.adM().getAsDouble());
            HBox apart = new HBox(4);
            apart.setPadding(new Insets(0, 0, 0, 10));
            apart.setAlignment(Pos.CENTER_RIGHT);
            if (score.isSplit()) {
                apart.getChildren().add(plain(Labels.captionStrong(messages.text("results.split"))));
            }
            apart.getChildren().add(plain(Labels.caption(distance)));
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
