package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.StrengthPart;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// How firm the answers to a factor are: on what they rest, and which levels are to be read with care.
final class FirmnessBlocks {
    private final Story story;
    private final Findings findings;
    private final Factor factor;
    private final List<CriterionScore> scores;

    FirmnessBlocks(Story story, Factor factor) {
        this.story = story;
        this.findings = story.findings();
        this.factor = factor;
        this.scores = findings.criteria(factor).stream().map(findings::score).toList();
    }

    Optional<Strength> strength() {
        int dontKnow = scores.stream().mapToInt(CriterionScore::dontKnow).sum();
        if (ratings() + dontKnow == 0) {
            return Optional.empty();
        }
        List<StrengthPart> parts = List.of(
                new StrengthPart(Firmness.EVIDENCE, story.say("report.firm.evidence"), evidence()),
                new StrengthPart(
                        Firmness.FAIRLY_SURE, story.say("report.firm.fairlySure"), ratings() - evidence() - guess()),
                new StrengthPart(Firmness.GUESS, story.say("report.firm.guess"), guess()),
                new StrengthPart(Firmness.DONT_KNOW, story.say("report.firm.dontKnow"), dontKnow));
        int possible = scores.size() * story.scores().raters();
        String title = story.say("report.firm.title");
        String unit = story.unit("report.firm.unit", possible);
        String values = parts.stream().map(p -> p.name() + " " + p.count()).collect(Collectors.joining("; "));
        String finding = caveats().map(Text::plain).orElse("");
        return Optional.of(
                new Strength(title, unit, parts, (title + " " + unit + ". " + values + ". " + finding).strip()));
    }

    /// What the ratings rest on, the highest levels without evidence, and the criteria that few rated.
    Optional<Text> caveats() {
        if (ratings() == 0) {
            return Optional.empty();
        }
        List<Text> sentences = new ArrayList<>();
        sentences.add(story.text(story.ids(factor), "report.firm.share", evidence(), ratings(), guess()));
        unproven().ifPresent(sentences::add);
        sentences.addAll(fewRatings());
        return Optional.of(Story.join(sentences.stream()));
    }

    private Optional<Text> unproven() {
        int times = findings.topWithoutEvidence(factor);
        if (times == 0
                || !story.options().groups().showsAgreement(story.scores().raters())) {
            return Optional.empty();
        }
        List<Criterion> criteria = findings.criteria(factor);
        boolean alike = criteria.stream().map(Criterion::top).distinct().count() == 1;
        return Optional.of(story.text(
                story.ids(factor),
                alike ? "report.firm.top" : "report.firm.topMixed",
                times,
                criteria.getFirst().top()));
    }

    /// One sentence for all criteria that equally few rated.
    private List<Text> fewRatings() {
        Map<Integer, List<Criterion>> few = new TreeMap<>(findings.criteria(factor).stream()
                .filter(c -> findings.score(c).value().isPresent() && !findings.hasEnoughRatings(c))
                .collect(Collectors.groupingBy(c -> findings.score(c).n())));
        List<Text> sentences = new ArrayList<>();
        few.forEach((n, criteria) -> sentences.add(story.text(
                Story.ids(criteria),
                "report.firm.few",
                Numbers.list(Story.ids(criteria), story.say("report.and")),
                n,
                story.scores().raters(),
                criteria.size())));
        List<String> hidden = Story.ids(findings.criteria(factor).stream()
                .filter(c -> findings.score(c).isHeldBack())
                .toList());
        if (!hidden.isEmpty()) {
            String names = Numbers.list(hidden, story.say("report.and"));
            sentences.add(story.text(hidden, "report.firm.heldBack", names, hidden.size()));
        }
        return sentences;
    }

    private int ratings() {
        return scores.stream().mapToInt(CriterionScore::n).sum();
    }

    private int evidence() {
        return scores.stream().mapToInt(s -> s.confidence().evidence()).sum();
    }

    private int guess() {
        return scores.stream().mapToInt(s -> s.confidence().guess()).sum();
    }
}
