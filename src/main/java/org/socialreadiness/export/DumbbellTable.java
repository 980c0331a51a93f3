package org.socialreadiness.export;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.socialreadiness.report.Paper;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Dumbbells;

/// Belief pairs in a table: poles at both sides, one chart between them in a cell that runs through all rows. So
/// the rows are of one, exact height, enough for the longest pole.
final class DumbbellTable {
    private static final double CHART_WIDTH = 42;

    /// A merged cell cannot go on on the next page: a table ends before.
    private static final double MOST_HEIGHT = 185;

    private static final int ID_WIDTH = 620;
    private static final int DISTANCE_WIDTH = 560;

    private final WordText text;
    private final WordTables tables;
    private final WordCharts charts;

    DumbbellTable(WordText text, WordTables tables, WordCharts charts) {
        this.text = text;
        this.tables = tables;
        this.charts = charts;
    }

    void draw(Dumbbells chart) throws IOException {
        List<List<DumbbellRow>> parts = parts(chart.rows());
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                text.gap(false);
            }
            draw(chart, parts.get(i), Paper.beliefRow(chart.rows()));
        }
    }

    /// The rows of each table.
    static List<List<DumbbellRow>> parts(List<DumbbellRow> rows) {
        int most = Math.max(1, (int) (MOST_HEIGHT / Paper.beliefRow(rows)));
        List<List<DumbbellRow>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + most)));
        }
        return parts;
    }

    private void draw(Dumbbells chart, List<DumbbellRow> rows, double height) throws IOException {
        int middle = Look.twips(CHART_WIDTH);
        int side = (tables.width() - middle - ID_WIDTH - DISTANCE_WIDTH) / 2;
        int[] widths = {ID_WIDTH, side, middle, side, tables.width() - ID_WIDTH - 2 * side - middle};
        CTTbl table = tables.create(widths, 0, chart.alternative());
        WordTables.lines(table, Palette.RULE, true);
        for (int i = 0; i < rows.size(); i++) {
            DumbbellRow pair = rows.get(i);
            CTRow row = WordTables.row(table, false);
            CTHeight exact = row.getTrPr().addNewTrHeight();
            exact.setVal(BigInteger.valueOf(Look.twips(height)));
            exact.setHRule(STHeightRule.EXACT);
            CTP first = pole(row, widths[0], pair.id(), Align.LEFT, "SRMuted");
            if (i < rows.size() - 1) {
                WordText.keepNext(first, true);
            }
            pole(row, widths[1], pair.poleA(), Align.RIGHT, "");
            CTP at = merged(row, widths[2], i == 0);
            if (i == 0) {
                WordCharts.Size size = new WordCharts.Size(CHART_WIDTH, height * rows.size());
                charts.dumbbells(at, rows, chart.title(), chart.alternative(), size);
            }
            pole(row, widths[3], pair.poleB(), Align.LEFT, "");
            pole(row, widths[4], pair.printed(), Align.RIGHT, "");
        }
    }

    /// The cell of the chart, without lines of its own.
    private static CTP merged(CTRow row, int width, boolean first) {
        CTTc cell = WordTables.cell(row, width, 1);
        CTTcPr properties = cell.getTcPr();
        properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        CTTcBorders borders = properties.addNewTcBorders();
        borders.addNewTop().setVal(STBorder.NIL);
        borders.addNewBottom().setVal(STBorder.NIL);
        CTTcMar margins = properties.addNewTcMar();
        WordTables.width(margins.addNewLeft(), 0);
        WordTables.width(margins.addNewRight(), 0);
        return WordTables.write(cell, "SRLevelCell", Align.LEFT);
    }

    private CTP pole(CTRow row, int width, String words, Align align, String style) {
        CTTc cell = WordTables.cell(row, width, 1);
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        CTP paragraph = WordTables.write(cell, "SRTableSmall", align);
        text.run(paragraph, words, style);
        return paragraph;
    }
}
