package org.socialreadiness.exchange.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.exchange.CsvRows;
import org.socialreadiness.text.PlainException;

/// A table in a text file, as programs and people export and re-save it: with lines before its header, with semicolons
/// or tabs, with whole rows in quotation marks.
///
/// @param headerLine of the file, from 1
/// @param requoted rows that stood in quotation marks as a whole, as Excel saves them
record Table(List<String> header, List<CsvRows.Row> rows, long headerLine, int requoted) {
    /// How far down a header is looked for.
    private static final int HEADER_WITHIN = 50;

    static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /// Where a table begins.
    private record Start(int offset, long line, char delimiter, List<String> header) {
        /// Columns whose names say what they are, or else how many there are, as a fraction.
        double known() {
            return Layout.guess(header).places().size() + 1 - 1.0 / header.size();
        }
    }

    /// @param file what it is called in refusals
    static Table read(String file, String text) throws PlainException {
        Start start = start(file, text);
        List<CsvRows.Row> rows = new ArrayList<>();
        int requoted = 0;
        for (CsvRows.Row row : under(start, file, text)) {
            Optional<List<String>> inside = inside(row.cells(), start.delimiter);
            requoted += inside.isPresent() ? 1 : 0;
            rows.add(inside.map(cells -> new CsvRows.Row(row.line(), cells)).orElse(row));
        }
        return new Table(start.header, rows, start.line, requoted);
    }

    private static List<CsvRows.Row> under(Start start, String file, String text) throws PlainException {
        try {
            int most = ContactImport.MOST + 2;
            List<CsvRows.Row> rows = CsvRows.of(text, start.offset, start.line, start.delimiter, most);
            if (rows.size() == most) {
                throw new PlainException("network.file.tooMany", file, ContactImport.MOST);
            }
            return rows.subList(1, rows.size());
        } catch (CsvRows.Malformed e) {
            throw new PlainException(e, "network.file.malformed", file, String.valueOf(e.line()));
        }
    }

    /// The header: the first line that a known export has, or else the first with the most columns of a beginning.
    private static Start start(String file, String text) throws PlainException {
        List<Start> candidates = new ArrayList<>();
        int offset = 0;
        for (int line = 1; line <= HEADER_WITHIN && offset < text.length(); line++) {
            int end = endOfLine(text, offset);
            String content = text.substring(offset, end);
            for (char delimiter : DELIMITERS) {
                List<String> cells = cells(content, delimiter);
                if (Layout.of(cells).isPresent()) {
                    return new Start(offset, line, delimiter, cells);
                }
                if (cells.size() > 1) {
                    candidates.add(new Start(offset, line, delimiter, cells));
                }
            }
            offset = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return candidates.stream()
                .max((a, b) -> Double.compare(a.known(), b.known()))
                .orElseThrow(
                        () -> new PlainException(text.isBlank() ? "network.file.empty" : "network.file.noTable", file));
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// The cells of one line; none if it is not the whole of a row.
    private static List<String> cells(String line, char delimiter) {
        List<String> cells = first(line, delimiter);
        return inside(cells, delimiter).orElse(cells);
    }

    /// The cells of a row that stands in its first cell as a whole, because a program took it for one.
    private static Optional<List<String>> inside(List<String> cells, char delimiter) {
        if (cells.isEmpty()
                || cells.getFirst().indexOf(delimiter) < 0
                || !String.join("", cells.subList(1, cells.size())).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(first(cells.getFirst(), delimiter)).filter(inside -> !inside.isEmpty());
    }

    /// The cells of the first row; none if there is none, or it has no end.
    private static List<String> first(String text, char delimiter) {
        try {
            List<CsvRows.Row> rows = CsvRows.of(text, 0, 1, delimiter, 1);
            return rows.isEmpty() ? List.of() : rows.getFirst().cells();
        } catch (CsvRows.Malformed e) {
            return List.of();
        }
    }
}
