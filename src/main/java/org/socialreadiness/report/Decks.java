package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Dumbbells;
import org.socialreadiness.report.Report.IntervalRow;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.Meta;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.TextWidth;

/// Decides what the slides for the room say. They tell what the report's sections tell, so what those hold back is held
/// back here too. Pure: the same answers and options give the same slides.
public final class Decks {
    /// Of the footer, in points and mm.
    private static final double FOOTER = 10.5;

    private static final double CLIENT = 70;

    /// Rows in one chart of intervals.
    private static final int MOST_INTERVALS = 13;

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
        slides.addAll(profile(story));
        if (options.sections().contains(Part.SINCE)) {
            new SinceSection(story).compose().ifPresent(told -> slides.addAll(since(story, told)));
        }
        if (options.sections().contains(Part.FACTORS)) {
            story.findings().factors().forEach(factor -> slides.addAll(new FactorSlides(story, factor).compose()));
        }
        if (options.sections().contains(Part.DISAGREEMENT)) {
            new DisagreementSlide(story).compose().ifPresent(slides::add);
        }
        if (options.sections().contains(Part.BELIEFS)) {
            beliefs(story).ifPresent(slides::add);
        }
        if (options.sections().contains(Part.FACTS)) {
            facts(story).ifPresent(slides::add);
        }
        if (options.sections().contains(Part.NETWORK)) {
            NetworkSection.of(story).ifPresent(told -> slides.addAll(told.slides()));
        }
        if (options.sections().contains(Part.TARGETS)) {
            TargetsSection.of(story, assessment, scores).ifPresent(told -> slides.add(told.slide()));
        }
        if (options.sections().contains(Part.OUTLOOK)) {
            OutlookSection.of(story).ifPresent(told -> slides.add(told.slide()));
        }
        new PrioritiesSlide(story).compose().ifPresent(slides::add);
        if (options.sections().contains(Part.PLAN)) {
            new PrioritiesSection(story).slide().ifPresent(slides::add);
            new CommitmentSection(story).slide().ifPresent(slides::add);
        }
        slides.add(limits(story));
        return new Deck(meta(story), slides);
    }

    /// The factors beside each other.
    private static List<Slide> profile(Story story) {
        Section told = new ProfileSection(story).compose();
        Intervals chart = Slides.find(told, Intervals.class).orElseThrow();
        List<Text> notes = new ArrayList<>(Slides.words(told));
        notes.addAll(new Evidence(story).factors());
        Slides slides = new Slides(story);
        Text message = Slides.message(told);
        int parts = (chart.rows().size() + MOST_INTERVALS - 1) / MOST_INTERVALS;
        List<Slide> all = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            List<IntervalRow> rows = chart.rows()
                    .subList(
                            i * MOST_INTERVALS,
                            Math.min((i + 1) * MOST_INTERVALS, chart.rows().size()));
            all.add(slides.drawing(
                    i == 0 ? "profile" : "profile-" + (i + 1),
                    parts == 1
                            ? message
                            : slides.numbered(SlideRoom.part(message).title(), i, parts),
                    new Intervals(chart.title(), chart.unit(), rows, chart.bands(), chart.alternative()),
                    List.of(),
                    notes));
        }
        return all;
    }

    /// With what the numbers rest on: they need not be those of the other slides.
    private static List<Slide> since(Story story, Section told) {
        Text basis = Slides.find(told, Report.Note.class).orElseThrow().text();
        return new Slides(story)
                .all(
                        "since",
                        Slides.message(told),
                        Slides.find(told, Table.class).orElseThrow(),
                        List.of(basis),
                        Slides.words(told));
    }

    /// The belief pairs that are furthest apart, as many as can be read from the last row.
    private static Optional<Slide> beliefs(Story story) {
        BeliefsSection told = new BeliefsSection(story);
        Section section = told.compose();
        return Slides.find(section, Dumbbells.class).map(all -> {
            Dumbbells shown = told.widest(SlideRoom.beliefs(all.rows()));
            int left = all.rows().size() - shown.rows().size();
            Slides slides = new Slides(story);
            List<Text> notes = new ArrayList<>(Slides.words(section));
            notes.add(told.values());
            return slides.drawing(
                    "beliefs",
                    Slides.message(section),
                    new Dumbbells(shown.title(), story.unit("deck.beliefs.unit"), shown.rows(), shown.alternative()),
                    left == 0 ? List.of() : List.of(slides.muted("deck.more.beliefs", left)),
                    notes);
        });
    }

    /// The facts that do not fit some ratings; empty where there are none.
    private static Optional<Slide> facts(Story story) {
        Section told = new FactsSection(story).compose();
        return new FactsSection(story)
                .contradicting().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .map(table -> new Slides(story)
                                .first("facts", Slides.message(told), table, "deck.more.facts", Slides.words(told)));
    }

    /// What the numbers are not.
    private static Slide limits(Story story) {
        Section told = new MethodSection(story).compose();
        return new Slides(story)
                .first(
                        "limits",
                        Slides.message(told),
                        Slides.find(told, Table.class).orElseThrow(),
                        "deck.more.limits",
                        Slides.words(told));
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
        if (story.options().occasion().draft()) {
            footer.add(story.say("report.draft"));
        }
        return new Meta(
                story.client().name(),
                name,
                story.client().name() + " · " + name,
                String.join(" · ", footer),
                story.assessment().head().date(),
                story.messages().locale(),
                story.assessment().id().text(),
                story.options().groups().workingCopy());
    }
}
