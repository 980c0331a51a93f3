package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Outcome;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.DoesNotApplyCell;
import org.socialreadiness.report.Report.DontKnowCell;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.FactorCell;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.LevelCell;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.OpenCell;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// The heat map: criteria by people, without names and in no order.
final class AllRatingsSection {
    /// More columns than this do not fit a page; the appendix then has the counts.
    static final int MOST_PEOPLE = 14;

    private final Story story;
    private final Findings findings;

    AllRatingsSection(Story story) {
        this.story = story;
        this.findings = story.findings();
    }

    /// The section; empty where the people are too few to stay unnamed, or too many for a page.
    Optional<Section> compose() {
        List<Sheet> people = findings.unnamedSheets();
        if (!story.options().groups().showsPeople(people.size()) || people.size() > MOST_PEOPLE || people.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        Text message = story.text(story.allIds(), "report.ratings.message", people.size());
        blocks.add(new Message(message));
        blocks.add(table(people, message));
        blocks.add(new Note(story.text(List.of(), "report.ratings.note", dontKnow(), doesNotApply())));
        return Optional.of(new Section("ratings", story.say("report.ratings.title"), Hue.NONE, blocks));
    }

    private Table table(List<Sheet> people, Text message) {
        double cells = Math.min(.36, .0575 * people.size());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(story.say("report.ratings.criterion"), .725 - cells, Align.LEFT));
        for (int i = 0; i < people.size(); i++) {
            columns.add(new Column("", cells / people.size(), Align.CENTER));
        }
        columns.add(new Column(story.say("report.ratings.mean"), .105, Align.RIGHT));
        columns.add(new Column(story.say("report.ratings.agreement"), .17, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        for (Factor factor : findings.factors()) {
            String score = Story.interval(findings.score(factor).score(), story.say("report.noScore"));
            rows.add(new Row(
                    Row.Kind.GROUP,
                    List.of(new FactorCell(
                            story.hue(factor),
                            new Text(
                                    List.of(
                                            new Run(factor.name(), Emphasis.STRONG),
                                            new Run("  " + score, Emphasis.MUTED)),
                                    List.of(factor.id().text()))))));
            findings.criteria(factor).forEach(criterion -> rows.add(row(criterion, people)));
        }
        return new Table("", "", columns, rows, Density.TIGHT, message.plain());
    }

    private Row row(Criterion criterion, List<Sheet> people) {
        String id = criterion.id().text();
        CriterionScore score = findings.score(criterion);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(new Text(
                List.of(new Run(id + "  ", Emphasis.MUTED), new Run(criterion.name(), Emphasis.PLAIN)), List.of(id))));
        for (Sheet sheet : people) {
            cells.add(sheet.lastAnswered(criterion.id())
                    .flatMap(Rating::answer)
                    .map(answer -> cell(criterion, answer))
                    .orElse(new OpenCell()));
        }
        cells.add(new Words(Text.of(
                score.mean().isPresent()
                        ? story.numbers().level(score.mean().getAsDouble())
                        : story.say("report.notRated"),
                id)));
        cells.add(new Words(Text.of(agreement(criterion, score), id)));
        return new Row(Row.Kind.BODY, cells);
    }

    private static Cell cell(Criterion criterion, Answer answer) {
        return switch (answer) {
            case Answer.Rated(var level) -> new LevelCell(level, criterion.tone(level));
            case Answer.DontKnow _ -> new DontKnowCell();
            case Answer.DoesNotApply _ -> new DoesNotApplyCell();
        };
    }

    private String agreement(Criterion criterion, CriterionScore score) {
        Optional<Outcome> outcome = story.assessment().outcome(criterion.id());
        String split = score.isSplit() ? story.say("report.ratings.split") : "";
        String agreed = outcome.map(o -> switch (o) {
                    case Outcome.Consensus consensus -> story.say("report.ratings.consensus", consensus.level());
                    case Outcome.Dissent _ -> story.say("report.ratings.open");
                })
                .orElse("");
        return String.join(
                "; ", Stream.of(split, agreed).filter(s -> !s.isEmpty()).toList());
    }

    private int dontKnow() {
        return story.scores().criteria().stream()
                .mapToInt(CriterionScore::dontKnow)
                .sum();
    }

    private int doesNotApply() {
        return story.scores().criteria().stream()
                .mapToInt(CriterionScore::doesNotApply)
                .sum();
    }
}
