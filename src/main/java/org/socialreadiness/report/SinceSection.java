package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Bullets;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.FactorCell;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Comparison;
import org.socialreadiness.scoring.Comparison.CriterionMove;
import org.socialreadiness.scoring.Comparison.FactorMove;
import org.socialreadiness.scoring.Difference;
import org.socialreadiness.scoring.LastTime;
import org.socialreadiness.scoring.SmallGroups;

/// What has changed since the last assessment, where there is one to compare with.
final class SinceSection {
    private static final int MOST_CRITERIA = 5;

    private final Story story;

    SinceSection(Story story) {
        this.story = story;
    }

    Optional<Section> compose() {
        // The story's own assessment lacks what is held back; how that may be compared is decided from the whole.
        Assessment now = story.client().assessment(story.assessment().id()).orElse(story.assessment());
        return earlier(story.client(), now, story.options().groups())
                .map(then -> Comparison.of(then, now, story.options().groups(), true))
                .map(this::compose);
    }

    /// The assessment that this one is compared with; empty where there is none, or where the two cannot be.
    static Optional<Assessment> earlier(Client client, Assessment now, SmallGroups groups) {
        return LastTime.earlier(client, now).stream()
                .findFirst()
                .filter(then -> Comparison.refusal(then, now, groups).isEmpty());
    }

    private Section compose(Comparison found) {
        Since since = new Since(found, story.instrument(), story.messages());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(Text.of(since.overall(), story.allIds().toArray(String[]::new))));
        blocks.add(table(found, since));
        blocks.add(new Note(Text.of(since.basis())));
        List<Text> why = found.factors().stream()
                .filter(move -> move.difference().isEmpty())
                .map(move -> Text.of(since.factor(move), move.id().text()))
                .toList();
        if (!why.isEmpty()) {
            blocks.add(new Bullets(why));
        }
        moved(blocks, "report.since.rose", found.moved(1), since);
        moved(blocks, "report.since.fell", found.moved(-1), since);
        since.chance().ifPresent(words -> blocks.add(new Note(Text.of(words))));
        if (!found.apart().isEmpty()) {
            blocks.add(new Heading(story.say("report.since.apart")));
            blocks.add(new Bullets(
                    since.apart().stream().map(words -> Text.of(words)).toList()));
        }
        return new Section("since", story.say("report.since.title", since.then()), Hue.NONE, blocks);
    }

    private void moved(List<Block> blocks, String title, List<CriterionMove> moves, Since since) {
        if (!moves.isEmpty()) {
            blocks.add(new Heading(story.say(title)));
            Stream<Text> largest = moves.stream()
                    .limit(MOST_CRITERIA)
                    .map(m -> Text.of(since.criterion(m), m.criterion().id().text()));
            Stream<Text> rest = moves.size() > MOST_CRITERIA
                    ? Stream.of(story.text(
                            moves.stream()
                                    .skip(MOST_CRITERIA)
                                    .map(m -> m.criterion().id().text())
                                    .toList(),
                            "report.since.further",
                            moves.size() - MOST_CRITERIA))
                    : Stream.of();
            blocks.add(new Bullets(Stream.concat(largest, rest).toList()));
        }
    }

    private Table table(Comparison found, Since since) {
        List<Row> rows = new ArrayList<>();
        for (FactorMove move : found.factors()) {
            Hue hue = new Hue(story.findings().index(move.id()));
            rows.add(row(
                    Row.Kind.BODY,
                    new FactorCell(hue, Text.of(since.name(move), move.id().text())),
                    move.difference(),
                    since));
        }
        found.overall()
                .ifPresent(d -> rows.add(
                        row(Row.Kind.TOTAL, new Words(Text.of(story.say("report.overall"))), Optional.of(d), since)));
        String title = story.say("report.since.table");
        return new Table(
                title,
                story.unit("report.intervals.unit"),
                List.of(
                        new Column(story.say("report.since.factor"), .28, Align.LEFT),
                        new Column(since.then(), .16, Align.LEFT),
                        new Column(since.now(), .16, Align.LEFT),
                        new Column(story.say("report.since.difference"), .40, Align.LEFT)),
                rows,
                Density.NORMAL,
                title + ". " + since.overall());
    }

    private Row row(Row.Kind kind, Cell name, Optional<Difference> difference, Since since) {
        String none = story.say("report.since.notCompared");
        return new Row(
                kind,
                List.of(
                        name,
                        words(difference.map(d -> Numbers.interval(d.then())).orElse("–")),
                        words(difference.map(d -> Numbers.interval(d.now())).orElse("–")),
                        words(difference
                                .map(d -> Story.capital(since.difference(d)))
                                .orElse(none))));
    }

    private static Cell words(String text) {
        return new Words(Text.of(text));
    }
}
