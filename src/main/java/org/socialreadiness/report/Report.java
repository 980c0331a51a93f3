package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What a report says, before anyone decides how it is drawn: screen, Word and slides each draw this same document.
///
/// @param sections each begins on a page of its own
public record Report(Meta meta, Cover cover, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /// The parts with the pages that they begin on.
    public Contents contents() {
        return Contents.of(this);
    }

    /// What stands around the pages.
    ///
    /// @param name what the report is called, such as "Social readiness assessment"
    /// @param header left part of the header line
    /// @param footer left part of the footer line: form and version of the instrument, "not an audit", working copy
    /// @param locale the report's one language
    /// @param assessment id of the assessment; never shown
    /// @param workingCopy whether small groups are shown
    public record Meta(
            String client,
            String name,
            String header,
            String footer,
            LocalDate date,
            Locale locale,
            String assessment,
            boolean workingCopy) {}

    /// The first page.
    ///
    /// @param label small line above the client's name
    /// @param question the line below it
    /// @param rows scope, date, participants, form, version
    /// @param contents what stands above the list of the parts with their pages
    public record Cover(
            String label,
            String client,
            String question,
            List<LabeledText> rows,
            LabeledText note,
            String contents,
            String confidentiality) {
        public Cover {
            rows = List.copyOf(rows);
        }
    }

    /// A word and what belongs to it.
    public record LabeledText(String label, Text text) {}

    /// A page's worth of the report: title, one message, then what explains it.
    ///
    /// @param id stable name, such as `summary` or `factor-SG`; also the bookmark
    /// @param mark the factor whose mark stands before the title, or [Hue#NONE]
    public record Section(String id, String title, Hue mark, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// A factor by its place in the instrument (from 0), which decides hue and marker; -1 is none, the overall
    /// score.
    public record Hue(int index) {
        public static final Hue NONE = new Hue(-1);
    }

    /// A sentence or more, with the ids of the answers it rests on (criteria, beliefs, facts, factors).
    public record Text(List<Run> runs, List<String> sources) {
        public Text {
            runs = List.copyOf(runs);
            sources = List.copyOf(sources);
        }

        /// Plain text.
        public static Text of(String plain, String... sources) {
            return new Text(List.of(new Run(plain, Emphasis.PLAIN)), List.of(sources));
        }

        /// The words without their emphasis.
        public String plain() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /// Words of one emphasis.
    ///
    /// @param sources ids of the answers that this sentence rests on, where a text has several; else those of
    ///     the text count
    public record Run(String text, Emphasis emphasis, List<String> sources) {
        public Run {
            sources = List.copyOf(sources);
        }

        public Run(String text, Emphasis emphasis) {
            this(text, emphasis, List.of());
        }
    }

    /// How words stand out.
    public enum Emphasis {
        PLAIN,
        STRONG,
        MUTED
    }

    /// What a section is made of.
    public sealed interface Block {}

    /// The one sentence of a page, directly below its title.
    public record Message(Text text) implements Block {}

    /// A heading inside a section.
    public record Heading(String text) implements Block {}

    public record Paragraph(Text text) implements Block {}

    public record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Small print that belongs to the object above it: how to read it, where it is from.
    public record Note(Text text) implements Block {}

    /// The team's own words between two lines.
    public record Side(Text text) implements Block {}

    /// Something that must not be overlooked, such as assumptions.
    public record Box(Text text) implements Block {}

    /// Labels in the margin, statements beside them: the summary's three sentences.
    public record KeyStatements(List<LabeledText> statements) implements Block {
        public KeyStatements {
            statements = List.copyOf(statements);
        }
    }

    /// A table with horizontal lines. Its cells are typed, so that Excel can take numbers where Word takes text.
    ///
    /// @param title above the table; may be empty
    /// @param unit behind the title, muted; may be empty
    /// @param alternative what the table shows, for those who cannot see it
    public record Table(
            String title, String unit, List<Column> columns, List<Row> rows, Density density, String alternative)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// How much air a table's rows have.
    public enum Density {
        NORMAL,
        TIGHT
    }

    /// A column.
    ///
    /// @param title its head; may be empty
    /// @param share width as a share of the text width; the shares of a table add up to 1
    public record Column(String title, double share, Align align) {}

    /// Where a cell's content stands.
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /// A row.
    ///
    /// @param kind what it is for; a GROUP or SPAN row has one cell over all columns
    public record Row(Kind kind, List<Cell> cells) {
        /// What a row is for.
        public enum Kind {
            BODY,
            TOTAL,
            /// Names the rows that follow, such as a factor in the heat map.
            GROUP,
            /// Belongs to the row above it and is not parted from it.
            SPAN
        }

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What stands in a table's cell.
    public sealed interface Cell {}

    public record Words(Text text) implements Cell {}

    /// A number as printed, with its unrounded value.
    public record Figure(double value, String printed) implements Cell {}

    /// A level of a criterion in its tone (0 to 4).
    public record LevelCell(int level, int tone) implements Cell {}

    /// What was answered with "don't know".
    public record DontKnowCell() implements Cell {}

    /// What was answered with "does not apply".
    public record DoesNotApplyCell() implements Cell {}

    /// Nobody answered.
    public record OpenCell() implements Cell {}

    /// One dot for each rating.
    public record Dots(int count) implements Cell {
        private static final int MOST = 15;

        /// One dot for each; many are counted instead.
        public String printed() {
            return count > MOST ? count + " ●" : "●".repeat(count);
        }
    }

    /// A part of a bar in a plan of time.
    ///
    /// @param printed on it, such as the day on which it begins; may be empty
    public record Bar(String printed) implements Cell {}

    /// A factor's mark and name.
    public record FactorCell(Hue hue, Text text) implements Cell {}

    /// A chart; native and editable wherever the document can hold one. The title stands above it as text.
    public sealed interface Chart extends Block {
        /// What is shown.
        String title();

        /// Unit and reading aid, muted behind the title.
        String unit();

        /// The finding with its values, for those who cannot see the chart.
        String alternative();
    }

    /// Points with their intervals on one scale from 0 to 100.
    ///
    /// @param bands names of the bands with the score at which each begins, lowest first; may be empty
    public record Intervals(String title, String unit, List<IntervalRow> rows, List<BandMark> bands, String alternative)
            implements Chart {
        public Intervals {
            rows = List.copyOf(rows);
            bands = List.copyOf(bands);
        }
    }

    /// A point with its interval.
    ///
    /// @param scored whether there is a value at all; without one `value`, `low` and `high` are 0 and not drawn
    /// @param printed "37 (32–41)", or why there is none
    public record IntervalRow(
            String name, Hue hue, boolean scored, double value, double low, double high, String printed) {}

    /// Where a band begins.
    ///
    /// @param from in points of the score, 0 to 100
    public record BandMark(double from, String name) {}

    /// Criteria sorted by level.
    ///
    /// @param top highest level of the scale
    /// @param levelHead what stands over the printed levels
    /// @param ratedByHead what stands over the numbers of raters
    public record Lollipops(
            String title,
            String unit,
            Hue hue,
            double top,
            String levelHead,
            String ratedByHead,
            List<LollipopRow> rows,
            String alternative)
            implements Chart {
        public Lollipops {
            rows = List.copyOf(rows);
        }
    }

    /// One criterion.
    ///
    /// @param rated whether there is a value; without one it is 0 and not drawn
    /// @param agreed whether the value is a consensus (drawn as a ring)
    /// @param printed the level as printed, such as "2.3" or "1 °"
    /// @param ratedBy such as "5 of 6"
    /// @param target where the team wants to be, drawn as a ring and joined to the dot of today
    public record LollipopRow(
            String name,
            String id,
            boolean rated,
            double value,
            boolean agreed,
            String printed,
            String ratedBy,
            OptionalDouble target) {
        public LollipopRow {
            if (agreed && target.isPresent()) {
                throw new IllegalArgumentException("One ring for two things: " + id);
            }
        }

        /// Today's level alone.
        public LollipopRow(
                String name, String id, boolean rated, double value, boolean agreed, String printed, String ratedBy) {
            this(name, id, rated, value, agreed, printed, ratedBy, OptionalDouble.empty());
        }
    }

    /// What lies on the grid of effort and impact, both 0 to 10.
    ///
    /// @param across what the words at the ends of the lower axis are, and what stands between them
    /// @param up likewise of the left axis, from below
    public record Spots(String title, String unit, Ends across, Ends up, List<Spot> spots, String alternative)
            implements Chart {
        public Spots {
            spots = List.copyOf(spots);
        }
    }

    /// The words along an axis.
    public record Ends(String low, String name, String high) {}

    /// Something on the grid.
    ///
    /// @param label what stands beside it; empty for nothing
    /// @param left whether the label stands left of it
    /// @param chosen whether it is drawn as a disc, and not as a ring
    public record Spot(String label, double effort, double impact, boolean left, boolean chosen) {}

    /// Curves over 24 months, 25 values each, 0 to 100.
    ///
    /// @param spread the bands of our own curve
    /// @param singles single runs
    /// @param lines the curves with their names
    public record Fan(
            String title,
            String unit,
            Spread spread,
            List<List<Double>> singles,
            List<FanLine> lines,
            String alternative)
            implements Chart {
        public Fan {
            singles = List.copyOf(singles);
            lines = List.copyOf(lines);
        }
    }

    /// Between which values four of five runs lie, and every second one.
    public record Spread(List<Double> p10, List<Double> p25, List<Double> p75, List<Double> p90) {
        public Spread {
            p10 = List.copyOf(p10);
            p25 = List.copyOf(p25);
            p75 = List.copyOf(p75);
            p90 = List.copyOf(p90);
        }
    }

    /// A curve.
    ///
    /// @param name with the value at its end, which stands beside it
    public record FanLine(Curve curve, String name, List<Double> values) {
        public FanLine {
            values = List.copyOf(values);
        }

        /// Whose curve it is; each is drawn in its own way.
        public enum Curve {
            OWN,
            LEADER,
            FOLLOWER
        }
    }

    /// Belief pairs: what is said (ring) and what is done (dot), -3 to 3, between the two poles.
    public record Dumbbells(String title, String unit, List<DumbbellRow> rows, String alternative) implements Chart {
        public Dumbbells {
            rows = List.copyOf(rows);
        }
    }

    /// One belief pair.
    ///
    /// @param answered whether both sides have a mean; without, `say` and `show` are 0 and not drawn
    /// @param printed the distance as printed
    public record DumbbellRow(
            String id, String poleA, String poleB, boolean answered, double say, double show, String printed) {}

    /// How firm answers are: one bar of counts.
    public record Strength(String title, String unit, List<StrengthPart> parts, String alternative) implements Chart {
        public Strength {
            parts = List.copyOf(parts);
        }
    }

    /// How many answers rest on the same.
    ///
    /// @param count people times criteria
    public record StrengthPart(Firmness firmness, String name, int count) {}

    /// On what a rating rests.
    public enum Firmness {
        EVIDENCE,
        FAIRLY_SURE,
        GUESS,
        DONT_KNOW
    }
}
