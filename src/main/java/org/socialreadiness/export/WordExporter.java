package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.socialreadiness.report.Report;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// Writes a report as a Word document: a switch over its blocks, each drawn in the named styles of the template.
public final class WordExporter {
    private final Report report;
    private final Messages messages;
    private final XWPFDocument document;
    private final WordText text;

    private WordExporter(Report report, Messages messages, XWPFDocument document) {
        this.report = report;
        this.messages = messages;
        this.document = document;
        this.text = new WordText(document, report.meta().locale());
    }

    /// Writes `report` to `target`, reads it again and compares, and only then replaces a file of that name.
    ///
    /// @param messages in the language of the report
    /// @throws PlainException if it cannot be written; the old file is whole
    /// @throws java.util.concurrent.CancellationException if `watch` stops it; the old file is whole
    public static void export(Report report, Path target, Messages messages, Watch watch) throws PlainException {
        AtomicFile.write(target, out -> write(report, out, messages, watch), file -> verify(file, report));
    }

    /// The same in somebody's own template. A template that cannot be used never stops an export: the program's own
    /// look takes its place.
    ///
    /// @param template a .docx or .dotx, not looked at yet
    /// @return what kept the template from being used; empty if the report is in it
    public static List<TemplateProblem> export(
            Report report, Path target, Messages messages, Watch watch, byte[] template) throws PlainException {
        return OwnTemplates.export(
                TemplateCheck.of(template).problems(),
                () -> OwnReport.write(report, messages, template, watch),
                target,
                () -> export(report, target, messages, watch));
    }

    static void write(Report report, OutputStream out, Messages messages, Watch watch) throws IOException {
        try (XWPFDocument document = WordTemplate.open("report.docx")) {
            new WordExporter(report, messages, document).draw(watch);
            document.write(out);
        }
    }

    /// Compares what the file says with what the report says.
    static void verify(Path file, Report report) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            WordContent.compare(WordContent.of(report), WordContent.of(document));
        }
    }

    private void draw(Watch watch) throws IOException {
        properties(report, document);
        WordTemplate.hyphenate(document, report.meta().locale());
        List<String> around = around();
        WordTables tables = new WordTables(document, text);
        int from = WordControls.end(document);
        WordCover.draw(report.cover(), text, tables);
        WordControls.wrap(document, WordControls.COVER, report.meta().name(), from);
        from = WordControls.end(document);
        WordToc.draw(report.cover().contents(), report.contents(), text);
        WordControls.wrap(document, WordControls.CONTENTS, report.cover().contents(), from);
        WordBlocks blocks = new WordBlocks(document, text, tables, report.meta().locale());
        int done = 0;
        for (Section section : report.sections()) {
            watch.progress(done++, report.sections().size());
            from = WordControls.end(document);
            blocks.draw(section);
            WordControls.wrap(document, section.id(), section.title(), from);
        }
        WordControls.stamp(document);
        WordSources.write(document, WordOrigin.of(report, around, text.sources().sentences()));
        watch.progress(done, report.sections().size());
    }

    static void properties(Report report, XWPFDocument document) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(Clean.xml(report.meta().header()));
        core.setSubjectProperty(Clean.xml(report.meta().client()));
        core.setCreator("Social Readiness");
        Date date = Date.from(report.meta().date().atStartOfDay().toInstant(ZoneOffset.UTC));
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
    }

    /// Header and footer: what stands in braces in the template is filled in.
    ///
    /// @return fingerprints of what was filled in
    private List<String> around() {
        String date = report.meta()
                .date()
                .format(DateTimeFormatter.ofPattern(
                        messages.text("export.date"), report.meta().locale()));
        return WordTemplate.around(
                document,
                Map.of(
                        "header", report.meta().header(),
                        "date", date,
                        "footer", report.meta().footer(),
                        "page", messages.text("export.page"),
                        "confidentiality", report.cover().confidentiality()));
    }
}
