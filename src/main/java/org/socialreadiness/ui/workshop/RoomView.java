package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.assessment.Parked;
import org.socialreadiness.assessment.Quote;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TargetField;

/// The workshop while it is open: agenda, criterion and what is recorded side by side, or one under the other where
/// there is no room. What the room sees is in a window of its own, and goes where the facilitator goes.
final class RoomView extends BorderPane {
    /// Widths at 100 % text, in pixels: from which the columns have their full width, and the dots of the agenda.
    private static final double ROOMY = 1060;

    private static final double STRIP = 112;
    private static final double SMALL_STRIP = 76;
    private static final String TIGHT = "sr-tight";

    private final Desk desk;
    private final WorkshopViewModel model;
    private final Projector projector;
    private final BeliefsPane beliefs;
    private final RoomHead head;
    private final VoteBar votes;
    private final ScrollPane left = scroll();
    private final ScrollPane middle = scroll();
    private final ScrollPane right = scroll();
    private final ScrollPane all = scroll();
    private AgendaList agenda;
    private Criterion shown;
    private TimePane time;
    private RecordPane record;
    private final NotedPane heard;
    private final NotedPane parked;
    private TargetField target;
    private Region item = new Region();
    private Region side = new Region();
    private boolean beside = true;

    /// Whether it is left: then there may be nothing to talk about any more.
    private boolean ended;

    /// @param keys called with keys that are pressed in the room's window
    RoomView(Desk desk, WorkshopViewModel model, Consumer<KeyEvent> keys) {
        this.desk = desk;
        this.model = model;
        this.projector = new Projector(desk.preferences(), desk.messages(), this::refreshHead, keys);
        this.beliefs = new BeliefsPane(model.beliefs(), this::showBelief);
        this.head = new RoomHead(
                model, this::turnProjector, this::turnTo, () -> desk.navigator().go(new Place.Priorities()));
        this.votes = new VoteBar(desk, model);
        this.agenda = agenda(STRIP);
        this.shown = model.current();
        this.time = new TimePane(model, this::look);
        this.record = new RecordPane(model, this::record, this::takeBack, this::turnVote);
        this.target = model.target();
        RoomNotes notes = model.notes();
        this.heard = new NotedPane(
                "workshop-heard",
                desk.messages().text("workshop.heard"),
                "E",
                Quote.LONGEST,
                desk.messages(),
                new NotedPane.Acts(notes::hear, notes::takeOffHeard, Optional.empty(), this::focus));
        this.parked = new NotedPane(
                "workshop-parked",
                desk.messages().text("workshop.parked"),
                "K",
                Parked.LONGEST,
                desk.messages(),
                new NotedPane.Acts(notes::park, notes::takeOffParked, Optional.of(notes::tick), this::focus));
        getStyleClass().add("sr-room");
        left.getStyleClass().add("sr-agenda-scroll");
        right.getStyleClass().add("sr-room-side");
        setTop(new VBox(head, votes));
        showItem();
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    static ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sr-plain-scroll");
        return scroll;
    }

    private double scale() {
        return desk.preferences().textSizeProperty().get() / 100.0;
    }

    private AgendaList agenda(double strip) {
        return new AgendaList(model, strip, scale(), this::go, this::turnAgreed);
    }

    private void fit(double width) {
        if (width <= 0) {
            return;
        }
        boolean focused = agenda.here().filter(Node::isFocused).isPresent();
        boolean tight = width < ROOMY * scale();
        boolean wasBeside = beside;
        beside = desk.preferences().fitsTwoColumns(width);
        if (tight == isTight() && beside == wasBeside) {
            return;
        }
        if (tight != isTight()) {
            getStyleClass().remove(TIGHT);
            if (tight) {
                getStyleClass().add(TIGHT);
            }
            agenda = agenda(tight ? SMALL_STRIP : STRIP);
            showItem();
        } else {
            arrange();
        }
        if (focused) {
            Platform.runLater(this::focus);
        }
    }

    private boolean isTight() {
        return getStyleClass().contains(TIGHT);
    }

