package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.scoring.Scores.Bounds;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;

/// From the criteria to the factors and the overall score, all of it in live formulas, and the charts that
/// follow them.
final class ScoresSheet {
    /// Shift of the geometric mean (science 3.2).
    private static final double SHIFT = 10;

    /// Where the chart puts what has no score: below its plot.
    static final int OFF_THE_CHART = -9;

    private final Story story;
    private final CriteriaSheet criteria;
    private final MethodSheet method;
    private final Grid grid;
    private final List<Name> names = new ArrayList<>();
    private final List<Factor> factors;
    private final Optional<Overall> overall;
    private final double allWeights;
    private int top;

    private ScoresSheet(Story story, CriteriaSheet criteria, MethodSheet method) {
        this.story = story;
        this.criteria = criteria;
        this.method = method;
        this.grid = new Grid("scores", story.say("workbook.scores"));
        this.factors = story.findings().factors();
        this.overall = story.scores().overall();
        this.allWeights = factors.stream().mapToDouble(Factor::weight).sum();
    }

    static ScoresSheet write(Story story, CriteriaSheet criteria, MethodSheet method) {
        ScoresSheet sheet = new ScoresSheet(story, criteria, method);
        sheet.head();
        sheet.overall();
        sheet.factors.forEach(sheet::factor);
        sheet.totals();
        new ScoresCharts(story, criteria, sheet.grid, sheet.top).add();
        return sheet;
    }

    Sheet sheet() {
        return grid.sheet();
    }

    /// The overall score's cell, as other sheets refer to it.
    String overallCell() {
        return at(top, ScoresColumn.SCORE);
    }

    /// A factor's cell, as other sheets refer to it.
    String cell(Factor factor, ScoresColumn column) {
        return at(top + 1 + factors.indexOf(factor), column);
    }

    List<Name> names() {
        return List.copyOf(names);
    }

    private void head() {
        grid.row(
                Style.TITLE,
                story.client().name() + " · " + story.assessment().head().name());
        grid.row(
                Style.MESSAGE,
                story.unit(
                        "workbook.scores.message",
                        story.scores().raters(),
                        story.scores().sealed()));
        grid.row();
        grid.row();
        for (ScoresColumn column : ScoresColumn.values()) {
            grid.text(column.head(story), column == ScoresColumn.NAME ? Style.HEAD : Style.HEAD_NUMBER);
            grid.widths(column.width());
        }
        grid.freeze(1, false);
        grid.print(ScoresColumn.LEVERAGE.at() + 1);
        top = grid.rows();
    }

    private void overall() {
        int row = grid.row();
        Optional<Estimate> estimate = overall.map(Overall::score);
        String score = here(row, ScoresColumn.SCORE);
        grid.text(story.say("report.overall"), Style.STRONG);
        name("score_overall", row, ScoresColumn.SCORE);
        grid.formula(
                "IF(COUNT(" + all(ScoresColumn.SCORE) + ")<" + factors.size() + ",\"\",MAX(0,MIN(100,EXP(SUM("
                        + all(ScoresColumn.LOGARITHM) + ")/SUM(" + all(ScoresColumn.WEIGHT) + "))-" + MethodSheet.SHIFT
                        + ")))",
                value(estimate, Estimate::value),
                Style.SCORE);
        name("score_overall_low", row, ScoresColumn.LOW);
        name("score_overall_high", row, ScoresColumn.HIGH);
        interval(row, estimate);
        grid.formula(
                "IF(" + score + "=\"\",\"\",SQRT(SUM(" + all(ScoresColumn.VARIANCE_PART) + ")))",
                value(estimate, Estimate::standardError),
                Style.LEVEL);
        band(row, overall.map(Overall::bands).orElse(List.of()));
        EnumSet.range(ScoresColumn.COVERAGE, ScoresColumn.VARIANCE_PART).forEach(_ -> grid.blank(Style.TEXT));
        forChart(row, estimate);
    }

