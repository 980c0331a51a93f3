package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.report.Deck.Headline;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.scoring.Scores.Overall;

/// The first slide: one figure, and what the team should take away.
final class HeadlineSlide {
    private final Story story;

    HeadlineSlide(Story story) {
        this.story = story;
    }

    Slide compose() {
        SummarySection summary = new SummarySection(story);
        List<LabeledText> statements = new ArrayList<>(summary.statements(false));
        statements.add(
                2,
                new LabeledText(
                        story.say("deck.disagree"),
                        new DisagreementSection(story).message(story.findings().split())));
        Optional<Overall> overall = story.scores().overall();
        Text title = title(summary);
        List<Text> notes = new ArrayList<>(List.of(summary.message()));
        notes.addAll(statements.stream().map(LabeledText::text).toList());
        summary.howToRead().ifPresent(note -> notes.add(note.text()));
        notes.addAll(new Evidence(story).factors());
        return new Slides(story)
                .slide(
                        "headline",
                        title,
                        new Headline(
                                overall.map(o -> String.valueOf(
                                                Numbers.score(o.score().value())))
                                        .orElse(""),
                                overall.map(this::scale).orElse(List.of()),
                                fitted(statements),
                                title.plain()),
                        List.of(),
                        notes);
    }

    /// With the client's name if there is room for it.
    private Text title(SummarySection summary) {
        Optional<Overall> overall = story.scores().overall();
        Text message = summary.message();
        if (overall.isEmpty() || story.findings().factors().size() < 2) {
            return SlideRoom.part(message).title();
        }
        String interval = Numbers.interval(overall.get().score());
        String factor = story.findings().bottleneck().map(story::inSentence).orElseThrow();
        return Stream.of(
                        story.text(
                                story.allIds(), "deck.headline", story.client().name(), interval, factor),
                        story.text(story.allIds(), "deck.headline.we", interval, factor))
                .filter(text -> SlideRoom.fitsTitle(text.plain()))
                .findFirst()
                .orElseGet(() -> SlideRoom.part(message).title());
    }

    private List<String> scale(Overall overall) {
        List<String> lines = new ArrayList<>();
        lines.add(story.say(
                "deck.scale",
                String.valueOf(Numbers.score(overall.score().low())),
                String.valueOf(Numbers.score(overall.score().high()))));
        if (!overall.bands().isEmpty()) {
            lines.add(story.bands(overall.bands()));
        }
        return lines;
    }

    /// With fewer sentences where all of them have no room; what is left out stands in the notes.
    private static List<LabeledText> fitted(List<LabeledText> all) {
        List<LabeledText> fitted = new ArrayList<>(all);
        for (int i = fitted.size() - 1; i >= 0 && SlideRoom.statements(fitted) > SlideRoom.STATEMENTS; i--) {
            LabeledText statement = fitted.get(i);
            fitted.set(i, new LabeledText(statement.label(), SlideRoom.brief(statement.text())));
        }
        return fitted;
    }
}
