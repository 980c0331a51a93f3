package org.socialreadiness.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Choice;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.text.WorkbookNames;

/// What we say and what our time and money show, pair by pair: means, live where there is a column for each
/// person.
final class BeliefsSheet {
    private static final int FIRST_PERSON = 8;

    private BeliefsSheet() {}

    /// @param names gets those of what people say and do, where there is a column for each person
    static Sheet write(Story story, Respondents people, List<Name> names) {
        Grid grid = new Grid("beliefs", story.say("workbook.beliefs"));
        List<Respondents.Column> columns = people.beliefs();
        head(grid, story, people);
        int top = grid.rows();
        for (BeliefPair pair : story.instrument().beliefs()) {
            BeliefScore score = story.scores().beliefs().stream()
                    .filter(b -> b.id().equals(pair.id()))
                    .findFirst()
                    .orElseThrow();
            int row = grid.row();
            grid.text(pair.id().text(), Style.ID);
            grid.text(
                    pair.factor()
                            .flatMap(story.instrument()::factor)
                            .map(Factor::name)
                            .orElse(""),
                    Style.TEXT);
            grid.text(pair.poleA(), Style.TEXT);
            grid.text(pair.poleB(), Style.TEXT);
            if (score.isHeldBack()) {
                grid.number(score.n(), Style.COUNT);
                IntStream.range(0, 3 + 2 * columns.size()).forEach(_ -> grid.text("–", Style.HELD_BACK));
                continue;
            }
            if (columns.isEmpty()) {
                grid.number(score.n(), Style.COUNT);
                grid.number(score.say(), Style.LEVEL);
                grid.number(score.show(), Style.LEVEL);
                grid.number(score.gap(), Style.LEVEL);
                continue;
            }
            String say = cells(row, FIRST_PERSON, columns.size());
            String show = cells(row, FIRST_PERSON + columns.size(), columns.size());
            grid.formula(
                    "COUNT(" + say + ")+COUNT(" + show + ")-COUNTIFS(" + say + ",\">=-3\"," + show + ",\">=-3\")",
                    score.n(),
                    Style.COUNT);
            mean(grid, say, score.say());
            mean(grid, show, score.show());
            String f = Grid.here(row, 5);
            String g = Grid.here(row, 6);
            grid.formula("IF(OR(" + f + "=\"\"," + g + "=\"\"),\"\"," + g + "-" + f + ")", score.gap(), Style.LEVEL);
            columns.forEach(c -> value(grid, c.sheet().belief(pair.id()).say()));
            columns.forEach(c -> value(grid, c.sheet().belief(pair.id()).show()));
        }
        if (!columns.isEmpty()) {
            grid.choice(new Choice(
                    List.of(new Area(top, FIRST_PERSON, grid.rows() - 1, FIRST_PERSON + 2 * columns.size() - 1)),
                    IntStream.rangeClosed(-BeliefPair.REACH, BeliefPair.REACH)
                            .mapToObj(String::valueOf)
                            .toList(),
                    story.say("workbook.beliefs.refusal")));
            names.add(new Name(WorkbookNames.SAY, side(grid, top, FIRST_PERSON, columns.size())));
            names.add(new Name(WorkbookNames.DO, side(grid, top, FIRST_PERSON + columns.size(), columns.size())));
        }
        return grid.sheet();
    }

    private static void head(Grid grid, Story story, Respondents people) {
        grid.widths(9, 18, 40, 40, 10, 9, 9, 10);
        grid.row(Style.TITLE, story.say("workbook.beliefs.title"));
        grid.row(Style.MESSAGE, story.say(people.shown() ? "workbook.beliefs.message" : "workbook.beliefs.fewMessage"));
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("workbook.id"),
                story.say("workbook.factor"),
                story.say("workbook.beliefs.poleA"),
                story.say("workbook.beliefs.poleB"));
        for (String text : List.of(
                story.say("workbook.beliefs.n"),
                story.say("workbook.beliefs.say"),
                story.say("workbook.beliefs.do"),
                story.say("workbook.beliefs.gap"))) {
            grid.text(text, Style.HEAD_NUMBER);
        }
        for (Belief.Side side : Belief.Side.values()) {
            String word = story.say(side == Belief.Side.SAY ? "workbook.beliefs.say" : "workbook.beliefs.do");
            boolean named = story.options().people() == ReportOptions.People.NAMES;
            for (int i = 0; i < people.beliefs().size(); i++) {
                grid.text(named ? people.beliefs().get(i).head() + ": " + word : word, Style.HEAD_NUMBER);
                grid.widths(9);
            }
        }
        grid.freeze(1, true);
    }

    private static String side(Grid grid, int top, int left, int people) {
        return grid.cells(new Area(top, left, grid.rows() - 1, left + people - 1));
    }

    private static void mean(Grid grid, String cells, OptionalDouble mean) {
        grid.formula("IF(COUNT(" + cells + ")=0,\"\",AVERAGE(" + cells + "))", mean, Style.LEVEL);
    }

    private static void value(Grid grid, OptionalInt value) {
        grid.number(value, Style.CHOICE);
    }

    private static String cells(int row, int left, int count) {
        return Grid.here(row, left) + ":" + Grid.here(row, left + count - 1);
    }
}
