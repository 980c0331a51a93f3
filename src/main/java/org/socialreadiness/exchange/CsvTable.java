package org.socialreadiness.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.socialreadiness.text.PlainException;

/// A CSV file as interfaces promise it: UTF-8, RFC 4180, header by name, order free. Every row knows its line.
final class CsvTable {
    static final int MOST_ROWS = 100_000;

    private final String file;
    private final List<Row> rows;
    private final Set<String> columns;

    private CsvTable(String file, Set<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /// One row: its cells by the name of the column, and the line on which it begins.
    record Row(String file, long line, Map<String, String> cells) {
        /// A cell without blanks around it; empty if the file has no such column.
        String cell(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /// A cell as written.
        String verbatim(String column) {
            return cells.getOrDefault(column, "");
        }

        /// Why this row cannot be taken: the message gets file, line and column first.
        PlainException refused(String column, String key, Object... arguments) {
            List<Object> all = new ArrayList<>(List.of(file, String.valueOf(line), column));
            all.addAll(List.of(arguments));
            return new PlainException(key, all.toArray());
        }
    }

    static CsvTable parse(String file, byte[] bytes) throws PlainException {
        String text = decode(file, bytes);
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (header.contains(";") && !header.contains(",")) {
            throw new PlainException("exchange.semicolon", file);
        }
        List<Row> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (CsvRows.Row row : all(file, text)) {
            if (names.isEmpty()) {
                names.addAll(header(file, row.cells()));
            } else if (!row.isEmpty()) {
                rows.add(row(file, names, row));
            }
            if (rows.size() > MOST_ROWS) {
                throw new PlainException("exchange.tooManyRows", file, MOST_ROWS);
            }
        }
        if (names.isEmpty()) {
            throw new PlainException("exchange.empty", file);
        }
        return new CsvTable(file, Set.copyOf(names), rows);
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /// The columns beside `known`, in the order of the alphabet. A column without a name is none.
    List<String> others(String... known) {
        return columns.stream()
                .filter(column -> !column.isEmpty() && !List.of(known).contains(column))
                .sorted()
                .toList();
    }

    /// The rows under the header.
    ///
    /// @throws PlainException if a column is missing that is needed
    List<Row> rows(String... needed) throws PlainException {
        for (String column : needed) {
            if (!has(column)) {
                throw new PlainException("exchange.noColumn", file, column);
            }
        }
        return rows;
    }

    private static List<CsvRows.Row> all(String file, String text) throws PlainException {
        try {
            return CsvRows.of(text, ',');
        } catch (CsvRows.Malformed e) {
            throw new PlainException(e, "exchange.malformed", file, String.valueOf(e.line()));
        }
    }

    private static List<String> header(String file, List<String> cells) throws PlainException {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && names.contains(name)) {
                throw new PlainException("exchange.columnTwice", file, name);
            }
            names.add(name);
        }
        return names;
    }

    private static Row row(String file, List<String> names, CsvRows.Row written) throws PlainException {
        List<String> all = written.cells();
        if (all.size() != names.size()) {
            throw new PlainException("exchange.cells", file, String.valueOf(written.line()), all.size(), names.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), all.get(i));
        }
        return new Row(file, written.line(), cells);
    }

    private static String decode(String file, byte[] bytes) throws PlainException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new PlainException(e, "exchange.notUtf8", file);
        }
    }
}
