package org.socialreadiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.store.Check.Problem;

/// The journal beside tables that an analyst can read with any SQLite browser.
final class PlainLedger implements Ledger {
    /// The tables that the journal does not speak of: itself, and what is no answer.
    private static final Set<String> NOT_REPLAYED = Set.of("change", "place");

    private final Database database;
    private final Upgrades upgrades;

    PlainLedger(Database database, Upgrades upgrades) {
        this.database = database;
        this.upgrades = upgrades;
    }

    @Override
    public List<Line> lines() throws SQLException {
        return database.query(
                "SELECT seq, id, at, author, assessment, kind, body, hash FROM change ORDER BY seq", PlainLedger::line);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    @Override
    public Map<String, TranslatedInstrument> editions() throws SQLException {
        return new Tables(database).editions();
    }

    @Override
    public void write(List<Draft> drafts, List<Line> lines, List<Client> states) throws SQLException {
        TableWriter writer = new TableWriter(database);
        for (int i = 0; i < drafts.size(); i++) {
            writer.write(drafts.get(i).entry(), states.get(i));
            append(lines.get(i));
        }
    }

    private void append(Line line) throws SQLException {
        database.update(
                "INSERT INTO change (seq, id, at, author, assessment, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?)",
                line.seq(),
                line.id(),
                line.at(),
                line.author(),
                line.assessment().orElse(null),
                line.kind(),
                line.body(),
                line.hash());
    }

    @Override
    public void rewrite(List<Line> all) throws SQLException {
        for (Line line : all) {
            database.update(
                    "UPDATE change SET body = ?, hash = ? WHERE seq = ? AND hash <> ?",
                    line.body(),
                    line.hash(),
                    line.seq(),
                    line.hash());
        }
    }

    @Override
    public Optional<String> place(String assessment, String participant) throws SQLException {
        return database
                .query(
                        "SELECT place FROM place WHERE assessment = ? AND participant = ?",
                        row -> row.getString(1),
                        assessment,
                        participant)
                .stream()
                .findFirst();
    }

    @Override
    public List<Seat> places() throws SQLException {
        return database.query(
                "SELECT assessment, participant, place FROM place",
                row -> new Seat(row.getString(1), row.getString(2), row.getString(3)));
    }

    @Override
    public void savePlace(String assessment, String participant, String place) throws SQLException {
        database.update(
                "INSERT OR REPLACE INTO place (assessment, participant, place) VALUES (?, ?, ?)",
                assessment,
                participant,
                place);
    }

    @Override
    public boolean confirms(List<Line> lines, Client replayed) throws SQLException {
        return new Tables(database).load().equals(replayed);
    }

    /// Writes the tables anew from the journal, beside in memory, and compares row by row.
    @Override
    public void compare(List<Line> lines, Set<Problem> problems) throws SQLException {
        try (Database replayed = Database.inMemory()) {
            replayed.upgrade(upgrades);
            replayed.transaction(() -> {
                Map<String, TranslatedInstrument> editions = editions();
                TableWriter writer = new TableWriter(replayed);
                Client client = Client.NOBODY;
                for (Line line : lines) {
                    Entry entry = line.entry(editions);
                    client = client.apply(entry);
                    writer.write(entry, client);
                }
            });
            compare(replayed, problems);
        }
    }

    private void compare(Database replayed, Set<Problem> problems) throws SQLException {
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
        database.query("SELECT * FROM \"" + table + "\"", PlainLedger::values)
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
