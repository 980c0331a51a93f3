package org.socialreadiness.export;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.StrengthPart;
import org.socialreadiness.report.Report.Text;

/// Writes paragraphs in named styles; fonts and colors stay in the template. Every run names its language.
final class WordText {
    private final XWPFDocument document;
    private final WordSources sources;
    private final String language;

    WordText(XWPFDocument document, Locale locale) {
        this.document = document;
        this.sources = new WordSources();
        this.language = locale.getLanguage().equals("de") ? "de-DE" : "en-US";
    }

    WordSources sources() {
        return sources;
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /// A paragraph of sentences, each with a bookmark for what it rests on.
    XWPFParagraph paragraph(String style, Text text) {
        XWPFParagraph paragraph = paragraph(style);
        sentences(paragraph, text);
        return paragraph;
    }

    /// Sentences in a paragraph that is there already.
    void sentences(XWPFParagraph paragraph, Text text) {
        List<Run> runs = text.runs();
        int from = 0;
        while (from < runs.size()) {
            List<String> ids = idsOf(runs.get(from), text);
            int to = from + 1;
            while (to < runs.size() && idsOf(runs.get(to), text).equals(ids)) {
                to++;
            }
            List<Run> sentence = runs.subList(from, to);
            sources.mark(paragraph, ids, () -> sentence.forEach(run -> run(paragraph, run, false)));
            from = to;
        }
    }

    private static List<String> idsOf(Run run, Text text) {
        if (run.text().isBlank()) {
            return List.of();
        }
        return run.sources().isEmpty() ? text.sources() : run.sources();
    }

    /// The runs of a text without bookmarks, as in a table's cell.
    void runs(XWPFParagraph paragraph, Text text, boolean strong) {
        text.runs().forEach(run -> run(paragraph, run, strong));
    }

    private void run(XWPFParagraph paragraph, Run run, boolean strong) {
        String style = switch (run.emphasis()) {
            case PLAIN -> strong ? "SRStrong" : "";
            case STRONG -> "SRStrong";
            case MUTED -> "SRMuted";
        };
        run(paragraph, run.text(), style);
    }

    /// A run in a character style; line breaks in the text stay line breaks.
    XWPFRun run(XWPFParagraph paragraph, String words, String style) {
        XWPFRun run = paragraph.createRun();
        String[] lines = Clean.xml(words).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (!style.isEmpty()) {
            properties.addNewRStyle().setVal(style);
        }
        properties.addNewLang().setVal(language);
        return run;
    }

    /// A title above a chart or table, with its unit behind it.
    void chartTitle(String title, String unit) {
        XWPFParagraph paragraph = paragraph("SRChartTitle");
        run(paragraph, title + (unit.isEmpty() ? "" : " "), "");
        if (!unit.isEmpty()) {
            run(paragraph, unit, "SRUnit");
        }
    }

    /// The names under a bar, each at its place.
    XWPFParagraph legend(List<StrengthPart> parts) {
        XWPFParagraph paragraph = paragraph("SRSource");
        paragraph.setSpacingAfter(0);
        List<StrengthLegend.Place> places = StrengthLegend.of(parts);
        CTTabs tabs = paragraph.getCTP().getPPr().addNewTabs();
        for (StrengthLegend.Place place : places.subList(1, places.size())) {
            CTTabStop tab = tabs.addNewTab();
            tab.setVal(STTabJc.LEFT);
            tab.setPos(BigInteger.valueOf(Math.round(place.at() * WordTables.TEXT_WIDTH / WordCharts.TEXT_WIDTH)));
        }
        for (int i = 0; i < places.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addTab();
            }
            run(paragraph, places.get(i).text(), "");
        }
        return paragraph;
    }

    /// The small distance below a table, which has no space of its own.
    XWPFParagraph gap() {
        XWPFParagraph paragraph = paragraph("SRTableSmall");
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(0.5);
        return paragraph;
    }
}
