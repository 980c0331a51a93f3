package org.socialreadiness.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileDrop;
import org.socialreadiness.ui.base.Navigator;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.SaveState;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.Theme;
import org.socialreadiness.ui.base.Workspace;

/// The frame around all screens: top line, rail, banner, keys that work everywhere. Leads from place to place.
public final class Shell extends StackPane implements Navigator {
    /// Narrower than this, at 100 % text, the rail folds to its icons.
    private static final double RAIL_NEEDS = 1120;

    /// The style class of the frame where there is little room: style sheets then take smaller measures.
    private static final String SMALL = "sr-small";

    private final Preferences preferences;
    private final OpenClients clients;
    private final NoticeLayer notices;
    private final Background exports;
    private final Screens screens;
    private final Clock clock;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final ClientFrame frame = new ClientFrame(narrow);
    private final Overlay overlay;
    private @Nullable Screen screen;
    private final IdleLock idle;
    private Place place = new Place.Start();
    private Optional<Past> past = Optional.empty();

    public Shell(
            Preferences preferences,
            OpenClients clients,
            NoticeLayer notices,
            Background exports,
            Screens screens,
            Clock clock) {
        this.preferences = preferences;
        this.clients = clients;
        this.notices = notices;
        this.exports = exports;
        this.screens = screens;
        this.clock = clock;
        this.overlay = new Overlay(this, frame, notices);
        setId("shell");
        getChildren().setAll(frame, notices);
        widthProperty().subscribe(_ -> fold());
        preferences.textSizeProperty().subscribe(_ -> fold());
        preferences.themeProperty().subscribe(_ -> markTheme());
        preferences.languageProperty().subscribe((_, _) -> rebuild());
        clients.openedProperty().subscribe((before, now) -> {
            // The same client in another file: the person stays where they are.
            if (now.isEmpty() || !workspace(before).equals(workspace(now))) {
                past = Optional.empty();
                buildFrame();
                overlay.conceal(Optional.empty());
                go(now.isPresent() ? unlocked().orElse(new Place.Overview()) : new Place.Start());
            }
        });
        clients.gate()
                .askedProperty()
                .subscribe(asked -> overlay.ask(messages(), asked, clients::unlock, this::giveUp));
        idle = new IdleLock(clock, preferences.lockAfterProperty()::get, this::lock);
        idle.begin();
        addEventFilter(InputEvent.ANY, _ -> idle.touched());
        clients.setFrame(this::leave, () -> go(place), this::comeIn);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        FileDrop.on(this, _ -> !overlay.asksForPassword(), clients::open);
    }

    /// Shows the first screen; once the frame is in a window.
    public void begin() {
        go(new Place.Start());
    }

    /// Where the window is.
    public Place place() {
        return screen == null ? place : screen.here(place);
    }

    @Override
    public void go(Place wanted) {
        switch (wanted) {
            case Place.Alone alone -> goTo(alone);
            case Place.InClient inside -> goTo(inside);
            case Place.Past(var changes) -> lookBack(changes);
            case Place.Present _ -> comeBack();
        }
    }

    private void goTo(Place.Alone alone) {
        leave();
        if (!(alone instanceof Place.Settings || alone instanceof Place.About)) {
            endPast();
        }
        place = alone;
        Screen made = screens.alone(alone, messages(), this);
        screen = made;
        frame.show(made);
    }

    private void goTo(Place.InClient wanted) {
        Optional<Workspace> looked = shown();
        if (looked.isEmpty()) {
            goTo(new Place.Start());
            return;
        }
        if (past.isPresent() && !Past.holds(wanted)) {
            notices.say(
                    messages().text("app.past.not"),
                    new Notices.Action(messages().text("app.past.back"), this::comeBack));
            return;
        }
        boolean none = looked.get().assessmentProperty().get().isEmpty();
        // All other parts are parts of an assessment.
        Place.InClient inside = none && !Destination.OVERVIEW.holds(wanted) ? new Place.Overview() : wanted;
        leave();
        place = inside;
        fold();
        Screen made = screens.inClient(inside, desk(looked.get()));
        screen = made;
        frame.show(made, inside);
    }

    /// Shows the client as it was after so many changes, if the person is still waiting for it then.
    private void lookBack(int changes) {
        Screen from = screen;
        workspace()
                .ifPresent(now -> now.past(changes, then -> {
                    if (from != null && from.equals(screen) && past.isEmpty()) {
                        past = Optional.of(new Past(then, place()));
                        buildFrame();
                        goTo(new Place.Overview());
                        frame.takePast();
                    }
                }));
    }

    private void comeBack() {
        past.map(Past::back).ifPresent(back -> {
            endPast();
            go(back);
        });
    }

    /// Shows the open client to a person who is not inside it.
    private void comeIn() {
        if (!(place instanceof Place.InClient)) {
            go(new Place.Overview());
        }
    }

    private void endPast() {
        if (past.isPresent()) {
            past = Optional.empty();
            buildFrame();
        }
    }

    /// The client as it is shown: as it is, or as it once was.
    private Optional<Workspace> shown() {
        return past.map(Past::then).or(this::workspace);
    }

    /// Lets the present screen hand in what was typed.
    public void leave() {
        overlay.endKeys();
        if (screen != null) {
            Screen leaving = screen;
            place = leaving.here(place);
            screen = null;
            leaving.left();
        }
    }

