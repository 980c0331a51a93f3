package org.socialreadiness.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.instrument.TranslatedInstrument;

/// All changes ever made, in order, each row sealed by a hash over itself and the hash before it.
final class Journal {
    private final Database database;
    private final Set<String> ids;
    private long last;
    private String hash;

    private Journal(Database database, Set<String> ids, long last, String hash) {
        this.database = database;
        this.ids = ids;
        this.last = last;
        this.hash = hash;
    }

    /// A row of the journal as it stands in the file.
    record Line(
            long seq,
            String id,
            String at,
            String author,
            Optional<String> assessment,
            String kind,
            String body,
            String hash) {
        /// The hash that this row must have after `before`. Every part is preceded by its length, so that no text
        /// can
        /// pose as
        /// two.
        String expectedHash(String before) {
            StringBuilder all = new StringBuilder();
            for (String part :
                    List.of(before, Long.toString(seq), id, at, author, assessment.orElse("-"), kind, body)) {
                all.append(part.length()).append(':').append(part);
            }
            return ChangeJson.sha256(all.toString());
        }

        Entry entry(Map<String, TranslatedInstrument> editions) {
            return new Entry(
                    id,
                    Instant.parse(at),
                    author,
                    assessment.map(AssessmentId::new),
                    ChangeJson.read(kind, body, editions));
        }
    }

    static Journal open(Database database) throws SQLException {
        List<String> ids = database.query("SELECT id FROM change", row -> row.getString(1));
        List<Line> end = lines(database, "ORDER BY seq DESC LIMIT 1");
        return end.isEmpty()
                ? new Journal(database, new HashSet<>(), 0, "")
                : new Journal(
                        database,
                        new HashSet<>(ids),
                        end.getFirst().seq(),
                        end.getFirst().hash());
    }

    static List<Line> lines(Database database, String order) throws SQLException {
        return database.query(
                "SELECT * FROM change " + order,
                row -> new Line(
                        row.getLong("seq"),
                        row.getString("id"),
                        row.getString("at"),
                        row.getString("author"),
                        Optional.ofNullable(row.getString("assessment")),
                        row.getString("kind"),
                        row.getString("body"),
                        row.getString("hash")));
    }

    boolean holds(Entry entry) {
        return ids.contains(entry.id());
    }

    /// Where the journal ends; to return to it if a transaction fails.
    record End(long last, String hash) {}

    End end() {
        return new End(last, hash);
    }

    void append(Entry entry) throws SQLException {
        Line line = new Line(
                last + 1,
                entry.id(),
                entry.at().toString(),
                entry.author(),
                entry.assessment().map(AssessmentId::text),
                ChangeJson.kind(entry.change()),
                ChangeJson.write(entry.change()),
                "");
        String sealed = line.expectedHash(hash);
        database.update(
                "INSERT INTO change (seq, id, at, author, assessment, kind, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                line.seq(),
                line.id(),
                line.at(),
                line.author(),
                line.assessment().orElse(null),
                line.kind(),
                line.body(),
                sealed);
        last = line.seq();
        hash = sealed;
        ids.add(entry.id());
    }

    void returnTo(End end, List<Entry> undone) {
        last = end.last();
        hash = end.hash();
        undone.forEach(entry -> ids.remove(entry.id()));
    }
}
