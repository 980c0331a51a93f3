package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.report.PageBreaks.Piece;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Cover;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.text.TextWidth;

/// How many pages of A4 the parts of a report take in the built-in look, reckoned from the sizes of its styles and the
/// widths of letters, without setting them. In points.
final class Pagination {
    private static final double HEIGHT = 700.2;
    private static final double WIDTH = 467.75;
    private static final double MM = 72 / 25.4;

    /// Distance of lines in sizes of the text: of the font of the text, and of that of titles.
    private static final double TEXT = 1.2207;

    private static final double TITLE = 1.1719;

    /// Height of the curves of the divide, in mm.
    private static final double FAN = 74;
    private static final double SPOTS = 45;

    private static final double GAP = 5.5;
    private static final double STATEMENT_LABEL = 102.05;
    private static final double COVER_LABEL = 117.05;
    private static final double ENTRY = 10 * TEXT + 1;

    private final List<Piece> pieces = new ArrayList<>();

    private Pagination() {}

    /// Pages of one part, at least one.
    static int pages(Section section) {
        Pagination all = new Pagination();
        all.text(section.title(), 20, TITLE, 0, 7, true);
        section.blocks().forEach(all::add);
        return PageBreaks.of(all.pieces, HEIGHT).size();
    }

    /// Whether the contents stand on the cover, below what is there.
    static boolean fitsCover(Report report) {
        Cover cover = report.cover();
        double height = 93.5
                + height(cover.label(), 11, TEXT, WIDTH)
                + 11
                + height(cover.client(), 34, TITLE, WIDTH)
                + 14
                + height(cover.question(), 16, TITLE * 1.15, WIDTH)
                + 40;
        for (LabeledText row : cover.rows()) {
            height += height(row.text().plain(), 9.5, TEXT, WIDTH - COVER_LABEL - 8) + 9.5;
        }
        height += 2 * (16 + 11.5 * TEXT + 5)
                + height(cover.note().text().plain(), 10.5, TEXT * 1.1, WIDTH)
                + 7
                + report.sections().size() * ENTRY;
        return height <= HEIGHT;
    }

    private void add(Block block) {
        switch (block) {
            case Report.Message(var words) -> text(words.plain(), 13, TITLE * 1.15, 0, 17, true);
            case Report.Heading(var words) -> text(words, 11.5, TEXT, 16, 5, true);
            case Report.Paragraph(var words) -> lines(words.plain(), WIDTH, 7);
            case Report.Bullets(var items) -> items.forEach(item -> lines(item.plain(), WIDTH - 17, 3.5));
            case Report.Note(var words) -> text(words.plain(), 8.5, TEXT * 1.05, 2, 5.5, false);
            case Report.Side(var words) -> add(height(words.plain(), 15, TITLE * 1.15, WIDTH) + 24, 6, 14, false);
            case Report.Box(var words) -> add(height(words.plain(), 9.5, TEXT * 1.05, WIDTH - 22.7), 8, 8, false);
            case Report.KeyStatements(var statements) -> {
                statements.forEach(this::statement);
                add(GAP, 0, 0, false);
            }
            case Table table -> {
                chartTitle(table.title());
                table(table);
                add(GAP, 0, 0, false);
            }
            case Report.Intervals chart ->
                chart(
                        chart.title(),
                        (chart.rows().size() > 8 ? 7 : 8.8) * chart.rows().size() + 13);
            case Report.Lollipops chart ->
                chart(
                        chart.title(),
                        (chart.rows().size() > 20 ? 4.8 : 5.3) * (chart.rows().size() + .8) + 5.5);
            case Report.Fan chart -> chart(chart.title(), FAN);
            case Report.Spots chart -> chart(chart.title(), SPOTS);
            case Report.Dumbbells chart -> {
                chartTitle(chart.title());
                chart.rows().forEach(_ -> add(12.2 * MM, 0, 0, true));
                add(GAP, 0, 0, false);
            }
            case Report.Strength chart -> {
                chartTitle(chart.title());
                add(7 * MM, 0, 0, true);
                add(8.5 * TEXT * 1.05, 2, 0, false);
            }
        }
    }

    private void chartTitle(String title) {
        if (!title.isEmpty()) {
            add(10 * TEXT, 11, 3, true);
        }
    }

    /// @param height in mm
    private void chart(String title, double height) {
        chartTitle(title);
        add(height * MM, 0, 6, true);
    }

    private void statement(LabeledText statement) {
        double label = height(statement.label(), 9.5, TEXT * 1.1, STATEMENT_LABEL - 8) + 7.5;
        double words = height(statement.text().plain(), 11.5, TITLE * 1.1, WIDTH - STATEMENT_LABEL - 8) + 6;
        add(Math.max(label, words), 0, 0, false);
    }

    private void table(Table table) {
        boolean headed =
                table.columns().stream().anyMatch(column -> !column.title().isEmpty());
        double padding = 2 * (table.density() == Density.TIGHT ? .85 : 3.95);
        double size = table.density() == Density.TIGHT ? 9 : 9.5;
        double head = 0;
        for (Column column : table.columns()) {
            head = Math.max(head, height(column.title(), 9.5, TEXT, column.share() * WIDTH - 8));
        }
        head = headed ? head + padding + 1 : 0;
        if (headed) {
            add(head, 0, 0, true);
        }
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean spanFollows = i + 1 < rows.size() && rows.get(i + 1).kind() == Row.Kind.SPAN;
            double height = size * TEXT;
            boolean whole = row.kind() == Row.Kind.GROUP || row.kind() == Row.Kind.SPAN;
            for (int c = 0; c < row.cells().size(); c++) {
                double width = whole ? WIDTH : table.columns().get(c).share() * WIDTH;
                height = Math.max(height, height(row.cells().get(c), size, width - 8));
            }
            boolean keep = spanFollows || row.kind() == Row.Kind.GROUP;
            pieces.add(new Piece(height + padding, 0, 0, keep, head));
        }
    }

    private static double height(Cell cell, double size, double width) {
        return switch (cell) {
            case Report.Words(var words) -> height(words.plain(), size, TEXT, width);
            case Report.FactorCell(var _, var words) -> height(words.plain(), size, TEXT, width - 12) + 5;
            case Report.Dots dots -> {
                double dot = 11 * .69;
                int fit = Math.max(1, (int) (width / dot));
                yield Math.ceilDiv(Math.max(1, dots.printed().length()), fit) * 11 * TEXT;
            }
            case Report.Figure _,
                    Report.LevelCell _,
                    Report.DontKnowCell _,
                    Report.DoesNotApplyCell _,
                    Report.OpenCell _,
                    Report.Bar _ -> size * TEXT;
        };
    }

    /// A paragraph that may go on on the next page: never a single line of it on one.
    private void lines(String words, double width, double after) {
        int count = TextWidth.lines(words, 10.5, width / MM);
        for (int i = 0; i < count; i++) {
            boolean held = count > 1 && (i == 0 || i == count - 2);
            add(10.5 * TEXT * 1.1, 0, i == count - 1 ? after : 0, held);
        }
    }

    private void text(String words, double size, double line, double before, double after, boolean keep) {
        add(height(words, size, line, WIDTH), before, after, keep);
    }

    private void add(double height, double before, double after, boolean keep) {
        pieces.add(new Piece(height, before, after, keep, 0));
    }

    private static double height(String words, double size, double line, double width) {
        return TextWidth.lines(words, size, width / MM) * size * line;
    }
}
