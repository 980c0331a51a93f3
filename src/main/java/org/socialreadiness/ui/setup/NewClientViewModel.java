package org.socialreadiness.ui.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.FileChoice;

/// A client that is being described. The file follows the name until a person picks another place.
public final class NewClientViewModel {
    private final Clients clients;
    private final FileChoice choice;
    private final Messages messages;
    private final HeadViewModel head;
    private final StringProperty name = new SimpleStringProperty("");
    private final NewPassword password;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper nameProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fileProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Path> file;
    private boolean picked;

    /// @param folder where client files go unless a person picks another place
    public NewClientViewModel(Clients clients, FileChoice choice, Path folder, HeadViewModel head, Messages messages) {
        this.clients = clients;
        this.choice = choice;
        this.messages = messages;
        this.head = head;
        this.password = new NewPassword(name::get, false, messages);
        this.file = new ReadOnlyObjectWrapper<>(folder.resolve(fileName("")));
        name.subscribe(text -> {
            nameProblem.set(Limits.tooLong(text, Change.Named.LONGEST, messages));
            if (!picked) {
                file.set(folder.resolve(fileName(text)));
            }
        });
        file.subscribe(_ -> fileProblem.set(""));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ReadOnlyStringProperty nameProblemProperty() {
        return nameProblem.getReadOnlyProperty();
    }

    /// Where the file will be.
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty fileProblemProperty() {
        return fileProblem.getReadOnlyProperty();
    }

    /// The password that the client may get.
    NewPassword password() {
        return password;
    }

    /// Whether the client is being made.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The person goes elsewhere: forgets what was typed.
    void leave() {
        password.forget();
    }

    HeadViewModel head() {
        return head;
    }

    Messages messages() {
        return messages;
    }

    /// Lets the person pick another place.
    public void pickFile() {
        choice.toSave(
                        messages.text("setup.file.title"),
                        file.get(),
                        messages.text("app.pick.kind"),
                        ClientFile.EXTENSION)
                .ifPresent(path -> {
                    picked = true;
                    file.set(path);
                });
    }

    /// Makes the client, if everything can be taken.
    ///
    /// @return whether it is being made
    public boolean create() {
        if (busy.get()) {
            return false;
        }
        nameProblem.set(Limits.problem(name.get(), Change.Named.LONGEST, "setup.client.missing", messages));
        fileProblem.set(Files.exists(file.get()) ? messages.text("setup.file.exists") : "");
        Optional<org.socialreadiness.assessment.Assessment.Head> described = head.head();
        boolean sealable = password.holds();
        if (!sealable || !nameProblem.get().isEmpty() || !fileProblem.get().isEmpty() || described.isEmpty()) {
            return false;
        }
        clients.create(
                new Clients.NewClient(file.get(), name.get().strip(), described.get(), password.chosen()), busy::set);
        return true;
    }

    private String fileName(String client) {
        return FileName.of(client, messages.text("setup.file.name"));
    }
}
