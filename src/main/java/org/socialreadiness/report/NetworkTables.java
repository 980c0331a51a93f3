package org.socialreadiness.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.socialreadiness.network.Coverage;
import org.socialreadiness.network.Coverage.Reach;
import org.socialreadiness.network.Earlier;
import org.socialreadiness.network.Figure.Kind;
import org.socialreadiness.network.Figures;
import org.socialreadiness.network.Network;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.text.Dates;

/// The tables of what the leaders' exported contacts show.
final class NetworkTables {
    /// Of the organizations on the list; the others are in the workbook.
    static final int MOST_ORGANIZATIONS = 15;

    /// The numbers for the room.
    private static final Set<Kind> SLIDE =
            EnumSet.of(Kind.RELEVANT, Kind.REACHED, Kind.TWO_LEVELS, Kind.TWO_OF_OURS, Kind.ON_ONE, Kind.YOUNG);

    private final Story story;
    private final Network network;
    private final LocalDate taken;
    private final FigureWords words;
    private final PrintedPlan naming;
    private final Figures figures;
    private final Optional<NetworkSince> since;

    NetworkTables(Story story, Network network) {
        this.story = story;
        this.network = network;
        this.taken = story.assessment().room().contacts().lastTaken().orElseThrow();
        this.words = new FigureWords(story.messages());
        this.naming = new PrintedPlan(story);
        this.figures = Figures.of(network, taken);
        this.since =
                Earlier.of(story.client(), story.assessment()).map(found -> new NetworkSince(found, story.messages()));
    }

    Figures figures() {
        return figures;
    }

    /// Empty where there is nothing to compare with.
    Optional<NetworkSince> since() {
        return since;
    }

    /// The measures that the exports bear, each with what they cannot tell of it.
    Table measures() {
        List<Row> rows =
                NetworkMeasures.of(story.assessment(), network, taken, story.messages(), true, names(), naming::called)
                        .stream()
                        .filter(NetworkMeasure::says)
                        .map(each -> new Row(
                                Row.Kind.BODY,
                                List.of(
                                        strong(each.name()),
                                        words(each.value()),
                                        new Words(
                                                new Text(List.of(new Run(each.limit(), Emphasis.MUTED)), List.of())))))
                        .toList();
        return new Table(
                "",
                "",
                List.of(
                        new Column(story.say("network.report.measure"), .22, Align.LEFT),
                        new Column(story.say("network.report.shows"), .46, Align.LEFT),
                        new Column(story.say("network.report.cannotTell"), .32, Align.LEFT)),
                rows,
                Density.NORMAL,
                story.say("network.report.title"));
    }

    /// What each leader is called, in their order; empty where the report names nobody.
    Optional<List<String>> names() {
        List<String> names = IntStream.range(0, network.leaders().size())
                .mapToObj(at -> story.assessment()
                        .person(network.leaders().get(at))
                        .map(naming::called)
                        .filter(called -> !called.isBlank())
                        .orElseGet(() -> story.say("network.report.leader", at + 1)))
                .toList();
        return story.options().people() == ReportOptions.People.NOT_AT_ALL ? Optional.empty() : Optional.of(names);
    }

    /// How far each organization is reached, gaps first.
    Table organizations(Coverage coverage) {
        List<Row> rows = coverage.organizations().stream()
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .limit(MOST_ORGANIZATIONS)
                .map(reach -> new Row(
                        Row.Kind.BODY,
                        List.of(
                                words(reach.organization().name()),
                                words(kind(reach)),
                                words(known(reach)),
                                words(ours(reach)))))
                .toList();
        return new Table(
                "",
                "",
                List.of(
                        new Column(story.say("network.report.organization"), .34, Align.LEFT),
                        new Column(story.say("network.report.kind"), .14, Align.LEFT),
                        new Column(story.say("network.report.known"), .27, Align.LEFT),
                        new Column(story.say("network.report.by"), .25, Align.LEFT)),
                rows,
                Density.TIGHT,
                story.say("network.report.organizations"));
    }

    private static int rank(Reach reach) {
        return reach.nobody() ? 0 : 1 + (reach.twoLevels() ? 2 : 0) + (reach.twoOfOurs() ? 1 : 0);
    }

    String kind(Reach reach) {
        return story.say(
                switch (reach.organization().kind()) {
                    case CUSTOMER -> "network.kind.customer";
                    case PROSPECT -> "network.kind.prospect";
                    case PARTNER -> "network.kind.partner";
                    case OWN -> "network.kind.own";
                });
    }

    /// On how many levels somebody is known. How many they are is not said: it could be one person.
    String known(Reach reach) {
        return story.say(
                reach.nobody()
                        ? "network.report.nobody"
                        : reach.twoLevels()
                                ? "network.report.twoLevels"
                                : reach.deciding() + reach.staff() > 0
                                        ? "network.report.oneLevel"
                                        : "network.report.noLevel");
    }

    String ours(Reach reach) {
        return reach.nobody() ? "–" : story.say("network.report.ours", reach.leaders());
    }

    /// All numbers of then and now.
    Table then(NetworkSince found) {
        return then(found, found.lines(), Density.TIGHT);
    }

    private Table then(NetworkSince found, List<NetworkSince.Line> lines, Density density) {
        return new Table(
                "",
                "",
                List.of(
                        new Column(story.say("network.report.measure"), .43, Align.LEFT),
                        new Column(found.then(), .2, Align.LEFT),
                        new Column(new Dates(story.messages().locale()).day(taken), .2, Align.LEFT),
                        new Column(story.say("report.since.difference"), .17, Align.LEFT)),
                lines.stream()
                        .map(line -> new Row(
                                Row.Kind.BODY,
                                List.of(
                                        words(line.name()),
                                        words(line.then()),
                                        words(line.now()),
                                        words(line.difference()))))
                        .toList(),
                density,
                story.say("network.since.title", found.then()));
    }

    /// A few of the numbers, large.
    Table slide() {
        return since.map(found -> then(
                        found,
                        found.lines().stream()
                                .filter(line -> SLIDE.contains(line.kind()))
                                .toList(),
                        Density.NORMAL))
                .orElseGet(this::numbers);
    }

    private Table numbers() {
        return new Table(
                "",
                "",
                List.of(
                        new Column(story.say("network.report.measure"), .65, Align.LEFT),
                        new Column(story.say("network.report.shows"), .35, Align.LEFT)),
                SLIDE.stream()
                        .filter(kind -> figures.of(kind).isPresent())
                        .map(kind -> new Row(
                                Row.Kind.BODY, List.of(words(words.name(kind)), words(words.value(figures.of(kind))))))
                        .toList(),
                Density.NORMAL,
                story.say("network.report.title"));
    }

    private static Cell words(String text) {
        return new Words(Text.of(text));
    }

    private static Cell strong(String text) {
        return new Words(new Text(List.of(new Run(text, Emphasis.STRONG)), List.of()));
    }
}
