package org.socialreadiness.report;

import static org.socialreadiness.report.WhatIfColumn.CHANGE;
import static org.socialreadiness.report.WhatIfColumn.TARGET;
import static org.socialreadiness.report.WhatIfColumn.TARGET_VALUE;
import static org.socialreadiness.report.WhatIfColumn.TODAY;
import static org.socialreadiness.report.WhatIfColumn.TOP;
import static org.socialreadiness.report.WhatIfColumn.WEIGHT;
import static org.socialreadiness.report.WhatIfColumn.WHAT_IF;
import static org.socialreadiness.report.WhatIfColumn.WHAT_IF_VALUE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.Choice;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;
import org.socialreadiness.text.WorkbookNames;

/// Where the team wants to be and what one other level would do, beside the real scores and never in them. A level here
/// counts as if the team had agreed on it. It has no interval: nobody has answered so.
///
/// What is held back stays in its factor as it is and can neither be changed nor worked out.
final class WhatIfSheet {
    private static final int OVERALL = 4;

    private final Story story;
    private final CriteriaSheet criteria;
    private final ScoresSheet scores;
    private final Scores reached;
    private final Grid grid;
    private final List<Factor> factors;
    private final List<Name> names = new ArrayList<>();
    private final Map<Factor, Area> areas = new HashMap<>();

    private WhatIfSheet(Story story, CriteriaSheet criteria, ScoresSheet scores, Scores reached) {
        this.story = story;
        this.criteria = criteria;
        this.scores = scores;
        this.reached = reached;
        this.grid = new Grid("whatIf", story.say("workbook.whatIf"));
        this.factors = story.findings().factors();
    }

    /// @param reached the scores with every target reached that is not held back
    static WhatIfSheet write(Story story, CriteriaSheet criteria, ScoresSheet scores, Scores reached) {
        WhatIfSheet sheet = new WhatIfSheet(story, criteria, scores, reached);
        sheet.write();
        return sheet;
    }

    Sheet sheet() {
        return grid.sheet();
    }

    List<Name> names() {
        return List.copyOf(names);
    }

    private void write() {
        for (WhatIfColumn column : WhatIfColumn.values()) {
            grid.widths(column.width());
        }
        grid.row(Style.TITLE, story.say("workbook.whatIf"));
        grid.row(Style.MESSAGE, story.say("workbook.whatIf.message"));
        boolean heldBack = factors.stream().anyMatch(criteria::holdsBack);
        grid.row(Style.NOTE, story.say(heldBack ? "workbook.whatIf.heldBack" : "workbook.whatIf.note"));
        int top = OVERALL + factors.size() + 3;
        int first = top;
        for (Factor factor : factors) {
            int count = story.findings().criteria(factor).size();
            areas.put(factor, new Area(top, 0, top + count - 1, 0));
            top += count;
        }
        scores();
        grid.row();
        criteria();
        name(WorkbookNames.TARGETS, new Area(first, TARGET.at(), top - 1, TARGET.at()));
        name("what_if", new Area(first, WHAT_IF.at(), top - 1, WHAT_IF.at()));
    }

    private void scores() {
        head(true);
        int row = grid.row();
        grid.skip();
        grid.text(story.say("report.overall"), Style.STRONG);
        IntStream.range(0, 3).forEach(_ -> grid.blank(Style.TEXT));
        boolean shown =
                factors.stream().noneMatch(f -> isHeldBack(story.findings().score(f)));
        OptionalDouble today = overall(story.scores());
        OptionalDouble then = shown ? overall(reached) : OptionalDouble.empty();
        row(row, scores.overallCell(), today, overallFormula(TARGET), then, overallFormula(WHAT_IF));
        name("target_overall", new Area(row, TARGET.at(), row, TARGET.at()));
        name("what_if_overall", new Area(row, WHAT_IF.at(), row, WHAT_IF.at()));
        factors.forEach(this::factor);
    }

    private void factor(Factor factor) {
        int row = grid.row();
        FactorScore own = story.findings().score(factor);
        grid.text(factor.id().text(), Style.ID);
        grid.text(factor.name(), Style.LABEL);
        grid.blank(Style.TEXT);
        grid.number(factor.weight(), Style.LEVEL);
        grid.blank(Style.TEXT);
        name("target_" + factor.id(), new Area(row, TARGET.at(), row, TARGET.at()));
        name("what_if_" + factor.id(), new Area(row, WHAT_IF.at(), row, WHAT_IF.at()));
        if (isHeldBack(own)) {
            heldBack(WhatIfColumn.values().length - TODAY.at());
            return;
        }
        row(
                row,
                scores.cell(factor, ScoresColumn.SCORE),
                value(own.score()),
                factorFormula(row, TARGET_VALUE),
                value(reached.factor(factor.id()).score()),
                factorFormula(row, WHAT_IF_VALUE));
        steps(factor, TARGET_VALUE, reached);
        steps(factor, WHAT_IF_VALUE, story.scores());
    }