    private void factor(Factor factor) {
        int row = grid.row();
        FactorScore own = story.findings().score(factor);
        Optional<Estimate> estimate = own.score();
        String answered = here(row, ScoresColumn.WEIGHT_ANSWERED);
        String open = here(row, ScoresColumn.WEIGHT_OPEN);
        String sum = here(row, ScoresColumn.WEIGHTED_SUM);
        String status = here(row, ScoresColumn.STATUS);
        String hidden = status + "=" + Grid.literal(status(Status.HELD_BACK));
        grid.text(factor.name(), Style.LABEL);
        name("score_" + factor.id(), row, ScoresColumn.SCORE);
        grid.formula(
                "IF(OR(" + status + "=" + Grid.literal(status(Status.NONE)) + "," + hidden + "),\"\",MAX(0,MIN(100,25*"
                        + sum + "/" + answered + ")))",
                value(estimate, Estimate::value),
                Style.SCORE);
        interval(row, estimate);
        error(factor, row, estimate);
        band(row, own.bands());
        name("coverage_" + factor.id(), row, ScoresColumn.COVERAGE);
        grid.formula(
                "IF(" + answered + "+" + open + "=0,\"\"," + answered + "/(" + answered + "+" + open + "))",
                own.coverage(),
                Style.SHARE);
        if (own.status() == Status.HELD_BACK) {
            grid.text(status(own.status()), Style.WORD);
        } else {
            grid.formula(statusFormula(row), status(own.status()), Style.WORD);
        }
        grid.formula("SUM(" + criteria.answered(factor) + ")", own.answered(), Style.COUNT);
        grid.formula(
                here(row, ScoresColumn.ANSWERED) + "+SUM(" + criteria.open(factor) + ")",
                own.applicable(),
                Style.COUNT);
        grid.number(own.criteria(), Style.COUNT);
        String undefined = "IF(OR(" + answered + "+" + open + "=0," + hidden + "),\"\",25*(";
        String whole = ")/(" + answered + "+" + open + "))";
        grid.formula(undefined + sum + whole, bound(own, Bounds::low), Style.SCORE);
        grid.formula(undefined + sum + "+4*" + open + whole, bound(own, Bounds::high), Style.SCORE);
        grid.number(factor.weight(), Style.LEVEL);
        parts(factor, row, estimate);
        forChart(row, estimate);
    }

    private void error(Factor factor, int row, Optional<Estimate> estimate) {
        OptionalDouble result = value(estimate, Estimate::standardError);
        if (criteria.holdsBack(factor)) {
            grid.number(result, Style.LEVEL);
            return;
        }
        String weights = criteria.weights(factor);
        String values = criteria.values(factor);
        String between = "IF(" + here(row, ScoresColumn.ANSWERED) + "=1," + MethodSheet.PRIOR + ",VAR(" + values
                + "))*(1+1/" + here(row, ScoresColumn.ANSWERED) + ")";
        grid.formula(
                "IF(" + here(row, ScoresColumn.SCORE) + "=\"\",\"\",25*SQRT(SUMPRODUCT(" + weights + "," + weights + ","
                        + criteria.variances(factor) + ")+" + between + "*SUMPRODUCT(" + weights + "," + weights + ","
                        + criteria.open(factor) + "))/(" + here(row, ScoresColumn.WEIGHT_ANSWERED) + "+"
                        + here(row, ScoresColumn.WEIGHT_OPEN) + "))",
                result,
                Style.LEVEL);
    }

