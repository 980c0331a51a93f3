package org.socialreadiness.export;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
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
        int[] widths = {LABEL_WIDTH, tables.width() - LABEL_WIDTH};
        CTTbl table = tables.create(widths, 90, cover.label());
        WordTables.lines(table, Palette.RULE, true);
        for (LabeledText row : cover.rows()) {
            CTRow line = WordTables.row(table, false);
            CTTc label = WordTables.cell(line, widths[0], 1);
            text.run(WordTables.write(label, "SRTableText", Align.LEFT), row.label(), "SRMuted");
            CTTc value = WordTables.cell(line, widths[1], 1);
            text.runs(WordTables.write(value, "SRTableText", Align.LEFT), row.text(), false);
        }
        text.run(text.paragraph("Heading2"), cover.note().label(), "");
        text.paragraph("Normal", cover.note().text());
    }
}
