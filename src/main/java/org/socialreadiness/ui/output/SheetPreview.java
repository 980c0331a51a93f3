package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Workbook;
import org.socialreadiness.report.Workbook.Chart;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.text.Messages;

/// The sheets of a workbook, one at a time, as they open: the upper left of each, which charts it has, and the tabs
/// of all at the foot.
final class SheetPreview implements Preview {
    private static final Paper PAPER = Paper.SCREEN;
    private static final double MARGIN = 12;
    private static final double WIDTH = SheetTable.WIDTH + 2 * MARGIN;

    /// About as high as the screen beside the choices, in points: the tabs of short sheets stand where those of
    /// longer ones do.
    private static final double LEAST_HEIGHT = 480;

    private final Workbook workbook;
    private final Messages words;
    private final SheetWords cells;
    private final PaperText text = new PaperText(PAPER);

    /// @param words in the language of the workbook
    SheetPreview(Workbook workbook, Messages words) {
        this.workbook = workbook;
        this.words = words;
        this.cells = new SheetWords(words.locale());
    }

    @Override
    public Preview after(Preview earlier) {
        return this;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public void setNext(Pane measure) {
        throw new IllegalStateException("All sheets are set");
    }

    @Override
    public int size() {
        return workbook.sheets().size();
    }

    /// Parts of the report are no sheets of their own.
    @Override
    public Optional<Pages> pages(String id) {
        return Optional.empty();
    }

    @Override
    public String position(int number, Messages messages) {
        return messages.text("output.sheet", number, size());
    }

    @Override
    public double largest() {
        return 1;
    }

    @Override
    public Region page(int number) {
        Sheet sheet = workbook.sheets().get(number - 1);
        SheetTable table = new SheetTable(PAPER, text, sheet, cells);
        VBox upper = new VBox();
        upper.getChildren().setAll(table.rows());
        more(table).ifPresent(upper.getChildren()::add);
        sheet.charts().forEach(chart -> upper.getChildren().add(chart(chart)));
        upper.setMinHeight(PAPER.px(LEAST_HEIGHT));
        VBox page = new VBox(PAPER.px(MARGIN), upper, tabs(number));
        page.setId("output-page");
        page.setAccessibleText(sheet.name());
        page.getStyleClass().setAll(PaperText.looks());
        page.setPadding(new Insets(PAPER.px(MARGIN)));
        page.setMinWidth(PAPER.px(WIDTH));
        page.setMaxWidth(PAPER.px(WIDTH));
        return page;
    }

    private Optional<Region> more(SheetTable table) {
        List<String> more = new ArrayList<>();
        if (table.moreRows() > 0) {
            more.add(words.text("output.sheet.rows", table.moreRows()));
        }
        if (table.moreColumns() > 0) {
            more.add(words.text("output.sheet.columns", table.moreColumns()));
        }
        if (more.isEmpty()) {
            return Optional.empty();
        }
        Region line = text.wide(
                text.flow("source", List.of(new Run(String.join(" · ", more), Emphasis.PLAIN))), SheetTable.WIDTH);
        line.setId("output-sheet-more");
        line.setPadding(new Insets(PAPER.px(6), 0, 0, 0));
        return Optional.of(line);
    }

    /// What a chart shows, in words: it is drawn by whoever opens the workbook, from its cells.
    private Region chart(Chart chart) {
        VBox box = new VBox(
                PAPER.px(2),
                text.flow(
                        "chart-title",
                        List.of(new Run(words.text("output.sheet.chart", chart.title()), Emphasis.STRONG))),
                text.flow("source", List.of(new Run(chart.alternative(), Emphasis.PLAIN))));
        box.getStyleClass().add("sr-paper-box");
        box.setPadding(new Insets(PAPER.px(6), PAPER.px(8), PAPER.px(6), PAPER.px(8)));
        VBox.setMargin(box, new Insets(PAPER.px(10), 0, 0, 0));
        return box;
    }

    private FlowPane tabs(int number) {
        FlowPane tabs = new FlowPane(PAPER.px(2), PAPER.px(2));
        tabs.setId("output-sheet-tabs");
        for (int i = 0; i < size(); i++) {
            Label tab = new Label(workbook.sheets().get(i).name());
            tab.getStyleClass().addAll("sr-paper-text", "table-text", "sr-sheet-tab");
            if (i == number - 1) {
                tab.getStyleClass().addAll("strong", "here");
            }
            tabs.getChildren().add(tab);
        }
        return tabs;
    }
}
