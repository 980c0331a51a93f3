package org.socialreadiness.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/// One open SQLite file: its settings, its upgrades, its transactions. Used by one thread at a time.
final class Database implements AutoCloseable {
    /// "SRdy": marks a client file in the header of the database.
    static final int APPLICATION_ID = 0x53526479;

    private static final int PATIENCE_MILLIS = 3000;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /// Work on the database that can fail with the database.
    interface Work {
        void run() throws SQLException;
    }

    /// Makes something of a row.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Opens a file that is there.
    static Database open(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(PATIENCE_MILLIS);
        // Nobody asks for the number of a new row, and asking takes a statement for each.
        config.setGetGeneratedKeys(false);
        Database database = new Database(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        try {
            if (!readOnly) {
                database.settle();
            }
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// An empty database in memory.
    static Database inMemory() throws SQLException {
        return new Database(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
    }

    /// The same pages in memory, brought up to date there: how an older file is looked at that is not to be written.
    Database upToDate(Upgrades upgrades) throws SQLException {
        Database copy = inMemory();
        try {
            byte[] pages = connection.unwrap(SQLiteConnection.class).serialize("main");
            copy.connection.unwrap(SQLiteConnection.class).deserialize("main", pages);
            copy.upgrade(upgrades);
            return copy;
        } catch (SQLException | RuntimeException e) {
            try (copy) {
                throw e;
            }
        }
    }

    /// A rollback journal with EXTRA synchronization: the only mode of it in which no acknowledged answer was lost
    /// in any simulated power cut. A setting that did not take is found at once.
    private void settle() throws SQLException {
        set("PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete");
        set("PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3");
        set("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1");
        // What is erased is overwritten, not only forgotten.
        set("PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1");
    }

    private void set(String change, String question, String expected) throws SQLException {
        execute(change);
        String answer = text(question);
        if (!answer.equals(expected)) {
            throw new SQLException(change + " did not take: " + answer);
        }
    }

    /// The version of the file; 0 for a new one.
    int version() throws SQLException {
        return Integer.parseInt(text("PRAGMA user_version"));
    }

    /// Makes the tables of a new file, or brings an older file up to date: all steps or none.
    void upgrade(Upgrades upgrades) throws SQLException {
        int from = version();
        transaction(() -> {
            for (int version = from + 1; version <= upgrades.newest(); version++) {
                for (String sql : upgrades.steps(version)) {
                    execute(sql);
                }
            }
            execute("PRAGMA application_id = " + APPLICATION_ID);
            execute("PRAGMA user_version = " + upgrades.newest());
        });
    }

    /// All of it or nothing of it. Returns after the commit is on the disk.
    void transaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
        connection.setAutoCommit(true);
    }

    /// After a full disk a statement that was used fails for ever, and a new one does not: all are forgotten.
    /// SQLite may have rolled back by itself, and then refuses to do so again; what happened first is what counts.
    private void rollBack(Exception cause) {
        try {
            forgetStatements();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        try {
            // Where the disk was full, SQLite puts the file back only when it is next read. That is now: whoever
            // closes it then leaves it as it was.
            version();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /// Writes all pages, as of the last commit, to another file, which may be empty.
    void copyTo(Path target) throws SQLException {
        int result = connection.unwrap(SQLiteConnection.class).getDatabase().backup("main", target.toString(), null);
        if (result != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException("The copy ended with " + SQLiteErrorCode.getErrorCode(result));
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Changes rows; parameters may be null. The statement is kept for the next time.
    void update(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        statement.executeUpdate();
    }

    <T> List<T> query(String sql, Row<T> row, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        }
    }

    String text(String sql) throws SQLException {
        return String.join("\n", query(sql, row -> String.valueOf(row.getString(1))));
    }

    @Override
    public void close() throws SQLException {
        try {
            forgetStatements();
        } finally {
            connection.close();
        }
    }

    private void forgetStatements() throws SQLException {
        List<PreparedStatement> all = List.copyOf(statements.values());
        statements.clear();
        for (PreparedStatement statement : all) {
            statement.close();
        }
    }
}
