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
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;

/// One factor on one page: its criteria by level, what is rated highest, the largest gaps, and how firm the
/// answers are.
final class FactorSection {
    /// Criteria in one chart; more go on in the next, so that none is higher than a page.
    /// The same in other words, so that no phrase stands on a page three times.
    private static final List<String> CHOSEN =
            List.of("report.quote.chosen", "report.quote.chosen.second", "report.quote.chosen.third");

    private static final List<String> EXACTLY =
            List.of("report.quote.exactly", "report.quote.exactly.second", "report.quote.exactly.third");
    private static final List<String> NEXT =
            List.of("report.quote.next", "report.quote.next.second", "report.quote.next.third");
    private static final List<String> STEP =
            List.of("report.quote.step", "report.quote.step.second", "report.quote.step.third");

    private static final int MOST_ROWS = 30;

    private static final int FEWEST_HIGHLIGHTS = 2;

    private final Story story;
    private final Findings findings;
    private final Factor factor;

    FactorSection(Story story, Factor factor) {
        this.story = story;
        this.findings = story.findings();
        this.factor = factor;
    }

    Section compose() {
        List<Criterion> highest = new ArrayList<>(findings.highest(factor));
        List<Criterion> gaps = new ArrayList<>(findings.gaps(factor));
        List<Block> blocks = blocks(highest, gaps);
        while (!Paper.isOnePage(blocks) && shorten(highest, gaps)) {
            blocks = blocks(highest, gaps);
        }
        return new Section("factor-" + factor.id(), factor.name(), story.hue(factor), blocks);
    }

    /// Takes away what a page has no room for: the third gap, the third strength, then down to one of each.
    private static boolean shorten(List<Criterion> highest, List<Criterion> gaps) {
        for (int least : new int[] {FEWEST_HIGHLIGHTS, 1}) {
            for (List<Criterion> shown : List.of(gaps, highest)) {
                if (shown.size() > least) {
                    shown.removeLast();
                    return true;
                }
            }
        }
        return false;
    }

    private List<Block> blocks(List<Criterion> highest, List<Criterion> gaps) {
        List<Block> blocks = new ArrayList<>();
        Text message = message();
        blocks.add(new Message(message));
        blocks.addAll(lollipops(message, MOST_ROWS));
        boolean rated = findings.criteria(factor).stream()
                .anyMatch(c -> findings.score(c).value().isPresent());
        if (rated) {
            blocks.add(new Heading(story.say("report.factor.highest")));
            if (highest.isEmpty()) {
                blocks.add(new Paragraph(story.text(story.ids(factor), "report.factor.noneStandsOut")));
            }
            for (int i = 0; i < highest.size(); i++) {
                blocks.add(new Paragraph(quotes(highest.get(i), false, i)));
            }
        }
        if (!gaps.isEmpty()) {
            blocks.add(new Heading(story.say("report.factor.gaps")));
            for (int i = 0; i < gaps.size(); i++) {
                blocks.add(new Paragraph(quotes(gaps.get(i), true, highest.size() + i)));
            }
        }
        FirmnessBlocks firmness = new FirmnessBlocks(story, factor);
        firmness.strength().ifPresent(blocks::add);
        firmness.caveats().ifPresent(text -> blocks.add(new Note(text)));
        return blocks;
    }

    private Text message() {
        Stream<Text> first = findings.score(factor).score().isEmpty()
                ? Stream.empty()
                : findings.highest(factor).stream()
                        .limit(1)
                        .map(c -> story.text(List.of(c.id().text()), "report.factor.first", c.name()));
        return Story.join(Stream.concat(Stream.of(stands(story, factor)), first));
    }

    /// Where a factor stands, or why it has no score.
    static Text stands(Story story, Factor factor) {
        FactorScore score = story.findings().score(factor);
        if (score.score().isEmpty()) {
            return ProfileSection.unscored(story, factor);
        }
        String name = Story.capital(story.inSentence(factor));
        String interval = Numbers.interval(score.score().get());
        return score.bands().isEmpty()
                ? story.text(story.ids(factor), "report.factor.standsPlain", name, interval)
                : story.text(story.ids(factor), "report.factor.stands", name, interval, story.bands(score.bands()));
    }

