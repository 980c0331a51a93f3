package org.socialreadiness.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.report.Since;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.Comparison.CriterionMove;
import org.socialreadiness.scoring.Comparison.FactorMove;
import org.socialreadiness.scoring.Difference;
import org.socialreadiness.scoring.LastTime;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.IntervalChart;

/// What has changed from an earlier assessment to the selected one.
final class ProgressViewModel {
    private static final int MOST_CRITERIA = 5;

    private final Assessment now;
    private final Instrument instrument;
    private final Messages messages;
    private final List<Assessment> earlier;
    private final Optional<Comparison> found;

    /// @param chosen the earlier one to compare with; the last one if empty or not there any more
    ProgressViewModel(Client client, Assessment now, Optional<AssessmentId> chosen, Messages messages) {
        this.now = now;
        this.instrument = now.instrument().in(messages.locale());
        this.messages = messages;
        this.earlier = LastTime.earlier(client, now);
        this.found = earlier.stream()
                .filter(then -> chosen.equals(Optional.of(then.id())))
                .findFirst()
                .or(() -> earlier.stream().findFirst())
                .map(then -> Comparison.of(then, now, SmallGroups.STANDARD, false));
    }

    /// What it can be compared with, the last one first.
    List<Assessment> earlier() {
        return earlier;
    }

    /// Empty when there is nothing to compare with.
    Optional<Comparison> found() {
        return found;
    }

    Comparison comparison() {
        return found.orElseThrow();
    }

    /// "May 2026, 4 May 2026": what an earlier assessment is called, and when it was.
    String called(Assessment then) {
        return messages.text(
                "results.since.called",
                then.head().name(),
                new Dates(messages.locale()).shortDay(then.head().date()));
    }

    /// Why nothing is compared; empty when something is.
    String refusal() {
        return comparison().refusal().map(why -> Since.refusal(why, messages)).orElse("");
    }

    Since words() {
        return new Since(comparison(), instrument, messages);
    }

    /// The overall score and the factors, each now and below it then.
    List<IntervalChart.Row> rows() {
        List<IntervalChart.Row> rows = new ArrayList<>();
        comparison().overall().ifPresent(d -> both(rows, messages.text("results.since.overall"), -1, d));
        for (FactorMove move : comparison().factors()) {
            int index = instrument.factors().stream().map(Factor::id).toList().indexOf(move.id());
            move.difference().ifPresent(d -> both(rows, words().name(move), index, d));
        }
        return rows;
    }

    private void both(List<IntervalChart.Row> rows, String name, int factor, Difference difference) {
        rows.add(row(name, words().now(), factor, true, difference.now()));
        rows.add(row(words().then(), "", factor, false, difference.then()));
    }

    private IntervalChart.Row row(String name, String note, int factor, boolean strong, Estimate score) {
        return new IntervalChart.Row(
                name,
                note,
                factor,
                strong,
                true,
                score.value(),
                score.low(),
                score.high(),
                ResultsViewModel.rounded(score.value()),
                messages.text(
                        "results.between",
                        ResultsViewModel.rounded(score.low()),
                        ResultsViewModel.rounded(score.high())),
                !strong);
    }

    List<IntervalChart.Band> bands() {
        return instrument.bands().stream()
                .map(b -> new IntervalChart.Band(b.from(), b.name()))
                .toList();
    }

    /// A sentence for each factor.
    List<FactorMove> factors() {
        return comparison().factors();
    }

    /// The criteria that rose (1) or fell (-1) clearly, the largest difference first.
    List<String> moved(int direction) {
        return comparison().moved(direction).stream()
                .limit(MOST_CRITERIA)
                .map(words()::criterion)
                .toList();
    }

    /// How many more there are, in words; empty for none.
    String further(int direction) {
        List<CriterionMove> all = comparison().moved(direction);
        return all.size() > MOST_CRITERIA ? messages.text("report.since.further", all.size() - MOST_CRITERIA) : "";
    }

    /// A later assessment of the client, if this is the first one.
    Optional<Assessment> later(Client client) {
        return client.current().stream()
                .filter(other -> LastTime.earlier(client, other).contains(now))
                .findFirst();
    }
}
