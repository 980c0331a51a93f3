package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.FactorCell;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.SheetAgreement;

/// All criteria with their distributions and indices, weights and formulas: what is needed to compute every
/// number again.
final class AppendixSection {
    private final Story story;
    private final Findings findings;

    AppendixSection(Story story) {
        this.story = story;
        this.findings = story.findings();
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(story.text(List.of(), "report.appendix.message")));
        blocks.add(table());
        blocks.add(new Note(story.text(List.of(), "report.appendix.note")));
        if (story.options().groups().showsAgreement(story.scores().raters())) {
            blocks.add(new Heading(story.say("report.appendix.sheet")));
            blocks.add(new Paragraph(sheet()));
        }
        blocks.add(new Heading(story.say("report.appendix.formulas")));
        for (String text : List.of(
                story.say("report.appendix.criterion"),
                story.say("report.appendix.variance"),
                story.say("report.appendix.factor"),
                story.say("report.appendix.overall"),
                story.say(
                        "report.appendix.seed",
                        String.valueOf(story.assessment().seed())))) {
            blocks.add(new Paragraph(Text.of(text)));
        }
        return new Section("appendix", story.say("report.appendix.title"), Hue.NONE, blocks);
    }

    private Table table() {
        boolean assessed = !findings.assessors().isEmpty();
        List<Column> columns = new ArrayList<>();
        // A number for each level on one line.
        int levels = findings.factors().stream()
                .flatMap(factor -> findings.criteria(factor).stream())
                .mapToInt(criterion -> criterion.levels().size())
                .max()
                .orElse(0);
        double counts = Math.clamp(.145 * levels / 5, .145, .285);
        columns.add(new Column(story.say("report.ratings.criterion"), (assessed ? .43 : .53) - counts, Align.LEFT));
        columns.add(new Column(story.say("report.appendix.counts"), counts, Align.CENTER));
        columns.add(new Column("?", .045, Align.CENTER));
        columns.add(new Column("–", .045, Align.CENTER));
        columns.add(new Column(story.say("report.ratings.mean"), .075, Align.RIGHT));
        columns.add(new Column("AD", .06, Align.RIGHT));
        columns.add(new Column("r_wg", .075, Align.RIGHT));
        columns.add(new Column("a_wg", .075, Align.RIGHT));
        columns.add(new Column(story.say("report.appendix.weight"), .095, Align.RIGHT));
        if (assessed) {
            columns.add(new Column(story.say("report.column.assessor"), .1, Align.RIGHT));
        }
        List<Row> rows = new ArrayList<>();
        for (Factor factor : findings.factors()) {
            rows.add(new Row(
                    Row.Kind.GROUP,
                    List.of(new FactorCell(
                            story.hue(factor),
                            new Text(
                                    List.of(
                                            new Run(factor.name(), Emphasis.STRONG),
                                            new Run(
                                                    "  "
                                                            + story.say(
                                                                    "report.appendix.factorWeight",
                                                                    weight(factor.weight())),
                                                    Emphasis.MUTED)),
                                    List.of(factor.id().text()))))));
            findings.criteria(factor).forEach(criterion -> rows.add(row(criterion)));
        }
        return new Table("", "", columns, rows, Density.TIGHT, story.say("report.appendix.message"));
    }

    private Row row(Criterion criterion) {
        CriterionScore score = findings.score(criterion);
        boolean shown = story.shows(score);
        String id = criterion.id().text();
        String counts = shown
                ? score.counts().stream().map(String::valueOf).collect(Collectors.joining(" · "))
                : story.say("report.appendix.few", score.n());
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(new Text(
                List.of(new Run(id + "  ", Emphasis.MUTED), new Run(criterion.name(), Emphasis.PLAIN)), List.of(id))));
        for (String text : List.of(
                counts,
                String.valueOf(score.dontKnow()),
                String.valueOf(score.doesNotApply()),
                number(score.mean()),
                shown ? number(score.adM()) : "–",
                shown ? number(score.rwg()) : "–",
                shown ? number(score.awg()) : "–",
                weight(criterion.weight()))) {
            cells.add(new Words(Text.of(text, id)));
        }
        if (!findings.assessors().isEmpty()) {
            cells.add(new Words(Text.of(assessed(criterion), id)));
        }
        return new Row(Row.Kind.BODY, cells);
    }

    /// What the assessors answered, beside what the others did.
    private String assessed(Criterion criterion) {
        return findings.assessors().stream()
                .flatMap(sheet -> sheet.lastAnswered(criterion.id()).flatMap(Rating::answer).stream())
                .map(answer -> switch (answer) {
                    case Answer.Rated(var level) -> String.valueOf(level);
                    case Answer.DontKnow _ -> "?";
                    case Answer.DoesNotApply _ -> "–";
                })
                .collect(Collectors.joining("; "));
    }

    private Text sheet() {
        SheetAgreement agreement = story.scores().agreement();
        return story.text(
                story.allIds(),
                "report.appendix.indices",
                number(agreement.krippendorffOrdinal()),
                number(agreement.krippendorffInterval()),
                number(agreement.krippendorffNominal()),
                number(agreement.icc21()),
                number(agreement.icc2k()),
                number(agreement.kendallW()));
    }

    private String weight(double weight) {
        return story.numbers().decimal(weight, weight == Math.rint(weight) ? 0 : 1);
    }

    private String number(OptionalDouble value) {
        return value.isPresent() ? story.numbers().decimal(value.getAsDouble(), 2) : "–";
    }
}
