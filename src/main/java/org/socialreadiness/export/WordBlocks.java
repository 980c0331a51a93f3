package org.socialreadiness.export;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Section;

/// Draws the sections of a report: a switch over their blocks, each in the named styles of the template.
final class WordBlocks {
    private static final int LABEL_WIDTH = 2041;

    private final WordText text;
    private final WordTables tables;
    private final WordCharts charts;
    private final DumbbellTable dumbbells;

    WordBlocks(XWPFDocument document, WordText text, WordTables tables, Locale locale) {
        this.text = text;
        this.tables = tables;
        this.charts = new WordCharts(document, ChartLook.page(text.look(), locale));
        this.dumbbells = new DumbbellTable(text, tables, charts);
    }

    /// @return the paragraph of its title
    CTP draw(Section section) throws IOException {
        CTP heading = text.paragraph("Heading1");
        text.sources().bookmark(heading, bookmark(section.id()), () -> title(heading, section));
        draw(section.blocks());
        return heading;
    }

    /// Name of the bookmark around a part's title.
    static String bookmark(String section) {
        return "sr_" + section.replaceAll("[^A-Za-z0-9_]", "_");
    }

    void draw(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i == blocks.size() - 1;
            boolean noteFollows = !last && blocks.get(i + 1) instanceof Report.Note;
            block(blocks.get(i), noteFollows);
            boolean table = blocks.get(i) instanceof Report.Table
                    || blocks.get(i) instanceof Report.KeyStatements
                    || blocks.get(i) instanceof Dumbbells;
            if (table && !last) {
                text.gap(noteFollows);
            }
        }
    }

    private void title(CTP heading, Section section) {
        text.mark(heading, section.mark());
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
            case Report.Spots chart -> {
                text.chartTitle(chart.title(), chart.unit());
                charts.spots(picture(noteFollows), chart);
            }
            case Report.Fan chart -> {
                text.chartTitle(chart.title(), chart.unit());
                charts.fan(picture(noteFollows), chart);
            }
            case Dumbbells chart -> {
                text.chartTitle(chart.title(), chart.unit());
                dumbbells.draw(chart);
            }
            case Report.Strength chart -> {
                text.chartTitle(chart.title(), chart.unit());
                CTP bar = picture(true);
                bar.getPPr().addNewSpacing().setAfter(BigInteger.ZERO);
                charts.strength(bar, chart);
                text.legend(chart.parts(), noteFollows);
            }
        }
    }

    private CTP picture(boolean keepNext) {
        CTP paragraph = text.paragraph("SRChart");
        WordText.keepNext(paragraph, keepNext);
        return paragraph;
    }

    private void statements(List<LabeledText> statements) {
        int[] widths = {LABEL_WIDTH, tables.width() - LABEL_WIDTH};
        CTTbl table = tables.create(widths, 0, statements.getFirst().label());
        for (LabeledText statement : statements) {
            CTRow row = WordTables.row(table, false);
            CTTc label = WordTables.cell(row, widths[0], 1);
            text.run(WordTables.write(label, "SRKeyLabel", Align.LEFT), statement.label(), "");
            CTTc words = WordTables.cell(row, widths[1], 1);
            text.sentences(WordTables.write(words, "SRKeyStatement", Align.LEFT), statement.text());
        }
    }
}
