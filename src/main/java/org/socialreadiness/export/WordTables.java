package org.socialreadiness.export;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.DoesNotApplyCell;
import org.socialreadiness.report.Report.DontKnowCell;
import org.socialreadiness.report.Report.Dots;
import org.socialreadiness.report.Report.FactorCell;
import org.socialreadiness.report.Report.Figure;
import org.socialreadiness.report.Report.LevelCell;
import org.socialreadiness.report.Report.OpenCell;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Words;

/// Draws tables into a Word document: horizontal lines only, a head that repeats, rows that do not split.
final class WordTables {
    /// Text width, in twentieths of a point.
    static final int TEXT_WIDTH = 9355;

    private static final int PADDING = 79;
    private static final int TIGHT_PADDING = 22;
    private static final int SIDE = 80;
    private static final int THICK = 8;
    private static final int THIN = 4;
    private static final int MOST_DOTS = 15;

    private final XWPFDocument document;
    private final WordText text;

    WordTables(XWPFDocument document, WordText text) {
        this.document = document;
        this.text = text;
    }

    /// @param keepNext whether the table is not parted from what follows, such as its small print
    void draw(Table table, boolean keepNext) {
        int[] widths = widths(table.columns());
        XWPFTable drawn =
                create(widths, table.density() == Density.TIGHT ? TIGHT_PADDING : PADDING, table.alternative());
        boolean head = table.columns().stream().anyMatch(c -> !c.title().isEmpty());
        if (head) {
            XWPFTableRow row = row(drawn, true);
            for (int i = 0; i < widths.length; i++) {
                Column column = table.columns().get(i);
                XWPFTableCell cell = cell(row, widths[i], 1);
                text.run(write(cell, "SRTableHead", column.align()), column.title(), "");
                border(cell, THICK, Palette.INK);
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            }
        }
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean spanFollows = i + 1 < rows.size() && rows.get(i + 1).kind() == Row.Kind.SPAN;
            // A group stays with its first rows, and what a row carries below it stays with the row.
            boolean keep = spanFollows || rows.get(i).kind() == Row.Kind.GROUP || (keepNext && i == rows.size() - 1);
            draw(drawn, table, rows.get(i), widths, keep, spanFollows);
        }
        drawn.removeRow(0);
    }

    private void draw(XWPFTable drawn, Table table, Row row, int[] widths, boolean keep, boolean spanFollows) {
        XWPFTableRow line = row(drawn, false);
        boolean whole = row.kind() == Row.Kind.GROUP || row.kind() == Row.Kind.SPAN;
        List<String> ids = sources(row);
        for (int i = 0; i < row.cells().size(); i++) {
            XWPFTableCell cell = cell(line, whole ? TEXT_WIDTH : widths[i], whole ? widths.length : 1);
            Column column = table.columns().get(i);
            String style = table.density() == Density.TIGHT ? "SRTableSmall" : "SRTableText";
            // One bookmark for what a whole row rests on, around the content of its first cell.
            List<String> marked = i == 0 ? ids : List.of();
            XWPFParagraph paragraph = fill(cell, row.cells().get(i), style, column.align(), row.kind(), marked);
            paragraph.setKeepNext(keep);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            boolean shaded =
                    row.cells().get(i) instanceof LevelCell || row.cells().get(i) instanceof DontKnowCell;
            if (shaded) {
                around(cell);
            } else if (!spanFollows && row.kind() != Row.Kind.GROUP && table.density() == Density.NORMAL) {
                border(cell, THIN, Palette.RULE);
            }
        }
    }

    private static List<String> sources(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell instanceof Words(var words) ? words.sources().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private XWPFParagraph fill(
            XWPFTableCell cell, Cell content, String style, Align align, Row.Kind kind, List<String> ids) {
        return switch (content) {
            case Words(var words) -> {
                XWPFParagraph paragraph = write(cell, style, align);
                text.sources().mark(paragraph, ids, () -> text.runs(paragraph, words, kind == Row.Kind.TOTAL));
                yield paragraph;
            }
            case Figure(var _, var printed) -> plain(cell, style, align, printed);
            case LevelCell(var level, var tone) -> {
                shade(cell, STShd.CLEAR, Palette.tone(tone), "auto");
                XWPFParagraph paragraph = write(cell, "SRLevelCell", Align.CENTER);
                text.run(paragraph, String.valueOf(level), "").setColor(Palette.onTone(tone));
                yield paragraph;
            }
            case DontKnowCell _ -> {
                shade(cell, STShd.THIN_DIAG_STRIPE, "FFFFFF", Palette.RULE);
                yield plain(cell, "SRLevelCell", Align.CENTER, "?");
            }
            case DoesNotApplyCell _ -> plain(cell, "SRLevelCell", Align.CENTER, "–");
            case OpenCell _ -> plain(cell, "SRLevelCell", Align.CENTER, "");
            case Dots(var count) -> plain(cell, "SRDots", Align.CENTER, dots(count));
            case FactorCell(var hue, var words) -> {
                XWPFParagraph paragraph = write(cell, style, Align.LEFT);
                paragraph.setSpacingBefore(100);
                text.run(paragraph, Palette.sign(hue) + " ", "").setColor(Palette.color(hue));
                text.runs(paragraph, words, false);
                yield paragraph;
            }
        };
    }

    /// One dot for each rating; many are counted instead.
    static String dots(int count) {
        return count > MOST_DOTS ? count + " ●" : "●".repeat(count);
    }

    private XWPFParagraph plain(XWPFTableCell cell, String style, Align align, String words) {
        XWPFParagraph paragraph = write(cell, style, align);
        text.run(paragraph, words, "");
        return paragraph;
    }

    /// An empty table of fixed columns; its first row is a dummy that the caller removes.
    XWPFTable create(int[] widths, int padding, String alternative) {
        XWPFTable table = document.createTable();
        CTTbl xml = table.getCTTbl();
        CTTblPr properties = xml.getTblPr() == null ? xml.addNewTblPr() : xml.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(TEXT_WIDTH));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        margin(margins.addNewTop(), padding);
        margin(margins.addNewLeft(), SIDE);
        margin(margins.addNewBottom(), padding);
        margin(margins.addNewRight(), SIDE);
        properties.addNewTblDescription().setVal(Clean.xml(alternative));
        var grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        return table;
    }

    static void margin(CTTblWidth margin, int width) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(width));
    }

    static XWPFTableRow row(XWPFTable table, boolean head) {
        XWPFTableRow row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        CTTrPr properties = row.getCtRow().isSetTrPr()
                ? row.getCtRow().getTrPr()
                : row.getCtRow().addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        return row;
    }

    static XWPFTableCell cell(XWPFTableRow row, int width, int span) {
        XWPFTableCell cell = row.createCell();
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        CTTblWidth size = properties.addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (row.getTableCells().size() == 1) {
            // The first column begins where the text does.
            margin(properties.addNewTcMar().addNewLeft(), 0);
        }
        return cell;
    }

    static XWPFParagraph write(XWPFTableCell cell, String style, Align align) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        STJc.Enum side = switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
        if (align != Align.LEFT) {
            var properties = paragraph.getCTP().getPPr();
            (properties.isSetJc() ? properties.getJc() : properties.addNewJc()).setVal(side);
        }
        return paragraph;
    }

    static void border(XWPFTableCell cell, int eighths, String color) {
        line(borders(cell).addNewBottom(), eighths, color);
    }

    /// White lines around a shaded cell, so that cells stand apart.
    private static void around(XWPFTableCell cell) {
        CTTcBorders borders = borders(cell);
        line(borders.addNewTop(), THIN, "FFFFFF");
        line(borders.addNewLeft(), THIN, "FFFFFF");
        line(borders.addNewBottom(), THIN, "FFFFFF");
        line(borders.addNewRight(), THIN, "FFFFFF");
    }

    private static CTTcBorders borders(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    }

    private static void line(CTBorder border, int eighths, String color) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(color);
    }

    private static void shade(XWPFTableCell cell, STShd.Enum pattern, String fill, String color) {
        CTShd shade = cell.getCTTc().getTcPr().addNewShd();
        shade.setVal(pattern);
        shade.setFill(fill);
        shade.setColor(color);
    }

    private static int[] widths(List<Column> columns) {
        int[] widths = new int[columns.size()];
        int left = TEXT_WIDTH;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1
                    ? left
                    : (int) Math.round(columns.get(i).share() * TEXT_WIDTH);
            left -= widths[i];
        }
        return widths;
    }
}
