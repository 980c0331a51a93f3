package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Bullets;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.FactorCell;
import org.socialreadiness.report.Report.Figure;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Paragraph;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.Overall;

/// Where the team wants to be, beside where it is today.
final class TargetsSection {
    /// In one chart, so that it fits a page.
    private static final int MOST = 30;

    private final Story story;
    private final Scores reached;
    private final LevelScale scale;
    private final List<Aim> aims;

    private TargetsSection(Story story, Scores reached, List<Criterion> wanted) {
        this.story = story;
        this.reached = reached;
        this.scale = LevelScale.of(wanted);
        this.aims = wanted.stream()
                .map(this::aim)
                .sorted(Comparator.comparingDouble((Aim aim) -> -aim.gap()))
                .toList();
    }

    /// One criterion's target.
    ///
    /// @param today on the scale of the chart; empty where nothing is rated or shown
    /// @param wanted on the same scale
    private record Aim(Criterion criterion, Target target, OptionalDouble today, double wanted) {
        boolean isReached() {
            return today.isPresent() && today.getAsDouble() >= wanted;
        }

        /// Levels of the chart that are missing; what is unknown comes last.
        double gap() {
            return today.isPresent() ? wanted - today.getAsDouble() : Double.NEGATIVE_INFINITY;
        }

        String id() {
            return criterion.id().text();
        }
    }

