package org.socialreadiness.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Choice;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.text.WorkbookNames;

/// From the answers to each criterion's value: how many chose each level, mean, consensus, variance, agreement,
/// and whether the criterion counts.
///
/// Where there is no column for each person, the numbers of ratings at each level are what one changes. What would tell
/// who chose what is not there at all: such criteria enter their factor as one number for all of them, and the factor's
/// standard error is a plain value.
final class CriteriaSheet {
    private static final int FIRST_COUNT = 5;

    private final Story story;
    private final Respondents people;
    private final AnswersSheet answers;
    private final Grid grid;
    private final int mostLevels;
    private final Map<Factor, Area> factors = new LinkedHashMap<>();
    private final Map<Criterion, Integer> rows = new LinkedHashMap<>();
    private int head;

    private CriteriaSheet(Story story, Respondents people, AnswersSheet answers) {
        this.story = story;
        this.people = people;
        this.answers = answers;
        this.grid = new Grid("criteria", story.say("workbook.criteria"));
        this.mostLevels = AnswersSheet.criteria(story).stream()
                .mapToInt(c -> c.levels().size())
                .max()
                .orElse(0);
    }

    static CriteriaSheet write(Story story, Respondents people, AnswersSheet answers) {
        CriteriaSheet sheet = new CriteriaSheet(story, people, answers);
        sheet.head();
        for (Factor factor : story.findings().factors()) {
            int top = sheet.grid.rows();
            story.findings().criteria(factor).forEach(criterion -> sheet.row(factor, criterion));
            sheet.factors.put(factor, new Area(top, 0, sheet.grid.rows() - 1, 0));
        }
        return sheet;
    }

    Sheet sheet() {
        return grid.sheet();
    }

    String weights(Factor factor) {
        return column(factor, 3);
    }

    String values(Factor factor) {
        return column(factor, at(CriteriaColumn.VALUE));
    }

    String variances(Factor factor) {
        return column(factor, at(CriteriaColumn.VARIANCE));
    }

    String answered(Factor factor) {
        return column(factor, at(CriteriaColumn.ANSWERED));
    }

    String open(Factor factor) {
        return column(factor, at(CriteriaColumn.OPEN));
    }

    String notApplicable(Factor factor) {
        return column(factor, at(CriteriaColumn.NOT_APPLICABLE));
    }

    /// One criterion's cell, as other sheets refer to it.
    String cell(Criterion criterion, CriteriaColumn column) {
        return grid.cell(Objects.requireNonNull(rows.get(criterion)), at(column));
    }

    /// The cells of all agreed levels.
    Name consensus() {
        int column = at(CriteriaColumn.CONSENSUS);
        return new Name(WorkbookNames.CONSENSUS, grid.cells(new Area(head + 1, column, grid.rows() - 1, column)));
    }

    /// The names and values of all criteria, for a chart.
    String allIds() {
        return grid.cells(new Area(head + 1, 0, grid.rows() - 1, 0));
    }

    String allValues() {
        return grid.cells(new Area(head + 1, at(CriteriaColumn.VALUE), grid.rows() - 1, at(CriteriaColumn.VALUE)));
    }

    /// Whether something of the factor is not shown, so that its standard error cannot be computed from cells.
    boolean holdsBack(Factor factor) {
        return story.findings().criteria(factor).stream()
                .anyMatch(c -> story.findings().score(c).isHeldBack());
    }

    private String column(Factor factor, int column) {
        Area rows = Objects.requireNonNull(factors.get(factor));
        return grid.cells(new Area(rows.top(), column, rows.bottom(), column));
    }

    private int at(CriteriaColumn column) {
        return FIRST_COUNT + mostLevels + column.offset();
    }

