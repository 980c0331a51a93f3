package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.RandomAssessments;
import org.socialreadiness.assessment.RoomChange;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Band;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.plan.Route.Path;
import org.socialreadiness.plan.Route.Step;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Lift;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scoring;
import org.socialreadiness.scoring.SmallGroups;

class ShortestPathTest {
    private static ShortestPath paths(Assessment assessment) {
        Instrument instrument = assessment.instrument().structure();
        return new ShortestPath(
                instrument, Plans.shown(assessment), assessment.room().plan()::effort);
    }

    private static Route.Found found(Route route) {
        return assertInstanceOf(Route.Found.class, route);
    }

    private static Step step(String criterion, int levels, int effort) {
        return new Step(new CriterionId(criterion), levels, effort);
    }

    private static Route factor(Assessment assessment) {
        return paths(assessment)
                .factor(assessment.instrument().structure().factors().getFirst());
    }

    /// Four criteria at level 1 give 25; 40 takes 2.4 levels more, so three. The cheap ones have efforts 1 and 2:
    /// three levels of the cheapest cost 3, and it may rise from 1 to 4.
    @Test
    void theCheapestLevelsLiftAFactorToTheNextBand() {
        Assessment assessment = Plans.agreed(Plans.instrument(new int[] {1, 2, 5, 5}), 1, 1, 1, 1)
                .assessment();
        Route.Found route = found(factor(assessment));
        assertEquals(new Band(40, "building"), route.next());
        assertEquals(new Path(List.of(step("A1", 3, 3)), 3, 43.75), route.shortest());
        assertTrue(route.shortest().holds(new CriterionId("A1")));
    }

    /// Without the first criterion the second takes over, three levels at 2 each.
    @Test
    void theOthersDoWithoutOneCriterionOfTheShortest() {
        Assessment assessment = Plans.agreed(Plans.instrument(new int[] {1, 2, 5, 5}), 1, 1, 1, 1)
                .assessment();
        List<Path> paths = found(factor(assessment)).paths();
        assertEquals(2, paths.size());
        assertEquals(new Path(List.of(step("A2", 3, 6)), 6, 43.75), paths.getLast());
    }

    /// One level of a low factor is worth more than one of a high factor: from (0, 50) the whole is
    /// sqrt(10 * 60) - 10 = 14.5, with (25, 50) sqrt(35 * 60) - 10 = 35.8, with (0, 100) 23.2.
    @Test
    void theWholeRisesOverTheLowFactorFirst() {
        Assessment assessment = Plans.agreed(Plans.instrument(new int[] {3}, new int[] {2}), 0, 2)
                .assessment();
        Route.Found route = found(paths(assessment).overall());
        assertEquals(20, route.next().from());
        assertEquals(List.of(step("A1", 1, 3)), route.shortest().steps());
        assertEquals(Math.sqrt(35 * 60) - 10, route.shortest().score(), 1e-9);
        Path other = route.paths().getLast();
        assertEquals(List.of(step("B1", 2, 4)), other.steps(), "two levels of 2 against one of 3");
    }

    @Test
    void theTeamsOwnEffortsCount() {
        TestAssessments built = Plans.agreed(Plans.instrument(new int[] {1, 2, 5, 5}), 1, 1, 1, 1);
        built.change(new RoomChange.EffortSet(new CriterionId("A1"), Optional.of(4)));
        assertEquals(
                List.of(step("A2", 3, 6)),
                found(factor(built.assessment())).shortest().steps());
    }

    @Test
    void withoutScoreBandOrWayThereIsNoPath() {
        TranslatedInstrument one = Plans.instrument(new int[] {1, 1});
        assertInstanceOf(Route.NoScore.class, factor(Plans.agreed(one, -1, -1).assessment()));
        assertInstanceOf(
                Route.NoScore.class, paths(Plans.agreed(one).assessment()).overall());
        assertEquals(
                new Route.Highest(new Band(80, "leading")),
                factor(Plans.agreed(one, 4, 3).assessment()));
        TranslatedInstrument bandless = Plans.of(one.structure().factors(), List.of());
        assertInstanceOf(
                Route.NoScore.class, factor(Plans.agreed(bandless, 1, 1).assessment()));
    }

    /// Two criteria that two people alone rated: neither is a step, however cheap, and without them there is no
    /// way up.
    @Test
    void whatIsHeldBackIsNoStep() {
        assertEquals(List.of(step("A3", 1, 5)), found(route("1")).shortest().steps());
        assertEquals(new Route.OutOfReach(new Band(60, "established")), route("4"));
    }

