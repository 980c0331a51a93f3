package org.socialreadiness.ui.base;

import java.nio.file.Path;
import org.socialreadiness.assessment.Assessment;

/// Opens and closes client files; at most one is open. Window's thread only; what cannot be done is said as a
/// notice.
public interface Clients {
    /// A new client with its first assessment.
    ///
    /// @param file where it goes; there must be none yet
    record NewClient(Path file, String name, Assessment.Head head) {}

    /// Makes a client file and opens it.
    void create(NewClient wanted);

    /// Opens a client file; the one that is open is closed first.
    void open(Path file);

    /// Lets the person pick a file, and opens it.
    void pick();

    /// Opens the example, which is made when it is not there yet.
    void example();

    /// Saves and closes the open client, if there is one; then `then`, unless the person decides to stay.
    void close(Runnable then);
}
