package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.w3c.dom.Element;

/// The parts of a document that the program writes: each stands in a content control of its own, whose tag says which
/// part it is. What stands between them is somebody's own.
final class WordControls {
    static final String TAG = "sr:";

    /// The part that is the first page.
    static final String COVER = "cover";

    /// The part that is the table of contents.
    static final String CONTENTS = "contents";

    private static final char PRINT = '@';

    private WordControls() {}

    /// How many elements the body has; where the next part begins.
    static int end(XWPFDocument document) {
        int count = 0;
        for (XmlObject child : children(document.getDocument().getBody())) {
            if (!(child instanceof CTSectPr)) {
                count++;
            }
        }
        return count;
    }

    /// Puts a content control around what was written last. Paragraphs in it must not be written to any more.
    ///
    /// @param part which one, such as `summary`
    /// @param title what Word calls it
    /// @param from the place of its first element in the body
    static void wrap(XWPFDocument document, String part, String title, int from) {
        CTBody body = document.getDocument().getBody();
        List<XmlObject> children = children(body);
        CTSdtBlock control = body.addNewSdt();
        CTSdtPr properties = control.addNewSdtPr();
        properties.addNewAlias().setVal(title);
        properties.addNewTag().setVal(TAG + part);
        try (XmlCursor to = control.addNewSdtContent().newCursor()) {
            to.toEndToken();
            for (XmlObject child : children.subList(from, children.size())) {
                if (!(child instanceof CTSectPr)) {
                    try (XmlCursor cursor = child.newCursor()) {
                        cursor.moveXml(to);
                    }
                }
            }
        }
    }

    /// What the tag of a content control says.
    ///
    /// @param print fingerprint of what the program wrote into it; empty in documents of the first versions
    record Tag(String part, String print) {
        private static Optional<Tag> read(String tag) {
            if (!tag.startsWith(TAG)) {
                return Optional.empty();
            }
            int print = tag.indexOf(PRINT);
            return Optional.of(
                    print < 0
                            ? new Tag(tag.substring(TAG.length()), "")
                            : new Tag(tag.substring(TAG.length(), print), tag.substring(print + 1)));
        }
    }

    /// Which part a content control holds; empty for somebody's own.
    static Optional<String> part(CTSdtBlock control) {
        if (!control.isSetSdtPr() || !control.getSdtPr().isSetTag()) {
            return Optional.empty();
        }
        return Tag.read(control.getSdtPr().getTag().getVal()).map(Tag::part);
    }

    /// The same of an element that may be a content control.
    static Optional<Tag> tagged(Element control) {
        return XmlTree.child(control, "sdtPr")
                .flatMap(properties -> XmlTree.child(properties, "tag"))
                .flatMap(tag -> Tag.read(XmlTree.value(tag, "val")));
    }

    /// Writes into the tag of each part the fingerprint of what is in it, so that it can be told later whether somebody
    /// has edited it.
    static void stamp(XWPFDocument document) {
        for (CTSdtBlock control : document.getDocument().getBody().getSdtList()) {
            part(control).ifPresent(part -> {
                List<String> lines = PartText.lines(control.getSdtContent().getDomNode(), document.getPackagePart());
                control.getSdtPr().getTag().setVal(TAG + part + PRINT + PartText.print(lines));
            });
        }
    }

    /// Paragraphs and tables in their order, in content controls and out of them.
    static List<IBodyElement> elements(XWPFDocument document) {
        List<IBodyElement> all = new ArrayList<>();
        collect(document.getDocument().getBody(), document, all);
        return all;
    }

    /// Paragraphs and tables of one part, wherever it stands; none where it does not.
    static List<IBodyElement> elements(XWPFDocument document, String part) {
        List<IBodyElement> all = new ArrayList<>();
        for (CTSdtBlock control : document.getDocument().getBody().getSdtList()) {
            if (part(control).filter(part::equals).isPresent()) {
                collect(control.getSdtContent(), document, all);
            }
        }
        return all;
    }

    /// Moves the part that was wrapped last to where a paragraph stands.
    static void moveBefore(XWPFDocument document, XmlObject paragraph) {
        CTBody body = document.getDocument().getBody();
        try (XmlCursor from = body.getSdtArray(body.sizeOfSdtArray() - 1).newCursor();
                XmlCursor to = paragraph.newCursor()) {
            from.moveXml(to);
        }
    }

    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        return of(document, XWPFParagraph.class);
    }

    static List<XWPFTable> tables(XWPFDocument document) {
        return of(document, XWPFTable.class);
    }

    private static <T> List<T> of(XWPFDocument document, Class<T> kind) {
        return elements(document).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static void collect(XmlObject of, XWPFDocument document, List<IBodyElement> to) {
        for (XmlObject child : children(of)) {
            switch (child) {
                case CTP paragraph -> to.add(new XWPFParagraph(paragraph, document));
                case CTTbl table -> to.add(new XWPFTable(table, document));
                case CTSdtBlock control -> collect(control.getSdtContent(), document, to);
                default -> {}
            }
        }
    }

    private static List<XmlObject> children(XmlObject of) {
        return List.of(of.selectPath("./*"));
    }
}
