package org.socialreadiness.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/// What each sentence of a document rests on: a bookmark around the sentence, and a custom XML part that holds the
/// ids of criteria, factors, beliefs and facts for every bookmark.
final class WordSources {
    static final String NAMESPACE = "urn:social-readiness:sources:1";
    static final String PART = "/customXml/item1.xml";
    private static final String PARTS = "/customXml/item#.xml";
    private static final String PROPERTIES = "/customXml/itemProps#.xml";

    /// Names this kind of data in a document; always the same.
    private static final String ITEM = "{5E0C1B52-6D0F-4B0E-9C57-3A1D5B7E2F40}";

    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private static final String DATA = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private final Map<String, String> sentences = new LinkedHashMap<>();
    private int bookmarks;

    /// @param document which may have bookmarks already
    WordSources(XWPFDocument document) {
        this.bookmarks =
                1 + Inside.last(document.getDocument().getBody(), Inside.word("bookmarkStart"), Inside.word("id"));
    }

    /// Puts a bookmark around what `words` writes; none where it rests on nothing.
    void mark(CTP paragraph, List<String> ids, Runnable words) {
        if (ids.isEmpty()) {
            words.run();
            return;
        }
        String name = "sr_" + (bookmarks + 1);
        sentences.put(name, String.join(" ", ids));
        bookmark(paragraph, name, words);
    }

    /// Puts a bookmark of that name around what `words` writes.
    void bookmark(CTP paragraph, String name, Runnable words) {
        BigInteger id = BigInteger.valueOf(bookmarks);
        bookmarks++;
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        words.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }

    /// The ids by their bookmarks.
    Map<String, String> sentences() {
        return Collections.unmodifiableMap(sentences);
    }

    /// Adds the part to the document, with the properties without which some programs drop it.
    static void write(XWPFDocument document, WordOrigin origin) throws IOException {
        try {
            forget(document);
            PackagePart part = add(document, PARTS, "application/xml", origin.xml());
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
            PackagePart properties = add(
                    document,
                    PROPERTIES,
                    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ds:datastoreItem ds:itemID=\"" + ITEM + "\" xmlns:ds=\""
                            + DATA + "\"><ds:schemaRefs><ds:schemaRef ds:uri=\"" + NAMESPACE
                            + "\"/></ds:schemaRefs></ds:datastoreItem>");
            part.addRelationship(properties.getPartName(), TargetMode.INTERNAL, RELATION + "Props");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /// A template that was once a report does not say so any more.
    private static void forget(XWPFDocument document) throws IOException, InvalidFormatException {
        PackagePart text = document.getPackagePart();
        List<PackageRelationship> all = new ArrayList<>();
        text.getRelationshipsByType(RELATION).forEach(all::add);
        for (PackageRelationship each : all) {
            PackagePart part = text.getRelatedPart(each);
            if (WordOrigin.read(WordFile.parse(part)).isPresent()) {
                text.removeRelationship(each.getId());
                document.getPackage().deletePartRecursive(part.getPartName());
            }
        }
    }

    /// @param names of such parts, of which a template may hold some already
    private static PackagePart add(XWPFDocument document, String names, String type, String content)
            throws IOException, InvalidFormatException {
        String name = names.replace("#", String.valueOf(document.getPackage().getUnusedPartIndex(names)));
        PackagePart part = document.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }
}
