package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;

class PaperTest {
    /// Title 8.3; a line of 10.5 points at 1.1 lines is 4.97, and 2.47 stand before and after it.
    @Test
    void aParagraphTakesItsLinesAndTheLargerOfTwoSpaces() {
        Block line = new Paragraph(Text.of("One line."));
        assertEquals(8.3 + 2.47 + 4.97, Paper.height(List.of(line)), .01);
        assertEquals(8.3 + 2 * (2.47 + 4.97), Paper.height(List.of(line, line)), .01);
        // A heading's own space before it, 5.64, replaces the 2.47 after the paragraph.
        assertEquals(8.3 + 2.47 + 4.97 + 5.64 + 4.95, Paper.height(List.of(line, new Heading("Gaps"))), .01);
    }

    @Test
    void aPageEndsAfter244Millimetres() {
        List<Block> lines = new ArrayList<>(Collections.nCopies(31, new Paragraph(Text.of("One line."))));
        // 8.3 + 31 * 7.44 = 238.9; one more would be 246.4.
        assertTrue(Paper.isOnePage(lines));
        lines.add(new Paragraph(Text.of("One line.")));
        assertFalse(Paper.isOnePage(lines));
    }

    @Test
    void aRowIsAsHighAsItsHighestCell() {
        String text = "word ".repeat(40);
        double one = Paper.height(List.of(table("a", "b")));
        double two = Paper.height(List.of(table("a", text)));
        // "word" is 2.16 em and a space .226; at 9.5 points five of them and four spaces take 39.2 mm of the 40.1
        // between
        // the paddings. So 40 words take eight lines, seven more than one.
        assertEquals(7 * 9.5 * .432, two - one, .01);
    }

    @Test
    void longPolesMakeEveryBeliefRowHigher() {
        assertEquals(12.2, Paper.beliefRow(List.of(row("Short."))), 1e-9);
        double high = Paper.beliefRow(List.of(row("Short."), row("word ".repeat(60))));
        assertTrue(high > 30 && high < 45, "" + high);
    }

    private static DumbbellRow row(String pole) {
        return new DumbbellRow("PB1", pole, "Short.", true, 1, 2, "1.0");
    }

    private static Table table(String left, String right) {
        return new Table(
                "",
                "",
                List.of(new Column("", .74, Align.LEFT), new Column("", .26, Align.LEFT)),
                List.of(new Row(Row.Kind.BODY, List.of(new Words(Text.of(left)), new Words(Text.of(right))))),
                Density.NORMAL,
                "");
    }
}
