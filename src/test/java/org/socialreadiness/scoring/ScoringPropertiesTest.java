package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Scores.Estimate;
import org.socialreadiness.scoring.Scores.FactorScore;
import org.socialreadiness.scoring.Scores.Standing;

/// What holds for every assessment, whatever its instrument and its answers.
class ScoringPropertiesTest {
    private static final int CASES = 300;
    private static final double ROUNDING = 1e-9;

    @Test
    void theOrderOfPeopleAndAnswersDoesNotMatter() {
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            Scores one = Scoring.score(assessment);
            Scores other = Scoring.score(RandomAssessments.shuffled(random, assessment));
            // To the last digit; only the indices over the sheet add up in the order of the people.
            assertEquals(one.criteria(), other.criteria());
            assertEquals(one.factors(), other.factors());
            assertEquals(one.overall(), other.overall());
            assertEquals(one.beliefs(), other.beliefs());
            assertEquals(one.raters(), other.raters());
            assertEquals(one.sealed(), other.sealed());
            same(one.agreement().krippendorffOrdinal(), other.agreement().krippendorffOrdinal());
            same(one.agreement().krippendorffInterval(), other.agreement().krippendorffInterval());
            same(one.agreement().icc21(), other.agreement().icc21());
            same(one.agreement().icc2k(), other.agreement().icc2k());
            same(one.agreement().kendallW(), other.agreement().kendallW());
        });
    }

    private static void same(OptionalDouble one, OptionalDouble other) {
        assertEquals(one.isPresent(), other.isPresent());
        one.ifPresent(x -> assertEquals(x, other.orElseThrow(), ROUNDING * Math.max(1, Math.abs(x))));
    }

    @Test
    void sayingWhyThereIsNoAnswerNeverChangesAScore() {
        int[] compared = new int[1];
        RandomAssessments.each(CASES, random -> {
            Assessment before = RandomAssessments.assessment(random);
            Optional<Place> gap = any(random, gaps(before));
            if (gap.isEmpty()) {
                return;
            }
            Answer reason = random.nextBoolean() ? new Answer.DontKnow() : new Answer.DoesNotApply("Not here");
            Scores then = Scoring.score(before);
            Scores now = Scoring.score(RandomAssessments.answered(
                    before, gap.get().person(), gap.get().criterion(), 1, reason));
            for (FactorScore factor : then.factors()) {
                // Coverage and with it the status may change; where there is a score before and after, it is the same.
                Optional<Double> old = factor.score().map(Estimate::value);
                Optional<Double> fresh = now.factor(factor.id()).score().map(Estimate::value);
                if (old.isPresent() && fresh.isPresent()) {
                    compared[0]++;
                    assertEquals(old, fresh);
                }
            }
            if (then.overall().isPresent() && now.overall().isPresent()) {
                assertEquals(
                        then.overall().get().score().value(),
                        now.overall().get().score().value());
            }
        });
        assertTrue(compared[0] > CASES, "too few scores compared: " + compared[0]);
    }

    @Test
    void raisingAnAnswerNeverLowersAScore() {
        int[] rose = new int[1];
        RandomAssessments.each(CASES, random -> {
            Assessment before = RandomAssessments.assessment(random);
            Optional<Place> low = any(random, raisable(before));
            if (low.isEmpty()) {
                return;
            }
            Place place = low.get();
            Scores then = Scoring.score(before);
            Scores now = Scoring.score(RandomAssessments.answered(
                    before, place.person(), place.criterion(), place.vote(), new Answer.Rated(place.level() + 1)));
            FactorId raised = before.instrument()
                    .structure()
                    .factorOf(place.criterion())
                    .orElseThrow()
                    .id();
            for (FactorScore factor : then.factors()) {
                FactorScore after = now.factor(factor.id());
                assertEquals(factor.status(), after.status());
                assertEquals(factor.coverage(), after.coverage());
                if (factor.id().equals(raised)) {
                    rose[0] += value(after) > value(factor) ? 1 : 0;
                    assertTrue(value(after) >= value(factor) - ROUNDING);
                } else {
                    assertEquals(factor, after);
                }
            }
            then.overall()
                    .ifPresent(
                            o -> assertTrue(now.overall().orElseThrow().score().value()
                                    >= o.score().value() - ROUNDING));
        });
        assertTrue(rose[0] > CASES / 4, "too few scores rose: " + rose[0]);
    }

    private static double value(FactorScore factor) {
        return factor.score().map(Estimate::value).orElse(0.0);
    }

    @Test
    void boundsAndIntervalContainTheScore() {
        RandomAssessments.each(CASES, random -> {
            Scores scores = Scoring.score(RandomAssessments.assessment(random));
            for (FactorScore factor : scores.factors()) {
                factor.score().ifPresent(score -> {
                    inside(score);
                    Scores.Bounds bounds = factor.bounds().orElseThrow();
                    assertTrue(bounds.low() <= score.value() + ROUNDING);
                    assertTrue(bounds.high() >= score.value() - ROUNDING);
                    // Nothing open: the bounds say nothing beyond the score.
                    if (factor.answered() == factor.applicable()) {
                        assertEquals(score.value(), bounds.low(), ROUNDING);
                        assertEquals(score.value(), bounds.high(), ROUNDING);
                    }
                });
            }
            scores.overall().ifPresent(overall -> inside(overall.score()));
        });
    }

    private static void inside(Estimate score) {
        assertTrue(0 <= score.low() && score.low() <= score.value());
        assertTrue(score.value() <= score.high() && score.high() <= 100);
        assertTrue(score.standardError() > 0);
    }

    @Test
    void theOverallScoreLiesBetweenTheFactorsAndNotAboveTheirMean() {
        RandomAssessments.each(CASES, random -> {
            Scores scores = Scoring.score(RandomAssessments.assessment(random));
            scores.overall().ifPresent(overall -> {
                List<Double> values =
                        scores.factors().stream().map(f -> value(f)).toList();
                double least = values.stream().mapToDouble(v -> v).min().orElseThrow();
                double most = values.stream().mapToDouble(v -> v).max().orElseThrow();
                assertTrue(overall.score().value() >= least - ROUNDING);
                assertTrue(overall.score().value() <= most + ROUNDING);
                assertTrue(overall.score().value() <= overall.arithmetic() + ROUNDING);
                assertTrue(overall.imbalanceLoss() >= 0);
                double steepest =
                        overall.leverage().stream().mapToDouble(v -> v).max().orElseThrow();
                int place =
                        scores.factors().stream().map(FactorScore::id).toList().indexOf(overall.bottleneck());
                assertEquals(steepest, overall.leverage().get(place), ROUNDING);
            });
        });
    }

    @Test
    void assessorsAndThoseWhoLeftDoNotCount() {
        RandomAssessments.each(CASES, random -> {
            Assessment with = RandomAssessments.assessment(random);
            Assessment without = new Assessment(
                    with.id(),
                    with.head(),
                    with.instrument(),
                    with.seed(),
                    with.people().stream()
                            .filter(p -> !p.left() && p.kind() != Participant.Kind.ASSESSOR)
                            .toList(),
                    with.sheets(),
                    with.facts(),
                    with.outcomes(),
                    with.resultsOpen(),
                    with.withdrawn(),
                    with.issues(),
                    with.room());
            assertEquals(Scoring.score(without), Scoring.score(with));
        });
    }

    /// An answer, or a gap where the level is meaningless.
    private record Place(ParticipantId person, CriterionId criterion, int vote, int level) {}

    private static List<Place> gaps(Assessment in) {
        List<Place> gaps = new ArrayList<>();
        for (Participant person : in.raters()) {
            for (Criterion criterion :
                    in.instrument().structure().criteria(in.head().form())) {
                Sheet sheet = in.sheet(person.id());
                if (sheet.lastAnswered(criterion.id()).isEmpty()) {
                    gaps.add(new Place(person.id(), criterion.id(), 1, 0));
                }
            }
        }
        return gaps;
    }

    /// Answers that count and are not at the top.
    private static List<Place> raisable(Assessment in) {
        List<Place> places = new ArrayList<>();
        for (Participant person : in.raters()) {
            for (Criterion criterion :
                    in.instrument().structure().criteria(in.head().form())) {
                Sheet sheet = in.sheet(person.id());
                Optional<Rating> last = sheet.lastAnswered(criterion.id());
                if (last.flatMap(Rating::answer).orElse(null) instanceof Answer.Rated(var level)
                        && level < criterion.top()) {
                    int vote = 3;
                    while (sheet.rating(criterion.id(), vote).answer().isEmpty()) {
                        vote--;
                    }
                    places.add(new Place(person.id(), criterion.id(), vote, level));
                }
            }
        }
        return places;
    }

    private static Optional<Place> any(RandomGenerator random, List<Place> places) {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    @Test
    void withNobodyThereIsNothing() {
        RandomAssessments.each(50, random -> {
            Scores scores =
                    Scoring.score(RandomAssessments.assessment(random, RandomAssessments.instrument(random), 0));
            assertEquals(0, scores.raters());
            scores.criteria().stream().filter(c -> c.consensus().isEmpty()).forEach(c -> {
                assertEquals(Standing.UNANSWERED, c.standing());
                assertTrue(c.mean().isEmpty()
                        && c.value().isEmpty()
                        && c.variance().isEmpty());
            });
            assertTrue(scores.agreement().krippendorffInterval().isEmpty());
            scores.beliefs()
                    .forEach(b -> assertTrue(
                            b.say().isEmpty() && b.show().isEmpty() && b.gap().isEmpty()));
        });
    }
}