    /// @param whole the assessment with what is held back
    /// @param scores of the whole
    /// @return empty where the team wants nothing yet
    static Optional<TargetsSection> of(Story story, Assessment whole, Scores scores) {
        List<Criterion> wanted = story.findings().factors().stream()
                .flatMap(factor -> story.findings().criteria(factor).stream())
                .filter(criterion ->
                        story.assessment().room().target(criterion.id()).isPresent())
                .toList();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetsSection(story, story.reached(whole, scores), wanted));
    }

    private Aim aim(Criterion criterion) {
        Target target = story.assessment().room().target(criterion.id()).orElseThrow();
        OptionalDouble value = story.findings().score(criterion).value();
        return new Aim(
                criterion,
                target,
                value.isPresent()
                        ? OptionalDouble.of(scale.at(criterion, value.getAsDouble()))
                        : OptionalDouble.empty(),
                scale.at(criterion, criterion.toCommon(target.level())));
    }

    Section compose() {
        List<Block> blocks = new ArrayList<>();
        Text message = message();
        blocks.add(new Message(message));
        for (int from = 0; from < aims.size(); from += MOST) {
            blocks.add(chart(aims.subList(from, Math.min(aims.size(), from + MOST)), from > 0, message));
        }
        blocks.add(new Note(story.text(List.of(), "report.targets.note")));
        furthest().ifPresent(blocks::add);
        List<Text> reasons = aims.stream()
                .filter(aim -> !aim.target.reason().isBlank())
                .map(aim -> story.text(
                        List.of(aim.id()),
                        "report.targets.reason",
                        aim.criterion.name(),
                        aim.id(),
                        aim.target.reason()))
                .toList();
        if (!reasons.isEmpty()) {
            blocks.add(new Bullets(reasons));
        }
        scores().ifPresent(blocks::add);
        return new Section("targets", story.say("report.targets.title"), Hue.NONE, blocks);
    }

    /// The longest ways, as many as can be read from the last row.
    Slide slide() {
        Section told = compose();
        Slides slides = new Slides(story);
        Text message = Slides.message(told);
        List<Aim> shown = aims.subList(0, Math.min(aims.size(), FactorSlides.MOST_ROWS));
        int left = aims.size() - shown.size();
        List<Text> below = new ArrayList<>();
        if (left > 0) {
            below.add(slides.muted("deck.more.targets", left));
        }
        below.add(slides.muted("deck.targets.note"));
        List<Text> notes = new ArrayList<>(Slides.words(told));
        aims.stream()
                .map(this::row)
                .map(row -> Text.of(row.name() + " " + row.printed(), row.id()))
                .forEach(notes::add);
        return slides.drawing("targets", message, chart(shown, false, message), below, notes);
    }

    private Text message() {
        List<String> ids = aims.stream().map(Aim::id).toList();
        long met = aims.stream().filter(Aim::isReached).count();
        if (met == aims.size()) {
            return story.text(ids, "report.targets.allReached", met);
        }
        Optional<Estimate> today = overall(story.scores());
        Optional<Estimate> then = then();
        boolean lifts = today.isPresent()
                && then.isPresent()
                && Numbers.score(then.get().value()) > Numbers.score(today.get().value());
        return lifts
                ? story.text(
                        story.allIds(),
                        "report.targets.lift",
                        aims.size(),
                        story.count(aims.size()),
                        Numbers.interval(today.orElseThrow()),
                        Numbers.score(then.orElseThrow().value()))
                : story.text(ids, "report.targets.set", aims.size(), Story.capital(story.count(aims.size())), met);
    }

    private static Optional<Estimate> overall(Scores of) {
        return of.overall().map(Overall::score);
    }

    /// The overall score with all targets reached, unless it would tell what is held back.
    private Optional<Estimate> then() {
        boolean heldBack = story.scores().criteria().stream().anyMatch(CriterionScore::isHeldBack);
        return heldBack ? Optional.empty() : overall(reached);
    }

    private Lollipops chart(List<Aim> part, boolean goesOn, Text message) {
        String title = story.say("report.targets.chart", aims.size(), story.count(aims.size()));
        String unit = story.unit("report.targets.unit", story.numbers().decimal(scale.top(), 0));
        List<LollipopRow> rows = part.stream().map(this::row).toList();
        String values =
                rows.stream().map(row -> row.name() + " " + row.printed()).collect(Collectors.joining("; "));
        return new Lollipops(
                goesOn ? title + " " + story.say("report.factor.goesOn") : title,
                unit,
                Hue.NONE,
                scale.top(),
                story.say("report.targets.head"),
                "",
                rows,
                title + ", " + unit + ". " + values + ". " + message.plain());
    }

    private LollipopRow row(Aim aim) {
        CriterionScore score = story.findings().score(aim.criterion);
        String wanted = story.numbers().decimal(aim.wanted, scale.own() ? 0 : 1);
        String today = aim.today.isPresent()
                ? story.numbers().level(aim.today.getAsDouble())
                : story.say(score.isHeldBack() ? "report.notShown" : "report.notRated");
        return new LollipopRow(
                aim.criterion.name(),
                aim.id(),
                aim.today.isPresent(),
                aim.today.orElse(0),
                false,
                story.say("report.targets.way", today, wanted),
                "",
                OptionalDouble.of(aim.wanted));
    }

    /// The longest way, in the words of the level that is wanted.
    private Optional<Block> furthest() {
        return aims.stream()
                .filter(aim -> aim.today.isPresent() && !aim.isReached())
                .findFirst()
                .map(aim -> new Paragraph(story.text(
                        List.of(aim.id()),
                        "report.targets.furthest",
                        aim.criterion.name(),
                        aim.id(),
                        story.numbers().level(aim.gap()),
                        story.quoted(aim.criterion, aim.target.level()))));
    }

    /// What reaching them would do to the factors, where nothing in them is held back.
    private Optional<Table> scores() {
        List<Row> rows = new ArrayList<>();
        for (Factor factor : story.findings().factors()) {
            boolean shown = story.findings().criteria(factor).stream()
                    .noneMatch(c -> story.findings().score(c).isHeldBack());
            Optional<Estimate> today = story.findings().score(factor).score();
            Optional<Estimate> then = reached.factor(factor.id()).score();
            if (shown && today.isPresent() && then.isPresent()) {
                rows.add(row(
                        Row.Kind.BODY,
                        new FactorCell(
                                story.hue(factor),
                                Text.of(factor.name(), factor.id().text())),
                        today.get(),
                        then.get()));
            }
        }
        Optional<Estimate> overall = overall(story.scores());
        then().ifPresent(then -> overall.ifPresent(
                today -> rows.add(row(Row.Kind.TOTAL, new Words(Text.of(story.say("report.overall"))), today, then))));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String title = story.say("report.targets.table");
        return Optional.of(new Table(
                title,
                story.unit("report.targets.scores"),
                List.of(
                        new Column(story.say("report.since.factor"), .4, Align.LEFT),
                        new Column(story.say("report.targets.today"), .2, Align.RIGHT),
                        new Column(story.say("report.targets.then"), .2, Align.RIGHT),
                        new Column(story.say("report.targets.more"), .2, Align.RIGHT)),
                rows,
                Density.NORMAL,
                title + ". " + message().plain()));
    }

    /// The difference is between the numbers as printed.
    private static Row row(Row.Kind kind, Cell name, Estimate today, Estimate then) {
        int more = Numbers.score(then.value()) - Numbers.score(today.value());
        return new Row(
                kind,
                List.of(
                        name,
                        figure(today.value()),
                        figure(then.value()),
                        new Figure(
                                then.value() - today.value(),
                                more == 0 ? "–" : (more > 0 ? "+" : "−") + Math.abs(more))));
    }

    private static Figure figure(double value) {
        return new Figure(value, String.valueOf(Numbers.score(value)));
    }
}
