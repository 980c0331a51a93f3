package org.socialreadiness.exchange.contacts;

import java.time.LocalDate;
import java.util.List;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.exchange.CsvRows;
import org.socialreadiness.text.PlainException;

/// A table of no known kind: a person says what its columns mean.
public final class Unmapped implements Read {
    private static final int SAMPLES = 3;

    private final String file;
    private final Table table;
    private final boolean guessed;
    private final LocalDate today;

    Unmapped(String file, Table table, boolean guessed, LocalDate today) {
        this.file = file;
        this.table = table;
        this.guessed = guessed;
        this.today = today;
    }

    public String file() {
        return file;
    }

    public List<String> header() {
        return table.header();
    }

    /// What the columns' names suggest.
    public Columns guess() {
        return Layout.guess(table.header());
    }

    /// What stands in the first rows of a column, to tell it by.
    public List<String> samples(int column) {
        return table.rows().stream()
                .map(CsvRows.Row::cells)
                .filter(cells -> column < cells.size() && !cells.get(column).isBlank())
                .map(cells -> cells.get(column).strip())
                .limit(SAMPLES)
                .toList();
    }

    /// @throws PlainException if nobody is listed, seen like this
    public Preview with(Columns columns) throws PlainException {
        return Preview.of(file, TableContacts.read(file, table, Source.OTHER, columns), guessed, today);
    }
}
