package org.socialreadiness.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.scoring.Comparability.Pair;

/// What has changed from one assessment to a later one. Pure.
///
/// Scores of both are computed over the criteria that ask the same both times, with the present weights, so that a
/// difference comes from answers and not from another instrument.
///
/// @param then the earlier assessment
/// @param now the later one
/// @param criteria what is asked in both
/// @param refusal why nothing is compared; empty when something is
/// @param overall empty unless every factor of the form is compared
/// @param factors those of the present form, in the instrument's order
/// @param moves of the criteria that can be compared and have a value both times, in the instrument's order
public record Comparison(
        Assessment then,
        Assessment now,
        Comparability criteria,
        Optional<Refusal> refusal,
        Optional<Difference> overall,
        List<FactorMove> factors,
        List<CriterionMove> moves) {
    /// Why two assessments are not compared (science 7: "only for the same form and overlapping participants").
    public enum Refusal {
        /// The results of one are closed.
        CLOSED,
        OTHER_FORM,
        /// Nobody whose answers count has answered in both.
        NOBODY_IN_BOTH,
        /// One or two people alone answered in one of the two, and others would see what.
        TOO_FEW
    }

    /// Why a factor is or is not compared.
    public enum Basis {
        COMPARED,
        /// Less than half of it asks the same both times.
        TOO_LITTLE_IN_COMMON,
        /// It has no score in one of the two.
        UNSCORED,
        /// More than a third did not apply in one of the two.
        ADAPTED,
        /// It would tell what one or two people rated ([Disclosure]).
        HELD_BACK
    }

    /// A factor.
    ///
    /// @param common criteria that ask the same both times
    /// @param asked criteria of the factor in the present form
    public record FactorMove(FactorId id, Basis basis, Optional<Difference> difference, int common, int asked) {}

    /// A criterion; its difference is in its own levels.
    public record CriterionMove(Criterion criterion, Difference difference) {
        /// On the scale on which criteria with different numbers of levels meet.
        double common() {
            return criterion.toCommon(difference.value());
        }
    }

    public Comparison {
        factors = List.copyOf(factors);
        moves = List.copyOf(moves);
    }

    /// Compares what may be shown of two assessments of one client.
    ///
    /// @param printed whether it is said to those who may have earlier reports of either
    public static Comparison of(Assessment then, Assessment now, SmallGroups groups, boolean printed) {
        Comparability criteria = Comparability.of(then, now);
        Optional<Refusal> refusal = refusal(then, now, groups);
        if (refusal.isPresent()) {
            return new Comparison(then, now, criteria, refusal, Optional.empty(), List.of(), List.of());
        }
        Compared both =
                new Compared(Compared.Side.of(then, groups, printed), Compared.Side.of(now, groups, printed), criteria);
        List<FactorMove> factors = both.factors();
        return new Comparison(then, now, criteria, refusal, both.overall(), factors, both.moves());
    }

    /// Why two assessments of a client are not compared; empty where they can be.
    public static Optional<Refusal> refusal(Assessment then, Assessment now, SmallGroups groups) {
        if (!then.showsResults() || !now.showsResults()) {
            return Optional.of(Refusal.CLOSED);
        }
        if (!then.head().form().equals(now.head().form())) {
            return Optional.of(Refusal.OTHER_FORM);
        }
        Set<ParticipantId> both = people(then);
        both.retainAll(people(now));
        if (both.isEmpty()) {
            return Optional.of(Refusal.NOBODY_IN_BOTH);
        }
        return tellsOnOthers(then, now, groups) || tellsOnOthers(now, then, groups)
                ? Optional.of(Refusal.TOO_FEW)
                : Optional.empty();
    }

    /// Whether all that is said of one of two assessments is what one or two people said, and not they alone are told
    /// of it, as they are where nobody else is in the other either.
    static boolean tellsOnOthers(Assessment one, Assessment other, SmallGroups groups) {
        Set<ParticipantId> all = people(one);
        boolean few = !groups.workingCopy() && !groups.isGroup(all.size());
        all.addAll(people(other));
        return few && groups.isGroup(all.size());
    }

    private static Set<ParticipantId> people(Assessment of) {
        return of.raters().stream()
                .map(Participant::id)
                .filter(id -> of.sheet(id).hasBegun())
                .collect(Collectors.toSet());
    }

    /// Whether both ask the same, so that the present scores here are those of the results.
    public boolean isWhole() {
        return criteria.count(Kind.COMPARABLE) == criteria.pairs().size();
    }

    /// The criteria with a clear difference, the largest first.
    ///
    /// @param direction 1 for those that rose, -1 for those that fell
    public List<CriterionMove> moved(int direction) {
        return moves.stream()
                .filter(m -> m.difference().direction() == direction)
                .sorted(Comparator.comparingDouble(m -> -Math.abs(m.common())))
                .toList();
    }

    public Optional<CriterionMove> move(CriterionId id) {
        return moves.stream().filter(m -> m.criterion().id().equals(id)).findFirst();
    }

    /// What is asked otherwise, new or not asked any more.
    public List<Pair> apart() {
        return criteria.pairs().stream()
                .filter(p -> p.kind() != Kind.COMPARABLE)
                .toList();
    }
}
