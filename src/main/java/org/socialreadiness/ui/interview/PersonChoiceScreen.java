package org.socialreadiness.ui.interview;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Progress;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.ListRow;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// Whose interview it is: a person is chosen before anything is asked.
public final class PersonChoiceScreen implements Screen {
    private final Desk desk;
    private final VBox list = new VBox();
    private final ScrollPane root;
    private @Nullable Button first;
    private int highest;

    public PersonChoiceScreen(Desk desk) {
        this.desk = desk;
        Messages messages = desk.messages();
        Label about = Labels.body(messages.text("interview.whoseAbout"));
        about.getStyleClass().add("text-muted");
        VBox top = new VBox(Labels.title(messages.text("interview.whose")), about);
        top.getStyleClass().add("sr-review-top");
        VBox page = new VBox(top, list);
        page.getStyleClass().addAll("sr-page", "sr-column", "sr-review-page", "sr-review-list");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("sr-plain-scroll");
        Assessment assessment = desk.workspace().assessment();
        for (Participant person : assessment.participants()) {
            list.getChildren().add(row(assessment, person));
        }
        if (assessment.raters().size() > 1) {
            Button pass = new Button(messages.text("interview.handOver.start"));
            pass.setId("interview-pass");
            pass.setOnAction(_ -> desk.navigator().go(new Place.HandOver(Place.Round.RATING)));
            Label why = Labels.caption(messages.text("interview.handOver.startWhy"));
            why.setMinHeight(Region.USE_PREF_SIZE);
            Button rules = new Button(messages.text("interview.rules.link"));
            rules.setId("interview-rules");
            rules.getStyleClass().add("flat");
            rules.setOnAction(_ -> desk.navigator().go(new Place.Rules()));
            page.getChildren().add(new VBox(8, new HBox(8, pass, rules), why));
        }
        if (assessment.raters().stream().anyMatch(person -> person.kind() == Participant.Kind.INTERVIEWEE)) {
            Button beside = new Button(messages.text("quotes.page.link"));
            beside.setId("interview-triangulation");
            beside.setOnAction(_ -> desk.navigator().go(new Place.Triangulation()));
            page.getChildren().add(beside);
        }
        if (assessment.participants().isEmpty()) {
            Button add = new Button(messages.text("interview.addPeople"));
            add.setId("interview-add-people");
            add.getStyleClass().add("accent");
            add.setOnAction(_ -> desk.navigator().go(new Place.People()));
            first = add;
            list.getChildren().addAll(Labels.body(messages.text("interview.nobody")), add);
            list.setSpacing(16);
        }
    }

    private Button row(Assessment assessment, Participant person) {
        Messages messages = desk.messages();
        Progress progress = Progress.of(assessment, person.id());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        String state = assessment.sheet(person.id()).isSealed()
                ? messages.text("interview.personSealed")
                : messages.text("interview.personProgress", progress.answered(), progress.criteria());
        Label name = Labels.strong(person.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label said = oneLine(state);
        said.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(12, name, oneLine(person.role()), spring, said);
        Button button = new ListRow(
                "interview-person-" + list.getChildren().size(),
                person.name() + ", " + person.role() + ", " + state,
                content,
                () -> desk.navigator().go(new Place.Interview(person.id())));
        int turn = turn(assessment, person);
        if (turn > highest) {
            highest = turn;
            first = button;
        }
        return button;
    }

    /// Whose turn it most likely is: of those in the middle, then of those who have not begun.
    private static int turn(Assessment assessment, Participant person) {
        Sheet sheet = assessment.sheet(person.id());
        if (sheet.isSealed()) {
            return 1;
        }
        return sheet.hasBegun() ? 3 : 2;
    }

    private static Label oneLine(String text) {
        Label label = Labels.caption(text);
        label.setWrapText(false);
        return label;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        if (first != null) {
            Focus.give(root, first);
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of();
    }
}
