package org.socialreadiness.ui.base;

/// Something that takes time, done off the window's thread. It takes and gives values, never controls.
@FunctionalInterface
public interface Work<T> {
    T run(Steps steps) throws Exception;

    /// Says how far the work is, and whether it is still wanted. Safe to call from the work's thread.
    interface Steps {
        /// The share that is done, 0 to 1.
        void at(double share);

        /// Whether a person has cancelled; the work then ends as soon as it can, and what it gives is dropped.
        boolean isCancelled();
    }
}
