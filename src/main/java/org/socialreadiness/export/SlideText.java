package org.socialreadiness.export;

import java.util.List;
import java.util.Locale;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Text;

/// Writes the paragraphs of slides. Fonts, sizes and colors are those of the template; every run names its language.
final class SlideText {
    private final String language;

    SlideText(Locale locale) {
        this.language = DocumentLanguage.of(locale);
    }

    /// Each text a paragraph.
    String paragraphs(List<Text> texts) {
        StringBuilder xml = new StringBuilder();
        texts.forEach(text -> xml.append("<a:p>").append(runs(text, "")).append("</a:p>"));
        return xml.toString();
    }

    /// Each line a paragraph.
    String lines(List<String> lines) {
        return paragraphs(lines.stream().map(line -> Text.of(line)).toList());
    }

    /// The runs of a text.
    ///
    /// @param size attribute of each run; empty for that of the placeholder
    String runs(Text text, String size) {
        StringBuilder xml = new StringBuilder();
        text.runs().forEach(run -> xml.append(run(run.text(), run.emphasis(), size)));
        return xml.toString();
    }

    /// One run; line ends stay what they are.
    String run(String words, Emphasis emphasis, String size) {
        String bold = emphasis == Emphasis.STRONG ? " b=\"1\"" : "";
        String color = emphasis == Emphasis.MUTED ? "<a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill>" : "";
        return colored(words, size + bold, color);
    }

    /// One run in a color.
    ///
    /// @param color its fill
    String colored(String words, String attributes, String color) {
        String properties = " lang=\"" + language + "\"" + attributes + ">" + color;
        StringBuilder xml = new StringBuilder();
        String[] lines = read(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.append("<a:br><a:rPr").append(properties).append("</a:rPr></a:br>");
            }
            xml.append("<a:r><a:rPr")
                    .append(properties)
                    .append("</a:rPr><a:t>")
                    .append(Clean.escaped(lines[i]))
                    .append("</a:t></a:r>");
        }
        return xml.toString();
    }

    /// A text as it is read again: a slide has neither tabs nor other line ends.
    static String read(String text) {
        return Clean.xml(text).replaceAll("\\R", "\n").replace('\t', ' ');
    }
}
