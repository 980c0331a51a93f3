package org.socialreadiness.export;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Text;

/// Writes paragraphs in named styles; fonts and colors stay in the template.
final class WordText {
    private final XWPFDocument document;
    private final String language;
    private int bookmarks;

    WordText(XWPFDocument document, Locale locale) {
        this.document = document;
        this.language = locale.getLanguage().equals("de") ? "de-DE" : "en-US";
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    XWPFParagraph paragraph(String style, Text text) {
        XWPFParagraph paragraph = paragraph(style);
        runs(paragraph, text, false);
        return paragraph;
    }

    void runs(XWPFParagraph paragraph, Text text, boolean strong) {
        for (Run run : text.runs()) {
            String style = switch (run.emphasis()) {
                case PLAIN -> strong ? "SRStrong" : "";
                case STRONG -> "SRStrong";
                case MUTED -> "SRMuted";
            };
            run(paragraph, run.text(), style);
        }
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

    /// The heading of a section, with a bookmark of that name.
    XWPFParagraph heading(String bookmark) {
        XWPFParagraph paragraph = paragraph("Heading1");
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName("sr_" + bookmark.replaceAll("[^A-Za-z0-9_]", "_"));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
        return paragraph;
    }

    /// The small distance below a table, which has no space of its own.
    void gap() {
        XWPFParagraph paragraph = paragraph("SRTableSmall");
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(0.5);
    }
}
