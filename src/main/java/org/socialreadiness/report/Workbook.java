package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// A workbook as a document: sheets of typed cells, formulas with the value they must give, and charts. It says
/// what stands where and what depends on what; how it looks is decided by whoever draws it.
///
/// @param names of cells, for those who build on them
/// @param footer at the foot of every printed page
public record Workbook(Meta meta, List<Sheet> sheets, List<Name> names, String footer) {
    /// Longest text that one cell takes, in UTF-16 units.
    public static final int LONGEST_TEXT = 32_767;

    public Workbook {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
    }

    /// The sheet of that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Sheet sheet(String key) {
        return sheets.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    /// What the file says about itself.
    ///
    /// @param report what the report is called
    public record Meta(String title, String subject, Locale locale, String report, String client, LocalDate date) {}

    /// A name that stands for a cell, whole as `'Scores'!$B$5`, or for a rectangle of cells.
    public record Name(String name, String cell) {}

    /// One sheet.
    ///
    /// @param key names the sheet in every language
    /// @param name what its tab says, at most 31 characters
    /// @param widths of its columns, in characters
    /// @param frozenRows rows that stay when one scrolls down, and repeat on each printed page
    /// @param frozenColumns columns that stay when one scrolls right
    /// @param filter whether the last frozen row gets filters
    /// @param printed how many columns are printed; 0 for all
    public record Sheet(
            String key,
            String name,
            List<Integer> widths,
            List<List<Cell>> rows,
            int frozenRows,
            int frozenColumns,
            boolean filter,
            int printed,
            List<Choice> choices,
            List<Toned> toned,
            List<Chart> charts) {
        public Sheet {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            choices = List.copyOf(choices);
            toned = List.copyOf(toned);
            charts = List.copyOf(charts);
        }
    }

    /// What a cell holds and which part it plays.
    public record Cell(Value value, Style style) {}

    /// What a cell holds.
    public sealed interface Value {}

    /// Nothing.
    public record Blank() implements Value {}

    /// A text. It never becomes a formula, whatever it begins with.
    public record Words(String text) implements Value {}

    /// A number.
    public record Amount(double value) implements Value {
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A cell holds a finite number");
            }
        }
    }

    /// A live formula in the notation of the file format (English names, commas), without the equals sign.
    ///
    /// @param result what it gives for the answers as they are; the cell shows it until it is computed anew
    public record Formula(String text, Result result) implements Value {}

    /// What a formula gives.
    public sealed interface Result {
        /// A number; empty stands for the empty text, which an undefined value is.
        record Of(OptionalDouble number) implements Result {}

        /// A word.
        record Said(String text) implements Result {}
    }

    /// The part a cell plays; the look follows from it.
    public enum Style {
        TITLE,
        MESSAGE,
        NOTE,
        HEAD,
        HEAD_NUMBER,
        ID,
        TEXT,
        LABEL,
        STRONG,
        SCORE,
        LEVEL,
        SHARE,
        COUNT,
        FLAG,
        WORD,
        CONSTANT,
        MONTH,
        DAY,
        ANSWER,
        CHOICE,
        VALUE_INPUT,
        HELD_BACK;

        /// Whether a person may type into the cell.
        public boolean isInput() {
            return this == ANSWER || this == CHOICE || this == VALUE_INPUT;
        }
    }

    /// A rectangle of cells; rows and columns counted from 0, both ends included.
    public record Area(int top, int left, int bottom, int right) {}

    /// The values a person may choose from in some cells.
    ///
    /// @param refusal what is said when something else is typed
    public record Choice(List<Area> areas, List<String> values, String refusal) {
        public Choice {
            areas = List.copyOf(areas);
            values = List.copyOf(values);
        }
    }

    /// Cells whose levels are shaded, from 0 to `top`, and whose "don't know" and "does not apply" stand out by
    /// form.
    public record Toned(List<Area> areas, int top) {
        public Toned {
            areas = List.copyOf(areas);
        }
    }

    /// A native chart that follows the cells.
    public sealed interface Chart {
        String title();

        /// What it shows, for those who do not see it.
        String alternative();

        /// The cells it covers.
        Area area();
    }

    /// One row for each estimate: a dot with its interval on a scale of 0 to 100.
    public record IntervalChart(String title, String axis, String alternative, Area area, List<Dot> dots)
            implements Chart {
        public IntervalChart {
            dots = List.copyOf(dots);
        }
    }

    /// The cells of one row of an [IntervalChart], each as `'Scores'!$B$5`, with what they hold.
    ///
    /// @param factor place among the factors, from which color and marker follow; -1 for the overall score
    /// @param minus distance down to the low end
    /// @param plus distance up to the high end
    public record Dot(int factor, Shown name, Point score, Point position, Point minus, Point plus) {}

    /// A cell with a word that a chart shows.
    public record Shown(String cell, String text) {}

    /// A cell with a number that a chart shows.
    public record Point(String cell, OptionalDouble value) {}

    /// One horizontal bar for each row of two columns of cells, on a scale from 0 to `most`.
    public record BarChart(
            String title,
            String axis,
            String alternative,
            Area area,
            int most,
            String nameCells,
            List<String> names,
            String valueCells,
            List<OptionalDouble> values)
            implements Chart {
        public BarChart {
            names = List.copyOf(names);
            values = List.copyOf(values);
        }
    }
}
