package org.socialreadiness.exchange;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/// Gathers the cells of a workbook while it is looked at from outside, so that what was checked is what is read: no
/// second program with its own idea of the file opens it. The parts may come in any order; ECMA-376 part 1, 18.2 to
/// 18.4.
final class XlsxParts {
    private static final String ROOT = "_rels/.rels";
    private static final String RELATION_ID = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATION_ID = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// How the format writes a sign that XML cannot hold, and text that only looks so.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, Map<String, Relation>> relations = new HashMap<>();
    private final Map<String, List<String>> strings = new HashMap<>();
    private final Map<String, TreeMap<Integer, Map<Integer, Raw>>> cells = new HashMap<>();
    private final Map<String, Map<String, String>> tabs = new HashMap<>();
    private final Map<String, Map<String, String>> names = new HashMap<>();

    // Where the reading is.
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private String type = "";
    private String value = "";
    private @Nullable String defined;
    private boolean formula;
    private boolean sounds;
    private int row = -1;
    private int column = -1;

    private record Relation(String type, String target) {}

    /// A cell before it is known what the shared strings are.
    private record Raw(String type, String value, boolean formula) {}

    void part() {
        row = -1;
        column = -1;
        defined = null;
        sounds = false;
    }

    /// @param part its name in small letters
    void read(String part, int event, XMLStreamReader at) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(part, at);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text.append(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
            case XMLStreamConstants.END_ELEMENT -> end(part, at.getLocalName());
            default -> {}
        }
    }

    private void begin(String part, XMLStreamReader at) {
        text.setLength(0);
        switch (at.getLocalName()) {
            case "Relationship" ->
                relations
                        .computeIfAbsent(part, _ -> new HashMap<>())
                        .put(said(at, "Id"), new Relation(said(at, "Type"), said(at, "Target")));
            case "sheet" -> {
                String id = Optional.ofNullable(at.getAttributeValue(RELATION_ID, "id"))
                        .orElseGet(
                                () -> Objects.requireNonNullElse(at.getAttributeValue(STRICT_RELATION_ID, "id"), ""));
                if (!id.isEmpty()) {
                    tabs.computeIfAbsent(part, _ -> new LinkedHashMap<>()).put(id, said(at, "name"));
                }
            }
            // A name for one sheet alone is that of a copy of the sheet.
            case "definedName" ->
                defined = at.getAttributeValue(null, "localSheetId") == null ? said(at, "name") : null;
            case "row" -> {
                row = number(at.getAttributeValue(null, "r"), row + 1);
                column = -1;
            }
            case "c" -> {
                place(said(at, "r"));
                type = said(at, "t");
                value = "";
                formula = false;
                words.setLength(0);
            }
            case "f" -> formula = true;
            case "si" -> words.setLength(0);
            // How a word is spoken is not part of it.
            case "rPh" -> sounds = true;
            default -> {}
        }
    }

    private void end(String part, String element) {
        switch (element) {
            case "definedName" -> {
                if (defined != null) {
                    names.computeIfAbsent(part, _ -> new HashMap<>())
                            .put(defined.toLowerCase(Locale.ROOT), text.toString());
                    defined = null;
                }
            }
            case "t" -> {
                if (!sounds) {
                    words.append(text);
                }
            }
            case "rPh" -> sounds = false;
            case "si" -> strings.computeIfAbsent(part, _ -> new ArrayList<>()).add(words.toString());
            case "v" -> value = text.toString();
            case "c" -> {
                String own = type.equals("inlineStr") ? words.toString() : value;
                if (row >= 0 && (formula || !own.isEmpty())) {
                    Raw before = cells.computeIfAbsent(part, _ -> new TreeMap<>())
                            .computeIfAbsent(row, _ -> new HashMap<>())
                            .put(column, new Raw(type, own, formula));
                    if (before != null) {
                        throw new IllegalArgumentException("Twice: row " + row + ", column " + column);
                    }
                }
            }
            default -> {}
        }
        text.setLength(0);
    }

    /// Where a cell stands: beside the one before it, unless it says so itself.
    private void place(String said) {
        if (said.isEmpty()) {
            column++;
            return;
        }
        CellReference place = new CellReference(said);
        if (row >= 0 && place.getRow() != row) {
            throw new IllegalArgumentException(said + " in row " + (row + 1));
        }
        column = place.getCol();
    }

    private static String said(XMLStreamReader at, String attribute) {
        return Objects.requireNonNullElse(at.getAttributeValue(null, attribute), "");
    }

    /// From 0. A row that is nowhere has no cells: [XlsxGuard] refuses them.
    private static int number(@Nullable String said, int otherwise) {
        return said == null || !XlsxGuard.ROW.matcher(said).matches() ? otherwise : Integer.parseInt(said) - 1;
    }

    /// The workbook, once all parts are read.
    ///
    /// @throws IOException if they are none
    XlsxBook book() throws IOException {
        try {
            String workbook =
                    target(ROOT, "", "/officeDocument").orElseThrow(() -> new IOException("No workbook in it"));
            String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
            String related = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
            List<String> shared = target(related, folder, "/sharedStrings")
                    .map(part -> strings.getOrDefault(part, List.of()))
                    .orElse(List.of());
            List<XlsxSheet> sheets = new ArrayList<>();
            for (Map.Entry<String, String> tab :
                    tabs.getOrDefault(workbook, Map.of()).entrySet()) {
                Relation relation = relations.getOrDefault(related, Map.of()).get(tab.getKey());
                if (relation == null) {
                    throw new IOException("No sheet behind " + tab.getValue());
                }
                sheets.add(sheet(tab.getValue(), resolved(folder, relation.target()), shared));
            }
            return new XlsxBook(sheets, names.getOrDefault(workbook, Map.of()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // A place, number or index that makes no sense.
            throw new IOException(e);
        }
    }

    private XlsxSheet sheet(String name, String part, List<String> shared) {
        TreeMap<Integer, Map<Integer, XlsxCell>> rows = new TreeMap<>();
        cells.getOrDefault(part, new TreeMap<>()).forEach((number, raw) -> {
            Map<Integer, XlsxCell> own = new HashMap<>();
            raw.forEach((at, cell) -> own.put(at, cell(cell, shared)));
            rows.put(number, own);
        });
        return new XlsxSheet(name, rows);
    }

    private static XlsxCell cell(Raw raw, List<String> shared) {
        String words = switch (raw.type) {
            case "s" -> plain(shared.get(Integer.parseInt(raw.value.strip())));
            case "inlineStr", "str" -> plain(raw.value);
            default -> "";
        };
        if (raw.formula) {
            return new XlsxCell("", true, words);
        }
        String text = switch (raw.type) {
            case "s", "inlineStr", "str" -> words;
            case "b" ->
                String.valueOf(
                        raw.value.strip().equals("1") || raw.value.strip().equals("true"));
            case "e", "d" -> raw.value;
            default -> XlsxCell.number(raw.value);
        };
        return new XlsxCell(text, false, words);
    }

    private static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private Optional<String> target(String related, String folder, String kind) {
        return relations.getOrDefault(related, Map.of()).values().stream()
                .filter(relation -> relation.type().endsWith(kind))
                .map(relation -> resolved(folder, relation.target()))
                .findFirst();
    }

    /// The name of a part in small letters, from where something refers to it.
    private static String resolved(String folder, String target) {
        String path = URI.create("/" + folder).resolve(target).getPath();
        if (path == null || path.isEmpty()) {
            throw new IllegalArgumentException("No part: " + target);
        }
        return path.substring(1).toLowerCase(Locale.ROOT);
    }
}
