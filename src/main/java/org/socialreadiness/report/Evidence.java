package org.socialreadiness.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// On which answers a slide rests, line by line, for the notes of whoever speaks. Tells no more than the report does.
final class Evidence {
    private final Story story;

    Evidence(Story story) {
        this.story = story;
    }

    /// Each factor's score, and how many of its criteria are answered.
    List<Text> factors() {
        return story.findings().factors().stream().map(this::factor).toList();
    }

    private Text factor(Factor factor) {
        var score = story.findings().score(factor);
        return story.text(
                story.ids(factor),
                "deck.evidence.factor",
                factor.name(),
                Story.interval(score.score(), story.say("report.noScore")),
                score.answered(),
                score.applicable());
    }

    /// Each criterion's level, by how many it was rated, and how many chose which level where that may be said.
    List<Text> criteria(List<Criterion> criteria) {
        return criteria.stream().map(this::criterion).toList();
    }

    private Text criterion(Criterion criterion) {
        CriterionScore score = story.findings().score(criterion);
        List<String> id = List.of(criterion.id().text());
        if (score.isHeldBack() || score.value().isEmpty()) {
            String why = story.say(score.isHeldBack() ? "report.notShown" : "report.notRated");
            return story.text(id, "deck.evidence.none", id.getFirst(), criterion.name(), why);
        }
        double own = score.value().getAsDouble() * criterion.top() / Criterion.COMMON_TOP;
        Text level = story.text(
                id,
                score.consensus().isPresent() ? "deck.evidence.agreed" : "deck.evidence.level",
                id.getFirst(),
                criterion.name(),
                score.consensus().isPresent()
                        ? String.valueOf(score.consensus().getAsInt())
                        : story.numbers().level(own),
                score.n(),
                story.scores().raters());
        return story.shows(score) ? Story.join(Stream.of(level, counts(score, id))) : level;
    }

    private Text counts(CriterionScore score, List<String> id) {
        String counts = score.counts().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return story.text(id, "deck.evidence.counts", score.counts().size() - 1, counts);
    }
}
