package org.socialreadiness.report;

import java.util.List;
import java.util.stream.Stream;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.FactorCell;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.text.TextWidth;

/// How much a slide has room for, in mm, so that nothing runs over its edge. The measures are those of the slides'
/// template.
public final class SlideRoom {
    public static final double WIDTH = 300.5;

    /// From the line of the unit down to the footer.
    public static final double HEIGHT = 124;

    /// Of the title's font, which is wider than that of the text by so much.
    private static final double TITLE_SIZE = 25.5 * 1.09;

    private static final int TITLE_LINES = 2;

    /// As long as the number of a slide among several.
    private static final String NUMBER = " (10 von 12)";

    /// Of the sentences below and the cells of tables.
    private static final double SIZE = 18;

    private static final double LINE = 7.7;
    private static final double GAP = 1.5;

    /// Between what is shown and the sentences below it.
    public static final double ABOVE_BELOW = 3;

    /// Left and right in a cell, and above and below together.
    private static final double BESIDE = 3.5;

    private static final double AROUND = 3.2;
    private static final double HEAD = 15;

    /// Of a pole of a belief pair.
    public static final double POLE_WIDTH = 103;

    private static final double POLE_SIZE = 16;
    private static final double BELOW_BELIEFS = 13;

    /// Width of the dot of one rating.
    public static final double DOT = 4.4;

    /// Widths of the two columns of statements beside a figure, and their height.
    private static final double LABEL = 62;

    private static final double STATEMENT = 147;
    private static final double AROUND_STATEMENT = 5.6;
    static final double STATEMENTS = 122;

    private SlideRoom() {}

    /// Whether a title takes no more than its two lines.
    static boolean fitsTitle(String title) {
        return TextWidth.lines(title, TITLE_SIZE, WIDTH) <= TITLE_LINES;
    }

    /// Whether a title takes only one line.
    public static boolean isOneLine(Text title) {
        return TextWidth.lines(title.plain(), TITLE_SIZE, WIDTH) <= 1;
    }

    /// A message, parted where the title has no more room.
    ///
    /// @param rest the sentences that stand below or in the notes instead
    record Parted(Text title, List<Text> rest) {}

    /// As many of the first sentences as the title has room for; the first one is cut off if it must be.
    static Parted part(Text message) {
        List<Run> sentences =
                message.runs().stream().filter(run -> !run.text().isBlank()).toList();
        int count = sentences.size();
        while (count > 1
                && !fitsTitle(text(sentences.subList(0, count), message).plain())) {
            count--;
        }
        Text title = text(sentences.subList(0, count), message);
        if (!fitsTitle(title.plain())) {
            title = Text.of(cut(title.plain()), message.sources().toArray(String[]::new));
            return new Parted(title, List.of(message));
        }
        List<Run> rest = sentences.subList(count, sentences.size());
        return new Parted(title, rest.isEmpty() ? List.of() : List.of(text(rest, message)));
    }

    /// The first sentence, in no more than two lines beside a label.
    static Text brief(Text statement) {
        Run first = statement.runs().getFirst();
        String words = first.text();
        for (double width = 2 * STATEMENT; TextWidth.lines(words, SIZE, STATEMENT) > 2; width -= 5) {
            words = TextWidth.fitted(first.text(), SIZE, width);
        }
        return new Text(List.of(new Run(words, first.emphasis(), first.sources())), statement.sources());
    }

    /// A title that leaves room for its number.
    static Text shorter(Text title) {
        String cut = title.plain();
        for (double width = TITLE_LINES * WIDTH; !fitsTitle(cut + NUMBER); width -= 5) {
            cut = TextWidth.fitted(title.plain(), TITLE_SIZE, width);
        }
        return Text.of(cut, title.sources().toArray(String[]::new));
    }

    private static String cut(String title) {
        String cut = title;
        for (double width = TITLE_LINES * WIDTH; !fitsTitle(cut); width -= 5) {
            cut = TextWidth.fitted(title, TITLE_SIZE, width);
        }
        return cut;
    }

    private static Text text(List<Run> sentences, Text message) {
        return Story.join(sentences.stream().map(run -> new Text(List.of(run), message.sources())));
    }

    /// Height of sentences below what is shown.
    public static double below(List<Text> sentences) {
        return sentences.stream()
                .mapToDouble(text -> LINE * TextWidth.lines(text.plain(), SIZE, WIDTH) + GAP)
                .sum();
    }

    /// Height of a row of a table.
    public static double row(Table table, Row row) {
        int lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            double width = table.columns().get(i).share() * WIDTH - BESIDE;
            lines = Math.max(lines, TextWidth.lines(words(row.cells().get(i)), SIZE, width));
        }
        return lines * LINE + AROUND;
    }

    /// Height of a table's head; 0 for one without titles.
    public static double head(Table table) {
        int lines = 0;
        for (Column column : table.columns()) {
            int own = column.title().isEmpty()
                    ? 0
                    : TextWidth.lines(column.title(), HEAD, column.share() * WIDTH - BESIDE);
            lines = Math.max(lines, own);
        }
        return lines == 0 ? 0 : lines * LINE * HEAD / SIZE + AROUND;
    }

    /// Height of statements beside a figure.
    public static double statements(List<LabeledText> statements) {
        return statements.stream()
                .mapToDouble(s -> LINE
                                * Math.max(
                                        TextWidth.lines(s.label(), SIZE * 1.05, LABEL),
                                        TextWidth.lines(s.text().plain(), SIZE, STATEMENT))
                        + AROUND_STATEMENT)
                .sum();
    }

    /// Height of each row of belief pairs: as the longest pole needs.
    public static double beliefRow(List<DumbbellRow> rows) {
        int lines = rows.stream()
                .flatMap(r -> Stream.of(r.poleA(), r.poleB()))
                .mapToInt(pole -> TextWidth.lines(pole, POLE_SIZE, POLE_WIDTH - BESIDE - 1))
                .max()
                .orElse(1);
        return lines * LINE * POLE_SIZE / SIZE + AROUND;
    }

    /// How many of the belief pairs that are furthest apart are shown.
    static int beliefs(List<DumbbellRow> rows) {
        int count = rows.size();
        while (count > 1 && beliefRow(rows.subList(0, count)) * count > HEIGHT - BELOW_BELIEFS) {
            count--;
        }
        return count;
    }

    /// Whether a sentence takes no more than two lines below a chart.
    static boolean fitsBelow(String sentence) {
        return TextWidth.lines(sentence, SIZE, WIDTH) <= 2;
    }

    /// How many of the first rows fit.
    static int fitting(Table table, List<Text> below) {
        double left = HEIGHT - head(table) - (below.isEmpty() ? 0 : below(below) + ABOVE_BELOW);
        int rows = 0;
        while (rows < table.rows().size() && left >= row(table, table.rows().get(rows))) {
            left -= row(table, table.rows().get(rows));
            rows++;
        }
        return rows;
    }

    /// The words of a cell as far as they take room.
    private static String words(Cell cell) {
        return switch (cell) {
            case Words(var text) -> text.plain();
            case FactorCell(var _, var text) -> "● " + text.plain();
            case Report.Figure(var _, var printed) -> printed;
            case Report.LevelCell _,
                    Report.Bar _,
                    Report.DontKnowCell _,
                    Report.DoesNotApplyCell _,
                    Report.OpenCell _,
                    Report.Dots _ -> "";
        };
    }
}
