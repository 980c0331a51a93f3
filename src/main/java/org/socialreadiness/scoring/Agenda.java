package org.socialreadiness.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// What a team talks about in the workshop, and in which order (science 6, steps 3 and 4): where the ratings are widest
/// apart comes first, weighted; where they agree is skipped. What may not be shown is in neither list.
///
/// @param apart split ratings, widest apart first
/// @param agreed ratings close enough to go on without talking, in the same order
public record Agenda(List<Criterion> apart, List<Criterion> agreed) {
    /// Distances that differ by less are equal: the same distance comes out of different sums.
    private static final double EQUAL = 1e-9;

    public Agenda {
        apart = List.copyOf(apart);
        agreed = List.copyOf(agreed);
    }

    /// @param instrument the one that the scores were made with
    public static Agenda of(Instrument instrument, Disclosure shown, SmallGroups groups) {
        Scores scores = shown.scores();
        if (!groups.showsAgreement(scores.raters())) {
            return new Agenda(List.of(), List.of());
        }
        List<Criterion> order = instrument.criteria(shown.assessment().head().form()).stream()
                .filter(c -> isShown(scores.criterion(c.id()), groups))
                .sorted(Comparator.comparingLong((Criterion c) -> -urgency(c, scores))
                        .thenComparing(c -> !scores.criterion(c.id()).isSplit()))
                .toList();
        return new Agenda(
                order.stream().filter(c -> scores.criterion(c.id()).isSplit()).toList(),
                order.stream().filter(c -> !scores.criterion(c.id()).isSplit()).toList());
    }

    private static boolean isShown(CriterionScore score, SmallGroups groups) {
        return groups.showsSpread(score.n()) && score.adM().isPresent() && !score.isHeldBack();
    }

    /// Distance times weight. Distance on the common scale: else a criterion with more levels would come first for
    /// having more.
    private static long urgency(Criterion criterion, Scores scores) {
        double apart = scores.criterion(criterion.id()).adM().orElseThrow();
        return Math.round(criterion.weight() * criterion.toCommon(apart) / EQUAL);
    }

    /// All of them, those apart first.
    public List<Criterion> all() {
        return Stream.concat(apart.stream(), agreed.stream()).toList();
    }
}
