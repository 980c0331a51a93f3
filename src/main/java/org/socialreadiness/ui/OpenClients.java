package org.socialreadiness.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.DamagedFile;
import org.socialreadiness.store.LockedFile;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.SaveState;
import org.socialreadiness.ui.base.Work;
import org.socialreadiness.ui.base.Workspace;

/// The client that is open, and the way there and back. All work on files is done on the files' thread.
public final class OpenClients implements Clients {
    /// An open client and its file.
    public record OpenClient(ClientFile file, Workspace workspace) {
        public Path path() {
            return file.path().toAbsolutePath().normalize();
        }
    }

    /// What the window needs that the person can change, and how to reach the person.
    ///
    /// @param folder where new client files go unless the person picks another place
    public record Around(Preferences preferences, Notices notices, FileChoice choice, Clock clock, Path folder) {
        /// In the language that the person reads.
        Messages messages() {
            return Messages.in(preferences.languageProperty().get());
        }
    }

    /// So long what could not be saved waits before it is tried again.
    private static final Duration AGAIN = Duration.seconds(5);

    private final Background files;
    private final RecentClients recents;
    private final SecondCopies copies;
    private final Around around;
    private final Gate gate;
    private final NewClients made;
    private final Rescue rescue;
    private final Closing closing;
    private final SharedFolderAdvice advice;
    private final ReadOnlyObjectWrapper<Optional<OpenClient>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    private boolean opening;
    private Runnable leaving = () -> {};
    private Runnable staying = () -> {};
    private Runnable returning = () -> {};

    /// @param work the threads that files are opened and saved on, and second copies are compared on
    public OpenClients(Threads work, RecentClients recents, Backups backups, Around around) {
        this.files = work.files();
        this.recents = recents;
        this.copies = new SecondCopies(
                backups, work.files(), work.copies(), around.clock(), Platform::runLater, around.notices()::fail);
        this.around = around;
        this.gate = new Gate(work.files());
        this.made = new NewClients(around.clock());
        this.closing = new Closing(around.notices(), around::messages);
        this.advice = new SharedFolderAdvice(work.files(), around.notices(), around::messages);
        this.rescue = new Rescue(work.files(), backups, around, this);
    }

    /// Where work on files is done, apart from the window.
    public record Threads(Background files, Background copies) {}

    /// The client that is open.
    public ReadOnlyObjectProperty<Optional<OpenClient>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Sets what the frame does when a client is about to be closed, when it stays open after all, and when it is
    /// wanted that is open already.
    void setFrame(Runnable leaving, Runnable staying, Runnable returning) {
        this.leaving = leaving;
        this.staying = staying;
        this.returning = returning;
    }

    @Override
    public void create(NewClient wanted, Consumer<Boolean> making) {
        close(() -> {
            making.accept(true);
            String author = around.preferences().authorProperty().get();
            files.run(_ -> made.make(wanted, author), this::take, thrown -> {
                making.accept(false);
                around.notices().fail(thrown);
            });
        });
    }

    @Override
    public void open(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        if (opened.get().map(OpenClient::path).equals(Optional.of(wanted))) {
            returning.run();
            return;
        }
        close(() -> load(_ -> ClientFile.open(wanted), thrown -> refused(wanted, thrown)));
    }

    /// Opens a file, unless one is being opened already: a double click is one wish, and a second opening would
    /// find the first one's lock.
    private void load(Work<ClientFile> work, Consumer<Throwable> failed) {
        if (opening) {
            return;
        }
        opening = true;
        files.run(
                work,
                file -> {
                    opening = false;
                    take(file);
                },
                thrown -> {
                    opening = false;
                    failed.accept(thrown);
                });
    }

    /// Asks for the password of a sealed file and offers the newest sound copy of a damaged one; whatever else is
    /// wrong with one is said.
    private void refused(Path file, Throwable thrown) {
        if (thrown instanceof LockedFile) {
            gate.ask(new Gate.Asked(file, Optional.empty()));
            files.run(
                    _ -> {
                        recents.forget(file);
                        return file;
                    },
                    _ -> {});
            return;
        }
        if (!(thrown instanceof DamagedFile)) {
            around.notices().fail(thrown);
            return;
        }
        rescue.offer(file, thrown);
    }

    /// Goes on with the open client in another file that the person picks, with everything that is not saved.
    public void saveElsewhere() {
        Messages messages = around.messages();
        OpenClient client = opened.get().orElseThrow();
        around.choice()
                .toSave(
                        messages.text("app.elsewhere.title"),
                        client.path(),
                        messages.text("app.pick.kind"),
                        ClientFile.EXTENSION)
                .map(path -> path.toAbsolutePath().normalize())
                .ifPresent(target -> client.workspace()
                        .moveTo(
                                unsaved -> journal(client.file().saveAs(target, unsaved)),
                                () -> moved(client.workspace()),
                                around.notices()::fail));
    }

    /// Where the password of a sealed client is asked for.
    Gate gate() {
        return gate;
    }

