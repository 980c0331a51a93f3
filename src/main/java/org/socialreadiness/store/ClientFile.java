package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.PlainException;

/// A client in a file: opened, changed by entries, and closed. One client is one file that a person can copy and
/// mail.
///
/// Not thread-safe: one thread uses it at a time, and that is not the thread of the window, because a commit waits
/// for the disk. All client files of one program are opened and used on the same thread: on POSIX systems a second
/// look at a file gives up the locks that the program holds on it.
public final class ClientFile implements AutoCloseable {
    /// Ending of a client file's name.
    public static final String EXTENSION = ".readiness";

    private final Path path;
    private final Database database;
    private final Upgrades upgrades;
    private final @Nullable FileGuard guard;
    private final Optional<Holder> holder;
    private final Journal journal;
    private Client client;

    private ClientFile(
            Path path, Database database, Upgrades upgrades, @Nullable FileGuard guard, Optional<Holder> holder)
            throws SQLException {
        this.path = path;
        this.database = database;
        this.upgrades = upgrades;
        this.guard = guard;
        this.holder = holder;
        this.client = new Tables(database).load();
        this.journal = Journal.open(database);
    }

    /// Makes a new client file, readable and writable by its owner alone.
    ///
    /// @throws PlainException if there is a file of that name, or none can be made there
    public static ClientFile create(Path file) throws PlainException {
        return create(file, Upgrades.SHIPPED);
    }

    static ClientFile create(Path file, Upgrades upgrades) throws PlainException {
        String name = name(file);
        try {
            Files.createFile(file, OwnerOnly.file(file));
        } catch (FileAlreadyExistsException e) {
            throw new PlainException(e, "store.exists", name);
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCreate", name);
        }
        FileGuard guard = null;
        Database database = null;
        try {
            guard = FileGuard.take(file).orElseThrow(() -> new PlainException("store.exists", name));
            database = Database.open(file, false);
            database.upgrade(upgrades);
            return new ClientFile(file, database, upgrades, guard, Optional.empty());
        } catch (SQLException e) {
            closeAfter(e, database, guard, () -> Files.deleteIfExists(file));
            throw StoreFailures.writing(e, name);
        } catch (IOException e) {
            closeAfter(e, database, guard, () -> Files.deleteIfExists(file));
            throw new PlainException(e, "store.cannotCreate", name);
        }
    }

    /// Opens a client file. Where it may not be written, or another program has it open, it is opened for reading
    /// only.
    ///
    /// @throws DamagedFile if it holds what no program wrote
    /// @throws PlainException if it is not there, is no client file, or comes from a newer program; it is left
    ///     untouched
    public static ClientFile open(Path file) throws PlainException {
        return open(file, Upgrades.SHIPPED, Files.isWritable(file));
    }

    /// Opens a client file only to look at it; nothing is written to its folder either.
    ///
    /// @throws PlainException as [#open(Path)]
    public static ClientFile openForReading(Path file) throws PlainException {
        return open(file, Upgrades.SHIPPED, false);
    }

    static ClientFile open(Path file, Upgrades upgrades, boolean forWriting) throws PlainException {
        String name = name(file);
        Header.check(file, upgrades.newest());
        FileGuard guard = forWriting ? takeGuard(file) : null;
        Database database = null;
        try {
            Optional<Holder> holder = forWriting && guard == null ? FileGuard.holder(file) : Optional.empty();
            database = Database.open(file, guard == null);
            // Asked again: a journal left behind by a crash may have brought an older version back.
            int version = database.version();
            if (version < upgrades.newest()) {
                if (guard == null) {
                    throw new PlainException("store.older", name);
                }
                Upgrades.keepCopy(file, version);
                database.upgrade(upgrades);
            }
            return new ClientFile(file, database, upgrades, guard, holder);
        } catch (PlainException e) {
            closeAfter(e, database, guard);
            throw e;
        } catch (SQLException e) {
            closeAfter(e, database, guard);
            throw StoreFailures.opening(e, name);
        } catch (IOException e) {
            closeAfter(e, database, guard);
            throw new PlainException(e, "store.cannotOpen", name);
        } catch (RuntimeException e) {
            // Rows that no program wrote: records refuse them, and so does JSON.
            closeAfter(e, database, guard);
            throw new DamagedFile(e, name);
        }
    }

    /// Checks a client file without opening it for work, so that a damaged one can be looked at too. Nothing is
    /// written.
    ///
    /// @throws PlainException if it is no client file that this program can read
    public static Check check(Path file) throws PlainException {
        Header.check(file, Upgrades.SHIPPED.newest());
        try (Database database = Database.open(file, true)) {
            return FileCheck.check(database, Upgrades.SHIPPED);
        } catch (SQLException e) {
            throw StoreFailures.opening(e, name(file));
        }
    }

    public Path path() {
        return path;
    }

    /// Whether commits are refused: the file may not be written, or another program has it open.
    public boolean isReadOnly() {
        return guard == null;
    }

    /// Who has the file open for writing; empty if that is this one, or if nobody has and it may not be written.
    public Optional<Holder> heldElsewhere() {
        return holder;
    }

