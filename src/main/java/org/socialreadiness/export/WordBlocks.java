package org.socialreadiness.export;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Section;

/// Draws the sections of a report: a switch over their blocks, each in the named styles of the template.
final class WordBlocks {
    private static final int LABEL_WIDTH = 2041;

    /// Points of the sign before a factor's title.
    private static final int MARK_SIZE = 12;

    private final WordText text;
    private final WordTables tables;
    private final WordCharts charts;
    private final DumbbellTable dumbbells;

    WordBlocks(XWPFDocument document, WordText text, WordTables tables) {
        this.text = text;
        this.tables = tables;
        this.charts = new WordCharts(document);
        this.dumbbells = new DumbbellTable(text, tables, charts);
    }

    void draw(Section section) throws IOException {
        XWPFParagraph heading = text.paragraph("Heading1");
        String bookmark = "sr_" + section.id().replaceAll("[^A-Za-z0-9_]", "_");
        text.sources().bookmark(heading, bookmark, () -> title(heading, section));
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean noteFollows = !last && blocks.get(i + 1) instanceof Report.Note;
            block(blocks.get(i), noteFollows);
            boolean table = blocks.get(i) instanceof Report.Table
                    || blocks.get(i) instanceof Report.KeyStatements
                    || blocks.get(i) instanceof Dumbbells;
            if (table && !last) {
                text.gap().setKeepNext(noteFollows);
            }
        }
    }

    private void title(XWPFParagraph heading, Section section) {
        if (section.mark().index() >= 0) {
            XWPFRun mark = text.run(heading, Palette.sign(section.mark()) + " ", "");
            mark.setColor(Palette.color(section.mark()));
            mark.setFontSize(MARK_SIZE);
        }
        text.run(heading, section.title(), "");
    }

    private void block(Block block, boolean noteFollows) throws IOException {
        switch (block) {
            case Report.Message(var words) -> text.paragraph("SRMessage", words);
            case Report.Heading(var words) -> text.run(text.paragraph("Heading2"), words, "");
            case Report.Paragraph(var words) -> text.paragraph("Normal", words);
            case Report.Bullets(var items) -> items.forEach(item -> text.paragraph("ListBullet", item));
            case Report.Note(var words) -> text.paragraph("SRSource", words);
            case Report.Side(var words) -> text.paragraph("SRSide", words);
            case Report.Box(var words) -> text.paragraph("SRBox", words);
            case Report.KeyStatements(var statements) -> statements(statements);
            case Report.Table table -> {
                if (!table.title().isEmpty()) {
                    text.chartTitle(table.title(), table.unit());
                }
                tables.draw(table, noteFollows);
            }
            case Report.Intervals chart -> {
                text.chartTitle(chart.title(), chart.unit());
                charts.intervals(picture(noteFollows), chart);
            }
            case Report.Lollipops chart -> {
                text.chartTitle(chart.title(), chart.unit());
                charts.lollipops(picture(noteFollows), chart);
            }
            case Dumbbells chart -> {
                text.chartTitle(chart.title(), chart.unit());
                dumbbells.draw(chart);
            }
            case Report.Strength chart -> {
                text.chartTitle(chart.title(), chart.unit());
                XWPFParagraph bar = picture(true);
                bar.setSpacingAfter(0);
                charts.strength(bar, chart);
                text.legend(chart.parts()).setKeepNext(noteFollows);
            }
        }
    }

    private XWPFParagraph picture(boolean keepNext) {
        XWPFParagraph paragraph = text.paragraph("SRChart");
        paragraph.setKeepNext(keepNext);
        return paragraph;
    }

    private void statements(List<LabeledText> statements) {
        int[] widths = {LABEL_WIDTH, WordTables.TEXT_WIDTH - LABEL_WIDTH};
        XWPFTable table = tables.create(widths, 0, statements.getFirst().label());
        for (LabeledText statement : statements) {
            XWPFTableRow row = WordTables.row(table, false);
            XWPFTableCell label = WordTables.cell(row, widths[0], 1);
            text.run(WordTables.write(label, "SRKeyLabel", Align.LEFT), statement.label(), "");
            XWPFTableCell words = WordTables.cell(row, widths[1], 1);
            text.sentences(WordTables.write(words, "SRKeyStatement", Align.LEFT), statement.text());
        }
        table.removeRow(0);
    }
}
