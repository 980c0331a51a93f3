package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Overall;

/// What follows from the scores before anything is said: which factors are apart, which criteria stand out,
/// which level is reached. Pure; screens and reports ask the same questions here.
public final class Findings {
    private static final int MOST_HIGHLIGHTS = 3;
    private static final double STANDS_OUT = 0.5;
    private static final int ENOUGH_RATINGS = 4;

    /// Level that must be reached to stand out, on the common scale.
    private static final int ENOUGH_LEVEL = 2;

    private final Instrument instrument;
    private final Assessment assessment;
    private final Scores scores;
    private final List<Participant> raters;

    /// @param instrument the assessment's instrument, in the language of what is said
    /// @param shown what may be shown of it
    public Findings(Instrument instrument, Disclosure shown) {
        this(instrument, shown.assessment(), shown.scores(), shown.raters());
    }

    private Findings(Instrument instrument, Assessment assessment, Scores scores, List<Participant> raters) {
        this.instrument = instrument;
        this.assessment = assessment;
        this.scores = scores;
        this.raters = raters;
    }

    /// The same in other words of the same instrument.
    Findings in(Instrument words) {
        return new Findings(words, assessment, scores, raters);
    }

    /// The factors of the form.
    public List<Factor> factors() {
        return instrument.factors(assessment.head().form());
    }

    public List<Criterion> criteria(Factor factor) {
        return instrument.criteria(factor, assessment.head().form());
    }

    /// The factor's place in the instrument, from 0; hue and marker follow from it.
    public int index(FactorId id) {
        return instrument.factors().stream().map(Factor::id).toList().indexOf(id);
    }

    public CriterionScore score(Criterion criterion) {
        return scores.criterion(criterion.id());
    }

    public FactorScore score(Factor factor) {
        return scores.factor(factor.id());
    }

    /// The factor with the largest effect on the overall score, if there is one.
    public Optional<Factor> bottleneck() {
        return scores.overall().map(Overall::bottleneck).flatMap(instrument::factor);
    }

    /// The scored factors that are clearly above `factor`: their printed intervals neither overlap nor touch.
    public List<Factor> clearlyAbove(Factor factor) {
        Optional<Estimate> own = score(factor).score();
        return factors().stream()
                .filter(other -> own.isPresent()
                        && score(other).score().isPresent()
                        && Numbers.isBelow(own.get(), score(other).score().get()))
                .toList();
    }

    /// Whether no two factors are clearly apart.
    public boolean allOverlap() {
        return factors().stream().allMatch(f -> clearlyAbove(f).isEmpty());
    }

    /// The scored factors, lowest first; ties in the instrument's order.
    public List<Factor> lowestFirst() {
        return factors().stream()
                .filter(f -> score(f).score().isPresent())
                .sorted(Comparator.comparingDouble(
                        (Factor f) -> score(f).score().orElseThrow().value()))
                .toList();
    }

    /// The level that a criterion has reached: the consensus, else the highest that at least half of the
    /// ratings reach or exceed. Empty without ratings.
    public Optional<Integer> reached(Criterion criterion) {
        OptionalInt level = score(criterion).reached();
        return level.isPresent() ? Optional.of(level.getAsInt()) : Optional.empty();
    }

