package org.socialreadiness.export;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;

/// The words that a template may hold in braces, and what they stand for in a report. They are the same in every
/// language, so that one template serves several.
final class TemplateWords {
    /// Lines of the cover by their names; each is empty where the report has no such line.
    private static final Map<String, String> ROWS = Map.of(
            "scope", "report.cover.scope",
            "assessment", "report.cover.assessment",
            "participants", "report.cover.participants",
            "form", "report.cover.form",
            "instrument", "report.cover.version");

    /// Values in the order in which they are explained, each with its explanation.
    static final List<Value> VALUES = List.of(
            new Value("client", "template.value.client"),
            new Value("report", "template.value.report"),
            new Value("question", "template.value.question"),
            new Value("assessment", "template.value.assessment"),
            new Value("scope", "template.value.scope"),
            new Value("date", "template.value.date"),
            new Value("participants", "template.value.participants"),
            new Value("overall", "template.value.overall"),
            new Value("form", "template.value.form"),
            new Value("instrument", "template.value.instrument"),
            new Value("confidentiality", "template.value.confidentiality"),
            new Value("header", "template.value.header"),
            new Value("footer", "template.value.footer"),
            new Value("page", "template.value.page"));

    /// @param key the message that explains it
    record Value(String name, String key) {}

    /// Parts of a report in their order; `factors` are all pages of factors.
    static final List<String> PARTS = List.of(
            "cover",
            "summary",
            "profile",
            "since",
            "factors",
            "disagreement",
            "beliefs",
            "facts",
            "outlook",
            "ratings",
            "notes",
            "quotes",
            "priorities",
            "commitment",
            "method",
            "appendix");

    private TemplateWords() {}

    static boolean isKnown(String name) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return name.equals(Placeholders.REST)
                    || VALUES.stream().anyMatch(value -> value.name().equals(name));
        }
        String part = name.substring(colon + 1);
        boolean whole = name.startsWith("part:");
        return isFactor(part)
                || (PARTS.contains(part) && (whole || (!part.equals("cover") && !part.equals("factors"))));
    }

    private static boolean isFactor(String part) {
        return part.startsWith("factor-") && part.length() > "factor-".length();
    }

    /// The sections that a part consists of; none where this report does not have it.
    static List<Section> sections(Report report, String part) {
        return report.sections().stream()
                .filter(section -> part.equals("factors")
                        ? isFactor(section.id())
                        : section.id().equals(part))
                .toList();
    }

    /// The first chart or table of a section; none where it has no such thing.
    static List<Block> drawing(Section section, boolean chart) {
        return section.blocks().stream()
                .filter(block -> chart ? block instanceof Report.Chart : block instanceof Report.Table)
                .limit(1)
                .toList();
    }

    /// What stands for each word in a report.
    static Map<String, String> values(Report report, Messages messages) {
        Map<String, String> values = new LinkedHashMap<>();
        Report.Meta meta = report.meta();
        values.put("client", meta.client());
        values.put("report", meta.name());
        values.put("question", report.cover().question());
        values.put(
                "date", meta.date().format(DateTimeFormatter.ofPattern(messages.text("export.date"), meta.locale())));
        values.put("header", meta.header());
        values.put("footer", meta.footer());
        values.put("page", messages.text("export.page"));
        values.put("confidentiality", report.cover().confidentiality());
        values.put("overall", overall(report));
        ROWS.forEach((name, key) -> values.put(name, row(report, messages.text(key))));
        return values;
    }

    private static String row(Report report, String label) {
        return report.cover().rows().stream()
                .filter(row -> row.label().equals(label))
                .map(row -> row.text().plain())
                .findFirst()
                .orElse("");
    }

    /// The overall score as the report prints it; a dash where there is none.
    private static String overall(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Intervals chart ? chart.rows().stream() : Stream.empty())
                .filter(row -> row.hue().index() < 0 && row.scored())
                .map(Report.IntervalRow::printed)
                .findFirst()
                .orElse("–");
    }
}
