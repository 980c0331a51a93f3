package org.socialreadiness.ui.setup;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.FreeText;
import org.socialreadiness.assessment.Redaction;
import org.socialreadiness.assessment.Retelling;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;

/// A copy of the client for others, in which nobody is named: what is chosen for it, what then leaves, and its file.
/// It is of the client as it was when the page was opened.
final class RedactionViewModel {
    private final Desk desk;
    private final Clients clients;
    private final FileChoice choice;
    private final Path folder;
    private final Messages messages;
    private final Client client;
    private final Redaction redaction;
    private final RedactionWords words;
    private final NewPassword password;
    private final BooleanProperty nameKept = new SimpleBooleanProperty();
    private final StringProperty name;
    private final ReadOnlyStringWrapper nameProblem = new ReadOnlyStringWrapper("");
    private final BooleanProperty roles = new SimpleBooleanProperty();
    private final ObjectProperty<Set<FreeText>> kept = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<RedactionWords.Preview> preview;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int changes;
    private boolean gone;

    /// @param folder where new clients go
    /// @param random decides who gets which number
    RedactionViewModel(Desk desk, Clients clients, FileChoice choice, Path folder, RandomGenerator random) {
        this.desk = desk;
        this.clients = clients;
        this.choice = choice;
        this.folder = folder;
        this.messages = desk.messages();
        this.client = desk.workspace().client();
        this.redaction = new Redaction(
                client,
                new Redaction.Words(
                        number -> messages.text("setup.redaction.person", number),
                        number -> messages.text("setup.redaction.assessment", number),
                        messages.text("setup.redaction.reason")),
                random,
                () -> UUID.randomUUID().toString());
        this.words = new RedactionWords(client, redaction, messages);
        this.password = new NewPassword(this::called, false, messages);
        this.name = new SimpleStringProperty(messages.text("setup.redaction.client"));
        this.preview = new ReadOnlyObjectWrapper<>(words.preview(choices(), changes));
        name.subscribe((_, _) -> {
            nameProblem.set("");
            show();
        });
        nameKept.subscribe((_, _) -> {
            nameProblem.set("");
            show();
        });
        roles.subscribe((_, _) -> show());
        kept.subscribe((_, _) -> show());
        desk.workspace().entries(journal -> {
            changes = journal.size();
            show();
        });
    }

    private void show() {
        preview.set(words.preview(choices(), changes));
    }

    private String called() {
        String typed = name.get().strip();
        return nameKept.get() || typed.isEmpty() ? client.name() : typed;
    }

    private Redaction.Choices choices() {
        return new Redaction.Choices(nameKept.get() ? client.name() : name.get().strip(), roles.get(), kept.get());
    }

    /// Whether there is anything to copy.
    boolean hasAssessment() {
        return client.assessments().stream().anyMatch(a -> !a.withdrawn());
    }

    /// Whether all results are open, so that notes may be chosen.
    boolean isOpen() {
        return client.assessments().stream().filter(a -> !a.withdrawn()).allMatch(Assessment::showsResults);
    }

    /// Whether the client keeps its name.
    BooleanProperty nameKeptProperty() {
        return nameKept;
    }

    /// What the client is called otherwise.
    StringProperty nameProperty() {
        return name;
    }

    ReadOnlyStringProperty nameProblemProperty() {
        return nameProblem.getReadOnlyProperty();
    }

    /// What the client is called here.
    String present() {
        return client.name();
    }

    BooleanProperty rolesProperty() {
        return roles;
    }

    NewPassword password() {
        return password;
    }

    /// All texts there are to choose from.
    List<RedactionWords.Text> texts() {
        return redaction.texts().stream().map(words::text).toList();
    }

    /// Takes a text along, or leaves it here.
    void keep(FreeText text, boolean along) {
        Set<FreeText> next = new LinkedHashSet<>(kept.get());
        if (along) {
            next.add(text);
        } else {
            next.remove(text);
        }
        kept.set(next);
    }

    /// What leaves, and what stays behind.
    ReadOnlyObjectProperty<RedactionWords.Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether the copy is being written.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Asks where to, and writes the copy there; or says at the fields why not.
    ///
    /// @return whether everything can be taken
    boolean write() {
        if (busy.get() || !hasAssessment()) {
            return false;
        }
        nameProblem.set(
                nameKept.get()
                        ? ""
                        : Limits.problem(name.get(), Change.Named.LONGEST, "setup.client.missing", messages));
        boolean sealable = password.holds();
        if (!nameProblem.get().isEmpty() || !sealable) {
            return false;
        }
        Path present = desk.workspace().journal().file().orElseGet(() -> folder.resolve("client"));
        choice.toSave(
                        messages.text("setup.redaction.write.title"),
                        present.resolveSibling(FileName.of(
                                messages.text("setup.redaction.file", called()), messages.text("setup.file.name"))),
                        messages.text("app.pick.kind"),
                        ClientFile.EXTENSION)
                .map(path -> path.toAbsolutePath().normalize())
                .ifPresent(this::write);
        return true;
    }

    private void write(Path target) {
        busy.set(true);
        clients.write(
                target,
                Retelling.of(
                        redaction.client(choices()), () -> UUID.randomUUID().toString()),
                password.chosen(),
                new Clients.Ends(() -> written(target), thrown -> {
                    busy.set(false);
                    desk.notices().fail(thrown);
                }));
    }

    private void written(Path target) {
        busy.set(false);
        desk.notices()
                .say(
                        messages.text("history.saved", String.valueOf(target.getFileName())),
                        new Notices.Action(messages.text("history.saved.open"), () -> clients.open(target)));
        if (!gone) {
            desk.navigator().go(new Place.Overview());
        }
    }

    /// The person goes elsewhere: forgets what was typed. What was begun is still done.
    void leave() {
        gone = true;
        password.forget();
    }
}