    private void head() {
        grid.widths(9, 44, 22, 8, 8);
        grid.row(Style.TITLE, story.say("workbook.criteria.title"));
        grid.row(
                Style.MESSAGE,
                story.say(people.shown() ? "workbook.criteria.fromAnswers" : "workbook.criteria.fromCounts"));
        grid.row();
        head = grid.row(
                Style.HEAD,
                story.say("workbook.id"),
                story.say("workbook.criterion"),
                story.say("workbook.factor"),
                story.say("workbook.weight"),
                story.say("workbook.criteria.top"));
        for (int level = 0; level < mostLevels; level++) {
            grid.number(level, Style.HEAD_NUMBER);
            grid.widths(5);
        }
        for (CriteriaColumn column : CriteriaColumn.values()) {
            grid.text(column.head(story), Style.HEAD_NUMBER);
            grid.widths(column == CriteriaColumn.OUTCOME ? 60 : 11);
        }
        grid.freeze(2, true);
        grid.print(at(CriteriaColumn.VALUE) + 1);
    }

    private void row(Factor factor, Criterion criterion) {
        int row = grid.row();
        rows.put(criterion, row);
        grid.text(criterion.id().text(), Style.ID);
        grid.text(criterion.name(), Style.TEXT);
        grid.text(factor.name(), Style.TEXT);
        grid.number(criterion.weight(), Style.LEVEL);
        grid.number(criterion.top(), Style.COUNT);
        new Row(row, criterion).write();
    }

    /// One criterion's formulas.
    private final class Row {
        private final int row;
        private final Criterion criterion;
        private final CriterionScore score;
        private final boolean heldBack;
        private final CriterionFormulas formulas;

        Row(int row, Criterion criterion) {
            this.row = row;
            this.criterion = criterion;
            this.score = story.findings().score(criterion);
            this.heldBack = score.isHeldBack();
            int last = FIRST_COUNT + criterion.top();
            this.formulas = new CriterionFormulas(
                    Grid.absolute(head, FIRST_COUNT) + ":" + Grid.absolute(head, last),
                    IntStream.rangeClosed(FIRST_COUNT, last)
                            .mapToObj(column -> Grid.here(row, column))
                            .toList(),
                    Grid.here(row, 4),
                    here(CriteriaColumn.RATINGS),
                    here(CriteriaColumn.CONSENSUS));
        }

        void write() {
            counts();
            ratings();
            confidence();
            agreement();
            standing();
            grid.text(outcome(story.assessment().outcome(criterion.id())), Style.TEXT);
        }

        private void counts() {
            for (int level = 0; level < mostLevels; level++) {
                if (level > criterion.top()) {
                    grid.skip();
                } else {
                    count(
                            "COUNTIF(%s," + Grid.absolute(head, FIRST_COUNT + level) + ")",
                            score.counts().get(level));
                }
            }
            count("COUNTIF(%s,\"" + AnswersSheet.DONT_KNOW + "\")", score.dontKnow());
            count("COUNTIF(%s,\"" + AnswersSheet.DOES_NOT_APPLY + "\")", score.doesNotApply());
        }

        /// A count over the answers: a formula where they are shown, else a number to change, or nothing.
        private void count(String formula, int result) {
            AnswersSheet.Cells cells = answers.cells().get(criterion);
            if (heldBack) {
                grid.text("–", Style.HELD_BACK);
            } else if (cells != null) {
                grid.formula(formula.formatted(cells.answers(), cells.confidence()), result, Style.COUNT);
            } else {
                grid.number(result, Style.VALUE_INPUT);
            }
        }

        private void ratings() {
            if (heldBack) {
                grid.number(score.n(), Style.COUNT);
                grid.text("–", Style.HELD_BACK);
            } else {
                grid.formula(formulas.ratings(), score.n(), Style.COUNT);
                grid.formula(formulas.mean(), score.mean(), Style.LEVEL);
            }
            if (heldBack && score.consensus().isEmpty()) {
                // Were a level agreed here, the factor's part that is not shown would count it twice.
                grid.text("–", Style.HELD_BACK);
                grid.text("–", Style.HELD_BACK);
                return;
            }
            grid.number(score.consensus(), Style.VALUE_INPUT);
            List<String> levels = criterion.levels().stream()
                    .map(l -> String.valueOf(l.position()))
                    .toList();
            grid.choice(new Choice(
                    List.of(new Area(row, at(CriteriaColumn.CONSENSUS), row, at(CriteriaColumn.CONSENSUS))),
                    levels,
                    story.say("workbook.criteria.refusal", criterion.top())));
            grid.formula(formulas.value(here(CriteriaColumn.MEAN)), score.value(), Style.LEVEL);
        }

