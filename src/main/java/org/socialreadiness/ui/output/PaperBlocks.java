package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import org.socialreadiness.report.Contents;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;

/// Takes a report apart into strips: one switch over its blocks, with the distances of the document's named styles.
final class PaperBlocks {
    private static final double LABEL_WIDTH = 102.05;
    private static final double COVER_LABEL_WIDTH = 117.05;
    private static final double DUMBBELL_ROW = 12.2 * Paper.MM;

    /// The small distance below a table.
    private static final double GAP = 5.5;

    private final Paper paper;
    private final PaperText text;
    private final PaperCharts charts;

    PaperBlocks(Paper paper) {
        this.paper = paper;
        this.text = new PaperText(paper);
        this.charts = new PaperCharts(paper, text);
    }

    List<Strip> cover(Report report) {
        Report.Cover cover = report.cover();
        List<Strip> strips = new ArrayList<>();
        // Not before, which falls away at the top of a page.
        strips.add(Strip.of(() -> space(93.5)));
        strips.add(new Strip(text.paragraph("cover-label", cover.label()), 0, 11, true));
        strips.add(new Strip(text.paragraph("cover-client", cover.client()), 0, 14, true));
        strips.add(new Strip(text.paragraph("cover-question", cover.question()), 0, 40, false));
        for (LabeledText row : cover.rows()) {
            strips.add(Strip.of(() -> coverRow(row)));
        }
        strips.add(new Strip(text.paragraph("heading-2", cover.note().label()), 16, 5, true));
        strips.add(new Strip(text.paragraph("normal", cover.note().text()), 0, 7, false));
        if (!report.contents().ownPage()) {
            strips.addAll(contents(report));
        }
        return strips;
    }

    /// The table of contents.
    List<Strip> contents(Report report) {
        List<Strip> strips = new ArrayList<>();
        strips.add(new Strip(text.paragraph("heading-2", report.cover().contents()), 16, 5, true));
        for (Contents.Entry entry : report.contents().entries()) {
            strips.add(new Strip(() -> entry(entry), 0, 1, false));
        }
        return strips;
    }

    private Region entry(Contents.Entry entry) {
        HBox title = new HBox(paper.px(4));
        title.setAlignment(Pos.CENTER_LEFT);
        if (entry.mark().index() >= 0) {
            title.getChildren().add(PaperCharts.mark(entry.mark()));
        }
        title.getChildren().add(text.flow("contents", entry.title()));
        StackPane page =
                text.wide(text.flow("contents", Report.Text.of(String.valueOf(entry.page())), TextAlignment.RIGHT), 34);
        HBox line = new HBox(text.wide(title, Paper.TEXT_WIDTH - 34), page);
        line.setSnapToPixel(false);
        return line;
    }

    List<Strip> section(Section section) {
        List<Strip> strips = new ArrayList<>();
        strips.add(new Strip(() -> title(section), 0, 7, true));
        section.blocks().forEach(block -> strips.addAll(strips(block)));
        return strips;
    }

    private Region title(Section section) {
        HBox line = new HBox(paper.px(5));
        line.setAlignment(Pos.CENTER_LEFT);
        if (section.mark().index() >= 0) {
            line.getChildren().add(PaperCharts.mark(section.mark()));
        }
        line.getChildren().add(text.flow("heading-1", section.title()));
        return line;
    }

