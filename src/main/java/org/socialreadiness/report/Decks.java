package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Meta;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.TextWidth;

/// Decides what the slides for the room say. They tell what the report's sections tell, so what those hold back is held
/// back here too. Pure: the same answers and options give the same slides.
public final class Decks {
    /// Of the footer, in points and mm.
    private static final double FOOTER = 10.5;

    private static final double CLIENT = 70;

    private Decks() {}

    /// Composes the slides of an assessment.
    ///
    /// @param scores those of this assessment
    /// @param messages in the language of the slides, which need not be that of the screen
    public static Deck compose(
            Client client, Assessment assessment, Scores scores, Messages messages, ReportOptions options) {
        Story story = Story.of(client, assessment, scores, messages, options).printed();
        List<Slide> slides = new ArrayList<>();
        slides.add(new HeadlineSlide(story).compose());
        return new Deck(meta(story), slides);
    }

    private static Meta meta(Story story) {
        String client = TextWidth.fitted(story.client().name(), FOOTER, CLIENT);
        String name = story.say("report.name");
        List<String> footer = new ArrayList<>(List.of(
                client,
                story.say(
                        "deck.named",
                        name,
                        story.numbers().date(story.assessment().head().date())),
                story.say("deck.self", story.scores().raters())));
        if (story.isShort()) {
            footer.add(story.say("report.shortForm"));
        }
        if (story.options().groups().workingCopy()) {
            footer.add(story.say("report.workingCopy"));
        }
        return new Meta(
                story.client().name(),
                name,
                story.client().name() + " · " + name,
                String.join(" · ", footer),
                story.assessment().head().date(),
                story.messages().locale());
    }
}
