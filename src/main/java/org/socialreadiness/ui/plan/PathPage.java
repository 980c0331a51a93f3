package org.socialreadiness.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Plan;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.plan.Route;
import org.socialreadiness.plan.ShortestPath;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;

/// The smallest effort that lifts the whole, or a factor, by one band; with what else would do.
final class PathPage extends VBox {
    private final PlanViewModel model;
    private final Messages messages;

    PathPage(PlanViewModel model) {
        this.model = model;
        this.messages = model.messages();
        setId("plan-path");
        getStyleClass().add("sr-plan-page");
        ShortestPath paths = model.paths();
        Label about = Labels.body(messages.text("plan.path.about"));
        about.getStyleClass().addAll("text-muted", "sr-column");
        about.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Labels.title(messages.text("plan.path.title")), about);
        getChildren().add(route("whole", messages.text("plan.path.whole"), -1, paths.overall()));
        String form = model.assessment().head().form();
        List<Factor> all = model.instrument().factors();
        for (Factor factor : model.instrument().factors(form)) {
            getChildren().add(route(factor.id().text(), factor.name(), all.indexOf(factor), paths.factor(factor)));
        }
    }

    private Node route(String id, String name, int factor, Route route) {
        Label title = Labels.section(name);
        HBox head = factor < 0 ? new HBox(title) : new HBox(8, new FactorDot(factor), title);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(8, head);
        all.setId("plan-route-" + id);
        all.getStyleClass().add("sr-plan-route");
        switch (route) {
            case Route.NoScore _ -> all.getChildren().add(sentence(messages.text("plan.path.noScore")));
            case Route.Highest(var band) ->
                all.getChildren().add(sentence(messages.text("plan.path.highest", band.name())));
            case Route.OutOfReach(var band) ->
                all.getChildren().add(sentence(messages.text("plan.path.outOfReach", band.name())));
            case Route.Found found -> found(all, id, found);
        }
        return all;
    }

    private Label sentence(String text) {
        Label label = Labels.body(text);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void found(VBox to, String id, Route.Found found) {
        Route.Path shortest = found.shortest();
        Label says = sentence(messages.text(
                "plan.path.found", found.next().name(), shortest.effort(), PlanWords.score(shortest.score())));
        says.setId("plan-route-" + id + "-says");
        to.getChildren().add(says);
        shortest.steps().forEach(step -> to.getChildren().add(step(id, step)));
        Button choose =
                new Button(messages.text("plan.path.choose", shortest.steps().size()));
        choose.setId("plan-route-" + id + "-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setDisable(model.isReadOnly() || isChosen(shortest));
        choose.setOnAction(_ -> model.choose(
                shortest.steps().stream().map(Route.Step::criterion).toList()));
        to.getChildren().add(choose);
        found.paths().stream()
                .skip(1)
                .map(other -> messages.text("plan.path.other", words(other), other.effort()))
                .forEach(other -> {
                    Label label = Labels.caption(other);
                    label.setMinHeight(USE_PREF_SIZE);
                    to.getChildren().add(label);
                });
    }

    private boolean isChosen(Route.Path path) {
        return path.steps().stream()
                .allMatch(step -> model.plan().chosen().stream()
                        .anyMatch(action -> action.idea()
                                .criterion()
                                .filter(step.criterion()::equals)
                                .isPresent()));
    }

    private String words(Route.Path path) {
        return path.steps().stream()
                .map(step -> messages.text("plan.path.step", step.criterion().text(), step.levels()))
                .collect(Collectors.joining(", "));
    }

    private Node step(String route, Route.Step step) {
        Criterion criterion = model.instrument().criterion(step.criterion()).orElseThrow();
        Label id = Labels.captionStrong(criterion.id().text());
        id.setMinWidth(Region.USE_PREF_SIZE);
        Label name = Labels.body(criterion.name());
        name.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label up = Labels.caption(messages.text("plan.path.up", step.levels()));
        up.setMinWidth(Region.USE_PREF_SIZE);
        SegmentedChoice<Integer> effort = new SegmentedChoice<>(
                IntStream.rangeClosed(1, Plan.MOST_EFFORT)
                        .mapToObj(e -> new SegmentedChoice.Option<>(
                                e, "plan-effort-" + route + "-" + criterion.id().text() + "-" + e, Integer.toString(e)))
                        .toList(),
                false);
        effort.getStyleClass().add("sr-levels");
        effort.setMinWidth(Region.USE_PREF_SIZE);
        effort.setAccessibleText(messages.text("plan.path.effort", criterion.name()));
        effort.valueProperty().set(Optional.of(model.plan().effort(criterion)));
        effort.setDisable(model.isReadOnly());
        effort.valueProperty().subscribe((_, chosen) -> chosen.ifPresent(e -> model.setEffort(criterion, e)));
        Label what = Labels.caption(messages.text("plan.path.effortLabel"));
        what.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, id, name, up, what, effort);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sr-plan-step");
        return row;
    }
}
