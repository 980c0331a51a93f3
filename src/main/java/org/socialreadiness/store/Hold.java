package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.PlainException;

/// What an open client file has of the system: its database, and the guard that keeps other programs from writing to
/// it. What SQLite reports leaves it in plain words. On the thread of its file.
final class Hold implements AutoCloseable {
    private final Path path;
    private final Database database;
    private final @Nullable FileGuard guard;
    private final Optional<Holder> holder;

    /// One guard stands in two holds while a client goes over to another file; one of them gives it back.
    private boolean givesGuardBack = true;

    private boolean open = true;

    /// @param guard of a file that is open for writing
    /// @param holder who else has it open for writing
    Hold(Path path, Database database, @Nullable FileGuard guard, Optional<Holder> holder) {
        this.path = path;
        this.database = database;
        this.guard = guard;
        this.holder = holder;
    }

    /// Something asked of the database.
    interface Question<T> {
        T ask() throws SQLException, PlainException;
    }

    Path path() {
        return path;
    }

    /// What the file is called in sentences.
    String name() {
        return ClientFile.name(path);
    }

    Database database() {
        return database;
    }

    @Nullable FileGuard guard() {
        return guard;
    }

    Optional<Holder> holder() {
        return holder;
    }

    boolean isReadOnly() {
        return guard == null;
    }

    boolean isOpen() {
        return open;
    }

    /// @throws PlainException that says why nothing can be written, if nothing can
    void requireWritable() throws PlainException {
        if (holder.isPresent()) {
            throw new PlainException("store.openElsewhere", name(), holder.get().host());
        }
        if (isReadOnly()) {
            throw new PlainException("store.readOnly", name());
        }
    }

    <T> T read(Question<T> question) throws PlainException {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw StoreFailures.opening(e, name());
        }
    }

    /// All of it or nothing of it. Returns after the commit is on the disk.
    void write(Database.Work work) throws PlainException {
        requireWritable();
        try {
            database.transaction(work);
        } catch (SQLException e) {
            throw StoreFailures.writing(e, name());
        }
    }

    /// Leaves it to another hold to give the guard back, if that has the same one.
    void leaveGuardTo(Hold other) {
        if (guard == other.guard) {
            givesGuardBack = false;
            other.givesGuardBack = true;
        }
    }

    /// Ends the use of the database only: the guard stays, for the hold on what comes into the file's place.
    void closeDatabase() throws SQLException {
        open = false;
        database.close();
    }

    @Override
    public void close() throws PlainException {
        open = false;
        FileGuard mine = givesGuardBack ? guard : null;
        try (mine) {
            database.close();
        } catch (SQLException | IOException e) {
            throw new PlainException(e, "store.cannotClose", name());
        }
    }
}
