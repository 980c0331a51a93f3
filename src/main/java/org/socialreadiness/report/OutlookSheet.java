package org.socialreadiness.report;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.outlook.Bands;
import org.socialreadiness.outlook.InputValue;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// The divide in numbers: every curve month by month, and every input with its source. These are results of a model
/// with
/// chance draws, no formulas.
final class OutlookSheet {
    private static final int LAST = 24;

    private OutlookSheet() {}

    /// Empty where the instrument has no outlook.
    static Optional<Sheet> write(Story story) {
        return OutlookSection.of(story).map(told -> write(story, told.outlook()));
    }

    private static Sheet write(Story story, Outlook outlook) {
        OutlookWords words = new OutlookWords(story.messages());
        Grid grid = new Grid("outlook", story.say("workbook.outlook"));
        grid.widths(40, 14, 14, 14, 14, 14, 16, 16);
        grid.row(Style.TITLE, story.say("outlook.paper.title"));
        grid.row(Style.MESSAGE, words.growth(outlook.today(), true));
        grid.row(Style.NOTE, words.warning());
        words.assumptions(outlook).forEach(text -> grid.row(Style.NOTE, text));
        grid.row();
        months(grid, story, outlook);
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("outlook.paper.input"),
                story.say("outlook.paper.value"),
                story.say("outlook.paper.from"));
        for (InputValue input : outlook.today().inputs()) {
            grid.row(Style.LABEL, words.name(input.input()));
            grid.number(input.value(), Style.SHARE);
            grid.text(words.source(input), Style.TEXT);
        }
        return grid.sheet();
    }

    private static void months(Grid grid, Story story, Outlook outlook) {
        grid.row(
                Style.HEAD,
                story.say("outlook.paper.month"),
                story.say("outlook.paper.median"),
                story.say("outlook.paper.p10"),
                story.say("outlook.paper.p25"),
                story.say("outlook.paper.p75"),
                story.say("outlook.paper.p90"),
                story.say("outlook.leader"),
                story.say("outlook.follower"));
        Bands bands = outlook.today().fan().bands();
        List<List<Double>> columns = List.of(
                bands.p50(),
                bands.p10(),
                bands.p25(),
                bands.p75(),
                bands.p90(),
                outlook.leader().path().useful(),
                outlook.follower().path().useful());
        for (int month = 0; month <= LAST; month++) {
            grid.row(Style.LABEL, String.valueOf(month));
            for (List<Double> column : columns) {
                grid.number(100 * column.get(month), Style.SCORE);
            }
        }
    }
}
