package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.report.Workbook.Words;
import org.socialreadiness.text.Messages;

/// Texts that are longer than a cell can be: what does not fit stands on a sheet of its own, part by part, and
/// the cell says so. Nothing is lost.
final class LongTexts {
    private static final int ROOM_FOR_REFERENCE = 200;

    /// What looks like an escape of the file format is itself escaped there and takes up to twice the room.
    private static final int PART = Workbook.LONGEST_TEXT / 2 - ROOM_FOR_REFERENCE;

    private final Messages messages;
    private final Grid grid;
    private int count;

    private LongTexts(Messages messages) {
        this.messages = messages;
        this.grid = new Grid("long", messages.text("workbook.long"));
        grid.widths(12, 120);
        grid.row(Style.TITLE, messages.text("workbook.long.title"));
        grid.row();
        grid.row(Style.HEAD, messages.text("workbook.long.number"), messages.text("workbook.long.text"));
        grid.freeze(1, false);
    }

    /// The sheets with every text short enough for its cell, and the sheet of the rest where one is needed.
    static List<Sheet> moved(List<Sheet> sheets, Messages messages) {
        LongTexts texts = new LongTexts(messages);
        List<Sheet> all = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<List<Cell>> rows = sheet.rows().stream()
                    .map(row -> row.stream().map(texts::fitted).toList())
                    .toList();
            all.add(new Sheet(
                    sheet.key(),
                    sheet.name(),
                    sheet.widths(),
                    rows,
                    sheet.frozenRows(),
                    sheet.frozenColumns(),
                    sheet.filter(),
                    sheet.printed(),
                    sheet.choices(),
                    sheet.toned(),
                    sheet.charts()));
        }
        if (texts.count > 0) {
            all.add(texts.grid.sheet());
        }
        return all;
    }

    private Cell fitted(Cell cell) {
        if (!(cell.value() instanceof Words(var text)) || fits(text)) {
            return cell;
        }
        count++;
        int from = end(text, 0);
        String begin = text.substring(0, from);
        while (from < text.length()) {
            int to = end(text, from);
            grid.row();
            grid.number(count, Style.COUNT);
            grid.text(text.substring(from, to), Style.TEXT);
            from = to;
        }
        return new Cell(new Words(begin + messages.text("workbook.long.goesOn", count)), cell.style());
    }

    private static boolean fits(String text) {
        return text.length() <= PART || (text.length() <= Workbook.LONGEST_TEXT && !text.contains("_x"));
    }

    /// Where the part that begins at `from` ends; no character is cut in two.
    private static int end(String text, int from) {
        int end = Math.min(text.length(), from + PART);
        return end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
