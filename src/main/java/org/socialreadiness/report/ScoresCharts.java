package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Workbook.Area;
import org.socialreadiness.report.Workbook.BarChart;
import org.socialreadiness.report.Workbook.Dot;
import org.socialreadiness.report.Workbook.IntervalChart;
import org.socialreadiness.report.Workbook.Point;
import org.socialreadiness.report.Workbook.Shown;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;

/// The charts on the sheet of scores: the factors with their intervals, and all criteria. They refer to cells.
///
/// @param top row of the overall score; the factors follow
record ScoresCharts(Story story, CriteriaSheet criteria, Grid grid, int top) {
    void add() {
        List<Factor> factors = story.findings().factors();
        int first = grid.rows() + 1;
        int last = first + 6 + 2 * factors.size();
        List<Dot> dots = new ArrayList<>();
        dots.add(dot(
                -1, top, story.say("report.overall"), story.scores().overall().map(Overall::score)));
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
        String title = story.say("report.intervals.title", factors.size(), story.count(factors.size()));
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
                new Shown(grid.cell(row, ScoresColumn.NAME.at()), name),
                new Point(grid.cell(row, ScoresColumn.SCORE.at()), ScoresSheet.value(estimate, Estimate::value)),
                new Point(
                        grid.cell(row, ScoresColumn.POSITION.at()),
                        OptionalDouble.of(estimate.isPresent() ? position(row) : ScoresSheet.OFF_THE_CHART)),
                new Point(
                        grid.cell(row, ScoresColumn.MINUS.at()), ScoresSheet.value(estimate, e -> e.value() - e.low())),
                new Point(
                        grid.cell(row, ScoresColumn.PLUS.at()),
                        ScoresSheet.value(estimate, e -> e.high() - e.value())));
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

    private double position(int row) {
        return top + 1.0 + story.findings().factors().size() - row;
    }
}
