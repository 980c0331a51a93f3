package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;

/// A table of the report, row by row: horizontal lines only, a head that is repeated on every page.
final class PaperTable {
    /// Points around the words of a cell.
    private static final double PADDING = 3.95;

    private static final double TIGHT_PADDING = .85;
    private static final double SIDE = 4;

    private final Paper paper;
    private final PaperText text;
    private final Report.Table table;
    private final double padding;
    private final String style;

    PaperTable(Paper paper, PaperText text, Report.Table table) {
        this(
                paper,
                text,
                table,
                table.density() == Density.TIGHT ? "table-small" : "table-text",
                table.density() == Density.TIGHT ? TIGHT_PADDING : PADDING);
    }

    /// @param style of its cells
    /// @param padding above and below the words of a cell
    PaperTable(Paper paper, PaperText text, Report.Table table, String style, double padding) {
        this.paper = paper;
        this.text = text;
        this.table = table;
        this.style = style;
        this.padding = padding;
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        boolean headed = table.columns().stream().anyMatch(c -> !c.title().isEmpty());
        Optional<Supplier<Region>> head = headed ? Optional.of(this::head) : Optional.empty();
        head.ifPresent(draw -> strips.add(new Strip(draw, 0, 0, true)));
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean spanFollows = i + 1 < rows.size() && rows.get(i + 1).kind() == Row.Kind.SPAN;
            boolean keep = spanFollows || row.kind() == Row.Kind.GROUP;
            strips.add(new Strip(() -> row(row, spanFollows), 0, 0, keep, 0, head));
        }
        return strips;
    }

    private Region head() {
        HBox line = new HBox();
        line.getStyleClass().add("sr-paper-head");
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            line.getChildren()
                    .add(cell(
                            text.flow("table-head", Report.Text.of(column.title()), side(column.align())),
                            i,
                            width(column)));
        }
        line.setSnapToPixel(false);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private Region row(Row row, boolean spanFollows) {
        HBox line = new HBox();
        boolean whole = row.kind() == Row.Kind.GROUP || row.kind() == Row.Kind.SPAN;
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            double width = whole ? Paper.TEXT_WIDTH : width(column);
            line.getChildren().add(fill(row.cells().get(i), i, width, column.align(), row.kind()));
        }
        if (!spanFollows && row.kind() != Row.Kind.GROUP && table.density() == Density.NORMAL) {
            line.getStyleClass().add("sr-paper-line");
        }
        line.setSnapToPixel(false);
        line.setFillHeight(table.density() == Density.TIGHT);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Region fill(Cell content, int index, double width, Align align, Row.Kind kind) {
        return switch (content) {
            case Report.Words(var words) ->
                cell(text.flow(style, kind == Row.Kind.TOTAL ? strong(words) : words, side(align)), index, width);
            case Report.Figure(var _, var printed) -> plain(style, printed, index, width, align);
            case Report.LevelCell(var level, var tone) -> shaded(String.valueOf(level), "tone-" + tone, index, width);
            case Report.Bar(var printed) -> shaded(printed, "sr-paper-bar", index, width);
            case Report.DontKnowCell _ -> shaded("?", "sr-hatch", index, width);
            case Report.DoesNotApplyCell _ -> plain("level-cell", "–", index, width, Align.CENTER);
            case Report.OpenCell _ -> plain("level-cell", "", index, width, Align.CENTER);
            case Report.Dots dots -> plain("dots", dots.printed(), index, width, Align.CENTER);
            case Report.FactorCell(var hue, var words) -> {
                HBox named = new HBox(paper.px(4), PaperCharts.mark(hue), text.flow(style, words.runs()));
                named.setAlignment(Pos.CENTER_LEFT);
                named.setPadding(new Insets(paper.px(5), 0, 0, 0));
                yield cell(named, index, width);
            }
        };
    }

    private Region plain(String style, String words, int index, double width, Align align) {
        return cell(text.flow(style, Report.Text.of(words), side(align)), index, width);
    }

    private Region shaded(String words, String ground, int index, double width) {
        Region cell = plain("level-cell", words, index, width, Align.CENTER);
        cell.getStyleClass().addAll("sr-paper-level", ground);
        return cell;
    }

    /// The first column begins where the text does.
    private StackPane cell(Node content, int index, double width) {
        StackPane cell = text.wide(content, width);
        double left = paper.px(index == 0 ? 0 : SIDE);
        cell.setPadding(new Insets(paper.px(padding), paper.px(SIDE), paper.px(padding), left));
        return cell;
    }

    private static double width(Column column) {
        return column.share() * Paper.TEXT_WIDTH;
    }

    private static TextAlignment side(Align align) {
        return switch (align) {
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        };
    }

    private static Report.Text strong(Report.Text words) {
        return new Report.Text(
                words.runs().stream()
                        .map(run -> run.emphasis() == Emphasis.PLAIN ? new Run(run.text(), Emphasis.STRONG) : run)
                        .toList(),
                words.sources());
    }
}
