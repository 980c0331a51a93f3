package org.socialreadiness.ui.workshop;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.EmptyState;
import org.socialreadiness.ui.base.Focus;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;

/// The facilitator's screen of the workshop; closed until three people have sealed and nobody can be led any more.
public final class WorkshopScreen implements Screen {
    private final Desk desk;
    private final Messages messages;
    private final Sittings sittings;
    private final StackPane root = new StackPane();
    private final Timeline tick = new Timeline(new KeyFrame(Duration.seconds(1), _ -> look()));
    private final Subscription subscription;
    private @Nullable Sitting sitting;
    private @Nullable RoomView room;
    private boolean command;

    public WorkshopScreen(Desk desk, Sittings sittings) {
        this.desk = desk;
        this.messages = desk.messages();
        this.sittings = sittings;
        root.setId("workshop");
        tick.setCycleCount(Animation.INDEFINITE);
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // A key that was a command has put the focus into a field, and must not be typed there.
            if (command) {
                event.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            command = false;
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && room != null) {
                // Before a field takes it for a new line.
                room.record();
                event.consume();
            }
        });
        subscription = desk.workspace().assessmentProperty().subscribe(this::fill);
    }

    private void fill(Optional<Assessment> now) {
        if (now.isEmpty()) {
            close(messages.text("workshop.noAssessment"));
            return;
        }
        Sitting of = sittings.of(now.get().id());
        RoomView here = of.equals(sitting) ? room : null;
        WorkshopViewModel model =
                here == null ? new WorkshopViewModel(desk.workspace(), messages, of) : here.refreshed();
        Optional<String> missing = model.missing();
        if (missing.isPresent()) {
            close(missing.get());
        } else if (here != null) {
            here.refresh();
        } else {
            leaveRoom();
            sitting = of;
            RoomView open = new RoomView(desk, model, this::onKey);
            room = open;
            root.getChildren().setAll(open);
        }
    }

    private void close(String missing) {
        leaveRoom();
        EmptyState empty = new EmptyState(
                messages.text("workshop.closed"),
                missing,
                "workshop-to-interview",
                messages.text("workshop.toInterview"),
                () -> desk.navigator().go(new Place.Interview()));
        root.getChildren().setAll(empty);
    }

    private void leaveRoom() {
        if (room != null && sitting != null) {
            room.leave();
            sitting.timing().pause();
            room = null;
            sitting = null;
        }
    }

    private void look() {
        if (room != null) {
            room.look();
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        tick.play();
        if (room != null) {
            room.focus();
        } else {
            root.applyCss();
            Optional.ofNullable(root.lookup("#workshop-to-interview")).ifPresent(node -> Focus.give(root, node));
        }
    }

    /// The time stands still while nobody looks at it. What is written and not recorded stays until the program ends.
    @Override
    public void left() {
        tick.stop();
        subscription.unsubscribe();
        List<String> open = room == null ? List.of() : room.notRecorded();
        leaveRoom();
        if (!open.isEmpty()) {
            desk.notices().say(messages.text("workshop.notRecorded", String.join(", ", open)));
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑", messages.text("workshop.key.agenda")),
                new KeyHint("C", messages.text("workshop.key.consensus")),
                new KeyHint("0", messages.text("workshop.key.level")),
                new KeyHint("N", messages.text("workshop.noConsensus")),
                new KeyHint("Ctrl+Enter", messages.text("workshop.record")),
                new KeyHint("Esc", messages.text("workshop.key.back")),
                new KeyHint("Space", messages.text("workshop.key.pause")),
                new KeyHint("+", messages.text("workshop.more", Timing.MORE.toMinutes())),
                new KeyHint("Alt+↑", messages.text("workshop.key.shift")),
                new KeyHint("E", messages.text("workshop.heard")),
                new KeyHint("K", messages.text("workshop.parked")),
                new KeyHint("T", messages.text("app.target")),
                new KeyHint("V", messages.text("workshop.vote.again")),
                new KeyHint("P", messages.text("workshop.key.projector")),
                new KeyHint("B", messages.text("workshop.key.beliefs")));
    }

    @Override
    public void onKey(KeyEvent event) {
        act(event);
        command = event.isConsumed();
    }

    private void act(KeyEvent event) {
        RoomView open = room;
        if (open == null || event.isShortcutDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (event.isAltDown()) {
            if ((code == KeyCode.UP || code == KeyCode.DOWN) && !open.isOnBeliefs()) {
                open.shift(code == KeyCode.UP ? -1 : 1);
                event.consume();
            }
            return;
        }
        if (open.isOnBeliefs()) {
            onBeliefs(open, event);
            return;
        }
        if (code == KeyCode.ESCAPE) {
            open.focus();
        } else if (event.getTarget() instanceof TextInputControl) {
            return;
        } else if ("+".equals(event.getText()) || code == KeyCode.PLUS || code == KeyCode.ADD) {
            open.moreTime();
        } else if (code.isDigitKey()) {
            String name = code.getName();
            open.recording().agree(name.charAt(name.length() - 1) - '0');
        } else {
            switch (code) {
                case UP -> open.move(-1);
                case DOWN -> open.move(1);
                case SPACE -> open.turnTime();
                case P -> open.turnProjector();
                case V -> open.turnVote();
                case T -> open.aim();
                case E -> open.hear();
                case K -> open.park();
                case B -> open.turnBeliefs();
                case C -> open.recording().agree();
                case N -> open.recording().disagree();
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    /// Nothing is recorded of a pair, and it has no time of its own.
    private static void onBeliefs(RoomView open, KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> open.focus();
            case UP -> open.move(-1);
            case DOWN -> open.move(1);
            case P -> open.turnProjector();
            case B -> open.turnBeliefs();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
