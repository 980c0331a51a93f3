package org.socialreadiness.export;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Cover;
import org.socialreadiness.report.Report.LabeledText;

/// Draws the first page of a Word report.
final class WordCover {
    private static final int LABEL_WIDTH = 2341;

    private WordCover() {}

    static void draw(Cover cover, WordText text, WordTables tables) {
        text.run(text.paragraph("SRCoverLabel"), cover.label(), "");
        text.run(text.paragraph("SRCoverClient"), cover.client(), "");
        text.run(text.paragraph("SRCoverQuestion"), cover.question(), "");
        int[] widths = {LABEL_WIDTH, WordTables.TEXT_WIDTH - LABEL_WIDTH};
        XWPFTable table = tables.create(widths, 90, cover.label());
        for (LabeledText row : cover.rows()) {
            XWPFTableRow line = WordTables.row(table, false);
            XWPFTableCell label = WordTables.cell(line, widths[0], 1);
            text.run(WordTables.write(label, "SRTableText", Align.LEFT), row.label(), "SRMuted");
            XWPFTableCell value = WordTables.cell(line, widths[1], 1);
            text.runs(WordTables.write(value, "SRTableText", Align.LEFT), row.text(), false);
            WordTables.border(label, 4, Palette.RULE);
            WordTables.border(value, 4, Palette.RULE);
        }
        table.removeRow(0);
        text.run(text.paragraph("Heading2"), cover.note().label(), "");
        text.paragraph("Normal", cover.note().text());
    }
}
