package org.socialreadiness.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.store.Check.Problem;

/// How a client's changes stand in the database of its file: in tables that anyone can read, or sealed row by row.
sealed interface Ledger permits PlainLedger, SealedLedger {
    /// All of the journal, in order.
    ///
    /// @throws RuntimeException if rows hold what no program wrote
    List<Line> lines() throws SQLException;

    /// The instruments in the file, by the name of their edition.
    ///
    /// @throws RuntimeException if rows hold what no program wrote
    Map<String, TranslatedInstrument> editions() throws SQLException;

    /// Whether what is written beside the journal says the same.
    ///
    /// @param replayed the client that the journal gives
    /// @throws RuntimeException if rows hold what no program wrote
    boolean confirms(List<Line> lines, Client replayed) throws SQLException;

    /// As [#confirms], with names: adds what differs.
    void compare(List<Line> lines, Set<Problem> problems) throws SQLException;

    /// Writes lines with what they touch. Runs inside a transaction.
    ///
    /// @param states the client after each of the drafts
    void write(List<Draft> drafts, List<Line> lines, List<Client> states) throws SQLException;

    /// Writes lines in the place of those of the same numbers, where they differ. Runs inside a transaction.
    ///
    /// @param all of the journal
    void rewrite(List<Line> all) throws SQLException;

    /// Where a person was last, by assessment and participant.
    Optional<String> place(String assessment, String participant) throws SQLException;

    /// Where everyone was last.
    List<Seat> places() throws SQLException;

    /// Where one person was last in one assessment.
    record Seat(String assessment, String participant, String place) {}

    /// Remembers where a person is. Runs inside a transaction.
    void savePlace(String assessment, String participant, String place) throws SQLException;

    /// The client that the journal gives.
    ///
    /// @throws RuntimeException if the lines hold what no program wrote
    default Client replay(List<Line> lines) throws SQLException {
        Client client = Client.NOBODY;
        for (Entry entry : entries(lines)) {
            client = client.apply(entry);
        }
        return client;
    }

    /// The changes that lines stand for.
    ///
    /// @throws RuntimeException if the lines hold what no program wrote
    default List<Entry> entries(List<Line> lines) throws SQLException {
        Map<String, TranslatedInstrument> editions = editions();
        return lines.stream().map(line -> line.entry(editions)).toList();
    }
}
