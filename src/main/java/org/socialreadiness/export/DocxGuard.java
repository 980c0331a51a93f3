package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.socialreadiness.text.PackedXml;
import org.socialreadiness.text.PlainException;

/// Looks at a Word file from outside before anything opens it: what is too large, or could run or fetch something. More
/// is asked of a template, whose content goes into each report, than of a report that somebody has edited. It goes on
/// to the end, so that all is listed at once.
final class DocxGuard implements PackedXml.Reader {
    /// An edited report, in bytes.
    static final int LARGEST_FILE = 50_000_000;

    /// Depth at which the XML reader itself still goes on.
    private static final int DEEPEST = 90;

    static final PackedXml.Limits EDITED = new PackedXml.Limits(2_000, 50_000_000, 150_000_000, 3_000_000, DEEPEST);

    static final PackedXml.Limits TEMPLATE = new PackedXml.Limits(500, 20_000_000, 80_000_000, 500_000, DEEPEST);

    /// How the old format of Word begins, and any file that is sealed with a password.
    private static final int[] OLD = {0xD0, 0xCF, 0x11, 0xE0};

    /// Fields that take what they show from the document itself. Any other may run or fetch something.
    private static final Set<String> HARMLESS = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "TOC",
            "TC",
            "XE",
            "INDEX",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "STYLEREF",
            "SEQ",
            "HYPERLINK",
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "COMMENTS",
            "KEYWORDS",
            "DOCPROPERTY",
            "FILENAME",
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "SYMBOL",
            "QUOTE",
            "IF",
            "=");

    /// Fields that fetch a file or start a program.
    private static final Pattern FETCHES = Pattern.compile("\\b(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|DDE|DDEAUTO)\\b");

    /// What stands in an instruction where another field is in it.
    private static final String FIELD = "{}";

    private static final Set<String> READ = Set.of("xml", "rels", "vml");

    /// Why a file is refused: how that is said of a template, and of an edited report.
    private enum Danger {
        SEALED("template.sealed", "update.unreadable"),
        TOO_MUCH("template.tooMuch", "update.tooLarge"),
        UNREADABLE("template.unreadable", "update.unreadable"),
        NOT_WORD("template.notWord", "update.unreadable"),
        MACROS("template.macros", "update.macros"),
        CONTROL("template.embedded", "update.macros"),
        EMBEDDED("template.embedded", "update.fetches"),
        TAKES_IN("template.altChunk", "update.fetches"),
        ATTACHED("template.attached", "update.fetches"),
        OUTSIDE("template.outside", "update.fetches"),
        FIELD("template.field", "update.fetches");

        private final String ofTemplate;
        private final String ofEdited;

        Danger(String ofTemplate, String ofEdited) {
            this.ofTemplate = ofTemplate;
            this.ofEdited = ofEdited;
        }
    }

    private record Found(Danger danger, List<Object> arguments) {}

    private final boolean template;
    private final List<Found> found = new ArrayList<>();
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private boolean instruction;
    private boolean typed;
    private boolean word;

    private DocxGuard(boolean template) {
        this.template = template;
    }

    /// All that stands in the way of opening a template; empty where nothing does.
    static List<TemplateProblem> problems(byte[] bytes) {
        DocxGuard guard = new DocxGuard(true);
        guard.read(bytes, TEMPLATE);
        return guard.found.stream()
                .map(each -> new TemplateProblem(true, each.danger.ofTemplate, each.arguments))
                .distinct()
                .toList();
    }

    /// Refuses an edited report for the first thing that stands in the way of opening it.
    ///
    /// @param file what it is called in refusals
    static void check(String file, byte[] bytes) throws PlainException {
        DocxGuard guard = new DocxGuard(false);
        guard.read(bytes, EDITED);
        if (!guard.found.isEmpty()) {
            throw new PlainException(guard.found.getFirst().danger.ofEdited, file);
        }
    }

    private void read(byte[] bytes, PackedXml.Limits limits) {
        if (isOld(bytes)) {
            found(Danger.SEALED);
            return;
        }
        try {
            PackedXml.read(bytes, limits, this);
        } catch (PackedXml.TooMuch e) {
            found(Danger.TOO_MUCH, limits.whole() / 1_000_000);
            return;
        } catch (IOException | PlainException e) {
            found(Danger.UNREADABLE);
            return;
        }
        if (template && !typed) {
            found(Danger.UNREADABLE);
        } else if (template && !word && found.isEmpty()) {
            found(Danger.NOT_WORD);
        }
    }

    static boolean isOld(byte[] bytes) {
        for (int i = 0; i < OLD.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != OLD[i]) {
                return false;
            }
        }
        return true;
    }

    private void found(Danger danger, Object... arguments) {
        found.add(new Found(danger, List.of(arguments)));
    }

    @Override
    public void part(String name) {
        typed |= name.equals("[content_types].xml");
        fields.clear();
        instruction = false;
        if (name.contains("vbaproject") || name.contains("vbadata")) {
            found(Danger.MACROS);
        } else if (name.contains("activex")) {
            found(Danger.CONTROL);
        } else if (name.contains("oleobject") || (template && name.contains("embeddings/"))) {
            found(Danger.EMBEDDED);
        } else if (name.contains("afchunk")) {
            found(Danger.TAKES_IN);
        }
    }

    @Override
    public void read(String part, int event, XMLStreamReader at) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> element(part, at);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (instruction && !fields.isEmpty()) {
                    fields.peek().append(at.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> instruction = false;
            case XMLStreamConstants.END_DOCUMENT -> fields.forEach(field -> field(part, field.toString()));
            default -> {}
        }
    }

    private void element(String part, XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "Relationship" -> relationship(at);
            case "Override", "Default" -> type(at);
            case "altChunk" -> found(Danger.TAKES_IN);
            case "object", "OLEObject", "control" -> {
                if (template) {
                    found(Danger.EMBEDDED);
                }
            }
            case "fldSimple" -> field(part, attribute(at, "instr"));
            case "instrText", "delInstrText" -> {
                if (fields.isEmpty()) {
                    fields.push(new StringBuilder());
                }
                instruction = true;
            }
            case "fldChar" -> fieldMark(part, attribute(at, "fldCharType"));
            default -> {}
        }
    }

    private void fieldMark(String part, String type) {
        if (type.equals("begin")) {
            if (!fields.isEmpty()) {
                fields.peek().append(FIELD);
            }
            fields.push(new StringBuilder());
        } else if (!fields.isEmpty()) {
            field(part, fields.peek().toString());
            if (type.equals("end")) {
                fields.pop();
            }
        }
    }

    private void relationship(XMLStreamReader at) {
        String type = attribute(at, "Type");
        if (type.endsWith("/attachedTemplate")) {
            found(Danger.ATTACHED);
        } else if (type.endsWith("/aFChunk")) {
            found(Danger.TAKES_IN);
        } else if (PackedXml.leadsOutside(at)) {
            found(Danger.OUTSIDE, attribute(at, "Target"));
        } else if (type.endsWith("/oleObject")) {
            found(Danger.EMBEDDED);
        } else if (type.endsWith("/control")) {
            found(Danger.CONTROL);
        } else if (type.endsWith("/vbaProject")) {
            found(Danger.MACROS);
        }
    }

    /// Types decide what a part is taken for, whatever its name: what is not looked at must not be XML. Pictures are
    /// not opened.
    private void type(XMLStreamReader at) {
        String type = attribute(at, "ContentType").toLowerCase(Locale.ROOT);
        String name = (attribute(at, "PartName") + "." + attribute(at, "Extension")).toLowerCase(Locale.ROOT);
        String ending = name.replaceAll("\\.$", "").replaceAll("^.*\\.", "");
        word |= type.endsWith("wordprocessingml.document.main+xml")
                || type.endsWith("wordprocessingml.template.main+xml");
        if (type.contains("macroenabled") || type.contains("vbaproject")) {
            found(Danger.MACROS);
        } else if (type.endsWith("xml") && !type.startsWith("image/") && !READ.contains(ending)) {
            found(Danger.UNREADABLE);
        }
    }

    /// A field with nothing in it shows nothing. In a template, only fields that are known to be harmless may stand; a
    /// list of harmful ones could be got around by a field within a field.
    private void field(String part, String instruction) {
        String all = instruction.strip().toUpperCase(Locale.ROOT);
        String word = all.startsWith("=") ? "=" : all.replaceAll("\\s.*$", "");
        boolean unknown = template && !word.isEmpty() && !HARMLESS.contains(word);
        if (unknown || FETCHES.matcher(all).find()) {
            found(Danger.FIELD, word, where(part));
        }
    }

    /// 0 in the text, 1 in a header, 2 in a footer.
    static int where(String part) {
        return part.contains("header") ? 1 : part.contains("footer") ? 2 : 0;
    }

    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
