package org.socialreadiness.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.assessment.Sheet;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// Everything shown, taken as equations with the people's ratings as unknowns: none of them, and no sum over
/// two people, can be solved for. Whoever solves knows the rule, who rated what, and all weights.
class DisclosureEquationsTest {
    private static final int CASES = 2_000;

    @Test
    void noRatingCanBeSolvedFor() {
        int[] heldBack = new int[1];
        RandomAssessments.each(CASES, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            Scores all = Scoring.score(assessment);
            if (!SmallGroups.STANDARD.isGroup(all.raters())) {
                return;
            }
            Instrument instrument = assessment.instrument().structure();
            Disclosure shown = Disclosure.of(instrument, assessment, all, SmallGroups.STANDARD);
            heldBack[0] += (int) shown.scores().criteria().stream()
                    .filter(CriterionScore::isHeldBack)
                    .count();
            for (Factor factor : instrument.factors(assessment.head().form())) {
                Equations equations = new Equations(instrument, List.of(assessment), factor);
                equations.take(assessment, shown.scores(), 1);
                assertTrue(equations.solvable().isEmpty(), () -> equations.solvable() + " of " + assessment);
            }
        });
        assertTrue(heldBack[0] > CASES, "only " + heldBack[0] + " held back");
    }

    /// Somebody has the report of an earlier day, and people have answered, or left, since.
    @Test
    void norFromTwoReportsBesideEachOther() {
        int[] compared = new int[2];
        RandomAssessments.each(CASES, random -> {
            Assessment then = RandomAssessments.assessment(random);
            Assessment now = later(random, then);
            Instrument instrument = then.instrument().structure();
            Scores before = Scoring.score(then);
            Scores after = Scoring.score(now);
            if (!SmallGroups.STANDARD.isGroup(before.raters())) {
                return;
            }
            Disclosure first = Disclosure.of(instrument, then, before, SmallGroups.STANDARD);
            List<Issue> earlier =
                    List.of(Issue.of(then, "R1", Instant.EPOCH, Issue.Format.WORD, "en", first.heldBack()));
            Disclosure second = Disclosure.of(instrument, now, after, SmallGroups.STANDARD, earlier);
            Disclosure alone = Disclosure.of(instrument, now, after, SmallGroups.STANDARD);
            for (Factor factor : instrument.factors(then.head().form())) {
                Equations equations = new Equations(instrument, List.of(then, now), factor);
                equations.take(then, first.scores(), 1);
                equations.take(now, second.scores(), 1);
                assertTrue(equations.solvable().isEmpty(), () -> equations.solvable() + " of " + then + " and " + now);
                Equations careless = new Equations(instrument, List.of(then, now), factor);
                careless.take(then, first.scores(), 1);
                careless.take(now, alone.scores(), 1);
                compared[0]++;
                compared[1] += careless.solvable().isEmpty() ? 0 : 1;
            }
        });
        // Without looking back, many would tell.
        assertTrue(compared[1] > 100, compared[1] + " of " + compared[0]);
    }

    /// Some answers come, and some people with theirs; others go. What was answered stays as it was.
    private static Assessment later(RandomGenerator random, Assessment then) {
        Map<ParticipantId, Sheet> sheets = new LinkedHashMap<>(then.sheets());
        int lost = random.nextInt(4);
        for (Participant person : then.raters()) {
            if (lost > 0 && random.nextInt(3) == 0) {
                sheets.remove(person.id());
                lost--;
            }
        }
        List<Participant> people = new ArrayList<>(then.people());
        int joined = random.nextInt(5);
        for (int i = 0; i < joined; i++) {
            ParticipantId id = new ParticipantId("N" + i);
            people.add(new Participant(id, "Newcomer", "", Participant.Kind.LEADER));
            Map<Sheet.Key, Rating> ratings = new LinkedHashMap<>();
            for (Criterion criterion : then.instrument().structure().criteria()) {
                if (random.nextInt(3) > 0) {
                    ratings.put(
                            new Sheet.Key(criterion.id(), 1),
                            new Rating(
                                    Optional.of(new Answer.Rated(
                                            random.nextInt(criterion.levels().size()))),
                                    Optional.empty(),
                                    "",
                                    false,
                                    Optional.of(Instant.EPOCH)));
                }
            }
            sheets.put(id, new Sheet(ratings, Map.of(), Optional.empty()));
        }
        return new Assessment(
                then.id(),
                then.head(),
                then.instrument(),
                then.seed(),
                people,
                sheets,
                then.facts(),
                then.outcomes(),
                true,
                false,
                List.of(),
                then.room());
    }

    /// The check can fail: without the rule, ratings can be solved for.
    @Test
    void withoutTheRuleTheyCould() {
        int[] solved = new int[2];
        RandomAssessments.each(CASES / 10, random -> {
            Assessment assessment = RandomAssessments.assessment(random);
            Scores all = Scoring.score(assessment);
            Instrument instrument = assessment.instrument().structure();
            for (Factor factor : instrument.factors(assessment.head().form())) {
                Equations equations = new Equations(instrument, List.of(assessment), factor);
                equations.take(assessment, all, 1);
                solved[0] += equations.solvable().size();
                // Nor does it suffice to leave out the means of one or two ratings: the factor's score tells the rest.
                Equations halfway = new Equations(instrument, List.of(assessment), factor);
                halfway.take(assessment, all, 3);
                solved[1] += halfway.solvable().size();
            }
        });
        assertTrue(solved[0] > 100, "only " + solved[0]);
        assertTrue(solved[1] > 10, "only " + solved[1]);
    }

    @Test
    void theSolverSolves() {
        assertEquals(
                2,
                Equations.reduce(List.of(new double[] {1, 1, 1}, new double[] {1, 2, 1}))
                        .size());
        assertEquals(
                1,
                Equations.reduce(List.of(new double[] {1, 1, 1}, new double[] {2, 2, 2}))
                        .size());
        assertEquals(0, Equations.reduce(List.of(new double[] {0, 0, 0})).size());
    }
}
