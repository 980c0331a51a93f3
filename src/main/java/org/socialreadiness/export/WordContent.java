package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Chart;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

/// What a Word report says, line by line and cell by cell: once as the report has it, once as a document holds it.
/// A document that was read again is compared with its report.
final class WordContent {
    private WordContent() {}

    /// @throws IOException if anything differs; it names the place, never the content
    static void compare(List<String> expected, List<String> found) throws IOException {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            if (i >= expected.size() || i >= found.size() || !expected.get(i).equals(found.get(i))) {
                throw new IOException("Place " + i + " of " + expected.size() + " of the document read back differs");
            }
        }
    }

    /// What a document holds.
    static List<String> of(XWPFDocument document) {
        return of(WordControls.elements(document));
    }

    static List<String> of(List<IBodyElement> elements) {
        List<String> content = new ArrayList<>();
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph -> add(content, paragraph);
                case XWPFTable table ->
                    table.getRows()
                            .forEach(row -> row.getTableCells()
                                    .forEach(cell -> cell.getParagraphs().forEach(p -> add(content, p))));
                default -> content.add(element.getElementType().name());
            }
        }
        return content;
    }

    private static void add(List<String> content, XWPFParagraph paragraph) {
        paragraph.getRuns().stream()
                .flatMap(run -> run.getCTR().getDrawingList().stream())
                .flatMap(drawing -> drawing.getInlineList().stream())
                .forEach(inline -> content.add("chart: " + inline.getDocPr().getTitle() + ": "
                        + inline.getDocPr().getDescr()));
        // Tabs only place what is said.
        String words = paragraph.getText().replace("\t", "");
        if (!words.isEmpty()) {
            content.add(words);
        }
    }

    /// What a report says.
    static List<String> of(Report report) {
        List<String> content = new ArrayList<>(of(report.cover()));
        say(content, report.cover().contents());
        report.contents().entries().forEach(entry -> say(content, marked(entry.mark(), entry.title()) + entry.page()));
        report.sections().forEach(section -> content.addAll(of(section, Look.BUILT_IN)));
        return content;
    }

    static List<String> of(Report.Cover cover) {
        List<String> content = new ArrayList<>();
        say(content, cover.label(), cover.client(), cover.question());
        labeled(content, cover.rows());
        say(content, cover.note().label(), cover.note().text().plain());
        return content;
    }

    /// @param look which decides where the names under a bar stand
    static List<String> of(Section section, Look look) {
        List<String> content = new ArrayList<>();
        say(content, marked(section.mark(), section.title()));
        section.blocks().forEach(block -> content.addAll(of(block, look)));
        return content;
    }

    private static String marked(Report.Hue mark, String title) {
        return (mark.index() < 0 ? "" : Palette.sign(mark) + " ") + title;
    }

    static List<String> of(Block block, Look look) {
        List<String> content = new ArrayList<>();
        add(content, block, look);
        return content;
    }

    private static void add(List<String> content, Block block, Look look) {
        switch (block) {
            case Report.Message(var text) -> say(content, text.plain());
            case Report.Heading(var words) -> say(content, words);
            case Report.Paragraph(var text) -> say(content, text.plain());
            case Report.Bullets(var items) -> items.forEach(item -> say(content, item.plain()));
            case Report.Note(var text) -> say(content, text.plain());
            case Report.Side(var text) -> say(content, text.plain());
            case Report.Box(var text) -> say(content, text.plain());
            case Report.KeyStatements(var statements) -> labeled(content, statements);
            case Report.Table table -> {
                say(content, titled(table.title(), table.unit()));
                table.columns().forEach(column -> say(content, column.title()));
                table.rows().forEach(row -> row.cells().forEach(cell -> say(content, words(cell))));
            }
            case Report.Dumbbells chart -> dumbbells(content, chart);
            case Chart chart -> {
                say(content, titled(chart.title(), chart.unit()));
                drawn(content, chart);
                if (chart instanceof Report.Strength strength) {
                    say(
                            content,
                            String.join(
                                    "",
                                    StrengthLegend.of(strength.parts(), look.mm()).stream()
                                            .map(StrengthLegend.Place::text)
                                            .toList()));
                }
            }
        }
    }

    private static void dumbbells(List<String> content, Report.Dumbbells chart) {
        say(content, titled(chart.title(), chart.unit()));
        for (List<Report.DumbbellRow> rows : DumbbellTable.parts(chart.rows())) {
            for (int i = 0; i < rows.size(); i++) {
                Report.DumbbellRow row = rows.get(i);
                say(content, row.id(), row.poleA());
                if (i == 0) {
                    drawn(content, chart);
                }
                say(content, row.poleB(), row.printed());
            }
        }
    }

    private static void drawn(List<String> content, Chart chart) {
        content.add("chart: " + read(chart.title()) + ": " + read(chart.alternative()));
    }

    private static void labeled(List<String> content, List<LabeledText> rows) {
        rows.forEach(row -> say(content, row.label(), row.text().plain()));
    }

    static String titled(String title, String unit) {
        return unit.isEmpty() || title.isEmpty() ? title : title + " " + unit;
    }

    static String words(Cell cell) {
        return switch (cell) {
            case Report.Words(Text text) -> text.plain();
            case Report.Figure(var _, var printed) -> printed;
            case Report.LevelCell(var level, var _) -> String.valueOf(level);
            case Report.Bar(var printed) -> printed;
            case Report.DontKnowCell _ -> "?";
            case Report.DoesNotApplyCell _ -> "–";
            case Report.OpenCell _ -> "";
            case Report.Dots dots -> dots.printed();
            case Report.FactorCell(var hue, var text) -> Palette.sign(hue) + " " + text.plain();
        };
    }

    private static void say(List<String> content, String... texts) {
        Stream.of(texts).map(WordContent::read).filter(t -> !t.isEmpty()).forEach(content::add);
    }

    /// A text as it is read again: line ends are line feeds, and what XML forbids is U+FFFD.
    static String read(String text) {
        return Clean.xml(text).replaceAll("\\R", "\n").replace("\t", "");
    }
}
