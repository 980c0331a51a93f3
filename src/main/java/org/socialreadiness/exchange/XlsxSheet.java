package org.socialreadiness.exchange;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// A sheet of a workbook. Rows and columns are counted from 0.
///
/// @param name what its tab says
/// @param rows cells by row and column; the rows in order
record XlsxSheet(String name, SortedMap<Integer, Map<Integer, XlsxCell>> rows) {
    XlsxCell cell(int row, int column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, XlsxCell.EMPTY);
    }

    /// The columns of a row in which something stands, in order.
    List<Integer> columns(int row) {
        return rows.getOrDefault(row, Map.of()).keySet().stream().sorted().toList();
    }

    /// What the cells of a row say in words, up to the last one.
    List<String> words(int row) {
        return IntStream.rangeClosed(0, columns(row).getLast())
                .mapToObj(column -> cell(row, column).words())
                .toList();
    }

    /// The rows that are there, in order.
    List<Integer> numbers() {
        return List.copyOf(rows.keySet());
    }
}
