package org.socialreadiness.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How answers are commonly saved, to be compared with: SQLite with a write-ahead log and `synchronous = NORMAL`, no
/// chain, and a page of answers written when the person goes on to the next. An answer that stands on the screen is
/// one that the person takes for saved.
final class ReferenceFile implements Way.Saving {
    private static final int ANSWERS_A_PAGE = 6;

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<String> page = new ArrayList<>();

    private ReferenceFile(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS answer (id TEXT PRIMARY KEY, level INTEGER NOT NULL, note TEXT NOT NULL)"
                            + " STRICT");
        }
        connection.setAutoCommit(false);
        this.insert = connection.prepareStatement("INSERT INTO answer (id, level, note) VALUES (?, ?, ?)");
    }

    static ReferenceFile open(Path path) throws SQLException {
        return new ReferenceFile(DriverManager.getConnection("jdbc:sqlite:" + path));
    }

    @Override
    public void answer(String id, int number) throws SQLException {
        page.add(id);
        if (page.size() == ANSWERS_A_PAGE) {
            next();
        }
    }

    private void next() throws SQLException {
        try {
            for (String id : page) {
                insert.setString(1, id);
                insert.setInt(2, id.hashCode() % 5);
                insert.setString(3, "A note about " + id);
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            page.clear();
        }
    }

    void limitPages(long pages) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    long pages() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA page_count")) {
            return row.getLong(1);
        }
    }

    /// @throws SQLException if SQLite's own check finds something
    Set<String> ids() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet checked = statement.executeQuery("PRAGMA integrity_check")) {
                if (!checked.getString(1).equals("ok")) {
                    throw new SQLException(checked.getString(1));
                }
            }
            Set<String> ids = new HashSet<>();
            try (ResultSet rows = statement.executeQuery("SELECT id FROM answer")) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    @Override
    public void close() throws SQLException {
        if (!page.isEmpty()) {
            next();
        }
        connection.close();
    }
}
