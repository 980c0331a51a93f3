package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.StrengthPart;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;

/// One factor on one page: its criteria by level, what is rated highest, the largest gaps, and how firm the
/// answers are.
final class FactorSection {
    /// Characters in a line of text on paper.
    private static final int LINE_LENGTH = 100;

    /// Lines of quotes that a page holds beside the chart of nine criteria; each further criterion takes its share.
    private static final double ROOM = 22;

    private static final int USUAL_CRITERIA = 9;
    private static final double LINES_OF_A_CRITERION = 1.25;

    private final Story story;
    private final Findings findings;
    private final Factor factor;

    FactorSection(Story story, Factor factor) {
        this.story = story;
        this.findings = story.findings();
        this.factor = factor;
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        Text message = message();
        blocks.add(new Message(message));
        blocks.add(lollipops(message));
        List<Criterion> highest = findings.highest(factor);
        blocks.add(new Heading(story.say("report.factor.highest")));
        if (highest.isEmpty()) {
            blocks.add(new Paragraph(story.text(story.ids(factor), "report.factor.noneStandsOut")));
        }
        highest.forEach(c -> blocks.add(new Paragraph(quotes(c, false))));
        List<Criterion> gaps = fitting(highest);
        if (!gaps.isEmpty()) {
            blocks.add(new Heading(story.say("report.factor.gaps")));
            gaps.forEach(c -> blocks.add(new Paragraph(quotes(c, true))));
        }
        strength().ifPresent(blocks::add);
        caveats().ifPresent(text -> blocks.add(new Note(text)));
        return new Section("factor-" + factor.id(), factor.name(), story.hue(factor), blocks);
    }

    /// As many gaps as leave room for the rest of the page, at least one.
    private List<Criterion> fitting(List<Criterion> highest) {
        List<Criterion> gaps = new ArrayList<>(findings.gaps(factor));
        double room = ROOM - (findings.criteria(factor).size() - USUAL_CRITERIA) * LINES_OF_A_CRITERION;
        int used = highest.stream().mapToInt(c -> lines(quotes(c, false))).sum();
        while (gaps.size() > 1
                && used + gaps.stream().mapToInt(c -> lines(quotes(c, true))).sum() > room) {
            gaps.removeLast();
        }
        return gaps;
    }

    private static int lines(Text text) {
        return Math.ceilDiv(text.plain().length(), LINE_LENGTH);
    }

    private Text message() {
        FactorScore score = findings.score(factor);
        String name = Story.capital(story.inSentence(factor));
        if (score.score().isEmpty()) {
            return story.text(story.ids(factor), "report.unscored", name, score.answered(), score.applicable());
        }
        String interval = Numbers.interval(score.score().get());
        Text stands = score.bands().isEmpty()
                ? story.text(story.ids(factor), "report.factor.standsPlain", name, interval)
                : story.text(story.ids(factor), "report.factor.stands", name, interval, story.bands(score.bands()));
        Stream<Text> first = findings.highest(factor).stream()
                .limit(1)
                .map(c -> story.text(List.of(c.id().text()), "report.factor.first", c.name()));
        return Story.join(Stream.concat(Stream.of(stands), first));
    }

    private Lollipops lollipops(Text message) {
        List<Criterion> criteria = findings.criteria(factor);
        boolean alike = criteria.stream().map(Criterion::top).distinct().count() == 1;
        double top = alike ? criteria.getFirst().top() : Criterion.COMMON_TOP;
        List<LollipopRow> rows = criteria.stream()
                .map(c -> row(c, alike))
                .sorted(Comparator.comparingDouble((LollipopRow r) -> r.rated() ? -r.value() : 1))
                .toList();
        String unit = story.unit(
                rows.stream().anyMatch(LollipopRow::agreed) ? "report.factor.unitRing" : "report.factor.unit",
                story.numbers().decimal(top, 0));
        String title = story.say("report.factor.sorted", criteria.size());
        String values = rows.stream().map(r -> r.name() + " " + r.printed()).collect(Collectors.joining("; "));
        return new Lollipops(
                title,
                unit,
                story.hue(factor),
                top,
                rows,
                title + ", " + unit + ". " + values + ". " + message.plain());
    }

