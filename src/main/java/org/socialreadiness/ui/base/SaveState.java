package org.socialreadiness.ui.base;

import java.time.Instant;

/// Whether what is on the screen is also on the disk.
public sealed interface SaveState {
    /// Nothing was changed since the client was opened.
    record Unchanged() implements SaveState {}

    /// A commit is on its way.
    record Saving() implements SaveState {}

    /// Every change is on the disk.
    ///
    /// @param at when the last commit returned
    record Saved(Instant at) implements SaveState {}

    /// The last commit failed. The changes are kept in memory, in order, and tried again.
    ///
    /// @param waiting changes not on the disk
    record NotSaved(Throwable cause, int waiting) implements SaveState {}

    /// The file takes no changes: it may only be read, or another program has it open.
    record ReadOnly() implements SaveState {}

    /// The client as it once was, which takes no changes.
    ///
    /// @param at when its last change was made
    record Past(Instant at) implements SaveState {}

    /// Whether changes are refused.
    default boolean isReadOnly() {
        return this instanceof ReadOnly || this instanceof Past;
    }

    /// Whether all that is on the screen is on the disk.
    default boolean isWhole() {
        return this instanceof Unchanged || this instanceof Saved;
    }
}