    /// The criteria by level.
    ///
    /// @param most in one chart; more go on in the next
    List<Lollipops> lollipops(Text message, int most) {
        List<Criterion> criteria = findings.criteria(factor);
        LevelScale scale = LevelScale.of(criteria);
        List<LollipopRow> rows = criteria.stream()
                .map(c -> row(c, scale))
                .sorted(Comparator.comparingDouble((LollipopRow r) -> r.rated() ? -r.value() : 1))
                .toList();
        String unit = story.unit(
                rows.stream().anyMatch(LollipopRow::agreed) ? "report.factor.unitRing" : "report.factor.unit",
                story.numbers().decimal(scale.top(), 0));
        String title = Story.capital(story.say("report.factor.sorted", criteria.size(), story.count(criteria.size())));
        List<Lollipops> charts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            List<LollipopRow> part = rows.subList(from, Math.min(rows.size(), from + most));
            String values = part.stream().map(r -> r.name() + " " + r.printed()).collect(Collectors.joining("; "));
            charts.add(new Lollipops(
                    from == 0 ? title : title + " " + story.say("report.factor.goesOn"),
                    unit,
                    story.hue(factor),
                    scale.top(),
                    story.say("report.factor.level"),
                    story.say("report.factor.ratedBy"),
                    part,
                    title + ", " + unit + ". " + values + ". " + message.plain()));
        }
        return charts;
    }

    private LollipopRow row(Criterion criterion, LevelScale scale) {
        CriterionScore score = findings.score(criterion);
        String ratedBy = story.say("report.of", score.n(), story.scores().raters());
        String name = criterion.name();
        String id = criterion.id().text();
        if (score.value().isEmpty()) {
            return new LollipopRow(
                    name,
                    id,
                    false,
                    0,
                    false,
                    story.say(score.isHeldBack() ? "report.notShown" : "report.notRated"),
                    ratedBy);
        }
        double own = scale.at(criterion, score.value().getAsDouble());
        boolean agreed = score.consensus().isPresent();
        String printed = agreed
                ? story.numbers().decimal(own, scale.own() ? 0 : 1) + " °"
                : story.numbers().level(own);
        return new LollipopRow(name, id, true, own, agreed, printed, ratedBy);
    }

    /// The level reached in the words of the instrument, the next one, and for a gap the first step.
    ///
    /// @param turn how many such paragraphs stand on the page before
    private Text quotes(Criterion criterion, boolean withStep, int turn) {
        int level = findings.reached(criterion).orElseThrow();
        CriterionScore score = findings.score(criterion);
        String quote = story.quoted(criterion, level);
        String reached;
        if (score.consensus().isPresent()) {
            reached = story.say("report.quote.agreed", level, quote);
        } else if (story.shows(score)) {
            boolean exactly = level == 0 || level == criterion.top();
            int chose = level == 0 ? score.counts().getFirst() : findings.atLeast(criterion, level);
            reached = story.say((exactly ? EXACTLY : CHOSEN).get(turn % 3), chose, score.n(), level, quote);
        } else {
            reached = story.say("report.quote.level", level, quote);
        }
        StringBuilder rest = new StringBuilder(" ").append(reached);
        if (level < criterion.top()) {
            rest.append(' ').append(story.say(NEXT.get(turn % 3), story.quoted(criterion, level + 1)));
        }
        story.assessment()
                .room()
                .target(criterion.id())
                .ifPresent(target -> rest.append(' ')
                        .append(
                                target.level() == level + 1
                                        ? story.say("report.quote.targetNext")
                                        : story.say(
                                                "report.quote.target",
                                                target.level(),
                                                story.quoted(criterion, target.level()))));
        Optional<String> step = withStep ? criterion.firstStep(level).map(s -> s.text()) : Optional.empty();
        step.ifPresent(text -> rest.append(' ').append(story.say(STEP.get(turn % 3), text)));
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
}
