package org.socialreadiness.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A workbook as it was read: what [XlsxGuard] has looked at, and nothing else.
///
/// @param sheets in the order of their tabs
/// @param names of cells, in small letters, with what they stand for, such as `'Scores'!$B$5`
record XlsxBook(List<XlsxSheet> sheets, Map<String, String> names) {
    XlsxBook {
        sheets = List.copyOf(sheets);
        names = Map.copyOf(names);
    }

    Optional<XlsxSheet> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The words of the first sheet that holds anything, row by row, each up to its last cell.
    List<List<String>> words() {
        return sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .findFirst()
                .map(sheet -> sheet.numbers().stream().map(sheet::words).toList())
                .orElse(List.of());
    }

    /// What a name stands for, unless what it stood for was deleted.
    Optional<String> named(String name) {
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT))).filter(area -> !area.contains("#REF!"));
    }
}