    private List<Strip> strips(Block block) {
        return switch (block) {
            case Report.Message(var words) -> one(new Strip(text.paragraph("message", words), 0, 17, true));
            case Report.Heading(var words) -> one(new Strip(text.paragraph("heading-2", words), 16, 5, true));
            case Report.Paragraph(var words) ->
                one(new Strip(text.paragraph("normal", words), 0, 7, false).inLines(PaperText.NORMAL_LINE));
            case Report.Bullets(var items) ->
                items.stream()
                        .map(item -> new Strip(
                                        text.hanging(text.flow("normal", "•"), 5.65, 11.35, "normal", item),
                                        0,
                                        3.5,
                                        false)
                                .inLines(PaperText.NORMAL_LINE))
                        .toList();
            case Report.Note(var words) -> one(new Strip(text.paragraph("source", words), 2, 5.5, false));
            case Report.Side(var words) -> one(new Strip(() -> side(words), 6, 14, false));
            case Report.Box(var words) -> one(new Strip(() -> box(words), 8, 8, false));
            case Report.KeyStatements(var statements) -> {
                List<Strip> strips = new ArrayList<>();
                statements.forEach(each -> strips.add(Strip.of(() -> statement(each))));
                strips.add(Strip.of(() -> space(GAP)));
                yield strips;
            }
            case Report.Table table -> {
                List<Strip> strips = new ArrayList<>();
                if (!table.title().isEmpty()) {
                    strips.add(chartTitle(table.title(), table.unit()));
                }
                strips.addAll(new PaperTable(paper, text, table).strips());
                strips.add(Strip.of(() -> space(GAP)));
                yield strips;
            }
            case Report.Intervals chart -> titled(chart, new Strip(() -> charts.intervals(chart), 0, 0, true));
            case Report.Lollipops chart -> titled(chart, new Strip(() -> charts.lollipops(chart), 0, 0, true));
            case Report.Spots chart -> titled(chart, new Strip(() -> charts.spots(chart), 0, 0, true));
            case Report.Fan chart -> titled(chart, new Strip(() -> charts.fan(chart), 0, 0, true));
            case Report.Dumbbells chart ->
                titled(
                        chart,
                        Stream.concat(
                                        chart.rows().stream()
                                                .map(row -> new Strip(
                                                        () -> charts.dumbbell(row, DUMBBELL_ROW), 0, 0, true)),
                                        Stream.of(Strip.of(() -> space(GAP))))
                                .toArray(Strip[]::new));
            case Report.Strength chart ->
                titled(
                        chart,
                        new Strip(() -> charts.strength(chart), 0, 0, true),
                        new Strip(text.paragraph("source", legend(chart)), 2, 5.5, false));
        };
    }

    private static List<Strip> one(Strip strip) {
        return List.of(strip);
    }

    private List<Strip> titled(Report.Chart chart, Strip... strips) {
        return Stream.concat(Stream.of(chartTitle(chart.title(), chart.unit())), Stream.of(strips))
                .toList();
    }

    private Strip chartTitle(String title, String unit) {
        Report.Text words = new Report.Text(
                unit.isEmpty()
                        ? List.of(new Run(title, Emphasis.STRONG))
                        : List.of(new Run(title + " ", Emphasis.STRONG), new Run(unit, Emphasis.MUTED)),
                List.of());
        return new Strip(text.paragraph("chart-title", words), 11, 3, true);
    }

    private static String legend(Report.Strength chart) {
        return chart.parts().stream()
                .map(part -> part.name() + " " + part.count())
                .collect(Collectors.joining(" · "));
    }

    private Region coverRow(LabeledText row) {
        StackPane label = text.wide(text.flow("table-muted", row.label()), COVER_LABEL_WIDTH);
        StackPane value = text.wide(text.flow("table-text", row.text().runs()), Paper.TEXT_WIDTH - COVER_LABEL_WIDTH);
        label.setPadding(new Insets(paper.px(4.5), paper.px(4), paper.px(4.5), 0));
        value.setPadding(new Insets(paper.px(4.5), paper.px(4), paper.px(4.5), paper.px(4)));
        HBox line = new HBox(label, value);
        line.setSnapToPixel(false);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sr-paper-line");
        return line;
    }

    private Region statement(LabeledText statement) {
        StackPane label = text.wide(text.flow("key-label", statement.label()), LABEL_WIDTH);
        label.setPadding(new Insets(paper.px(1.5), paper.px(4), paper.px(6), 0));
        label.setAlignment(Pos.TOP_LEFT);
        StackPane words =
                text.wide(text.flow("key-statement", statement.text().runs()), Paper.TEXT_WIDTH - LABEL_WIDTH);
        words.setPadding(new Insets(0, paper.px(4), paper.px(6), paper.px(4)));
        HBox line = new HBox(label, words);
        line.setSnapToPixel(false);
        line.setAlignment(Pos.TOP_LEFT);
        line.setFillHeight(false);
        return line;
    }

    private Region side(Report.Text words) {
        StackPane side = text.wide(text.flow("side", words.runs()), Paper.TEXT_WIDTH);
        side.getStyleClass().add("sr-paper-side");
        side.setPadding(new Insets(paper.px(11), 0, paper.px(11), 0));
        return side;
    }

    private Region box(Report.Text words) {
        StackPane box = text.wide(text.flow("box", words.runs()), Paper.TEXT_WIDTH);
        box.getStyleClass().add("sr-paper-box");
        box.setPadding(new Insets(0, paper.px(11.35), 0, paper.px(11.35)));
        return box;
    }

    private Region space(double height) {
        Region space = new Region();
        space.setMinHeight(paper.px(height));
        space.setPrefHeight(paper.px(height));
        return space;
    }
}
