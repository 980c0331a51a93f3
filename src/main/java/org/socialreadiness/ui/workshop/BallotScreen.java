package org.socialreadiness.ui.workshop;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Order;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// One person's five votes on the shortlist, or ranking of it. Each key is saved at once.
public final class BallotScreen implements Screen {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Desk desk;
    private final Messages messages;
    private final ParticipantId person;
    private final boolean ranked;
    private final List<PrioritiesViewModel.Line> lines;
    private final Map<CriterionId, Integer> votes = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final Label left = Labels.strong("");
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private int at;

    public BallotScreen(Desk desk, ParticipantId person, Sittings sittings) {
        this.desk = desk;
        this.messages = desk.messages();
        this.person = person;
        Assessment assessment = desk.workspace().assessment();
        PrioritiesViewModel model = new PrioritiesViewModel(desk.workspace(), messages, sittings.of(assessment.id()));
        this.ranked = model.isRanked();
        this.lines = Order.choices(assessment, person, model.lines());
        begin(assessment);
        page.getStyleClass().addAll("sr-page", "sr-column", "sr-priorities");
        root.setId("ballot");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("sr-plain-scroll");
        build();
        refresh();
    }

    /// What was given before; else an order of this person's own, so that no place on the list is favored.
    private void begin(Assessment assessment) {
        assessment.room().ballot(person).ifPresent(given -> {
            switch (given) {
                case Ballot.Votes(var before) -> votes.putAll(before);
                case Ballot.Ranking(var order) ->
                    lines.sort(Comparator.comparingInt(line -> {
                        int place = order.indexOf(line.criterion().id());
                        return place < 0 ? order.size() : place;
                    }));
            }
        });
        votes.keySet()
                .removeIf(id -> lines.stream().noneMatch(l -> l.criterion().id().equals(id)));
    }

    private void build() {
        Label about = Labels.body(messages.text(ranked ? "priorities.rankAbout" : "priorities.voteAbout"));
        about.getStyleClass().add("text-muted");
        about.setMinHeight(Region.USE_PREF_SIZE);
        left.setId("ballot-left");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.getStyleClass().add("sr-review-list");
        Button on = new Button(messages.text("interview.handOver.on"));
        on.setId("ballot-on");
        on.getStyleClass().add("accent");
        on.setGraphic(KeyCap.of("Enter", messages));
        on.setContentDisplay(ContentDisplay.RIGHT);
        on.setOnAction(_ -> on());
        page.getChildren()
                .setAll(
                        new VBox(8, Labels.title(messages.text("priorities.question")), about),
                        left,
                        list,
                        new HBox(on));
    }

    private void refresh() {
        left.setText(ranked ? "" : messages.text("priorities.left", Ballot.Votes.MOST - given()));
        left.setVisible(!ranked);
        left.setManaged(!ranked);
        list.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            list.getChildren().add(row(i));
        }
    }

    private int given() {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int votes(int row) {
        return votes.getOrDefault(lines.get(row).criterion().id(), 0);
    }

    private HBox row(int row) {
        PrioritiesViewModel.Line line = lines.get(row);
        Criterion criterion = line.criterion();
        Label name = Labels.strong(criterion.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, new FactorDot(line.factor()), name);
        head.setAlignment(Pos.CENTER_LEFT);
        Label step = Labels.caption(line.step());
        step.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, head, step);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label given = Labels.strong(ranked ? String.valueOf(row + 1) : String.valueOf(votes(row)));
        given.setId("ballot-given-" + criterion.id().text());
        given.setMinWidth(28);
        given.setAlignment(Pos.CENTER);
        Button less = step("ballot-less-" + row, ranked ? "↑" : "−", () -> change(row, -1));
        Button more = step("ballot-more-" + row, ranked ? "↓" : "+", () -> change(row, 1));
        HBox steps = new HBox(4, less, given, more);
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        HBox shown = new HBox(16, words, steps);
        shown.setId("ballot-row-" + row);
        shown.setAlignment(Pos.CENTER_LEFT);
        shown.getStyleClass().addAll("sr-priority", "sr-ballot-row");
        shown.pseudoClassStateChanged(CHOSEN, row == at);
        shown.setFocusTraversable(row == at);
        shown.setAccessibleRole(AccessibleRole.LIST_ITEM);
        shown.setAccessibleText(criterion.name() + ", "
                + (ranked
                        ? messages.text("priorities.place", row + 1)
                        : messages.text("priorities.votes", votes(row))));
        shown.setOnMousePressed(_ -> {
            at = row;
            show();
        });
        return shown;
    }

    private Button step(String id, String sign, Runnable act) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setDisable(desk.workspace().isReadOnly());
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// One vote more or less; in a ranking one place up or down.
    private void change(int row, int step) {
        if (desk.workspace().isReadOnly()) {
            return;
        }
        at = row;
        if (ranked) {
            int to = Math.clamp((long) row + step, 0, lines.size() - 1);
            lines.add(to, lines.remove(row));
            at = to;
            save();
        } else if ((step > 0 && given() < Ballot.Votes.MOST) || (step < 0 && votes(row) > 0)) {
            votes.merge(lines.get(row).criterion().id(), step, Integer::sum);
            votes.values().removeIf(count -> count == 0);
            save();
        }
        show();
    }

    private void save() {
        Ballot ballot = ranked
                ? new Ballot.Ranking(
                        lines.stream().map(line -> line.criterion().id()).toList())
                : new Ballot.Votes(votes);
        boolean nothing = !ranked && votes.isEmpty();
        desk.workspace().submit(new RoomChange.Balloted(person, nothing ? Optional.empty() : Optional.of(ballot)));
    }

    private void show() {
        refresh();
        focus();
    }

    private void focus() {
        if (!lines.isEmpty()) {
            Focus.give(root, list.getChildren().get(at));
        }
    }

    /// A ranking that was left as it stood is this person's ranking too.
    private void on() {
        if (ranked && !desk.workspace().isReadOnly()) {
            save();
        }
        desk.navigator().go(new Place.HandOver(Place.Round.PRIORITIES));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return ranked
                ? List.of(
                        new KeyHint("↑", messages.text("priorities.key.row")),
                        new KeyHint("Alt+↑", messages.text("priorities.key.move")),
                        new KeyHint("Enter", messages.text("interview.handOver.on")))
                : List.of(
                        new KeyHint("↑", messages.text("priorities.key.row")),
                        new KeyHint("+", messages.text("priorities.key.more")),
                        new KeyHint("−", messages.text("priorities.key.less")),
                        new KeyHint("Enter", messages.text("interview.handOver.on")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.isShortcutDown() || lines.isEmpty()) {
            return;
        }
        KeyCode code = event.getCode();
        int way = code == KeyCode.UP ? -1 : code == KeyCode.DOWN ? 1 : 0;
        if (way != 0 && event.isAltDown() && ranked) {
            change(at, way);
        } else if (way != 0 && !event.isAltDown()) {
            at = Math.clamp((long) at + way, 0, lines.size() - 1);
            show();
        } else if (!ranked && ("+".equals(event.getText()) || code == KeyCode.RIGHT || code == KeyCode.ADD)) {
            change(at, 1);
        } else if (!ranked && ("-".equals(event.getText()) || code == KeyCode.LEFT || code == KeyCode.SUBTRACT)) {
            change(at, -1);
        } else if (code == KeyCode.ENTER) {
            on();
        } else {
            return;
        }
        event.consume();
    }
}