    /// Puts the parts where there is room for them; what has the focus keeps it.
    private void arrange() {
        Optional<Node> focused = focused();
        if (model.beliefs().isOn() || !beside) {
            for (ScrollPane each : List.of(left, middle, right)) {
                each.setContent(null);
            }
            setLeft(null);
            setRight(null);
        }
        all.setContent(null);
        if (model.beliefs().isOn()) {
            beliefs.refresh(beside, scale());
            setCenter(beliefs);
        } else if (beside) {
            left.setContent(agenda);
            middle.setContent(item);
            right.setContent(side);
            setLeft(left);
            setCenter(middle);
            setRight(right);
        } else {
            all.setContent(new VBox(agenda, item, side));
            setCenter(all);
        }
        focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner).filter(owner -> {
            Node at = owner;
            while (at != null && at != this) {
                at = at.getParent();
            }
            return at == this;
        });
    }

    private void showItem() {
        shown = model.current();
        agenda.refresh();
        record.end();
        item = item();
        target = model.target();
        time = new TimePane(model, this::look);
        record = new RecordPane(model, this::record, this::takeBack, this::turnVote);
        side = new VBox(new VBox(time, new SpokenPane(model, isTight() ? 1 : 2)), record, target);
        side.getStyleClass().add("sr-room-parts");
        ((VBox) side).getChildren().getFirst().getStyleClass().add("sr-room-talk");
        arrange();
        middle.setVvalue(0);
        right.setVvalue(0);
        show();
        refreshHead();
        Platform.runLater(this::reveal);
    }

    /// The criterion, and below it what was heard about it and what is kept for later.
    private Region item() {
        heard.refresh(model.notes().heard(), model.isReadOnly());
        parked.refresh(model.notes().parked(), model.isReadOnly());
        return new VBox(new ItemView(model), new VBox(heard, parked));
    }

    /// Leads to where what was heard is written down.
    void hear() {
        heard.take();
    }

    /// Leads to where something is kept for later.
    void park() {
        parked.take();
    }

    /// Leads to the target.
    void aim() {
        target.take();
    }

    /// Moves what is talked about up or down the agenda.
    void shift(int step) {
        model.shift(step);
        focus();
    }

    /// Shows the room what is talked about.
    private void show() {
        if (projector.isOpen()) {
            project();
        }
    }

    private void project() {
        if (model.beliefs().isOn()) {
            projector.show(model.beliefs());
        } else {
            projector.show(shown, model.score(shown).counts());
        }
    }

    boolean isOnBeliefs() {
        return model.beliefs().isOn();
    }

    /// From the criteria to the belief pairs, and back.
    void turnBeliefs() {
        turnTo(!isOnBeliefs());
    }

    private void turnTo(boolean pairs) {
        if (pairs != isOnBeliefs() && !model.beliefs().isEmpty()) {
            model.beliefs().turn(pairs);
            showBelief();
            time.refresh();
            focus();
        }
    }

    private void showBelief() {
        arrange();
        show();
        refreshHead();
    }

    /// Brings the row that is talked about into view.
    private void reveal() {
        agenda.here().filter(_ -> beside).ifPresent(row -> {
            double view = left.getViewportBounds().getHeight();
            double hidden = agenda.getHeight() - view;
            if (hidden > 0) {
                Bounds bounds = row.getBoundsInParent();
                double now = left.getVvalue() * hidden;
                double wanted = Math.max(Math.min(now, bounds.getMinY()), bounds.getMaxY() - view);
                left.setVvalue(wanted / hidden);
            }
        });
    }

    /// What it shows, as it is after an edit.
    WorkshopViewModel refreshed() {
        model.refresh();
        return model;
    }

    /// Shows what an edit has changed.
    void refresh() {
        if (!model.current().equals(shown)) {
            showItem();
            return;
        }
        agenda.refresh();
        item = item();
        target.refresh(model.score(shown).value());
        arrange();
        record.refresh(this::takeBack);
        show();
        refreshHead();
    }

    private void refreshHead() {
        if (ended) {
            return;
        }
        head.refresh(projector.isOpen());
        votes.refresh();
    }

    /// Looks at the clock.
    void look() {
        time.refresh();
        refreshHead();
    }

    void focus() {
        if (isOnBeliefs()) {
            beliefs.focus();
            return;
        }
        agenda.here().ifPresent(row -> Focus.give(this, row));
    }

    private void go(Criterion criterion) {
        model.goTo(criterion);
        showItem();
    }

    /// Goes up or down the agenda.
    void move(int step) {
        if (isOnBeliefs()) {
            model.beliefs().move(step);
            showBelief();
            focus();
            return;
        }
        model.move(step);
        showItem();
        focus();
    }

    private void turnAgreed() {
        model.showAgreed(!model.isAgreedShown());
        showItem();
        focus();
    }

    void turnTime() {
        time.turn();
    }

    void moreTime() {
        time.more();
    }

    RecordPane recording() {
        return record;
    }

    void turnProjector() {
        if (projector.isOpen()) {
            projector.close();
        } else {
            project();
            projector.open(getScene().getWindow());
        }
    }

    /// The ids of what is written and not recorded.
    List<String> notRecorded() {
        return model.notRecorded();
    }

    /// The room sees nothing any more.
    void leave() {
        ended = true;
        record.end();
        projector.close();
    }

    void record() {
        if (isOnBeliefs()) {
            return;
        }
        String problem = model.problem();
        record.say(problem);
        if (!problem.isEmpty() || model.isReadOnly()) {
            return;
        }
        boolean next = model.record();
        showItem();
        focus();
        if (!next) {
            desk.notices()
                    .say(
                            desk.messages().text("workshop.allDone"),
                            new Notices.Action(
                                    desk.messages().text("workshop.toResults"),
                                    () -> desk.navigator().go(new Place.Results())));
        }
    }

    /// Opens a vote on what is talked about, or closes it.
    void turnVote() {
        model.turnVote();
    }

    private void takeBack() {
        model.takeBack();
        showItem();
        focus();
    }
}
