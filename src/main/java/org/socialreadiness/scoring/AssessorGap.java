package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// An assessor's rating of a criterion beside the mean of those who rate themselves. It enters nothing (science 6).
///
/// @param assessor whose it is
/// @param level in the criterion's own levels, as is the mean
/// @param people who rated themselves
public record AssessorGap(Participant assessor, CriterionId criterion, int level, int people, double mean) {
    /// By how much the assessor rates higher, in own levels; below 0 where lower.
    public double difference() {
        return level - mean;
    }

    /// Everything that assessors rated and that has a mean to be shown beside it, widest apart first.
    ///
    /// @param instrument the one that the scores were made with
    public static List<AssessorGap> of(Instrument instrument, Disclosure shown) {
        List<AssessorGap> all = new ArrayList<>();
        for (Criterion criterion : instrument.criteria(shown.assessment().head().form())) {
            CriterionScore score = shown.scores().criterion(criterion.id());
            for (Participant assessor : shown.assessment().participants()) {
                if (assessor.kind() == Participant.Kind.ASSESSOR && score.mean().isPresent()) {
                    shown.assessment()
                            .sheet(assessor.id())
                            .lastAnswered(criterion.id())
                            .flatMap(Rating::answer)
                            .filter(Answer.Rated.class::isInstance)
                            .map(Answer.Rated.class::cast)
                            .ifPresent(rated -> all.add(new AssessorGap(
                                    assessor,
                                    criterion.id(),
                                    rated.level(),
                                    score.n(),
                                    score.mean().getAsDouble())));
                }
            }
        }
        all.sort(Comparator.comparingDouble(gap ->
                -Math.abs(instrument.criterion(gap.criterion()).orElseThrow().toCommon(gap.difference()))));
        return List.copyOf(all);
    }
}
