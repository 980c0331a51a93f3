package org.socialreadiness.export;

/// Looks on while a document is written: hears how far it is, and may stop it.
public interface Watch {
    /// Nobody looks on.
    Watch NONE = (_, _) -> {};

    /// So much is done.
    ///
    /// @throws java.util.concurrent.CancellationException to stop the export; the old file then stays whole
    void progress(int done, int of);
}
