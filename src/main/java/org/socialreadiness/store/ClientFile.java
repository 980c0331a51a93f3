package org.socialreadiness.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A client in a file: opened, changed by entries, and closed. One client is one file that a person can copy and
/// mail.
///
/// Not thread-safe: one thread uses it at a time, and that is not the thread of the window, because a commit
/// waits for
/// the disk.
public final class ClientFile implements AutoCloseable {
    /// Ending of a client file's name.
    public static final String EXTENSION = ".readiness";

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private final Path path;
    private final Database database;
    private final @Nullable FileGuard guard;
    private final boolean readOnly;
    private final String holder;
    private final Journal journal;
    private Client client;

    private ClientFile(Path path, Database database, @Nullable FileGuard guard, boolean readOnly, String holder)
            throws SQLException {
        this.path = path;
        this.database = database;
        this.guard = guard;
        this.readOnly = readOnly;
        this.holder = holder;
        this.client = new Tables(database).load();
        this.journal = Journal.open(database);
    }

    /// Makes a new client file, readable and writable by its owner alone.
    ///
    /// @throws PlainException if there is a file of that name, or none can be made there
    public static ClientFile create(Path file) throws PlainException {
        String name = name(file);
        FileGuard guard = null;
        Database database = null;
        try {
            Files.createFile(file, ownerOnly(file));
            guard = FileGuard.take(file, holder()).orElseThrow(() -> new PlainException("store.exists", name));
            database = Database.open(file, false);
            database.upgrade(0);
            return new ClientFile(file, database, guard, false, "");
        } catch (FileAlreadyExistsException e) {
            throw new PlainException(e, "store.exists", name);
        } catch (IOException e) {
            closeQuietly(e, database, guard);
            throw new PlainException(e, "store.cannotCreate", name);
        } catch (SQLException e) {
            closeQuietly(e, database, guard);
            removeUnfinished(file, e);
            throw sentence(e, name);
        }
    }

    /// Opens a client file. Where it may not be written, or another program has it open, it is opened for reading
    /// only.
    ///
    /// @throws DamagedFile if it holds what no program wrote
    /// @throws PlainException if it is not there, is no client file, or comes from a newer program; it is left
    ///     untouched
    public static ClientFile open(Path file) throws PlainException {
        String name = name(file);
        int version = version(file);
        FileGuard guard = null;
        Database database = null;
        try {
            boolean writable = Files.isWritable(file);
            String holder = "";
            if (writable) {
                Optional<FileGuard> taken = takeGuard(file);
                guard = taken.orElse(null);
                holder = taken.isEmpty() ? FileGuard.holder(file) : "";
                writable = taken.isPresent();
            }
            if (version < Database.VERSION && writable) {
                keepCopy(file, version);
            }
            database = Database.open(file, !writable);
            if (version < Database.VERSION) {
                database.upgrade(version);
            }
            return new ClientFile(file, database, guard, !writable, holder);
        } catch (SQLException e) {
            closeQuietly(e, database, guard);
            throw sentence(e, name);
        } catch (IOException e) {
            closeQuietly(e, database, guard);
            throw new PlainException(e, "store.cannotOpen", name);
        } catch (RuntimeException e) {
            // Rows that no program wrote: records refuse them, and so does JSON.
            closeQuietly(e, database, guard);
            throw new DamagedFile(e, name);
        }
    }

    public Path path() {
        return path;
    }

    /// Whether commits are refused: the file may not be written, or another program has it open.
    public boolean isReadOnly() {
        return readOnly;
    }

    /// Where the program runs that has the file open; empty if it is this one, or if that is not known.
    public String holderElsewhere() {
        return holder;
    }

    /// The client as of the last commit.
    public Client client() {
        return client;
    }

    /// Applies entries, journals them and writes what they touch, all in one transaction. Returns when they are
    /// on the
    /// disk.
    /// An entry that is already in the journal is passed over.
    ///
    /// @return the client after the entries
    /// @throws PlainException if they could not be written; file and client are as before
    /// @throws IllegalArgumentException if an entry does not fit the client; file and client are as before
    public Client commit(List<Entry> entries) throws PlainException {
        if (readOnly) {
            throw new PlainException("store.readOnly", name(path));
        }
        List<Entry> fresh = new ArrayList<>();
        for (Entry entry : entries) {
            if (!journal.holds(entry)) {
                fresh.add(entry);
            }
        }
        if (fresh.isEmpty()) {
            return client;
        }
        Journal.End end = journal.end();
        try {
            Client[] after = {client};
            TableWriter writer = new TableWriter(database);
            if (!Files.exists(path)) {
                throw new PlainException("store.gone", name(path));
            }
            database.transaction(() -> {
                for (Entry entry : fresh) {
                    after[0] = after[0].apply(entry);
                    writer.write(entry, after[0]);
                    journal.append(entry);
                }
            });
            client = after[0];
            return client;
        } catch (SQLException e) {
            journal.returnTo(end, fresh);
            throw sentence(e, name(path));
        } catch (RuntimeException e) {
            journal.returnTo(end, fresh);
            throw e;
        }
    }

