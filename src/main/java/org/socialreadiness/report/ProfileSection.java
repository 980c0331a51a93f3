package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Status;

/// The factors beside each other: scores, differences, and how complete and uniform the answers are.
final class ProfileSection {
    /// Characters in two lines of a message.
    private static final int LONGEST_MESSAGE = 170;

    /// Below this share of answered weight a score is provisional (science 3.1).
    private static final double ENOUGH_COVERAGE = .75;

    /// Ids in the narrow column of the table; more are counted.
    private static final int MOST_IDS = 4;

    private final Story story;
    private final Findings findings;

    ProfileSection(Story story) {
        this.story = story;
        this.findings = story.findings();
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        Text message = differences();
        blocks.add(new Message(message));
        blocks.add(Charts.intervals(story, message.plain()));
        sentences().ifPresent(text -> blocks.add(new Paragraph(text)));
        if (findings.lowestFirst().size() > 1) {
            blocks.add(new Paragraph(standings()));
        }
        story.scores().overall().ifPresent(overall -> blocks.add(new Paragraph(overall(overall))));
        findings.factors().stream()
                .map(this::caveat)
                .flatMap(Optional::stream)
                .forEach(text -> blocks.add(new Paragraph(text)));
        blocks.add(new Heading(story.say("report.profile.complete")));
        blocks.add(table());
        blocks.add(new Note(story.text(List.of(), "report.profile.note")));
        blocks.add(new Paragraph(labeled("report.profile.agreement", agreement())));
        blocks.add(new Paragraph(labeled("report.profile.unknown", new UnknownText(story).compose())));
        return new Section("profile", story.say("report.profile.title"), Hue.NONE, blocks);
    }

    private Text differences() {
        List<Factor> scored = findings.lowestFirst();
        if (scored.size() < 2) {
            return scored.isEmpty()
                    ? SummarySection.unscored(story)
                    : story.text(story.allIds(), "report.profile.one", story.inSentence(scored.getFirst()));
        }
        if (findings.allOverlap()) {
            return story.text(story.allIds(), "report.profile.overlap", story.count(scored.size()));
        }
        Text all = pairwise(scored);
        if (all.plain().length() <= LONGEST_MESSAGE) {
            return all;
        }
        int pairs = scored.size() * (scored.size() - 1) / 2;
        int apart =
                scored.stream().mapToInt(f -> findings.clearlyAbove(f).size()).sum();
        return story.text(story.allIds(), "report.profile.pairs", apart, pairs);
    }

    /// Who is below whom, where the message has no room for it.
    private Optional<Text> sentences() {
        List<Factor> scored = findings.lowestFirst();
        return Optional.of(pairwise(scored))
                .filter(text -> !findings.allOverlap() && text.plain().length() > LONGEST_MESSAGE);
    }

    private Text pairwise(List<Factor> scored) {
        List<Text> sentences = new ArrayList<>();
        int pairs = scored.size() * (scored.size() - 1) / 2;
        for (Factor factor : scored) {
            List<Factor> above = findings.clearlyAbove(factor);
            pairs -= above.size();
            if (!above.isEmpty()) {
                sentences.add(story.text(
                        story.ids(factor),
                        "report.profile.below",
                        Story.capital(story.inSentence(factor)),
                        story.inSentence(above)));
            }
        }
        if (pairs > 0) {
            sentences.add(story.text(story.allIds(), "report.profile.otherPairs"));
        }
        return Story.join(sentences.stream());
    }

    private Text standings() {
        String all = Numbers.list(
                findings.lowestFirst().reversed().stream()
                        .map(f -> story.say(
                                "report.profile.standsAt",
                                story.inSentence(f),
                                Numbers.interval(findings.score(f).score().orElseThrow())))
                        .toList(),
                story.say("report.and"));
        return story.text(story.allIds(), "report.profile.standings", Story.capital(all));
    }

    private Text overall(Overall overall) {
        Text score = story.text(story.allIds(), "report.profile.overall", Numbers.interval(overall.score()));
        if (findings.factors().size() < 2) {
            return score;
        }
        int loss = Numbers.score(overall.imbalanceLoss());
        Text cost = loss == 0
                ? story.text(story.allIds(), "report.loss.none")
                : story.text(
                        story.allIds(), "report.loss.some", String.valueOf(Numbers.score(overall.arithmetic())), loss);
        Stream<Text> leverage = findings.bottleneck().stream()
                .map(f -> story.text(story.ids(f), "report.profile.leverage", story.inSentence(f)));
        return Story.join(Stream.concat(Stream.of(score, cost), leverage));
    }

    /// What must be known about a factor's score: provisional, adapted, or why there is none.
    private Optional<Text> caveat(Factor factor) {
        FactorScore score = findings.score(factor);
        Text provisional = story.text(
                story.ids(factor),
                "report.provisional",
                story.inSentence(factor),
                score.answered(),
                score.applicable());
        return switch (score.status()) {
            case SCORED -> Optional.empty();
            case PROVISIONAL -> Optional.of(provisional);
            case NONE, HELD_BACK -> Optional.of(unscored(story, factor));
            case ADAPTED -> {
                Text adapted = story.text(story.ids(factor), "report.adapted", Story.capital(story.inSentence(factor)));
                boolean thin = score.coverage().orElse(1) < ENOUGH_COVERAGE;
                yield Optional.of(Story.join(thin ? Stream.of(adapted, provisional) : Stream.of(adapted)));
            }
        };
    }

