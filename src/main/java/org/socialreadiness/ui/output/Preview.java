package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.ui.base.FactorDot;
import org.socialreadiness.ui.base.IntervalChart;

/// Draws a report's document on the screen: the same blocks that Word gets, one section on one sheet.
final class Preview {
    private final Report report;

    Preview(Report report) {
        this.report = report;
    }

    /// How many sheets there are: the cover and one for each section.
    int size() {
        return report.sections().size() + 1;
    }

    /// One sheet, counted from 0.
    Region sheet(int index) {
        VBox sheet = new VBox();
        sheet.getStyleClass().add("sr-paper");
        sheet.setId("output-sheet");
        if (index == 0) {
            cover(sheet);
        } else {
            section(sheet, report.sections().get(index - 1));
        }
        return sheet;
    }

    private void cover(VBox sheet) {
        Report.Cover cover = report.cover();
        sheet.getStyleClass().add("cover");
        sheet.getChildren()
                .addAll(
                        label(cover.label(), "small"),
                        label(cover.client(), "client"),
                        label(cover.question(), "question"));
        for (Report.LabeledText row : cover.rows()) {
            Label name = label(row.label(), "muted");
            name.setMinWidth(96);
            name.setPrefWidth(96);
            Label text = label(row.text().plain());
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox line = new HBox(12, name, text);
            line.getStyleClass().add("line");
            sheet.getChildren().add(line);
        }
        sheet.getChildren()
                .addAll(
                        label(cover.note().label(), "heading"),
                        label(cover.note().text().plain()));
    }

    private void section(VBox sheet, Section section) {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        sheet.getChildren().add(new HBox(label(report.meta().header(), "muted"), spring));
        HBox title = new HBox(8);
        title.setAlignment(Pos.CENTER_LEFT);
        if (section.mark().index() >= 0) {
            title.getChildren().add(new FactorDot(section.mark().index()));
        }
        title.getChildren().add(label(section.title(), "title"));
        sheet.getChildren().add(title);
        section.blocks().forEach(block -> sheet.getChildren().addAll(nodes(block)));
        sheet.getChildren().add(label(report.meta().footer(), "muted", "foot"));
    }

    private List<Node> nodes(Block block) {
        return switch (block) {
            case Report.Message(var text) -> List.of(label(text.plain(), "message"));
            case Report.Heading(var text) -> List.of(label(text, "heading"));
            case Report.Paragraph(var text) -> List.of(flow(text));
            case Report.Bullets(var items) ->
                items.stream().<Node>map(i -> label("• " + i.plain())).toList();
            case Report.Note(var text) -> List.of(label(text.plain(), "muted"));
            case Report.Side(var text) -> List.of(label(text.plain(), "message"));
            case Report.Box(var text) -> List.of(label(text.plain(), "box"));
            case Report.KeyStatements(var statements) ->
                statements.stream()
                        .<Node>map(s -> {
                            Label name = label(s.label(), "strong");
                            name.setMinWidth(110);
                            name.setPrefWidth(110);
                            Label text = label(s.text().plain());
                            HBox.setHgrow(text, Priority.ALWAYS);
                            return new HBox(12, name, text);
                        })
                        .toList();
            case Report.Table table -> List.of(table(table));
            case Report.Intervals chart -> titled(chart.title(), chart.unit(), intervals(chart));
            case Report.Lollipops chart ->
                titled(
                        chart.title(),
                        chart.unit(),
                        bars(
                                chart.rows().stream()
                                        .map(r -> new Bar(
                                                r.name() + " " + r.id(),
                                                r.rated() ? r.value() / chart.top() : 0,
                                                r.printed()))
                                        .toList(),
                                FactorDot.hue(chart.hue().index())));
            case Report.Dumbbells chart -> {
                List<Node> rows = new ArrayList<>(titled(chart.title(), chart.unit(), new Region()));
                chart.rows().forEach(r -> rows.add(dumbbell(r)));
                yield rows;
            }
            case Report.Strength chart ->
                titled(
                        chart.title(),
                        chart.unit(),
                        label(String.join(
                                " · ",
                                chart.parts().stream()
                                        .map(p -> p.name() + " " + p.count())
                                        .toList())));
        };
    }

