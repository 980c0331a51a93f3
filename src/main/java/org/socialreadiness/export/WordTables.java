package org.socialreadiness.export;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Bar;
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
    private static final int PADDING = 79;
    private static final int TIGHT_PADDING = 17;
    private static final int SIDE = 80;
    private static final int THICK = 8;
    private static final int THIN = 4;

    /// Above a row that names a group, in twentieths of a point.
    private static final BigInteger GROUP_SPACE = BigInteger.valueOf(100);

    private final XWPFDocument document;
    private final WordText text;

    WordTables(XWPFDocument document, WordText text) {
        this.document = document;
        this.text = text;
    }

    /// @param keepNext whether the table is not parted from what follows, such as its small print
    void draw(Table table, boolean keepNext) {
        int[] widths = widths(table.columns());
        boolean tight = table.density() == Density.TIGHT;
        CTTbl drawn = create(widths, tight ? TIGHT_PADDING : PADDING, table.alternative());
        // Lines under rows; in a tight table only white ones, so that shaded cells stand apart.
        lines(drawn, tight ? "FFFFFF" : Palette.RULE, !tight);
        if (table.columns().stream().anyMatch(c -> !c.title().isEmpty())) {
            head(drawn, table.columns(), widths);
        }
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean spanFollows = i + 1 < rows.size() && rows.get(i + 1).kind() == Row.Kind.SPAN;
            // A group stays with its first rows, and what a row carries below it stays with the row.
            boolean keep = spanFollows || rows.get(i).kind() == Row.Kind.GROUP || (keepNext && i == rows.size() - 1);
            draw(drawn, table, rows.get(i), widths, keep, spanFollows);
        }
    }

    private void head(CTTbl drawn, List<Column> columns, int[] widths) {
        CTRow row = row(drawn, true);
        for (int i = 0; i < widths.length; i++) {
            CTTc cell = cell(row, widths[i], 1);
            border(cell, STBorder.SINGLE, THICK, Palette.INK);
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.BOTTOM);
            text.run(
                    write(cell, "SRTableHead", columns.get(i).align()),
                    columns.get(i).title(),
                    "");
        }
    }

    private void draw(CTTbl drawn, Table table, Row row, int[] widths, boolean keep, boolean spanFollows) {
        CTRow line = row(drawn, false);
        boolean whole = row.kind() == Row.Kind.GROUP || row.kind() == Row.Kind.SPAN;
        String style = table.density() == Density.TIGHT ? "SRTableSmall" : "SRTableText";
        for (int i = 0; i < row.cells().size(); i++) {
            CTTc cell = cell(line, whole ? width() : widths[i], whole ? widths.length : 1);
            if (spanFollows) {
                // What the row carries below it is not parted from it.
                border(cell, STBorder.NIL, 0, "auto");
            }
            shade(cell, row.cells().get(i));
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            // One bookmark for what a whole row rests on, around the content of its first cell.
            List<String> marked = i == 0 ? sources(row) : List.of();
            CTP paragraph = fill(cell, row, i, style, table.columns().get(i).align(), marked);
            if (keep) {
                WordText.keepNext(paragraph, true);
            }
        }
    }

    private static List<String> sources(Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell instanceof Words(var words) ? words.sources().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private CTP fill(CTTc cell, Row row, int index, String style, Align align, List<String> ids) {
        return switch (row.cells().get(index)) {
            case Words(var words) -> {
                CTP paragraph = write(cell, style, align);
                text.sources().mark(paragraph, ids, () -> text.runs(paragraph, words, row.kind() == Row.Kind.TOTAL));
                yield paragraph;
            }
            case Figure(var _, var printed) -> plain(cell, style, align, printed);
            case LevelCell(var level, var tone) -> {
                CTP paragraph = write(cell, "SRLevelCell", Align.CENTER);
                text.colored(
                        paragraph, String.valueOf(level), text.look().colors().onTone(tone));
                yield paragraph;
            }
            case Bar(var printed) -> {
                CTP paragraph = write(cell, "SRLevelCell", Align.CENTER);
                if (!printed.isEmpty()) {
                    text.colored(paragraph, printed, "FFFFFF");
                }
                yield paragraph;
            }
            case DontKnowCell _ -> plain(cell, "SRLevelCell", Align.CENTER, "?");
            case DoesNotApplyCell _ -> plain(cell, "SRLevelCell", Align.CENTER, "–");
            case OpenCell _ -> plain(cell, "SRLevelCell", Align.CENTER, "");
            case Dots dots -> plain(cell, "SRDots", Align.CENTER, dots.printed());
            case FactorCell(var hue, var words) -> {
                CTP paragraph = write(cell, style, Align.LEFT);
                paragraph.getPPr().addNewSpacing().setBefore(GROUP_SPACE);
                text.colored(
                        paragraph, Palette.sign(hue) + " ", text.look().colors().factor(hue));
                text.runs(paragraph, words, false);
                yield paragraph;
            }
        };
    }

    private CTP plain(CTTc cell, String style, Align align, String words) {
        CTP paragraph = write(cell, style, align);
        if (!words.isEmpty()) {
            text.run(paragraph, words, "");
        }
        return paragraph;
    }

    /// An empty table of fixed columns.
    CTTbl create(int[] widths, int padding, String alternative) {
        CTTbl table = document.getDocument().getBody().addNewTbl();
        CTTblPr properties = table.addNewTblPr();
        width(properties.addNewTblW(), width());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewTop(), padding);
        width(margins.addNewLeft(), SIDE);
        width(margins.addNewBottom(), padding);
        width(margins.addNewRight(), SIDE);
        properties.addNewTblDescription().setVal(Clean.xml(alternative));
        var grid = table.addNewTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
        return table;
    }

    /// Thin lines between the rows of a table, and where wanted under the last; else between its columns too.
    static void lines(CTTbl table, String color, boolean rows) {
        CTTblBorders borders = table.getTblPr().addNewTblBorders();
        if (rows) {
            line(borders.addNewBottom(), STBorder.SINGLE, THIN, color);
        }
        line(borders.addNewInsideH(), STBorder.SINGLE, THIN, color);
        if (!rows) {
            line(borders.addNewInsideV(), STBorder.SINGLE, THIN, color);
        }
    }

    static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    static CTRow row(CTTbl table, boolean head) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
        return row;
    }

    static CTTc cell(CTRow row, int width, int span) {
        boolean first = row.sizeOfTcArray() == 0;
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), width);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (first) {
            // The first column begins where the text does.
            width(properties.addNewTcMar().addNewLeft(), 0);
        }
        return cell;
    }

    /// The paragraph of a cell.
    static CTP write(CTTc cell, String style, Align align) {
        CTP paragraph = cell.addNewP();
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        if (align != Align.LEFT) {
            properties.addNewJc().setVal(align == Align.CENTER ? STJc.CENTER : STJc.RIGHT);
        }
        return paragraph;
    }

    private static void border(CTTc cell, STBorder.Enum kind, int eighths, String color) {
        line(cell.getTcPr().addNewTcBorders().addNewBottom(), kind, eighths, color);
    }

    private static void line(CTBorder border, STBorder.Enum kind, int eighths, String color) {
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor(color);
    }

    private void shade(CTTc cell, Cell content) {
        if (content instanceof LevelCell(var _, var tone)) {
            shade(cell, STShd.CLEAR, text.look().colors().tone(tone), "auto");
        } else if (content instanceof Bar) {
            shade(cell, STShd.CLEAR, text.look().colors().accent(), "auto");
        } else if (content instanceof DontKnowCell) {
            shade(cell, STShd.THIN_DIAG_STRIPE, "FFFFFF", Palette.RULE);
        }
    }

    private static void shade(CTTc cell, STShd.Enum pattern, String fill, String color) {
        CTShd shade = cell.getTcPr().addNewShd();
        shade.setVal(pattern);
        shade.setFill(fill);
        shade.setColor(color);
    }

    private int[] widths(List<Column> columns) {
        int[] widths = new int[columns.size()];
        int left = width();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1
                    ? left
                    : (int) Math.round(columns.get(i).share() * width());
            left -= widths[i];
        }
        return widths;
    }

    /// Of the text, in twentieths of a point.
    int width() {
        return text.look().width();
    }
}
