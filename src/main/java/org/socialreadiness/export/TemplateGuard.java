package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.socialreadiness.text.PackedXml;
import org.socialreadiness.text.PlainException;

/// Looks at a template from outside before anything opens it: what is too large, could run, or would fetch something
/// into each report. Unlike other guards it goes on to the end, so that all is listed at once.
final class TemplateGuard implements PackedXml.Reader {
    static final int MOST_PARTS = 500;
    static final long LARGEST_PART = 20_000_000;
    static final long LARGEST_WHOLE = 80_000_000;
    static final long MOST_ELEMENTS = 500_000;
    static final int DEEPEST = 100;

    private static final PackedXml.Limits LIMITS =
            new PackedXml.Limits(MOST_PARTS, LARGEST_PART, LARGEST_WHOLE, MOST_ELEMENTS, DEEPEST);

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

    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private boolean instruction;
    private boolean typed;
    private boolean word;

    private TemplateGuard() {}

    /// All that stands in the way of opening it; empty where nothing does.
    static List<TemplateProblem> problems(byte[] bytes) {
        TemplateGuard guard = new TemplateGuard();
        if (isOld(bytes)) {
            return List.of(TemplateProblem.stop("template.sealed"));
        }
        try {
            PackedXml.read(bytes, LIMITS, guard);
        } catch (PackedXml.TooMuch e) {
            guard.stop("template.tooMuch", LARGEST_WHOLE / 1_000_000);
            return guard.problems;
        } catch (IOException | PlainException e) {
            guard.stop("template.unreadable");
            return guard.problems;
        }
        if (!guard.typed) {
            guard.stop("template.unreadable");
        } else if (!guard.word && guard.problems.isEmpty()) {
            guard.stop("template.notWord");
        }
        return guard.problems.stream().distinct().toList();
    }

    private static boolean isOld(byte[] bytes) {
        for (int i = 0; i < OLD.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != OLD[i]) {
                return false;
            }
        }
        return true;
    }

    private void stop(String key, Object... arguments) {
        problems.add(TemplateProblem.stop(key, arguments));
    }

    @Override
    public void part(String name) {
        typed |= name.equals("[content_types].xml");
        fields.clear();
        instruction = false;
        if (name.contains("vbaproject") || name.contains("vbadata")) {
            stop("template.macros");
        } else if (name.contains("embeddings/") || name.contains("activex")) {
            stop("template.embedded");
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
            default -> {}
        }
    }

    private void element(String part, XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "Relationship" -> relationship(at);
            case "Override", "Default" -> type(at);
            case "altChunk" -> stop("template.altChunk");
            case "object", "OLEObject", "control" -> stop("template.embedded");
            case "fldSimple" -> field(part, attribute(at, "instr"));
            case "instrText", "delInstrText" -> {
                if (fields.isEmpty()) {
                    fields.push(new StringBuilder());
                }
                instruction = true;
            }
            case "fldChar" -> {
                String type = attribute(at, "fldCharType");
                if (type.equals("begin")) {
                    fields.push(new StringBuilder());
                } else if (!fields.isEmpty()) {
                    field(part, fields.peek().toString());
                    if (type.equals("end")) {
                        fields.pop();
                    }
                }
            }
            default -> {}
        }
    }

    private void relationship(XMLStreamReader at) {
        String type = attribute(at, "Type");
        if (type.endsWith("/attachedTemplate")) {
            stop("template.attached");
        } else if (type.endsWith("/aFChunk")) {
            stop("template.altChunk");
        } else if (PackedXml.leadsOutside(at)) {
            stop("template.outside", attribute(at, "Target"));
        }
    }

    /// Types decide what a part is taken for, whatever its name: what is not looked at must not be XML.
    private void type(XMLStreamReader at) {
        String type = attribute(at, "ContentType").toLowerCase(Locale.ROOT);
        String name = (attribute(at, "PartName") + "." + attribute(at, "Extension")).toLowerCase(Locale.ROOT);
        String ending = name.replaceAll("\\.$", "").replaceAll("^.*\\.", "");
        word |= type.endsWith("wordprocessingml.document.main+xml")
                || type.endsWith("wordprocessingml.template.main+xml");
        if (type.contains("macroenabled") || type.contains("vbaproject")) {
            stop("template.macros");
        } else if (type.endsWith("xml") && !ending.equals("xml") && !ending.equals("rels") && !ending.equals("vml")) {
            stop("template.unreadable");
        }
    }

    /// A field with nothing in it shows nothing.
    private void field(String part, String instruction) {
        String all = instruction.strip().toUpperCase(Locale.ROOT);
        String word = all.startsWith("=") ? "=" : all.replaceAll("\\s.*$", "");
        if (!word.isEmpty() && !HARMLESS.contains(word)) {
            stop("template.field", word, where(part));
        }
    }

    /// 0 in the text, 1 in a header, 2 in a footer.
    static int where(String part) {
        return part.contains("header") ? 1 : part.contains("footer") ? 2 : 0;
    }

    private static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return "";
    }
}
