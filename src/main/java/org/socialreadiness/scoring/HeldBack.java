package org.socialreadiness.scoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// What is not shown so that nobody's answer can be worked out.
///
/// - The ratings of a criterion that one or two people rated, with their mean and what follows from it, and a belief
///   pair of which one or two people answered a side.
/// - Where that leaves one such criterion in a factor, its value could be worked out from the factor's score and the
///   others (complementary suppression): the one with the fewest ratings among the others. A level agreed in the
///   workshop is not anyone's own, and stays.
/// - Where there is no other, or where only one or two people rated anything of the factor, the factor's score,
///   and with it the overall score.
/// - What would tell it together with an earlier report ([Differences]).
record HeldBack(Set<CriterionId> criteria, Set<FactorId> factors, Set<BeliefId> beliefs) {
    static HeldBack of(
            Instrument instrument, Assessment assessment, Scores scores, SmallGroups groups, List<Issue> earlier) {
        Set<CriterionId> criteria = new HashSet<>();
        Set<FactorId> factors = new HashSet<>();
        Differences differences = Differences.between(earlier, assessment);
        for (Factor factor : instrument.factors(assessment.head().form())) {
            List<CriterionScore> own = instrument
                    .criteria(factor, assessment.head().form())
                    .stream()
                    .map(c -> scores.criterion(c.id()))
                    .toList();
            List<CriterionId> all = own.stream().map(CriterionScore::id).toList();
            own.stream()
                    .filter(c -> c.n() > 0 && !groups.showsSpread(c.n()))
                    .map(CriterionScore::id)
                    .forEach(criteria::add);
            criteria.addAll(differences.telling(all));
            List<CriterionScore> open = own.stream()
                    .filter(c -> entersByRatings(c) && !differences.isKnown(c.id()))
                    .toList();
            boolean alone = open.stream().filter(c -> criteria.contains(c.id())).count() == 1;
            Optional<CriterionId> other = alone ? other(open, criteria) : Optional.empty();
            other.ifPresent(criteria::add);
            int people = people(assessment, own);
            if ((alone && other.isEmpty())
                    || (people > 0 && !groups.isGroup(people))
                    || differences.tellsTogether(all)) {
                factors.add(factor.id());
            }
        }
        Set<BeliefId> beliefs = scores.beliefs().stream()
                .map(BeliefScore::id)
                .filter(id -> !groups.showsSpread(fewest(assessment, id)) || differences.tells(id))
                .collect(Collectors.toSet());
        return new HeldBack(criteria, factors, beliefs);
    }

    /// What hides the one criterion that could else be worked out from its factor's score.
    private static Optional<CriterionId> other(List<CriterionScore> open, Set<CriterionId> held) {
        return open.stream()
                .filter(c -> !held.contains(c.id()))
                .min(Comparator.comparingInt(CriterionScore::n))
                .map(CriterionScore::id);
    }

    /// How many people's ratings enter a factor's score.
    private static int people(Assessment assessment, List<CriterionScore> own) {
        return (int) assessment.raters().stream()
                .map(person -> assessment.sheet(person.id()))
                .filter(sheet -> own.stream()
                        .filter(HeldBack::entersByRatings)
                        .anyMatch(c -> sheet.lastAnswered(c.id())
                                .flatMap(Rating::answer)
                                .filter(Answer.Rated.class::isInstance)
                                .isPresent()))
                .count();
    }

    private static boolean entersByRatings(CriterionScore score) {
        return score.n() > 0 && score.consensus().isEmpty();
    }

    /// The people who answered the side of a pair that fewer answered; many where nobody answered.
    private static int fewest(Assessment assessment, BeliefId id) {
        int fewest = Integer.MAX_VALUE;
        for (Belief.Side side : Belief.Side.values()) {
            int given = (int) assessment.raters().stream()
                    .filter(person ->
                            assessment.sheet(person.id()).belief(id).on(side).isPresent())
                    .count();
            if (given > 0) {
                fewest = Math.min(fewest, given);
            }
        }
        return fewest;
    }
}
