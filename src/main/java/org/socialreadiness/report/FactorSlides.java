package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

/// A factor's criteria by level, with its largest gap; more slides where there are many criteria.
final class FactorSlides {
    /// Criteria in one chart.
    static final int MOST_ROWS = 12;

    private final Story story;
    private final Factor factor;

    FactorSlides(Story story, Factor factor) {
        this.story = story;
        this.factor = factor;
    }

    List<Slide> compose() {
        FactorSection told = new FactorSection(story, factor);
        Section section = told.compose();
        Text message = Slides.message(section);
        List<Text> notes = new ArrayList<>(Slides.words(section));
        notes.addAll(new Evidence(story).criteria(story.findings().criteria(factor)));
        List<Lollipops> charts =
                told.lollipops(message, even(story.findings().criteria(factor).size()));
        Slides slides = new Slides(story);
        List<Slide> all = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            Text title = slides.numbered(SlideRoom.part(message).title(), i, charts.size());
            List<Text> below = i == 0 ? gap().stream().toList() : List.of();
            String id = section.id() + (i == 0 ? "" : "-" + (i + 1));
            all.add(slides.drawing(id, title, charts.get(i), below, notes));
        }
        return all;
    }

    /// Criteria in each chart, so that none is left with one or two.
    private static int even(int criteria) {
        int charts = (criteria + MOST_ROWS - 1) / MOST_ROWS;
        return (criteria + charts - 1) / Math.max(1, charts);
    }

    /// The first of the largest gaps, and what is proposed to be done about it first.
    private Optional<Text> gap() {
        return story.findings().gaps(factor).stream().findFirst().map(this::gap);
    }

    private Text gap(Criterion criterion) {
        List<String> id = List.of(criterion.id().text());
        Text gap = story.text(id, "deck.gap", criterion.name(), id.getFirst());
        return criterion
                .firstStep(story.findings().reached(criterion).orElseThrow())
                .map(step -> Story.join(Stream.of(gap, story.text(id, "report.quote.step", step.text()))))
                .filter(text -> SlideRoom.fitsBelow(text.plain()))
                .orElse(gap);
    }
}
