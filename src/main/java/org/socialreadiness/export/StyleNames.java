package org.socialreadiness.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Which style of a document a style of the report is. A word processor in another language gives the same style
/// another id when it saves ("Heading1" becomes "berschrift1"); its name stays. A style that the document lacks comes
/// with the part that uses it.
final class StyleNames {
    private static final List<String> OTHERS = List.of("basedOn", "link", "next");

    private final Map<String, Element> here = new HashMap<>();
    private final Map<String, Element> there = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final PackagePart part;
    private final Document tree;
    private boolean changed;

    /// @param document whose styles count
    /// @param report whose parts come into it
    StyleNames(WordFile document, WordFile report) throws IOException {
        part = styles(document);
        tree = WordFile.parse(part);
        for (Element style : XmlTree.words(tree.getDocumentElement(), "style")) {
            here.put(name(style), style);
        }
        for (Element style : XmlTree.words(WordFile.parse(styles(report)).getDocumentElement(), "style")) {
            there.put(XmlTree.value(style, "styleId"), style);
        }
    }

    private static PackagePart styles(WordFile of) throws IOException {
        return of.related(PackageRelationshipTypes.STYLE_PART).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("no styles"));
    }

    private static String name(Element style) {
        String name = XmlTree.child(style, "name")
                .map(each -> XmlTree.value(each, "val"))
                .orElse("");
        return XmlTree.value(style, "type") + " " + name.toLowerCase(Locale.ROOT);
    }

    /// The id in the document of a style of the report.
    String id(String report) {
        String known = ids.get(report);
        if (known != null) {
            return known;
        }
        Element style = there.get(report);
        if (style == null) {
            return report;
        }
        Element same = here.get(name(style));
        String id = same == null ? report : XmlTree.value(same, "styleId");
        ids.put(report, id);
        if (same == null) {
            add(style);
        }
        return id;
    }

    private void add(Element style) {
        Element copy = (Element) tree.importNode(style, true);
        // Lists are numbered elsewhere in the file.
        XmlTree.words(copy, "numPr").forEach(list -> list.getParentNode().removeChild(list));
        for (String other : OTHERS) {
            XmlTree.child(copy, other).ifPresent(each -> {
                String prefix = each.getPrefix() == null ? "" : each.getPrefix() + ":";
                each.setAttributeNS(XmlTree.W, prefix + "val", id(XmlTree.value(each, "val")));
            });
        }
        tree.getDocumentElement().appendChild(copy);
        here.put(name(copy), copy);
        changed = true;
    }

    /// Writes the styles that were added.
    void write() throws IOException {
        if (changed) {
            WordFile.replace(part, tree);
        }
    }
}
