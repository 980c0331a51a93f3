package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.outlook.Bands;
import org.socialreadiness.outlook.Basis;
import org.socialreadiness.outlook.Effect;
import org.socialreadiness.outlook.Forecast;
import org.socialreadiness.outlook.InputValue;
import org.socialreadiness.outlook.Outlook;
import org.socialreadiness.outlook.Sides.Side;
import org.socialreadiness.outlook.Steps;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Box;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Fan;
import org.socialreadiness.report.Report.FanLine;
import org.socialreadiness.report.Report.Figure;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Spread;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;

/// Where the organization may stand in 24 months, with all that is assumed on the same page.
final class OutlookSection {
    /// Single steps that are told beside the changes the instrument names.
    private static final int SINGLES = 3;

    private static final int LAST = 24;
    private static final int HALF_YEAR = 6;

    private final Story story;
    private final Outlook outlook;
    private final OutlookWords words;

    private OutlookSection(Story story, Outlook outlook) {
        this.story = story;
        this.outlook = outlook;
        this.words = new OutlookWords(story.messages());
    }

    /// Empty where the instrument has no outlook.
    static Optional<OutlookSection> of(Story story) {
        return Basis.of(story.instrument(), story.assessment(), story.scores())
                .map(basis -> new OutlookSection(story, RecentOutlooks.of(basis)));
    }

    Outlook outlook() {
        return outlook;
    }

    Section compose() {
        List<Report.Block> blocks = new ArrayList<>(List.of(
                new Message(message()),
                fan("outlook.paper.fanUnit"),
                new Box(box()),
                new Paragraph(runs()),
                changes(),
                new Note(Text.of(Stream.concat(Stream.of(story.say("outlook.paper.small")), missing().stream())
                        .collect(Collectors.joining(" "))))));
        return new Section("outlook", story.say("outlook.paper.title"), Hue.NONE, blocks);
    }

    /// The slide: the same chart, and what kind of statement it is.
    Deck.Slide slide() {
        Bands bands = outlook.today().fan().bands();
        Text title = story.text(
                sources(),
                "outlook.paper.slide",
                percent(bands.p50().get(LAST)),
                percent(bands.p10().get(LAST)),
                percent(bands.p90().get(LAST)),
                words.of(outlook.today().sides(), Side.FOLLOWING));
        Text warning = new Text(List.of(new Run(words.warning(), Emphasis.STRONG)), List.of());
        Text assumed = Text.of(story.say("outlook.assumed.short"));
        return new Slides(story)
                .drawing("outlook", title, fan("outlook.paper.slideUnit"), List.of(warning, assumed), notes());
    }

    private List<Text> notes() {
        return Stream.of(
                        Stream.of(
                                words.growth(outlook.today(), true),
                                words.sides(outlook.today().sides())),
                        Stream.of(words.restarts(outlook.today())),
                        words.later(outlook.today()).stream(),
                        words.assumptions(outlook).stream())
                .flatMap(s -> s)
                .map(Text::of)
                .toList();
    }

    private Text message() {
        return Text.of(words.growth(outlook.today(), true), sources().toArray(String[]::new));
    }

    private List<String> sources() {
        return outlook.today().inputs().stream()
                .flatMap(input -> input.sources().stream())
                .distinct()
                .toList();
    }

    private Text box() {
        return new Text(
                List.of(
                        new Run(words.warning() + " ", Emphasis.STRONG),
                        new Run(
                                story.say(
                                        "outlook.paper.assumed",
                                        outlook.setting().runs(),
                                        String.valueOf(outlook.setting().seed()),
                                        percent(outlook.leaderInputs().start()),
                                        percent(outlook.followerInputs().start())),
                                Emphasis.PLAIN)),
                List.of());
    }

    private Fan fan(String unit) {
        Bands bands = outlook.today().fan().bands();
        List<FanLine> lines = List.of(
                line(
                        FanLine.Curve.LEADER,
                        "outlook.leader",
                        outlook.leader().path().useful()),
                line(
                        FanLine.Curve.FOLLOWER,
                        "outlook.follower",
                        outlook.follower().path().useful()),
                new FanLine(
                        FanLine.Curve.OWN,
                        story.say(
                                "outlook.paper.own",
                                percent(bands.p50().get(LAST)),
                                percent(bands.p10().get(LAST)),
                                percent(bands.p90().get(LAST))),
                        points(bands.p50())));
        return new Fan(
                story.say("outlook.paper.fan"),
                story.say(unit),
                new Spread(points(bands.p10()), points(bands.p25()), points(bands.p75()), points(bands.p90())),
                outlook.today().singles().stream().map(OutlookSection::points).toList(),
                lines,
                alternative(lines));
    }