    /// Today's score, and beside it the two that would be, with the distance of each.
    private void row(
            int row, String score, OptionalDouble today, String atTargets, OptionalDouble then, String whatIf) {
        String now = here(row, TODAY);
        grid.formula(score, today, Style.SCORE);
        grid.formula(atTargets, then, Style.SCORE);
        grid.formula(apart(now, here(row, TARGET)), difference(today, then), Style.SCORE);
        grid.formula(whatIf, today, Style.SCORE);
        grid.formula(apart(now, here(row, WHAT_IF)), difference(today, today), Style.SCORE);
    }

    /// The weights by standing and the weighted sum that a factor would have.
    private void steps(Factor factor, WhatIfColumn value, Scores then) {
        String weights = column(factor, WEIGHT.at());
        double shown = 0;
        double now = 0;
        Map<Standing, Double> weight = new HashMap<>();
        for (Criterion criterion : story.findings().criteria(factor)) {
            CriterionScore own = then.criterion(criterion.id());
            weight.merge(own.standing(), criterion.weight(), Double::sum);
            if (isChangeable(story.findings().score(criterion))) {
                shown += criterion.weight() * own.value().orElse(0);
                now += criterion.weight()
                        * story.findings().score(criterion).value().orElse(0);
            }
        }
        grid.formula(
                "IF(" + Grid.here(grid.rows() - 1, value.at() + 1) + "=0,0,SUMPRODUCT(" + weights + ","
                        + column(factor, value.at()) + ")+" + scores.cell(factor, ScoresColumn.HELD_BACK) + ")",
                shown + scores.weightedSum(factor) - now,
                Style.LEVEL);
        List<Standing> standings = List.of(Standing.ANSWERED, Standing.UNANSWERED, Standing.NOT_APPLICABLE);
        for (int i = 0; i < standings.size(); i++) {
            grid.formula(
                    "SUMPRODUCT(" + weights + "," + column(factor, value.at() + 1 + i) + ")",
                    weight.getOrDefault(standings.get(i), 0.0),
                    Style.LEVEL);
        }
    }

    private void criteria() {
        head(false);
        grid.freeze(2, true);
        grid.print(CHANGE.at() + 1);
        for (Factor factor : factors) {
            story.findings().criteria(factor).forEach(criterion -> criterion(factor, criterion));
        }
    }

    private void criterion(Factor factor, Criterion criterion) {
        int row = grid.row();
        CriterionScore own = story.findings().score(criterion);
        grid.text(criterion.id().text(), Style.ID);
        grid.text(criterion.name(), Style.TEXT);
        grid.text(factor.name(), Style.TEXT);
        grid.number(criterion.weight(), Style.LEVEL);
        grid.number(criterion.top(), Style.COUNT);
        Optional<Target> target = story.assessment().room().target(criterion.id());
        List<Area> inputs = new ArrayList<>(List.of(new Area(row, TARGET.at(), row, TARGET.at())));
        if (isChangeable(own)) {
            levels(row, criterion, own, target);
            then(row, criterion, TARGET, reached.criterion(criterion.id()));
            then(row, criterion, WHAT_IF, own);
            inputs.add(new Area(row, WHAT_IF.at(), row, WHAT_IF.at()));
        } else {
            heldBack(1);
            target(target);
            heldBack(3);
            standing(criterion, own);
            standing(criterion, own);
        }
        grid.choice(new Choice(
                inputs,
                criterion.levels().stream()
                        .map(l -> String.valueOf(l.position()))
                        .toList(),
                story.say("workbook.criteria.refusal", criterion.top())));
    }

    private void levels(int row, Criterion criterion, CriterionScore own, Optional<Target> target) {
        String value = criteria.cell(criterion, CriteriaColumn.VALUE);
        OptionalDouble today = own.value().isPresent()
                ? OptionalDouble.of(own.value().getAsDouble() * criterion.top() / Criterion.COMMON_TOP)
                : OptionalDouble.empty();
        String now = here(row, TODAY);
        grid.formula("IF(" + value + "=\"\",\"\"," + value + "*" + here(row, TOP) + "/4)", today, Style.LEVEL);
        target(target);
        OptionalDouble gap =
                difference(today, target.map(t -> OptionalDouble.of(t.level())).orElse(OptionalDouble.empty()));
        grid.formula(
                "IF(OR(" + now + "=\"\"," + here(row, TARGET) + "=\"\"),\"\",MAX(0," + here(row, TARGET) + "-" + now
                        + "))",
                gap.isPresent() ? OptionalDouble.of(Math.max(0, gap.getAsDouble())) : gap,
                Style.LEVEL);
        grid.blank(Style.VALUE_INPUT);
        grid.formula(apart(now, here(row, WHAT_IF)), OptionalDouble.empty(), Style.LEVEL);
    }

    private void target(Optional<Target> target) {
        grid.number(target.map(t -> OptionalInt.of(t.level())).orElse(OptionalInt.empty()), Style.VALUE_INPUT);
    }

