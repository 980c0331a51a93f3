package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.StrengthPart;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// Writes a report as a Word document: a switch over its blocks, each drawn in the named styles of the template.
public final class WordExporter {
    private static final int LABEL_WIDTH = 2041;

    /// Points of the sign before a factor's title.
    private static final int MARK_SIZE = 12;

    private static final double DUMBBELL_ROW = 12.2;
    private static final double DUMBBELL_CHART = 42;

    private final Report report;
    private final Messages messages;
    private final XWPFDocument document;
    private final WordText text;
    private final WordTables tables;
    private final WordCharts charts;

    private WordExporter(Report report, Messages messages, XWPFDocument document) {
        this.report = report;
        this.messages = messages;
        this.document = document;
        this.text = new WordText(document, report.meta().locale());
        this.tables = new WordTables(document, text);
        this.charts = new WordCharts(document);
    }

    /// Writes `report` to `target`, reads it again and compares, and only then replaces a file of that name.
    ///
    /// @param messages in the language of the report
    /// @throws PlainException if it cannot be written; the old file is whole
    /// @throws java.util.concurrent.CancellationException if `watch` stops it; the old file is whole
    public static void export(Report report, Path target, Messages messages, Watch watch) throws PlainException {
        List<String> written = new ArrayList<>();
        AtomicFile.write(
                target,
                out -> {
                    try (XWPFDocument document = template()) {
                        new WordExporter(report, messages, document).draw(watch);
                        written.addAll(WordContent.of(document));
                        document.write(out);
                    }
                },
                file -> verify(file, written));
    }

