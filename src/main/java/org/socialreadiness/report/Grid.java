package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Blank;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Chart;
import org.socialreadiness.report.Workbook.Choice;
import org.socialreadiness.report.Workbook.Formula;
import org.socialreadiness.report.Workbook.Result;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Toned;
import org.socialreadiness.report.Workbook.Words;

/// A sheet while it is being written, row after row. Rows and columns are counted from 0.
final class Grid {
    private static final Cell EMPTY = new Cell(new Blank(), Style.TEXT);

    private final String key;
    private final String name;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Toned> toned = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private int frozenRows;
    private int frozenColumns;
    private boolean filter;
    private int printed;

    Grid(String key, String name) {
        this.key = key;
        this.name = name;
    }

    /// Begins a row.
    ///
    /// @return its index
    int row() {
        rows.add(new ArrayList<>());
        return rows.size() - 1;
    }

    /// A row of cells of one style.
    int row(Style style, String... texts) {
        int row = row();
        for (String text : texts) {
            text(text, style);
        }
        return row;
    }

    int rows() {
        return rows.size();
    }

    /// The column that the next cell gets.
    int column() {
        return rows.getLast().size();
    }

    void skip() {
        rows.getLast().add(EMPTY);
    }

    void blank(Style style) {
        rows.getLast().add(new Cell(new Blank(), style));
    }

    void text(String text, Style style) {
        rows.getLast().add(new Cell(text.isEmpty() ? new Blank() : new Words(text), style));
    }

    void number(double value, Style style) {
        rows.getLast().add(new Cell(new Workbook.Amount(value), style));
    }

    void number(OptionalInt value, Style style) {
        value.ifPresentOrElse(v -> number(v, style), () -> blank(style));
    }

    void number(OptionalDouble value, Style style) {
        value.ifPresentOrElse(v -> number(v, style), () -> blank(style));
    }

    void formula(String formula, double result, Style style) {
        formula(formula, OptionalDouble.of(result), style);
    }

    void formula(String formula, OptionalDouble result, Style style) {
        rows.getLast().add(new Cell(new Formula(formula, new Result.Of(result)), style));
    }

    void formula(String formula, String result, Style style) {
        rows.getLast().add(new Cell(new Formula(formula, new Result.Said(result)), style));
    }

    /// Puts a cell at a place in a row that is there already, to the right of what it holds.
    void at(int row, int column, Cell cell) {
        List<Cell> cells = rows.get(row);
        while (cells.size() < column) {
            cells.add(EMPTY);
        }
        cells.add(cell);
    }

    /// Gives the next columns their widths, in characters.
    void widths(int... characters) {
        for (int width : characters) {
            widths.add(width);
        }
    }

    /// Freezes everything above the next row, and so many columns.
    void freeze(int columns, boolean withFilter) {
        frozenRows = rows.size();
        frozenColumns = columns;
        filter = withFilter;
    }

    /// Prints only so many columns; the steps of a calculation stay on the screen.
    void print(int columns) {
        printed = columns;
    }

    void choice(Choice choice) {
        choices.add(choice);
    }

    void toned(Toned cells) {
        toned.add(cells);
    }

    void chart(Chart chart) {
        charts.add(chart);
    }

    /// A cell as other sheets refer to it: `'Scores'!$B$5`.
    String cell(int row, int column) {
        return quoted() + absolute(row, column);
    }

    /// Cells as other sheets refer to them: `'Scores'!$B$5:$B$9`.
    String cells(Area area) {
        return quoted() + absolute(area.top(), area.left()) + ":" + absolute(area.bottom(), area.right());
    }

    /// A cell as its own sheet refers to it: `B5`.
    static String here(int row, int column) {
        return letters(column) + (row + 1);
    }

    /// A cell that stays the same when its formula is copied: `$B$5`.
    static String absolute(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    /// A column's letters: A to Z, then AA.
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /// A text inside a formula.
    static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    Sheet sheet() {
        return new Sheet(
                key,
                name,
                widths,
                List.copyOf(rows),
                frozenRows,
                frozenColumns,
                filter,
                printed,
                choices,
                toned,
                charts);
    }

    private String quoted() {
        return "'" + name.replace("'", "''") + "'!";
    }
}
