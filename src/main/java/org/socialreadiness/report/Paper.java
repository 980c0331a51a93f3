package org.socialreadiness.report;

import java.util.List;
import java.util.stream.Stream;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Chart;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.FactorCell;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.text.TextWidth;

/// How much of a printed page blocks take, in mm, so that what belongs together can be kept on one. The measures
/// are those of the report's styles; a renderer with other styles breaks pages where it must.
public final class Paper {
    /// Height of the text area of a page, less what rounding may cost.
    private static final double PAGE = 247 - 3;

    private static final double WIDTH = 165;
    private static final double STATEMENT_WIDTH = 126;
    private static final double TITLE = 8.3;
    private static final double TITLE_SPACE = 2.47;
    private static final double CHART_TITLE = 4.3 + 1.06;
    private static final double LINE = 4.97;
    private static final double GAP = 1.9;
    private static final double FAN = 78;
    private static final double SPOTS = 49;

    /// A row of a belief pair: at least this high, else as the longest pole needs.
    private static final double LEAST_BELIEF = 12.2;

    private static final double POLE_WIDTH = 48;

    private Paper() {}

    /// Height of each row of belief pairs, in mm.
    public static double beliefRow(List<DumbbellRow> rows) {
        int lines = rows.stream()
                .flatMap(r -> Stream.of(r.poleA(), r.poleB()))
                .mapToInt(pole -> TextWidth.lines(pole, 9, POLE_WIDTH))
                .max()
                .orElse(1);
        return Math.max(LEAST_BELIEF, 3.9 * lines + .5);
    }

    /// Whether a section of these blocks takes one page.
    static boolean isOnePage(List<Block> blocks) {
        return height(blocks) <= PAGE;
    }

    /// Height of a section of these blocks with its title, in mm.
    static double height(List<Block> blocks) {
        double height = TITLE;
        double space = TITLE_SPACE;
        for (Block block : blocks) {
            Extent extent = extent(block);
            height += Math.max(space, extent.before()) + extent.body();
            space = extent.after();
        }
        return height;
    }

    /// A block's height, and the space before and after it in mm; of two that meet, the larger counts.
    private record Extent(double before, double body, double after) {}

    private static Extent extent(Block block) {
        return switch (block) {
            case Report.Message(var text) -> text(text.plain(), 13.9, 6.18, 0, 6);
            case Report.Heading(var words) -> text(words, 12, 4.95, 5.64, 1.76);
            case Report.Paragraph(var text) -> text(text.plain(), 10.5, LINE, 0, 2.47);
            case Report.Bullets(var items) ->
                new Extent(
                        0,
                        items.stream()
                                .mapToDouble(i -> LINE * TextWidth.lines(i.plain(), 10.5, WIDTH - 6) + 1.24)
                                .sum(),
                        1.24);
            case Report.Note(var text) -> text(text.plain(), 8.5, 3.84, .7, 1.94);
            case Report.Side(var text) -> text(text.plain(), 16, 7.3, 6, 9);
            case Report.Box(var text) -> text(text.plain(), 9.9, 4.3, 2.8, 2.8);
            case Report.KeyStatements(var statements) ->
                new Extent(
                        0,
                        statements.stream()
                                        .mapToDouble(s ->
                                                5.25 * TextWidth.lines(s.text().plain(), 12.3, STATEMENT_WIDTH) + 2.2)
                                        .sum()
                                + GAP,
                        0);
            case Table table -> new Extent(0, table(table), 0);
            case Chart chart -> new Extent(3.88, CHART_TITLE + chart(chart), 0);
        };
    }

    private static Extent text(String words, double size, double line, double before, double after) {
        return new Extent(before, line * TextWidth.lines(words, size, WIDTH), after);
    }

    private static double chart(Chart chart) {
        return switch (chart) {
            case Report.Intervals intervals -> 8.8 * intervals.rows().size() + 16;
            case Report.Lollipops lollipops -> 5.3 * (lollipops.rows().size() + .8) + 6.4;
            case Report.Dumbbells dumbbells ->
                beliefRow(dumbbells.rows()) * dumbbells.rows().size() + GAP;
            case Report.Fan _ -> FAN;
            case Report.Spots _ -> SPOTS;
            case Report.Strength _ -> 6 + .9 + .7 + 3.84;
        };
    }

    private static double table(Table table) {
        double head = table.columns().stream()
                .mapToInt(c -> c.title().isEmpty() ? 0 : TextWidth.lines(c.title(), 10, inside(c.share())))
                .max()
                .orElse(0);
        double padding = padding(table);
        double rows = table.rows().stream().mapToDouble(r -> row(table, r)).sum();
        return (table.title().isEmpty() ? 0 : 3.88 + CHART_TITLE) + (head == 0 ? 0 : head * 4.1 + padding) + rows + GAP;
    }

    private static double row(Table table, Row row) {
        double size = table.density() == Density.TIGHT ? 9 : 9.5;
        int lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            boolean whole = row.kind() == Row.Kind.GROUP || row.kind() == Row.Kind.SPAN;
            double width = whole ? WIDTH : inside(table.columns().get(i).share());
            lines = Math.max(lines, TextWidth.lines(words(row.cells().get(i)), size, width));
        }
        double above = row.kind() == Row.Kind.GROUP ? 1.8 : 0;
        return lines * size * .432 + padding(table) + above;
    }

    private static double padding(Table table) {
        return table.density() == Density.TIGHT ? 1.05 : 3;
    }

    private static double inside(double share) {
        return share * WIDTH - 2.8;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Words(var text) -> text.plain();
            case FactorCell(var _, var text) -> text.plain();
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
