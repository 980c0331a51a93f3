package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// What a Word document says, in order: what a reader would miss if it were gone. Written and read back, it is
/// compared.
final class WordContent {
    private WordContent() {}

    static List<String> of(XWPFDocument document) {
        List<String> content = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> content.add(paragraph.getStyle() + ": " + paragraph.getText());
                case XWPFTable table ->
                    table.getRows()
                            .forEach(
                                    row -> row.getTableCells().forEach(cell -> content.add("cell: " + cell.getText())));
                default -> content.add(element.getElementType().name());
            }
        }
        // The package does not keep the order of its charts.
        List<String> charts = new ArrayList<>();
        for (XWPFChart chart : document.getCharts()) {
            var plot = chart.getCTChartSpace().getChart().getPlotArea();
            int scatter = plot.getScatterChartList().stream()
                    .mapToInt(c -> c.sizeOfSerArray())
                    .sum();
            int bars = plot.getBarChartList().stream()
                    .mapToInt(c -> c.sizeOfSerArray())
                    .sum();
            charts.add("chart: " + scatter + " and " + bars + " series");
        }
        content.addAll(charts.stream().sorted().toList());
        return content;
    }
}
