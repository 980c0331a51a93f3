package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.KeyCap;
import org.socialreadiness.ui.base.Labels;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Screen;

/// One person's interview, one thing at a time.
public final class InterviewScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final InterviewViewModel model;
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final HBox notice = new HBox(16);
    private final Label progress = Labels.caption("");
    private final Button back;
    private final Button next;
    private final ProgressLine line;
    private @Nullable Asked asked;
    private Subscription subscription = Subscription.EMPTY;

    /// @param begin where to begin; where the person was last if empty
    public InterviewScreen(Desk desk, ParticipantId person, Optional<Stop> begin) {
        this.desk = desk;
        this.messages = desk.messages();
        this.model = new InterviewViewModel(desk.workspace(), messages, person, begin);
        this.back = new Button(messages.text("interview.back"));
        this.next = new Button();
        this.line = new ProgressLine(model, messages, this::go, this::review);
        build();
        show();
        subscription = desk.workspace().assessmentProperty().subscribe(_ -> {
            if (asked != null && desk.workspace().assessmentProperty().get().isPresent()) {
                refresh();
            }
        });
        if (begin.isEmpty()) {
            desk.workspace().place(person, place -> place.flatMap(model::stop).ifPresent(this::resume));
        }
    }

    private void build() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sr-plain-scroll");
        notice.getStyleClass().add("sr-locked");
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.managedProperty().bind(notice.visibleProperty());
        back.setId("interview-back");
        back.setOnAction(_ -> back());
        next.setId("interview-next");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> next());
        next.setGraphic(new HBox(KeyCap.of("Enter", messages)));
        next.setContentDisplay(ContentDisplay.RIGHT);
        back.setMinWidth(Region.USE_PREF_SIZE);
        next.setMinWidth(Region.USE_PREF_SIZE);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox foot = new HBox(16, back, left, progress, right, next);
        foot.getStyleClass().add("sr-foot");
        root.setTop(new VBox(line, notice));
        root.setCenter(scroll);
        root.setBottom(foot);
        root.setId("interview");
    }

    private void resume(Stop stop) {
        if (!stop.equals(model.stop())) {
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
        Optional<Criterion> criterion = model.criterion();
        Optional<BeliefPair> belief = model.belief();
        Asked shown = criterion
                .<Asked>map(c -> new CriterionView(model, messages, c, this::chosen))
                .or(() -> belief.map(b -> new BeliefView(model, messages, b)))
                .orElseGet(() -> new FactsView(desk, model.instrument()));
        asked = shown;
        VBox page = new VBox(shown.main());
        page.getStyleClass().add("sr-page");
        scroll.setContent(page);
        scroll.setVvalue(0);
        root.setRight(shown.side());
        refresh();
    }

    private void refresh() {
        if (asked != null) {
            asked.refresh();
        }
        line.refresh();
        progress.setText(model.progress());
        back.setDisable(!model.hasBack());
        next.setText(messages.text(model.hasNext() ? "interview.next" : "interview.toReview"));
        boolean sealed = model.sheet().isSealed();
        notice.setVisible(sealed);
        if (sealed) {
            Button open = new Button(messages.text("interview.openAgain"));
            open.setId("interview-open-again");
            open.getStyleClass().add("small");
            open.setDisable(model.isReadOnlyFile());
            open.setOnAction(_ -> model.open());
            notice.getChildren().setAll(Labels.body(messages.text("interview.sealed")), open);
        }
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
        leave();
        desk.navigator().go(new Place.Review(model.person()));
    }

    private void leave() {
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
    public List<KeyHint> keys() {
        return new ArrayList<>(List.of(
                new KeyHint("0", messages.text("interview.key.level")),
                new KeyHint("D", messages.text("interview.dontKnow")),
                new KeyHint("N", messages.text("interview.doesNotApply")),
                new KeyHint("Alt+1", messages.text("interview.key.sure")),
                new KeyHint("E", messages.text("interview.notes")),
                new KeyHint("F", messages.text("interview.flag")),
                new KeyHint("Del", messages.text("interview.key.clear")),
                new KeyHint("Enter", messages.text("interview.next")),
                new KeyHint("Shift+Enter", messages.text("interview.back"))));
    }

    @Override
    public void onKey(KeyEvent event) {
        boolean back = (event.getCode() == KeyCode.ENTER && event.isShiftDown())
                || event.getCode() == KeyCode.PAGE_UP
                || (event.getCode() == KeyCode.LEFT && event.isAltDown());
        boolean on = (event.getCode() == KeyCode.ENTER && !event.isShortcutDown())
                || event.getCode() == KeyCode.PAGE_DOWN
                || (event.getCode() == KeyCode.RIGHT && event.isAltDown());
        if (back) {
            back();
            event.consume();
        } else if (on) {
            next();
            event.consume();
        } else if (asked != null) {
            asked.onKey(event);
        }
    }
}
