package org.socialreadiness.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;

/// What the scores would be if the team were where it wants to be.
public final class Targets {
    private Targets() {}

    /// The scores with every target reached, as if the team had agreed on it. A target that lies below today is
    /// reached already and takes nothing away.
    ///
    /// @param today the scores of the same assessment
    /// @param counts the criteria whose targets are looked at
    public static Scores reached(
            Instrument instrument, Assessment assessment, Scores today, Predicate<CriterionId> counts) {
        Map<CriterionId, Integer> levels = new HashMap<>();
        for (Criterion criterion : instrument.criteria(assessment.head().form())) {
            assessment.room().target(criterion.id()).ifPresent(target -> {
                OptionalDouble value = today.criterion(criterion.id()).value();
                if (counts.test(criterion.id())
                        && (value.isEmpty() || criterion.toCommon(target.level()) > value.getAsDouble())) {
                    levels.put(criterion.id(), target.level());
                }
            });
        }
        return levels.isEmpty() ? today : Scoring.score(instrument, assessment, levels);
    }
}
