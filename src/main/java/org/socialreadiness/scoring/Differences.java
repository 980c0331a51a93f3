package org.socialreadiness.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;

/// Whose answers came or went between earlier reports and now. The sum of a criterion's ratings in one report,
/// less that in the other, is what these people said: with one or two of them that is nobody else's to know.
record Differences(List<Issue> earlier, Map<String, Map<ParticipantId, Integer>> now) {
    static Differences between(List<Issue> earlier, Assessment assessment) {
        return new Differences(earlier, Issue.answered(assessment));
    }

    /// The criteria whose mean would tell it, or tell what an earlier report has held back.
    List<CriterionId> telling(List<CriterionId> criteria) {
        return criteria.stream()
                .filter(c -> between(c.text()).anyMatch(Differences::isFew) || wasHeldBack(c))
                .toList();
    }

    /// What was held back and has the same answers still: to show it now would undo that.
    private boolean wasHeldBack(CriterionId criterion) {
        return earlier.stream().anyMatch(issue -> issue.heldBack().contains(criterion) && isSame(issue, criterion));
    }

    /// Whether an earlier report has told the mean of the same answers: holding it back now hides nothing.
    boolean isKnown(CriterionId criterion) {
        return earlier.stream().anyMatch(issue -> !issue.heldBack().contains(criterion) && isSame(issue, criterion));
    }

    private boolean isSame(Issue then, CriterionId criterion) {
        return now.containsKey(criterion.text())
                && Issue.difference(then.answered(), now, criterion.text()).isEmpty();
    }

    /// Whether a factor's score could tell it beside that of an earlier report: they hide not the same criteria, or
    /// these
    /// have other answers now. What two such scores tell together is not reckoned out: then there is no second one.
    ///
    /// @param all the factor's criteria
    /// @param hidden those held back now
    boolean tellTogether(List<CriterionId> all, Set<CriterionId> hidden) {
        return earlier.stream().anyMatch(then -> {
            Set<CriterionId> before = new HashSet<>(then.heldBack());
            before.retainAll(all);
            return !before.equals(hidden)
                    || hidden.stream().anyMatch(c -> !levels(then, c.text()).isEmpty());
        });
    }

    boolean tells(BeliefId belief) {
        return Stream.of(Belief.Side.values())
                .flatMap(side -> between(Issue.question(belief, side)))
                .anyMatch(Differences::isFew);
    }

    /// The differences of what enters a mean, and those of all that is counted.
    private Stream<Set<ParticipantId>> between(String question) {
        return earlier.stream()
                .flatMap(then -> Stream.of(levels(then, question), Issue.difference(then.answered(), now, question)));
    }

    /// The difference of those answers to a question that are levels.
    private Set<ParticipantId> levels(Issue then, String question) {
        return Issue.difference(levels(then.answered(), question), levels(now, question), question);
    }

    private static Map<String, Map<ParticipantId, Integer>> levels(
            Map<String, Map<ParticipantId, Integer>> of, String question) {
        Map<ParticipantId, Integer> levels = new HashMap<>(of.getOrDefault(question, Map.of()));
        levels.values().removeIf(answer -> answer >= Issue.DONT_KNOW);
        return Map.of(question, levels);
    }

    private static boolean isFew(Set<ParticipantId> people) {
        return !people.isEmpty() && !SmallGroups.STANDARD.isGroup(people.size());
    }
}
