package org.socialreadiness.exchange.contacts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.text.PlainException;

/// A table in a text file, as programs and people export and re-save it: with lines before its header, with semicolons
/// or tabs, with whole rows in quotation marks.
///
/// @param headerLine of the file, from 1
/// @param requoted rows that stood in quotation marks as a whole, as Excel saves them
record Table(List<String> header, List<Row> rows, long headerLine, int requoted) {
    /// How far down a header is looked for.
    private static final int HEADER_WITHIN = 50;

    static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /// One row under the header.
    ///
    /// @param line of the file on which it begins, from 1
    record Row(long line, List<String> cells) {
        boolean isEmpty() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

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
        List<Row> rows = new ArrayList<>();
        int requoted = 0;
        Lines lines = new Lines(text, start.offset, start.line);
        try (CSVParser parser = parser(text.substring(start.offset), start.delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean header = true;
            while (hasNext(records, file, lines)) {
                CSVRecord record = records.next();
                long line = lines.at(record.getCharacterPosition());
                if (header) {
                    header = false;
                    continue;
                }
                List<String> cells = record.toList();
                Optional<List<String>> inside = inside(cells, start.delimiter);
                requoted += inside.isPresent() ? 1 : 0;
                rows.add(new Row(line, inside.orElse(cells)));
                if (rows.size() > ContactImport.MOST) {
                    throw new PlainException("network.file.tooMany", file, ContactImport.MOST);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Table(start.header, List.copyOf(rows), start.line, requoted);
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
        try (CSVParser parser = parser(line, delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> cells = records.hasNext() ? records.next().toList() : List.of();
            return inside(cells, delimiter).orElse(cells);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
    }

    /// The cells of a row that stands in its first cell as a whole, because a program took it for one.
    private static Optional<List<String>> inside(List<String> cells, char delimiter) {
        if (cells.isEmpty()
                || cells.getFirst().indexOf(delimiter) < 0
                || !String.join("", cells.subList(1, cells.size())).isEmpty()) {
            return Optional.empty();
        }
        try (CSVParser parser = parser(cells.getFirst(), delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    static CSVParser parser(String text, char delimiter) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(text));
    }

    private static boolean hasNext(Iterator<CSVRecord> records, String file, Lines lines) throws PlainException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new PlainException(e, "network.file.malformed", file, String.valueOf(lines.last()));
        }
    }
}
