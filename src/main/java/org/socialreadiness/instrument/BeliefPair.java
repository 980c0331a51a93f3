package org.socialreadiness.instrument;

import java.util.Optional;

/// Two statements that pull in different directions, answered on seven points from -3 (pole A) to +3 (pole B).
/// Neither pole is the right one.
///
/// @param factor the factor it is read beside, if any
public record BeliefPair(BeliefId id, Optional<FactorId> factor, String poleA, String poleB) {
    /// Largest distance from the middle.
    public static final int REACH = 3;
}
