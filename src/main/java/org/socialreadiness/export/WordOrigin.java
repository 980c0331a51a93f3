package org.socialreadiness.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.report.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What a document says, out of sight, of the report that it was written from: enough to know whether another report
/// may take its place. It holds ids and fingerprints, no names.
///
/// @param assessment id of the assessment that the report is of
/// @param language of the report
/// @param workingCopy whether small groups are shown in it
/// @param ownTemplate whether it was drawn into somebody's own template
/// @param parts all that were ever written into the document
/// @param around fingerprints of the words that were filled into headers and footers, in the template's order
/// @param sentences ids of the answers that a sentence rests on, by its bookmark
record WordOrigin(
        String assessment,
        String language,
        boolean workingCopy,
        boolean ownTemplate,
        List<String> parts,
        List<String> around,
        Map<String, String> sentences) {
    WordOrigin {
        parts = List.copyOf(parts);
        around = List.copyOf(around);
        sentences = new LinkedHashMap<>(sentences);
    }

    /// Of a report that is written.
    static WordOrigin of(Report report, List<String> around, Map<String, String> sentences) {
        List<String> parts = new ArrayList<>(List.of(WordControls.COVER, WordControls.CONTENTS));
        report.sections().forEach(section -> parts.add(section.id()));
        return new WordOrigin(
                report.meta().assessment(),
                report.meta().locale().getLanguage(),
                report.meta().workingCopy(),
                false,
                parts,
                around,
                sentences);
    }

    /// The same of a report in somebody's own template, which may hold single drawings as parts of their own.
    WordOrigin inTemplate(Set<String> drawn) {
        Set<String> all = new LinkedHashSet<>(parts);
        all.addAll(drawn);
        return new WordOrigin(assessment, language, workingCopy, true, List.copyOf(all), around, sentences);
    }

    /// Whether this is of the same assessment, in the same language, and of the same kind.
    boolean fits(WordOrigin other) {
        return assessment.equals(other.assessment)
                && language.equals(other.language)
                && workingCopy == other.workingCopy;
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><sources xmlns=\"")
                .append(WordSources.NAMESPACE)
                .append("\" assessment=\"")
                .append(Clean.escaped(assessment))
                .append("\" language=\"")
                .append(language)
                .append("\" workingCopy=\"")
                .append(workingCopy)
                .append("\" ownTemplate=\"")
                .append(ownTemplate)
                .append("\">");
        sentences.forEach((bookmark, ids) -> xml.append("<sentence bookmark=\"")
                .append(bookmark)
                .append("\" ids=\"")
                .append(ids)
                .append("\"/>"));
        parts.forEach(
                part -> xml.append("<part id=\"").append(Clean.escaped(part)).append("\"/>"));
        around.forEach(print -> xml.append("<around print=\"").append(print).append("\"/>"));
        return xml.append("</sources>").toString();
    }

    /// Empty where it is something else, or was written before documents said where they are from.
    static Optional<WordOrigin> read(Document tree) {
        Element root = tree.getDocumentElement();
        if (!WordSources.NAMESPACE.equals(root.getNamespaceURI()) || !root.hasAttribute("assessment")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        List<String> around = new ArrayList<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Element each : XmlTree.children(root)) {
            switch (each.getLocalName()) {
                case "part" -> parts.add(each.getAttribute("id"));
                case "around" -> around.add(each.getAttribute("print"));
                case "sentence" -> sentences.put(each.getAttribute("bookmark"), each.getAttribute("ids"));
                default -> {}
            }
        }
        return Optional.of(new WordOrigin(
                root.getAttribute("assessment"),
                root.getAttribute("language"),
                Boolean.parseBoolean(root.getAttribute("workingCopy")),
                Boolean.parseBoolean(root.getAttribute("ownTemplate")),
                parts,
                around,
                sentences));
    }
}
