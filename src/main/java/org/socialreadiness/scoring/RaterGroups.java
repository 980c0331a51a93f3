package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Issue;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.scoring.PerceptionGap.By;

/// Into which groups the ratings of a criterion may be broken down so that nothing is told of fewer people than
/// [SmallGroups] shows, four or more.
///
/// - Everyone who rated the criterion is in one of its groups, so that none is left over to be found by
///   subtraction from the mean of all.
/// - A group of fewer who rated it is put together with the other small ones. Where these are still too few, or only
///   one group would be left, the criterion is not broken down.
/// - Both breakdowns stand beside each other, and the difference between a role and the leaders may be one person. So
///   where leaders and interviewees are shown, a role counts as small too if the leaders in it, or the interviewees,
///   are too few. All that both breakdowns and the mean of all tell together are then sums over the people whom
///   neither parts, and these are enough each time.
/// - A criterion that [Disclosure] holds back is not broken down, nor one to which anybody has answered since a report
///   that others may have: that person may be the only one of a group who did, and the difference would tell.
///
/// A working copy shows all groups.
final class RaterGroups {
    private final Disclosure shown;
    private final SmallGroups rule;
    private final Map<String, Map<ParticipantId, Integer>> answered;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<CriterionId, Map<Participant, Integer>> rated = new HashMap<>();

    RaterGroups(Disclosure shown, SmallGroups rule) {
        this.shown = shown;
        this.rule = rule;
        this.answered = Issue.answered(shown.assessment());
        shown.raters().forEach(person -> roles.putIfAbsent(folded(person), person.role()));
    }

    /// Who rated the criterion, by group: those that keep their name in the order of joining, then the others. Empty
    /// where it may not be broken down.
    Map<RaterGroup, List<Participant>> of(CriterionId criterion, By by) {
        if (shown.scores().criterion(criterion).isHeldBack() || isAnsweredSinceAReport(criterion)) {
            return Map.of();
        }
        Map<RaterGroup, List<Participant>> parts = enough(parted(criterion, By.PART), List.of());
        return switch (by) {
            case PART -> parts;
            case ROLE ->
                enough(
                        parted(criterion, By.ROLE),
                        parts.values().stream().map(Set::copyOf).toList());
        };
    }

    private boolean isAnsweredSinceAReport(CriterionId criterion) {
        return !rule.workingCopy()
                && shown.assessment().handedOut().stream()
                        .anyMatch(issue -> !Issue.difference(issue.answered(), answered, criterion.text())
                                .isEmpty());
    }

    private Map<RaterGroup, List<Participant>> parted(CriterionId criterion, By by) {
        Map<RaterGroup, List<Participant>> groups = new LinkedHashMap<>();
        // In one order for all criteria, whoever rated which.
        switch (by) {
            case PART ->
                Stream.of(Participant.Kind.values())
                        .forEach(part -> groups.put(new RaterGroup.OfPart(part), new ArrayList<>()));
            case ROLE -> roles.values().forEach(role -> groups.put(new RaterGroup.OfRole(role), new ArrayList<>()));
        }
        for (Participant person : levels(criterion).keySet()) {
            groups.computeIfAbsent(group(person, by), _ -> new ArrayList<>()).add(person);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private RaterGroup group(Participant person, By by) {
        return switch (by) {
            case PART -> new RaterGroup.OfPart(person.kind());
            case ROLE -> new RaterGroup.OfRole(roles.getOrDefault(folded(person), person.role()));
        };
    }

    private static String folded(Participant person) {
        return person.role().strip().toLowerCase(Locale.ROOT);
    }

    /// @param beside groups that are shown as well
    private Map<RaterGroup, List<Participant>> enough(
            Map<RaterGroup, List<Participant>> groups, List<Set<Participant>> beside) {
        Map<RaterGroup, List<Participant>> enough = new LinkedHashMap<>();
        Set<RaterGroup> small = new LinkedHashSet<>();
        List<Participant> together = new ArrayList<>();
        groups.forEach((group, people) -> {
            if (isEnough(people, beside)) {
                enough.put(group, people);
            } else {
                small.add(group);
                together.addAll(people);
            }
        });
        if (!small.isEmpty()) {
            if (!isEnough(together, beside)) {
                return Map.of();
            }
            enough.put(new RaterGroup.Others(small), together);
        }
        return enough.size() < 2 ? Map.of() : enough;
    }

    /// Whether they are enough, and so are those whom they have in common with each group beside.
    private boolean isEnough(List<Participant> people, List<Set<Participant>> beside) {
        return rule.showsPeople(people.size())
                && beside.stream().allMatch(other -> {
                    int common = (int) people.stream().filter(other::contains).count();
                    return common == 0 || rule.showsPeople(common);
                });
    }

    /// The mean of these people's ratings, in the criterion's own levels.
    double mean(CriterionId criterion, List<Participant> people) {
        Map<Participant, Integer> levels = levels(criterion);
        return people.stream()
                .map(levels::get)
                .mapToInt(level -> level)
                .average()
                .orElseThrow();
    }

    /// Who rated the criterion, in the order of joining, and how; looked up once.
    private Map<Participant, Integer> levels(CriterionId criterion) {
        return rated.computeIfAbsent(criterion, id -> {
            Map<Participant, Integer> levels = new LinkedHashMap<>();
            for (Participant person : shown.raters()) {
                shown.assessment()
                        .sheet(person.id())
                        .lastAnswered(id)
                        .flatMap(Rating::answer)
                        .filter(Answer.Rated.class::isInstance)
                        .map(Answer.Rated.class::cast)
                        .ifPresent(answer -> levels.put(person, answer.level()));
            }
            return levels;
        });
    }
}
