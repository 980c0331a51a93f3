package org.socialreadiness.report;

import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// What people said, as the report prints it. The level that a quote speaks for is left out: beside the columns of
/// answers it would tell whose words they are.
final class QuotesSheet {
    private QuotesSheet() {}

    static Optional<Sheet> write(Story story) {
        if (!story.options().sections().contains(Part.QUOTES)) {
            return Optional.empty();
        }
        PrintedQuotes printed = new PrintedQuotes(story);
        Grid grid = new Grid("quotes", story.say("report.quotes.title"));
        grid.widths(9, 44, 90, 30);
        grid.row(Style.TITLE, story.say("report.quotes.title"));
        grid.row(Style.MESSAGE, story.say("report.quotes.message"));
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("workbook.id"),
                story.say("workbook.criterion"),
                story.say("workbook.notes.text"),
                story.say("workbook.quotes.who"));
        grid.freeze(1, true);
        int before = grid.rows();
        for (Criterion criterion : AnswersSheet.criteria(story)) {
            for (PrintedQuotes.Line line : printed.of(criterion)) {
                grid.row(Style.ID, criterion.id().text());
                grid.text(criterion.name(), Style.TEXT);
                grid.text(line.text(), Style.TEXT);
                grid.text(line.who(), Style.TEXT);
            }
        }
        return grid.rows() == before ? Optional.empty() : Optional.of(grid.sheet());
    }
}
