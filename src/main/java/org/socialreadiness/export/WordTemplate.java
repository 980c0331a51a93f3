package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// A Word file of named styles that a document is drawn into.
final class WordTemplate {
    private WordTemplate() {}

    /// The template of that name without the paragraphs that show its styles.
    static XWPFDocument open(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordTemplate.class.getResourceAsStream(name), name)) {
            XWPFDocument document = new XWPFDocument(in);
            while (!document.getBodyElements().isEmpty()) {
                document.removeBodyElement(0);
            }
            return document;
        }
    }

    /// German breaks words at the end of a line, English does not. Titles and heads of tables never do.
    static void hyphenate(XWPFDocument document, Locale locale) {
        if (!locale.getLanguage().equals(Locale.GERMAN.getLanguage())) {
            var normal = document.getStyles().getStyle("Normal").getCTStyle().getPPr();
            normal.addNewSuppressAutoHyphens();
        }
    }

    /// Header and footer: what stands in braces in the template is filled in.
    ///
    /// @param words by what stands in braces
    /// @return fingerprints of the lines with words in them, in their order
    static List<String> around(XWPFDocument document, Map<String, String> words) {
        List<XWPFParagraph> all = new ArrayList<>();
        for (XWPFHeader header : document.getHeaderList()) {
            all.addAll(header.getParagraphs());
        }
        for (XWPFFooter footer : document.getFooterList()) {
            all.addAll(footer.getParagraphs());
        }
        List<String> filled = new ArrayList<>();
        for (XWPFParagraph paragraph : all) {
            for (XWPFRun run : paragraph.getRuns()) {
                if (fill(run, words)) {
                    filled.add(PartText.print(List.of(run.text())));
                }
            }
        }
        return filled;
    }

    private static boolean fill(XWPFRun run, Map<String, String> words) {
        String text = run.getText(0);
        if (text == null || !text.contains("{")) {
            return false;
        }
        int from = text.indexOf('{');
        int to = text.indexOf('}', from);
        String word = Objects.requireNonNull(words.get(text.substring(from + 1, to)), text);
        run.setText(Clean.xml(text.substring(0, from) + word + text.substring(to + 1)), 0);
        return true;
    }
}
