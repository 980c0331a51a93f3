package org.socialreadiness.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.socialreadiness.assessment.Room;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Scores.CriterionScore;

/// What a team talks about in the workshop, and in which order (science 6, steps 3 and 4): where the ratings are widest
/// apart comes first, weighted, and with the distance to the target where targets are set; where they agree is skipped.
/// The facilitator's own order goes before. What may not be shown is in neither list.
///
/// @param apart split ratings, and those that were voted on again, most urgent first
/// @param agreed ratings close enough to go on without talking, in the same order
public record Agenda(List<Criterion> apart, List<Criterion> agreed) {
    /// Distances that differ by less are equal: the same distance comes out of different sums.
    private static final double EQUAL = 1e-9;

    /// Where others have a target, a criterion without one counts as so far away from it, in common levels.
    private static final double UNKNOWN = 1;

    public Agenda {
        apart = List.copyOf(apart);
        agreed = List.copyOf(agreed);
    }

    /// @param instrument the one that the scores were made with
    public static Agenda of(Instrument instrument, Disclosure shown, SmallGroups groups) {
        Scores scores = shown.scores();
        Room room = shown.assessment().room();
        if (!groups.showsAgreement(scores.raters())) {
            return new Agenda(List.of(), List.of());
        }
        List<Criterion> order = instrument.criteria(shown.assessment().head().form()).stream()
                .filter(c -> isShown(scores.criterion(c.id()), groups))
                .sorted(Comparator.comparingInt((Criterion c) -> place(c, room))
                        .thenComparingLong(c -> -urgency(c, scores, room))
                        .thenComparingDouble(c -> -apart(c, scores))
                        .thenComparing(c -> !scores.criterion(c.id()).isSplit()))
                .toList();
        return new Agenda(
                order.stream().filter(c -> isTalkedAbout(c, scores, room)).toList(),
                order.stream().filter(c -> !isTalkedAbout(c, scores, room)).toList());
    }

    /// Ratings that have come together in a further vote are still on the agenda: the room wants to see that.
    private static boolean isTalkedAbout(Criterion criterion, Scores scores, Room room) {
        return scores.criterion(criterion.id()).isSplit()
                || room.vote(criterion.id()).isPresent();
    }

    /// Its place in the facilitator's order; behind all of them if it is not in it.
    private static int place(Criterion criterion, Room room) {
        int at = room.agenda().indexOf(criterion.id());
        return at < 0 ? room.agenda().size() : at;
    }

    private static boolean isShown(CriterionScore score, SmallGroups groups) {
        return groups.showsSpread(score.n()) && score.adM().isPresent() && !score.isHeldBack();
    }

    /// Disagreement times weight times distance to target. Distances on the common scale: else a criterion with more
    /// levels
    /// would come first for having more.
    private static long urgency(Criterion criterion, Scores scores, Room room) {
        double distance = room.targets().isEmpty() ? 1 : toTarget(criterion, scores, room);
        return Math.round(criterion.weight() * apart(criterion, scores) * distance / EQUAL);
    }

    private static double apart(Criterion criterion, Scores scores) {
        return Math.rint(criterion.toCommon(
                                scores.criterion(criterion.id()).adM().orElseThrow())
                        / EQUAL)
                * EQUAL;
    }

    /// How far the present value is below the target; 0 from the target on.
    private static double toTarget(Criterion criterion, Scores scores, Room room) {
        OptionalDouble value = scores.criterion(criterion.id()).value();
        return room.target(criterion.id())
                .filter(_ -> value.isPresent())
                .map(target -> Math.max(0, criterion.toCommon(target.level()) - value.getAsDouble()))
                .orElse(UNKNOWN);
    }

    /// All of them, those apart first.
    public List<Criterion> all() {
        return Stream.concat(apart.stream(), agreed.stream()).toList();
    }
}
