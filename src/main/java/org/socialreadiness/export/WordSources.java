package org.socialreadiness.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
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
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private final StringBuilder sentences = new StringBuilder();
    private int bookmarks;

    /// Puts a bookmark around what `words` writes; none where it rests on nothing.
    void mark(CTP paragraph, List<String> ids, Runnable words) {
        if (ids.isEmpty()) {
            words.run();
            return;
        }
        String name = "sr_" + (bookmarks + 1);
        sentences
                .append("<sentence bookmark=\"")
                .append(name)
                .append("\" ids=\"")
                .append(String.join(" ", ids))
                .append("\"/>");
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

    /// Adds the part to the document.
    void write(XWPFDocument document) throws IOException {
        try {
            PackagePart part =
                    document.getPackage().createPart(PackagingURIHelper.createPartName(PART), "application/xml");
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
            try (OutputStream out = part.getOutputStream()) {
                out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sources xmlns=\"" + NAMESPACE + "\">" + sentences
                                + "</sources>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
