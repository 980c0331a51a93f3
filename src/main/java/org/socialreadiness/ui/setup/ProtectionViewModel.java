package org.socialreadiness.ui.setup;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.store.WrongPassword;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.Place;

/// Gives the open client a password, another one, or none.
final class ProtectionViewModel {
    private final Desk desk;
    private final Clients clients;
    private final Messages messages;
    private final boolean sealed;
    private final NewPassword next;
    private boolean gone;
    private final StringProperty present = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper presentProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    ProtectionViewModel(Desk desk, Clients clients) {
        this.desk = desk;
        this.clients = clients;
        this.messages = desk.messages();
        this.sealed = desk.workspace().isSealed();
        this.next = new NewPassword(() -> desk.workspace().client().name(), true, messages);
        present.subscribe(_ -> presentProblem.set(""));
    }

    /// Whether the client has a password already.
    boolean isSealed() {
        return sealed;
    }

    StringProperty presentProperty() {
        return present;
    }

    /// The password to be.
    NewPassword next() {
        return next;
    }

    ReadOnlyStringProperty presentProblemProperty() {
        return presentProblem.getReadOnlyProperty();
    }

    /// Whether the client is being written anew.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
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
        if (!next.holds() || !known) {
            return false;
        }
        String done = messages.text(sealed ? "setup.protection.changed" : "setup.protection.protected");
        begin();
        clients.protect(
                sealed ? Optional.of(NewPassword.password(present)) : Optional.empty(),
                next.chosen().orElseThrow(),
                ends(done));
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
        clients.expose(NewPassword.password(present), ends(messages.text("setup.protection.removed")));
        return true;
    }

    private boolean hasPresent() {
        boolean there = !sealed || !present.get().isEmpty();
        presentProblem.set(there ? "" : messages.text("setup.protection.present.missing"));
        return there;
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
        present.set("");
        next.forget();
    }
}
