package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The ends of comments and of somebody's own bookmarks in a part that is taken out. They are put back at the title of
/// what comes in its place, so that no comment is lost and a table of contents still leads there.
final class Anchors {
    private static final String OWN = "sr_";

    private final List<Element> begins = new ArrayList<>();
    private final List<Element> ends = new ArrayList<>();
    private final List<Element> references = new ArrayList<>();

    /// Finds them in a part.
    Anchors(Element part) {
        Set<String> programs = new HashSet<>();
        for (Element each : XmlTree.all(part)) {
            if (!XmlTree.W.equals(each.getNamespaceURI())) {
                continue;
            }
            switch (each.getLocalName()) {
                case "bookmarkStart" -> {
                    if (XmlTree.value(each, "name").startsWith(OWN)) {
                        programs.add(XmlTree.value(each, "id"));
                    } else {
                        begins.add(each);
                    }
                }
                case "bookmarkEnd" -> {
                    if (!programs.contains(XmlTree.value(each, "id"))) {
                        ends.add(each);
                    }
                }
                case "commentRangeStart" -> begins.add(each);
                case "commentRangeEnd" -> ends.add(each);
                case "commentReference" -> references.add(run(each));
                default -> {}
            }
        }
    }

    /// The run that shows a comment, with its looks.
    private static Element run(Element reference) {
        Node run = reference.getParentNode();
        Document tree = reference.getOwnerDocument();
        Element alone = tree.createElementNS(XmlTree.W, reference.getPrefix() + ":r");
        if (run != null) {
            XmlTree.child(run, "rPr").ifPresent(looks -> alone.appendChild(looks.cloneNode(true)));
        }
        alone.appendChild(reference.cloneNode(true));
        return alone;
    }

    boolean isEmpty() {
        return begins.isEmpty() && ends.isEmpty() && references.isEmpty();
    }

    /// Puts them around the words of a paragraph.
    void put(Element paragraph) {
        Node first = XmlTree.child(paragraph, "pPr").map(Node::getNextSibling).orElse(paragraph.getFirstChild());
        begins.forEach(each -> paragraph.insertBefore(each, first));
        ends.forEach(paragraph::appendChild);
        references.forEach(paragraph::appendChild);
    }
}
