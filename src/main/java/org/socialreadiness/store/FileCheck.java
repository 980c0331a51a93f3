package org.socialreadiness.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.socialreadiness.store.Check.Problem;

/// Whether a client file says the same in three ways: SQLite's own check, the chain of the journal, and what is
/// written beside the journal against the journal replayed. SQLite alone overlooks every second changed answer.
final class FileCheck {
    /// A file of which not even the first page can be read.
    static final Check UNREADABLE = new Check(0, List.of(Problem.of("store.check.structure")));

    private final Database database;
    private final Ledger ledger;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private int changes;

    private FileCheck(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /// @throws SQLException if the file cannot be read now, which says nothing of its content
    static Check check(Database database, Ledger ledger) throws SQLException {
        FileCheck check = new FileCheck(database, ledger);
        check.run();
        return new Check(check.changes, List.copyOf(check.problems));
    }

    private void run() throws SQLException {
        try {
            structure();
            List<Line> lines = ledger.lines();
            changes = lines.size();
            OptionalLong broken = Chain.broken(lines);
            if (broken.isPresent()) {
                problems.add(Problem.of("store.check.chain", broken.getAsLong()));
            }
            ledger.compare(lines, problems);
        } catch (SQLException e) {
            if (!StoreFailures.isDamage(e)) {
                throw e;
            }
            // A page that cannot be read; which one, SQLite does not say.
            problems.add(Problem.of("store.check.structure"));
        } catch (RuntimeException e) {
            // Whatever a record, JSON or a seal refuses: no program wrote it like this.
            problems.add(Problem.of("store.check.unreadable"));
        }
    }

    private void structure() throws SQLException {
        if (!database.text("PRAGMA integrity_check").equals("ok")
                || !database.text("PRAGMA foreign_key_check").isEmpty()) {
            problems.add(Problem.of("store.check.structure"));
        }
    }
}
