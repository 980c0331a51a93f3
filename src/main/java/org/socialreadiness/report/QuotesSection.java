package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Bullets;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

/// What people said, word for word; attributed where they agreed to it.
final class QuotesSection {
    private final Story story;

    QuotesSection(Story story) {
        this.story = story;
    }

    /// The section; empty where nothing may be printed.
    Optional<Section> compose() {
        PrintedQuotes printed = new PrintedQuotes(story);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(story.text(List.of(), "report.quotes.message")));
        for (Criterion criterion :
                story.instrument().criteria(story.assessment().head().form())) {
            List<Text> quotes = printed.of(criterion).stream()
                    .map(line -> text(criterion, line))
                    .toList();
            if (!quotes.isEmpty()) {
                blocks.add(new Heading(criterion.id() + "  " + criterion.name()));
                blocks.add(new Bullets(quotes));
            }
        }
        return blocks.size() == 1
                ? Optional.empty()
                : Optional.of(new Section("quotes", story.say("report.quotes.title"), Hue.NONE, blocks));
    }

    private Text text(Criterion criterion, PrintedQuotes.Line line) {
        return new Text(
                List.of(
                        new Run(story.say("report.freeText.quote", line.text()) + "  ", Emphasis.PLAIN),
                        new Run(line.who(), Emphasis.MUTED)),
                List.of(criterion.id().text()));
    }
}
