package org.socialreadiness.scoring;

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
record Differences(List<Issue> earlier, Map<String, List<ParticipantId>> now) {
    private static final int FEWEST = 3;

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

    /// Whether the factor of these criteria would tell it by its score: one or two people make all the difference, or
    /// their part is all that the other criteria leave open.
    boolean tellsTogether(List<CriterionId> criteria) {
        return earlier.stream().anyMatch(then -> {
            Set<ParticipantId> people = new HashSet<>();
            int few = 0;
            for (CriterionId criterion : criteria) {
                Set<ParticipantId> different = Issue.difference(then.answered(), now, criterion.text());
                people.addAll(different);
                few += isFew(different) ? 1 : 0;
            }
            return isFew(people) || few == 1;
        });
    }

    boolean tells(BeliefId belief) {
        return Stream.of(Belief.Side.values())
                .flatMap(side -> between(Issue.question(belief, side)))
                .anyMatch(Differences::isFew);
    }

    private Stream<Set<ParticipantId>> between(String question) {
        return earlier.stream().map(then -> Issue.difference(then.answered(), now, question));
    }

    private static boolean isFew(Set<ParticipantId> people) {
        return !people.isEmpty() && people.size() < FEWEST;
    }
}
