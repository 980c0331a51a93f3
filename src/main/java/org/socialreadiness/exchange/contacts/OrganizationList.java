package org.socialreadiness.exchange.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.KeyOrganization.Kind;
import org.socialreadiness.exchange.CsvRows;
import org.socialreadiness.exchange.XlsxGuard;
import org.socialreadiness.network.CompanyNames;
import org.socialreadiness.text.PlainException;

/// A list of organizations from a sheet or a text file: a column of a known name, or else the first one; and beside it,
/// where there is such a column, what each of them is.
///
/// @param organizations each once, in the order of the file
/// @param tooLong names that no list takes
public record OrganizationList(List<Named> organizations, int tooLong) {
    private static final int MOST = 5_000;
    private static final int LARGEST = 5_000_000;
    private static final String WORKBOOK = "PK";
    private static final Map<String, Kind> KINDS = new TreeMap<>();
    private static final Set<String> KIND_COLUMNS = new HashSet<>();

    static {
        ResourceBundle words =
                ResourceBundle.getBundle("org.socialreadiness.exchange.contacts.organizations", Locale.ROOT);
        for (Kind kind : Kind.values()) {
            words(words, kind.name().toLowerCase(Locale.ROOT)).forEach(word -> KINDS.put(word, kind));
        }
        KIND_COLUMNS.addAll(words(words, "column"));
    }

    public OrganizationList {
        organizations = List.copyOf(organizations);
    }

    /// @param kind where the file says it
    public record Named(String name, Optional<Kind> kind) {}

    private static List<String> words(ResourceBundle words, String key) {
        return Arrays.stream(words.getString(key).split(",", -1))
                .map(String::strip)
                .toList();
    }

    /// @throws PlainException if there is nothing in it that could be taken
    public static OrganizationList read(Path file) throws PlainException {
        String name = String.valueOf(file.getFileName());
        return read(name, bytes(file, name));
    }

    static OrganizationList read(String name, byte[] bytes) throws PlainException {
        List<List<String>> rows = isWorkbook(bytes)
                ? XlsxGuard.words(name, bytes)
                : text(name, Decoded.of(name, bytes).text());
        OrganizationList list = of(rows);
        if (list.organizations.isEmpty()) {
            throw new PlainException("network.list.empty", name);
        }
        if (list.organizations.size() > MOST) {
            throw new PlainException("network.list.tooMany", name, MOST);
        }
        return list;
    }

    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == WORKBOOK.charAt(0) && bytes[1] == WORKBOOK.charAt(1);
    }

    private static byte[] bytes(Path file, String name) throws PlainException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new PlainException("network.list.tooLarge", name, LARGEST / 1_000_000);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new PlainException(e, "exchange.noFile", name);
        } catch (IOException e) {
            throw new PlainException(e, "exchange.unreadable", name);
        }
    }

    /// A table where its header says so; otherwise one name a line, with all that is in it.
    private static List<List<String>> text(String name, String text) throws PlainException {
        if (text.isBlank()) {
            throw new PlainException("network.list.empty", name);
        }
        Optional<Character> delimiter = delimiter(text);
        return delimiter.isEmpty()
                ? text.lines().map(line -> List.of(line.split("[;\t]", 2))).toList()
                : table(name, text, delimiter.get());
    }

    /// What stands between the cells of the header; empty where the first line is none.
    private static Optional<Character> delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Table.DELIMITERS.stream()
                .filter(each -> first.indexOf(each) >= 0)
                .filter(each -> place(List.of(first.replace("\"", "").split(Pattern.quote(each.toString()), -1)))
                        .isPresent())
                .findFirst();
    }

    private static List<List<String>> table(String name, String text, char delimiter) throws PlainException {
        try {
            return CsvRows.of(text, delimiter).stream().map(CsvRows.Row::cells).toList();
        } catch (CsvRows.Malformed e) {
            throw new PlainException(e, "network.file.malformed", name, String.valueOf(e.line()));
        }
    }

    private static OrganizationList of(List<List<String>> rows) {
        List<Named> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int tooLong = 0;
        int header = header(rows);
        int names = header < 0 ? -1 : place(rows.get(header)).orElse(-1);
        int kinds = header < 0 ? -1 : kindPlace(rows.get(header));
        for (List<String> row : rows.subList(header + 1, rows.size())) {
            String name = cell(row, Math.max(0, names));
            String key = CompanyNames.key(name);
            if (name.length() > KeyOrganization.LONGEST_NAME) {
                tooLong++;
            } else if (!key.isEmpty() && known.add(key)) {
                found.add(new Named(
                        name, Optional.ofNullable(KINDS.get(cell(row, kinds).toLowerCase(Locale.ROOT)))));
            }
        }
        return new OrganizationList(found, tooLong);
    }

    /// The row whose cells are names of columns; -1 where the first row that holds anything is none.
    private static int header(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).stream().allMatch(String::isBlank)) {
                return place(rows.get(i)).isPresent() ? i : -1;
            }
        }
        return -1;
    }

    private static Optional<Integer> place(List<String> header) {
        Columns columns = Layout.guess(header);
        return columns.place(Columns.Meaning.COMPANY).or(() -> columns.place(Columns.Meaning.NAME));
    }

    private static int kindPlace(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (KIND_COLUMNS.contains(Layout.plain(header.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int place) {
        return place < 0 || place >= row.size() ? "" : row.get(place).strip();
    }
}
