package org.socialreadiness.export;

import java.util.List;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.SlideRoom;

/// Draws tables on slides: horizontal lines only, the first row marked as head.
final class SlideTable {
    /// Of cells and heads; a slide's table takes no sizes from its placeholder.
    private static final String SIZE = " sz=\"1800\"";

    private static final String HEAD_SIZE = " sz=\"1500\"";

    /// Between two columns, and above and below words, in mm.
    private static final double BESIDE = 3.5;

    private static final double ABOVE = 1.6;

    /// Columns of belief pairs, in mm.
    static final double ID = 17;

    static final double CHART = 62;
    static final double POLE = SlideRoom.POLE_WIDTH;

    private static final String POLE_SIZE = " sz=\"1600\"";

    private static final String NO_LINE = "<a:ln%s w=\"0\"><a:noFill/></a:ln%s>";

    private final SlideText text;
    private final Colors colors;

    SlideTable(SlideText text, Colors colors) {
        this.text = text;
        this.colors = colors;
    }

    /// The table, `width` mm wide.
    String draw(Table table, double width) {
        StringBuilder rows = new StringBuilder();
        double head = SlideRoom.head(table);
        if (head > 0) {
            rows.append(begin(head));
            table.columns()
                    .forEach(column -> rows.append(cell(
                            text.run(column.title(), Emphasis.STRONG, HEAD_SIZE),
                            column.align(),
                            line("tx1", 12_700),
                            "b")));
            rows.append("</a:tr>");
        }
        for (Row row : table.rows()) {
            rows.append(begin(SlideRoom.row(table, row)));
            for (int i = 0; i < row.cells().size(); i++) {
                rows.append(cell(
                        words(row.cells().get(i), row.kind(), table.columns().get(i)),
                        table.columns().get(i).align(),
                        line("accent6", 6_350),
                        "ctr"));
            }
            rows.append("</a:tr>");
        }
        List<Double> widths =
                table.columns().stream().map(column -> column.share() * width).toList();
        return table(widths, head > 0, rows.toString());
    }

    /// Labels, and statements beside them.
    String draw(List<LabeledText> statements, double label, double statement) {
        StringBuilder rows = new StringBuilder();
        for (LabeledText each : statements) {
            String color = "<a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>";
            rows.append(begin(SlideRoom.statements(List.of(each))))
                    .append(cell(
                            text.colored(each.label(), SIZE + " b=\"1\"", color),
                            Align.LEFT,
                            line("accent6", 6_350),
                            "t"))
                    .append(cell(text.runs(each.text(), SIZE), Align.LEFT, line("accent6", 6_350), "t"))
                    .append("</a:tr>");
        }
        return table(List.of(label, statement), false, rows.toString());
    }

    /// Belief pairs: the poles, and room for the chart between them.
    ///
    /// @param height of each row
    String draw(List<DumbbellRow> pairs, double height) {
        StringBuilder rows = new StringBuilder();
        for (DumbbellRow pair : pairs) {
            String line = line("accent6", 6_350);
            rows.append(begin(height))
                    .append(cell(text.run(pair.id(), Emphasis.MUTED, POLE_SIZE), Align.LEFT, line, "ctr"))
                    .append(cell(text.run(pair.poleA(), Emphasis.PLAIN, POLE_SIZE), Align.RIGHT, line, "ctr"))
                    .append(cell(text.run("", Emphasis.PLAIN, POLE_SIZE), Align.CENTER, line, "ctr"))
                    .append(cell(text.run(pair.poleB(), Emphasis.PLAIN, POLE_SIZE), Align.LEFT, line, "ctr"))
                    .append(cell(text.run(pair.printed(), Emphasis.STRONG, POLE_SIZE), Align.RIGHT, line, "ctr"))
                    .append("</a:tr>");
        }
        double printed = SlideRoom.WIDTH - ID - 2 * POLE - CHART;
        return table(List.of(ID, POLE, CHART, POLE, printed), false, rows.toString());
    }

    /// Dots as far as they have room side by side, else their number.
    static String dots(int count, Column column) {
        boolean fits = count * SlideRoom.DOT <= column.share() * SlideRoom.WIDTH - BESIDE;
        return fits ? "●".repeat(count) : count + " ●";
    }

    private static String table(List<Double> widths, boolean head, String rows) {
        StringBuilder grid = new StringBuilder();
        widths.forEach(width -> grid.append("<a:gridCol w=\"" + SlideBox.emu(width) + "\"/>"));
        return "<a:tbl><a:tblPr%s/><a:tblGrid>%s</a:tblGrid>%s</a:tbl>"
                .formatted(head ? " firstRow=\"1\"" : " firstCol=\"1\"", grid, rows);
    }

    private static String begin(double height) {
        return "<a:tr h=\"" + SlideBox.emu(height) + "\">";
    }

    private static String line(String color, int width) {
        return "<a:lnB w=\"%d\"><a:solidFill><a:schemeClr val=\"%s\"/></a:solidFill></a:lnB>".formatted(width, color);
    }

    private static String cell(String runs, Align align, String line, String anchor) {
        String side = switch (align) {
            case LEFT -> "l";
            case CENTER -> "ctr";
            case RIGHT -> "r";
        };
        return """
                <a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="%s"/>%s</a:p></a:txBody>\
                <a:tcPr marL="0" marR="%d" marT="%d" marB="%d" anchor="%s">%s%s%s%s<a:noFill/></a:tcPr></a:tc>""".formatted(
                        side,
                        runs,
                        align == Align.LEFT ? SlideBox.emu(BESIDE) : 0,
                        SlideBox.emu(ABOVE),
                        SlideBox.emu(ABOVE),
                        anchor,
                        NO_LINE.formatted("L", "L"),
                        NO_LINE.formatted("R", "R"),
                        NO_LINE.formatted("T", "T"),
                        line);
    }

    private String words(Cell cell, Row.Kind kind, Column column) {
        Emphasis emphasis = kind == Row.Kind.TOTAL ? Emphasis.STRONG : Emphasis.PLAIN;
        return switch (cell) {
            case Report.Words(Text words) ->
                kind == Row.Kind.TOTAL ? text.run(words.plain(), emphasis, SIZE) : text.runs(words, SIZE);
            case Report.FactorCell(var hue, var words) ->
                text.colored(
                                Palette.sign(hue) + " ",
                                SIZE,
                                "<a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>".formatted(colors.factor(hue)))
                        + text.runs(words, SIZE);
            case Report.Dots(var count) ->
                text.colored(dots(count, column), SIZE, "<a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill>");
            case Report.Figure(var _, var printed) -> text.run(printed, emphasis, SIZE);
            case Report.LevelCell(var level, var _) -> text.run(String.valueOf(level), emphasis, SIZE);
            case Report.Bar(var printed) -> text.run(printed.isEmpty() ? "–" : printed, emphasis, SIZE);
            case Report.DontKnowCell _ -> text.run("?", emphasis, SIZE);
            case Report.DoesNotApplyCell _ -> text.run("–", emphasis, SIZE);
            case Report.OpenCell _ -> text.run("", emphasis, SIZE);
        };
    }
}
