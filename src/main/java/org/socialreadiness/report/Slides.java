package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.socialreadiness.report.Deck.Content;
import org.socialreadiness.report.Deck.Drawing;
import org.socialreadiness.report.Deck.Grid;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Chart;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;

/// Makes slides of what a section of the report says: its message as title, its chart or table to be seen, and all else
/// in the notes.
final class Slides {
    /// Of a slide for sentences below a chart, in mm.
    private static final double MOST_BELOW = 19;

    private final Story story;

    Slides(Story story) {
        this.story = story;
    }

    /// A slide with a chart.
    ///
    /// @param below what stands under the chart if there is room for it
    Slide drawing(String id, Text message, Chart chart, List<Text> below, List<Text> notes) {
        SlideRoom.Parted parted = SlideRoom.part(message);
        List<Text> shown = new ArrayList<>();
        List<Text> all = new ArrayList<>();
        for (Text text : Stream.concat(parted.rest().stream(), below.stream()).toList()) {
            List<Text> longer = Stream.concat(shown.stream(), Stream.of(text)).toList();
            if (SlideRoom.below(longer) <= MOST_BELOW) {
                shown.add(text);
            } else {
                all.add(text);
            }
        }
        all.addAll(notes);
        return slide(id, parted.title(), new Drawing(chart), shown, all);
    }

    /// A slide with as many rows of a table as fit; the others go to the notes.
    ///
    /// @param more what says so on the slide, with the number of rows left out
    Slide first(String id, Text message, Table table, String more, List<Text> notes) {
        SlideRoom.Parted parted = SlideRoom.part(message);
        int all = table.rows().size();
        List<Text> below = new ArrayList<>();
        int rows = SlideRoom.fitting(table, below);
        if (rows < all) {
            below.add(muted(more, all - rows));
            rows = SlideRoom.fitting(table, below);
            below.set(0, muted(more, all - rows));
        }
        List<Text> rest = new ArrayList<>(parted.rest());
        table.rows().subList(rows, all).forEach(row -> rest.add(line(row)));
        rest.addAll(notes);
        return slide(id, parted.title(), new Grid(with(table, table.rows().subList(0, rows))), below, rest);
    }

    /// As many slides as a table needs.
    ///
    /// @param below what must be read with the table, on each of them
    List<Slide> all(String id, Text message, Table table, List<Text> below, List<Text> notes) {
        SlideRoom.Parted parted = SlideRoom.part(message);
        List<Text> words = Stream.concat(parted.rest().stream(), notes.stream()).toList();
        List<List<Row>> parts = new ArrayList<>();
        List<Row> left = table.rows();
        while (!left.isEmpty()) {
            int fitting = Math.max(1, SlideRoom.fitting(with(table, left), below));
            parts.add(left.subList(0, fitting));
            left = left.subList(fitting, left.size());
        }
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            slides.add(slide(
                    i == 0 ? id : id + "-" + (i + 1),
                    numbered(parted.title(), i, parts.size()),
                    new Grid(with(table, parts.get(i))),
                    below,
                    words));
        }
        return slides;
    }

    /// A title that tells its slide from the others of the same message.
    Text numbered(Text title, int index, int of) {
        if (of == 1) {
            return title;
        }
        Text number = story.text(List.of(), "deck.part", index + 1, of);
        Text whole = Story.join(Stream.of(title, number));
        return SlideRoom.fitsTitle(whole.plain()) ? whole : Story.join(Stream.of(SlideRoom.shorter(title), number));
    }

    /// A slide whose notes end with the ids of everything that it rests on.
    Slide slide(String id, Text title, Content content, List<Text> below, List<Text> notes) {
        Set<String> ids = new LinkedHashSet<>(title.sources());
        Stream.concat(below.stream(), notes.stream()).forEach(text -> ids.addAll(text.sources()));
        List<Text> all = new ArrayList<>(notes);
        if (!ids.isEmpty()) {
            all.add(story.text(List.copyOf(ids), "deck.evidence.ids", String.join(", ", ids)));
        }
        return new Slide(id, title, content, below, all);
    }

    Text muted(String key, Object... arguments) {
        return new Text(List.of(new Run(story.say(key, arguments), Emphasis.MUTED)), List.of());
    }

    private static Text line(Row row) {
        List<Text> cells = row.cells().stream()
                .filter(Words.class::isInstance)
                .map(cell -> ((Words) cell).text())
                .toList();
        return Story.join(cells.stream());
    }

    static Table with(Table table, List<Row> rows) {
        return new Table(table.title(), table.unit(), table.columns(), rows, table.density(), table.alternative());
    }

    static <B extends Block> Optional<B> find(Section section, Class<B> kind) {
        return section.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    static Text message(Section section) {
        return find(section, Report.Message.class).orElseThrow().text();
    }

    /// What a section says beside its message, its charts and its tables; headings stand out.
    static List<Text> words(Section section) {
        return section.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Report.Heading(var words) ->
                        Stream.of(new Text(List.of(new Run(words, Emphasis.STRONG)), List.of()));
                    case Report.Paragraph(var text) -> Stream.of(text);
                    case Report.Bullets(var items) -> items.stream();
                    case Report.Note(var text) -> Stream.of(text);
                    case Report.Side(var text) -> Stream.of(text);
                    case Report.Box(var text) -> Stream.of(text);
                    case Report.KeyStatements(var statements) ->
                        statements.stream().map(Report.LabeledText::text);
                    case Report.Message _, Table _, Chart _ -> Stream.of();
                })
                .toList();
    }
}
