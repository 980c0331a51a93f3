package org.socialreadiness.report;

import java.util.List;
import java.util.Optional;
import org.socialreadiness.network.Bridges;
import org.socialreadiness.network.Coverage;
import org.socialreadiness.network.Coverage.Reach;
import org.socialreadiness.network.Figure;
import org.socialreadiness.network.Figures;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Overlap;
import org.socialreadiness.network.Share;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.report.Workbook.Sheet;
import org.socialreadiness.report.Workbook.Style;

/// What the leaders' exported contacts show, in numbers: sums, organizations of the team's own list, and leaders where
/// the workbook names them. No contact is named.
final class NetworkSheet {
    private final Grid grid;
    private final Story story;
    private final Network network;
    private final NetworkTables tables;

    private NetworkSheet(Story story, Network network) {
        this.grid = new Grid("network", story.say("network.sheet.tab"));
        this.story = story;
        this.network = network;
        this.tables = new NetworkTables(story, network);
    }

    /// Empty where nobody gave an export, or where it is not wanted.
    static Optional<Sheet> write(Story story) {
        return Network.of(story.assessment())
                .filter(_ -> story.options().sections().contains(Part.NETWORK))
                .map(network -> new NetworkSheet(story, network).write());
    }

    private Sheet write() {
        grid.widths(46, 16, 16, 16, 16, 16, 16);
        grid.row(Style.TITLE, story.say("network.report.title"));
        NetworkSection.of(story).ifPresent(told -> {
            grid.row(Style.MESSAGE, told.message().plain());
            grid.row(Style.NOTE, told.limits().plain());
        });
        grid.row();
        figures(
                List.of(
                        story.say("network.report.measure"),
                        story.say("network.sheet.value"),
                        story.say("network.sheet.count"),
                        story.say("network.sheet.of")),
                tables.figures());
        tables.since().ifPresent(this::then);
        organizations();
        tables.names().ifPresent(this::leaders);
        return grid.sheet();
    }

    private void figures(List<String> head, Figures figures) {
        FigureWords words = new FigureWords(story.messages());
        grid.row(Style.HEAD, head.toArray(String[]::new));
        figures.byKind().forEach((kind, figure) -> {
            grid.row(Style.LABEL, words.name(kind));
            if (figure.share().isPresent()) {
                share(figure.share().get());
            } else {
                grid.number(figure.value(), kind == Figure.Kind.PEOPLE ? Style.COUNT : Style.LEVEL);
            }
        });
    }

    private void share(Share share) {
        grid.number(share.value(), Style.SHARE);
        grid.number(share.count(), Style.COUNT);
        grid.number(share.of(), Style.COUNT);
    }

    /// Both times again: only what was given both times is compared.
    private void then(NetworkSince since) {
        grid.row();
        grid.row(Style.STRONG, story.say("network.since.title", since.then()));
        grid.row(Style.NOTE, since.basis());
        String value = story.say("network.sheet.value");
        String count = story.say("network.sheet.count");
        String of = story.say("network.sheet.of");
        figures(
                List.of(story.say("network.sheet.then", since.then()), value, count, of),
                since.found().then());
        figures(
                List.of(story.say("network.sheet.now"), value, count, of),
                since.found().now());
    }

    private void organizations() {
        List<Reach> all = Coverage.of(network).organizations();
        if (all.isEmpty()) {
            return;
        }
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("network.report.organization"),
                story.say("network.report.kind"),
                story.say("network.report.known"),
                story.say("network.sheet.leaders"));
        for (Reach reach : all) {
            grid.row(Style.LABEL, reach.organization().name());
            grid.text(tables.kind(reach), Style.TEXT);
            grid.text(tables.known(reach), Style.TEXT);
            grid.number(reach.leaders(), Style.COUNT);
        }
    }

    private void leaders(List<String> names) {
        Overlap overlap = Overlap.of(names.size(), network.outside());
        Overlap relevant = Overlap.of(names.size(), network.relevant());
        Bridges bridges = Bridges.of(network);
        grid.row();
        grid.row(
                Style.HEAD,
                story.say("network.sheet.leader"),
                story.say("network.sheet.people"),
                story.say("network.sheet.peopleAlone"),
                story.say("network.sheet.relevant"),
                story.say("network.sheet.relevantAlone"),
                story.say("network.sheet.companies"),
                story.say("network.sheet.companiesAlone"));
        for (int at = 0; at < names.size(); at++) {
            grid.row(Style.LABEL, names.get(at));
            for (Share share :
                    List.of(overlap.byLeader().get(at), relevant.byLeader().get(at), bridges.of(at))) {
                grid.number(share.of(), Style.COUNT);
                grid.number(share.count(), Style.COUNT);
            }
        }
    }
}
