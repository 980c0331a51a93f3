package org.socialreadiness.ui.output;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Workbook.Cell;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// The upper left of a sheet: its first rows and columns, with their numbers and letters around.
final class SheetTable {
    /// Columns stand beside each other up to this width, in characters; sentences run over all of them.
    private static final int CHARACTERS = 122;

    /// Points of a character of a column's width.
    private static final double CHARACTER = 5.25;

    private static final int MOST_ROWS = 36;
    private static final double ROW = 18;
    private static final double NUMBERS = 24;
    private static final double ABOVE = 3;
    private static final double BESIDE = 3;

    /// More of a text is not read in a preview.
    private static final int LONGEST = 600;

    /// Width of the whole, in points.
    static final double WIDTH = NUMBERS + CHARACTERS * CHARACTER;

    private final Paper paper;
    private final PaperText text;
    private final Sheet sheet;
    private final SheetWords words;
    private final List<Integer> widths;

    SheetTable(Paper paper, PaperText text, Sheet sheet, SheetWords words) {
        this.paper = paper;
        this.text = text;
        this.sheet = sheet;
        this.words = words;
        this.widths = fitting(sheet.widths());
    }

    private static List<Integer> fitting(List<Integer> all) {
        List<Integer> fitting = new ArrayList<>();
        int left = CHARACTERS;
        for (int width : all) {
            if (!fitting.isEmpty() && width > left) {
                break;
            }
            fitting.add(Math.min(width, left));
            left -= width;
        }
        return fitting;
    }

    /// How many rows are left out.
    int moreRows() {
        return Math.max(0, sheet.rows().size() - MOST_ROWS);
    }

    /// How many columns are left out.
    int moreColumns() {
        int all = sheet.rows().stream().mapToInt(List::size).max().orElse(0);
        return Math.max(0, all - widths.size());
    }

    List<Region> rows() {
        List<Region> rows = new ArrayList<>();
        rows.add(letters());
        for (int i = 0; i < Math.min(MOST_ROWS, sheet.rows().size()); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private Region letters() {
        HBox line = new HBox(around("", NUMBERS));
        for (int i = 0; i < widths.size(); i++) {
            line.getChildren().add(around(SheetWords.letters(i), widths.get(i) * CHARACTER));
        }
        line.getStyleClass().addAll("sr-sheet-around", "sr-paper-line");
        line.setSnapToPixel(false);
        return line;
    }

    private StackPane around(String words, double width) {
        StackPane cell = text.wide(text.flow("around", Report.Text.of(words), TextAlignment.CENTER), width);
        cell.setPadding(new Insets(paper.px(ABOVE), 0, paper.px(ABOVE), 0));
        return cell;
    }

    private Region row(int row) {
        List<Cell> cells = sheet.rows().get(row);
        StackPane number = around(String.valueOf(row + 1), NUMBERS);
        number.getStyleClass().add("sr-sheet-around");
        HBox line = new HBox(number);
        if (isSentence(cells)) {
            line.getChildren().add(cell(row, 0, widths.stream().mapToInt(i -> i).sum() * CHARACTER));
        } else {
            for (int i = 0; i < Math.min(cells.size(), widths.size()); i++) {
                line.getChildren().add(cell(row, i, widths.get(i) * CHARACTER));
            }
            if (!cells.isEmpty()) {
                line.getStyleClass().add(row == sheet.frozenRows() - 1 ? "sr-paper-head" : "sr-paper-line");
            }
        }
        line.setSnapToPixel(false);
        line.setMinHeight(paper.px(ROW));
        return line;
    }

    private static boolean isSentence(List<Cell> cells) {
        return cells.size() == 1
                && switch (cells.getFirst().style()) {
                    case TITLE, MESSAGE, NOTE, STRONG -> true;
                    default -> false;
                };
    }

    private StackPane cell(int row, int column, double width) {
        Cell cell = sheet.rows().get(row).get(column);
        Style style = cell.style();
        String said = words.of(cell);
        String shown = said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
        TextFlow flow = text.flow(
                looks(style), List.of(new Run(shown, style == Style.STRONG ? Emphasis.STRONG : Emphasis.PLAIN)));
        flow.setTextAlignment(isCentered(style) ? TextAlignment.CENTER : TextAlignment.LEFT);
        StackPane box = text.wide(flow, width);
        box.setAlignment(Pos.TOP_LEFT);
        box.setPadding(new Insets(paper.px(ABOVE), paper.px(BESIDE), paper.px(ABOVE), paper.px(BESIDE)));
        if (words.isUnknown(sheet, row, column)) {
            box.getStyleClass().addAll("sr-paper-level", "sr-hatch");
        } else {
            words.tone(sheet, row, column)
                    .ifPresentOrElse(tone -> box.getStyleClass().addAll("sr-paper-level", "tone-" + tone), () -> {
                        if (style.isInput()) {
                            box.getStyleClass().add("sr-sheet-input");
                        }
                    });
        }
        return box;
    }

    private static String looks(Style style) {
        return switch (style) {
            case TITLE -> "heading-1";
            case MESSAGE -> "message";
            case HEAD, HEAD_NUMBER -> "table-head";
            case ID, LABEL, FLAG, HELD_BACK -> "table-muted";
            case NOTE,
                    TEXT,
                    STRONG,
                    SCORE,
                    LEVEL,
                    SHARE,
                    COUNT,
                    WORD,
                    CONSTANT,
                    MONTH,
                    DAY,
                    ANSWER,
                    CHOICE,
                    VALUE_INPUT -> "table-text";
        };
    }

    private static boolean isCentered(Style style) {
        return switch (style) {
            case TITLE, MESSAGE, NOTE, HEAD, ID, TEXT, LABEL, STRONG -> false;
            case HEAD_NUMBER,
                    SCORE,
                    LEVEL,
                    SHARE,
                    COUNT,
                    FLAG,
                    WORD,
                    CONSTANT,
                    MONTH,
                    DAY,
                    ANSWER,
                    CHOICE,
                    VALUE_INPUT,
                    HELD_BACK -> true;
        };
    }
}
