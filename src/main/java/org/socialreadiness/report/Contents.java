package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Section;

/// The table of contents: it must be right before an office program has set the pages itself.
///
/// @param ownPage whether it takes a page of its own, because the cover has no room for it
public record Contents(List<Entry> entries, boolean ownPage) {
    public Contents {
        entries = List.copyOf(entries);
    }

    /// One part.
    ///
    /// @param section its id
    /// @param page that it begins on, from 1
    public record Entry(String section, String title, Hue mark, int page) {}

    static Contents of(Report report) {
        boolean own = !Pagination.fitsCover(report);
        List<Entry> entries = new ArrayList<>();
        int page = own ? 3 : 2;
        for (Section section : report.sections()) {
            entries.add(new Entry(section.id(), section.title(), section.mark(), page));
            page += Pagination.pages(section);
        }
        return new Contents(entries, own);
    }
}
