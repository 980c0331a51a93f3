package org.socialreadiness.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.ExampleClient;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.Copy;
import org.socialreadiness.store.DamagedFile;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.text.Failures;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Notices;
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
    public record Around(Preferences preferences, Notices notices, FileChoice choice, Clock clock, Path folder) {}

    /// So long a person waits for a save at closing before being asked.
    private static final Duration PATIENCE = Duration.seconds(10);

    /// So long what could not be saved waits before it is tried again.
    private static final Duration AGAIN = Duration.seconds(5);

    private final Background files;
    private final RecentClients recents;
    private final Backups backups;
    private final SecondCopies copies;
    private final Around around;
    private final ReadOnlyObjectWrapper<Optional<OpenClient>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Runnable leaving = () -> {};
    private Runnable staying = () -> {};

    /// @param work the threads that files are opened and saved on, and second copies are compared on
    public OpenClients(Threads work, RecentClients recents, Backups backups, Around around) {
        this.files = work.files();
        this.recents = recents;
        this.backups = backups;
        this.copies = new SecondCopies(
                backups, work.files(), work.copies(), around.clock(), Platform::runLater, around.notices()::fail);
        this.around = around;
    }

    /// Where work on files is done, apart from the window.
    public record Threads(Background files, Background copies) {}

    /// The client that is open.
    public ReadOnlyObjectProperty<Optional<OpenClient>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Sets what the frame does when a client is about to be closed, and when it stays open after all.
    void setFrame(Runnable leaving, Runnable staying) {
        this.leaving = leaving;
        this.staying = staying;
    }

    @Override
    public void create(NewClient wanted) {
        close(() -> take(_ -> make(wanted)));
    }

    @Override
    public void open(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        if (opened.get().map(OpenClient::path).equals(Optional.of(wanted))) {
            return;
        }
        close(() -> files.run(_ -> ClientFile.open(wanted), this::take, thrown -> refused(wanted, thrown)));
    }

    /// Offers the newest sound copy of a damaged file; whatever else is wrong with one is said.
    private void refused(Path file, Throwable thrown) {
        if (!(thrown instanceof DamagedFile)) {
            around.notices().fail(thrown);
            return;
        }
        files.run(
                _ -> backups.newestSound(file, Optional.empty()),
                copy -> copy.ifPresentOrElse(
                        found -> offer(file, found), () -> around.notices().fail(thrown)));
    }

    private void offer(Path file, Copy copy) {
        Messages messages = messages();
        String made = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(around.clock().getZone())
                .format(copy.made());
        around.notices()
                .ask(
                        messages.text("app.damaged.question"),
                        messages.text("app.damaged.copy", String.valueOf(file.getFileName()), made, copy.answers()),
                        new Notices.Action(messages.text("app.damaged.restore"), () -> restore(file, copy)),
                        new Notices.Action(messages.text("app.damaged.leave"), () -> {}));
    }

    /// Writes a copy as a new file beside the one it was made of, or where new clients go, and opens it.
    private void restore(Path file, Copy copy) {
        String name = String.valueOf(file.getFileName());
        String plain = name.endsWith(ClientFile.EXTENSION)
                ? name.substring(0, name.length() - ClientFile.EXTENSION.length())
                : name;
        String day = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss")
                .withZone(around.clock().getZone())
                .format(copy.made());
        String restored = messages().text("app.damaged.name", plain, day) + ClientFile.EXTENSION;
        close(() -> files.run(
                _ -> {
                    Path folder = file.getParent();
                    Path home = folder != null && Files.isWritable(folder) ? folder : around.folder();
                    Path target = home.resolve(restored);
                    if (!Files.exists(target)) {
                        Backups.restore(copy, target);
                    }
                    return target;
                },
                this::open));
    }

    /// Goes on with the open client in another file that the person picks, with everything that is not saved.
    public void saveElsewhere() {
        Messages messages = messages();
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

    private void moved(Workspace workspace) {
        ClientFile file = ((ClientJournal) workspace.journal()).file();
        OpenClient client = new OpenClient(file, workspace);
        opened.set(Optional.of(client));
        copies.begin(file, workspace);
        remember(client);
    }

    @Override
    public void pick() {
        Messages messages = messages();
        around.choice()
                .toOpen(messages.text("app.pick.title"), messages.text("app.pick.kind"), ClientFile.EXTENSION)
                .ifPresent(this::open);
    }

    @Override
    public void example() {
        Messages messages = messages();
        Path file = around.folder().resolve(messages.text("exchange.example.client") + ClientFile.EXTENSION);
        close(() -> take(_ -> Files.exists(file) ? ClientFile.open(file) : makeExample(file, messages)));
    }

    private ClientFile make(NewClient wanted) throws PlainException, IOException {
        Path folder = wanted.file().toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ClientFile file = ClientFile.create(wanted.file());
        file.commit(List.of(
                entry(new Change.Named(wanted.name())),
                entry(new Change.Started(
                        new AssessmentId(UUID.randomUUID().toString()),
                        wanted.head(),
                        Catalog.shipped(),
                        UUID.randomUUID().getMostSignificantBits()))));
        return file;
    }

    private static ClientFile makeExample(Path path, Messages messages) throws PlainException, IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ClientFile file = ClientFile.create(path);
        file.commit(ExampleClient.entries(Catalog.shipped(), messages));
        return file;
    }

    private Entry entry(Change change) {
        return new Entry(
                UUID.randomUUID().toString(),
                around.clock().instant(),
                around.preferences().authorProperty().get(),
                Optional.empty(),
                change);
    }

    private void take(Work<ClientFile> work) {
        files.run(work, this::take);
    }

    private void take(ClientFile file) {
        Workspace workspace = new Workspace(
                file.client(),
                journal(file),
                files,
                around.clock(),
                () -> around.preferences().authorProperty().get());
        OpenClient client = new OpenClient(file, workspace);
        remember(client);
        tryAgain(workspace);
        opened.set(Optional.of(client));
        copies.begin(file, workspace);
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
                    recents.remember(Recents.of(state, client.path(), now));
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
        PauseTransition late = new PauseTransition(PATIENCE);
        Runnable closed = () -> {
            late.stop();
            copies.end();
            opened.set(Optional.empty());
            then.run();
        };
        Consumer<Throwable> failed = thrown -> {
            late.stop();
            askToAbandon(
                    workspace, closed, Failures.describe(thrown, messages()).happened());
        };
        late.setOnFinished(_ -> askToAbandon(workspace, closed, messages().text("app.close.late")));
        late.play();
        workspace.close(closed, failed);
    }

    private void askToAbandon(Workspace workspace, Runnable closed, String why) {
        Messages messages = messages();
        around.notices()
                .ask(
                        messages.text("app.close.question"),
                        why + " " + messages.text("app.close.unsaved"),
                        new Notices.Action(
                                messages.text("app.close.abandon"),
                                () -> workspace.abandon(closed, around.notices()::fail)),
                        new Notices.Action(messages.text("app.close.stay"), staying));
    }

    /// For the end of the program: closes the client, then the toolkit.
    public void exit() {
        close(Platform::exit);
    }

    private Messages messages() {
        return Messages.in(around.preferences().languageProperty().get());
    }
}
