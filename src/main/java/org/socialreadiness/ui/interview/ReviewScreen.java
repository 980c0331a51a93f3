package org.socialreadiness.ui.interview;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.SidePanel;

/// Before a person seals: what is worth a second look, the own answers at a glance, and what sealing means.
/// After it: what happens next.
public final class ReviewScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final ParticipantId person;
    private final ReviewViewModel model;
    private final Turns turns;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox root = new HBox();
    private Subscription subscription = Subscription.EMPTY;
    private List<Node> parts = List.of();
    private @Nullable Node first;

    /// @param turns whether the keyboard goes from person to person
    public ReviewScreen(Desk desk, ParticipantId person, Turns turns) {
        this.turns = turns;
        this.desk = desk;
        this.messages = desk.messages();
        this.person = person;
        this.model = new ReviewViewModel(desk.workspace(), messages, person);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sr-plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        root.setId("review");
        root.getStyleClass().add("sr-review");
        root.widthProperty().subscribe((was, is) -> {
            Preferences preferences = desk.preferences();
            if (preferences.fitsTwoColumns(was.doubleValue()) != preferences.fitsTwoColumns(is.doubleValue())) {
                lay();
                shown();
            }
        });
        subscription = desk.workspace().assessmentProperty().subscribe(_ -> changed());
    }

    private void changed() {
        if (model.isPresent()) {
            show();
        } else {
            subscription.unsubscribe();
            desk.navigator().go(new Place.Overview());
        }
    }

    private void show() {
        if (model.isSealed()) {
            SealedPage page = new SealedPage(model, desk, turns.round().isPresent(), this::open);
            parts = List.of();
            scroll.setContent(page);
            root.getChildren().setAll(scroll);
            first = page.first();
        } else {
            ReviewList list = new ReviewList(model, messages, this::look, this::beliefs);
            ReviewSide side = new ReviewSide(model, messages, this::seal, this::back);
            parts = List.of(list, side);
            first = list.first().orElse(side.first());
            lay();
        }
        if (root.getScene() != null) {
            shown();
        }
    }

    /// The list with the column beside it; where the window is narrow, one under the other.
    private void lay() {
        if (!parts.isEmpty()) {
            boolean both = desk.preferences().fitsTwoColumns(root.getWidth());
            VBox page = new VBox(parts.getFirst());
            page.getStyleClass().addAll("sr-page", "sr-column", "sr-review-page");
            if (both) {
                SidePanel side = new SidePanel(parts.getLast());
                HBox beside = new HBox(side);
                beside.getStyleClass().add("sr-review-side");
                beside.setMinWidth(Region.USE_PREF_SIZE);
                root.getChildren().setAll(scroll, beside);
            } else {
                page.getChildren().add(parts.getLast());
                root.getChildren().setAll(scroll);
            }
            scroll.setContent(page);
        }
    }

    private void look(ReviewViewModel.Line line) {
        desk.navigator().go(new Place.Interview(person, new Stop.OfCriterion(line.id())));
    }

    private void beliefs() {
        model.firstOpenBelief()
                .ifPresent(id -> desk.navigator().go(new Place.Interview(person, new Stop.OfBelief(id))));
    }

    private void seal() {
        if (model.canSeal() && !model.isSealed()) {
            model.seal(true);
            turns.end();
            if (turns.round().isPresent() || asksCode()) {
                desk.workspace().forgetEdits();
            }
        }
    }

    /// From the page that stays when a person has sealed and left, whoever has come asks for that person's code.
    private void open() {
        if (asksCode()) {
            back();
        } else {
            model.seal(false);
        }
    }

    private boolean asksCode() {
        return turns.asksCode(desk.workspace(), person);
    }

    private void back() {
        desk.navigator().go(new Place.Interview(person));
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
    public void left() {
        subscription.unsubscribe();
    }

    @Override
    public String about() {
        return Optional.of(model.participant())
                .map(p -> messages.text("interview.about", p.role().isEmpty() ? p.name() : p.role()))
                .orElse("");
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("Enter", messages.text("review.screen.goTo")),
                new KeyHint("Ctrl+Enter", messages.text("review.screen.seal")),
                new KeyHint("Esc", messages.text("interview.back")));
    }

    @Override
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            seal();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button focused) {
            focused.fire();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back();
        } else {
            return;
        }
        event.consume();
    }
}
