package org.socialreadiness.assessment;

import java.util.OptionalInt;
import org.socialreadiness.instrument.BeliefPair;

/// One person's two answers to a belief pair, each -3 (pole A) to +3 (pole B).
///
/// @param say what we say
/// @param show what our time and money of the last quarter show ("do")
public record Belief(OptionalInt say, OptionalInt show) {
    public static final Belief NONE = new Belief(OptionalInt.empty(), OptionalInt.empty());

    /// Which of the two questions.
    public enum Side {
        SAY,
        DO
    }

    public Belief {
        check(say);
        check(show);
    }

    public OptionalInt on(Side side) {
        return switch (side) {
            case SAY -> say;
            case DO -> show;
        };
    }

    public Belief with(Side side, OptionalInt value) {
        return switch (side) {
            case SAY -> new Belief(value, show);
            case DO -> new Belief(say, value);
        };
    }

    private static void check(OptionalInt value) {
        if (value.isPresent() && Math.abs(value.getAsInt()) > BeliefPair.REACH) {
            throw new IllegalArgumentException("A belief is answered from -3 to 3: " + value.getAsInt());
        }
    }
}
