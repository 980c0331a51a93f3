package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

/// Brings parts of a newly drawn report into an edited document: with their charts and the workbooks behind them, with
/// ids that nothing else there has, in the document's own styles.
final class Transplant {
    private final WordFile from;
    private final WordFile to;
    private final StyleNames styles;
    private final Map<String, String> sentences = new LinkedHashMap<>();
    private final Map<String, String> reportSentences;
    private int id;
    private int drawing;

    /// To be made before anything is taken out of the document, so that its ids are not given again.
    Transplant(WordFile from, WordFile to) throws IOException {
        this.from = from;
        this.to = to;
        this.styles = new StyleNames(to, from);
        this.reportSentences = from.origin().map(WordOrigin::sentences).orElse(Map.of());
        for (Element each : XmlTree.all(to.body())) {
            if ("docPr".equals(each.getLocalName())) {
                drawing = Math.max(drawing, number(each.getAttribute("id")));
            } else if (XmlTree.isWord(each, "bookmarkStart")) {
                id = Math.max(id, number(XmlTree.value(each, "id")));
            }
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// What the sentences brought so far rest on, by their bookmarks in the document.
    Map<String, String> sentences() {
        return sentences;
    }

    StyleNames styles() {
        return styles;
    }

    /// A part of the report as one of the document, in no place yet.
    Element bring(Element part) throws IOException {
        Element copy = (Element) to.tree().importNode(part, true);
        Set<String> names = new HashSet<>();
        XmlTree.words(to.body(), "bookmarkStart").forEach(each -> names.add(XmlTree.value(each, "name")));
        Map<String, String> ids = new HashMap<>();
        for (Element each : XmlTree.all(copy)) {
            if (each.hasAttributeNS(XmlTree.R, "id")) {
                each.setAttributeNS(XmlTree.R, "r:id", relation(each.getAttributeNS(XmlTree.R, "id")));
            }
            switch (String.valueOf(each.getLocalName())) {
                case "docPr" -> {
                    drawing++;
                    each.setAttribute("id", String.valueOf(drawing));
                    each.setAttribute("name", "Chart " + drawing);
                }
                case "bookmarkStart" -> {
                    id++;
                    ids.put(XmlTree.value(each, "id"), String.valueOf(id));
                    set(each, "id", String.valueOf(id));
                    set(each, "name", name(XmlTree.value(each, "name"), names));
                }
                case "bookmarkEnd" ->
                    set(each, "id", ids.getOrDefault(XmlTree.value(each, "id"), XmlTree.value(each, "id")));
                case "pStyle", "rStyle", "tblStyle" -> set(each, "val", styles.id(XmlTree.value(each, "val")));
                default -> {}
            }
        }
        return copy;
    }

    private static void set(Element of, String attribute, String value) {
        of.setAttributeNS(XmlTree.W, "w:" + attribute, value);
    }

    /// A name for a bookmark that the document does not have yet.
    private String name(String wanted, Set<String> taken) {
        String name = wanted;
        if (wanted.matches("sr_\\d+")) {
            for (int i = 1; !taken.add(name); i++) {
                name = "sr_" + i;
            }
            String ids = reportSentences.get(wanted);
            if (ids != null) {
                sentences.put(name, ids);
            }
            return name;
        }
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    /// Copies what a relation leads to, and gives the id of the relation that leads there now.
    private String relation(String old) throws IOException {
        PackageRelationship relation = from.main().getRelationship(old);
        try {
            PackagePart copy = copy(from.main().getRelatedPart(relation));
            return to.main()
                    .addRelationship(copy.getPartName(), TargetMode.INTERNAL, relation.getRelationshipType())
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private PackagePart copy(PackagePart part) throws IOException, InvalidFormatException {
        PackagePart copy = to.file().createPart(free(part.getPartName()), part.getContentType());
        try (InputStream in = part.getInputStream();
                OutputStream out = copy.getOutputStream()) {
            in.transferTo(out);
        }
        for (PackageRelationship each : part.getRelationships()) {
            copy.addRelationship(
                    copy(part.getRelatedPart(each)).getPartName(),
                    TargetMode.INTERNAL,
                    each.getRelationshipType(),
                    each.getId());
        }
        return copy;
    }

    /// The name of a part with the first number that is free.
    private PackagePartName free(PackagePartName wanted) throws InvalidFormatException {
        String name = wanted.getName();
        int ending = name.lastIndexOf('.');
        String begin = name.substring(0, ending).replaceAll("\\d+$", "");
        int number = 1;
        PackagePartName free = PackagingURIHelper.createPartName(begin + number + name.substring(ending));
        while (to.file().containPart(free)) {
            number++;
            free = PackagingURIHelper.createPartName(begin + number + name.substring(ending));
        }
        return free;
    }
}
