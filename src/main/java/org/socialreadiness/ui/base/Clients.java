package org.socialreadiness.ui.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.text.Password;

/// Opens and closes client files; at most one is open. Window's thread only; what cannot be done is said as a
/// notice.
public interface Clients {
    /// A new client with its first assessment.
    ///
    /// @param file where it goes; there must be none yet
    /// @param password without one anyone can read the file; wiped when it is made
    record NewClient(Path file, String name, Assessment.Head head, Optional<Password> password) {}

    /// Makes a client file and opens it. Takes a second or two if it has a password.
    ///
    /// @param making told when it begins, and when it ends without a file
    void create(NewClient wanted, Consumer<Boolean> making);

    /// Opens a client file; the one that is open is closed first.
    void open(Path file);

    /// Lets the person pick a file, and opens it.
    void pick();

    /// Opens the example, which is made when it is not there yet.
    void example();

    /// Seals the open client with a password, or gives a sealed one another. Takes a second or two.
    ///
    /// @param present the password so far, of a client that is sealed
    /// @param ends told when all is done, or why it is not; the passwords are wiped by then
    void protect(Optional<Password> present, Password next, Ends ends);

    /// Makes the open client, which is sealed, readable for anyone who has its file.
    void expose(Password present, Ends ends);

    /// Writes a client to a file of its own, which must not be there yet; the open client stays as it is.
    ///
    /// @param journal all changes that lead to it
    /// @param password without one anyone can read the file; wiped when it is written
    void write(Path file, List<Entry> journal, Optional<Password> password, Ends ends);

    /// How work on a client's file may end.
    record Ends(Runnable done, Consumer<Throwable> failed) {}

    /// Saves and closes the open client, if there is one; then `then`, unless the person decides to stay.
    void close(Runnable then);
}