    /// Where the person was before the client was locked.
    private Optional<Place> unlocked() {
        return clients.gate().askedProperty().get().flatMap(Gate.Asked::locked).map(Gate.Locked::place);
    }

    private void giveUp() {
        clients.gate().giveUp();
        if (screen != null) {
            screen.shown();
        }
    }

    private void lock() {
        clients.lock(past.map(Past::back).orElseGet(this::place));
    }

    private void lockWanted() {
        Optional<Workspace> open = workspace();
        if (open.isEmpty()) {
            return;
        }
        if (!open.get().isSealed()) {
            notices.say(messages().text("app.lock.none"));
        } else if (open.get().savedProperty().get() instanceof SaveState.NotSaved) {
            notices.say(messages().text("app.lock.notSaved"));
        } else {
            lock();
        }
    }

    private Desk desk(Workspace workspace) {
        return new Desk(messages(), workspace, this, notices, exports, preferences, clock);
    }

    private Optional<Workspace> workspace() {
        return workspace(clients.openedProperty().get());
    }

    private static Optional<Workspace> workspace(Optional<OpenClients.OpenClient> client) {
        return client.map(OpenClients.OpenClient::workspace);
    }

    private Messages messages() {
        return Messages.in(preferences.languageProperty().get());
    }

    private void rebuild() {
        buildFrame();
        // Noted as the frame so far was left.
        go(place);
    }

    private void buildFrame() {
        leave();
        frame.clear();
        workspace().ifPresent(workspace -> {
            frame.build(
                    desk(shown().orElse(workspace)),
                    workspace,
                    new ClientFrame.Acts(
                            new Acts(),
                            new SaveBanner.Acts(workspace::retry, clients::saveElsewhere, notices::fail),
                            this::notHere,
                            this::pressed,
                            this::comeBack));
            markTheme();
        });
    }

    private void fold() {
        double needed = RAIL_NEEDS * preferences.textSizeProperty().get() / 100;
        boolean small = getWidth() < needed;
        // The workshop has three columns of its own.
        narrow.set(small || place instanceof Place.Workshop);
        getStyleClass().remove(SMALL);
        if (small) {
            getStyleClass().add(SMALL);
        }
    }

    private void markTheme() {
        frame.dark(preferences.themeProperty().get().isDark());
    }

    /// One sentence about an entry of the rail that leads nowhere just now; empty for the others.
    private String notHere(Destination destination) {
        return past.isPresent() && !Past.holds(destination.place()) ? messages().text("app.past.not") : "";
    }

    private void pressed(Destination destination) {
        go(destination.place());
    }

    private void pressed(KeyEvent event) {
        if (overlay.isShown()) {
            return;
        }
        if (screen != null) {
            screen.onKey(event);
        }
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.F1) {
            showKeys();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && past.isPresent() && place instanceof Place.InClient) {
            comeBack();
            event.consume();
        } else if (event.isShortcutDown() && !event.isAltDown() && shortcut(event)) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey() && workspace().isPresent()) {
            // "5", and "Numpad 5" on the block of digits.
            String name = code.getName();
            Optional<Destination> destination = Destination.at(name.charAt(name.length() - 1) - '0');
            destination.ifPresent(this::pressed);
            return destination.isPresent();
        }
        switch (code) {
            case Z -> {
                if (event.isShiftDown()) {
                    redo();
                } else {
                    undo();
                }
            }
            case Y -> redo();
            case N -> go(new Place.NewClient());
            case O -> clients.pick();
            case COMMA -> go(new Place.Settings(place instanceof Place.Settings(var back) ? back : place()));
            case L -> lockWanted();
            case W -> clients.close(() -> {});
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        boolean writing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
        if (event.getCharacter().equals("?") && !writing && !overlay.isShown()) {
            showKeys();
            event.consume();
        }
    }

    private void undo() {
        tell(
                shown().flatMap(w -> w.undoName(messages())),
                Workspace::undo,
                name -> messages().text("app.undone", name));
    }

    private void redo() {
        tell(
                shown().flatMap(w -> w.redoName(messages())),
                Workspace::redo,
                name -> messages().text("app.redone", name));
    }

    private void tell(Optional<String> name, Consumer<Workspace> act, Function<String, String> sentence) {
        name.ifPresent(edited -> {
            shown().ifPresent(act);
            notices.say(sentence.apply(edited));
        });
    }

    private void showKeys() {
        if (screen != null) {
            overlay.showKeys(messages(), screen, reach());
        }
    }

    private KeyList.Reach reach() {
        if (place instanceof Place.InClient) {
            return past.isPresent() ? KeyList.Reach.PAST : KeyList.Reach.CLIENT;
        }
        return KeyList.Reach.ALONE;
    }

    private final class Acts implements TopLine.Acts {
        @Override
        public void undo() {
            Shell.this.undo();
        }

        @Override
        public void redo() {
            Shell.this.redo();
        }

        @Override
        public void turnTheme() {
            boolean dark = preferences.themeProperty().get().isDark();
            preferences.themeProperty().set(dark ? Theme.LIGHT : Theme.DARK);
        }

        @Override
        public void showKeys() {
            Shell.this.showKeys();
        }
    }
}
