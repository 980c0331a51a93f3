package org.socialreadiness.report;

import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Level;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// Every criterion of the form in the words in which it was asked.
final class StatementsSheet {
    private StatementsSheet() {}

    static Sheet write(Story story) {
        Grid grid = new Grid("statements", story.say("workbook.statements"));
        grid.widths(9, 15, 22, 32);
        grid.row(Style.TITLE, story.say("workbook.statements.title"));
        grid.row(Style.MESSAGE, story.say("workbook.statements.message"));
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("workbook.id"),
                story.say("workbook.factor"),
                story.say("workbook.criterion"),
                story.say("workbook.statements.question"));
        int most = AnswersSheet.criteria(story).stream()
                .mapToInt(c -> c.levels().size())
                .max()
                .orElse(0);
        for (int level = 0; level < most; level++) {
            grid.text(story.say("workbook.statements.level", level), Style.HEAD);
            grid.widths(30);
        }
        grid.print(grid.column());
        grid.text(story.say("workbook.statements.evidence"), Style.HEAD);
        grid.text(story.say("workbook.statements.answeredBy"), Style.HEAD);
        grid.widths(44, 30);
        grid.freeze(1, true);
        for (Factor factor : story.findings().factors()) {
            for (Criterion criterion : story.findings().criteria(factor)) {
                grid.row(Style.ID, criterion.id().text());
                grid.text(factor.name(), Style.TEXT);
                grid.text(criterion.name(), Style.TEXT);
                grid.text(criterion.question(), Style.TEXT);
                for (Level level : criterion.levels()) {
                    grid.text(level.statement(), Style.TEXT);
                }
                for (int level = criterion.levels().size(); level < most; level++) {
                    grid.skip();
                }
                grid.text(criterion.evidence(), Style.TEXT);
                grid.text(String.join(", ", criterion.answeredBy()), Style.TEXT);
            }
        }
        return grid.sheet();
    }
}
