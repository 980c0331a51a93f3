package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
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
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;
import org.socialreadiness.scoring.Scores.Status;

/// The factors beside each other: scores, differences, and how complete and uniform the answers are.
final class ProfileSection {
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
        if (!findings.lowestFirst().isEmpty()) {
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
        blocks.add(new Paragraph(labeled("report.profile.unknown", unknown(story))));
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
            return story.text(story.allIds(), "report.profile.overlap", scored.size());
        }
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
        int loss = Numbers.score(overall.imbalanceLoss());
        Text score = story.text(story.allIds(), "report.profile.overall", Numbers.interval(overall.score()));
        Text cost = loss == 0
                ? story.text(story.allIds(), "report.loss.none")
                : story.text(
                        story.allIds(), "report.loss.some", String.valueOf(Numbers.score(overall.arithmetic())), loss);
        Stream<Text> leverage = findings.factors().size() < 2
                ? Stream.empty()
                : findings.bottleneck().stream()
                        .map(f -> story.text(story.ids(f), "report.profile.leverage", story.inSentence(f)));
        return Story.join(Stream.concat(Stream.of(score, cost), leverage));
    }

    /// What must be known about a factor's score: provisional, adapted, or why there is none.
    private Optional<Text> caveat(Factor factor) {
        FactorScore score = findings.score(factor);
        String name = Story.capital(story.inSentence(factor));
        return switch (score.status()) {
            case SCORED -> Optional.empty();
            case PROVISIONAL ->
                Optional.of(story.text(
                        story.ids(factor), "report.provisional", name, score.answered(), score.applicable()));
            case NONE ->
                Optional.of(
                        story.text(story.ids(factor), "report.unscored", name, score.answered(), score.applicable()));
            case ADAPTED -> Optional.of(story.text(story.ids(factor), "report.adapted", name));
        };
    }

    private Table table() {
        List<Column> columns = List.of(
                new Column(story.say("report.column.factor"), .15, Align.LEFT),
                new Column(story.say("report.column.score"), .125, Align.RIGHT),
                new Column(story.say("report.column.band"), .185, Align.LEFT),
                new Column(story.say("report.column.answered"), .11, Align.CENTER),
                new Column(story.say("report.column.dontKnow"), .105, Align.CENTER),
                new Column(story.say("report.column.evidence"), .12, Align.CENTER),
                new Column(story.say("report.column.apart"), .08, Align.CENTER),
                new Column(story.say("report.column.split"), .125, Align.LEFT));
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
        return criteria.stream()
                .filter(c -> findings.score(c).isSplit())
                .map(c -> c.id().text())
                .collect(Collectors.joining(", "));
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

    /// What nobody could rate, and where "don't know" gathers.
    static Text unknown(Story story) {
        Findings findings = story.findings();
        List<Criterion> all = findings.factors().stream()
                .flatMap(f -> findings.criteria(f).stream())
                .toList();
        int total = findings.dontKnow(all);
        int asked = all.size() * story.scores().raters();
        List<Text> sentences = new ArrayList<>();
        sentences.add(story.text(Story.ids(all), "report.dontKnow.total", total, asked));
        for (Criterion criterion : all) {
            CriterionScore score = findings.score(criterion);
            Factor factor = story.instrument().factorOf(criterion.id()).orElseThrow();
            if (score.n() == 0 && score.dontKnow() > 0 && score.consensus().isEmpty()) {
                findings.score(factor)
                        .bounds()
                        .filter(_ -> findings.score(factor).status() != Status.NONE)
                        .ifPresent(bounds -> sentences.add(story.text(
                                List.of(criterion.id().text(), factor.id().text()),
                                "report.dontKnow.nobody",
                                criterion.id().text(),
                                criterion.name(),
                                story.inSentence(factor),
                                String.valueOf(Numbers.score(bounds.low())),
                                String.valueOf(Numbers.score(bounds.high())))));
            }
        }
        if (total > 0 && findings.factors().size() > 1) {
            Factor most = findings.factors().stream()
                    .max(Comparator.comparingInt(f -> findings.dontKnow(findings.criteria(f))))
                    .orElseThrow();
            int there = findings.dontKnow(findings.criteria(most));
            if (2 * there > total && there > 1) {
                sentences.add(story.text(
                        story.ids(most), "report.dontKnow.most", Story.capital(story.inSentence(most)), there, total));
            }
        }
        return Story.join(sentences.stream());
    }

    private Text labeled(String key, Text text) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(story.say(key) + " ", Emphasis.STRONG));
        runs.addAll(text.runs());
        return new Text(runs, text.sources());
    }
}
