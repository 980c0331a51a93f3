package org.socialreadiness.ui.setup;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.store.WrongPassword;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Place;

/// Gives the open client a password, another one, or none.
final class ProtectionViewModel {
    /// The strongest, as the measure counts from 0.
    static final int STRONGEST = 4;

    /// Guessing more characters takes the measure long and does not alter what it says.
    private static final int MEASURED = 64;

    private final Desk desk;
    private final Clients clients;
    private final Messages messages;
    private final boolean sealed;
    private final Zxcvbn measure = new Zxcvbn();
    private boolean gone;
    private final StringProperty present = new SimpleStringProperty("");
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper presentProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper firstProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper againProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    ProtectionViewModel(Desk desk, Clients clients) {
        this.desk = desk;
        this.clients = clients;
        this.messages = desk.messages();
        this.sealed = desk.workspace().isSealed();
        present.subscribe(_ -> presentProblem.set(""));
        first.subscribe(_ -> firstProblem.set(""));
        again.subscribe(_ -> againProblem.set(""));
    }

    /// Whether the client has a password already.
    boolean isSealed() {
        return sealed;
    }

    StringProperty presentProperty() {
        return present;
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty againProperty() {
        return again;
    }

    ReadOnlyStringProperty presentProblemProperty() {
        return presentProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty firstProblemProperty() {
        return firstProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty againProblemProperty() {
        return againProblem.getReadOnlyProperty();
    }

    /// Whether the client is being written anew.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How hard the new password is to guess for one who knows the client, 0 to [#STRONGEST]; empty without one.
    Optional<Integer> strength() {
        String text = first.get();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String measured = text.substring(0, Math.min(MEASURED, text.length()));
        return Optional.of(
                measure.measure(measured, List.of(desk.workspace().client().name()))
                        .getScore());
    }

    /// Takes what was typed, or says at the fields why not.
    ///
    /// @return whether it is being done
    boolean protect() {
        if (busy.get()) {
            return false;
        }
        // Both are asked, so that everything that is missing is said at once.
        boolean known = hasPresent();
        if (!hasNew() || !known) {
            return false;
        }
        String done = messages.text(sealed ? "setup.protection.changed" : "setup.protection.protected");
        begin();
        clients.protect(sealed ? Optional.of(password(present)) : Optional.empty(), password(first), ends(done));
        return true;
    }

    /// Takes the password off, or says at its field why not.
    ///
    /// @return whether it is being done
    boolean remove() {
        if (busy.get() || !hasPresent()) {
            return false;
        }
        begin();
        clients.expose(password(present), ends(messages.text("setup.protection.removed")));
        return true;
    }

    private boolean hasPresent() {
        boolean there = !sealed || !present.get().isEmpty();
        presentProblem.set(there ? "" : messages.text("setup.protection.present.missing"));
        return there;
    }

    private boolean hasNew() {
        int length = first.get().length();
        boolean enough = length >= Password.SHORTEST;
        boolean same = first.get().equals(again.get());
        firstProblem.set(enough ? "" : messages.text("setup.protection.new.short", Password.SHORTEST, length));
        againProblem.set(same ? "" : messages.text("setup.protection.again.differs"));
        return enough && same;
    }

    private static Password password(StringProperty typed) {
        char[] characters = typed.get().toCharArray();
        try {
            return new Password(characters);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private void begin() {
        busy.set(true);
    }

    private Clients.Ends ends(String done) {
        return new Clients.Ends(
                () -> {
                    busy.set(false);
                    desk.notices().say(done);
                    if (!gone) {
                        desk.navigator().go(new Place.Overview());
                    }
                },
                thrown -> {
                    busy.set(false);
                    if (thrown instanceof WrongPassword) {
                        presentProblem.set(messages.text("setup.protection.present.wrong"));
                    } else {
                        desk.notices().fail(thrown);
                    }
                });
    }

    /// The person goes elsewhere: forgets what was typed. What was begun is still done.
    void leave() {
        gone = true;
        List.of(present, first, again).forEach(typed -> typed.set(""));
    }
}