    /// How many ratings reach or exceed a level.
    public int atLeast(Criterion criterion, int level) {
        return score(criterion).counts().stream()
                .skip(level)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// Criteria of a factor that stand out upward: level 2 of 0 to 4 reached or more, at least half such a level
    /// above the factor's mean, and enough ratings; highest first, at most three.
    public List<Criterion> highest(Factor factor) {
        double mean = score(factor).score().map(s -> s.value() / 25).orElse(Double.NaN);
        return criteria(factor).stream()
                .filter(c -> reached(c).map(c::toCommon).orElse(0.0) >= ENOUGH_LEVEL)
                .filter(c -> score(c).value().orElse(0) >= mean + STANDS_OUT)
                .filter(c -> score(c).consensus().isPresent() || hasEnoughRatings(c))
                .sorted(Comparator.comparingDouble(
                        (Criterion c) -> -score(c).value().orElse(0)))
                .limit(MOST_HIGHLIGHTS)
                .toList();
    }

    /// Criteria of a factor with the lowest reached level below the top; heavier ones first among equals, at
    /// most three.
    public List<Criterion> gaps(Factor factor) {
        List<Criterion> highest = highest(factor);
        return criteria(factor).stream()
                .filter(c -> !highest.contains(c))
                .filter(c -> reached(c).filter(level -> level < c.top()).isPresent())
                .sorted(Comparator.comparingDouble(
                                (Criterion c) -> c.toCommon(reached(c).orElseThrow()))
                        .thenComparingDouble(c -> -c.weight())
                        .thenComparingDouble(c -> score(c).value().orElse(0)))
                .limit(MOST_HIGHLIGHTS)
                .toList();
    }

    /// Four ratings, or two thirds of the raters.
    public boolean hasEnoughRatings(Criterion criterion) {
        int n = score(criterion).n();
        return n >= ENOUGH_RATINGS || 3 * n >= 2 * scores.raters();
    }

    /// How often the highest level of a criterion was chosen without evidence on file: not said to rest on evidence,
    /// and nothing written.
    public int topWithoutEvidence(Factor factor) {
        return (int) criteria(factor).stream()
                .flatMap(c -> sheets().stream()
                        .flatMap(sheet -> sheet.lastAnswered(c.id()).stream())
                        .filter(rating -> rating.answer()
                                .filter(a -> a.equals(new Answer.Rated(c.top())))
                                .isPresent())
                        .filter(rating -> rating.confidence().orElse(Confidence.FAIRLY_SURE) != Confidence.EVIDENCE)
                        .filter(rating -> rating.note().isBlank()))
                .count();
    }

    /// The criteria that split the team, furthest apart first.
    public List<Criterion> split() {
        return instrument.criteria(assessment.head().form()).stream()
                .filter(c -> score(c).isSplit())
                .sorted(Comparator.comparingDouble(
                        (Criterion c) -> -score(c).adM().orElse(0)))
                .toList();
    }

    /// The criteria with at least one rating.
    public List<Criterion> rated() {
        return instrument.criteria(assessment.head().form()).stream()
                .filter(c -> score(c).n() > 0)
                .toList();
    }

    /// How often "don't know" was chosen among these criteria.
    public int dontKnow(List<Criterion> criteria) {
        return criteria.stream().mapToInt(c -> score(c).dontKnow()).sum();
    }

    /// The people whose answers count, in the order of joining.
    public List<Participant> raters() {
        return raters;
    }

    /// Their sheets, in the same order.
    public List<Sheet> sheets() {
        return raters().stream().map(Participant::id).map(assessment::sheet).toList();
    }

    /// The sheets of the assessors who have answered something, in the order of joining. They enter no score.
    public List<Sheet> assessors() {
        return assessment.participants().stream()
                .filter(person -> person.kind() == Participant.Kind.ASSESSOR)
                .map(person -> assessment.sheet(person.id()))
                .filter(Sheet::hasBegun)
                .toList();
    }

    /// The raters' sheets in an order that says nothing about who joined when.
    public List<Sheet> unnamedSheets() {
        return unnamed(0x5EED).stream()
                .map(Participant::id)
                .map(assessment::sheet)
                .toList();
    }

    /// The raters in an order that is the same every time, another for each salt, and that nobody can undo: it
    /// follows not only from the seed, which reports print, but also from the people's ids, which nothing prints.
    List<Participant> unnamed(long salt) {
        List<Participant> people = new ArrayList<>(raters());
        long secret = assessment.seed() ^ salt * 0x9E3779B97F4A7C15L;
        for (Participant person : people) {
            for (char c : person.id().text().toCharArray()) {
                secret = (secret ^ c) * 0x100000001B3L;
            }
        }
        Collections.shuffle(people, Random.from(new SplittableRandom(secret)));
        return people;
    }

    /// The levels chosen for a criterion by those who rated it.
    public Stream<Integer> levels(CriterionId criterion) {
        return sheets().stream()
                .flatMap(sheet -> sheet.lastAnswered(criterion).stream())
                .flatMap(rating -> rating.answer().stream())
                .filter(Answer.Rated.class::isInstance)
                .map(answer -> ((Answer.Rated) answer).level());
    }
}
