package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A Word document as a consultant edits it, for tests: its files as bytes, its text as XML.
final class EditedDocx {
    static final String DOCUMENT = "word/document.xml";
    static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Path path;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    EditedDocx(Path path) throws IOException {
        this.path = path;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (files.containsKey(DOCUMENT)) {
            // Attributes in an order of their own, whoever wrote them.
            ByteArrayOutputStream same = new ByteArrayOutputStream();
            XmlTree.write(XmlTree.parse(new ByteArrayInputStream(files.get(DOCUMENT))), same);
            files.put(DOCUMENT, same.toByteArray());
        }
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    EditedDocx put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    EditedDocx change(String name, UnaryOperator<String> how) {
        return put(name, how.apply(text(name)));
    }

    /// Writes it to where it was.
    void save() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        Files.write(path, bytes.toByteArray());
    }

    /// A paragraph of the consultant's.
    static String prose(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /// Where a part stands, from its content control's begin to its end.
    private Matcher part(String part) {
        Matcher found = Pattern.compile(
                        "<w:sdt><w:sdtPr><w:alias w:val=\"[^\"]*\"/><w:tag w:val=\"sr:" + part
                                + "(?:@\\w+)?\"/></w:sdtPr>.*?</w:sdt>",
                        Pattern.DOTALL)
                .matcher(text(DOCUMENT));
        return found;
    }

    boolean has(String part) {
        return part(part).find();
    }

    String xml(String part) {
        Matcher found = part(part);
        if (!found.find()) {
            throw new AssertionError("no " + part);
        }
        return found.group();
    }

    /// What stands outside of all parts, with a line for each part.
    String own() {
        return text(DOCUMENT)
                .substring(text(DOCUMENT).indexOf("<w:body>"))
                .replaceAll(
                        "(?s)<w:sdt><w:sdtPr><w:alias w:val=\"[^\"]*\"/><w:tag w:val=\"sr:([\\w-]*).*?</w:sdt>",
                        "\n$1\n");
    }

    EditedDocx behind(String part, String xml) {
        return edit(part, old -> old + xml);
    }

    /// Changes a part with its control.
    EditedDocx edit(String part, UnaryOperator<String> how) {
        String old = xml(part);
        String now = how.apply(old);
        if (now.equals(old)) {
            throw new AssertionError("nothing edited in " + part);
        }
        return change(DOCUMENT, text -> text.replace(old, now));
    }

    /// A comment on words of a part; they stand in one run.
    EditedDocx comment(int id, String part, String run) {
        return edit(
                part,
                old -> old.replaceFirst(
                        Pattern.quote(run),
                        Matcher.quoteReplacement("<w:commentRangeStart w:id=\"" + id + "\"/>" + run
                                + "<w:commentRangeEnd w:id=\"" + id
                                + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>")));
    }

    /// The comments themselves.
    EditedDocx comments(String... texts) {
        StringBuilder xml =
                new StringBuilder("<w:comments xmlns:w=\"").append(XmlTree.W).append("\">");
        for (int id = 0; id < texts.length; id++) {
            xml.append("<w:comment w:id=\"").append(id).append("\" w:author=\"A\">");
            xml.append(prose(texts[id])).append("</w:comment>");
        }
        put("word/comments.xml", xml.append("</w:comments>").toString());
        return relate(
                "comments",
                "comments.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
    }

    /// A relation of the text to a file, and the file's type.
    EditedDocx relate(String kind, String target, String type) {
        change(
                RELATIONS,
                old -> old.replace(
                        "</Relationships>",
                        "<Relationship Id=\"own_" + kind + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target
                                + "\"/></Relationships>"));
        return change(
                TYPES,
                old -> old.replace(
                        "</Types>",
                        "<Override PartName=\"/word/" + target + "\" ContentType=\"" + type + "\"/></Types>"));
    }
}
