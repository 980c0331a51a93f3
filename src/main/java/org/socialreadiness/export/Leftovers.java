package org.socialreadiness.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

/// Charts and pictures of parts that were taken out of a document, which nothing leads to any more, with the workbooks
/// behind them.
final class Leftovers {
    private final WordFile document;
    private final Set<String> relations = new HashSet<>();

    Leftovers(WordFile document) {
        this.document = document;
    }

    /// Notes what a part that is taken out leads to.
    void note(Element part) {
        relations.addAll(relations(part));
    }

    private static Set<String> relations(Element of) {
        Set<String> found = new HashSet<>();
        for (Element each : XmlTree.all(of)) {
            for (int i = 0; i < each.getAttributes().getLength(); i++) {
                if (XmlTree.R.equals(each.getAttributes().item(i).getNamespaceURI())) {
                    found.add(each.getAttributes().item(i).getNodeValue());
                }
            }
        }
        return found;
    }

    /// Takes out of the file what only those parts led to.
    void clear() throws IOException {
        relations.removeAll(relations(document.tree().getDocumentElement()));
        try {
            Set<PackagePartName> unwanted = new HashSet<>();
            for (String id : relations) {
                PackageRelationship relation = document.main().getRelationship(id);
                if (relation != null && relation.getTargetMode() == TargetMode.INTERNAL) {
                    reach(document.main().getRelatedPart(relation), unwanted);
                }
                document.main().removeRelationship(id);
            }
            Set<PackagePartName> wanted = new HashSet<>();
            for (PackageRelationship relation : document.file().getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL) {
                    reach(document.file().getPart(relation), wanted);
                }
            }
            unwanted.removeAll(wanted);
            unwanted.forEach(document.file()::removePart);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /// A part of the file, and all that it leads to.
    private static void reach(PackagePart part, Set<PackagePartName> to) throws InvalidFormatException {
        if (part == null || !to.add(part.getPartName())) {
            return;
        }
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                reach(part.getRelatedPart(relation), to);
            }
        }
    }
}
