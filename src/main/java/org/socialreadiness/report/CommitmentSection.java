package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Pledge;
import org.socialreadiness.plan.Roadmap;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Figure;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Side;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;

/// Which side the team wants to be on, what it promises, and where it signs.
final class CommitmentSection {
    /// At and below it the lowest certainty is said (report design, T50).
    private static final double UNSURE = 6.5;

    private static final int SIGNATURES = 3;
    private static final int MOST_SIGNATURES = 12;

    private final Story story;
    private final PrintedPlan plan;

    CommitmentSection(Story story) {
        this.story = story;
        this.plan = new PrintedPlan(story);
    }

    /// Empty where the team has promised nothing and answered nothing.
    Optional<Section> compose() {
        if (plan.actions().isEmpty() && plan.pledge().equals(Pledge.NONE)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(story.text(List.of(), "plan.report.question")));
        answer().ifPresent(said ->
                blocks.addAll(List.of(new Side(said), new Note(story.text(List.of(), "plan.report.written")))));
        if (plan.actions().isEmpty()) {
            blocks.add(new Paragraph(story.text(List.of(), "report.summary.undecided")));
            return Optional.of(section(blocks));
        }
        blocks.add(table());
        blocks.add(new Note(
                Story.join(Stream.concat(Stream.of(story.text(List.of(), "plan.report.scales")), unsure().stream()))));
        blocks.add(new Heading(story.say("plan.report.check")));
        blocks.add(new Paragraph(checks()));
        signatures().ifPresent(blocks::add);
        return Optional.of(section(blocks));
    }

    private Section section(List<Block> blocks) {
        return new Section("commitment", story.say("plan.report.commitment"), Hue.NONE, blocks);
    }

    /// The answer in quotation marks, after the side where one is chosen; empty without both.
    Optional<Text> answer() {
        Pledge pledge = plan.pledge();
        Optional<String> side = pledge.side().map(chosen -> switch (chosen) {
            case LEADING -> story.say("plan.side.leading");
            case FOLLOWING -> story.say("plan.side.following");
        });
        Optional<String> said = Optional.of(pledge.answer())
                .filter(answer -> !answer.isEmpty())
                .map(answer -> story.say("plan.report.quoted", answer.replaceAll("\\s+", " ")));
        String text = Stream.of(side.map(words -> words + "."), said)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return text.isEmpty() ? Optional.empty() : Optional.of(Text.of(text));
    }

    private Table table() {
        List<Column> columns = List.of(
                new Column(story.say("plan.report.we"), .43, Align.LEFT),
                new Column(story.say("plan.report.ownerDates"), .21, Align.LEFT),
                new Column(story.say("plan.doneWhen"), .2, Align.LEFT),
                new Column(story.say("plan.report.mean"), .08, Align.RIGHT),
                new Column(story.say("plan.report.can"), .08, Align.RIGHT));
        return new Table(
                "",
                "",
                columns,
                plan.actions().stream().map(this::row).toList(),
                Density.NORMAL,
                story.say("plan.report.commitmentAlternative"));
    }

    private Row row(Action action) {
        Action.Promise promise = action.promise();
        return new Row(
                Row.Kind.BODY,
                List.of(
                        new Words(new Text(
                                List.of(
                                        new Run(plan.letter(action) + "  " + plan.name(action) + ". ", Emphasis.STRONG),
                                        new Run(plan.text(action), Emphasis.PLAIN)),
                                PrintedPlan.sources(action))),
                        new Words(new Text(
                                List.of(
                                        new Run(plan.owner(action) + ": ", Emphasis.STRONG),
                                        new Run(
                                                story.say(
                                                        "plan.report.dates",
                                                        plan.day(promise.first()),
                                                        plan.day(promise.due())),
                                                Emphasis.PLAIN)),
                                List.of())),
                        new Words(Text.of(promise.doneWhen().isEmpty() ? "–" : promise.doneWhen())),
                        scale(promise.meant()),
                        scale(promise.sure())));
    }

