package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.Optional;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// The plan as a list to work with: one row for each action that was chosen and not dropped.
final class PlanSheet {
    private static final double GRID = Action.Spot.FAR / 10.0;

    private PlanSheet() {}

    /// Empty where nothing is chosen, or where the plan is not wanted.
    static Optional<Sheet> write(Story story) {
        PrintedPlan plan = new PrintedPlan(story);
        if (!story.options().sections().contains(Part.PLAN) || plan.actions().isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid("plan", story.say("plan.sheet"));
        grid.widths(8, 22, 46, 8, 20, 12, 12, 28, 9, 9, 11, 9, 12, 28);
        grid.row(Style.TITLE, story.say("plan.report.title"));
        grid.row(Style.MESSAGE, plan.decided(true).orElseThrow().plain());
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("plan.report.action"),
                story.say("plan.sheet.name"),
                story.say("plan.report.what"),
                story.say("workbook.id"),
                story.say("plan.card.owner"),
                story.say("plan.first"),
                story.say("plan.due"),
                story.say("plan.doneWhen"),
                story.say("plan.report.effort"),
                story.say("plan.report.impact"),
                story.say("plan.report.mean"),
                story.say("plan.report.can"),
                story.say("plan.sheet.state"),
                story.say("plan.follow.shows"));
        grid.freeze(2, true);
        plan.actions().forEach(action -> line(grid, story, plan, action));
        return Optional.of(grid.sheet());
    }

    private static void line(Grid grid, Story story, PrintedPlan plan, Action action) {
        grid.row(Style.ID, plan.letter(action));
        grid.text(plan.name(action), Style.TEXT);
        grid.text(plan.text(action), Style.TEXT);
        grid.text(action.idea().criterion().map(id -> id.text()).orElse(""), Style.TEXT);
        grid.text(plan.owner(action), Style.TEXT);
        day(grid, action.promise().first());
        day(grid, action.promise().due());
        grid.text(action.promise().doneWhen(), Style.TEXT);
        grid.number(action.spot().effort() / GRID, Style.LEVEL);
        grid.number(action.spot().impact() / GRID, Style.LEVEL);
        grid.number(action.promise().meant(), Style.LEVEL);
        grid.number(action.promise().sure(), Style.LEVEL);
        grid.text(
                story.say(
                        switch (action.course().state()) {
                            case OPEN -> "plan.state.open";
                            case UNDER_WAY -> "plan.state.underWay";
                            case DONE -> "plan.state.done";
                            case DROPPED -> "plan.state.dropped";
                        }),
                Style.TEXT);
        grid.text(action.course().evidence(), Style.TEXT);
    }

    private static void day(Grid grid, Optional<LocalDate> day) {
        day.ifPresentOrElse(date -> grid.number(FactsSheet.serial(date), Style.DAY), () -> grid.blank(Style.DAY));
    }
}
