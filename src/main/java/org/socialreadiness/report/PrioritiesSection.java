package org.socialreadiness.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.plan.PlanEffect;
import org.socialreadiness.plan.Proposal;
import org.socialreadiness.plan.Proposals;
import org.socialreadiness.plan.Roadmap;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Bar;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Figure;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.OpenCell;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;

/// What comes first and why, and what is done by when.
final class PrioritiesSection {
    /// The grid is printed from 0 to 10.
    private static final double GRID = Action.Spot.FAR / 10.0;

    private final Story story;
    private final PrintedPlan plan;
    private final EffortImpact grid;
    private final Disclosure shown;

    PrioritiesSection(Story story) {
        this.story = story;
        this.plan = new PrintedPlan(story);
        this.grid = new EffortImpact(story, plan);
        this.shown = new Disclosure(
                story.assessment(), story.scores(), story.findings().raters());
    }

    /// Empty where nothing is chosen.
    Optional<Section> compose() {
        if (plan.actions().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(message()));
        blocks.add(grid.chart());
        blocks.add(reasons());
        kept().ifPresent(blocks::add);
        effect().ifPresent(blocks::add);
        divide().ifPresent(blocks::add);
        blocks.add(roadmap());
        blocks.add(time());
        return Optional.of(new Section("priorities", story.say("plan.report.title"), Hue.NONE, blocks));
    }

    private Text message() {
        List<String> ids = plan.actions().stream()
                .flatMap(a -> PrintedPlan.sources(a).stream())
                .distinct()
                .toList();
        long bottleneck = plan.actions().stream()
                .filter(a -> criterion(a)
                        .filter(c -> reasons(c).reasons().contains(Proposal.Reason.BOTTLENECK))
                        .isPresent())
                .count();
        return story.text(
                ids,
                "plan.report.message",
                story.count(plan.actions().size()),
                Story.capital(story.count((int) bottleneck)),
                bottleneck,
                plan.actions().size());
    }

    private Optional<Criterion> criterion(Action action) {
        return action.idea()
                .criterion()
                .filter(id ->
                        story.instrument().inForm(id, story.assessment().head().form()))
                .flatMap(story.instrument()::criterion);
    }

    private Proposal reasons(Criterion criterion) {
        return Proposals.of(story.instrument(), shown, criterion);
    }

    private Table reasons() {
        List<Column> columns = List.of(
                new Column(story.say("plan.report.action"), .36, Align.LEFT),
                new Column(story.say("plan.report.reason"), .4, Align.LEFT),
                new Column(story.say("plan.report.effort"), .12, Align.RIGHT),
                new Column(story.say("plan.report.impact"), .12, Align.RIGHT));
        List<Row> rows = plan.actions().stream()
                .map(action -> new Row(
                        Row.Kind.BODY,
                        List.of(
                                new Words(plan.lettered(action, Emphasis.PLAIN)),
                                new Words(Text.of(
                                        why(action), PrintedPlan.sources(action).toArray(String[]::new))),
                                spot(action.spot().effort()),
                                spot(action.spot().impact()))))
                .toList();
        return new Table(
                story.say("plan.report.why"),
                story.say("plan.report.grid"),
                columns,
                rows,
                Density.TIGHT,
                story.say("plan.report.whyAlternative"));
    }

    private Figure spot(int place) {
        return new Figure(place / GRID, story.numbers().level(place / GRID));
    }

    private String why(Action action) {
        Optional<Criterion> criterion = criterion(action);
        if (criterion.isEmpty()) {
            return story.say("plan.report.own");
        }
        Proposal proposal = reasons(criterion.get());
        return criterion.get().id().text() + " "
                + Stream.of(Proposal.Reason.values())
                        .filter(proposal.reasons()::contains)
                        .map(reason -> switch (reason) {
                            case LOW ->
                                story.say("plan.why.low", proposal.level().orElse(0));
                            case HEAVY -> story.say("plan.why.heavy");
                            case BOTTLENECK -> story.say("plan.report.bottleneck");
                            case PATH -> story.say("plan.why.path");
                            case SPLIT -> story.say("plan.report.split");
                            case TARGET -> story.say("plan.why.target");
                        })
                        .reduce((a, b) -> a + "; " + b)
                        .orElseGet(() -> story.say("plan.why.distance"));
    }

