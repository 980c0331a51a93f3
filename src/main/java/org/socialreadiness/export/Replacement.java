package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Puts the parts of a newly drawn report into the place of the old ones in an edited document.
final class Replacement {
    private static final String RELATION = XmlTree.R + "/";

    private final WordFile document;
    private final WordFile report;
    private final List<PartChange> changes;
    private final Set<String> kept;

    /// @param kept parts about which somebody decides otherwise than the report
    Replacement(WordFile document, WordFile report, List<PartChange> changes, Set<String> kept) {
        this.document = document;
        this.report = report;
        this.changes = changes;
        this.kept = kept;
    }

    /// Whether the report's own comes into the document.
    static boolean isReplaced(PartChange change, Set<String> kept) {
        return switch (change.state()) {
            case CHANGED, NEW -> true;
            case EDITED, EDITED_AND_CHANGED, TAKEN_OUT -> !kept.contains(change.part());
            case UNCHANGED, GONE, EDITED_AND_GONE -> false;
        };
    }

    /// Whether what is in the document stays as it is.
    static boolean stays(PartChange change, Set<String> kept) {
        return switch (change.state()) {
            case UNCHANGED -> true;
            case EDITED, EDITED_AND_CHANGED, EDITED_AND_GONE -> kept.contains(change.part());
            case CHANGED, NEW, TAKEN_OUT, GONE -> false;
        };
    }

    void run() throws IOException {
        Transplant transplant = new Transplant(report, document);
        Map<String, Element> old = document.parts();
        Leftovers leftovers = new Leftovers(document);
        Map<String, Element> places = new LinkedHashMap<>();
        Map<String, Anchors> anchors = new LinkedHashMap<>();
        for (PartChange change : changes) {
            Element there = old.get(change.part());
            if (there != null && !stays(change, kept)) {
                leftovers.note(there);
                anchors.put(change.part(), new Anchors(there));
                // Stands for the part as long as it is out.
                Element place = (Element) there.cloneNode(false);
                parent(there).replaceChild(place, there);
                places.put(change.part(), place);
            }
        }
        leftovers.clear();
        for (PartChange change : changes) {
            if (isReplaced(change, kept)) {
                Element part =
                        transplant.bring(Objects.requireNonNull(report.parts().get(change.part())));
                put(change, part, places);
                Anchors ends = anchors.remove(change.part());
                if (ends != null) {
                    ends.put(XmlTree.words(part, "p").getFirst());
                }
            }
        }
        for (Map.Entry<String, Anchors> gone : anchors.entrySet()) {
            Element place = Objects.requireNonNull(places.get(gone.getKey()));
            if (!gone.getValue().isEmpty()) {
                gone.getValue().put(nearest(place));
            }
            parent(place).removeChild(place);
        }
        transplant.styles().write();
        around();
        document.write(origin(transplant));
    }

    private static Node parent(Node of) {
        return Objects.requireNonNull(of.getParentNode());
    }

    /// Puts a part where it was; a new one behind the part before it.
    private void put(PartChange change, Element part, Map<String, Element> places) throws IOException {
        Element place = places.remove(change.part());
        if (place != null) {
            parent(place).replaceChild(part, place);
            return;
        }
        Map<String, Element> now = document.parts();
        Element before = null;
        for (PartChange each : changes) {
            if (each.part().equals(change.part())) {
                break;
            }
            Element there = now.getOrDefault(each.part(), places.get(each.part()));
            before = there == null ? before : there;
        }
        if (before == null) {
            document.body().insertBefore(part, document.body().getFirstChild());
        } else {
            parent(before).insertBefore(part, before.getNextSibling());
        }
    }

    /// The last paragraph before a place, or the first behind it: where comments on a part that is gone go.
    private Element nearest(Element place) throws IOException {
        List<Element> all = XmlTree.words(document.body(), "p", "sdt");
        List<Element> before = all.subList(0, all.indexOf(place)).reversed();
        List<Element> behind = all.subList(all.indexOf(place), all.size());
        return Stream.concat(before.stream(), behind.stream())
                .filter(each -> XmlTree.isWord(each, "p"))
                .findFirst()
                .orElseThrow(() -> new IOException("no paragraph"));
    }

    /// Where the document is from now. Sentences and parts that stay are remembered further.
    private WordOrigin origin(Transplant transplant) throws IOException {
        WordOrigin old = document.origin().orElseThrow(() -> new IOException("no origin"));
        WordOrigin now = report.origin().orElseThrow(() -> new IOException("no origin"));
        Set<String> names = new LinkedHashSet<>();
        XmlTree.words(document.body(), "bookmarkStart").forEach(each -> names.add(XmlTree.value(each, "name")));
        Map<String, String> sentences = new LinkedHashMap<>(old.sentences());
        sentences.putAll(transplant.sentences());
        sentences.keySet().retainAll(names);
        Set<String> parts = new LinkedHashSet<>(old.parts());
        parts.addAll(now.parts());
        changes.stream()
                .filter(change ->
                        change.state() == PartChange.State.GONE || change.state() == PartChange.State.EDITED_AND_GONE)
                .filter(change -> !stays(change, kept))
                .forEach(change -> parts.remove(change.part()));
        return new WordOrigin(
                now.assessment(),
                now.language(),
                now.workingCopy(),
                now.ownTemplate(),
                List.copyOf(parts),
                now.around(),
                sentences);
    }

    /// Words in headers and footers, where they are still as the program wrote them.
    private void around() throws IOException {
        List<String> before = document.origin().map(WordOrigin::around).orElse(List.of());
        List<String> now = report.origin().map(WordOrigin::around).orElse(List.of());
        if (before.equals(now) || before.size() != now.size()) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (PackagePart part : around(report)) {
            XmlTree.words(WordFile.parse(part).getDocumentElement(), "t")
                    .forEach(each -> words.add(each.getTextContent()));
        }
        for (PackagePart part : around(document)) {
            Document tree = WordFile.parse(part);
            boolean changed = false;
            for (Element each : XmlTree.words(tree.getDocumentElement(), "t")) {
                int at = before.indexOf(PartText.print(List.of(each.getTextContent())));
                if (at >= 0 && !before.get(at).equals(now.get(at))) {
                    for (String word : words) {
                        if (PartText.print(List.of(word)).equals(now.get(at))) {
                            each.setTextContent(word);
                            changed = true;
                            break;
                        }
                    }
                }
            }
            if (changed) {
                WordFile.replace(part, tree);
            }
        }
    }

    private static List<PackagePart> around(WordFile of) throws IOException {
        List<PackagePart> all = new ArrayList<>(of.related(RELATION + "header"));
        all.addAll(of.related(RELATION + "footer"));
        return all;
    }
}
