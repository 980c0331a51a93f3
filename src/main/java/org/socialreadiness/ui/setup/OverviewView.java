package org.socialreadiness.ui.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Card;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Parts;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// What is set up, how far everyone is, and the next step.
public final class OverviewView implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final OverviewViewModel model;

    /// The lines of people that are there: those that show the same stay.
    private final Map<PersonLine, Node> lines = new HashMap<>();

    private final VBox people = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private final Subscription life;

    public OverviewView(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new OverviewViewModel(desk.workspace());
        page.getStyleClass().add("sr-page");
        people.getStyleClass().addAll("sr-people", "sr-column");
        root.setId("overview");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        life = desk.workspace()
                .assessmentProperty()
                .subscribe(_ -> show())
                // What is said differently belongs to the client, and may not touch the assessment.
                .and(desk.workspace().clientProperty().map(Client::aside).subscribe((_, _) -> show()));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Node next = page.lookup("#overview-next");
        if (next != null) {
            next.requestFocus();
        }
    }

    @Override
    public void left() {
        life.unsubscribe();
    }

    private void show() {
        Optional<Assessment> assessment = model.assessment();
        Parts.show(page, assessment.map(this::content).orElseGet(() -> List.of(none())));
    }

    private Node none() {
        return desk.workspace().isReadOnly()
                ? new EmptyState(messages.text("setup.none"), "")
                : new EmptyState(
                        messages.text("setup.none"),
                        messages.text("setup.none.text"),
                        "overview-next",
                        messages.text("setup.newAssessment"),
                        () -> desk.navigator().go(new Place.NewAssessment()));
    }

    private List<Node> content(Assessment assessment) {
        Label title = Labels.title(assessment.head().name());
        title.setId("overview-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button edit = new Button(messages.text("setup.change"), new FontIcon(Feather.EDIT_2));
        edit.setId("overview-edit");
        edit.getStyleClass().add("small");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(_ -> desk.navigator().go(new Place.EditAssessment()));
        HBox head = new HBox(16, title);
        if (!desk.workspace().isReadOnly()) {
            Button protection = new Button(messages.text("setup.protection"), new FontIcon(Feather.LOCK));
            protection.setId("overview-protection");
            protection.getStyleClass().addAll("flat", "small");
            protection.setMinWidth(Region.USE_PREF_SIZE);
            protection.setOnAction(_ -> desk.navigator().go(new Place.Protection()));
            head.getChildren().addAll(protection, edit);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        List<Node> all = new ArrayList<>(List.of(head, facts(assessment)));
        boolean present = !desk.workspace().isPast();
        if (present) {
            VBox undecided = new VBox();
            undecided.setManaged(false);
            sayUndecided(undecided);
            all.add(1, undecided);
            all.add(next());
        }
        if (present) {
            all.add(past());
        }
        all.forEach(part -> part.getStyleClass().add("sr-column"));
        List<PersonLine> now = model.people();
        if (!now.isEmpty()) {
            List<Node> parts = new ArrayList<>();
            parts.add(Labels.section(messages.text("setup.people", now.size())));
            lines.keySet().retainAll(new HashSet<>(now));
            now.forEach(each -> parts.add(lines.computeIfAbsent(each, this::line)));
            Parts.show(people, parts);
            all.add(present ? all.size() - 1 : all.size(), people);
        }
        return all;
    }

    /// The ways to what was, and to other copies.
    private Node past() {
        FlowPane ways = new FlowPane(
                16,
                4,
                way("overview-progress", "results.since", Feather.TRENDING_UP, new Place.Progress()),
                way("overview-history", "history.open", Feather.CLOCK, new Place.History()),
                way("overview-copies", "history.open.copies", Feather.COPY, new Place.Copies()),
                way("overview-join", "history.open.join", Feather.GIT_MERGE, new Place.Join()),
                way("overview-redaction", "setup.redaction.open", Feather.EYE_OFF, new Place.Redaction()));
        ways.getStyleClass().add("sr-past");
        return ways;
    }

    private Button way(String id, String key, Feather icon, Place place) {
        Button way = new Button(messages.text(key), new FontIcon(icon));
        way.setId(id);
        way.getStyleClass().add("sr-link");
        way.setOnAction(_ -> desk.navigator().go(place));
        return way;
    }

    /// Says how many things another copy says differently, while there are any.
    private void sayUndecided(VBox place) {
        model.undecided(count -> {
            place.setManaged(count > 0);
            place.setVisible(count > 0);
            if (count > 0) {
                Button go = new Button(messages.text("history.undecided.go"));
                go.setId("overview-decide");
                go.setMinWidth(Region.USE_PREF_SIZE);
                go.setOnAction(_ -> desk.navigator().go(new Place.Join()));
                Label sentence = Labels.body(messages.text("history.undecided", count));
                sentence.setId("overview-undecided");
                sentence.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(sentence, Priority.ALWAYS);
                HBox line = new HBox(16, sentence, go);
                line.setAlignment(Pos.CENTER_LEFT);
                place.getChildren().setAll(new Card(line));
            }
        });
    }

    private Node facts(Assessment assessment) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sr-facts");
        String form = assessment.head().form();
        int criteria = assessment.instrument().structure().criteria(form).size();
        row(grid, 0, messages.text("setup.scope"), assessment.head().scope());
        row(
                grid,
                1,
                messages.text("setup.date"),
                new Dates(messages.locale()).day(assessment.head().date()));
        row(
                grid,
                2,
                messages.text("setup.form"),
                form.equals(Form.FULL)
                        ? messages.text("setup.form.full.of", criteria)
                        : messages.text("setup.form.short.of", criteria));
        row(
                grid,
                3,
                messages.text("setup.instrument"),
                assessment.instrument().in(messages.locale()).title() + " "
                        + assessment.instrument().version());
        return grid;
    }

    private static void row(GridPane grid, int row, String name, String value) {
        Label label = Labels.caption(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        grid.add(label, 0, row);
        grid.add(Labels.body(value), 1, row);
    }

    private Node next() {
        OverviewViewModel.Next next = model.next();
        Label sentence = Labels.body(
                switch (next) {
                    case OverviewViewModel.Next.AddPeople _ -> messages.text("setup.next.people.text");
                    case OverviewViewModel.Next.Begin _ -> messages.text("setup.next.begin.text");
                    case OverviewViewModel.Next.Continue _ -> messages.text("setup.next.continue.text");
                    case OverviewViewModel.Next.Seal _ -> messages.text("setup.next.seal.text");
                    case OverviewViewModel.Next.AskMore _ -> messages.text("setup.next.more.text");
                    case OverviewViewModel.Next.SeeResults _ -> messages.text("setup.next.results.text");
                });
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button go = new Button(
                switch (next) {
                    case OverviewViewModel.Next.AddPeople _ -> messages.text("setup.next.people");
                    case OverviewViewModel.Next.Begin(var _, var name) -> messages.text("setup.next.begin", name);
                    case OverviewViewModel.Next.Continue(var _, var name) -> messages.text("setup.next.continue", name);
                    case OverviewViewModel.Next.AskMore(var _, var name) -> messages.text("setup.next.begin", name);
                    case OverviewViewModel.Next.Seal(var _, var name) -> messages.text("setup.next.seal", name);
                    case OverviewViewModel.Next.SeeResults _ -> messages.text("setup.next.results");
                });
        go.setId("overview-next");
        go.getStyleClass().add("accent");
        go.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
        go.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> desk.navigator().go(OverviewViewModel.place(next)));
        HBox line = new HBox(24, sentence, go);
        line.setAlignment(Pos.CENTER_LEFT);
        return new Card(Labels.captionStrong(messages.text("setup.next")), line);
    }

    private Node line(PersonLine line) {
        VBox who = new VBox(Labels.strong(line.person().name()), Labels.caption(line.who(messages)));
        who.getStyleClass().add("sr-people-who");
        ProgressBar bar = new ProgressBar(line.asked() == 0 ? 0 : (double) line.answered() / line.asked());
        bar.setAccessibleText(line.state(messages));
        Label state = Labels.caption(line.state(messages));
        if (line.sealed()) {
            state.setGraphic(new FontIcon(Feather.LOCK));
        }
        HBox row = new HBox(who, bar, state);
        row.getStyleClass().add("sr-people-row");
        return row;
    }
}
