package org.socialreadiness.export;

import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.socialreadiness.report.Report;

/// A working copy says on every page that it is one, also in a template whose footer does not ask for it.
final class WorkingMark {
    private static final List<String> SAYING = List.of("footer", "confidentiality");

    private final XWPFDocument document;
    private final Report report;

    WorkingMark(XWPFDocument document, Report report) {
        this.document = document;
        this.report = report;
    }

    /// @param lines of the template, before anything is filled in
    void set(List<Placeholders.Line> lines) {
        boolean said = lines.stream()
                .filter(line -> line.where() == 2)
                .anyMatch(line -> line.names().stream().anyMatch(SAYING::contains));
        if (!report.meta().workingCopy() || said) {
            return;
        }
        if (document.getHeaderFooterPolicy() == null
                || document.getHeaderFooterPolicy().getDefaultFooter() == null) {
            document.createFooter(HeaderFooterType.DEFAULT);
        }
        for (XWPFFooter footer : document.getFooterList()) {
            footer.createParagraph()
                    .createRun()
                    .setText(Clean.xml(report.cover().confidentiality()));
        }
    }
}
