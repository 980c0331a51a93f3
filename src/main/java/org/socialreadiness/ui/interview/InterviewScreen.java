package org.socialreadiness.ui.interview;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.FileDrop;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Place.Stop;
import org.socialreadiness.ui.base.Screen;

/// One person's interview, one thing at a time. Only the controls of the present page exist.
public final class InterviewScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final InterviewViewModel model;
    private final Optional<FilesViewModel.Outside> outside;
    private final FactsViewModel facts;
    private final VBox root = new VBox();
    private final AskedPane pane = new AskedPane();
    private final SealedBar sealed;
    private final InterviewFoot foot;
    private final ProgressLine line;
    private @Nullable Asked asked;
    private Room room = Room.ENOUGH;
    private boolean moved;
    private boolean command;
    private Subscription subscription = Subscription.EMPTY;

    /// @param begin where to begin; where the person was last if empty
    /// @param choice where files that show something come from
    /// @param folder where copies of them go unless a person picks another place
    public InterviewScreen(Desk desk, ParticipantId person, Optional<Stop> begin, FileChoice choice, Path folder) {
        this(
                desk,
                new InterviewViewModel(desk.workspace(), desk.messages(), person, begin),
                Optional.of(new FilesViewModel.Outside(choice, folder)),
                begin.isPresent());
    }

    /// A person's turn in the votes that are taken again; there must be one.
    public static InterviewScreen again(Desk desk, ParticipantId person) {
        return new InterviewScreen(
                desk,
                new InterviewViewModel(desk.workspace(), desk.messages(), person, Optional.empty(), Place.Round.AGAIN),
                Optional.empty(),
                true);
    }

    private InterviewScreen(
            Desk desk, InterviewViewModel model, Optional<FilesViewModel.Outside> outside, boolean placed) {
        this.desk = desk;
        this.outside = outside;
        this.messages = desk.messages();
        this.model = model;
        this.facts = new FactsViewModel(desk.workspace(), messages, desk.clock());
        this.line = new ProgressLine(model, messages, this::go, this::review);
        this.sealed = new SealedBar(messages, model);
        this.foot = new InterviewFoot(messages, this::back, this::next);
        build();
        show();
        // From the first edit on the person stays where that was made, even if the last place is heard of only now.
        subscription = desk.workspace().assessmentProperty().subscribe((_, _) -> changed());
        if (!placed) {
            desk.workspace()
                    .place(model.person(), place -> place.flatMap(model::stop).ifPresent(this::resume));
        } else {
            model.go(model.stop());
        }
    }

    private void build() {
        VBox.setVgrow(pane, Priority.ALWAYS);
        // Tab goes through the children in this order, which is the order of reading.
        if (model.isAgain()) {
            root.getChildren().setAll(pane, foot);
        } else {
            root.getChildren().setAll(line, sealed, pane, foot);
        }
        root.setId("interview");
        root.getStyleClass().add("sr-interview");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeTheFocus);
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // A key that was a command has put the focus into a field, and must not be typed there.
            if (command) {
                event.consume();
            }
        });
        FileDrop.on(root, this::takes, this::drop);
        root.widthProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
    }

    private void fit() {
        // The width is told before the height.
        if (root.getWidth() <= 0 || root.getHeight() <= 0) {
            return;
        }
        Room now = Room.of(
                root.getWidth(),
                root.getHeight(),
                desk.preferences().textSizeProperty().get());
        if (now != room) {
            room = now;
            root.getStyleClass().removeAll("sr-small", "sr-narrow");
            switch (room) {
                case ENOUGH -> {}
                case LITTLE -> root.getStyleClass().add("sr-small");
                case NARROW -> root.getStyleClass().addAll("sr-small", "sr-narrow");
            }
            foot.setSmall(!room.isEnough());
            line.setRoom(room);
            pane.setNarrow(room == Room.NARROW);
            if (asked != null) {
                asked.setSmall(!room.isEnough());
            }
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
        page.setSmall(!room.isEnough());
        pane.show(page);
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
                        records(c),
                        model.isAgain() ? Optional.empty() : model.lastTime(c),
                        desk.preferences().showLastTimeProperty(),
                        this::chosen))
                .or(() -> model.belief().map(b -> new BeliefView(model, messages, b)))
                .orElseGet(() -> new FactsView(facts, messages, model.stop()));
    }

    private Optional<CriterionView.Records> records(Criterion criterion) {
        return outside.map(from -> new CriterionView.Records(
                new QuotesViewModel(model, criterion), new FilesViewModel(desk, from, model, criterion)));
    }

    private void drop(Path file) {
        if (asked != null) {
            asked.take(file);
        }
    }

    /// A client that is dropped is opened, here as anywhere.
    private boolean takes(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return model.criterion().isPresent()
                && outside.isPresent()
                && !desk.workspace().isReadOnly()
                && !name.endsWith(ClientFile.EXTENSION);
    }

    private void changed() {
        if (!model.isPresent()) {
            subscription.unsubscribe();
            asked = null;
            desk.navigator().go(model.isAgain() ? new Place.Workshop() : new Place.Overview());
        } else if (asked != null) {
            moved = true;
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
        desk.navigator().go(model.isAgain() ? new Place.HandOver(Place.Round.AGAIN) : new Place.Review(model.person()));
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
    public Place here(Place asked) {
        return model.isAgain() ? new Place.Again(model.person()) : new Place.Interview(model.person(), model.stop());
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
                new KeyHint("Q", messages.text("quotes.key.quote")),
                new KeyHint("T", messages.text("quotes.key.attach")),
                new KeyHint("Ctrl+V", messages.text("quotes.key.paste")),
                new KeyHint("L", messages.text("interview.last.show")),
                new KeyHint("F", messages.text("interview.flag")),
                new KeyHint("Del", messages.text("interview.key.clear")),
                new KeyHint("Enter", messages.text("interview.key.next")),
                new KeyHint("Shift+Enter", messages.text("interview.key.back")),
                new KeyHint("R", messages.text("interview.toReview")));
    }

    /// Enter goes on; the choice that has the focus would take it for a press. Beside a fact it is one.
    private void beforeTheFocus(KeyEvent event) {
        command = false;
        boolean choosing = event.getTarget() instanceof ToggleButton && !(model.stop() instanceof Stop.OfFact);
        if (event.getCode() == KeyCode.ENTER && choosing) {
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