    /// Why a factor has no score.
    static Text unscored(Story story, Factor factor) {
        FactorScore score = story.findings().score(factor);
        String name = Story.capital(story.inSentence(factor));
        if (score.status() == Status.HELD_BACK) {
            return story.text(story.ids(factor), "report.unscored.heldBack", name);
        }
        if (score.applicable() == 0) {
            return story.text(story.ids(factor), "report.unscored.none", name);
        }
        return score.answered() == 0 && score.applicable() > 1
                ? story.text(story.ids(factor), "report.unscored.unanswered", name, score.applicable())
                : story.text(story.ids(factor), "report.unscored", name, score.answered(), score.applicable());
    }

    private Table table() {
        List<Column> columns = List.of(
                new Column(story.say("report.column.factor"), .145, Align.LEFT),
                new Column(story.say("report.column.score"), .125, Align.RIGHT),
                new Column(story.say("report.column.band"), .165, Align.LEFT),
                new Column(story.say("report.column.answered"), .135, Align.CENTER),
                new Column(story.say("report.column.dontKnow"), .11, Align.CENTER),
                new Column(story.say("report.column.evidence"), .11, Align.CENTER),
                new Column(story.say("report.column.apart"), .1, Align.CENTER),
                new Column(story.say("report.column.split"), .11, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        for (Factor factor : findings.factors()) {
            FactorScore score = findings.score(factor);
            rows.add(new Row(
                    Row.Kind.BODY,
                    row(
                            factor.name(),
                            Story.interval(score.score(), story.say("report.noScore")),
                            bands(score.bands()),
                            score.answered(),
                            score.applicable(),
                            findings.criteria(factor),
                            story.ids(factor),
                            ids(findings.criteria(factor)))));
        }
        List<Criterion> all = findings.factors().stream()
                .flatMap(f -> findings.criteria(f).stream())
                .toList();
        int answered = story.scores().factors().stream()
                .mapToInt(FactorScore::answered)
                .sum();
        int applicable = story.scores().factors().stream()
                .mapToInt(FactorScore::applicable)
                .sum();
        long splits = all.stream().filter(c -> findings.score(c).isSplit()).count();
        rows.add(new Row(
                Row.Kind.TOTAL,
                row(
                        story.say("report.all"),
                        Story.interval(story.scores().overall().map(Overall::score), story.say("report.noScore")),
                        bands(story.scores().overall().map(Overall::bands).orElse(List.of())),
                        answered,
                        applicable,
                        all,
                        story.allIds(),
                        spreadShown() ? story.say("report.criteria", splits) : "–")));
        return new Table("", "", columns, rows, Density.NORMAL, story.say("report.profile.complete"));
    }

    private List<Cell> row(
            String name,
            String score,
            String bands,
            int answered,
            int applicable,
            List<Criterion> criteria,
            List<String> sources,
            String split) {
        int asked = criteria.size() * story.scores().raters();
        int ratings = criteria.stream().mapToInt(c -> findings.score(c).n()).sum();
        int evidence = criteria.stream()
                .mapToInt(c -> findings.score(c).confidence().evidence())
                .sum();
        OptionalDouble apart = criteria.stream()
                .map(c -> findings.score(c).adM())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
        return Stream.of(
                        name,
                        score,
                        bands,
                        story.say("report.of", answered, applicable),
                        story.say("report.of", findings.dontKnow(criteria), asked),
                        story.say("report.of", evidence, ratings),
                        apart.isPresent() && spreadShown() ? story.numbers().level(apart.getAsDouble()) : "–",
                        split)
                .<Cell>map(text -> new Words(Text.of(text, sources.toArray(String[]::new))))
                .toList();
    }

    private boolean spreadShown() {
        return story.options().groups().showsAgreement(story.scores().raters());
    }

    private String ids(List<Criterion> criteria) {
        List<Criterion> split =
                criteria.stream().filter(c -> findings.score(c).isSplit()).toList();
        return split.size() > MOST_IDS
                ? story.say("report.criteria", split.size())
                : String.join(", ", Story.ids(split));
    }

    private String bands(List<Band> bands) {
        return switch (bands.size()) {
            case 0 -> "–";
            case 1 -> story.small(bands.getFirst().name());
            default ->
                story.say(
                        "report.band.to",
                        story.small(bands.getFirst().name()),
                        story.small(bands.getLast().name()));
        };
    }

    private Text agreement() {
        if (!spreadShown()) {
            return story.text(List.of(), "report.agreement.few");
        }
        List<Criterion> stated = findings.rated().stream()
                .filter(c -> findings.score(c).split().isPresent())
                .toList();
        List<Criterion> split = findings.split();
        if (stated.isEmpty()) {
            return story.text(List.of(), "report.agreement.few");
        }
        return split.isEmpty()
                ? story.text(Story.ids(stated), "report.agreement.all", stated.size())
                : story.text(
                        Story.ids(stated),
                        "report.agreement.some",
                        stated.size() - split.size(),
                        stated.size(),
                        split.size());
    }

    private Text labeled(String key, Text text) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(story.say(key) + " ", Emphasis.STRONG));
        runs.addAll(text.runs());
        return new Text(runs, text.sources());
    }
}
