package org.socialreadiness.ui.plan;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.plan.Concern;
import org.socialreadiness.plan.FollowUp;
import org.socialreadiness.plan.Roadmap;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Labels;

/// The plan in time: what is done by 30, 60 and 180 days, and the next assessment.
final class RoadmapPage extends VBox {
    private final PlanViewModel model;
    private final Messages messages;
    private final Dates dates;

    /// @param save called when the dates are to go into a calendar
    RoadmapPage(PlanViewModel model, Runnable save) {
        this.model = model;
        this.messages = model.messages();
        this.dates = new Dates(messages.locale());
        setId("plan-roadmap");
        getStyleClass().add("sr-plan-page");
        Roadmap roadmap = model.roadmap();
        Label about = Labels.body(messages.text("plan.roadmap.about", dates.day(roadmap.start())));
        about.getStyleClass().addAll("text-muted", "sr-column");
        about.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Labels.title(messages.text("plan.roadmap.title")), about);
        roadmap.milestones().forEach(milestone -> getChildren().add(milestone(milestone, roadmap)));
        if (!roadmap.later().isEmpty()) {
            VBox later = block(Labels.section(messages.text("plan.roadmap.later")), "");
            roadmap.later().forEach(action -> later.getChildren().add(line(action)));
            getChildren().add(later);
        }
        Button calendar = new Button(messages.text("plan.calendar.save"), new FontIcon(Feather.CALENDAR));
        calendar.setId("plan-calendar");
        calendar.setMinWidth(Region.USE_PREF_SIZE);
        calendar.setOnAction(_ -> save.run());
        calendar.setDisable(model.isPast());
        Label what = Labels.caption(messages.text("plan.calendar.about"));
        FlowPane foot = new FlowPane(16, 8, calendar, what);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(foot);
    }

    private VBox block(Label title, String meaning) {
        HBox head = new HBox(12, title, Labels.caption(meaning));
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox block = new VBox(8, head);
        block.getStyleClass().add("sr-plan-route");
        return block;
    }

    private Node milestone(Roadmap.Milestone milestone, Roadmap roadmap) {
        boolean last = milestone.date().equals(roadmap.again());
        String meaning = milestone.equals(roadmap.milestones().getFirst())
                ? messages.text("plan.roadmap.start")
                : messages.text(last ? "plan.roadmap.again" : "plan.roadmap.running");
        VBox block = block(
                Labels.section(messages.text("plan.roadmap.by", milestone.days(), dates.day(milestone.date()))),
                meaning);
        milestone.actions().forEach(action -> block.getChildren().add(line(action)));
        if (milestone.actions().isEmpty() && !last) {
            block.getChildren().add(Labels.caption(messages.text("plan.roadmap.nothing")));
        }
        if (last) {
            block.getChildren().add(Labels.body(messages.text("plan.roadmap.assessment")));
        }
        return block;
    }

    private Node line(Action action) {
        int number = model.plan().chosen().indexOf(action) + 1;
        Label name = Labels.strong(model.wording().name(action));
        Label who = Labels.caption(who(action));
        VBox words = new VBox(name, who);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Label each : List.of(name, who)) {
            each.setMinHeight(USE_PREF_SIZE);
        }
        Label state = Labels.caption(
                FollowUp.isOverdue(action, model.today())
                        ? messages.text("plan.overdue")
                        : new PlanWords(messages).state(action.course().state()));
        state.setMinWidth(Region.USE_PREF_SIZE);
        if (FollowUp.isOverdue(action, model.today())) {
            state.getStyleClass().add("sr-warning");
        }
        HBox line = new HBox(12, ActionCard.disc(number), words, state);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String who(Action action) {
        PlanWords words = new PlanWords(messages);
        Optional<String> owner = Concern.owner(model.assessment(), action).map(Participant::name);
        return messages.text(
                "plan.roadmap.line",
                owner.orElse("–"),
                action.promise().first().map(words::day).orElse("–"),
                action.promise().due().map(words::day).orElse("–"),
                action.promise().doneWhen().isEmpty() ? "–" : action.promise().doneWhen());
    }
}
