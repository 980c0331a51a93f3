package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.socialreadiness.report.Deck;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Dots;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;

/// What slides say, line by line and cell by cell: once as the deck has it, once as a file holds it.
final class DeckContent {
    private DeckContent() {}

    /// What a file holds.
    static List<String> of(XMLSlideShow file) {
        return of(file.getSlides());
    }

    static List<String> of(List<XSLFSlide> slides) {
        List<String> content = new ArrayList<>();
        for (XSLFSlide slide : slides) {
            slide.getShapes().forEach(shape -> add(content, shape));
            if (slide.getNotes() != null) {
                slide.getNotes().getShapes().forEach(shape -> add(content, shape));
            }
        }
        return content;
    }

    private static void add(List<String> content, XSLFShape shape) {
        switch (shape) {
            case XSLFTable table -> {
                for (int r = 0; r < table.getNumberOfRows(); r++) {
                    table.getRows().get(r).getCells().forEach(cell -> say(content, cell.getText()));
                }
            }
            case XSLFTextShape words when words.getPlaceholder() == Placeholder.SLIDE_NUMBER -> {}
            case XSLFTextShape words -> words.getTextParagraphs().forEach(line -> say(content, line.getText()));
            case XSLFGraphicFrame frame when frame.hasChart() -> say(content, description(frame));
            default -> {}
        }
    }

    private static String description(XSLFGraphicFrame frame) {
        return ((CTGraphicalObjectFrame) frame.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
    }

    /// What a deck says.
    static List<String> of(Deck deck) {
        List<String> content = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            say(content, slide.title().plain());
            switch (slide.content()) {
                case Deck.Headline headline -> {
                    say(content, headline.figure());
                    headline.scale().forEach(line -> say(content, line));
                    for (LabeledText statement : headline.statements()) {
                        say(content, statement.label());
                        say(content, statement.text().plain());
                    }
                }
                case Deck.Drawing(var chart) -> {
                    say(content, WordContent.titled(chart.title(), chart.unit()));
                    if (chart instanceof Dumbbells pairs) {
                        for (DumbbellRow row : pairs.rows()) {
                            List.of(row.id(), row.poleA(), row.poleB(), row.printed())
                                    .forEach(words -> say(content, words));
                        }
                    }
                    say(content, chart.alternative());
                }
                case Deck.Grid(Table table) -> {
                    say(content, WordContent.titled(table.title(), table.unit()));
                    table.columns().forEach(column -> say(content, column.title()));
                    table.rows().forEach(row -> add(content, table, row));
                }
            }
            slide.below().stream().map(Text::plain).forEach(words -> say(content, words));
            say(content, deck.meta().footer());
            slide.notes().stream().map(Text::plain).forEach(words -> say(content, words));
        }
        return content;
    }

    private static void add(List<String> content, Table table, Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            say(
                    content,
                    row.cells().get(i) instanceof Dots(var count)
                            ? SlideTable.dots(count, table.columns().get(i))
                            : WordContent.words(row.cells().get(i)));
        }
    }

    private static void say(List<String> content, String words) {
        String read = SlideText.read(words).strip();
        if (!read.isEmpty()) {
            content.add(read);
        }
    }
}
