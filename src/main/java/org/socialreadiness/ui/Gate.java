package org.socialreadiness.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.WrongPassword;
import org.socialreadiness.text.Password;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Place;

/// Stands before a sealed client until its password is given, or the person gives up. Window's thread only; trying a
/// password takes about a second and is done on the files' thread.
final class Gate {
    /// What is asked for.
    ///
    /// @param locked what a person comes back to; empty if the client was not yet open
    record Asked(Path file, Optional<Locked> locked) {}

    /// Where a person was when the client was locked.
    record Locked(Place place, Optional<AssessmentId> selected) {}

    private final Background files;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    Gate(Background files) {
        this.files = files;
    }

    /// What is asked for just now; still so while a client that was opened is being shown.
    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    void ask(Asked wanted) {
        asked.set(Optional.of(wanted));
    }

    /// The ends of a try.
    ///
    /// @param opened told the file, which the password has opened
    /// @param wrong told that this is not the password; it may be tried again
    /// @param failed told what else keeps the file from being opened; nothing is asked for any more
    record Ends(Consumer<ClientFile> opened, Runnable wrong, Consumer<Throwable> failed) {}

    /// Tries a password, which is wiped then.
    void give(Password password, Ends ends) {
        Path file = asked.get().orElseThrow().file();
        files.run(
                _ -> {
                    try (password) {
                        return ClientFile.open(file, password);
                    }
                },
                opened -> {
                    ends.opened().accept(opened);
                    giveUp();
                },
                thrown -> {
                    if (thrown instanceof WrongPassword) {
                        ends.wrong().run();
                    } else {
                        giveUp();
                        ends.failed().accept(thrown);
                    }
                });
    }

    /// Nothing is asked for any more.
    void giveUp() {
        asked.set(Optional.empty());
    }
}