    /// Tries a password at the gate.
    void unlock(Password password, Runnable wrong) {
        Gate.Asked asked = gate.askedProperty().get().orElseThrow();
        gate.give(
                password,
                new Gate.Ends(
                        file -> take(file, asked.locked().flatMap(Gate.Locked::selected)),
                        wrong,
                        thrown -> refused(asked.file(), thrown)));
    }

    /// Closes a sealed client, with everything saved, and asks for its password again. One with changes that cannot be
    /// saved just now stays open.
    ///
    /// @param here what the person comes back to
    void lock(Place here) {
        Optional<OpenClient> client =
                opened.get().filter(open -> open.workspace().isSealed());
        if (client.isEmpty() || client.get().workspace().savedProperty().get() instanceof SaveState.NotSaved) {
            return;
        }
        Gate.Asked asked = new Gate.Asked(
                client.get().path(),
                Optional.of(new Gate.Locked(
                        here,
                        client.get().workspace().assessmentProperty().get().map(Assessment::id))));
        close(() -> gate.ask(asked));
    }

    @Override
    public void protect(Optional<Password> present, Password next, Ends ends) {
        rewrite(before -> Sealing.protect(before, present, next), ends);
    }

    @Override
    public void expose(Password present, Ends ends) {
        rewrite(before -> Sealing.expose(before, present), ends);
    }

    @Override
    public void write(Path file, List<Entry> journal, Optional<Password> password, Ends ends) {
        files.run(
                _ -> {
                    try {
                        ClientFile.write(file, journal, password);
                        return file;
                    } finally {
                        password.ifPresent(Password::close);
                    }
                },
                _ -> ends.done().run(),
                ends.failed());
    }

    /// What is done with an open file to get another; on the files' thread.
    private interface Rewriting {
        ClientFile of(ClientFile before) throws PlainException;
    }

    private void rewrite(Rewriting work, Ends ends) {
        Workspace workspace = opened.get().orElseThrow().workspace();
        workspace.rewrite(
                before -> journal(work.of(((ClientJournal) before).client())),
                () -> {
                    if (workspace.equals(opened.get().map(OpenClient::workspace).orElse(null))) {
                        moved(workspace);
                    }
                    ends.done().run();
                },
                ends.failed());
    }

    private void moved(Workspace workspace) {
        ClientFile file = ((ClientJournal) workspace.journal()).client();
        OpenClient client = new OpenClient(file, workspace);
        opened.set(Optional.of(client));
        copies.begin(file, workspace);
        remember(client);
        advice.give(client.path());
    }

    @Override
    public void pick() {
        Messages messages = around.messages();
        around.choice()
                .toOpen(messages.text("app.pick.title"), messages.text("app.pick.kind"), ClientFile.EXTENSION)
                .ifPresent(this::open);
    }

    @Override
    public void example() {
        Messages messages = around.messages();
        Path file = around.folder().resolve(messages.text("exchange.example.client") + ClientFile.EXTENSION);
        close(() -> load(
                _ -> Files.exists(file) ? ClientFile.open(file) : NewClients.example(file, messages),
                around.notices()::fail));
    }

    private void take(ClientFile file) {
        take(file, Optional.empty());
    }

    private void take(ClientFile file, Optional<AssessmentId> selected) {
        Workspace workspace = new Workspace(
                file.client(),
                journal(file),
                files,
                around.clock(),
                () -> around.preferences().authorProperty().get());
        selected.ifPresent(workspace::select);
        OpenClient client = new OpenClient(file, workspace);
        remember(client);
        tryAgain(workspace);
        opened.set(Optional.of(client));
        copies.begin(file, workspace);
        advice.give(client.path());
    }

    private ClientJournal journal(ClientFile file) {
        return new ClientJournal(file, copies::last);
    }

    /// What could not be saved is tried again by itself, until it is saved or the client is closed.
    private static void tryAgain(Workspace workspace) {
        PauseTransition wait = new PauseTransition(AGAIN);
        wait.setOnFinished(_ -> workspace.retry());
        workspace.savedProperty().subscribe(state -> {
            if (state instanceof SaveState.NotSaved) {
                wait.playFromStart();
            } else if (!(state instanceof SaveState.Saving)) {
                wait.stop();
            }
        });
    }

    private void remember(OpenClient client) {
        var state = client.workspace().client();
        var now = around.clock().instant();
        files.run(
                _ -> {
                    recents.remember(
                            Recents.of(state, client.path(), client.file().isSealed(), now));
                    return client;
                },
                _ -> {});
    }

    @Override
    public void close(Runnable then) {
        Optional<OpenClient> client = opened.get();
        if (client.isEmpty()) {
            then.run();
            return;
        }
        leaving.run();
        Workspace workspace = client.get().workspace();
        if (!(workspace.savedProperty().get() instanceof SaveState.Unchanged)) {
            remember(client.get());
        }
        closing.close(workspace, staying, () -> {
            copies.end();
            opened.set(Optional.empty());
            then.run();
        });
    }

    /// For the end of the program: closes the client, then the toolkit.
    public void exit() {
        close(Platform::exit);
    }
}
