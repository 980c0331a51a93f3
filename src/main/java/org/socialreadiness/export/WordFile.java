package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A Word document in memory: its text as a tree, all else as it lies in the file. Only what is said to have changed
/// is written anew.
final class WordFile implements Closeable {
    private final OPCPackage file;
    private final PackagePart main;
    private final Document tree;

    /// @throws IOException if it is no Word document
    WordFile(byte[] bytes) throws IOException {
        try {
            file = OPCPackage.open(new ByteArrayInputStream(bytes));
            main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                    .getFirst();
            tree = parse(main);
        } catch (InvalidFormatException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    OPCPackage file() {
        return file;
    }

    PackagePart main() {
        return main;
    }

    Document tree() {
        return tree;
    }

    Element body() throws IOException {
        return XmlTree.child(tree.getDocumentElement(), "body").orElseThrow(() -> new IOException("no body"));
    }

    /// The content controls of the program by the parts they hold, in the order of the document. Where somebody has
    /// copied one, the first counts.
    Map<String, Element> parts() throws IOException {
        Map<String, Element> parts = new LinkedHashMap<>();
        collect(body(), parts);
        return parts;
    }

    private static void collect(Element of, Map<String, Element> to) {
        for (Element child : XmlTree.children(of)) {
            Optional<WordControls.Tag> tag =
                    XmlTree.isWord(child, "sdt") ? WordControls.tagged(child) : Optional.empty();
            if (tag.isPresent() && XmlTree.child(child, "sdtContent").isPresent()) {
                to.putIfAbsent(tag.get().part(), child);
            } else {
                collect(child, to);
            }
        }
    }

    /// What somebody reads in a part, or in the whole document, where each part counts as one line.
    List<String> lines(Element of) {
        return PartText.lines(XmlTree.child(of, "sdtContent").orElse(of), main);
    }

    /// What somebody reads in a part; nothing where the document does not have it.
    List<String> lines(String part) throws IOException {
        Element control = parts().get(part);
        return control == null ? List.of() : lines(control);
    }

    /// Where the document is from; empty where it does not say so.
    Optional<WordOrigin> origin() throws IOException {
        for (PackagePart part : related(WordSources.RELATION)) {
            Optional<WordOrigin> origin = WordOrigin.read(parse(part));
            if (origin.isPresent()) {
                return origin;
            }
        }
        return Optional.empty();
    }

    void write(WordOrigin origin) throws IOException {
        for (PackagePart part : related(WordSources.RELATION)) {
            if (WordOrigin.read(parse(part)).isPresent()) {
                try (OutputStream out = part.getOutputStream()) {
                    out.write(origin.xml().getBytes(StandardCharsets.UTF_8));
                }
                return;
            }
        }
    }

    /// Parts that the text leads to by a kind of relation, such as its styles.
    List<PackagePart> related(String type) throws IOException {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship relation : main.getRelationshipsByType(type)) {
                if (relation.getTargetMode() == TargetMode.INTERNAL) {
                    parts.add(main.getRelatedPart(relation));
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return parts;
    }

    static Document parse(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return XmlTree.parse(in);
        }
    }

    static void replace(PackagePart part, Document tree) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            XmlTree.write(tree, out);
        }
    }

    void save(OutputStream out) throws IOException {
        replace(main, tree);
        file.save(out);
    }

    @Override
    public void close() {
        file.revert();
    }
}