    private Cell scale(OptionalDouble value) {
        return value.isPresent()
                ? new Figure(value.getAsDouble(), story.numbers().level(value.getAsDouble()))
                : new Words(Text.of("–"));
    }

    /// The action that the team is least sure of, if it is not sure enough.
    private Optional<Text> unsure() {
        return plan.actions().stream()
                .filter(action -> action.promise().sure().isPresent())
                .min(Comparator.comparingDouble(
                        action -> action.promise().sure().getAsDouble()))
                .filter(action -> action.promise().sure().getAsDouble() <= UNSURE)
                .map(action -> action.promise().help().isEmpty()
                        ? story.text(List.of(), "plan.report.unsure", plan.letter(action))
                        : story.text(
                                List.of(),
                                "plan.report.unsureHelp",
                                plan.letter(action),
                                action.promise().help()));
    }

    private Text checks() {
        List<Roadmap.Milestone> milestones = plan.roadmap().milestones();
        return story.text(
                List.of(),
                "plan.report.checks",
                plan.longDay(milestones.get(0).date()),
                plan.longDay(milestones.get(1).date()),
                plan.longDay(plan.roadmap().again()));
    }

    /// Lines for all who can promise; none where the report names nobody, or where they are too many for the page.
    private Optional<Block> signatures() {
        List<String> people = story.assessment().participants().stream()
                .filter(Participant::rates)
                .map(plan::called)
                .filter(called -> !called.isBlank())
                .toList();
        if (people.isEmpty() || people.size() > MOST_SIGNATURES) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < people.size(); from += SIGNATURES) {
            List<Cell> lines = new ArrayList<>();
            List<Cell> names = new ArrayList<>();
            for (int i = from; i < from + SIGNATURES; i++) {
                lines.add(new Words(Text.of("")));
                names.add(new Words(new Text(
                        List.of(new Run(i < people.size() ? people.get(i) : "", Emphasis.MUTED)), List.of())));
            }
            rows.add(new Row(Row.Kind.BODY, lines));
            rows.add(new Row(Row.Kind.BODY, names));
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < SIGNATURES; i++) {
            columns.add(new Column("", 1.0 / SIGNATURES, Align.LEFT));
        }
        return Optional.of(new Table(
                story.say("plan.report.signatures"), "", columns, rows, Density.NORMAL, String.join(", ", people)));
    }

    /// The promises for the room; empty without any.
    Optional<Slide> slide() {
        if (plan.actions().isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(story.say("plan.report.we"), .34, Align.LEFT),
                new Column(story.say("plan.card.owner"), .2, Align.LEFT),
                new Column(story.say("plan.first"), .14, Align.LEFT),
                new Column(story.say("plan.due"), .14, Align.LEFT),
                new Column(story.say("plan.report.mean"), .09, Align.CENTER),
                new Column(story.say("plan.report.can"), .09, Align.CENTER));
        List<Row> rows = plan.actions().stream()
                .map(action -> new Row(
                        Row.Kind.BODY,
                        List.of(
                                new Words(plan.lettered(action, Emphasis.STRONG)),
                                new Words(Text.of(plan.owner(action))),
                                new Words(Text.of(plan.day(action.promise().first()))),
                                new Words(Text.of(plan.day(action.promise().due()))),
                                scale(action.promise().meant()),
                                scale(action.promise().sure()))))
                .toList();
        Text title = answer().filter(said -> SlideRoom.fitsTitle(said.plain()))
                .orElseGet(() -> plan.decided(false).orElseThrow());
        Table table = new Table("", "", columns, rows, Density.NORMAL, title.plain());
        List<Text> notes = new ArrayList<>();
        answer().ifPresent(notes::add);
        notes.add(plan.decided(true).orElseThrow());
        plan.actions()
                .forEach(action -> notes.add(Text.of(
                        plan.letter(action) + "  " + plan.text(action),
                        PrintedPlan.sources(action).toArray(String[]::new))));
        notes.add(checks());
        unsure().ifPresent(notes::add);
        return Optional.of(new Slides(story).first("commitments", title, table, "plan.report.more", notes));
    }
}