    /// The client as of the last commit.
    public Client client() {
        return client;
    }

    /// As [#commit(List)], for one entry.
    public Client commit(Entry entry) throws PlainException {
        return commit(List.of(entry));
    }

    /// Applies entries, journals them and writes what they touch, all in one transaction. Returns when they are on
    /// the disk. An entry whose id is already in the journal is passed over.
    ///
    /// @return the client after the entries
    /// @throws PlainException if they could not be written; file and client are as before
    /// @throws IllegalArgumentException if an entry does not fit the client; file and client are as before
    public Client commit(List<Entry> entries) throws PlainException {
        refuseIfReadOnly();
        List<Journal.Draft> fresh = fresh(entries);
        if (fresh.isEmpty()) {
            return client;
        }
        List<Client> states = new ArrayList<>();
        Client after = client;
        for (Journal.Draft draft : fresh) {
            after = after.apply(draft.entry());
            states.add(after);
        }
        if (!Files.exists(path)) {
            throw new PlainException("store.gone", name(path));
        }
        Journal.End end = journal.end();
        TableWriter writer = new TableWriter(database);
        try {
            database.transaction(() -> {
                for (int i = 0; i < fresh.size(); i++) {
                    writer.write(fresh.get(i).entry(), states.get(i));
                    journal.append(fresh.get(i));
                }
            });
        } catch (SQLException e) {
            journal.returnTo(end, fresh);
            throw StoreFailures.writing(e, name(path));
        } catch (RuntimeException e) {
            journal.returnTo(end, fresh);
            throw e;
        }
        client = after;
        return client;
    }

    private List<Journal.Draft> fresh(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> !journal.holds(entry) && seen.add(entry.id()))
                .map(Journal::draft)
                .toList();
    }

    /// All changes ever made, in order.
    ///
    /// @throws DamagedFile if one of them cannot be read
    public List<Entry> journal() throws PlainException {
        try {
            Map<String, TranslatedInstrument> editions = new Tables(database).editions();
            return Journal.lines(database).stream()
                    .map(line -> line.entry(editions))
                    .toList();
        } catch (SQLException e) {
            throw StoreFailures.opening(e, name(path));
        } catch (RuntimeException e) {
            throw new DamagedFile(e, name(path));
        }
    }

    /// Holds the journal's chain, the tables against the journal, and SQLite's own check against each other.
    ///
    /// @throws PlainException if the file cannot be read now
    public Check check() throws PlainException {
        try {
            return FileCheck.check(database, upgrades);
        } catch (SQLException e) {
            throw StoreFailures.opening(e, name(path));
        }
    }

    /// As [#check()], before work whose result must not rest on a damaged file.
    ///
    /// @throws DamagedFile if the file is not sound
    public void requireSound() throws PlainException {
        if (!check().isSound()) {
            throw new DamagedFile("store.damaged", name(path));
        }
    }

    /// Where a person was last, as written by [#savePlace].
    public Optional<String> place(AssessmentId assessment, ParticipantId person) throws PlainException {
        try {
            return database
                    .query(
                            "SELECT place FROM place WHERE assessment = ? AND participant = ?",
                            row -> row.getString(1),
                            assessment.text(),
                            person.text())
                    .stream()
                    .findFirst();
        } catch (SQLException e) {
            throw StoreFailures.opening(e, name(path));
        }
    }

    /// Remembers where a person is. Not an edit: neither journaled nor undone.
    ///
    /// @param place as the screen calls it; means nothing here
    public void savePlace(AssessmentId assessment, ParticipantId person, String place) throws PlainException {
        refuseIfReadOnly();
        try {
            database.transaction(() -> database.update(
                    "INSERT OR REPLACE INTO place (assessment, participant, place) VALUES (?, ?, ?)",
                    assessment.text(),
                    person.text(),
                    place));
        } catch (SQLException e) {
            throw StoreFailures.writing(e, name(path));
        }
    }

    @Override
    public void close() throws PlainException {
        try (guard) {
            database.close();
        } catch (SQLException | IOException e) {
            throw new PlainException(e, "store.cannotClose", name(path));
        }
    }

    /// For tests that fill the file: SQLite then answers as it does on a full disk.
    void limitPages(long pages) throws SQLException {
        database.text("PRAGMA max_page_count = " + pages);
    }

    private void refuseIfReadOnly() throws PlainException {
        if (holder.isPresent()) {
            throw new PlainException(
                    "store.openElsewhere", name(path), holder.get().host());
        }
        if (guard == null) {
            throw new PlainException("store.readOnly", name(path));
        }
    }

    private static @Nullable FileGuard takeGuard(Path file) {
        try {
            return FileGuard.take(file).orElse(null);
        } catch (IOException e) {
            // No file can be made beside it, so none can be written there either: it is opened for reading.
            return null;
        }
    }

    private static void closeAfter(Exception cause, @Nullable AutoCloseable... all) {
        for (AutoCloseable one : all) {
            try (one) {
                // Closing is all.
            } catch (Exception e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