    private static Route route(String level) {
        Assessment assessment = TestAssessments.of(Plans.instrument(new int[] {1, 1, 5, 5}))
                .row("A1", "0", "1", "", "")
                .row("A2", "", "", "1", "0")
                .row("A3", level, level, level, level)
                .row("A4", "4", "4", "4", "4")
                .seal()
                .assessment();
        Instrument instrument = assessment.instrument().structure();
        Disclosure shown = Disclosure.of(instrument, assessment, Scoring.score(assessment), SmallGroups.STANDARD);
        assertEquals(2, shown.heldBack().size());
        return new ShortestPath(instrument, shown, assessment.room().plan()::effort)
                .factor(instrument.factors().getFirst());
    }

    /// Every combination of levels of small instruments of all shapes, with weights, few and many levels, and means
    /// between levels.
    @Test
    void noCombinationIsCheaperAndNoneOfTheSameEffortReachesMore() {
        int[] met = new int[2];
        RandomAssessments.each(150, random -> {
            TranslatedInstrument instrument = small(random);
            Assessment assessment = RandomAssessments.assessment(random, instrument, 1 + random.nextInt(4));
            ShortestPath paths = paths(assessment);
            met[compare(assessment, paths.overall(), instrument.structure().factors(), true)]++;
            Factor first = instrument.structure().factors().getFirst();
            met[compare(assessment, paths.factor(first), List.of(first), false)]++;
        });
        assertTrue(met[1] > 100, "found " + met[1]);
    }

    /// Up to three factors, five criteria in all, two to five levels.
    private static TranslatedInstrument small(RandomGenerator random) {
        List<Factor> factors = new ArrayList<>();
        for (int f = 0; f <= random.nextInt(3); f++) {
            String name = String.valueOf((char) ('A' + f));
            List<Criterion> criteria = new ArrayList<>();
            for (int c = 1; c <= 1 + random.nextInt(f == 0 ? 3 : 2); c++) {
                criteria.add(Plans.with(
                        TestInstruments.criterion(name + c, 2 + random.nextInt(4), 1),
                        1 + random.nextInt(5),
                        random.nextBoolean() ? 1 : 0.5 + random.nextInt(4) * 0.5));
            }
            factors.add(new Factor(new FactorId(name), name, "", "", 1 + random.nextInt(2), criteria));
        }
        return Plans.of(
                factors,
                List.of(new Band(0, "none"), new Band(20, "some"), new Band(40, "half"), new Band(70, "most")));
    }

    /// @return 1 if there is a path, 0 if the score needs none or there is none
    private static int compare(Assessment assessment, Route route, List<Factor> factors, boolean whole) {
        if (!(route instanceof Route.Found(var next, var paths))) {
            assertTrue(!(route instanceof Route.OutOfReach), "the top is always reached");
            return 0;
        }
        Naive naive = new Naive(assessment, factors, whole, next.from());
        naive.search(0, 0);
        Path path = paths.getFirst();
        assertEquals(naive.effort, path.effort(), "effort");
        assertEquals(naive.score, path.score(), 1e-9, "score");
        Map<CriterionId, Integer> levels = new HashMap<>();
        path.steps().forEach(step -> levels.put(step.criterion(), step.levels()));
        assertEquals(path.score(), naive.score(levels), 1e-9, "the steps lead there");
        paths.forEach(other -> assertTrue(other.effort() >= path.effort() && other.score() >= next.from() - 1e-9));
        return 1;
    }

    /// Tries every combination.
    private static final class Naive {
        private final Assessment assessment;
        private final List<Criterion> criteria;
        private final FactorId factor;
        private final boolean whole;
        private final double goal;
        private final Lift lift;
        private final Map<CriterionId, Integer> levels = new HashMap<>();
        private int effort = Integer.MAX_VALUE;
        private double score;

        Naive(Assessment assessment, List<Factor> factors, boolean whole, double goal) {
            this.assessment = assessment;
            Instrument instrument = assessment.instrument().structure();
            String form = assessment.head().form();
            this.criteria = factors.stream()
                    .flatMap(f -> instrument.criteria(f, form).stream())
                    .toList();
            this.factor = factors.getFirst().id();
            this.whole = whole;
            this.goal = goal;
            this.lift = new Lift(instrument, form, Plans.shown(assessment).scores());
        }

        void search(int from, int spent) {
            if (from == criteria.size()) {
                double reached = score(levels);
                if (reached >= goal - 1e-9 && (spent < effort || (spent == effort && reached > score))) {
                    effort = spent;
                    score = reached;
                }
                return;
            }
            Criterion criterion = criteria.get(from);
            for (int up = 0; up <= criterion.top(); up++) {
                levels.put(criterion.id(), up);
                int more = up * assessment.room().plan().effort(criterion);
                search(from + 1, spent + more);
            }
            levels.remove(criterion.id());
        }

        double score(Map<CriterionId, Integer> chosen) {
            Scores then = lift.by(chosen);
            return whole
                    ? then.overall().orElseThrow().score().value()
                    : then.factor(factor).score().orElseThrow().value();
        }
    }
}
