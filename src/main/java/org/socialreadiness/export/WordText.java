package org.socialreadiness.export;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.StrengthPart;
import org.socialreadiness.report.Report.Text;

/// Writes paragraphs in named styles; fonts and colors stay in the template. Every run names its language. Works on
/// the elements of the file themselves, which takes half the time of the library's objects around them.
final class WordText {
    /// Size of the sign before a factor's name, in half points.
    private static final BigInteger MARK_SIZE = BigInteger.valueOf(24);

    private final XWPFDocument document;
    private final Look look;
    private final WordSources sources;
    private final String language;

    WordText(XWPFDocument document, Locale locale) {
        this(document, locale, Look.BUILT_IN);
    }

    WordText(XWPFDocument document, Locale locale, Look look) {
        this.document = document;
        this.look = look;
        this.sources = new WordSources(document);
        this.language = DocumentLanguage.of(locale);
    }

    Look look() {
        return look;
    }

    WordSources sources() {
        return sources;
    }

    /// A new paragraph of the document.
    CTP paragraph(String style) {
        CTP paragraph = document.getDocument().getBody().addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    /// A paragraph of sentences, each with a bookmark for what it rests on.
    CTP paragraph(String style, Text text) {
        CTP paragraph = paragraph(style);
        sentences(paragraph, text);
        return paragraph;
    }

    /// Whether a paragraph stays on the page of the next.
    static void keepNext(CTP paragraph, boolean keep) {
        CTPPr properties = paragraph.getPPr();
        if (keep) {
            properties.addNewKeepNext();
        } else {
            properties.addNewKeepNext().setVal(false);
        }
    }

    /// Sentences in a paragraph that is there already.
    void sentences(CTP paragraph, Text text) {
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
    void runs(CTP paragraph, Text text, boolean strong) {
        text.runs().forEach(run -> run(paragraph, run, strong));
    }

    private void run(CTP paragraph, Run run, boolean strong) {
        String style = switch (run.emphasis()) {
            case PLAIN -> strong ? "SRStrong" : "";
            case STRONG -> "SRStrong";
            case MUTED -> "SRMuted";
        };
        run(paragraph, run.text(), style);
    }

    /// A run in a character style; line breaks and tabs in the text stay what they are.
    CTR run(CTP paragraph, String words, String style) {
        CTR run = paragraph.addNewR();
        CTRPr properties = run.addNewRPr();
        if (!style.isEmpty()) {
            properties.addNewRStyle().setVal(style);
        }
        language(properties);
        String[] lines = Clean.xml(words).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            line(run, lines[i]);
        }
        return run;
    }

    /// Names the language of a run.
    void language(CTRPr properties) {
        properties.addNewLang().setVal(language);
    }

    private static void line(CTR run, String line) {
        String[] parts = line.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addNewTab();
            }
            CTText text = run.addNewT();
            text.setStringValue(parts[i]);
            if (!parts[i].equals(parts[i].strip())) {
                text.setSpace(Space.PRESERVE);
            }
        }
    }

    /// A run in a color that no style can carry: a factor's, or the one that stands out on a level's tone.
    void colored(CTP paragraph, String words, String color) {
        run(paragraph, words, "").getRPr().addNewColor().setVal(color);
    }

    /// The sign of a factor before its name; nothing where there is no factor.
    void mark(CTP paragraph, Hue mark) {
        if (mark.index() >= 0) {
            CTRPr sign = run(paragraph, Palette.sign(mark) + " ", "").getRPr();
            sign.addNewColor().setVal(look.colors().factor(mark));
            sign.addNewSz().setVal(MARK_SIZE);
        }
    }

    /// A title above a chart or table, with its unit behind it.
    void chartTitle(String title, String unit) {
        CTP paragraph = paragraph("SRChartTitle");
        run(paragraph, title + (unit.isEmpty() ? "" : " "), "");
        if (!unit.isEmpty()) {
            run(paragraph, unit, "SRUnit");
        }
    }

    /// The names under a bar, each at its place.
    void legend(List<StrengthPart> parts, boolean keepNext) {
        CTP paragraph = paragraph("SRSource");
        keepNext(paragraph, keepNext);
        List<StrengthLegend.Place> places = StrengthLegend.of(parts, look.mm());
        CTTabs tabs = paragraph.getPPr().addNewTabs();
        for (StrengthLegend.Place place : places.subList(1, places.size())) {
            CTTabStop tab = tabs.addNewTab();
            tab.setVal(STTabJc.LEFT);
            tab.setPos(BigInteger.valueOf(Look.twips(place.at())));
        }
        paragraph.getPPr().addNewSpacing().setAfter(BigInteger.ZERO);
        for (int i = 0; i < places.size(); i++) {
            if (i > 0) {
                paragraph.addNewR().addNewTab();
            }
            run(paragraph, places.get(i).text(), "");
        }
    }

    /// The small distance below a table, which has no space of its own.
    void gap(boolean keepNext) {
        CTP paragraph = paragraph("SRTableSmall");
        keepNext(paragraph, keepNext);
        CTSpacing spacing = paragraph.getPPr().addNewSpacing();
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(120));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }
}
