package org.socialreadiness.ui.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Words;

class SheetTableTest {
    private static SheetTable table(List<Integer> widths, int rows) {
        List<Cell> row = Collections.nCopies(widths.size(), new Cell(new Words("x"), Style.TEXT));
        Sheet sheet = new Sheet(
                "k", "K", widths, Collections.nCopies(rows, row), 0, 0, false, 0, List.of(), List.of(), List.of());
        return new SheetTable(Paper.SCREEN, new PaperText(Paper.SCREEN), sheet, new SheetWords(Locale.ENGLISH));
    }

    @Test
    void whatFitsIsShownWhole() {
        SheetTable table = table(List.of(26, 96), 36);
        assertEquals(0, table.moreRows());
        assertEquals(0, table.moreColumns());
        assertEquals(37, table.rows().size(), "letters, and a row each");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        SheetTable table = table(List.of(26, 60, 40, 10), 40);
        assertEquals(4, table.moreRows());
        assertEquals(2, table.moreColumns());
        assertEquals(37, table.rows().size());
    }

    @Test
    void aColumnThatIsTooWideIsCutAndNotLeftOut() {
        assertEquals(1, table(List.of(200, 10), 1).moreColumns());
    }

    @Test
    void anEmptySheetHasItsLetters() {
        assertEquals(1, table(List.of(10), 0).rows().size());
    }
}
