package org.socialreadiness.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.Copy;
import org.socialreadiness.text.PlainException;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Workspace;

/// Keeps second copies of the open client without anyone asking: when it is opened, every few minutes while it
/// changes, and when it is closed. They are written on the files' thread and compared on one of their own.
///
/// Made and used on the window's thread, but for what a client file does just before it is closed.
final class SecondCopies {
    private static final Duration EVERY = Duration.minutes(3);

    private final Backups backups;
    private final Background files;
    private final Background copies;
    private final Clock clock;
    private final Executor window;
    private final Consumer<Throwable> failed;
    private final Timeline clockwork = new Timeline();

    /// @param copies where copies are compared
    /// @param window runs something on the window's thread
    /// @param failed told what went wrong; on the window's thread
    SecondCopies(
            Backups backups,
            Background files,
            Background copies,
            Clock clock,
            Executor window,
            Consumer<Throwable> failed) {
        this.backups = backups;
        this.files = files;
        this.copies = copies;
        this.clock = clock;
        this.window = window;
        this.failed = failed;
        clockwork.setCycleCount(Animation.INDEFINITE);
    }

    /// Begins with a client that was just opened.
    void begin(ClientFile file, Workspace workspace) {
        end();
        if (file.isReadOnly()) {
            return;
        }
        clockwork.getKeyFrames().setAll(new KeyFrame(EVERY, _ -> copy(file, workspace)));
        clockwork.playFromStart();
        copy(file, workspace);
    }

    /// Stops looking at the clock.
    void end() {
        clockwork.stop();
    }

    /// @param outlived copies that go once there is this one
    private record Found(Client state, Optional<Backups.Taken> taken, List<Copy> outlived) {}

    private Found take(ClientFile file) throws PlainException {
        List<Copy> outlived = backups.outlived(file);
        return new Found(file.client(), backups.take(file, clock.instant()), outlived);
    }

    private void copy(ClientFile file, Workspace workspace) {
        // The time may come between the end of a file and the end of this.
        files.run(
                _ -> file.isOpen() ? Optional.of(take(file)) : Optional.<Found>empty(),
                maybe -> maybe.ifPresent(
                        found -> settle(file, found, () -> workspace.copied(found.state(), clock.instant()))),
                failed);
    }

    /// Compares what was taken, if there was anything to take. Where the file is sealed, readable copies go once there
    /// is a sealed one, and so do copies that hold what was erased.
    private void settle(ClientFile file, Found found, Runnable settled) {
        Optional<Backups.Taken> taken = found.taken();
        if (taken.isEmpty() && !file.isSealed() && found.outlived().isEmpty()) {
            settled.run();
            return;
        }
        copies.run(
                _ -> {
                    if (taken.isPresent()) {
                        backups.verify(taken.get(), clock.instant());
                    }
                    if (file.isSealed()) {
                        backups.dropReadable(file.path());
                    }
                    backups.drop(found.outlived());
                    return taken;
                },
                _ -> settled.run(),
                failed);
    }

    /// The copy at the end, just before the file is closed; on the files' thread. What goes wrong here does not keep
    /// the file from being closed.
    void last(ClientFile file) {
        if (file.isReadOnly()) {
            return;
        }
        try {
            Found found = take(file);
            window.execute(() -> settle(file, found, () -> {}));
        } catch (PlainException e) {
            window.execute(() -> failed.accept(e));
        }
    }
}
