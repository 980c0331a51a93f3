package org.socialreadiness.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.socialreadiness.plan.Plans.chosen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Scores;

class PlanEffectTest {
    /// A1 and A2 at 1, A3 open.
    private static PlanEffect of(Action... actions) {
        Assessment assessment = Plans.set(Plans.agreed(Plans.instrument(new int[] {1, 1, 1}), 1, 1, -1), actions)
                .assessment();
        return PlanEffect.of(assessment.instrument().structure(), Plans.shown(assessment));
    }

    private static double factor(Scores scores) {
        return scores.factor(new FactorId("A")).score().orElseThrow().value();
    }

    /// (2 + 3) / 2 of 4.
    @Test
    void whatIsChosenLiftsItsCriteria() {
        PlanEffect effect = of(chosen("A1", 1, 1), chosen("A2", 2, 2));
        assertEquals(25, factor(effect.today()), 1e-9);
        assertEquals(62.5, factor(effect.then()), 1e-9);
        assertEquals(2, effect.counted().size());
    }

    /// Two actions for one criterion do not add up: the larger counts.
    @Test
    void twoOnOneCriterionCountOnce() {
        PlanEffect effect = of(chosen("A1", 1, 1), chosen("A1", 2, 2));
        assertEquals(50, factor(effect.then()), 1e-9);
        assertEquals(Map.of(new CriterionId("A1"), 2), PlanEffect.levels(effect.counted()));
    }

    @Test
    void whatIsDroppedNotChosenOrMovesNothingThatIsRatedDoesNotCount() {
        Action dropped = chosen("A1", 1, 1).withCourse(new Action.Course(Action.State.DROPPED, "", Optional.empty()));
        Action kept = chosen("A1", 1, 2).withChosen(Optional.empty());
        Action open = chosen("A3", 1, 3);
        Action idle = chosen("A2", 0, 4);
        PlanEffect effect = of(dropped, kept, open, idle);
        assertEquals(List.of(), effect.counted());
        assertEquals(effect.today(), effect.then());
    }

    @Test
    void withoutAPlanNothingChanges() {
        PlanEffect effect = of();
        assertEquals(factor(effect.today()), factor(effect.then()), 0);
        assertSame(effect.today().agreement(), effect.then().agreement());
    }
}
