package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// What stands in braces in a template: a word for a value, such as `{client}`, or a place for something drawn, such
/// as `{part:summary}`. Office programs cut words into several runs; here a paragraph is read as a whole.
final class Placeholders {
    static final Pattern IN_BRACES = Pattern.compile("\\{((?:part|chart|table):)?([A-Za-z][A-Za-z0-9_-]*)}");

    /// Everything that has no place of its own.
    static final String REST = "parts";

    private static final QName SPACE = new QName(XMLConstants.XML_NS_URI, "space");

    private Placeholders() {}

    /// A paragraph of a template.
    ///
    /// @param where 0 in the text, 1 in a header, 2 in a footer
    /// @param xml the element
    /// @param top whether it stands in the body itself, not in a table or a text box
    record Line(int where, XmlObject xml, boolean top) {
        String text() {
            StringBuilder text = new StringBuilder();
            nodes(xml).forEach(node -> text.append(value(node)));
            return text.toString();
        }

        /// What stands in braces, without them.
        List<String> names() {
            return IN_BRACES.matcher(text()).results().map(Placeholders::name).toList();
        }

        /// Whether nothing but one place for something drawn stands in it.
        boolean isPlace() {
            String text = text().strip();
            return top && IN_BRACES.matcher(text).matches() && isDrawn(text.substring(1, text.length() - 1));
        }
    }

    static boolean isDrawn(String name) {
        return name.equals(REST) || name.contains(":");
    }

    /// Takes out the lines that only speak to the maker of the template.
    static void removeHints(XWPFDocument document) {
        for (CTP paragraph : List.copyOf(document.getDocument().getBody().getPList())) {
            if (paragraph.getPPr() != null
                    && paragraph.getPPr().isSetPStyle()
                    && paragraph.getPPr().getPStyle().getVal().equals(StarterTemplate.HINT)) {
                remove(paragraph);
            }
        }
    }

    /// Takes a paragraph away. One that ends a section of pages keeps that.
    static void remove(CTP paragraph) {
        CTPPr properties = paragraph.getPPr();
        if (properties != null && properties.isSetSectPr()) {
            CTSectPr pages = (CTSectPr) properties.getSectPr().copy();
            CTP empty = CTP.Factory.newInstance();
            empty.addNewPPr().setSectPr(pages);
            paragraph.set(empty);
            return;
        }
        try (XmlCursor cursor = paragraph.newCursor()) {
            cursor.removeXml();
        }
    }

    /// All paragraphs of a document in their order, then those of headers and footers.
    static List<Line> lines(XWPFDocument document) {
        List<Line> lines = new ArrayList<>();
        CTBody body = document.getDocument().getBody();
        Set<CTP> top = Set.copyOf(body.getPList());
        paragraphs(body).forEach(xml -> lines.add(new Line(0, xml, xml instanceof CTP p && top.contains(p))));
        for (XWPFHeader header : document.getHeaderList()) {
            paragraphs(header._getHdrFtr()).forEach(xml -> lines.add(new Line(1, xml, false)));
        }
        for (XWPFFooter footer : document.getFooterList()) {
            paragraphs(footer._getHdrFtr()).forEach(xml -> lines.add(new Line(2, xml, false)));
        }
        return lines;
    }

    /// Writes values where their names stand. A name without a value stays as it is.
    ///
    /// @return fingerprints of what was written, with the words around it
    static List<String> fill(Line line, Map<String, String> values) {
        List<XmlObject> nodes = nodes(line.xml());
        List<String> before = nodes.stream().map(Placeholders::value).toList();
        List<MatchResult> found =
                IN_BRACES.matcher(line.text()).results().toList().reversed();
        for (MatchResult match : found) {
            String value = values.get(name(match));
            if (value != null) {
                replace(nodes, match.start(), match.end(), Clean.xml(value));
            }
        }
        List<String> written = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String now = value(nodes.get(i));
            if (!now.isBlank() && !now.equals(before.get(i))) {
                written.add(PartText.print(List.of(now)));
            }
        }
        return written;
    }

    /// The value goes where the first brace is, with the looks of that run.
    private static void replace(List<XmlObject> nodes, int from, int to, String value) {
        int at = 0;
        boolean written = false;
        for (XmlObject node : nodes) {
            String text = value(node);
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, text.length());
            if (start < end) {
                set(node, text.substring(0, start) + (written ? "" : value) + text.substring(end));
                written = true;
            }
            at += text.length();
        }
    }

    private static String name(MatchResult match) {
        return match.group().substring(1, match.group().length() - 1);
    }

    private static Stream<XmlObject> paragraphs(XmlObject in) {
        return Inside.of(in, Inside.word("p")).stream();
    }

    /// The texts of a paragraph, without those of text boxes that are anchored in it.
    private static List<XmlObject> nodes(XmlObject paragraph) {
        return Inside.of(paragraph, Inside.word("t")).stream()
                .filter(node -> isDirect(node, paragraph))
                .toList();
    }

    private static boolean isDirect(XmlObject node, XmlObject paragraph) {
        try (XmlCursor cursor = node.newCursor();
                XmlCursor wanted = paragraph.newCursor()) {
            do {
                cursor.toParent();
            } while (!cursor.getName().getLocalPart().equals("p"));
            return cursor.isAtSamePositionAs(wanted);
        }
    }

    private static String value(XmlObject node) {
        try (XmlCursor cursor = node.newCursor()) {
            return cursor.getTextValue();
        }
    }

    private static void set(XmlObject node, String text) {
        try (XmlCursor cursor = node.newCursor()) {
            cursor.setTextValue(text);
            cursor.setAttributeText(SPACE, "preserve");
        }
    }
}
