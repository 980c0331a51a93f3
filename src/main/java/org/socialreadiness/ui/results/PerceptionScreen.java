package org.socialreadiness.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SegmentedChoice;
import org.socialreadiness.ui.results.PerceptionViewModel.View;

/// Who sees it how: leaders beside interviewees, roles beside each other, and an assessor beside both.
public final class PerceptionScreen implements Screen {
    /// How far a page key goes, as a share of what is seen.
    private static final double PAGE = 0.9;

    private final Desk desk;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Subscription subscription;
    private View view = View.PARTS;

    public PerceptionScreen(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
        root.setId("perception");
        scroll.setId("perception-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sr-plain-scroll");
        scroll.setFocusTraversable(false);
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private void fill(Optional<Assessment> now) {
        if (now.isEmpty() || !now.get().showsResults()) {
            root.setCenter(new EmptyState(
                    messages.text("results.gap.title"),
                    messages.text("results.gap.closed"),
                    "perception-back",
                    messages.text("results.gap.back"),
                    this::back));
            return;
        }
        show(new ResultsViewModel(now.get(), messages));
    }

    private void show(ResultsViewModel results) {
        List<View> views = PerceptionViewModel.views(results);
        if (!views.contains(view)) {
            view = View.PARTS;
        }
        PerceptionViewModel model = new PerceptionViewModel(results, messages, view);
        VBox page = new VBox(head(), choice(views, results));
        page.getStyleClass().addAll("sr-page", "sr-gaps");
        page.getChildren().addAll(model.isEmpty() ? List.of(empty(model)) : parts(model));
        scroll.setContent(page);
        root.setCenter(scroll);
    }

    private Node head() {
        Button back = new Button(messages.text("results.gap.back"));
        back.setId("perception-back");
        back.getStyleClass().addAll("sr-link", "sr-why-back");
        back.setGraphic(new KeyCap("Esc"));
        back.setOnAction(_ -> back());
        return new VBox(
                8,
                back,
                Labels.title(messages.text("results.gap.title")),
                Labels.body(messages.text("results.gap.text")));
    }

    private Node choice(List<View> views, ResultsViewModel results) {
        SegmentedChoice<View> choice = new SegmentedChoice<>(
                views.stream()
                        .map(each -> new SegmentedChoice.Option<>(each, id(each), label(each)))
                        .toList(),
                false);
        choice.setAccessibleText(messages.text("results.gap.view"));
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        choice.valueProperty().set(Optional.of(view));
        choice.valueProperty().subscribe((_, chosen) -> chosen.ifPresent(at -> look(at, results)));
        return choice;
    }

    private static String id(View view) {
        return switch (view) {
            case PARTS -> "perception-parts";
            case ROLES -> "perception-roles";
            case ASSESSOR -> "perception-assessor";
        };
    }

    private String label(View of) {
        return switch (of) {
            case PARTS -> messages.text("results.gap.byPart");
            case ROLES -> messages.text("results.gap.byRole");
            case ASSESSOR -> messages.text("results.gap.byAssessor");
        };
    }

    private void look(View at, ResultsViewModel results) {
        view = at;
        show(results);
        scroll.setVvalue(0);
        Focus.give(root, "#" + id(at));
    }

    private Node empty(PerceptionViewModel model) {
        EmptyState empty = new EmptyState(
                messages.text("results.gap.empty"),
                model.missing(),
                "perception-to-people",
                messages.text("results.gap.toPeople"),
                () -> desk.navigator().go(new Place.People()));
        empty.getStyleClass().add("sr-gap-empty");
        return empty;
    }

    private List<Node> parts(PerceptionViewModel model) {
        VBox sentences = new VBox();
        sentences.setId("perception-sentences");
        sentences.getStyleClass().add("sr-gap-sentences");
        model.sentences().forEach(each -> {
            Label sentence = Labels.body(each);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            sentences.getChildren().add(sentence);
        });
        double scale = desk.preferences().textSizeProperty().get() / 100.0;
        int groups = model.key().size();
        VBox lists = new VBox(24);
        if (!model.factors().isEmpty()) {
            lists.getChildren()
                    .add(new GapList(
                            "perception-factor",
                            messages.text("results.gap.factors"),
                            model.factors(),
                            groups,
                            scale,
                            messages));
        }
        lists.getChildren()
                .add(new GapList(
                        "perception-criterion",
                        messages.text("results.gap.criteria"),
                        model.criteria(),
                        groups,
                        scale,
                        messages));
        VBox notes = new VBox(4);
        if (!model.hidden().isEmpty()) {
            Label hidden = Labels.caption(model.hidden());
            hidden.setId("perception-hidden");
            notes.getChildren().add(hidden);
        }
        Label note = Labels.caption(model.note());
        note.setMinHeight(Region.USE_PREF_SIZE);
        notes.getChildren().add(note);
        return List.of(sentences, key(model), lists, notes);
    }

    private static Node key(PerceptionViewModel model) {
        FlowPane key = new FlowPane();
        key.getStyleClass().add("sr-gap-key");
        List<String> names = model.key();
        for (int i = 0; i < names.size(); i++) {
            HBox each = new HBox(6, new GroupMark(i, names.size()), Labels.caption(names.get(i)));
            each.setAlignment(Pos.CENTER_LEFT);
            key.getChildren().add(each);
        }
        return key;
    }

    private void back() {
        desk.navigator().go(new Place.Results());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        Focus.give(root, "#" + (root.lookup("#" + id(view)) == null ? "perception-back" : id(view)));
    }

    @Override
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Esc", messages.text("results.gap.back")),
                new KeyHint("Page Down", messages.text("results.gap.key.page")));
    }

    @Override
    public void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> back();
            case PAGE_DOWN -> page(PAGE);
            case PAGE_UP -> page(-PAGE);
            case HOME -> scroll.setVvalue(0);
            case END -> scroll.setVvalue(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Scrolls by a share of what is seen.
    private void page(double share) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = ((Region) scroll.getContent()).getHeight() - seen;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + share * seen / hidden, 0, 1));
        }
    }
}
