package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.socialreadiness.export.Placeholders.Line;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;

/// Draws a report into somebody's own template. What the template says stays; each part of the report goes to its
/// place, and those without a place of their own follow where the rest goes.
final class OwnReport {
    private final Report report;
    private final Messages messages;
    private final XWPFDocument document;
    private final Look look;
    private final TemplateStyles styles;
    private final WordText text;
    private final WordTables tables;
    private final WordBlocks blocks;

    /// What is said in each content control, by its part.
    private final Map<String, List<String>> said = new LinkedHashMap<>();

    private final Set<String> placed = new HashSet<>();

    private OwnReport(Report report, Messages messages, XWPFDocument document) throws IOException {
        this.report = report;
        this.messages = messages;
        this.document = document;
        this.look = OwnTemplate.look(document);
        this.styles = TemplateStyles.into(document, look.colors().accent());
        this.text = new WordText(document, report.meta().locale(), look);
        this.tables = new WordTables(document, text);
        this.blocks = new WordBlocks(document, text, tables, report.meta().locale());
    }

    /// The document, read again and compared with the report.
    ///
    /// @param template a template that was checked
    static byte[] write(Report report, Messages messages, byte[] template, Watch watch) throws IOException {
        try (XWPFDocument document = OwnTemplate.open(template);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            OwnReport drawn = new OwnReport(report, messages, document);
            drawn.draw(watch);
            document.write(out);
            verify(out.toByteArray(), drawn.said);
            return out.toByteArray();
        }
    }

    private static void verify(byte[] written, Map<String, List<String>> said) throws IOException {
        try (XWPFDocument again = new XWPFDocument(new ByteArrayInputStream(written))) {
            for (Map.Entry<String, List<String>> part : said.entrySet()) {
                WordContent.compare(part.getValue(), WordContent.of(WordControls.elements(again, part.getKey())));
            }
        }
    }

    /// Whether the body shows nothing at all, as that of an empty document does.
    static boolean isBlank(XWPFDocument document) {
        return WordControls.end(document) == document.getDocument().getBody().sizeOfPArray()
                && document.getDocument().getBody().getPList().stream().allMatch(OwnReport::isBlank);
    }

    private static boolean isBlank(CTP paragraph) {
        return paragraph.sizeOfRArray() == 0
                && paragraph.sizeOfHyperlinkArray() == 0
                && paragraph.sizeOfSdtArray() == 0
                && (paragraph.getPPr() == null || !paragraph.getPPr().isSetSectPr());
    }

    private void draw(Watch watch) throws IOException {
        WordExporter.properties(report, document);
        Placeholders.removeHints(document);
        boolean cover = true;
        if (isBlank(document)) {
            document.getDocument().getBody().setPArray(new CTP[0]);
        } else {
            // Own pages at the front are a cover already; the program's own stands where a place is kept for it.
            cover = false;
        }
        List<Line> lines = Placeholders.lines(document);
        List<Line> places = places(lines);
        new WorkingMark(document, report).set(lines);
        Map<String, String> values = TemplateWords.values(report, messages);
        List<String> around = new ArrayList<>();
        for (Line line : lines) {
            List<String> filled = Placeholders.fill(line, values);
            around.addAll(line.where() == 0 ? List.of() : filled);
        }
        List<Line> rest = places.stream()
                .filter(place -> place.names().contains(Placeholders.REST))
                .toList();
        int done = 0;
        for (Line place : places) {
            watch.progress(done++, places.size() + 1);
            String name = place.names().getFirst();
            if (!name.equals(Placeholders.REST)) {
                draw(name, place.xml());
            }
        }
        rest(rest, cover, watch);
        for (CTSdtBlock control : document.getDocument().getBody().getSdtList()) {
            if (WordControls.part(control).isPresent()) {
                styles.translate(control);
            }
        }
        WordControls.stamp(document);
        WordSources.write(
                document,
                WordOrigin.of(report, around, text.sources().sentences()).inTemplate(said.keySet()));
        watch.progress(places.size() + 1, places.size() + 1);
    }

    /// The places that things go to: the first of each name.
    private static List<Line> places(List<Line> lines) {
        Set<String> names = new HashSet<>();
        return lines.stream()
                .filter(Line::isPlace)
                .filter(line -> TemplateWords.isKnown(line.names().getFirst()))
                .filter(line -> names.add(line.names().getFirst()))
                .toList();
    }

    /// What a place is for; where the report has nothing of the kind, the place goes.
    private void draw(String name, XmlObject at) throws IOException {
        String part = name.substring(name.indexOf(':') + 1);
        if (name.equals("part:" + WordControls.COVER)) {
            cover();
            WordControls.moveBefore(document, at);
        }
        for (Section section : TemplateWords.sections(report, part)) {
            if (name.startsWith("part:")) {
                if (placed.add(section.id())) {
                    section(section, false);
                    WordControls.moveBefore(document, at);
                }
            } else {
                List<Block> drawing = TemplateWords.drawing(section, name.startsWith("chart:"));
                if (!drawing.isEmpty()) {
                    alone(name, section, drawing);
                    WordControls.moveBefore(document, at);
                }
            }
        }
        Placeholders.remove((CTP) at);
    }

    /// Everything without a place of its own: where the template says so, or at the end.
    private void rest(List<Line> rest, boolean cover, Watch watch) throws IOException {
        if (cover) {
            cover();
        }
        boolean first = placed.isEmpty() && !cover;
        for (Section section : report.sections()) {
            if (placed.add(section.id())) {
                watch.progress(placed.size(), report.sections().size() + 1);
                section(section, !first);
                first = false;
                if (!rest.isEmpty()) {
                    WordControls.moveBefore(document, rest.getFirst().xml());
                }
            }
        }
        rest.forEach(place -> Placeholders.remove((CTP) place.xml()));
    }

    private void cover() {
        int from = WordControls.end(document);
        WordCover.draw(report.cover(), text, tables);
        wrap(WordControls.COVER, report.meta().name(), from, WordContent.of(report.cover()));
    }

    /// @param page whether it begins a page even if the template's headings do not
    private void section(Section section, boolean page) throws IOException {
        int from = WordControls.end(document);
        CTP heading = blocks.draw(section);
        if (page) {
            heading.getPPr().addNewPageBreakBefore();
        }
        wrap(section.id(), section.title(), from, WordContent.of(section, look));
    }

    private void alone(String name, Section section, List<Block> drawing) throws IOException {
        int from = WordControls.end(document);
        blocks.draw(drawing);
        List<String> expected = new ArrayList<>();
        drawing.forEach(block -> expected.addAll(WordContent.of(block, look)));
        wrap(name, section.title(), from, expected);
    }

    private void wrap(String part, String title, int from, List<String> expected) {
        WordControls.wrap(document, part, title, from);
        said.put(part, expected);
    }
}