    /// All changes ever made, in order.
    ///
    /// @throws DamagedFile if one of them cannot be read
    public List<Entry> journal() throws PlainException {
        try {
            Map<String, TranslatedInstrument> editions = new Tables(database).editions();
            return Journal.lines(database, "ORDER BY seq").stream()
                    .map(line -> line.entry(editions))
                    .toList();
        } catch (SQLException e) {
            throw sentence(e, name(path));
        } catch (RuntimeException e) {
            throw new DamagedFile(e, name(path));
        }
    }

    /// Holds the journal's chain, the tables against the journal, and SQLite's own check against each other.
    public Check check() throws PlainException {
        try {
            return FileCheck.check(database, client);
        } catch (SQLException e) {
            throw sentence(e, name(path));
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
            throw sentence(e, name(path));
        }
    }

    /// Remembers where a person is. Not an edit: neither journaled nor undone.
    public void savePlace(AssessmentId assessment, ParticipantId person, String place) throws PlainException {
        if (readOnly) {
            return;
        }
        try {
            database.update(
                    "INSERT OR REPLACE INTO place (assessment, participant, place) VALUES (?, ?, ?)",
                    assessment.text(),
                    person.text(),
                    place);
        } catch (SQLException e) {
            throw sentence(e, name(path));
        }
    }

    @Override
    public void close() throws PlainException {
        try {
            database.close();
            if (guard != null) {
                guard.close();
            }
        } catch (SQLException | IOException e) {
            throw new PlainException(e, "store.cannotClose", name(path));
        }
    }

    /// For tests that fill the file: SQLite then answers as it does on a full disk.
    void limitPages(int pages) throws SQLException {
        database.text("PRAGMA max_page_count = " + pages);
    }

    /// The version of a client file, read from its header before anything is opened.
    private static int version(Path file) throws PlainException {
        String name = name(file);
        if (!Files.exists(file)) {
            throw new PlainException("store.noFile", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new PlainException("store.notAClientFile", name);
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int read;
            do {
                read = channel.read(header);
            } while (read > 0);
        } catch (AccessDeniedException e) {
            throw new PlainException(e, "store.notAllowed", name);
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotOpen", name);
        }
        boolean sqlite = header.position() == HEADER
                && ByteBuffer.wrap(SQLITE).equals(header.duplicate().flip().slice(0, SQLITE.length));
        if (!sqlite || header.getInt(APPLICATION_ID_AT) != Database.APPLICATION_ID) {
            throw new PlainException("store.notAClientFile", name);
        }
        int version = header.getInt(USER_VERSION_AT);
        if (version > Database.VERSION) {
            throw new PlainException("store.newer", name);
        }
        return version;
    }

    private static Optional<FileGuard> takeGuard(Path file) {
        try {
            return FileGuard.take(file, holder());
        } catch (FileSystemException e) {
            // No file can be made beside it, so none can be written there either: it is opened for reading.
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void keepCopy(Path file, int version) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".version-" + version);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
    }

    private static PlainException sentence(SQLException e, String name) {
        SQLiteErrorCode code =
                e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        return switch (code) {
            case SQLITE_FULL -> new PlainException(e, "store.full", name);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CORRUPT_VTAB, SQLITE_MISMATCH -> new DamagedFile(e, name);
            case SQLITE_BUSY, SQLITE_LOCKED -> new PlainException(e, "store.busy", name);
            case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_PERM -> new PlainException(e, "store.readOnly", name);
            default -> new PlainException(e, "store.cannotWrite", name);
        };
    }

    private static void removeUnfinished(Path file, Exception cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void closeQuietly(Exception cause, @Nullable AutoCloseable... all) {
        for (AutoCloseable one : all) {
            try {
                if (one != null) {
                    one.close();
                }
            } catch (Exception e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static String holder() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            host = "?";
        }
        return host;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
