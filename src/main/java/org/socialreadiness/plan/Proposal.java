package org.socialreadiness.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.socialreadiness.assessment.Action;
import org.socialreadiness.instrument.Criterion;

/// Something that could be done next: the first step that the instrument names for a criterion at its level.
///
/// @param criterion in the words of the instrument's language
/// @param level that it has reached; empty if nobody rated it
/// @param text the first step; the next level's statement where the instrument names none
/// @param reasons why it is proposed
/// @param effort of one level up, 1 to 5
/// @param worth points of overall score for one level up; empty without an overall score
/// @param spot where it lies until the team moves it
public record Proposal(
        Criterion criterion,
        OptionalInt level,
        String text,
        Set<Reason> reasons,
        int effort,
        OptionalDouble worth,
        Action.Spot spot) {
    public Proposal {
        reasons = Set.copyOf(reasons);
    }

    /// Why something is proposed.
    public enum Reason {
        /// It stands in the lower half of its levels.
        LOW,
        /// It weighs more than the average of its factor.
        HEAVY,
        /// It belongs to the factor in which a point moves the whole most.
        BOTTLENECK,
        /// It is on the shortest path to the next band.
        PATH,
        /// Its ratings describe different situations.
        SPLIT,
        /// The team wants it to stand higher.
        TARGET
    }

    /// Always the same for the same step, so that two laptops mean the same action.
    public String id() {
        return criterion.id().text() + "-" + level.orElse(0);
    }

    /// The action that it becomes when it is moved or chosen. It lifts its criterion by one level, if there is
    /// one to be lifted from.
    public Action action() {
        int levels = level.isPresent() && level.getAsInt() < criterion.top() ? 1 : 0;
        return new Action(
                id(),
                new Action.Idea(
                        cut(criterion.name(), Action.LONGEST_NAME),
                        cut(text, Action.LONGEST_TEXT),
                        Optional.of(criterion.id()),
                        levels),
                spot,
                Optional.empty(),
                Action.Promise.NONE,
                Action.Course.OPEN,
                false);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
