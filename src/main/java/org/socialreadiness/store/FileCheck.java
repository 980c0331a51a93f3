package org.socialreadiness.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.store.Check.Problem;

/// Whether a client file says the same in three ways: SQLite's own check, the chain of the journal, and the tables
/// against the
/// journal replayed. SQLite alone overlooks every second changed answer.
final class FileCheck {
    private FileCheck() {}

    static Check check(Database database, Client tables) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        if (!database.text("PRAGMA integrity_check").equals("ok")) {
            problems.add(Problem.of("store.check.structure"));
        }
        if (!database.text("PRAGMA foreign_key_check").isEmpty()) {
            problems.add(Problem.of("store.check.structure"));
        }
        List<Journal.Line> lines = Journal.lines(database, "ORDER BY seq");
        chain(lines, problems);
        replay(database, lines, tables, problems);
        return new Check(lines.size(), problems.stream().distinct().toList());
    }

    private static void chain(List<Journal.Line> lines, List<Problem> problems) {
        String before = "";
        long expected = 1;
        for (Journal.Line line : lines) {
            if (line.seq() != expected || !line.hash().equals(line.expectedHash(before))) {
                problems.add(Problem.of("store.check.chain", expected));
                return;
            }
            before = line.hash();
            expected++;
        }
    }

    private static void replay(Database database, List<Journal.Line> lines, Client tables, List<Problem> problems)
            throws SQLException {
        Client replayed = Client.NOBODY;
        try {
            Map<String, TranslatedInstrument> editions = new Tables(database).editions();
            editions.forEach((edition, instrument) -> {
                if (!edition.equals(ChangeJson.edition(instrument))) {
                    problems.add(Problem.of("store.check.instrument"));
                }
            });
            for (Journal.Line line : lines) {
                replayed = replayed.apply(line.entry(editions));
            }
        } catch (RuntimeException e) {
            // Whatever a record or the JSON reader refuses: the line was not written like this.
            problems.add(Problem.of("store.check.unreadable"));
            return;
        }
        if (!replayed.equals(tables)) {
            problems.add(Problem.of("store.check.tables"));
        }
    }
}
