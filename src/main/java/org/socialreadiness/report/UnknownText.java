package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Scores.Bounds;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Standing;
import org.socialreadiness.scoring.Scores.Status;

/// What nobody could rate, and where "don't know" gathers.
final class UnknownText {
    private final Story story;
    private final Findings findings;
    private final List<Criterion> all;
    private final int total;

    UnknownText(Story story) {
        this.story = story;
        this.findings = story.findings();
        this.all = findings.factors().stream()
                .flatMap(f -> findings.criteria(f).stream())
                .toList();
        this.total = findings.dontKnow(all);
    }

    Text compose() {
        List<Text> sentences = new ArrayList<>();
        int asked = all.size() * story.scores().raters();
        sentences.add(story.text(Story.ids(all), "report.dontKnow.total", total, asked));
        findings.factors().forEach(f -> nobody(f).ifPresent(sentences::add));
        most().ifPresent(sentences::add);
        return Story.join(sentences.stream());
    }

    /// The criteria of a factor that everyone who answered did not know, and what they could do to its score.
    private Optional<Text> nobody(Factor factor) {
        Optional<Bounds> bounds = findings.score(factor).bounds();
        List<Criterion> open = findings.criteria(factor).stream()
                .filter(c -> findings.score(c).standing() == Standing.UNANSWERED)
                .toList();
        List<Criterion> unknown =
                open.stream().filter(c -> findings.score(c).dontKnow() > 0).toList();
        if (unknown.isEmpty() || bounds.isEmpty() || findings.score(factor).status() == Status.NONE) {
            return Optional.empty();
        }
        List<String> names =
                unknown.stream().map(c -> c.id() + " (" + c.name() + ")").toList();
        return Optional.of(story.text(
                Stream.concat(Stream.of(factor.id().text()), Story.ids(open).stream())
                        .toList(),
                "report.dontKnow.nobody",
                Numbers.list(names, story.say("report.and")),
                open.size() > unknown.size() ? 0 : unknown.size(),
                story.inSentence(factor),
                String.valueOf(Numbers.score(bounds.get().low())),
                String.valueOf(Numbers.score(bounds.get().high()))));
    }

    /// The factor that holds most of them, if it holds more than half and the largest share of its own answers.
    private Optional<Text> most() {
        if (findings.factors().size() < 2) {
            return Optional.empty();
        }
        return findings.factors().stream()
                .filter(f -> dontKnow(f) > 1 && 2 * dontKnow(f) > total)
                .filter(f -> findings.factors().stream()
                        .allMatch(g -> dontKnow(f) * findings.criteria(g).size()
                                >= dontKnow(g) * findings.criteria(f).size()))
                .findFirst()
                .map(f -> story.text(
                        story.ids(f), "report.dontKnow.most", Story.capital(story.inSentence(f)), dontKnow(f), total));
    }

    private int dontKnow(Factor factor) {
        return findings.criteria(factor).stream()
                .map(findings::score)
                .mapToInt(CriterionScore::dontKnow)
                .sum();
    }
}
