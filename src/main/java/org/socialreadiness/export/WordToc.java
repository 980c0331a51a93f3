package org.socialreadiness.export;

import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.socialreadiness.report.Contents;
import org.socialreadiness.report.Contents.Entry;

/// Draws the table of contents: a field that Word can bring up to date, filled with what it would say already. Each
/// entry
/// leads to its part.
final class WordToc {
    private static final String FIELD = " TOC \\o \"1-1\" \\h \\z \\u ";

    private final WordText text;

    private WordToc(WordText text) {
        this.text = text;
    }

    static void draw(String title, Contents contents, WordText text) {
        CTP heading = text.paragraph("TOCHeading");
        if (contents.ownPage()) {
            heading.getPPr().addNewPageBreakBefore();
        }
        text.run(heading, title, "");
        new WordToc(text).entries(contents.entries());
    }

    private void entries(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            CTP line = text.paragraph("TOC1");
            if (i == 0) {
                begin(line.addNewR(), line.addNewR(), FIELD);
                mark(line.addNewR(), STFldCharType.SEPARATE);
            }
            entry(line, entries.get(i));
            if (i == entries.size() - 1) {
                mark(line.addNewR(), STFldCharType.END);
            }
        }
    }

    private void entry(CTP line, Entry entry) {
        CTHyperlink link = line.addNewHyperlink();
        link.setAnchor(WordBlocks.bookmark(entry.section()));
        link.setHistory(true);
        String sign = entry.mark().index() < 0 ? "" : Palette.sign(entry.mark()) + " ";
        words(link, sign + entry.title());
        link.addNewR().addNewTab();
        begin(link.addNewR(), link.addNewR(), " PAGEREF " + WordBlocks.bookmark(entry.section()) + " \\h ");
        mark(link.addNewR(), STFldCharType.SEPARATE);
        words(link, String.valueOf(entry.page()));
        mark(link.addNewR(), STFldCharType.END);
    }

    private void words(CTHyperlink link, String words) {
        CTR run = link.addNewR();
        text.language(run.addNewRPr());
        run.addNewT().setStringValue(Clean.xml(words));
    }

    private static void begin(CTR begin, CTR instruction, String field) {
        mark(begin, STFldCharType.BEGIN);
        CTText code = instruction.addNewInstrText();
        code.setStringValue(field);
        code.setSpace(Space.PRESERVE);
    }

    private static void mark(CTR run, STFldCharType.Enum kind) {
        run.addNewFldChar().setFldCharType(kind);
    }
}
