package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.OwnTemplates;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.NoticeLayer;
import org.socialreadiness.ui.OpenClients;
import org.socialreadiness.ui.Shell;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.Preferences;

/// The whole program as `App` makes it, without its window, with real files in a folder of a test. Made on the
/// window's thread.
public final class TestProgram {
    private final ChosenFile choice = new ChosenFile();
    private final Background files;
    private final Background copies;
    private final Background exports;
    private final RecentClients recents;
    private final Preferences preferences;
    private final OpenClients clients;
    private final Shell shell;

    public TestProgram(Path folder, Locale language, Clock clock) {
        preferences = new Preferences(language);
        preferences.themeProperty().set(org.socialreadiness.ui.base.Theme.LIGHT);
        NoticeLayer notices =
                new NoticeLayer(() -> Messages.in(preferences.languageProperty().get()));
        files = new Background("test files", Platform::runLater, notices::fail);
        exports = new Background("test exports", Platform::runLater, notices::fail);
        recents = new RecentClients(new DataFolder(folder));
        copies = new Background("test copies", Platform::runLater, notices::fail);
        Backups backups = new Backups(new DataFolder(folder.resolve("data")));
        clients = new OpenClients(
                new OpenClients.Threads(files, copies),
                recents,
                backups,
                new OpenClients.Around(preferences, notices, choice, clock, folder));
        AppScreens screens = new AppScreens(
                new AppScreens.Access(
                        recents, backups, files, clients, choice, new OwnTemplates(new DataFolder(folder)), folder),
                preferences,
                clock);
        shell = new Shell(preferences, clients, notices, exports, screens, clock);
    }

    /// What the next file dialogs answer.
    public void choose(Path file) {
        choice.choose(file);
    }

    /// What the next file dialogs for several files answer.
    public void chooseSeveral(List<Path> chosen) {
        choice.chooseSeveral(chosen);
    }

    public Shell shell() {
        return shell;
    }

    public OpenClients clients() {
        return clients;
    }

    public RecentClients recents() {
        return recents;
    }

    public Preferences preferences() {
        return preferences;
    }

    /// Ends the program's threads; what was handed in is done first.
    public void end() throws IOException, InterruptedException {
        exports.close();
        if (!files.finish(Duration.ofSeconds(10)) || !copies.finish(Duration.ofSeconds(10))) {
            throw new IOException("work on files did not end");
        }
    }
}
