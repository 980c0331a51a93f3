package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Dots;
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

/// The criteria on which the ratings describe different situations, with both views, and what nobody knows.
final class DisagreementSection {
    private final Story story;
    private final Findings findings;

    DisagreementSection(Story story) {
        this.story = story;
        this.findings = story.findings();
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        List<Criterion> split = findings.split();
        blocks.add(new Message(message(split)));
        boolean shown = story.options().groups().showsAgreement(story.scores().raters());
        if (shown && !split.isEmpty()) {
            blocks.add(table(split));
            blocks.add(new Note(story.text(List.of(), "report.split.note")));
            List<Text> remaining =
                    split.stream().flatMap(c -> dissent(c).stream()).toList();
            if (!remaining.isEmpty()) {
                blocks.add(new Heading(story.say("report.split.remaining")));
                remaining.forEach(text -> blocks.add(new Paragraph(text)));
            }
        }
        // The profile says it too: here it stands only where it needs no page of its own.
        List<Block> unknown = List.of(
                new Heading(story.say("report.split.unknown")), new Paragraph(new UnknownText(story).compose()));
        List<Block> all = Stream.concat(blocks.stream(), unknown.stream()).toList();
        if (!Paper.isOnePage(blocks) || Paper.isOnePage(all)) {
            blocks.addAll(unknown);
        }
        return new Section("disagreement", story.say("report.split.title"), Hue.NONE, blocks);
    }

    Text message(List<Criterion> split) {
        int stated = (int) findings.rated().stream()
                .filter(c -> findings.score(c).split().isPresent())
                .count();
        if (stated == 0
                || !story.options().groups().showsAgreement(story.scores().raters())) {
            return story.text(List.of(), "report.agreement.few");
        }
        if (split.isEmpty()) {
            return story.text(Story.ids(findings.rated()), "report.agreement.all", stated);
        }
        int settled = (int) split.stream()
                .filter(c -> findings.score(c).consensus().isPresent())
                .count();
        Text some = story.text(Story.ids(split), "report.split.some", split.size(), stated);
        return settled == 0
                ? some
                : Story.join(Stream.of(some, story.text(Story.ids(split), "report.split.settled", settled)));
    }

    private Table table(List<Criterion> split) {
        int levels = split.stream().mapToInt(c -> c.levels().size()).max().orElseThrow();
        double dots = .42;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(story.say("report.split.column"), .29, Align.LEFT));
        IntStream.range(0, levels)
                .forEach(level -> columns.add(new Column(String.valueOf(level), dots / levels, Align.CENTER)));
        columns.add(new Column(story.say("report.column.apart"), .1, Align.CENTER));
        columns.add(new Column(story.say("report.split.outcome"), .19, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        for (Criterion criterion : split) {
            CriterionScore score = findings.score(criterion);
            String id = criterion.id().text();
            List<Cell> cells = new ArrayList<>();
            cells.add(new Words(new Text(
                    List.of(new Run(criterion.name() + " ", Emphasis.STRONG), new Run(id, Emphasis.MUTED)),
                    List.of(id))));
            for (int level = 0; level < levels; level++) {
                cells.add(
                        new Dots(level < score.counts().size() ? score.counts().get(level) : 0));
            }
            cells.add(new Words(Text.of(story.numbers().level(score.adM().orElseThrow()), id)));
            cells.add(new Words(new Text(List.of(new Run(outcome(criterion), Emphasis.STRONG)), List.of(id))));
            rows.add(new Row(Row.Kind.BODY, cells));
            rows.add(new Row(Row.Kind.SPAN, List.of(new Words(views(criterion, score)))));
        }
        return new Table("", "", columns, rows, Density.NORMAL, message(split).plain());
    }

    private String outcome(Criterion criterion) {
        return story.assessment()
                .outcome(criterion.id())
                .map(outcome -> switch (outcome) {
                    case Outcome.Consensus agreed -> story.say("report.split.consensus", agreed.level());
                    case Outcome.Dissent open -> story.say("report.split.noConsensus", open.low(), open.high());
                })
                .orElseGet(() -> story.say("report.split.open"));
    }

    /// The most frequent level (of equals the lower one) and the one furthest from it, in the words of the
    /// instrument.
    private Text views(Criterion criterion, CriterionScore score) {
        List<Integer> counts = score.counts();
        int most = IntStream.range(0, counts.size())
                .boxed()
                .max((a, b) -> counts.get(a).equals(counts.get(b)) ? b - a : counts.get(a) - counts.get(b))
                .orElseThrow();
        int other = IntStream.range(0, counts.size())
                .filter(level -> counts.get(level) > 0)
                .boxed()
                .max((a, b) -> Math.abs(a - most) == Math.abs(b - most)
                        ? counts.get(a) - counts.get(b)
                        : Math.abs(a - most) - Math.abs(b - most))
                .orElseThrow();
        int low = Math.min(most, other);
        int high = Math.max(most, other);
        String views = story.say("report.split.view", low, counts.get(low), score.n(), story.quoted(criterion, low))
                + "\n"
                + story.say("report.split.view", high, counts.get(high), score.n(), story.quoted(criterion, high));
        return Text.of(views, criterion.id().text());
    }

    private Optional<Text> dissent(Criterion criterion) {
        return story.assessment()
                .outcome(criterion.id())
                .filter(Outcome.Dissent.class::isInstance)
                .map(Outcome.Dissent.class::cast)
                .map(open -> new Text(
                        List.of(
                                new Run(criterion.id() + ". ", Emphasis.STRONG),
                                new Run(dissent(open), Emphasis.PLAIN)),
                        List.of(criterion.id().text())));
    }

    /// Both reasons as written, as far as they were noted.
    private String dissent(Outcome.Dissent open) {
        List<String> sentences = new ArrayList<>(List.of(story.say("report.split.dissent", open.low(), open.high())));
        if (!open.lowReason().isBlank()) {
            sentences.add(story.say("report.split.reasonLow", open.lowReason().strip()));
        }
        if (!open.highReason().isBlank()) {
            sentences.add(story.say("report.split.reasonHigh", open.highReason().strip()));
        }
        return String.join(" ", sentences);
    }
}
