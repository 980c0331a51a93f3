package org.socialreadiness.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
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
        /// The hash that this row must have after a row of the hash `before`.
        String expectedHash(String before) {
            return Hashes.of(List.of(before, Long.toString(seq), id, at, author, assessment.orElse("-"), kind, body));
        }

        /// @throws RuntimeException if no program wrote this line: records and JSON refuse it
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
        Set<String> ids = new HashSet<>(database.query("SELECT id FROM change", row -> row.getString(1)));
        List<Line> end = lines(database, "ORDER BY seq DESC LIMIT 1");
        return end.isEmpty()
                ? new Journal(database, ids, 0, "")
                : new Journal(
                        database, ids, end.getFirst().seq(), end.getFirst().hash());
    }

    static List<Line> lines(Database database) throws SQLException {
        return lines(database, "ORDER BY seq");
    }

    private static List<Line> lines(Database database, String order) throws SQLException {
        return database.query(
                "SELECT seq, id, at, author, assessment, kind, body, hash FROM change " + order,
                row -> new Line(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Optional.ofNullable(row.getString(5)),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)));
    }

    boolean holds(Entry entry) {
        return ids.contains(entry.id());
    }

    /// Where the journal ends; to return to it if a transaction fails.
    record End(long last, String hash) {}

    End end() {
        return new End(last, hash);
    }

    /// An entry ready to be written.
    record Draft(Entry entry, String kind, String body) {}

    /// The entry as it can be kept. Half of a surrogate pair is no character and cannot be written; it becomes a
    /// question mark before the entry is applied, so that memory and file agree.
    static Draft draft(Entry entry) {
        String kind = ChangeJson.kind(entry.change());
        String body = ChangeJson.body(entry.change());
        if (StandardCharsets.UTF_8.newEncoder().canEncode(body + entry.author())) {
            return new Draft(entry, kind, body);
        }
        Map<String, TranslatedInstrument> editions = entry.change() instanceof Change.Started started
                ? Map.of(InstrumentJson.edition(started.instrument()), started.instrument())
                : Map.of();
        Entry kept = new Entry(
                entry.id(),
                entry.at(),
                whole(entry.author()),
                entry.assessment(),
                ChangeJson.read(kind, whole(body), editions));
        return new Draft(kept, kind, ChangeJson.body(kept.change()));
    }

    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    void append(Draft draft) throws SQLException {
        Entry entry = draft.entry();
        Line line = new Line(
                last + 1,
                entry.id(),
                entry.at().toString(),
                entry.author(),
                entry.assessment().map(AssessmentId::text),
                draft.kind(),
                draft.body(),
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

    void returnTo(End end, List<Draft> undone) {
        last = end.last();
        hash = end.hash();
        undone.forEach(draft -> ids.remove(draft.entry().id()));
    }
}