    /// Slope, weights by standing, and the steps to the overall score.
    private void parts(Factor factor, int row, Optional<Estimate> estimate) {
        String score = here(row, ScoresColumn.SCORE);
        String total = Grid.absolute(top, ScoresColumn.SCORE.at());
        double share = factor.weight() / allWeights;
        OptionalDouble leverage = overall.isPresent() && estimate.isPresent()
                ? OptionalDouble.of(share
                        * (overall.get().score().value() + SHIFT)
                        / (estimate.get().value() + SHIFT))
                : OptionalDouble.empty();
        grid.formula(
                "IF(" + total + "=\"\",\"\"," + here(row, ScoresColumn.WEIGHT) + "/SUM(" + all(ScoresColumn.WEIGHT)
                        + ")*(" + total + "+" + MethodSheet.SHIFT + ")/(" + score + "+" + MethodSheet.SHIFT + "))",
                leverage,
                Style.LEVEL);
        weight(factor, criteria.answered(factor), Standing.ANSWERED);
        weight(factor, criteria.open(factor), Standing.UNANSWERED);
        weight(factor, criteria.notApplicable(factor), Standing.NOT_APPLICABLE);
        grid.number(heldBackSum(factor), Style.LEVEL);
        grid.formula(
                "IF(" + here(row, ScoresColumn.WEIGHT_ANSWERED) + "=0,0,SUMPRODUCT(" + criteria.weights(factor) + ","
                        + criteria.values(factor) + ")+" + here(row, ScoresColumn.HELD_BACK) + ")",
                weightedSum(factor),
                Style.LEVEL);
        grid.formula(
                "IF(" + score + "=\"\",\"\"," + here(row, ScoresColumn.WEIGHT) + "*LN(" + score + "+"
                        + MethodSheet.SHIFT + "))",
                value(estimate, e -> factor.weight() * Math.log(e.value() + SHIFT)),
                Style.LEVEL);
        grid.formula(
                "IF(" + total + "=\"\",\"\",(" + here(row, ScoresColumn.LEVERAGE) + "*" + here(row, ScoresColumn.ERROR)
                        + ")^2)",
                leverage.isEmpty()
                        ? leverage
                        : value(estimate, e -> Math.pow(leverage.getAsDouble() * e.standardError(), 2)),
                Style.LEVEL);
    }

    /// The weighted sum of a factor's criteria as the answers give it.
    double weightedSum(Factor factor) {
        return shownSum(factor) + heldBackSum(factor);
    }

    private double shownSum(Factor factor) {
        return sum(factor, c -> c.weight() * story.findings().score(c).value().orElse(0));
    }

    /// What the criteria that are not shown one by one add to the weighted sum, all together.
    private double heldBackSum(Factor factor) {
        Optional<Bounds> bounds = story.findings().score(factor).bounds();
        if (!criteria.holdsBack(factor) || bounds.isEmpty()) {
            return 0;
        }
        double applicable =
                sum(factor, c -> story.findings().score(c).standing() == Standing.NOT_APPLICABLE ? 0 : c.weight());
        return bounds.get().low() * applicable / 25 - shownSum(factor);
    }

    private void weight(Factor factor, String flags, Standing standing) {
        grid.formula(
                "SUMPRODUCT(" + criteria.weights(factor) + "," + flags + ")",
                sum(factor, c -> story.findings().score(c).standing() == standing ? c.weight() : 0),
                Style.LEVEL);
    }

    private void interval(int row, Optional<Estimate> estimate) {
        String score = here(row, ScoresColumn.SCORE);
        String reach = MethodSheet.Z + "*" + here(row, ScoresColumn.ERROR);
        grid.formula(
                "IF(" + score + "=\"\",\"\",MAX(0," + score + "-" + reach + "))",
                value(estimate, Estimate::low),
                Style.SCORE);
        grid.formula(
                "IF(" + score + "=\"\",\"\",MIN(100," + score + "+" + reach + "))",
                value(estimate, Estimate::high),
                Style.SCORE);
    }

    private void band(int row, List<Band> bands) {
        grid.formula(
                method.bandFormula(
                        here(row, ScoresColumn.SCORE), here(row, ScoresColumn.LOW), here(row, ScoresColumn.HIGH)),
                MethodSheet.bandWords(bands),
                Style.WORD);
    }

    private void forChart(int row, Optional<Estimate> estimate) {
        String score = here(row, ScoresColumn.SCORE);
        int position = top + 1 + factors.size() - row;
        grid.formula(
                "IF(" + score + "=\"\"," + OFF_THE_CHART + "," + position + ")",
                estimate.isPresent() ? position : OFF_THE_CHART,
                Style.COUNT);
        grid.formula(
                "IF(" + score + "=\"\",0," + score + "-" + here(row, ScoresColumn.LOW) + ")",
                estimate.map(e -> e.value() - e.low()).orElse(0.0),
                Style.LEVEL);
        grid.formula(
                "IF(" + score + "=\"\",0," + here(row, ScoresColumn.HIGH) + "-" + score + ")",
                estimate.map(e -> e.high() - e.value()).orElse(0.0),
                Style.LEVEL);
    }

