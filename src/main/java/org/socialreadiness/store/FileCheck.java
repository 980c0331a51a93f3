package org.socialreadiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.store.Check.Problem;

/// Whether a client file says the same in three ways: SQLite's own check, the chain of the journal, and every row
/// of the tables against the journal replayed. SQLite alone overlooks every second changed answer.
final class FileCheck {
    /// The tables that the journal does not speak of: itself, and what is no answer.
    private static final Set<String> NOT_REPLAYED = Set.of("change", "place");

    private final Database database;
    private final Upgrades upgrades;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private int changes;

    private FileCheck(Database database, Upgrades upgrades) {
        this.database = database;
        this.upgrades = upgrades;
    }

    /// @throws SQLException if the file cannot be read now, which says nothing of its content
    static Check check(Database database, Upgrades upgrades) throws SQLException {
        FileCheck check = new FileCheck(database, upgrades);
        check.run();
        return new Check(check.changes, List.copyOf(check.problems));
    }

    private void run() throws SQLException {
        try {
            structure();
            List<Journal.Line> lines = Journal.lines(database);
            changes = lines.size();
            chain(lines);
            replay(lines);
        } catch (SQLException e) {
            if (!StoreFailures.isDamage(e)) {
                throw e;
            }
            // A page that cannot be read; which one, SQLite does not say.
            problems.add(Problem.of("store.check.structure"));
        }
    }

    private void structure() throws SQLException {
        if (!database.text("PRAGMA integrity_check").equals("ok")
                || !database.text("PRAGMA foreign_key_check").isEmpty()) {
            problems.add(Problem.of("store.check.structure"));
        }
    }

    private void chain(List<Journal.Line> lines) {
        Set<String> ids = new HashSet<>();
        String before = "";
        long expected = 1;
        for (Journal.Line line : lines) {
            if (line.seq() != expected || !ids.add(line.id()) || !line.hash().equals(line.expectedHash(before))) {
                problems.add(Problem.of("store.check.chain", expected));
                return;
            }
            before = line.hash();
            expected++;
        }
    }

    /// Writes the tables anew from the journal, beside in memory, and compares row by row.
    private void replay(List<Journal.Line> lines) throws SQLException {
        try (Database replayed = Database.inMemory()) {
            replayed.upgrade(upgrades);
            replayed.transaction(() -> {
                Map<String, TranslatedInstrument> editions = new Tables(database).editions();
                TableWriter writer = new TableWriter(replayed);
                Client client = Client.NOBODY;
                for (Journal.Line line : lines) {
                    Entry entry = line.entry(editions);
                    client = client.apply(entry);
                    writer.write(entry, client);
                }
            });
            compare(replayed);
        } catch (RuntimeException e) {
            // Whatever a record or JSON refuses: no program wrote it like this.
            problems.add(Problem.of("store.check.unreadable"));
        }
    }

    private void compare(Database replayed) throws SQLException {
        List<String> tables = tables(replayed);
        if (!tables.equals(tables(database))) {
            problems.add(Problem.of("store.check.structure"));
            return;
        }
        for (String table : tables) {
            int different = NOT_REPLAYED.contains(table) ? 0 : different(rows(database, table), rows(replayed, table));
            if (different > 0) {
                problems.add(Problem.of("store.check.tables", table, different));
            }
        }
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.query(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
                row -> row.getString(1));
    }

    private static Map<List<String>, Integer> rows(Database database, String table) throws SQLException {
        Map<List<String>, Integer> rows = new HashMap<>();
        database.query("SELECT * FROM \"" + table + "\"", FileCheck::values)
                .forEach(row -> rows.merge(row, 1, Integer::sum));
        return rows;
    }

    private static List<String> values(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String value = row.getString(column);
            values.add(value == null ? "null" : "=" + value);
        }
        return values;
    }

    /// How many rows are not alike. A changed row counts once, though it is missing here and too much there.
    private static int different(Map<List<String>, Integer> here, Map<List<String>, Integer> there) {
        return Math.max(missing(here, there), missing(there, here));
    }

    private static int missing(Map<List<String>, Integer> from, Map<List<String>, Integer> in) {
        return from.entrySet().stream()
                .mapToInt(row -> Math.max(0, row.getValue() - in.getOrDefault(row.getKey(), 0)))
                .sum();
    }
}
