package org.socialreadiness.report;

import java.util.List;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// What the workbook is, of whom and when, and how it is used.
final class AboutSheet {
    private AboutSheet() {}

    static Sheet write(Story story, Respondents people) {
        Grid grid = new Grid("about", story.say("workbook.about"));
        Assessment.Head head = story.assessment().head();
        grid.widths(26, 96);
        grid.row(Style.TITLE, story.say("report.name"));
        grid.row(Style.MESSAGE, story.client().name());
        if (story.options().groups().workingCopy()) {
            grid.row(Style.STRONG, story.say("report.workingCopy"));
        }
        grid.row();
        line(grid, story.say("report.cover.scope"), head.scope());
        line(grid, story.say("report.cover.assessment"), head.name());
        line(grid, story.say("report.cover.date"), story.numbers().date(head.date()));
        line(
                grid,
                story.say("report.cover.form"),
                story.say(story.isShort() ? "report.shortForm" : "report.fullForm") + ": "
                        + story.say(
                                "report.criteria", AnswersSheet.criteria(story).size()));
        line(
                grid,
                story.say("report.cover.version"),
                story.say(
                        "report.cover.versionText",
                        story.instrument().title(),
                        story.instrument().version()));
        line(
                grid,
                story.say("report.cover.participants"),
                story.say(
                        "workbook.about.people",
                        story.scores().raters(),
                        story.scores().sealed()));
        grid.row();
        grid.row(Style.STRONG, story.say("workbook.about.use"));
        grid.row(Style.NOTE, story.say("workbook.about.live"));
        grid.row(Style.NOTE, story.say(people.shown() ? "workbook.about.fromAnswers" : "workbook.about.fromCounts"));
        grid.row(Style.NOTE, story.say("workbook.about.protected"));
        grid.row(Style.NOTE, story.say("workbook.about.names"));
        grid.row();
        grid.row(Style.STRONG, story.say("workbook.about.sheets"));
        for (List<String> sheet : List.of(
                List.of(story.say("workbook.scores"), story.say("workbook.about.scores")),
                List.of(story.say("workbook.criteria"), story.say("workbook.about.criteria")),
                List.of(story.say("workbook.statements"), story.say("workbook.statements.message")),
                List.of(story.say("workbook.method"), story.say("workbook.method.message")))) {
            line(grid, sheet.getFirst(), sheet.getLast());
        }
        grid.row();
        grid.row(Style.STRONG, story.say("report.cover.self"));
        grid.row(Style.NOTE, story.say("workbook.about.self"));
        grid.row(Style.NOTE, story.say("report.cover.confidential"));
        return grid.sheet();
    }

    private static void line(Grid grid, String label, String text) {
        grid.row(Style.LABEL, label);
        grid.text(text, Style.TEXT);
    }
}