        private void confidence() {
            String form = "COUNTIFS(%s,\">=0\",%s,";
            count(
                    form + Grid.literal(AnswersSheet.word(story, Confidence.GUESS)) + ")",
                    score.confidence().guess());
            count(
                    form + Grid.literal(AnswersSheet.word(story, Confidence.EVIDENCE)) + ")",
                    score.confidence().evidence());
            if (heldBack) {
                grid.text("–", Style.HELD_BACK);
            } else {
                grid.formula(
                        formulas.variance(
                                here(CriteriaColumn.ANSWERED),
                                here(CriteriaColumn.GUESS),
                                here(CriteriaColumn.EVIDENCE)),
                        score.variance(),
                        Style.LEVEL);
            }
        }

        private void agreement() {
            if (heldBack) {
                IntStream.range(0, 5).forEach(_ -> grid.text("–", Style.HELD_BACK));
                return;
            }
            boolean stated = score.n() >= 3;
            List<Integer> chosen = IntStream.range(0, score.counts().size())
                    .filter(level -> score.counts().get(level) > 0)
                    .boxed()
                    .toList();
            grid.formula(formulas.lowest(), number(stated, chosen.isEmpty() ? 0 : chosen.getFirst()), Style.COUNT);
            grid.formula(formulas.highest(), number(stated, chosen.isEmpty() ? 0 : chosen.getLast()), Style.COUNT);
            grid.formula(formulas.meanDistance(), score.adM(), Style.LEVEL);
            grid.formula(formulas.rwg(), score.rwg(), Style.LEVEL);
            String yes = story.say("workbook.yes");
            String no = story.say("workbook.no");
            grid.formula(
                    formulas.split(here(CriteriaColumn.LOWEST), here(CriteriaColumn.HIGHEST), yes, no),
                    score.split().map(split -> split ? yes : no).orElse(""),
                    Style.WORD);
        }

        private void standing() {
            if (heldBack) {
                grid.number(flag(Standing.ANSWERED), Style.FLAG);
            } else {
                grid.formula(formulas.answered(), flag(Standing.ANSWERED), Style.FLAG);
            }
            String answered = here(CriteriaColumn.ANSWERED);
            String notApplicable = here(CriteriaColumn.NOT_APPLICABLE);
            grid.formula("1-" + answered + "-" + notApplicable, flag(Standing.UNANSWERED), Style.FLAG);
            if (heldBack) {
                grid.number(0, Style.FLAG);
            } else {
                grid.formula(
                        formulas.notApplicable(
                                answered, here(CriteriaColumn.DONT_KNOW), here(CriteriaColumn.DOES_NOT_APPLY)),
                        flag(Standing.NOT_APPLICABLE),
                        Style.FLAG);
            }
        }

        private int flag(Standing standing) {
            return score.standing() == standing ? 1 : 0;
        }

        private String here(CriteriaColumn column) {
            return Grid.here(row, at(column));
        }
    }

    private static OptionalDouble number(boolean stated, int value) {
        return stated ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private String outcome(Optional<Outcome> outcome) {
        return outcome.map(recorded -> switch (recorded) {
                    case Outcome.Consensus(var level, var reason, var minority) ->
                        sentences(
                                story.say("workbook.criteria.agreed", level),
                                reason,
                                minority.isBlank() ? "" : story.say("workbook.criteria.minority", minority));
                    case Outcome.Dissent(var low, var high, var lowReason, var highReason) ->
                        sentences(
                                story.say("workbook.criteria.dissent", low, high),
                                lowReason.isBlank() ? "" : story.say("workbook.criteria.view", low, lowReason),
                                highReason.isBlank() ? "" : story.say("workbook.criteria.view", high, highReason));
                })
                .orElse("");
    }

    private static String sentences(String... parts) {
        return List.of(parts).stream().filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
    }
}