    /// What a criterion would bring to its factor with the level in `typed`, or as it is where nothing stands there.
    private void then(int row, Criterion criterion, WhatIfColumn typed, CriterionScore then) {
        String level = here(row, typed);
        String value = criteria.cell(criterion, CriteriaColumn.VALUE);
        String other = "4*" + level + "/" + here(row, TOP);
        grid.formula(
                "IF(" + level + "=\"\"," + value + ","
                        + (typed == TARGET
                                ? "IF(" + value + "=\"\"," + other + ",MAX(" + value + "," + other + "))"
                                : other)
                        + ")",
                then.value(),
                Style.LEVEL);
        String answered = Grid.here(row, grid.column());
        String notApplicable = Grid.here(row, grid.column() + 2);
        grid.formula(
                "IF(" + level + "=\"\"," + criteria.cell(criterion, CriteriaColumn.ANSWERED) + ",1)",
                flag(then, Standing.ANSWERED),
                Style.FLAG);
        grid.formula("1-" + answered + "-" + notApplicable, flag(then, Standing.UNANSWERED), Style.FLAG);
        grid.formula(
                "IF(" + level + "=\"\"," + criteria.cell(criterion, CriteriaColumn.NOT_APPLICABLE) + ",0)",
                flag(then, Standing.NOT_APPLICABLE),
                Style.FLAG);
    }

    private void standing(Criterion criterion, CriterionScore own) {
        heldBack(1);
        grid.formula(criteria.cell(criterion, CriteriaColumn.ANSWERED), flag(own, Standing.ANSWERED), Style.FLAG);
        grid.formula(criteria.cell(criterion, CriteriaColumn.OPEN), flag(own, Standing.UNANSWERED), Style.FLAG);
        grid.formula(
                criteria.cell(criterion, CriteriaColumn.NOT_APPLICABLE),
                flag(own, Standing.NOT_APPLICABLE),
                Style.FLAG);
    }

    private String overallFormula(WhatIfColumn column) {
        int first = OVERALL + 1;
        int last = OVERALL + factors.size();
        String weights = Grid.here(first, WEIGHT.at()) + ":" + Grid.here(last, WEIGHT.at());
        String all = Grid.here(first, column.at()) + ":" + Grid.here(last, column.at());
        String logarithms = IntStream.rangeClosed(first, last)
                .mapToObj(row -> here(row, WEIGHT) + "*LN(" + here(row, column) + "+" + MethodSheet.SHIFT + ")")
                .collect(Collectors.joining("+"));
        return "IF(COUNT(" + all + ")<" + factors.size() + ",\"\",MAX(0,MIN(100,EXP((" + logarithms + ")/SUM(" + weights
                + "))-" + MethodSheet.SHIFT + ")))";
    }

    private static String factorFormula(int row, WhatIfColumn value) {
        String answered = Grid.here(row, value.at() + 1);
        String there = answered + "+" + Grid.here(row, value.at() + 2);
        return "IF(" + there + "=0,\"\",IF(" + answered + "/(" + there + ")<0.5-1E-12,\"\",MAX(0,MIN(100,25*"
                + here(row, value) + "/" + answered + "))))";
    }

    /// How far the second lies above the first; sums of weights may be off in their last digits.
    private static String apart(String from, String to) {
        return "IF(OR(" + from + "=\"\"," + to + "=\"\"),\"\",ROUND(" + to + "-" + from + ",9))";
    }

    private static OptionalDouble difference(OptionalDouble from, OptionalDouble to) {
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of(to.getAsDouble() - from.getAsDouble())
                : OptionalDouble.empty();
    }

    private void head(boolean ofFactors) {
        grid.row();
        for (WhatIfColumn column : WhatIfColumn.values()) {
            grid.text(
                    ofFactors ? column.overFactors(story) : column.overCriteria(story),
                    column.at() < WEIGHT.at() ? Style.HEAD : Style.HEAD_NUMBER);
        }
    }

    /// Whether the criterion's part in its factor is known, so that another level can stand in its place.
    private static boolean isChangeable(CriterionScore own) {
        return !own.isHeldBack() || own.consensus().isPresent();
    }

    private static boolean isHeldBack(FactorScore own) {
        return own.status() == Status.HELD_BACK;
    }

    private void heldBack(int cells) {
        IntStream.range(0, cells).forEach(_ -> grid.text("–", Style.HELD_BACK));
    }

    private static OptionalDouble overall(Scores of) {
        return value(of.overall().map(Overall::score));
    }

    private static OptionalDouble value(Optional<Estimate> estimate) {
        return ScoresSheet.value(estimate, Estimate::value);
    }

    private static int flag(CriterionScore score, Standing standing) {
        return score.standing() == standing ? 1 : 0;
    }

    private String column(Factor factor, int column) {
        Area rows = Objects.requireNonNull(areas.get(factor));
        return Grid.here(rows.top(), column) + ":" + Grid.here(rows.bottom(), column);
    }

    private static String here(int row, WhatIfColumn column) {
        return Grid.here(row, column.at());
    }

    private void name(String name, Area area) {
        names.add(new Name(name, area.top() == area.bottom() ? grid.cell(area.top(), area.left()) : grid.cells(area)));
    }
}
