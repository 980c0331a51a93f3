package org.socialreadiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.ui.base.Place;

/// What people do on screen in a workshop, one action after the other, each from the same state again. Window's thread.
final class RoomActions {
    /// One action.
    ///
    /// @param before brings the window to where it begins
    record Action(String name, Runnable before, Runnable act) {}

    private final TestProgram program;
    private final Scene scene;
    private final ParticipantId person;
    private int turn;

    /// @param person who rates in them
    RoomActions(TestProgram program, Scene scene, ParticipantId person) {
        this.program = program;
        this.scene = scene;
        this.person = person;
    }

    List<Action> all() {
        List<Action> all = new ArrayList<>();
        all.add(shown("people", new Place.People()));
        all.add(new Action("one person added", this::nameNewcomer, () -> press(KeyCode.ENTER, false)));
        all.add(shown("hand-over", new Place.HandOver(Place.Round.RATING)));
        all.add(new Action("answer chosen", () -> open(new Place.Interview(person)), () -> press(level(), false)));
        all.add(new Action("sealed", () -> open(new Place.Review(person)), () -> press(KeyCode.ENTER, true)));
        all.add(new Action("key in the grid", () -> open(new Place.Typing(Optional.of(person), false)), this::type));
        all.add(shown("workshop", new Place.Workshop()));
        all.add(new Action("next criterion", this::workshop, () -> press(KeyCode.DOWN, false)));
        all.add(new Action("outcome recorded", this::draft, () -> press(KeyCode.ENTER, true)));
        all.add(new Action("vote opened", this::workshop, () -> press(KeyCode.V, false)));
        all.add(new Action("vote closed", this::workshop, () -> press(KeyCode.V, false)));
        all.add(shown("results", new Place.Results()));
        all.add(new Action("new score", this::agreed, () -> press(KeyCode.Z, true)));
        all.add(new Action("why", () -> closed(new Place.Results()), () -> press(KeyCode.W, false)));
        all.add(shown("who sees it how", new Place.Perception()));
        all.add(new Action("by role", () -> closed(new Place.Perception()), () -> fire("perception-roles")));
        all.add(shown("progress", new Place.Progress()));
        all.add(shown("answer sheets", new Place.Sheets()));
        all.add(shown("report, first page", new Place.Report()));
        return all;
    }

    private Action shown(String name, Place place) {
        return new Action(name, () -> closed(new Place.Overview()), () -> go(place));
    }

    private void go(Place place) {
        program.shell().go(place);
    }

    /// Somewhere, with all sealed.
    private void closed(Place place) {
        seal(true);
        go(place);
    }

    /// Somewhere, while one person is rating.
    private void open(Place place) {
        seal(false);
        // Ends the round in which the keyboard goes from person to person, and codes are asked for.
        go(new Place.Overview());
        go(place);
    }

    private void seal(boolean sealed) {
        program.clients().openedProperty().get().orElseThrow().workspace().submit(new Change.Sealed(person, sealed));
    }

    /// At the results, with one more level agreed that can be taken back.
    private void agreed() {
        seal(true);
        turn++;
        program.clients()
                .openedProperty()
                .get()
                .orElseThrow()
                .workspace()
                .submit(new Change.Agreed(
                        Catalog.shipped().structure().criteria().getFirst().id(),
                        Optional.of(new Outcome.Consensus(turn % 2, "", ""))));
        go(new Place.Results());
    }

    private void workshop() {
        if (!program.shell().place().equals(new Place.Workshop())) {
            closed(new Place.Workshop());
        }
    }

    /// A consensus that only has to be recorded.
    private void draft() {
        workshop();
        press(KeyCode.ESCAPE, false);
        press(KeyCode.DOWN, false);
        press(level(), false);
        if (scene.lookup("#workshop-nobody") instanceof CheckBox nobody) {
            nobody.setSelected(true);
        }
    }

    private void nameNewcomer() {
        closed(new Place.People());
        TextInputControl name = (TextInputControl) scene.lookup("#people-name");
        name.requestFocus();
        turn++;
        name.setText("New " + turn);
    }

    private KeyCode level() {
        turn++;
        return turn % 2 == 0 ? KeyCode.DIGIT1 : KeyCode.DIGIT2;
    }

    private void type() {
        press(level(), false);
    }

    private void fire(String id) {
        ((ButtonBase) scene.lookup("#" + id)).fire();
    }

    /// As the keyboard does it: at what has the focus.
    void press(KeyCode code, boolean control) {
        String text = code.isDigitKey() ? code.getName() : "";
        send(KeyEvent.KEY_PRESSED, code, "", control);
        if (!text.isEmpty()) {
            send(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, control);
        }
        send(KeyEvent.KEY_RELEASED, code, "", control);
    }

    private void send(javafx.event.EventType<KeyEvent> type, KeyCode code, String typed, boolean control) {
        Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(type, typed, code.getName(), code, false, control, false, false));
    }
}
