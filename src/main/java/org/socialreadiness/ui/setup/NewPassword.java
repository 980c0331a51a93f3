package org.socialreadiness.ui.setup;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;

/// A password that is being chosen, typed twice.
final class NewPassword {
    /// The strongest, as the measure counts from 0.
    static final int STRONGEST = 4;

    /// Guessing more characters takes the measure long and does not alter what it says.
    private static final int MEASURED = 64;

    private final Supplier<String> client;
    private final Messages messages;
    private final Zxcvbn measure = new Zxcvbn();
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper firstProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper againProblem = new ReadOnlyStringWrapper("");

    /// @param client the client's name, which is easily guessed
    /// @param wanted whether there is to be a password, to begin with
    NewPassword(Supplier<String> client, boolean wanted, Messages messages) {
        this.client = client;
        this.messages = messages;
        this.wanted.set(wanted);
        first.subscribe(_ -> firstProblem.set(""));
        again.subscribe(_ -> againProblem.set(""));
    }

    /// Whether there is to be a password.
    BooleanProperty wantedProperty() {
        return wanted;
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty againProperty() {
        return again;
    }

    ReadOnlyStringProperty firstProblemProperty() {
        return firstProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty againProblemProperty() {
        return againProblem.getReadOnlyProperty();
    }

    /// How hard it is to guess for one who knows the client, 0 to [#STRONGEST]; empty without one.
    Optional<Integer> strength() {
        String text = first.get();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String measured = text.substring(0, Math.min(MEASURED, text.length()));
        return Optional.of(measure.measure(measured, List.of(client.get())).getScore());
    }

    /// Whether it can be taken, or none is wanted; says at the fields why not.
    boolean holds() {
        if (!wanted.get()) {
            return true;
        }
        int length = first.get().length();
        boolean enough = length >= Password.SHORTEST;
        boolean same = first.get().equals(again.get());
        firstProblem.set(enough ? "" : messages.text("setup.protection.new.short", Password.SHORTEST, length));
        againProblem.set(same ? "" : messages.text("setup.protection.again.differs"));
        return enough && same;
    }

    /// What was typed, for whoever wipes it; empty if none is wanted.
    Optional<Password> chosen() {
        return wanted.get() ? Optional.of(password(first)) : Optional.empty();
    }

    /// What was typed into a field.
    static Password password(StringProperty typed) {
        char[] characters = typed.get().toCharArray();
        try {
            return new Password(characters);
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /// Forgets what was typed.
    void forget() {
        first.set("");
        again.set("");
    }
}
