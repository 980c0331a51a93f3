package org.socialreadiness.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.socialreadiness.text.PackedXml;
import org.socialreadiness.text.PlainException;

/// Looks at an Excel or PowerPoint template before anything opens it: what is too large, or could run or fetch
/// something. It goes on to the end, so that all is listed at once.
final class OfficeGuard implements PackedXml.Reader {
    private static final PackedXml.Limits LIMITS = new PackedXml.Limits(1_000, 40_000_000, 120_000_000, 1_000_000, 90);

    private final Kind kind;
    private final List<TemplateProblem> found = new ArrayList<>();
    private boolean right;

    /// What a file must be; the number chooses its words in messages.
    enum Kind {
        EXCEL(0, "spreadsheetml.sheet.main+xml", "spreadsheetml.template.main+xml"),
        POWERPOINT(1, "presentationml.presentation.main+xml", "presentationml.template.main+xml");

        private final int number;
        private final String document;
        private final String template;

        Kind(int number, String document, String template) {
            this.number = number;
            this.document = document;
            this.template = template;
        }

        /// That such a file cannot be read.
        TemplateProblem unreadable() {
            return TemplateProblem.stop("template.office.unreadable", number);
        }
    }

    private OfficeGuard(Kind kind) {
        this.kind = kind;
    }

    /// All that stands in the way of opening a template; empty where nothing does.
    static List<TemplateProblem> problems(Kind kind, byte[] bytes) {
        OfficeGuard guard = new OfficeGuard(kind);
        try {
            if (DocxGuard.isOld(bytes)) {
                guard.found.add(kind.unreadable());
            } else {
                PackedXml.read(bytes, LIMITS, guard);
                if (!guard.right && guard.found.isEmpty()) {
                    guard.found.add(kind.unreadable());
                }
            }
        } catch (PackedXml.TooMuch e) {
            guard.found("template.tooMuch", LIMITS.whole() / 1_000_000);
        } catch (IOException | PlainException e) {
            guard.found.add(kind.unreadable());
        }
        return guard.found.stream().distinct().toList();
    }

    private void found(String key, Object... arguments) {
        found.add(TemplateProblem.stop(key, arguments));
    }

    @Override
    public void part(String name) {
        if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("macrosheet")) {
            found("template.office.macros", kind.number);
        } else if (name.contains("activex") || name.contains("embeddings/") || name.contains("oleobject")) {
            found("template.embedded");
        } else if (name.contains("externallink") || name.contains("connections") || name.contains("querytable")) {
            found("template.office.outside", name);
        }
    }

    @Override
    public void read(String part, int event, XMLStreamReader at) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (at.getLocalName()) {
            case "Relationship" -> {
                if (PackedXml.leadsOutside(at)) {
                    found("template.office.outside", DocxGuard.attribute(at, "Target"));
                }
            }
            case "Override", "Default" -> {
                String type = DocxGuard.attribute(at, "ContentType").toLowerCase(Locale.ROOT);
                right |= type.endsWith(kind.document) || type.endsWith(kind.template);
                if (type.contains("macroenabled") || type.contains("vbaproject")) {
                    found("template.office.macros", kind.number);
                }
            }
            default -> {}
        }
    }
}