    private Optional<Block> kept() {
        List<String> names = plan.kept().stream().map(plan::name).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(story.text(List.of(), "plan.report.kept", String.join(", ", names))));
    }

    private Optional<Block> effect() {
        PlanEffect effect = PlanEffect.of(story.instrument(), shown);
        Optional<Estimate> today = overall(effect.today());
        Optional<Estimate> then = overall(effect.then());
        if (effect.counted().isEmpty() || today.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Paragraph(story.text(
                story.allIds(),
                effect.counted().size() == plan.actions().size() ? "plan.report.effectAll" : "plan.report.effect",
                Numbers.interval(then.get()),
                Numbers.interval(today.get()),
                effect.counted().size(),
                plan.actions().size())));
    }

    /// What the plan would do to the divide, with the same chance draws. Only where the outlook is in the report, whose
    /// box says what is assumed.
    private Optional<Block> divide() {
        List<Action> counted = PlanEffect.of(story.instrument(), shown).counted();
        if (counted.isEmpty() || !story.options().sections().contains(ReportOptions.Part.OUTLOOK)) {
            return Optional.empty();
        }
        return OutlookSection.of(story).map(told -> {
            Effect effect = told.outlook().effect(Steps.of(PlanEffect.levels(counted)));
            long leaving = Math.round(100 * effect.leaving());
            return new Paragraph(story.text(
                    counted.stream()
                            .flatMap(a -> PrintedPlan.sources(a).stream())
                            .distinct()
                            .toList(),
                    "plan.report.effectDivide",
                    story.numbers().level(100 * effect.gain()),
                    story.numbers().level(100 * effect.low()),
                    story.numbers().level(100 * effect.high()),
                    leaving,
                    Math.abs(leaving)));
        });
    }

    /// The slide: the grid, and what the plan would do. Empty where nothing is chosen.
    Optional<Deck.Slide> slide() {
        return compose().map(told -> {
            List<Text> below = new ArrayList<>();
            if (!grid.isNamed()) {
                below.add(Text.of(grid.letters()));
            }
            return new Slides(story).drawing("actions", Slides.message(told), grid.chart(), below, Slides.words(told));
        });
    }

    private static Optional<Estimate> overall(Scores of) {
        return of.overall().map(Overall::score);
    }

    private Table roadmap() {
        Roadmap roadmap = plan.roadmap();
        List<Column> columns = List.of(
                new Column(story.say("plan.report.what"), .35, Align.LEFT),
                new Column(story.say("plan.card.owner"), .22, Align.LEFT),
                new Column(story.say("plan.report.evidence"), .43, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        List<String> meanings = List.of("plan.roadmap.start", "plan.roadmap.running", "plan.roadmap.again");
        for (int i = 0; i < roadmap.milestones().size(); i++) {
            Roadmap.Milestone milestone = roadmap.milestones().get(i);
            rows.add(group(
                    story.say("plan.report.by", milestone.days(), plan.day(milestone.date())),
                    story.say(meanings.get(i))));
            milestone.actions().forEach(action -> rows.add(done(action)));
        }
        rows.add(new Row(
                Row.Kind.BODY,
                List.of(
                        words(story.say("plan.roadmap.assessment")),
                        words("–"),
                        words(story.say("plan.report.onFile")))));
        if (!roadmap.later().isEmpty()) {
            rows.add(group(story.say("plan.roadmap.later"), ""));
            roadmap.later().forEach(action -> rows.add(done(action)));
        }
        return new Table(
                story.say("plan.report.roadmap"),
                story.say("plan.report.roadmapUnit"),
                columns,
                rows,
                Density.TIGHT,
                story.say("plan.report.roadmapAlternative"));
    }

    private static Row group(String by, String meaning) {
        return new Row(
                Row.Kind.GROUP,
                List.of(new Words(new Text(
                        List.of(new Run(by + "  ", Emphasis.STRONG), new Run(meaning, Emphasis.MUTED)), List.of()))));
    }

    private Row done(Action action) {
        String evidence = action.course().state() == Action.State.DONE
                ? action.course().evidence()
                : action.promise().doneWhen();
        return new Row(
                Row.Kind.BODY,
                List.of(
                        new Words(plan.lettered(action, Emphasis.PLAIN)),
                        words(plan.owner(action)),
                        words(evidence.isEmpty() ? "–" : evidence)));
    }

    private static Words words(String text) {
        return new Words(Text.of(text));
    }

    /// A bar for each action from the month of its first date to that of its due date.
    private Table time() {
        Roadmap roadmap = plan.roadmap();
        List<YearMonth> months = roadmap.months();
        double share = .55 / months.size();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(story.say("plan.report.action"), .45, Align.LEFT));
        DateTimeFormatter month =
                DateTimeFormatter.ofPattern("LLL", story.messages().locale());
        months.forEach(m -> columns.add(new Column(month.format(m), share, Align.CENTER)));
        List<Row> rows = plan.actions().stream()
                .map(action -> new Row(Row.Kind.BODY, bars(action, months)))
                .toList();
        return new Table(
                story.say("plan.report.time"),
                story.say("plan.report.timeUnit", plan.longDay(roadmap.start()), plan.longDay(roadmap.again())),
                columns,
                rows,
                Density.TIGHT,
                plan.actions().stream()
                        .map(a -> story.say(
                                "plan.report.timeLine",
                                plan.letter(a),
                                plan.day(a.promise().first()),
                                plan.day(a.promise().due())))
                        .collect(Collectors.joining("; ")));
    }

    private List<Cell> bars(Action action, List<YearMonth> months) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(plan.lettered(action, Emphasis.PLAIN)));
        Optional<LocalDate> first = action.promise().first();
        Optional<LocalDate> due = action.promise().due();
        for (YearMonth month : months) {
            boolean begun = first.or(() -> due)
                    .filter(day -> !YearMonth.from(day).isAfter(month))
                    .isPresent();
            boolean open = due.or(() -> first)
                    .filter(day -> !YearMonth.from(day).isBefore(month))
                    .isPresent();
            cells.add(
                    begun && open
                            ? new Bar(Stream.of(first, due)
                                    .flatMap(Optional::stream)
                                    .filter(day -> YearMonth.from(day).equals(month))
                                    .map(day -> String.valueOf(day.getDayOfMonth()))
                                    .distinct()
                                    .collect(Collectors.joining("–")))
                            : new OpenCell());
        }
        return cells;
    }
}
