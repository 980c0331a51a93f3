package org.socialreadiness.export;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.socialreadiness.report.Questionnaire.Slip;
import org.socialreadiness.report.Questionnaire.SlipGroup;
import org.socialreadiness.report.Report.Align;

/// Draws the last page of a questionnaire: for each id two boxes to write into, several to a row.
final class WordSlip {
    private static final int IN_ROW = 3;
    private static final int BOX = 880;
    private static final int GAP = 340;
    private static final int ID = (Look.WIDTH - 2 * GAP) / IN_ROW - 2 * BOX;
    private static final int PADDING = 40;

    /// Of a box's edge, in eighths of a point.
    private static final BigInteger EDGE = BigInteger.valueOf(6);

    private final WordText text;
    private final WordTables tables;

    WordSlip(WordText text, WordTables tables) {
        this.text = text;
        this.tables = tables;
    }

    void draw(Slip slip) {
        text.run(text.paragraph("Heading1"), slip.title(), "");
        text.run(text.paragraph("Normal"), slip.text(), "");
        for (SlipGroup group : slip.groups()) {
            CTP heading = text.paragraph("Heading2");
            text.mark(heading, group.mark());
            text.run(heading, group.title(), "");
            lines(group);
        }
    }

    private void lines(SlipGroup group) {
        int[] widths = {ID, BOX, BOX, GAP, ID, BOX, BOX, GAP, ID, BOX, BOX};
        CTTbl table = tables.create(widths, PADDING, group.title());
        List<String> ids = group.ids();
        int columns = Math.min(IN_ROW, ids.size());
        CTRow head = WordTables.row(table, true);
        for (int column = 0; column < columns; column++) {
            apart(head, column);
            plain(head, ID, "", Align.LEFT);
            plain(head, BOX, group.first(), Align.CENTER);
            plain(head, BOX, group.second(), Align.CENTER);
        }
        for (int from = 0; from < ids.size(); from += IN_ROW) {
            CTRow row = WordTables.row(table, false);
            for (int column = 0; column < columns; column++) {
                Optional<String> id =
                        from + column < ids.size() ? Optional.of(ids.get(from + column)) : Optional.empty();
                apart(row, column);
                strong(row, id.orElse(""));
                box(row, id.isPresent());
                box(row, id.isPresent());
            }
        }
    }

    private void apart(CTRow row, int column) {
        if (column > 0) {
            plain(row, GAP, "", Align.LEFT);
        }
    }

    private void plain(CTRow row, int width, String words, Align align) {
        CTP paragraph = WordTables.write(WordTables.cell(row, width, 1), "SRSlipHead", align);
        WordText.keepNext(paragraph, true);
        text.run(paragraph, words, "");
    }

    private void strong(CTRow row, String id) {
        CTTc cell = WordTables.cell(row, ID, 1);
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        text.run(WordTables.write(cell, "SRReturn", Align.LEFT), id, "SRStrong");
    }

    private void box(CTRow row, boolean drawn) {
        CTTc cell = WordTables.cell(row, BOX, 1);
        if (drawn) {
            var borders = cell.getTcPr().addNewTcBorders();
            for (var side :
                    List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight())) {
                side.setVal(STBorder.SINGLE);
                side.setSz(EDGE);
                side.setSpace(BigInteger.ZERO);
                side.setColor(Palette.INK_2);
            }
        }
        WordTables.write(cell, "SRReturn", Align.CENTER);
    }
}
