package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Heading;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.SmallGroups;

/// What the numbers are, and what they are not. Its limits stand in every report.
final class MethodSection {
    private final Story story;
    private final List<Row> limits = new ArrayList<>();

    MethodSection(Story story) {
        this.story = story;
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message(story.text(List.of(), "report.method.message")));
        blocks.add(new Heading(story.say("report.method.how")));
        blocks.add(paragraph("report.method.rating", story.say("report.method.ratingText")));
        blocks.add(paragraph("report.method.factor", story.say("report.method.factorText", weights())));
        String geometric = story.say(
                "report.method.overallText", story.findings().factors().size());
        String average = story.scores()
                .overall()
                .map(o -> " " + story.say("report.method.average", String.valueOf(Numbers.score(o.arithmetic()))))
                .orElse("");
        blocks.add(paragraph("report.method.overall", geometric + average));
        blocks.add(paragraph("report.method.interval", story.say("report.method.intervalText")));
        blocks.add(paragraph("report.method.agreement", story.say("report.method.agreementText")));
        blocks.add(new Heading(story.say("report.method.limits")));
        blocks.add(limits());
        blocks.add(new Heading(story.say("report.method.next")));
        blocks.add(new Paragraph(story.text(List.of(), "report.method.nextText")));
        return new Section("method", story.say("report.method.title"), Hue.NONE, blocks);
    }

    private String weights() {
        boolean equal = story.instrument().criteria().stream()
                        .mapToDouble(Criterion::weight)
                        .distinct()
                        .count()
                == 1;
        return equal ? story.say("report.method.equalWeights") : story.say("report.method.ownWeights");
    }

    private Paragraph paragraph(String label, String text) {
        return new Paragraph(new Text(
                List.of(new Run(story.say(label) + " ", Emphasis.STRONG), new Run(text, Emphasis.PLAIN)), List.of()));
    }

    private Table limits() {
        List<CriterionScore> scores = story.scores().criteria();
        int raters = story.scores().raters();
        int ratings = scores.stream().mapToInt(CriterionScore::n).sum();
        int evidence = scores.stream().mapToInt(s -> s.confidence().evidence()).sum();
        int dontKnow = scores.stream().mapToInt(CriterionScore::dontKnow).sum();
        int doesNotApply =
                scores.stream().mapToInt(CriterionScore::doesNotApply).sum();
        int asked = scores.size() * raters;
        int blank = asked - ratings - dontKnow - doesNotApply;
        String unrated =
                scores.stream().filter(s -> s.n() == 0).map(s -> s.id().text()).collect(Collectors.joining(", "));
        limit(story.say("report.limit.self"), story.say("report.limit.selfText", evidence, ratings));
        limit(
                story.say("report.limit.people"),
                story.say(
                                story.options().groups().workingCopy()
                                        ? "report.limit.peopleWorking"
                                        : "report.limit.peopleText",
                                raters,
                                story.scores().sealed(),
                                story.count(story.options().groups().smallest()))
                        + (isOfFew(raters) ? " " + story.say("report.limit.peopleFew") : "")
                        + (story.findings().assessors().isEmpty() ? "" : " " + story.say("report.limit.assessor")));
        limit(
                story.say("report.limit.missing"),
                story.say("report.limit.missingText", asked - ratings, asked, dontKnow, doesNotApply, blank)
                        + (unrated.isEmpty() ? "" : " " + story.say("report.limit.unrated", unrated)));
        String heldBack = scores.stream()
                .filter(CriterionScore::isHeldBack)
                .map(s -> s.id().text())
                .collect(Collectors.joining(", "));
        if (!heldBack.isEmpty()) {
            limit(story.say("report.limit.heldBack"), story.say("report.limit.heldBackText", heldBack));
        }
        limit(story.say("report.limit.bands"), story.say("report.limit.bandsText"));
        limit(story.say("report.limit.benchmark"), story.say("report.limit.benchmarkText"));
        limit(
                story.say("report.limit.instrument"),
                story.say("report.limit.instrumentText", story.instrument().version()));
        limit(
                story.say("report.limit.outlook"),
                story.say(hasOutlook() ? "report.limit.outlookGiven" : "report.limit.outlookText"));
        limit(story.say("report.limit.network"), story.say("report.limit.networkText"));
        limit(story.say("report.limit.studies"), story.say("report.limit.studiesText"));
        return new Table(
                "",
                "",
                List.of(new Column("", .25, Align.LEFT), new Column("", .75, Align.LEFT)),
                limits,
                Density.NORMAL,
                story.say("report.method.limits"));
    }

    private boolean hasOutlook() {
        return story.instrument().outlook().isPresent()
                && story.options().sections().contains(ReportOptions.Part.OUTLOOK);
    }

    private void limit(String label, String text) {
        limits.add(new Row(
                Row.Kind.BODY,
                List.of(
                        new Words(new Text(List.of(new Run(label, Emphasis.STRONG)), List.of())),
                        new Words(Text.of(text)))));
    }

    /// Whether every score is what one or two people said; else nothing is shown of so few.
    private boolean isOfFew(int raters) {
        SmallGroups groups = story.options().groups();
        return !groups.isGroup(raters)
                && (groups.workingCopy()
                        || !groups.isGroup(story.assessment().raters().size()));
    }
}
