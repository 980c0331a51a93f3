package org.socialreadiness.exchange.contacts;

import java.util.List;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.exchange.CsvRows;
import org.socialreadiness.exchange.contacts.Columns.Meaning;
import org.socialreadiness.text.PlainException;

/// The people of a table whose columns are known.
final class TableContacts {
    /// Between several values in one cell of Google's exports.
    private static final String SEVERAL = " ::: ";

    private TableContacts() {}

    static Rows read(String file, Table table, Source source, Columns columns) throws PlainException {
        Gathering gathering = new Gathering(file);
        gathering.requoted(table.requoted());
        for (CsvRows.Row row : table.rows()) {
            if (row.isEmpty()) {
                gathering.leave(Skipped.Reason.EMPTY, row.line());
            } else if (row.cells().size() > table.header().size()
                    && hasMore(row, table.header().size())) {
                gathering.leave(Skipped.Reason.BROKEN, row.line());
            } else {
                gathering.person(row.line(), person(row.cells(), columns, gathering));
            }
        }
        return gathering.rows(source);
    }

    /// Whether cells beyond the header hold anything: then some separator stands where it should not.
    private static boolean hasMore(CsvRows.Row row, int columns) {
        return row.cells().subList(columns, row.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    private static Listed person(List<String> row, Columns columns, Gathering gathering) {
        String account = columns.cell(row, Meaning.ACCOUNT);
        String mastodon = account.isEmpty() ? "" : Addresses.mastodon(account);
        return new Listed(
                name(row, columns),
                mastodon.isEmpty()
                        ? first(columns.cell(row, Meaning.COMPANY))
                        : mastodon.substring(mastodon.indexOf('@') + 1),
                first(columns.cell(row, Meaning.TITLE)),
                mastodon.isEmpty() ? gathering.address(columns.cell(row, Meaning.ADDRESS)) : mastodon,
                Addresses.mail(first(columns.cell(row, Meaning.MAIL))),
                columns.cell(row, Meaning.DAY));
    }

    private static String name(List<String> row, Columns columns) {
        String whole = columns.cell(row, Meaning.NAME);
        String first = columns.cell(row, Meaning.FIRST_NAME);
        String last = columns.cell(row, Meaning.LAST_NAME);
        String parts = first.isEmpty() || last.isEmpty() ? first + last : first + " " + last;
        return parts.isEmpty() ? whole : parts;
    }

    private static String first(String cell) {
        int end = cell.indexOf(SEVERAL);
        return (end < 0 ? cell : cell.substring(0, end)).strip();
    }
}
