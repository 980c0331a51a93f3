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

    /// Shares of the text width: of a person's cell, of all of them, of an assessor's cell.
    private static final double CELL = .047;

    private static final double MOST_WIDTH = .34;
    private static final double ASSESSOR = .095;
    private static final int MOST_ASSESSORS = 2;

    private final Story story;
    private final Findings findings;

    /// Those of the consultants, beside the others and in no mean.
    private final List<Sheet> assessors;

    AllRatingsSection(Story story) {
        this.story = story;
        this.findings = story.findings();
        this.assessors = findings.assessors().stream().limit(MOST_ASSESSORS).toList();
    }

    /// The section; empty where the people are too few to stay unnamed, or too many for a page.
    Optional<Section> compose() {
        List<Sheet> people = findings.unnamedSheets();
        if (!story.options().groups().showsPeople(people.size()) || people.size() > MOST_PEOPLE || people.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        Text message = story.text(
                story.allIds(), "report.ratings.message", people.size(), Story.capital(story.count(people.size())));
        blocks.add(new Message(message));
        blocks.add(table(people, message));
        blocks.add(legend());
        // The limits say it too: here it stands only where it needs no page of its own.
        List<Block> noted = new ArrayList<>(blocks);
        noted.add(new Note(story.text(List.of(), "report.ratings.assessor")));
        if (!assessors.isEmpty() && Paper.isOnePage(noted)) {
            blocks = noted;
        }
        return Optional.of(new Section("ratings", story.say("report.ratings.title"), Hue.NONE, blocks));
    }

    private Table table(List<Sheet> people, Text message) {
        double cells = Math.min(MOST_WIDTH, CELL * people.size());
        double beside = ASSESSOR * assessors.size();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(story.say("report.ratings.criterion"), .685 - cells - beside, Align.LEFT));
        for (int i = 0; i < people.size(); i++) {
            columns.add(new Column("", cells / people.size(), Align.CENTER));
        }
        columns.add(new Column(story.say("report.ratings.mean"), .13, Align.RIGHT));
        assessors.forEach(_ -> columns.add(new Column(story.say("report.column.assessor"), ASSESSOR, Align.CENTER)));
        columns.add(new Column(story.say("report.ratings.agreement"), .185, Align.LEFT));
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
        people.forEach(sheet -> cells.add(cell(criterion, sheet)));
        cells.add(new Words(Text.of(
                score.mean().isPresent()
                        ? story.numbers().level(score.mean().getAsDouble())
                        : story.say(score.isHeldBack() ? "report.notShown" : "report.notRated"),
                id)));
        assessors.forEach(sheet -> cells.add(cell(criterion, sheet)));
        cells.add(new Words(Text.of(agreement(criterion, score), id)));
        return new Row(Row.Kind.BODY, cells);
    }

    private static Cell cell(Criterion criterion, Sheet sheet) {
        return sheet.lastAnswered(criterion.id())
                .flatMap(Rating::answer)
                .<Cell>map(answer -> switch (answer) {
                    case Answer.Rated(var level) -> new LevelCell(level, criterion.tone(level));
                    case Answer.DontKnow _ -> new DontKnowCell();
                    case Answer.DoesNotApply _ -> new DoesNotApplyCell();
                })
                .orElseGet(OpenCell::new);
    }

    /// The tones with their levels, and the two signs with their counts.
    private Table legend() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        List<Criterion> criteria = findings.factors().stream()
                .flatMap(f -> findings.criteria(f).stream())
                .toList();
        Criterion first = criteria.getFirst();
        boolean alike = criteria.stream().map(Criterion::top).distinct().count() == 1;
        double left = 1;
        if (alike) {
            for (int level = 0; level <= first.top(); level++) {
                left -= add(columns, cells, CELL * .8, Align.CENTER, new LevelCell(level, first.tone(level)));
            }
        }
        String tones = story.say(alike ? "report.ratings.level" : "report.ratings.tones");
        left -= add(columns, cells, alike ? .1 : .38, Align.LEFT, words(tones));
        left -= add(columns, cells, CELL * .8, Align.CENTER, new DontKnowCell());
        left -= add(columns, cells, .16, Align.LEFT, words(story.say("report.ratings.dontKnow", dontKnow())));
        left -= add(columns, cells, CELL * .8, Align.CENTER, new DoesNotApplyCell());
        left -= add(columns, cells, .18, Align.LEFT, words(story.say("report.ratings.doesNotApply", doesNotApply())));
        add(columns, cells, left, Align.RIGHT, words(story.say("report.ratings.empty")));
        String shown = story.say("report.ratings.title");
        return new Table("", "", columns, List.of(new Row(Row.Kind.BODY, cells)), Density.TIGHT, shown);
    }

    private static double add(List<Column> columns, List<Cell> cells, double share, Align align, Cell cell) {
        columns.add(new Column("", share, align));
        cells.add(cell);
        return share;
    }

    private static Words words(String text) {
        return new Words(new Text(List.of(new Run(text, Emphasis.MUTED)), List.of()));
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
