package org.socialreadiness.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// What people wrote, in their words and in alphabetical order, so that no line tells who wrote it. Only where
/// free text is wanted and the people are enough to stay unnamed.
final class NotesSheet {
    private NotesSheet() {}

    static Optional<Sheet> write(Story story, Respondents people) {
        if (!people.shown() || !story.options().sections().contains(Part.FREE_TEXT)) {
            return Optional.empty();
        }
        Grid grid = new Grid("notes", story.say("workbook.notes"));
        grid.widths(9, 44, 24, 90);
        grid.row(Style.TITLE, story.say("report.freeText.title"));
        grid.row(Style.MESSAGE, story.say("report.freeText.message"));
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("workbook.id"),
                story.say("workbook.criterion"),
                story.say("workbook.notes.kind"),
                story.say("workbook.notes.text"));
        grid.freeze(1, true);
        int before = grid.rows();
        for (Criterion criterion : AnswersSheet.criteria(story)) {
            List<Rating> ratings = people.columns().stream()
                    .flatMap(p -> p.sheet().lastAnswered(criterion.id()).stream())
                    .toList();
            lines(
                    grid,
                    criterion,
                    story.say("workbook.notes.note"),
                    ratings.stream().map(Rating::note));
            lines(
                    grid,
                    criterion,
                    story.say("workbook.notes.reason"),
                    ratings.stream().flatMap(r -> r.answer().stream()).flatMap(NotesSheet::reason));
        }
        return grid.rows() == before ? Optional.empty() : Optional.of(grid.sheet());
    }

    private static Stream<String> reason(Answer answer) {
        return answer instanceof Answer.DoesNotApply(var reason) ? Stream.of(reason) : Stream.empty();
    }

    private static void lines(Grid grid, Criterion criterion, String kind, Stream<String> texts) {
        texts.filter(t -> !t.isBlank()).sorted().forEach(text -> {
            grid.row(Style.ID, criterion.id().text());
            grid.text(criterion.name(), Style.TEXT);
            grid.text(kind, Style.TEXT);
            grid.text(text, Style.TEXT);
        });
    }
}
