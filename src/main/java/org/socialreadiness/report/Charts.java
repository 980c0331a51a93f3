package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.BandMark;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.IntervalRow;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.scoring.Scores.Estimate;

/// Charts that more than one section shows.
final class Charts {
    private Charts() {}

    /// Overall score and factors with their intervals.
    static Intervals intervals(Story story, String finding) {
        List<IntervalRow> rows = new ArrayList<>();
        rows.add(row(
                story,
                story.say("report.overall"),
                Hue.NONE,
                story.scores().overall().map(o -> o.score())));
        for (Factor factor : story.findings().factors()) {
            rows.add(row(
                    story,
                    factor.name(),
                    story.hue(factor),
                    story.findings().score(factor).score()));
        }
        String values = rows.stream().map(r -> r.name() + " " + r.printed()).collect(Collectors.joining("; "));
        int factors = story.findings().factors().size();
        String title = story.say("report.intervals.title", factors, story.count(factors));
        String unit = story.unit("report.intervals.unit");
        return new Intervals(
                title,
                unit,
                rows,
                story.instrument().bands().stream()
                        .map(b -> new BandMark(b.from(), story.small(b.name())))
                        .toList(),
                title + ", " + unit + ". " + values + ". " + finding);
    }

    private static IntervalRow row(Story story, String name, Hue hue, Optional<Estimate> estimate) {
        return estimate.map(e -> new IntervalRow(name, hue, true, e.value(), e.low(), e.high(), Numbers.interval(e)))
                .orElseGet(() -> new IntervalRow(name, hue, false, 0, 0, 0, story.say("report.noScore")));
    }
}
