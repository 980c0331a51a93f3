package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.BarChart;
import org.socialreadiness.report.Workbook.Dot;
import org.socialreadiness.report.Workbook.IntervalChart;
import org.socialreadiness.report.Workbook.Name;
import org.socialreadiness.report.Workbook.Point;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Shown;
import org.socialreadiness.report.Workbook.Style;
import org.socialreadiness.scoring.Scores.Bounds;
import org.socialreadiness.scoring.Scores.CriterionScore;
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
    private static final int OFF_THE_CHART = -9;

    private final Story story;
    private final CriteriaSheet criteria;
    private final MethodSheet method;
    private final Grid grid;
    private final List<Name> names = new ArrayList<>();
    private final List<Factor> factors;
    private final Optional<Overall> overall;
    private final double allWeights;
    private int top;

    /// The columns, in this order.
    private enum Column {
        NAME,
        SCORE,
        LOW,
        HIGH,
        ERROR,
        BAND,
        COVERAGE,
        STATUS,
        ANSWERED,
        APPLICABLE,
        CRITERIA,
        BOUNDS_LOW,
        BOUNDS_HIGH,
        WEIGHT,
        LEVERAGE,
        WEIGHT_ANSWERED,
        WEIGHT_OPEN,
        WEIGHT_NOT_APPLICABLE,
        WEIGHTED_SUM,
        LOGARITHM,
        VARIANCE_PART,
        POSITION,
        MINUS,
        PLUS
    }

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
        sheet.charts();
        return sheet;
    }

    Sheet sheet() {
        return grid.sheet();
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
        for (Column column : Column.values()) {
            grid.text(head(column), column == Column.NAME ? Style.HEAD : Style.HEAD_NUMBER);
            grid.widths(
                    switch (column) {
                        case NAME -> 30;
                        case BAND -> 26;
                        case STATUS -> 14;
                        default -> 11;
                    });
        }
        grid.freeze(1, false);
        grid.print(at(Column.LEVERAGE) + 1);
        top = grid.rows();
    }

    private String head(Column column) {
        return switch (column) {
            case NAME -> story.say("workbook.factor");
            case SCORE -> story.say("workbook.scores.score");
            case LOW -> story.say("workbook.scores.low");
            case HIGH -> story.say("workbook.scores.high");
            case ERROR -> story.say("workbook.scores.error");
            case BAND -> story.say("workbook.scores.band");
            case COVERAGE -> story.say("workbook.scores.coverage");
            case STATUS -> story.say("workbook.scores.status");
            case ANSWERED -> story.say("workbook.scores.answered");
            case APPLICABLE -> story.say("workbook.scores.applicable");
            case CRITERIA -> story.say("workbook.scores.criteria");
            case BOUNDS_LOW -> story.say("workbook.scores.boundsLow");
            case BOUNDS_HIGH -> story.say("workbook.scores.boundsHigh");
            case WEIGHT -> story.say("workbook.weight");
            case LEVERAGE -> story.say("workbook.scores.leverage");
            case WEIGHT_ANSWERED -> story.say("workbook.scores.weightAnswered");
            case WEIGHT_OPEN -> story.say("workbook.scores.weightOpen");
            case WEIGHT_NOT_APPLICABLE -> story.say("workbook.scores.weightNotApplicable");
            case WEIGHTED_SUM -> story.say("workbook.scores.weightedSum");
            case LOGARITHM -> story.say("workbook.scores.logarithm");
            case VARIANCE_PART -> story.say("workbook.scores.variancePart");
            case POSITION -> story.say("workbook.scores.position");
            case MINUS -> story.say("workbook.scores.minus");
            case PLUS -> story.say("workbook.scores.plus");
        };
    }

    private void overall() {
        int row = grid.row();
        Optional<Estimate> estimate = overall.map(Overall::score);
        String score = here(row, Column.SCORE);
        grid.text(story.say("report.overall"), Style.STRONG);
        name("score_overall", row, Column.SCORE);
        grid.formula(
                "IF(COUNT(" + all(Column.SCORE) + ")<" + factors.size() + ",\"\",MAX(0,MIN(100,EXP(SUM("
                        + all(Column.LOGARITHM) + ")/SUM(" + all(Column.WEIGHT) + "))-" + MethodSheet.SHIFT + ")))",
                value(estimate, Estimate::value),
                Style.SCORE);
        name("score_overall_low", row, Column.LOW);
        name("score_overall_high", row, Column.HIGH);
        interval(row, estimate);
        grid.formula(
                "IF(" + score + "=\"\",\"\",SQRT(SUM(" + all(Column.VARIANCE_PART) + ")))",
                value(estimate, Estimate::standardError),
                Style.LEVEL);
        band(row, overall.map(Overall::bands).orElse(List.of()));
        EnumSet.range(Column.COVERAGE, Column.VARIANCE_PART).forEach(_ -> grid.blank(Style.TEXT));
        forChart(row, estimate);
    }

    private void factor(Factor factor) {
        int row = grid.row();
        FactorScore own = story.findings().score(factor);
        Optional<Estimate> estimate = own.score();
        String answered = here(row, Column.WEIGHT_ANSWERED);
        String open = here(row, Column.WEIGHT_OPEN);
        String sum = here(row, Column.WEIGHTED_SUM);
        String none = Grid.literal(status(Status.NONE));
        grid.text(factor.name(), Style.LABEL);
        name("score_" + factor.id(), row, Column.SCORE);
        grid.formula(
                "IF(" + here(row, Column.STATUS) + "=" + none + ",\"\",MAX(0,MIN(100,25*" + sum + "/" + answered
                        + ")))",
                value(estimate, Estimate::value),
                Style.SCORE);
        interval(row, estimate);
        error(factor, row, estimate);
        band(row, own.bands());
        name("coverage_" + factor.id(), row, Column.COVERAGE);
        grid.formula(
                "IF(" + answered + "+" + open + "=0,\"\"," + answered + "/(" + answered + "+" + open + "))",
                own.coverage(),
                Style.SHARE);
        grid.formula(statusFormula(row), status(own.status()), Style.WORD);
        grid.formula("SUM(" + criteria.answered(factor) + ")", own.answered(), Style.COUNT);
        grid.formula(here(row, Column.ANSWERED) + "+SUM(" + criteria.open(factor) + ")", own.applicable(), Style.COUNT);
        grid.number(own.criteria(), Style.COUNT);
        String undefined = "IF(" + answered + "+" + open + "=0,\"\",25*(";
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
        String between = "IF(" + here(row, Column.ANSWERED) + "=1," + MethodSheet.PRIOR + ",VAR(" + values + "))*(1+1/"
                + here(row, Column.ANSWERED) + ")";
        grid.formula(
                "IF(" + here(row, Column.SCORE) + "=\"\",\"\",25*SQRT(SUMPRODUCT(" + weights + "," + weights + ","
                        + criteria.variances(factor) + ")+" + between + "*SUMPRODUCT(" + weights + "," + weights + ","
                        + criteria.open(factor) + "))/(" + here(row, Column.WEIGHT_ANSWERED) + "+"
                        + here(row, Column.WEIGHT_OPEN) + "))",
                result,
                Style.LEVEL);
    }

    /// Slope, weights by standing, and the steps to the overall score.
    private void parts(Factor factor, int row, Optional<Estimate> estimate) {
        String score = here(row, Column.SCORE);
        String total = Grid.absolute(top, at(Column.SCORE));
        double share = factor.weight() / allWeights;
        OptionalDouble leverage = overall.isPresent() && estimate.isPresent()
                ? OptionalDouble.of(share
                        * (overall.get().score().value() + SHIFT)
                        / (estimate.get().value() + SHIFT))
                : OptionalDouble.empty();
        grid.formula(
                "IF(" + total + "=\"\",\"\"," + here(row, Column.WEIGHT) + "/SUM(" + all(Column.WEIGHT) + ")*(" + total
                        + "+" + MethodSheet.SHIFT + ")/(" + score + "+" + MethodSheet.SHIFT + "))",
                leverage,
                Style.LEVEL);
        weight(factor, criteria.answered(factor), Standing.ANSWERED);
        weight(factor, criteria.open(factor), Standing.UNANSWERED);
        weight(factor, criteria.notApplicable(factor), Standing.NOT_APPLICABLE);
        grid.formula(
                "IF(" + here(row, Column.WEIGHT_ANSWERED) + "=0,0,SUMPRODUCT(" + criteria.weights(factor) + ","
                        + criteria.values(factor) + "))",
                sum(factor, c -> c.weight() * story.findings().score(c).value().orElse(0)),
                Style.LEVEL);
        grid.formula(
                "IF(" + score + "=\"\",\"\"," + here(row, Column.WEIGHT) + "*LN(" + score + "+" + MethodSheet.SHIFT
                        + "))",
                value(estimate, e -> factor.weight() * Math.log(e.value() + SHIFT)),
                Style.LEVEL);
        grid.formula(
                "IF(" + total + "=\"\",\"\",(" + here(row, Column.LEVERAGE) + "*" + here(row, Column.ERROR) + ")^2)",
                leverage.isEmpty()
                        ? leverage
                        : value(estimate, e -> Math.pow(leverage.getAsDouble() * e.standardError(), 2)),
                Style.LEVEL);
    }

    private void weight(Factor factor, String flags, Standing standing) {
        grid.formula(
                "SUMPRODUCT(" + criteria.weights(factor) + "," + flags + ")",
                sum(factor, c -> story.findings().score(c).standing() == standing ? c.weight() : 0),
                Style.LEVEL);
    }

    private void interval(int row, Optional<Estimate> estimate) {
        String score = here(row, Column.SCORE);
        String reach = MethodSheet.Z + "*" + here(row, Column.ERROR);
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
                method.bandFormula(here(row, Column.SCORE), here(row, Column.LOW), here(row, Column.HIGH)),
                MethodSheet.bandWords(bands),
                Style.WORD);
    }

    private void forChart(int row, Optional<Estimate> estimate) {
        String score = here(row, Column.SCORE);
        int position = top + 1 + factors.size() - row;
        grid.formula(
                "IF(" + score + "=\"\"," + OFF_THE_CHART + "," + position + ")",
                estimate.isPresent() ? position : OFF_THE_CHART,
                Style.COUNT);
        grid.formula(
                "IF(" + score + "=\"\",0," + score + "-" + here(row, Column.LOW) + ")",
                estimate.map(e -> e.value() - e.low()).orElse(0.0),
                Style.LEVEL);
        grid.formula(
                "IF(" + score + "=\"\",0," + here(row, Column.HIGH) + "-" + score + ")",
                estimate.map(e -> e.high() - e.value()).orElse(0.0),
                Style.LEVEL);
    }

    /// Limits reached exactly count as reached, though sums of weights may be off in their last digits.
    private String statusFormula(int row) {
        String coverage = here(row, Column.COVERAGE);
        String gone = here(row, Column.WEIGHT_NOT_APPLICABLE);
        String there = here(row, Column.WEIGHT_ANSWERED) + "+" + here(row, Column.WEIGHT_OPEN);
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
        };
    }

    private void totals() {
        String total = here(top, Column.SCORE);
        grid.row();
        int average = grid.row();
        grid.text(story.say("workbook.scores.arithmetic"), Style.LABEL);
        grid.formula(
                "IF(" + total + "=\"\",\"\",SUMPRODUCT(" + all(Column.WEIGHT) + "," + all(Column.SCORE) + ")/SUM("
                        + all(Column.WEIGHT) + "))",
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
        String name = here(top + 1 + index, Column.NAME);
        if (index == factors.size() - 1) {
            return name;
        }
        return "IF(" + here(top + 1 + index, Column.LEVERAGE) + "*(1+1E-12)>=MAX(" + all(Column.LEVERAGE) + ")," + name
                + "," + bottleneck(index + 1) + ")";
    }

    private void charts() {
        int first = grid.rows() + 1;
        int last = first + 6 + 2 * factors.size();
        List<Dot> dots = new ArrayList<>();
        dots.add(dot(-1, top, story.say("report.overall"), overall.map(Overall::score)));
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            dots.add(dot(
                    story.findings().index(factor.id()),
                    top + 1 + i,
                    factor.name(),
                    story.findings().score(factor).score()));
        }
        String values =
                dots.stream().map(d -> d.name().text() + ": " + printed(d)).collect(Collectors.joining("; "));
        String title = story.say("report.intervals.title", factors.size());
        grid.chart(new IntervalChart(
                title,
                story.unit("report.intervals.unit"),
                title + ". " + values + ".",
                new Area(first, 0, last, 7),
                dots));
        List<Criterion> all = AnswersSheet.criteria(story);
        String levels = story.say("workbook.scores.criteriaChart");
        grid.chart(new BarChart(
                levels,
                story.unit("workbook.scores.criteriaAxis"),
                levels + ". "
                        + all.stream()
                                .map(c ->
                                        c.id() + ": " + printed(story.findings().score(c)))
                                .collect(Collectors.joining("; "))
                        + ".",
                new Area(last + 2, 0, last + 6 + all.size(), 7),
                (int) Criterion.COMMON_TOP,
                criteria.allIds(),
                all.stream().map(c -> c.id().text()).toList(),
                criteria.allValues(),
                all.stream().map(c -> story.findings().score(c).value()).toList()));
    }

    private Dot dot(int index, int row, String name, Optional<Estimate> estimate) {
        return new Dot(
                index,
                new Shown(at(row, Column.NAME), name),
                new Point(at(row, Column.SCORE), value(estimate, Estimate::value)),
                new Point(
                        at(row, Column.POSITION),
                        OptionalDouble.of(estimate.isPresent() ? top + 1.0 + factors.size() - row : OFF_THE_CHART)),
                new Point(at(row, Column.MINUS), value(estimate, e -> e.value() - e.low())),
                new Point(at(row, Column.PLUS), value(estimate, e -> e.high() - e.value())));
    }

    private String printed(Dot dot) {
        if (dot.score().value().isEmpty()) {
            return story.say("report.noScore");
        }
        double value = dot.score().value().getAsDouble();
        return Numbers.interval(new Estimate(
                value,
                value - dot.minus().value().orElse(0),
                value + dot.plus().value().orElse(0),
                0));
    }

    private String printed(CriterionScore score) {
        return score.value().isEmpty()
                ? story.say("report.notRated")
                : story.numbers().level(score.value().getAsDouble());
    }

    private static <T> OptionalDouble value(Optional<T> of, ToDoubleFunction<T> part) {
        return of.map(t -> OptionalDouble.of(part.applyAsDouble(t))).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble bound(FactorScore score, ToDoubleFunction<Bounds> end) {
        return value(score.bounds(), end);
    }

    private double sum(Factor factor, ToDoubleFunction<Criterion> part) {
        return story.findings().criteria(factor).stream().mapToDouble(part).sum();
    }

    @SuppressWarnings("EnumOrdinal") // the order of the constants is that of the columns
    private static int at(Column column) {
        return column.ordinal();
    }

    private void name(String name, int row, Column column) {
        names.add(new Name(name, at(row, column)));
    }

    private String at(int row, Column column) {
        return grid.cell(row, at(column));
    }

    private static String here(int row, Column column) {
        return Grid.here(row, at(column));
    }

    /// The cells of all factors.
    private String all(Column column) {
        return Grid.absolute(top + 1, at(column)) + ":" + Grid.absolute(top + factors.size(), at(column));
    }
}
