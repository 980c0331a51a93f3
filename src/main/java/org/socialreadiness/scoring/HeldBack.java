package org.socialreadiness.scoring;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.ParticipantId;
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
///   others (complementary suppression): the one with the fewest ratings among the others, and more until the
///   sum of what is hidden tells nothing. A level agreed in the workshop is not anyone's own, and stays.
/// - Where there is no other, or where only one or two people rated anything of the factor, the factor's score,
///   and with it the overall score.
/// - What would tell it together with an earlier report ([Differences]).
record HeldBack(Set<CriterionId> criteria, Set<FactorId> factors, Set<BeliefId> beliefs) {
    static HeldBack of(
            Instrument instrument, Assessment assessment, Scores scores, SmallGroups groups, List<Issue> earlier) {
        Set<CriterionId> criteria = new HashSet<>();
        Set<FactorId> factors = new HashSet<>();
        Differences differences = Differences.between(earlier, assessment);
        Map<String, Map<ParticipantId, Integer>> answers = differences.now();
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
            boolean covered = cover(open, criteria, answers);
            int people = people(assessment, own);
            Set<CriterionId> hidden = new HashSet<>(criteria);
            hidden.retainAll(all);
            if (!covered || (people > 0 && !groups.isGroup(people)) || differences.tellTogether(all, hidden)) {
                factors.add(factor.id());
            }
        }
        Set<BeliefId> beliefs = scores.beliefs().stream()
                .map(BeliefScore::id)
                .filter(id -> !groups.showsSpread(fewest(assessment, id)) || differences.tells(id))
                .collect(Collectors.toSet());
        return new HeldBack(criteria, factors, beliefs);
    }

    boolean isEmpty() {
        return criteria.isEmpty() && factors.isEmpty() && beliefs.isEmpty();
    }

    /// Holds back more until what is held back together tells nothing.
    ///
    /// @param open the criteria whose ratings enter the factor's score and are not known already
    /// @return whether that could be had
    private static boolean cover(
            List<CriterionScore> open, Set<CriterionId> held, Map<String, Map<ParticipantId, Integer>> answers) {
        while (true) {
            List<CriterionScore> hidden =
                    open.stream().filter(c -> held.contains(c.id())).toList();
            if (hidden.isEmpty() || !tells(hidden, answers)) {
                return true;
            }
            Optional<CriterionId> other = open.stream()
                    .filter(c -> !held.contains(c.id()))
                    .min(Comparator.comparingInt(CriterionScore::n))
                    .map(CriterionScore::id);
            if (other.isEmpty()) {
                return false;
            }
            held.add(other.get());
        }
    }

    /// Whether the sum of what is hidden tells it: there is but one criterion, or one or two people rated them all, or
    /// everybody chose the lowest level, or the highest.
    private static boolean tells(List<CriterionScore> hidden, Map<String, Map<ParticipantId, Integer>> answers) {
        Set<ParticipantId> people = new HashSet<>();
        for (CriterionScore each : hidden) {
            answers.getOrDefault(each.id().text(), Map.of()).forEach((person, level) -> {
                if (level < Issue.DONT_KNOW) {
                    people.add(person);
                }
            });
        }
        boolean lowest = hidden.stream().allMatch(c -> c.counts().getFirst() == c.n());
        boolean highest = hidden.stream().allMatch(c -> c.counts().getLast() == c.n());
        return hidden.size() == 1 || !SmallGroups.STANDARD.isGroup(people.size()) || lowest || highest;
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
