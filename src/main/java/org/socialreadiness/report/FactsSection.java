package org.socialreadiness.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Contradictions;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.instrument.Contradiction;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;

/// Facts on file, those that do not fit some ratings, and those that would bear a higher level.
final class FactsSection {
    private final Story story;
    private final Findings findings;

    FactsSection(Story story) {
        this.story = story;
        this.findings = story.findings();
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        List<Row> contradictions = contradictions();
        int given = story.assessment().facts().size();
        blocks.add(new Message(
                contradictions.isEmpty()
                        ? story.text(List.of(), "report.facts.noneContradicts", given)
                        : story.text(List.of(), "report.facts.some", contradictions.size())));
        if (!contradictions.isEmpty()) {
            blocks.add(new Heading(story.say("report.facts.contradict")));
            blocks.add(table(contradictions, story.say("report.facts.rating")));
            blocks.add(new Note(story.text(List.of(), "report.facts.note")));
        }
        List<Row> higher = higher();
        if (!higher.isEmpty()) {
            blocks.add(new Heading(story.say("report.facts.higher")));
            blocks.add(table(higher, story.say("report.facts.bears")));
        }
        blocks.add(new Heading(story.say("report.facts.onFile")));
        blocks.add(onFile());
        List<Fact> missing = story.instrument().facts().stream()
                .filter(f -> story.assessment().fact(f.id()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            blocks.add(new Note(story.text(
                    missing.stream().map(f -> f.id().text()).toList(),
                    "report.facts.missing",
                    missing.stream().map(f -> f.id() + " " + f.name()).collect(Collectors.joining("; ")))));
        }
        return new Section("facts", story.say("report.facts.title"), Hue.NONE, blocks);
    }

    /// A fact that does not bear a level, and how many chose that level or a higher one.
    record Conflict(Contradictions.Finding finding, Criterion criterion, String sentence) {}

    private List<Row> contradictions() {
        return conflicts().stream()
                .map(c -> row(c.finding(), c.criterion(), c.sentence()))
                .toList();
    }

    /// For each fact and level that it does not bear: how many chose that level or a higher one.
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (Criterion criterion :
                story.instrument().criteria(story.assessment().head().form())) {
            if (!story.options().groups().showsSpread(findings.score(criterion).n())) {
                continue;
            }
            Map<Contradiction, Integer> counts = new LinkedHashMap<>();
            Map<Contradiction, Contradictions.Finding> facts = new LinkedHashMap<>();
            findings.levels(criterion.id())
                    .flatMap(level ->
                            Contradictions.against(story.instrument(), story.assessment(), criterion.id(), level)
                                    .stream())
                    .forEach(finding -> {
                        counts.merge(finding.needs(), 1, Integer::sum);
                        facts.put(finding.needs(), finding);
                    });
            facts.forEach((needs, finding) -> conflicts.add(new Conflict(
                    finding,
                    criterion,
                    story.say(
                            "report.facts.chose",
                            counts.getOrDefault(needs, 0),
                            findings.score(criterion).n(),
                            needs.level(),
                            needs.condition()))));
        }
        return conflicts;
    }

    /// Facts that would bear a higher level than the one reached.
    private List<Row> higher() {
        List<Row> rows = new ArrayList<>();
        for (Criterion criterion :
                story.instrument().criteria(story.assessment().head().form())) {
            Optional<Integer> reached = findings.reached(criterion);
            Optional<Contradictions.Finding> borne =
                    Contradictions.borne(story.instrument(), story.assessment(), criterion.id());
            if (reached.isPresent() && borne.isPresent() && borne.get().needs().level() > reached.get()) {
                rows.add(row(
                        borne.get(),
                        criterion,
                        story.say("report.facts.wouldFit", borne.get().needs().level(), reached.get())));
            }
        }
        return rows;
    }

    private Row row(Contradictions.Finding finding, Criterion criterion, String rating) {
        return new Row(
                Row.Kind.BODY,
                List.of(
                        new Words(labeled(finding.fact().id().text(), says(finding.fact(), finding.entry()))),
                        new Words(labeled(criterion.id().text(), rating))));
    }

    private Table table(List<Row> rows, String right) {
        return new Table(
                "",
                "",
                List.of(
                        new Column(story.say("report.facts.fact"), .44, Align.LEFT),
                        new Column(right, .56, Align.LEFT)),
                rows,
                Density.NORMAL,
                right);
    }

    private Table onFile() {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : story.instrument().facts()) {
            story.assessment()
                    .fact(fact.id())
                    .ifPresent(entry -> rows.add(new Row(
                            Row.Kind.BODY,
                            List.of(
                                    new Words(labeled(fact.id().text(), says(fact, entry))),
                                    new Words(Text.of(entry.source(), fact.id().text())),
                                    new Words(Text.of(
                                            entry.date()
                                                    .map(story.numbers()::date)
                                                    .orElse("–"),
                                            fact.id().text()))))));
        }
        if (rows.isEmpty()) {
            rows.add(new Row(Row.Kind.SPAN, List.of(new Words(story.text(List.of(), "report.facts.none")))));
        }
        return new Table(
                "",
                "",
                List.of(
                        new Column(story.say("report.facts.fact"), .52, Align.LEFT),
                        new Column(story.say("report.facts.source"), .27, Align.LEFT),
                        new Column(story.say("report.facts.date"), .21, Align.LEFT)),
                rows,
                Density.TIGHT,
                story.say("report.facts.onFile"));
    }

    private static Text labeled(String id, String text) {
        return new Text(List.of(new Run(id + "  ", Emphasis.MUTED), new Run(text, Emphasis.PLAIN)), List.of(id));
    }

    /// A fact as the instrument says it, with its numbers in their places.
    String says(Fact fact, FactEntry entry) {
        List<String> values = values(entry);
        String pattern = fact.says();
        if (pattern.isEmpty()) {
            return fact.name() + ": " + String.join(" / ", values);
        }
        for (int part = 1; part <= values.size(); part++) {
            pattern = pattern.replace("{" + part + "}", values.get(part - 1));
        }
        return pattern;
    }

    private List<String> values(FactEntry entry) {
        return switch (entry.value()) {
            case FactEntry.Month(var month) ->
                List.of(month.format(DateTimeFormatter.ofPattern(
                        "LLLL uuuu", story.messages().locale())));
            case FactEntry.Numbers(var numbers) ->
                numbers.stream()
                        .map(n -> story.numbers().decimal(n, n == Math.rint(n) ? 0 : 1))
                        .toList();
        };
    }
}
