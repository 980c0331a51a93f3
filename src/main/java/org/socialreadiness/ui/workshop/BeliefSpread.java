package org.socialreadiness.ui.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.socialreadiness.assessment.Belief;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.scoring.Disclosure;
import org.socialreadiness.scoring.Scores.BeliefScore;
import org.socialreadiness.scoring.SmallGroups;

/// How the answers to a belief pair spread, as far as it may be shown: unnamed, and from three people on.
///
/// @param people who answered either side
/// @param say how many chose each point of what we say, from pole A to pole B; all 0 where it may not be shown
/// @param show the same of what our time and money show
/// @param sayMean from -3 to 3
/// @param showMean from -3 to 3
record BeliefSpread(
        BeliefPair pair,
        int people,
        List<Integer> say,
        List<Integer> show,
        OptionalDouble sayMean,
        OptionalDouble showMean) {
    static final int POINTS = 2 * BeliefPair.REACH + 1;

    BeliefSpread {
        say = List.copyOf(say);
        show = List.copyOf(show);
    }

    static BeliefSpread of(BeliefPair pair, Disclosure shown, SmallGroups groups) {
        BeliefScore score = shown.scores().beliefs().stream()
                .filter(b -> b.id().equals(pair.id()))
                .findFirst()
                .orElseThrow();
        if (score.isHeldBack() || !groups.showsSpread(score.n())) {
            List<Integer> none = Collections.nCopies(POINTS, 0);
            return new BeliefSpread(pair, score.n(), none, none, OptionalDouble.empty(), OptionalDouble.empty());
        }
        return new BeliefSpread(
                pair,
                score.n(),
                counts(pair, shown, Belief.Side.SAY),
                counts(pair, shown, Belief.Side.DO),
                score.say(),
                score.show());
    }

    private static List<Integer> counts(BeliefPair pair, Disclosure shown, Belief.Side side) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(POINTS, 0));
        shown.assessment().raters().stream()
                .map(person ->
                        shown.assessment().sheet(person.id()).belief(pair.id()).on(side))
                .flatMapToInt(OptionalInt::stream)
                .forEach(point -> counts.set(point + BeliefPair.REACH, counts.get(point + BeliefPair.REACH) + 1));
        return counts;
    }

    /// Whether there is anything to see.
    boolean isShown() {
        return sayMean.isPresent() || showMean.isPresent();
    }

    /// How far the means are apart; empty where one is missing.
    OptionalDouble distance() {
        return sayMean.isPresent() && showMean.isPresent()
                ? OptionalDouble.of(Math.abs(showMean.getAsDouble() - sayMean.getAsDouble()))
                : OptionalDouble.empty();
    }
}
