package org.socialreadiness.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.plan.FollowUp;
import org.socialreadiness.plan.Wording;
import org.socialreadiness.report.Since;
import org.socialreadiness.scoring.Difference;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.IntervalChart;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.base.TextLimit;

/// How far each action has come, and what shows it; of an earlier plan also what moved since and what was expected.
final class FollowUpPage extends VBox {
    private final PlanViewModel model;
    private final Messages messages;
    private final PlanWords words;
    private final Assessment of;
    private final Wording wording;
    private final List<Runnable> commits = new ArrayList<>();

    /// @param of whose plan is followed up: this assessment's, or that of the one before
    /// @param hindsight the forecast of the one before beside what is observed now; empty if there is none
    FollowUpPage(PlanViewModel model, Assessment of, Optional<HindsightPane> hindsight) {
        this.model = model;
        this.messages = model.messages();
        this.words = new PlanWords(messages);
        this.of = of;
        this.wording = new Wording(of.instrument(), of.instrument().in(messages.locale()));
        boolean earlier = !of.id().equals(model.assessment().id());
        setId(earlier ? "plan-earlier" : "plan-follow-up");
        getStyleClass().add("sr-plan-page");
        List<Action> chosen = of.room().plan().chosen();
        long done = chosen.stream()
                .filter(action -> action.course().state() == Action.State.DONE)
                .count();
        long late = chosen.stream()
                .filter(action -> FollowUp.isOverdue(action, model.today()))
                .count();
        Label title = Labels.title(messages.text("plan.follow.title", of.head().name()));
        Label count = Labels.body(messages.text("plan.follow.count", done, chosen.size(), late));
        count.setId("plan-follow-count");
        for (Label each : List.of(title, count)) {
            each.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().setAll(title, count);
        if (earlier) {
            FollowUp followed = model.followUp(of);
            getChildren().addAll(scores(followed));
            hindsight.ifPresent(getChildren()::add);
            for (int i = 0; i < followed.lines().size(); i++) {
                getChildren().add(line(i + 1, followed.lines().get(i)));
            }
        } else {
            for (int i = 0; i < chosen.size(); i++) {
                getChildren().add(line(i + 1, chosen.get(i), ""));
            }
        }
    }

    /// Hands in what was typed.
    void left() {
        commits.forEach(Runnable::run);
    }

    private Node line(int number, FollowUp.Line line) {
        return line(number, line.action(), moved(line));
    }

    /// "SG5: 1.2 then, 2.2 expected, 1.9 now: no clear difference".
    private String moved(FollowUp.Line line) {
        String criterion =
                line.action().idea().criterion().map(Object::toString).orElse("");
        if (criterion.isEmpty()) {
            return messages.text("plan.follow.noCriterion");
        }
        if (line.moved().isEmpty()) {
            return messages.text("plan.follow.notCompared", criterion);
        }
        Difference moved = line.moved().get();
        return messages.text(
                line.expected().isPresent() ? "plan.follow.moved" : "plan.follow.movedOnly",
                criterion,
                level(moved.then().value()),
                level(moved.now().value()),
                messages.text(
                        switch (moved.direction()) {
                            case 1 -> "plan.follow.rose";
                            case -1 -> "plan.follow.fell";
                            default -> "plan.follow.noDifference";
                        }),
                level(line.expected().orElse(0)));
    }

    private String level(double value) {
        return String.format(messages.locale(), "%.1f", value);
    }

    private Node line(int number, Action action, String moved) {
        Label text = Labels.body(wording.text(action));
        boolean late = FollowUp.isOverdue(action, model.today());
        Label facts = Labels.caption(messages.text(
                "plan.follow.facts",
                Concern.owner(of, action).map(Participant::name).orElse("–"),
                action.promise().due().map(words::day).orElse("–"),
                action.promise().doneWhen().isEmpty() ? "–" : action.promise().doneWhen()));
        VBox said = new VBox(4, text, facts);
        if (late) {
            Label overdue = Labels.caption(messages.text(
                    "plan.follow.overdue", words.day(action.promise().due().orElseThrow())));
            overdue.setId("plan-overdue-" + number);
            overdue.getStyleClass().add("sr-warning");
            said.getChildren().add(overdue);
        }
        if (!moved.isEmpty()) {
            Label since = Labels.caption(moved);
            since.setId("plan-moved-" + number);
            said.getChildren().add(since);
        }
        said.getChildren().addAll(state(number, action), evidence(number, action));
        said.getChildren().stream()
                .filter(Label.class::isInstance)
                .forEach(each -> ((Label) each).setMinHeight(Region.USE_PREF_SIZE));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(12, ActionCard.disc(number), said);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("sr-plan-route");
        return line;
    }

    private Node state(int number, Action action) {
        SegmentedChoice<Action.State> state = new SegmentedChoice<>(
                Stream.of(Action.State.values())
                        .map(each -> new SegmentedChoice.Option<>(
                                each,
                                "plan-state-" + number + "-" + each.name().toLowerCase(Locale.ROOT),
                                words.state(each)))
                        .toList(),
                false);
        state.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        state.valueProperty().set(Optional.of(action.course().state()));
        state.setDisable(model.isReadOnly());
        state.valueProperty()
                .subscribe((_, chosen) -> chosen.filter(
                                next -> next != action.course().state())
                        .ifPresent(next -> model.follow(
                                of,
                                action,
                                new Action.Course(next, action.course().evidence(), Optional.of(model.today())))));
        return state;
    }

    private Node evidence(int number, Action action) {
        boolean dropped = action.course().state() == Action.State.DROPPED;
        TextField evidence = new TextField(action.course().evidence());
        evidence.setId("plan-evidence-" + number);
        String prompt = messages.text(dropped ? "plan.follow.why" : "plan.follow.shows");
        evidence.setPromptText(prompt);
        evidence.setAccessibleText(prompt);
        evidence.getStyleClass().add("sr-column");
        evidence.setEditable(!model.isReadOnly());
        evidence.setTextFormatter(new TextFormatter<>(new TextLimit(Action.LONGEST_TEXT, _ -> {})));
        Runnable commit = () -> {
            if (!evidence.getText().strip().equals(action.course().evidence())) {
                model.follow(
                        of,
                        action,
                        new Action.Course(
                                action.course().state(),
                                evidence.getText(),
                                action.course().on()));
            }
        };
        commits.add(commit);
        evidence.setOnAction(_ -> commit.run());
        evidence.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                commit.run();
            }
        });
        VBox all = new VBox(4, evidence);
        if (action.course().state() == Action.State.DONE
                && action.course().evidence().isEmpty()) {
            Label lacks = Labels.caption(messages.text("plan.follow.noEvidence"));
            lacks.setId("plan-no-evidence-" + number);
            lacks.getStyleClass().add("sr-warning");
            all.getChildren().add(lacks);
        }
        return all;
    }

    /// The score then, as expected, and now.
    private List<Node> scores(FollowUp followed) {
        if (followed.refusal().isPresent()) {
            Label why = Labels.body(Since.refusal(followed.refusal().get(), messages));
            why.setMinHeight(USE_PREF_SIZE);
            return List.of(why);
        }
        if (followed.overall().isEmpty()) {
            return List.of(Labels.body(messages.text("plan.follow.noScore")));
        }
        Difference both = followed.overall().get();
        List<IntervalChart.Row> rows = new ArrayList<>();
        rows.add(row("plan.follow.then", both.then(), true));
        followed.expected().ifPresent(wanted -> rows.add(row("plan.follow.expected", wanted, true)));
        followed.expectedOfDone().ifPresent(wanted -> rows.add(row("plan.follow.expectedOfDone", wanted, true)));
        rows.add(row("plan.follow.now", both.now(), false));
        String sentence = followed.surprise()
                .map(surprise -> messages.text(
                        switch (surprise.direction()) {
                            case 1 -> "plan.follow.more";
                            case -1 -> "plan.follow.less";
                            default -> "plan.follow.asExpected";
                        }))
                .orElse("");
        Label says = Labels.body(sentence);
        says.setId("plan-follow-says");
        says.setMinHeight(USE_PREF_SIZE);
        IntervalChart chart = new IntervalChart(rows, List.of(), sentence);
        chart.getStyleClass().add("sr-column");
        return sentence.isEmpty() ? List.of(chart) : List.of(says, chart);
    }

    private IntervalChart.Row row(String key, Estimate of, boolean ring) {
        return new IntervalChart.Row(
                messages.text(key),
                "",
                -1,
                !ring,
                true,
                of.value(),
                of.low(),
                of.high(),
                Long.toString(PlanWords.score(of.value())),
                messages.text("plan.interval", PlanWords.score(of.low()), PlanWords.score(of.high())),
                ring);
    }
}
