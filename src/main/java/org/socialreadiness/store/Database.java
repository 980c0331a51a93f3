package org.socialreadiness.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.Objects;
import org.sqlite.SQLiteConfig;

/// One open SQLite file: its settings, its upgrades, its transactions. Used by one thread at a time.
final class Database implements AutoCloseable {
    /// "SRdy": marks a client file in the header of the database.
    static final int APPLICATION_ID = 0x53526479;

    /// The newest version of the file that this program knows.
    static final int VERSION = 1;

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

    static Database open(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(PATIENCE_MILLIS);
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

    /// A rollback journal with EXTRA synchronization: the only mode in which no acknowledged answer was lost in any
    /// simulated
    /// power cut (decision 5). A driver that ignores a setting is found at once.
    private void settle() throws SQLException {
        set("PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete");
        set("PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3");
        set("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1");
    }

    private void set(String change, String question, String expected) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
        String answer = text(question);
        if (!answer.equals(expected)) {
            throw new SQLException(change + " did not take: " + answer);
        }
    }

    /// Makes the tables of a new file, or brings an older file up to date, one version at a time.
    void upgrade(int from) throws SQLException {
        for (int version = from + 1; version <= VERSION; version++) {
            int next = version;
            transaction(() -> {
                for (String sql : script("V" + next + ".sql")) {
                    execute(sql);
                }
                execute("PRAGMA application_id = " + APPLICATION_ID);
                execute("PRAGMA user_version = " + next);
            });
        }
    }

    /// All of it or nothing of it. Returns after the commit is on the disk.
    void transaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            forgetStatements();
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Changes rows; parameters may be null.
    void update(String sql, @org.jspecify.annotations.Nullable Object... parameters) throws SQLException {
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
        forgetStatements();
        connection.close();
    }

    /// After a full disk a statement that was used fails for ever; a new one does not.
    private void forgetStatements() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    private static List<String> script(String name) {
        try (var in = Objects.requireNonNull(Database.class.getResourceAsStream(name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.split(";\\s*\\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
