package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Ballot;
import org.socialreadiness.assessment.Target;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.report.Deck.Slide;
import org.socialreadiness.report.Report.Align;
import org.socialreadiness.report.Report.Cell;
import org.socialreadiness.report.Report.Column;
import org.socialreadiness.report.Report.Density;
import org.socialreadiness.report.Report.Emphasis;
import org.socialreadiness.report.Report.Row;
import org.socialreadiness.report.Report.Run;
import org.socialreadiness.report.Report.Table;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.Report.Words;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Priorities;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// What the team wants to change first, and how far: today's level, the target and the votes for each criterion.
final class PrioritiesSlide {
    private final Story story;
    private final Collection<Ballot> ballots;

    PrioritiesSlide(Story story) {
        this.story = story;
        this.ballots = story.assessment().room().ballots().values();
    }

    /// Empty where the team has set neither targets nor priorities.
    Optional<Slide> compose() {
        List<Priorities.Place> places = places();
        return places.isEmpty() ? Optional.empty() : Optional.of(compose(places));
    }

    /// The shortlist with its votes, once everyone has given theirs; until then the criteria that have a target.
    private List<Priorities.Place> places() {
        if (!ballots.isEmpty()) {
            Priorities counted = counted();
            if (counted.shown()) {
                return counted.places();
            }
        }
        return story.instrument().criteria(story.assessment().head().form()).stream()
                .filter(c -> story.assessment().room().target(c.id()).isPresent())
                .map(c -> new Priorities.Place(c.id(), Optional.empty(), OptionalDouble.empty()))
                .toList();
    }

    private Priorities counted() {
        Assessment shown = story.assessment();
        Disclosure disclosed =
                new Disclosure(shown, story.scores(), story.findings().raters());
        List<CriterionId> shortlist = Priorities.shortlist(story.instrument(), disclosed);
        boolean ranked = ballots.iterator().next() instanceof Ballot.Ranking;
        return Priorities.of(shown, shortlist, ranked, story.options().groups(), false);
    }

    private Slide compose(List<Priorities.Place> places) {
        boolean voted = places.stream().anyMatch(place -> place.votes().isPresent());
        boolean ranked = places.stream().anyMatch(place -> place.meanRank().isPresent());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(story.say("deck.priority.criterion"), voted || ranked ? .52 : .67, Align.LEFT));
        columns.add(new Column(story.say("deck.priority.today"), .165, Align.CENTER));
        columns.add(new Column(story.say("deck.priority.target"), .165, Align.CENTER));
        if (voted || ranked) {
            columns.add(new Column(story.say(voted ? "deck.priority.votes" : "deck.priority.rank"), .15, Align.CENTER));
        }
        List<Row> rows =
                places.stream().map(place -> row(place, voted || ranked)).toList();
        Text message = message(places, voted || ranked);
        Table table = new Table("", "", columns, rows, Density.NORMAL, message.plain());
        List<Criterion> criteria =
                places.stream().map(place -> criterion(place.criterion())).toList();
        List<Text> notes = new ArrayList<>(new Evidence(story).criteria(criteria));
        criteria.forEach(criterion -> wanted(criterion).ifPresent(notes::add));
        return new Slides(story).first("priorities", message, table, "deck.more.priorities", notes);
    }

    private Text message(List<Priorities.Place> places, boolean ordered) {
        Criterion first = criterion(places.getFirst().criterion());
        long targets = places.stream()
                .filter(place ->
                        story.assessment().room().target(place.criterion()).isPresent())
                .count();
        List<String> ids =
                places.stream().map(place -> place.criterion().text()).toList();
        return ordered
                ? story.text(ids, "deck.priority.first", first.name())
                : story.text(ids, "deck.priority.targets", targets);
    }

    private Row row(Priorities.Place place, boolean ordered) {
        Criterion criterion = criterion(place.criterion());
        String id = criterion.id().text();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(new Text(
                List.of(new Run(criterion.name() + " ", Emphasis.STRONG), new Run(id, Emphasis.MUTED)), List.of(id))));
        cells.add(words(today(criterion), id));
        cells.add(words(
                story.assessment()
                        .room()
                        .target(criterion.id())
                        .map(t -> story.numbers().decimal(t.level(), 0))
                        .orElse("–"),
                id));
        if (ordered) {
            cells.add(words(
                    place.votes()
                            .map(votes -> story.numbers().decimal(votes, 0))
                            .orElseGet(() -> place.meanRank().isPresent()
                                    ? story.numbers().level(place.meanRank().getAsDouble())
                                    : "–"),
                    id));
        }
        return new Row(Row.Kind.BODY, cells);
    }

    private String today(Criterion criterion) {
        CriterionScore score = story.findings().score(criterion);
        if (score.value().isEmpty()) {
            return story.say(score.isHeldBack() ? "report.notShown" : "report.notRated");
        }
        return story.numbers().level(score.value().getAsDouble() * criterion.top() / Criterion.COMMON_TOP);
    }

    /// The target in the words of the instrument.
    private Optional<Text> wanted(Criterion criterion) {
        Optional<Target> target = story.assessment().room().target(criterion.id());
        return target.map(t -> story.text(
                List.of(criterion.id().text()),
                "deck.priority.wanted",
                criterion.id().text(),
                t.level(),
                story.quoted(criterion, t.level())));
    }

    private Criterion criterion(CriterionId id) {
        return story.instrument().criterion(id).orElseThrow();
    }

    private static Cell words(String words, String id) {
        return new Words(Text.of(words, id));
    }
}
