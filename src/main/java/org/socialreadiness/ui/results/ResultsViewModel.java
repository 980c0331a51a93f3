package org.socialreadiness.ui.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.report.Findings;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Figure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Status;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.IntervalChart;

/// What the results screen says about one state of an assessment.
final class ResultsViewModel {
    private static final int MOST_HIGHLIGHTS = 2;

    private final Disclosure shown;
    private final Instrument instrument;
    private final Scores scores;
    private final Findings findings;
    private final Messages messages;
    private final SmallGroups groups = SmallGroups.STANDARD;

    ResultsViewModel(Assessment assessment, Messages messages) {
        this.messages = messages;
        this.instrument = assessment.instrument().in(messages.locale());
        Scores all = Scoring.score(instrument, assessment);
        this.shown = Disclosure.of(instrument, assessment, all, groups);
        this.scores = shown.scores();
        this.findings = new Findings(instrument, shown);
    }

    Disclosure shown() {
        return shown;
    }

    Assessment assessment() {
        return shown.assessment();
    }

    Instrument instrument() {
        return instrument;
    }

    Scores scores() {
        return scores;
    }

    Findings findings() {
        return findings;
    }

    SmallGroups groups() {
        return groups;
    }

    /// "about 37"; why there is none where there is none.
    String headline() {
        return scores.overall()
                .map(o -> messages.text("results.about", rounded(o.score().value())))
                .orElseGet(() -> messages.text("results.noOverall"));
    }

    /// "(35 to 39)".
    String range() {
        return scores.overall().map(o -> between(o.score())).orElse("");
    }

    /// What stands behind the number, in a sentence or two.
    String sentence() {
        Optional<Overall> overall = scores.overall();
        if (overall.isEmpty()) {
            String missing = findings.factors().stream()
                    .filter(f -> findings.score(f).score().isEmpty())
                    .map(Factor::name)
                    .collect(Collectors.joining(", "));
            return messages.text("results.missing", missing);
        }
        List<String> sentences = new ArrayList<>();
        List<Band> bands = overall.get().bands();
        if (bands.size() == 1) {
            sentences.add(messages.text("results.band", bands.getFirst().name()));
        } else if (bands.size() > 1) {
            sentences.add(messages.text(
                    "results.bands", bands.getFirst().name(), bands.getLast().name()));
        }
        Factor bottleneck = findings.bottleneck().orElseThrow();
        if (findings.factors().size() > 1) {
            boolean clear = !findings.clearlyAbove(bottleneck).isEmpty();
            sentences.add(messages.text(clear ? "results.bottleneck" : "results.limits", bottleneck.name()));
            long loss = Math.round(overall.get().imbalanceLoss());
            sentences.add(loss == 0 ? messages.text("results.noLoss") : messages.text("results.loss", loss));
        }
        return String.join(" ", sentences);
    }

    /// "Six people, 193 of 216 ratings, 80 % range; 6 have sealed".
    String basis() {
        int ratings = scores.criteria().stream().mapToInt(CriterionScore::n).sum();
        return messages.text(
                "results.basis",
                scores.raters(),
                ratings,
                scores.raters() * scores.criteria().size(),
                scores.sealed());
    }

    private List<Factor> order() {
        List<Factor> order = new ArrayList<>(findings.lowestFirst());
        findings.factors().stream().filter(f -> !order.contains(f)).forEach(order::add);
        return order;
    }

    /// What stands in a row of [#rows()].
    ///
    /// @param row from 0
    Figure figure(int row) {
        return new Figure.FactorScore(order().get(row).id());
    }

    /// The factors, lowest first; those without a score last.
    List<IntervalChart.Row> rows() {
        List<Factor> order = order();
        Optional<Factor> bottleneck = findings.bottleneck();
        return order.stream()
                .map(factor -> {
                    boolean lowest = bottleneck.equals(Optional.of(factor)) && order.size() > 1;
                    String name = lowest ? messages.text("results.isBottleneck", factor.name()) : factor.name();
                    Optional<Estimate> score = findings.score(factor).score();
                    String status = status(factor);
                    return score.map(s -> new IntervalChart.Row(
                                    name,
                                    coverage(factor),
                                    findings.index(factor.id()),
                                    lowest,
                                    true,
                                    s.value(),
                                    s.low(),
                                    s.high(),
                                    rounded(s.value()),
                                    between(s) + status))
                            .orElseGet(() -> new IntervalChart.Row(
                                    name,
                                    "",
                                    findings.index(factor.id()),
                                    false,
                                    false,
                                    0,
                                    0,
                                    0,
                                    "",
                                    findings.score(factor).status() == Status.HELD_BACK
                                            ? messages.text("results.heldBack")
                                            : messages.text(
                                                    "results.unscored",
                                                    findings.score(factor).answered(),
                                                    findings.score(factor).applicable())));
                })
                .toList();
    }

    /// "8 of 9 criteria".
    private String coverage(Factor factor) {
        FactorScore score = findings.score(factor);
        return messages.text("results.coverage", score.answered(), score.applicable());
    }

    private String status(Factor factor) {
        return switch (findings.score(factor).status()) {
            case SCORED, NONE, HELD_BACK -> "";
            case PROVISIONAL -> ", " + messages.text("results.provisional");
            case ADAPTED -> ", " + messages.text("results.adapted");
        };
    }

    List<IntervalChart.Band> bands() {
        return instrument.bands().stream()
                .map(b -> new IntervalChart.Band(b.from(), b.name()))
                .toList();
    }

    /// A sentence about a criterion that stands out or falls back, and the factor it belongs to.
    record Highlight(String text, String where, int factor) {}

    List<Highlight> strengths() {
        return findings.factors().stream()
                .flatMap(f -> findings.highest(f).stream())
                .sorted(Comparator.comparingDouble(
                        (Criterion c) -> -findings.score(c).value().orElse(0)))
                .limit(MOST_HIGHLIGHTS)
                .map(c -> highlight(c, ""))
                .toList();
    }

    List<Highlight> gaps() {
        return findings.factors().stream()
                .flatMap(f -> findings.gaps(f).stream())
                .sorted(Comparator.comparingDouble(
                        (Criterion c) -> findings.score(c).value().orElse(0)))
                .limit(MOST_HIGHLIGHTS)
                .map(c -> highlight(
                        c,
                        c.firstStep(findings.reached(c).orElseThrow())
                                .map(s -> " " + messages.text("results.step", s.text()))
                                .orElse("")))
                .toList();
    }

    private Highlight highlight(Criterion criterion, String step) {
        int level = findings.reached(criterion).orElseThrow();
        return new Highlight(
                criterion.levels().get(level).statement() + step,
                messages.text("results.where", criterion.id().text(), level),
                factor(criterion));
    }

    /// The place of the criterion's factor in the instrument, from 0.
    /// The criterion of that id; empty where the instrument has none.
    Optional<Criterion> criterion(CriterionId id) {
        return instrument.criterion(id);
    }

    /// Where the team wants to be.
    Optional<Target> target(Criterion criterion) {
        return assessment().room().target(criterion.id());
    }

    int factor(Criterion criterion) {
        return findings.index(instrument.factorOf(criterion.id()).orElseThrow().id());
    }

    String between(Estimate estimate) {
        return messages.text("results.between", rounded(estimate.low()), rounded(estimate.high()));
    }

    static String rounded(double score) {
        return String.valueOf((int) Math.floor(score + .5));
    }

    /// One decimal in the language of the window.
    String level(double value) {
        return String.format(messages.locale(), "%.1f", value);
    }
}
