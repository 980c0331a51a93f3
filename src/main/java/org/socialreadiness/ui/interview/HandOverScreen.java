package org.socialreadiness.ui.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.GrowingList;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.ListRow;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Between two people at one laptop: whose turn is next, and who is done. Nothing that anybody answered is here.
public final class HandOverScreen implements Screen {
    /// Of a name or a role, in UTF-16 units; the whole of it stands on the person's own page.
    private static final int LONGEST_SHOWN = 26;

    private final Desk desk;
    private final Messages messages;
    private final Place.Round round;
    private final HandOverViewModel model;
    private final GrowingList<Line> lines = new GrowingList<>(this::row);
    private final VBox head = new VBox(8);
    private final FlowPane buttons = new FlowPane(16, 8);
    private final Label count = Labels.captionStrong("");
    private final VBox page = new VBox(head, buttons, new VBox(8, count, lines));
    private final ScrollPane root = new ScrollPane(page);
    private final Subscription subscription;
    private Button first = new Button();

    /// A person in the list.
    ///
    /// @param at counted from 0
    private record Line(int at, Participant person, String state, boolean done) {}

    public HandOverScreen(Desk desk, Turns turns, Place.Round round) {
        this.desk = desk;
        this.messages = desk.messages();
        this.round = round;
        this.model = new HandOverViewModel(desk.workspace(), messages, turns, round);
        page.getStyleClass().addAll("sr-page", "sr-column", "sr-hand-over");
        lines.getStyleClass().add("sr-review-list");
        count.setId("hand-over-done");
        root.setId("hand-over");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("sr-plain-scroll");
        model.forgetEdits();
        subscription = desk.workspace().assessmentProperty().subscribe(now -> {
            if (now.isPresent()) {
                show();
            } else {
                desk.navigator().go(new Place.Overview());
            }
        });
    }

    private void show() {
        Optional<Participant> next = model.next();
        Label title = new Label(title(next));
        title.setId("hand-over-title");
        title.getStyleClass().addAll("title-2", "sr-hand-over-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label text = Labels.body(text(next));
        text.setId("hand-over-text");
        text.getStyleClass().add("text-muted");
        text.setMinHeight(Region.USE_PREF_SIZE);
        count.setText(messages.text(
                "interview.handOver.done", model.done(), model.people().size()));
        head.getChildren().setAll(title, text);
        offer(next);
        List<Participant> people = model.people();
        lines.show(IntStream.range(0, people.size())
                .mapToObj(at -> new Line(at, people.get(at), model.state(people.get(at)), model.isDone(people.get(at))))
                .toList());
        if (root.getScene() != null) {
            shown();
        }
    }

    private String title(Optional<Participant> next) {
        if (model.people().isEmpty()) {
            return messages.text("interview.nobody");
        }
        return next.map(person -> messages.text("interview.handOver.to", shortened(person.name())))
                .orElseGet(() -> messages.text(
                        round == Place.Round.RATING ? "interview.handOver.allSealed" : "interview.handOver.allVoted"));
    }

    private String text(Optional<Participant> next) {
        boolean done = next.isEmpty();
        return switch (round) {
            case RATING -> messages.text(done ? "interview.handOver.toWorkshop" : "interview.handOver.rating");
            case PRIORITIES -> messages.text(done ? "interview.handOver.toWorkshop" : "interview.handOver.priorities");
            case AGAIN -> {
                List<String> open =
                        model.votes().open().stream().map(CriterionId::text).toList();
                yield done
                        ? messages.text("interview.handOver.back")
                        : messages.text("interview.handOver.again", open.size(), String.join(", ", open));
            }
        };
    }

    private void offer(Optional<Participant> next) {
        buttons.getChildren().clear();
        next.ifPresent(person -> {
            Button begin = button(
                    "hand-over-begin", messages.text("interview.handOver.begin", shortened(person.name())), true);
            begin.setOnAction(_ -> go(person));
            buttons.getChildren().add(begin);
        });
        switch (round) {
            case RATING -> {
                if (next.isEmpty()) {
                    buttons.getChildren()
                            .add(to("hand-over-workshop", "interview.handOver.open", new Place.Workshop(), true));
                } else {
                    buttons.getChildren().add(to("hand-over-rules", "interview.rules.link", new Place.Rules(), false));
                }
            }
            case PRIORITIES ->
                buttons.getChildren()
                        .add(to(
                                "hand-over-priorities",
                                "interview.handOver.result",
                                new Place.Priorities(),
                                next.isEmpty()));
            case AGAIN -> {
                String text = next.isPresent() ? "interview.handOver.closeEarly" : "interview.handOver.close";
                Button close = button("hand-over-close", messages.text(text), next.isEmpty());
                close.setDisable(model.isReadOnly());
                close.setOnAction(_ -> {
                    model.close();
                    desk.navigator().go(new Place.Workshop());
                });
                buttons.getChildren().add(close);
            }
        }
        if (!buttons.getChildren().isEmpty()) {
            first = (Button) buttons.getChildren().getFirst();
        }
    }

    private Button to(String id, String key, Place place, boolean accent) {
        Button button = button(id, messages.text(key), accent);
        button.setOnAction(_ -> desk.navigator().go(place));
        return button;
    }

    private static Button button(String id, String text, boolean accent) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        if (accent) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private Node row(Line line) {
        Participant person = line.person();
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox who = new VBox(Labels.strong(shortened(person.name())));
        if (!person.role().isEmpty()) {
            who.getChildren().add(Labels.caption(shortened(person.role())));
        }
        who.setMinWidth(Region.USE_PREF_SIZE);
        who.getChildren().forEach(each -> ((Label) each).setWrapText(false));
        Label state = Labels.caption(line.state());
        state.setId("hand-over-state-" + line.at());
        state.setWrapText(false);
        state.setMinWidth(Region.USE_PREF_SIZE);
        if (line.done()) {
            state.setGraphic(new FontIcon(Feather.CHECK));
        }
        return new ListRow(
                "hand-over-person-" + line.at(),
                person.name() + ", " + person.role() + ", " + line.state(),
                new HBox(12, who, spring, state),
                () -> go(person));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, LONGEST_SHOWN).strip() + "…";
    }

    private void go(Participant person) {
        desk.navigator().go(model.place(person));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, first);
    }

    @Override
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public String help() {
        return messages.text("interview.handOver.help");
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", messages.text("interview.handOver.key")));
    }
}
