package org.socialreadiness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.OwnTemplates;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.store.Settings;
import org.socialreadiness.store.SettingsStore;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.KeptPreferences;
import org.socialreadiness.ui.MainWindow;
import org.socialreadiness.ui.NoticeLayer;
import org.socialreadiness.ui.OpenClients;
import org.socialreadiness.ui.Shell;
import org.socialreadiness.ui.WindowFileChoice;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.Theme;

/// The window's front door: makes, by hand, everything that lives as long as the program.
public final class App extends Application {
    /// So long the end of the program waits for work on files.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// What is older was left behind by a program that ended in the middle of its work.
    private static final Duration UNFINISHED = Duration.ofHours(1);

    /// The settings, read while the toolkit starts: the window cannot be shown without them.
    private static final FutureTask<Settings> SETTINGS = new FutureTask<>(() -> store().read());

    /// The fonts, loaded while the theme is read: nothing can be laid out without them.
    private static final FutureTask<Void> FONTS = new FutureTask<>(Theme::loadFonts, null);

    private final AtomicReference<Consumer<Throwable>> tell = new AtomicReference<>(_ -> {});
    private final Background files = new Background("client file", Platform::runLater, this::fail);
    private final Background copies = new Background("second copies", Platform::runLater, this::fail);
    private final Background exports = new Background("exports", Platform::runLater, this::fail);

    /// Opens the window; returns when the program ends.
    static void open(String... args) {
        Thread.ofPlatform().name("settings").daemon().start(() -> {
            SETTINGS.run();
            FONTS.run();
        });
        launch(App.class, args);
    }

    @Override
    public void start(Stage stage) throws InterruptedException, ExecutionException {
        Clock clock = Clock.system(ZoneId.systemDefault());
        DataFolder folder = DataFolder.standard();
        KeptPreferences kept = new KeptPreferences(store(), SETTINGS.get(), files, Locale.getDefault());
        Preferences preferences = kept.preferences();
        preferences.themeProperty().get().apply();
        NoticeLayer notices =
                new NoticeLayer(() -> Messages.in(preferences.languageProperty().get()));
        tell.set(notices::fail);
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> notices.fail(thrown));

        FONTS.get();
        FileChoice choice = new WindowFileChoice(stage);
        RecentClients recents = new RecentClients(folder);
        Path home = clientFolder(folder);
        Backups backups = new Backups(folder);
        OpenClients clients = new OpenClients(
                new OpenClients.Threads(files, copies),
                recents,
                backups,
                new OpenClients.Around(preferences, notices, choice, clock, home));
        AppScreens screens = new AppScreens(
                new AppScreens.Access(recents, backups, files, clients, choice, new OwnTemplates(folder), home),
                preferences,
                clock);
        Shell shell = new Shell(preferences, clients, notices, exports, screens, clock);
        new MainWindow(stage, kept, clients).show(shell);
        List<String> given = getParameters().getRaw();
        if (!given.isEmpty()) {
            clients.open(Path.of(given.getFirst()));
        }
        copies.run(
                _ -> {
                    backups.sweep(clock.instant().minus(UNFINISHED));
                    return backups;
                },
                _ -> {});
    }

    private static SettingsStore store() {
        return new SettingsStore(DataFolder.standard());
    }

    private void fail(Throwable thrown) {
        tell.get().accept(thrown);
    }

    @Override
    public void stop() throws InterruptedException {
        exports.close();
        files.finish(PATIENCE);
        copies.finish(PATIENCE);
    }

    /// Where new clients go unless a person picks another place.
    private static Path clientFolder(DataFolder folder) {
        if (System.getProperty(DataFolder.PROPERTY) != null) {
            return folder.path();
        }
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
