package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;

/// The criteria that split the team, furthest apart first; both views stand in the notes.
final class DisagreementSlide {
    private final Story story;

    DisagreementSlide(Story story) {
        this.story = story;
    }

    /// Empty where nothing splits the team, or where it may not be said.
    Optional<Slide> compose() {
        Section section = new DisagreementSection(story).compose();
        return Slides.find(section, Table.class).map(table -> compose(section, table));
    }

    private Slide compose(Section section, Table table) {
        int levels = table.columns().size() - 3;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(story.say("deck.dots"), .30, Align.LEFT));
        table.columns()
                .subList(1, levels + 1)
                .forEach(level -> columns.add(new Column(level.title(), .34 / levels, Align.CENTER)));
        columns.add(new Column(table.columns().get(levels + 1).title(), .14, Align.CENTER));
        columns.add(new Column(table.columns().getLast().title(), .22, Align.LEFT));
        List<Row> rows =
                table.rows().stream().filter(row -> row.kind() == Row.Kind.BODY).toList();
        Table dots = new Table("", "", columns, rows, table.density(), alternative(section));
        List<Criterion> split = story.findings().split();
        List<Text> evidence = new Evidence(story).criteria(split);
        List<Text> views = table.rows().stream()
                .filter(row -> row.kind() == Row.Kind.SPAN)
                .map(row -> ((Words) row.cells().getFirst()).text())
                .toList();
        List<Text> notes = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            notes.add(evidence.get(i));
            notes.add(views.get(i));
        }
        notes.addAll(Slides.words(section));
        return new Slides(story).first("disagreement", Slides.message(section), dots, "deck.more.split", notes);
    }

    /// The finding with the criteria it is about.
    private String alternative(Section section) {
        return Stream.concat(
                        Stream.of(Slides.message(section).plain()),
                        story.findings().split().stream()
                                .map(c -> story.say(
                                        "deck.split.value",
                                        c.id().text(),
                                        c.name(),
                                        story.numbers()
                                                .level(story.findings()
                                                        .score(c)
                                                        .adM()
                                                        .orElseThrow()))))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }
}