    private static List<Node> titled(String title, String unit, Node chart) {
        return List.of(label(unit.isEmpty() ? title : title + ", " + unit, "strong"), chart);
    }

    private static Node intervals(Report.Intervals chart) {
        return new IntervalChart(
                chart.rows().stream()
                        .map(r -> new IntervalChart.Row(
                                r.name(),
                                r.hue().index(),
                                r.hue().index() < 0,
                                r.scored(),
                                r.value(),
                                r.low(),
                                r.high(),
                                "",
                                r.printed()))
                        .toList(),
                chart.bands().stream()
                        .map(b -> new IntervalChart.Band(b.from(), b.name()))
                        .toList(),
                chart.alternative());
    }

    private record Bar(String name, double share, String printed) {}

    private static Node bars(List<Bar> bars, String hue) {
        GridPane grid = new GridPane(8, 4);
        ColumnConstraints name = new ColumnConstraints(190);
        name.setHalignment(HPos.RIGHT);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, value, new ColumnConstraints(60));
        for (int i = 0; i < bars.size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("sr-paper-bar", hue);
            bar.setMaxWidth(Math.max(1, bars.get(i).share() * 140));
            bar.setPrefWidth(bars.get(i).share() * 140);
            grid.addRow(i, label(bars.get(i).name()), bar, label(bars.get(i).printed(), "strong"));
        }
        return grid;
    }

    private static Node dumbbell(Report.DumbbellRow row) {
        Label poleA = label(row.poleA());
        Label poleB = label(row.poleB());
        poleA.setPrefWidth(150);
        poleB.setPrefWidth(150);
        Label distance = label(row.printed(), "strong");
        HBox line = new HBox(12, label(row.id(), "muted"), poleA, label("↔"), poleB, distance);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }

    private static Node table(Report.Table table) {
        GridPane grid = new GridPane(6, 3);
        for (Column column : table.columns()) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100 * column.share());
            constraints.setHalignment(
                    switch (column.align()) {
                        case LEFT -> HPos.LEFT;
                        case CENTER -> HPos.CENTER;
                        case RIGHT -> HPos.RIGHT;
                    });
            grid.getColumnConstraints().add(constraints);
        }
        int at = 0;
        if (table.columns().stream().anyMatch(c -> !c.title().isEmpty())) {
            for (int i = 0; i < table.columns().size(); i++) {
                grid.add(label(table.columns().get(i).title(), "strong"), i, 0);
            }
            at = 1;
        }
        for (Row row : table.rows()) {
            boolean whole = row.kind() == Row.Kind.GROUP || row.kind() == Row.Kind.SPAN;
            for (int i = 0; i < row.cells().size(); i++) {
                Node cell = cell(row.cells().get(i));
                grid.add(cell, i, at, whole ? table.columns().size() : 1, 1);
            }
            at++;
        }
        return grid;
    }

    private static Node cell(Cell cell) {
        return switch (cell) {
            case Report.Words(var text) -> label(text.plain());
            case Report.Figure(var _, var printed) -> label(printed);
            case Report.LevelCell(var level, var tone) -> {
                Label label = label(String.valueOf(level), "tone-" + tone);
                label.getStyleClass().add("sr-heat");
                yield label;
            }
            case Report.DontKnowCell _ -> {
                Label label = label("?", "sr-hatch");
                label.getStyleClass().add("sr-heat");
                yield label;
            }
            case Report.DoesNotApplyCell _ -> label("–");
            case Report.OpenCell _ -> label("");
            case Report.Dots(var count) -> label("●".repeat(count), "accent");
            case Report.FactorCell(var hue, var text) ->
                new HBox(6, new FactorDot(hue.index()), label(text.plain(), "strong"));
        };
    }

    private static TextFlow flow(Report.Text text) {
        TextFlow flow = new TextFlow();
        for (Run run : text.runs()) {
            Text words = new Text(run.text());
            words.getStyleClass().add("sr-paper-text");
            if (run.emphasis() == Emphasis.STRONG) {
                words.getStyleClass().add("strong");
            }
            flow.getChildren().add(words);
        }
        return flow;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("sr-paper-label");
        label.getStyleClass().addAll(styles);
        return label;
    }
}
