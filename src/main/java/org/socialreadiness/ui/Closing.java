package org.socialreadiness.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.socialreadiness.text.Failures;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Notices;
import org.socialreadiness.ui.base.Workspace;

/// Closes a client once everything is saved. Where that takes long, or fails, the person decides whether to leave
/// without it. Window's thread only.
final class Closing {
    /// So long a person waits for a save at closing before being asked.
    private static final Duration PATIENCE = Duration.seconds(10);

    private final Notices notices;
    private final Supplier<Messages> messages;

    Closing(Notices notices, Supplier<Messages> messages) {
        this.notices = notices;
        this.messages = messages;
    }

    /// One of the two is told at the end.
    ///
    /// @param staying told that the person goes on with the client
    /// @param closed told that its file is closed
    void close(Workspace workspace, Runnable staying, Runnable closed) {
        PauseTransition late = new PauseTransition(PATIENCE);
        Runnable ended = () -> {
            late.stop();
            closed.run();
        };
        Consumer<String> ask = why -> askToAbandon(workspace, staying, ended, why);
        late.setOnFinished(_ -> ask.accept(messages.get().text("app.close.late")));
        late.play();
        workspace.close(ended, thrown -> {
            late.stop();
            ask.accept(Failures.describe(thrown, messages.get()).happened());
        });
    }

    private void askToAbandon(Workspace workspace, Runnable staying, Runnable closed, String why) {
        Messages words = messages.get();
        notices.ask(
                words.text("app.close.question"),
                why + " " + words.text("app.close.unsaved"),
                new Notices.Action(words.text("app.close.abandon"), () -> workspace.abandon(closed, notices::fail)),
                new Notices.Action(words.text("app.close.stay"), () -> {
                    workspace.stay();
                    staying.run();
                }));
    }
}