    private LollipopRow row(Criterion criterion, boolean alike) {
        CriterionScore score = findings.score(criterion);
        String ratedBy = story.say("report.of", score.n(), story.scores().raters());
        String name = criterion.name();
        String id = criterion.id().text();
        if (score.value().isEmpty()) {
            return new LollipopRow(name, id, false, 0, false, story.say("report.notRated"), ratedBy);
        }
        double common = score.value().getAsDouble();
        double own = alike ? common * criterion.top() / Criterion.COMMON_TOP : common;
        boolean agreed = score.consensus().isPresent();
        String printed = agreed
                ? story.numbers().decimal(own, alike ? 0 : 1) + " °"
                : story.numbers().level(own);
        return new LollipopRow(name, id, true, own, agreed, printed, ratedBy);
    }

    /// The level reached in the words of the instrument, the next one, and for a gap the first step.
    private Text quotes(Criterion criterion, boolean withStep) {
        int level = findings.reached(criterion).orElseThrow();
        CriterionScore score = findings.score(criterion);
        String quote = story.quoted(criterion, level);
        String reached;
        if (score.consensus().isPresent()) {
            reached = story.say("report.quote.agreed", level, quote);
        } else if (story.options().groups().showsSpread(score.n())) {
            reached = level == 0
                    ? story.say("report.quote.zero", score.counts().getFirst(), score.n(), quote)
                    : story.say("report.quote.chosen", findings.atLeast(criterion, level), score.n(), level, quote);
        } else {
            reached = story.say("report.quote.level", level, quote);
        }
        StringBuilder rest = new StringBuilder(" ").append(reached);
        if (level < criterion.top()) {
            rest.append(' ').append(story.say("report.quote.next", story.quoted(criterion, level + 1)));
        }
        Optional<String> step = withStep ? criterion.firstStep(level).map(s -> s.text()) : Optional.empty();
        step.ifPresent(text -> rest.append(' ').append(story.say("report.quote.step", text)));
        return new Text(
                List.of(
                        new Run(
                                story.say(
                                        "report.quote.name",
                                        criterion.name(),
                                        criterion.id().text()),
                                Emphasis.STRONG),
                        new Run(rest.toString(), Emphasis.PLAIN)),
                List.of(criterion.id().text()));
    }

    private Optional<Strength> strength() {
        List<CriterionScore> scores =
                findings.criteria(factor).stream().map(findings::score).toList();
        int evidence = scores.stream().mapToInt(s -> s.confidence().evidence()).sum();
        int guess = scores.stream().mapToInt(s -> s.confidence().guess()).sum();
        int dontKnow = scores.stream().mapToInt(CriterionScore::dontKnow).sum();
        int sure = scores.stream().mapToInt(CriterionScore::n).sum() - evidence - guess;
        if (evidence + guess + sure + dontKnow == 0) {
            return Optional.empty();
        }
        List<StrengthPart> parts = List.of(
                new StrengthPart(Firmness.EVIDENCE, story.say("report.firm.evidence"), evidence),
                new StrengthPart(Firmness.FAIRLY_SURE, story.say("report.firm.fairlySure"), sure),
                new StrengthPart(Firmness.GUESS, story.say("report.firm.guess"), guess),
                new StrengthPart(Firmness.DONT_KNOW, story.say("report.firm.dontKnow"), dontKnow));
        int possible = scores.size() * story.scores().raters();
        String title = story.say("report.firm.title");
        String unit = story.say("report.firm.unit", possible);
        String values = parts.stream().map(p -> p.name() + " " + p.count()).collect(Collectors.joining("; "));
        return Optional.of(new Strength(title, unit, parts, title + " " + unit + ". " + values + "."));
    }

    private Optional<Text> caveats() {
        List<CriterionScore> scores =
                findings.criteria(factor).stream().map(findings::score).toList();
        int ratings = scores.stream().mapToInt(CriterionScore::n).sum();
        if (ratings == 0) {
            return Optional.empty();
        }
        int evidence = scores.stream().mapToInt(s -> s.confidence().evidence()).sum();
        int guess = scores.stream().mapToInt(s -> s.confidence().guess()).sum();
        List<Text> sentences = new ArrayList<>();
        sentences.add(story.text(story.ids(factor), "report.firm.share", evidence, ratings, guess));
        for (Criterion criterion : findings.criteria(factor)) {
            int n = findings.score(criterion).n();
            if (n > 0 && !findings.hasEnoughRatings(criterion)) {
                sentences.add(story.text(
                        List.of(criterion.id().text()),
                        "report.firm.few",
                        criterion.id().text(),
                        n,
                        story.scores().raters()));
            }
        }
        return Optional.of(Story.join(sentences.stream()));
    }
}
