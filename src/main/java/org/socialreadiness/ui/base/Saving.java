package org.socialreadiness.ui.base;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Entry;

/// Commits entries behind, in order, and keeps what could not be committed: it is tried again with the next ones. Knows
/// the file in which that happens, which another may replace, and its end.
///
/// Window's thread only.
final class Saving {
    /// @param wished whether it is still wanted; whoever turns it off first, the files' thread by closing or the
    ///     person by staying, has it
    private record Closing(Runnable closed, Consumer<Throwable> failed, AtomicBoolean wished) {
        Closing(Runnable closed, Consumer<Throwable> failed) {
            this(closed, failed, new AtomicBoolean(true));
        }
    }

    /// Read on the files' thread, where work goes on in the file that is there when it is the work's turn.
    private volatile Journal journal;

    private final Background files;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<SaveState> saved;
    private final List<Entry> pending = new ArrayList<>();
    private boolean committing;
    private @Nullable Closing closing;

    Saving(Journal journal, Background files, Clock clock) {
        this.journal = journal;
        this.files = files;
        this.clock = clock;
        this.saved = new ReadOnlyObjectWrapper<>(
                journal.isReadOnly() ? new SaveState.ReadOnly() : new SaveState.Unchanged());
    }

    Journal journal() {
        return journal;
    }

    ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// The client is looked at as it was then: nothing is ever saved.
    void past(Instant at) {
        saved.set(new SaveState.Past(at));
    }

    /// What was taken and is not known to be committed yet, in order.
    List<Entry> waiting() {
        return List.copyOf(pending);
    }

    /// Keeps entries until the next commit. A close that was wished for waits for them.
    void take(List<Entry> entries) {
        if (closing != null && closing.wished().getAndSet(false)) {
            closing = new Closing(closing.closed(), closing.failed());
        }
        pending.addAll(entries);
    }

    /// Commits what waits, unless that is under way.
    void commit() {
        if (committing || pending.isEmpty()) {
            return;
        }
        committing = true;
        saved.set(new SaveState.Saving());
        List<Entry> batch = List.copyOf(pending);
        files.run(_ -> journal.commit(batch), _ -> committed(batch), this::notCommitted);
    }

    /// By their ids: what was pending may have been saved elsewhere, or given up, meanwhile.
    private void settle(List<Entry> saved) {
        Set<String> ids = saved.stream().map(Entry::id).collect(Collectors.toSet());
        pending.removeIf(entry -> ids.contains(entry.id()));
    }

    private void committed(List<Entry> batch) {
        committing = false;
        settle(batch);
        if (!pending.isEmpty()) {
            commit();
            return;
        }
        saved.set(new SaveState.Saved(clock.instant()));
        if (closing != null) {
            closeFile(closing);
        }
    }

    private void notCommitted(Throwable cause) {
        committing = false;
        saved.set(new SaveState.NotSaved(cause, pending.size()));
        if (closing != null) {
            Closing told = closing;
            closing = null;
            told.failed().accept(cause);
        }
    }

    /// As [Workspace#moveTo].
    void moveTo(Workspace.Elsewhere other, Runnable moved, Consumer<Throwable> failed) {
        List<Entry> unsaved = List.copyOf(pending);
        Journal before = journal;
        files.run(
                _ -> other.make(unsaved),
                made -> {
                    journal = made;
                    settle(unsaved);
                    saved.set(new SaveState.Saved(clock.instant()));
                    // What the file so far may say at its end does not matter any more.
                    files.run(
                            _ -> {
                                before.close();
                                return before;
                            },
                            _ -> {},
                            _ -> {});
                    commit();
                    moved.run();
                },
                failed);
    }

    /// As [Workspace#rewrite].
    void rewrite(Workspace.Rewriting work, Runnable done, Consumer<Throwable> failed) {
        files.run(
                _ -> {
                    Journal made = work.of(journal);
                    journal = made;
                    return made;
                },
                _ -> done.run(),
                failed);
    }

    /// As [Workspace#close].
    void close(Runnable closed, Consumer<Throwable> failed) {
        Closing wanted = new Closing(closed, failed);
        closing = wanted;
        if (pending.isEmpty()) {
            closeFile(wanted);
        } else {
            commit();
        }
    }

    /// As [Workspace#stay].
    void stay() {
        if (closing != null) {
            closing.wished().set(false);
            closing = null;
        }
    }

    /// As [Workspace#abandon].
    void abandon(Runnable closed, Consumer<Throwable> failed) {
        stay();
        pending.clear();
        closeFile(new Closing(closed, failed));
    }

    private void closeFile(Closing wanted) {
        files.run(
                _ -> {
                    boolean closes = wanted.wished().getAndSet(false);
                    if (closes) {
                        journal.close();
                    }
                    return closes;
                },
                closes -> {
                    if (closes) {
                        closing = null;
                        wanted.closed().run();
                    }
                },
                thrown -> {
                    closing = null;
                    wanted.failed().accept(thrown);
                });
    }
}
