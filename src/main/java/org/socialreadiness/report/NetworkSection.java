package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.network.Coverage;
import org.socialreadiness.network.Figure;
import org.socialreadiness.network.Network;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Box;
import org.socialreadiness.report.Report.Bullets;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

/// What the leaders' exported contacts show: sums only. No contact is named, and leaders as the report names people.
final class NetworkSection {
    private final Story story;
    private final Network network;
    private final NetworkTables tables;

    private NetworkSection(Story story, Network network) {
        this.story = story;
        this.network = network;
        this.tables = new NetworkTables(story, network);
    }

    /// Empty where nobody gave an export.
    static Optional<NetworkSection> of(Story story) {
        return Network.of(story.assessment()).map(network -> new NetworkSection(story, network));
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(message()));
        blocks.add(tables.measures());
        blocks.add(new Box(limits()));
        Coverage coverage = Coverage.of(network);
        if (!coverage.organizations().isEmpty()) {
            blocks.add(new Heading(story.say("network.report.organizations")));
            blocks.add(tables.organizations(coverage));
            int more = coverage.organizations().size() - NetworkTables.MOST_ORGANIZATIONS;
            if (more > 0) {
                blocks.add(new Note(story.text(List.of(), "network.report.more", more)));
            }
        }
        tables.since().ifPresent(found -> {
            blocks.add(new Heading(story.say("network.since.title", found.then())));
            blocks.add(tables.then(found));
            blocks.add(new Note(Text.of(found.basis())));
        });
        List<Text> evidence = evidence();
        if (!evidence.isEmpty()) {
            blocks.add(new Heading(story.say("network.evidence")));
            blocks.add(new Bullets(evidence));
            blocks.add(new Note(Text.of(story.say("network.evidence.text"))));
        }
        return new Section("network", story.say("network.report.title"), Hue.NONE, blocks);
    }

    /// How many the exports list, how many of them matter, and where nobody is known.
    Text message() {
        List<Text> sentences = new ArrayList<>();
        sentences.add(story.text(
                List.of(),
                "network.report.message",
                network.leaders().size(),
                network.outside().size()));
        tables.figures().of(Figure.Kind.RELEVANT).flatMap(Figure::share).ifPresent(share -> {
            sentences.add(story.text(
                    List.of(),
                    "network.report.relevant",
                    share.count(),
                    share.of(),
                    NetworkWords.percent(share.value())));
            new RoleWords(story.assessment().room().contacts(), story.messages())
                    .notSearched()
                    .ifPresent(missed -> sentences.add(Text.of(missed)));
        });
        Coverage coverage = Coverage.of(network);
        int all = coverage.organizations().size();
        if (all > 0) {
            sentences.add(
                    story.text(List.of(), "network.report.gaps", coverage.gaps().size(), all));
        }
        return Story.join(sentences.stream());
    }

    /// What no file can tell, in one place.
    Text limits() {
        return new Text(
                List.of(
                        new Run(story.say("network.report.cannot") + " ", Emphasis.STRONG),
                        new Run(story.say("network.report.limits"), Emphasis.PLAIN)),
                List.of());
    }

    private List<Text> evidence() {
        return new NetworkEvidence(
                        story.instrument(),
                        story.assessment().showsResults() ? Optional.of(story.scores()) : Optional.empty(),
                        story.messages())
                .of(NetworkReading.evidence(network, story.assessment())).stream()
                        .map(each -> new Text(
                                List.of(
                                        new Run(each.criterion() + " " + each.name() + ": ", Emphasis.STRONG),
                                        new Run(each.text(), Emphasis.PLAIN)),
                                List.of(each.criterion())))
                        .toList();
    }

    /// The slide: single numbers, beside those of then where there are any.
    List<Deck.Slide> slides() {
        return new Slides(story).all("network", message(), tables.slide(), List.of(limits()), Slides.words(compose()));
    }
}
