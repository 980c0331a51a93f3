package org.socialreadiness.ui.interview;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Screen;

/// One person's interview, one thing at a time. Only the controls of the present page exist.
public final class InterviewScreen implements Screen {
    /// Below these, at 100 % text, there is little room and what only helps is folded.
    private static final double SMALL_WIDTH = 930;

    private static final double SMALL_HEIGHT = 690;

    private final Desk desk;
    private final Messages messages;
    private final InterviewViewModel model;
    private final FactsViewModel facts;
    private final VBox root = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane beside = new StackPane();
    private final SealedBar sealed;
    private final InterviewFoot foot;
    private final ProgressLine line;
    private @Nullable Asked asked;
    private boolean moved;
    private boolean command;
    private Subscription subscription = Subscription.EMPTY;

    /// @param begin where to begin; where the person was last if empty
    public InterviewScreen(Desk desk, ParticipantId person, Optional<Stop> begin) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new InterviewViewModel(desk.workspace(), messages, person, begin);
        this.facts = new FactsViewModel(desk.workspace(), messages, desk.clock());
        this.line = new ProgressLine(model, messages, this::go, this::review);
        this.sealed = new SealedBar(messages, model);
        this.foot = new InterviewFoot(messages, this::back, this::next);
        build();
        show();
        subscription = desk.workspace().assessmentProperty().subscribe(_ -> changed());
        if (begin.isEmpty()) {
            desk.workspace().place(person, place -> place.flatMap(model::stop).ifPresent(this::resume));
        }
    }

    private void build() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sr-plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(scroll, beside);
        VBox.setVgrow(middle, Priority.ALWAYS);
        // Tab goes through the children in this order, which is the order of reading.
        root.getChildren().setAll(line, sealed, middle, foot);
        root.setId("interview");
        root.getStyleClass().add("sr-interview");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeTheFocus);
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // A key that was a command has put the focus into a field, and must not be typed there.
            if (command) {
                event.consume();
            }
        });
        root.widthProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
        root.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(_ -> reveal());
        // The room is known only after the first layout, and is another when the window is.
        scroll.viewportBoundsProperty().subscribe(_ -> Platform.runLater(this::revealFromTop));
    }

    private void fit() {
        double scale = desk.preferences().textSizeProperty().get() / 100.0;
        boolean small = root.getWidth() < SMALL_WIDTH * scale || root.getHeight() < SMALL_HEIGHT * scale;
        if (small != root.getStyleClass().contains("sr-small")) {
            if (small) {
                root.getStyleClass().add("sr-small");
            } else {
                root.getStyleClass().remove("sr-small");
            }
            foot.setSmall(small);
            line.setSmall(small);
        }
        if (asked != null) {
            asked.setSmall(small);
        }
    }

    private void resume(Stop stop) {
        if (!moved && !stop.equals(model.stop())) {
            go(stop);
        }
    }

    private void go(Stop stop) {
        leave();
        model.go(stop);
        show();
        focus();
    }

    private void show() {
        Asked page = page();
        asked = page;
        VBox content = new VBox(page.main());
        content.getStyleClass().addAll("sr-page", "sr-interview-page");
        scroll.setContent(content);
        scroll.setVvalue(0);
        beside.getChildren().setAll(page.side());
        page.setSmall(root.getStyleClass().contains("sr-small"));
        refresh();
    }

    private Asked page() {
        Instrument instrument = model.instrument();
        Optional<Criterion> criterion = model.criterion();
        return criterion
                .<Asked>map(c -> new CriterionView(
                        new CriterionViewModel(model, c),
                        messages,
                        instrument.factors().indexOf(instrument.factorOf(c.id()).orElseThrow()),
                        model.lastTime(c),
                        this::chosen))
                .or(() -> model.belief().map(b -> new BeliefView(model, messages, b)))
                .orElseGet(() -> new FactsView(facts, messages, model.stop()));
    }

    private void changed() {
        if (!model.isPresent()) {
            subscription.unsubscribe();
            asked = null;
            desk.navigator().go(new Place.Overview());
        } else if (asked != null) {
            asked.refresh();
            refresh();
        }
    }

    private void refresh() {
        line.refresh();
        sealed.refresh();
        foot.show(model, Optional.ofNullable(asked).flatMap(Asked::choosing));
    }

    private void chosen() {
        if (desk.preferences().autoAdvanceProperty().get()) {
            next();
        }
    }

    private void next() {
        leave();
        if (model.next()) {
            show();
            focus();
        } else {
            review();
        }
    }

    private void back() {
        leave();
        model.back();
        show();
        focus();
    }

    private void review() {
        desk.navigator().go(new Place.Review(model.person()));
    }

    private void leave() {
        moved = true;
        if (asked != null) {
            asked.leave();
        }
    }

    private void focus() {
        if (asked != null && root.getScene() != null) {
            root.applyCss();
            root.layout();
            asked.focus();
        }
    }

    private void revealFromTop() {
        scroll.setVvalue(0);
        reveal();
    }

    /// Brings what has the focus into view; a scroll pane does so for Tab only.
    private void reveal() {
        Node content = scroll.getContent();
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        double view = scroll.getViewportBounds().getHeight();
        if (owner == null || content == null || view <= 0 || !isInside(owner, content)) {
            return;
        }
        double hidden = content.getLayoutBounds().getHeight() - view;
        Node whole = row(owner);
        Bounds at = content.sceneToLocal(whole.localToScene(whole.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0) {
            scroll.setVvalue(0);
        } else if (at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / hidden);
        } else if (at.getMaxY() > top + view) {
            scroll.setVvalue((at.getMaxY() - view) / hidden);
        }
    }

    /// What belongs to a field is to be read with it: the fact around it, or else the field itself.
    private static Node row(Node field) {
        for (Node each = field; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("sr-fact")) {
                return each;
            }
        }
        return field;
    }

    private static boolean isInside(Node node, Node around) {
        Node each = node;
        while (each != null && !each.equals(around)) {
            each = each.getParent();
        }
        return each != null;
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
    public void left() {
        leave();
        subscription.unsubscribe();
        String lost = facts.notKept();
        if (!lost.isEmpty()) {
            desk.notices().say(messages.text("interview.factsNotKept", lost));
        }
    }

    @Override
    public String about() {
        Participant person = model.participant();
        String called = person.role().isEmpty() ? person.name() : person.role();
        return switch (person.kind()) {
            case LEADER -> messages.text("interview.about", called);
            case INTERVIEWEE -> messages.text("interview.aboutInterviewee", called);
            case ASSESSOR -> messages.text("interview.aboutAssessor", called);
        };
    }

    @Override
    public String help() {
        return messages.text("interview.ruleWhole");
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("0", messages.text("interview.key.level")),
                new KeyHint("D", messages.text("interview.dontKnow")),
                new KeyHint("N", messages.text("interview.doesNotApply")),
                new KeyHint("Alt+1", messages.text("interview.key.sure")),
                new KeyHint("E", messages.text("interview.key.notes")),
                new KeyHint("F", messages.text("interview.flag")),
                new KeyHint("Del", messages.text("interview.key.clear")),
                new KeyHint("Enter", messages.text("interview.key.next")),
                new KeyHint("Shift+Enter", messages.text("interview.key.back")),
                new KeyHint("R", messages.text("interview.toReview")));
    }

    /// Enter goes on; the choice that has the focus would take it for a press.
    private void beforeTheFocus(KeyEvent event) {
        command = false;
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton) {
            onKey(event);
        }
    }

    @Override
    public void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean typing = event.getTarget() instanceof TextInputControl && !event.isAltDown();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if ((code == KeyCode.ENTER && event.isShiftDown())
                || code == KeyCode.PAGE_UP
                || (code == KeyCode.LEFT && event.isAltDown())) {
            back();
        } else if (code == KeyCode.ENTER && plain && event.getTarget() instanceof Button focused) {
            focused.fire();
        } else if ((code == KeyCode.ENTER && plain)
                || code == KeyCode.PAGE_DOWN
                || (code == KeyCode.RIGHT && event.isAltDown())) {
            next();
        } else if (code == KeyCode.R && plain && !typing) {
            review();
        } else {
            if (asked != null && !typing) {
                asked.onKey(event);
                command = event.isConsumed();
            }
            return;
        }
        event.consume();
    }
}