    /// Limits reached exactly count as reached, though sums of weights may be off in their last digits.
    private String statusFormula(int row) {
        String coverage = here(row, ScoresColumn.COVERAGE);
        String gone = here(row, ScoresColumn.WEIGHT_NOT_APPLICABLE);
        String there = here(row, ScoresColumn.WEIGHT_ANSWERED) + "+" + here(row, ScoresColumn.WEIGHT_OPEN);
        String none = Grid.literal(status(Status.NONE));
        return "IF(" + coverage + "=\"\"," + none + ",IF(" + coverage + "<0.5-1E-12," + none + ",IF(3*" + gone + ">("
                + gone + "+" + there + ")*(1+1E-12)," + Grid.literal(status(Status.ADAPTED)) + ",IF(" + coverage
                + "<0.75-1E-12," + Grid.literal(status(Status.PROVISIONAL)) + ","
                + Grid.literal(status(Status.SCORED)) + "))))";
    }

    private String status(Status status) {
        return switch (status) {
            case SCORED -> story.say("workbook.status.scored");
            case PROVISIONAL -> story.say("workbook.status.provisional");
            case ADAPTED -> story.say("workbook.status.adapted");
            case NONE -> story.say("workbook.status.none");
            case HELD_BACK -> story.say("workbook.status.heldBack");
        };
    }

    private void totals() {
        String total = here(top, ScoresColumn.SCORE);
        grid.row();
        int average = grid.row();
        grid.text(story.say("workbook.scores.arithmetic"), Style.LABEL);
        grid.formula(
                "IF(" + total + "=\"\",\"\",SUMPRODUCT(" + all(ScoresColumn.WEIGHT) + "," + all(ScoresColumn.SCORE)
                        + ")/SUM(" + all(ScoresColumn.WEIGHT) + "))",
                value(overall, Overall::arithmetic),
                Style.SCORE);
        grid.row();
        grid.text(story.say("workbook.scores.loss"), Style.LABEL);
        grid.formula(
                "IF(" + total + "=\"\",\"\"," + Grid.here(average, 1) + "-" + total + ")",
                value(overall, Overall::imbalanceLoss),
                Style.SCORE);
        grid.row();
        grid.text(story.say("workbook.scores.bottleneck"), Style.LABEL);
        grid.formula(
                "IF(" + total + "=\"\",\"\"," + bottleneck(0) + ")",
                overall.flatMap(_ -> story.findings().bottleneck())
                        .map(Factor::name)
                        .orElse(""),
                Style.STRONG);
        grid.row(Style.NOTE, story.say("workbook.scores.self"));
    }

    /// The first factor whose slope is the largest; slopes that differ in their last digits only are equal.
    private String bottleneck(int index) {
        String name = here(top + 1 + index, ScoresColumn.NAME);
        if (index == factors.size() - 1) {
            return name;
        }
        return "IF(" + here(top + 1 + index, ScoresColumn.LEVERAGE) + "*(1+1E-12)>=MAX(" + all(ScoresColumn.LEVERAGE)
                + ")," + name + "," + bottleneck(index + 1) + ")";
    }

    static <T> OptionalDouble value(Optional<T> of, ToDoubleFunction<T> part) {
        return of.map(t -> OptionalDouble.of(part.applyAsDouble(t))).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble bound(FactorScore score, ToDoubleFunction<Bounds> end) {
        return value(score.bounds(), end);
    }

    private double sum(Factor factor, ToDoubleFunction<Criterion> part) {
        return story.findings().criteria(factor).stream().mapToDouble(part).sum();
    }

    private void name(String name, int row, ScoresColumn column) {
        names.add(new Name(name, at(row, column)));
    }

    private String at(int row, ScoresColumn column) {
        return grid.cell(row, column.at());
    }

    private static String here(int row, ScoresColumn column) {
        return Grid.here(row, column.at());
    }

    /// The cells of all factors.
    private String all(ScoresColumn column) {
        return Grid.absolute(top + 1, column.at()) + ":" + Grid.absolute(top + factors.size(), column.at());
    }
}