    private FanLine line(FanLine.Curve curve, String name, List<Double> months) {
        return new FanLine(
                curve, story.say("outlook.paper.line", story.say(name), percent(months.get(LAST))), points(months));
    }

    private String alternative(List<FanLine> lines) {
        return String.join(
                " ",
                lines.stream()
                        .map(line -> story.say(
                                "outlook.curve",
                                line.name(),
                                Stream.iterate(0, m -> m <= LAST, m -> m + HALF_YEAR)
                                        .map(m -> String.valueOf(
                                                Math.round(line.values().get(m))))
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse("")))
                        .toList());
    }

    /// What the runs say at month 24, and what it costs to begin later.
    private Text runs() {
        Forecast today = outlook.today();
        List<String> ids = sources();
        return Story.join(Stream.of(
                        words.sides(today.sides()),
                        story.say("outlook.paper.sides"),
                        words.restarts(today),
                        words.laterAll(today))
                .map(sentence -> new Text(List.of(new Run(sentence, Emphasis.PLAIN)), ids)));
    }

    private Table changes() {
        List<Row> rows = new ArrayList<>();
        outlook.basis().feeds().whatIfs().forEach(whatIf -> {
            Steps steps = Steps.of(whatIf);
            rows.add(row(whatIf.name(), ids(whatIf.raises()), outlook.effect(steps)));
        });
        rows.sort((a, b) -> Double.compare(gain(b), gain(a)));
        List<Effect> single = outlook.singleSteps();
        if (!single.isEmpty()) {
            rows.add(new Row(Row.Kind.GROUP, List.of(new Words(Text.of(story.say("outlook.paper.singles"))))));
        }
        single.stream().limit(SINGLES).forEach(effect -> {
            CriterionId id = effect.steps().levels().keySet().iterator().next();
            rows.add(row(name(id), id.text(), effect));
        });
        return new Table(
                story.say("outlook.paper.changes"),
                story.say("outlook.paper.changesUnit"),
                List.of(
                        new Column(story.say("outlook.paper.change"), .45, Align.LEFT),
                        new Column(story.say("outlook.paper.criteria"), .25, Align.LEFT),
                        new Column(story.say("outlook.paper.points"), .12, Align.RIGHT),
                        new Column(story.say("outlook.paper.range"), .18, Align.RIGHT)),
                rows,
                Density.TIGHT,
                story.say("outlook.paper.changes"));
    }

    private static double gain(Row row) {
        return row.cells().get(2) instanceof Figure figure ? figure.value() : 0;
    }

    private Row row(String name, String ids, Effect effect) {
        String[] sources = ids.split(", ", -1);
        return new Row(
                Row.Kind.BODY,
                List.of(
                        new Words(Text.of(name, sources)),
                        new Words(Text.of(ids, sources)),
                        new Figure(100 * effect.gain(), story.numbers().decimal(100 * effect.gain(), 1)),
                        new Words(Text.of(story.numbers().decimal(100 * effect.low(), 1) + "–"
                                + story.numbers().decimal(100 * effect.high(), 1)))));
    }

    private static String ids(List<CriterionId> ids) {
        return String.join(", ", ids.stream().map(CriterionId::text).toList());
    }

    private String name(CriterionId id) {
        return story.instrument().criterion(id).map(Criterion::name).orElse(id.text());
    }

    /// The facts that are not given, and what stands in their place.
    private Optional<String> missing() {
        List<String> all = outlook.today().inputs().stream()
                .filter(input -> !input.missing().isEmpty())
                .map(this::replaced)
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(story.say("outlook.paper.missing", String.join("; ", all)));
    }

    private String replaced(InputValue input) {
        return story.say("outlook.paper.replaced", words.name(input.input()), words.source(input));
    }

    private static List<Double> points(List<Double> shares) {
        return shares.stream().map(share -> 100 * share).toList();
    }

    private static int percent(double share) {
        return OutlookWords.whole(share);
    }
}