    private static XWPFDocument template() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WordExporter.class.getResourceAsStream("report.docx"), "report.docx")) {
            XWPFDocument document = new XWPFDocument(in);
            while (!document.getBodyElements().isEmpty()) {
                document.removeBodyElement(0);
            }
            return document;
        }
    }

    private static void verify(Path file, List<String> written) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            if (!WordContent.of(document).equals(written)) {
                throw new IOException("The document read back differs from the one written");
            }
        }
    }

    private void draw(Watch watch) throws IOException {
        properties();
        around();
        cover();
        int done = 0;
        for (Section section : report.sections()) {
            watch.progress(done++, report.sections().size());
            section(section);
        }
        watch.progress(done, report.sections().size());
    }

    private void properties() {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(Clean.xml(report.meta().header()));
        core.setSubjectProperty(Clean.xml(report.meta().client()));
        core.setCreator("Social Readiness");
        Date date = Date.from(report.meta().date().atStartOfDay().toInstant(ZoneOffset.UTC));
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
    }

    /// Header and footer: what stands in braces in the template is filled in.
    private void around() {
        String date = report.meta()
                .date()
                .format(DateTimeFormatter.ofPattern(
                        messages.text("export.date"), report.meta().locale()));
        List<XWPFParagraph> all = new ArrayList<>();
        for (XWPFHeader header : document.getHeaderList()) {
            all.addAll(header.getParagraphs());
        }
        for (XWPFFooter footer : document.getFooterList()) {
            all.addAll(footer.getParagraphs());
        }
        for (XWPFParagraph paragraph : all) {
            for (XWPFRun run : paragraph.getRuns()) {
                String words = run.getText(0);
                if (words != null && words.contains("{")) {
                    run.setText(
                            Clean.xml(words.replace("{header}", report.meta().header())
                                    .replace("{date}", date)
                                    .replace("{footer}", report.meta().footer())
                                    .replace("{page}", messages.text("export.page"))
                                    .replace("{confidentiality}", report.cover().confidentiality())),
                            0);
                }
            }
        }
    }

    private void cover() {
        Report.Cover cover = report.cover();
        text.run(text.paragraph("SRCoverLabel"), cover.label(), "");
        text.run(text.paragraph("SRCoverClient"), cover.client(), "");
        text.run(text.paragraph("SRCoverQuestion"), cover.question(), "");
        XWPFTable table = tables.create(
                new int[] {LABEL_WIDTH + 300, WordTables.TEXT_WIDTH - LABEL_WIDTH - 300}, 90, cover.label());
        for (LabeledText row : cover.rows()) {
            XWPFTableRow line = WordTables.row(table, false);
            XWPFTableCell label = WordTables.cell(line, LABEL_WIDTH + 300, 1);
            text.run(WordTables.write(label, "SRTableText", Align.LEFT), row.label(), "SRMuted");
            XWPFTableCell value = WordTables.cell(line, WordTables.TEXT_WIDTH - LABEL_WIDTH - 300, 1);
            text.runs(WordTables.write(value, "SRTableText", Align.LEFT), row.text(), false);
            WordTables.border(label, 4, Palette.RULE);
            WordTables.border(value, 4, Palette.RULE);
        }
        table.removeRow(0);
        XWPFParagraph note = text.paragraph("Heading2");
        text.run(note, cover.note().label(), "");
        text.paragraph("Normal", cover.note().text());
    }

    private void section(Section section) throws IOException {
        XWPFParagraph heading = text.heading(section.id());
        if (section.mark().index() >= 0) {
            XWPFRun mark = text.run(heading, Palette.sign(section.mark()) + " ", "");
            mark.setColor(Palette.color(section.mark()));
            mark.setFontSize(MARK_SIZE);
        }
        text.run(heading, section.title(), "");
        for (Block block : section.blocks()) {
            block(block);
        }
    }

    private void block(Block block) throws IOException {
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
                tables.draw(table);
            }
            case Report.Intervals chart -> {
                text.chartTitle(chart.title(), chart.unit());
                charts.intervals(text.paragraph("SRChart"), chart);
            }
            case Report.Lollipops chart -> {
                text.chartTitle(chart.title(), chart.unit());
                charts.lollipops(text.paragraph("SRChart"), chart);
            }
            case Dumbbells chart -> {
                text.chartTitle(chart.title(), chart.unit());
                dumbbells(chart);
            }
            case Report.Strength chart -> {
                text.chartTitle(chart.title(), chart.unit());
                charts.strength(text.paragraph("SRChart"), chart);
                text.paragraph("SRSource").setKeepNext(true);
                text.run(document.getLastParagraph(), legend(chart.parts()), "");
            }
        }
    }

    private static String legend(List<StrengthPart> parts) {
        return String.join(
                " · ", parts.stream().map(p -> p.name() + " " + p.count()).toList());
    }

    private void statements(List<LabeledText> statements) {
        int[] widths = {LABEL_WIDTH, WordTables.TEXT_WIDTH - LABEL_WIDTH};
        XWPFTable table = tables.create(widths, 0, statements.getFirst().label());
        for (LabeledText statement : statements) {
            XWPFTableRow row = WordTables.row(table, false);
            XWPFTableCell label = WordTables.cell(row, widths[0], 1);
            text.run(WordTables.write(label, "SRKeyLabel", Align.LEFT), statement.label(), "");
            XWPFTableCell words = WordTables.cell(row, widths[1], 1);
            text.runs(WordTables.write(words, "SRKeyStatement", Align.LEFT), statement.text(), false);
        }
        table.removeRow(0);
        text.gap();
    }

    /// Poles at both sides, one chart between them in a cell that runs through all rows.
    private void dumbbells(Dumbbells chart) throws IOException {
        int middle = (int) Math.round(DUMBBELL_CHART * WordTables.TEXT_WIDTH / WordCharts.TEXT_WIDTH);
        int side = (WordTables.TEXT_WIDTH - middle - 620 - 560) / 2;
        int[] widths = {620, side, middle, side, WordTables.TEXT_WIDTH - 620 - 2 * side - middle};
        XWPFTable table = tables.create(widths, 0, chart.alternative());
        for (int i = 0; i < chart.rows().size(); i++) {
            Report.DumbbellRow pair = chart.rows().get(i);
            XWPFTableRow row = WordTables.row(table, false);
            var height = row.getCtRow().getTrPr().addNewTrHeight();
            height.setVal(BigInteger.valueOf(Math.round(DUMBBELL_ROW * 56.6929)));
            height.setHRule(STHeightRule.EXACT);
            pole(row, widths[0], pair.id(), Align.LEFT, "SRMuted");
            pole(row, widths[1], pair.poleA(), Align.RIGHT, "");
            XWPFTableCell cell = WordTables.cell(row, widths[2], 1);
            cell.getCTTc().getTcPr().addNewVMerge().setVal(i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
            var margins = cell.getCTTc().getTcPr().addNewTcMar();
            WordTables.margin(margins.addNewLeft(), 0);
            WordTables.margin(margins.addNewRight(), 0);
            XWPFParagraph at = WordTables.write(cell, "SRLevelCell", Align.LEFT);
            if (i == 0) {
                charts.dumbbells(
                        at,
                        chart.rows(),
                        chart.title(),
                        chart.alternative(),
                        DUMBBELL_CHART,
                        DUMBBELL_ROW * chart.rows().size());
            }
            pole(row, widths[3], pair.poleB(), Align.LEFT, "");
            pole(row, widths[4], pair.printed(), Align.RIGHT, "");
        }
        table.removeRow(0);
        text.gap();
    }

    private void pole(XWPFTableRow row, int width, String words, Align align, String style) {
        XWPFTableCell cell = WordTables.cell(row, width, 1);
        text.run(WordTables.write(cell, "SRTableSmall", align), words, style);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        WordTables.border(cell, 4, Palette.RULE);
    }
}
