package org.socialreadiness.report;

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
import org.socialreadiness.text.Dates;

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
        blocks.add(new Message(message()));
        blocks.addAll(contradicting());
        blocks.addAll(others());
        return section(blocks);
    }

    /// The section where what contradicts ratings already stands elsewhere.
    Section composeOthers() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(story.text(
                List.of(), "report.facts.count", story.assessment().facts().size())));
        blocks.addAll(others());
        return section(blocks);
    }

    private Section section(List<Block> blocks) {
        return new Section("facts", story.say("report.facts.title"), Hue.NONE, blocks);
    }

    private Text message() {
        int given = story.assessment().facts().size();
        int conflicts = conflicts().size();
        if (conflicts > 0) {
            return story.text(List.of(), "report.facts.some", conflicts);
        }
        // Below three ratings of a criterion none of its conflicts may be shown, so none may be denied either.
        boolean hidden = findings.rated().stream().anyMatch(c -> !story.shows(findings.score(c)));
        return story.text(List.of(), hidden ? "report.facts.count" : "report.facts.noneContradicts", given);
    }

    /// The facts that do not fit some ratings; empty if there are none.
    List<Block> contradicting() {
        List<Row> rows = conflicts().stream()
                .map(c -> row(c.finding(), c.criterion(), c.sentence()))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(story.say("report.facts.contradict")),
                        table(rows, story.say("report.facts.rating")),
                        new Note(story.text(List.of(), "report.facts.note")));
    }

    /// The facts that would fit a higher level, all facts on file, and those that are missing.
    List<Block> others() {
        List<Block> blocks = new ArrayList<>();
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
                    missing.stream().map(FactsSection::named).collect(Collectors.joining("; ")))));
        }
        return blocks;
    }

    /// Id and name; an instrument may give a fact no name of its own.
    private static String named(Fact fact) {
        String id = fact.id().text();
        return fact.name().equals(id) ? id : id + " " + fact.name();
    }

    /// A fact that does not bear a level, and how many chose that level or a higher one.
    record Conflict(Contradictions.Finding finding, Criterion criterion, String sentence) {}

    /// For each criterion and fact the lowest level that the fact does not bear, and how many chose that level or a
    /// higher one.
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (Criterion criterion :
                story.instrument().criteria(story.assessment().head().form())) {
            if (story.shows(findings.score(criterion))) {
                Map<Fact, Contradictions.Finding> lowest = new LinkedHashMap<>();
                for (int level = 1; level <= criterion.top(); level++) {
                    Contradictions.against(story.instrument(), story.assessment(), criterion.id(), level)
                            .forEach(finding -> lowest.putIfAbsent(finding.fact(), finding));
                }
                lowest.values().stream()
                        .filter(finding ->
                                findings.atLeast(criterion, finding.needs().level()) > 0)
                        .forEach(finding ->
                                conflicts.add(new Conflict(finding, criterion, chose(criterion, finding.needs()))));
            }
        }
        return conflicts;
    }

    private String chose(Criterion criterion, Contradiction needs) {
        String chose = story.say(
                needs.level() == criterion.top() ? "report.facts.choseTop" : "report.facts.chose",
                findings.atLeast(criterion, needs.level()),
                findings.score(criterion).n(),
                needs.level());
        return needs.condition().isEmpty() ? chose : chose + story.say("report.facts.requires", needs.condition());
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
                        new Column(story.say("report.facts.fact"), .55, Align.LEFT),
                        new Column(story.say("report.facts.source"), .27, Align.LEFT),
                        new Column(story.say("report.facts.date"), .18, Align.LEFT)),
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
                List.of(new Dates(story.messages().locale()).month(month));
            case FactEntry.Numbers(var numbers) ->
                numbers.stream()
                        .map(n -> story.numbers().decimal(n, n == Math.rint(n) ? 0 : 1))
                        .toList();
        };
    }
}
