package org.socialreadiness.report;

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
        if (story.options().occasion().draft()) {
            grid.row(Style.STRONG, story.say("report.draft"));
        }
        grid.row();
        line(grid, story.say("report.cover.scope"), head.scope());
        String recipient = story.options().occasion().recipient();
        if (!recipient.isBlank()) {
            line(grid, story.say("report.cover.recipient"), recipient);
        }
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
        sheets(grid, story, people);
        grid.row();
        grid.row(Style.STRONG, story.say("report.cover.self"));
        grid.row(Style.NOTE, story.say("workbook.about.self"));
        grid.row(Style.NOTE, story.say("report.cover.confidential"));
        return grid.sheet();
    }

    private static void sheets(Grid grid, Story story, Respondents people) {
        line(grid, story.say("workbook.scores"), story.say("workbook.about.scores"));
        line(grid, story.say("workbook.whatIf"), story.say("workbook.about.whatIf"));
        line(grid, story.say("workbook.criteria"), story.say("workbook.about.criteria"));
        if (people.shown()) {
            line(grid, story.say("workbook.answers"), story.say("workbook.about.answers"));
            line(grid, story.say("workbook.confidence"), story.say("workbook.confidence.title"));
        }
        if (!story.instrument().beliefs().isEmpty()) {
            line(grid, story.say("workbook.beliefs"), story.say("workbook.beliefs.title"));
        }
        if (!story.instrument().facts().isEmpty()) {
            line(grid, story.say("workbook.facts"), story.say("report.facts.title"));
        }
        line(grid, story.say("workbook.statements"), story.say("workbook.statements.message"));
        line(grid, story.say("workbook.method"), story.say("workbook.method.message"));
    }

    private static void line(Grid grid, String label, String text) {
        grid.row(Style.LABEL, label);
        grid.text(text, Style.TEXT);
    }
}
