package org.socialreadiness.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// The rows of a text by RFC 4180, without its empty lines.
public final class CsvRows {
    private static final int READ_AHEAD = 1 << 15;

    private CsvRows() {}

    /// One row.
    ///
    /// @param line of the text on which it begins, from 1
    public record Row(long line, List<String> cells) {
        /// Whether nothing stands in it.
        public boolean isEmpty() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Quotation marks are not closed properly.
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private final long line;

        private Malformed(CsvParseException cause, long line) {
            super(cause);
            this.line = line;
        }

        /// On which the row begins that cannot be read, from 1.
        public long line() {
            return line;
        }
    }

    /// All rows of a text.
    public static List<Row> of(String text, char delimiter) throws Malformed {
        return of(text, 0, 1, delimiter, Integer.MAX_VALUE);
    }

    /// The rows from a place in a text on.
    ///
    /// @param line of the text on which the place is, from 1
    /// @param most after how many nothing more is read
    public static List<Row> of(String text, int from, long line, char delimiter, int most) throws Malformed {
        CsvReader.CsvReaderBuilder rules = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                // A cell may take the whole of the text, and what is read ahead of it.
                .maxBufferSize(text.length() + READ_AHEAD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        // Blanks beside quotation marks are against the rules and mean nothing; to allow for them takes longer.
        boolean blanks = text.indexOf(delimiter + " \"", from) >= 0;
        try {
            return read(text, from, line, rules.trimWhitespacesAroundQuotes(blanks), most);
        } catch (Malformed e) {
            return otherwise(text, from, line, rules.trimWhitespacesAroundQuotes(!blanks), most, e);
        }
    }

    private static List<Row> otherwise(
            String text, int from, long line, CsvReader.CsvReaderBuilder rules, int most, Malformed first)
            throws Malformed {
        try {
            return read(text, from, line, rules, most);
        } catch (Malformed e) {
            // Where it first went wrong is what a person can find.
            first.addSuppressed(e);
            throw first;
        }
    }

    private static List<Row> read(String text, int from, long line, CsvReader.CsvReaderBuilder rules, int most)
            throws Malformed {
        RowBuilder builder = new RowBuilder(line - 1);
        try (Reader reader = Reader.of(text)) {
            long _ = reader.skip(from);
            List<Row> rows = new ArrayList<>();
            Iterator<Row> all = rules.build(builder, reader).iterator();
            while (rows.size() < most && all.hasNext()) {
                rows.add(all.next());
            }
            return rows;
        } catch (CsvParseException e) {
            throw new Malformed(e, builder.line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes rows of the cells as they come.
    private static final class RowBuilder extends AbstractBaseCsvCallbackHandler<Row> {
        private final long before;
        private String[] cells = new String[16];

        /// @param before lines before the first
        RowBuilder(long before) {
            this.before = before;
        }

        long line() {
            return before + getStartingLineNumber();
        }

        @Override
        protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
            if (place == cells.length) {
                cells = Arrays.copyOf(cells, 2 * place);
            }
            cells[place] = length == 0 ? "" : new String(buffer, offset, length);
        }

        @Override
        protected Row buildRecord() {
            return new Row(line(), Arrays.asList(Arrays.copyOf(cells, getFieldCount())));
        }
    }
}
