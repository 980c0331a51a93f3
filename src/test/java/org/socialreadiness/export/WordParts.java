package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesMasterDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Looks at a Word or PowerPoint file as a package: every part against its schema, the workbooks behind the charts too,
/// every
/// relationship to a part that is there, and every part with a type of its own.
final class WordParts {
    private static final int LEAST_PARTS = 8;

    private WordParts() {}

    /// What is wrong with a file; empty if it is valid.
    static List<String> faults(Path file) throws IOException, InvalidFormatException, XmlException {
        List<String> faults = new ArrayList<>();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            faults.addAll(faults(opened, file.getFileName() + ""));
        }
        return faults;
    }

    private static List<String> faults(OPCPackage opened, String where)
            throws IOException, InvalidFormatException, XmlException {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (PackagePart part : opened.getParts()) {
            String name = where + part.getPartName();
            String type = part.getContentType();
            seen++;
            if (type.endsWith("spreadsheetml.sheet")) {
                try (InputStream in = part.getInputStream();
                        OPCPackage behind = OPCPackage.open(in)) {
                    faults.addAll(faults(behind, name));
                }
            } else if (type.endsWith("relationships+xml")
                    || type.endsWith("roperties+xml")
                    || type.startsWith("image/")) {
                continue;
            } else {
                faults.addAll(faults(part, type, name));
            }
            for (PackageRelationship relation :
                    part.isRelationshipPart() ? List.<PackageRelationship>of() : all(part)) {
                if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                    faults.add(name + " leads outside: " + relation.getTargetURI());
                } else if (part.getRelatedPart(relation) == null) {
                    faults.add(name + " leads to nothing: " + relation.getTargetURI());
                }
            }
        }
        if (seen < LEAST_PARTS && !where.contains("embeddings")) {
            faults.add(where + " has only " + seen + " parts");
        }
        return faults;
    }

    private static List<PackageRelationship> all(PackagePart part) throws InvalidFormatException {
        List<PackageRelationship> all = new ArrayList<>();
        part.getRelationships().forEach(all::add);
        return all;
    }

    private static List<String> faults(PackagePart part, String type, String name) throws IOException, XmlException {
        try (InputStream in = part.getInputStream()) {
            String kind = type.replaceAll(".*\\.|image/", "");
            XmlObject document = switch (kind) {
                case "main+xml" ->
                    type.contains("spreadsheetml")
                            ? WorkbookDocument.Factory.parse(in)
                            : type.contains("presentationml")
                                    ? PresentationDocument.Factory.parse(in)
                                    : DocumentDocument.Factory.parse(in);
                case "slide+xml" -> SldDocument.Factory.parse(in);
                case "slideLayout+xml" -> SldLayoutDocument.Factory.parse(in);
                case "slideMaster+xml" -> SldMasterDocument.Factory.parse(in);
                case "notesSlide+xml" -> NotesDocument.Factory.parse(in);
                case "notesMaster+xml" -> NotesMasterDocument.Factory.parse(in);
                case "styles+xml" ->
                    type.contains("spreadsheetml")
                            ? StyleSheetDocument.Factory.parse(in)
                            : StylesDocument.Factory.parse(in);
                case "worksheet+xml" -> WorksheetDocument.Factory.parse(in);
                case "sharedStrings+xml" -> SstDocument.Factory.parse(in);
                case "chart+xml" -> ChartSpaceDocument.Factory.parse(in);
                case "header+xml" -> HdrDocument.Factory.parse(in);
                case "footer+xml" -> FtrDocument.Factory.parse(in);
                case "numbering+xml" -> NumberingDocument.Factory.parse(in);
                case "comments+xml" -> CommentsDocument.Factory.parse(in);
                case "theme+xml" -> ThemeDocument.Factory.parse(in);
                case "settings+xml" -> SettingsDocument.Factory.parse(in);
                // The custom part has no schema; what it says is tested.
                case "application/xml" -> XmlObject.Factory.parse(in);
                default -> throw new AssertionError("A part nobody validates: " + type);
            };
            List<XmlError> errors = new ArrayList<>();
            if (!type.equals("application/xml") && !type.startsWith("image/")) {
                document.validate(new XmlOptions().setErrorListener(errors));
            }
            return errors.stream()
                    .map(error -> name + ": " + error.getMessage())
                    .toList();
        }
    }

    /// The text of every part, by name.
    record Texts(Map<String, String> all) {
        String get(String name) {
            return Objects.requireNonNull(all.get(name), name);
        }
    }

    static Texts texts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                texts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Texts(texts);
    }
}
