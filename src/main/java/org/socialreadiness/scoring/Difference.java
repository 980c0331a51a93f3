package org.socialreadiness.scoring;

import org.socialreadiness.scoring.Scores.Estimate;

/// What lies between two values of the same thing, with the 80 % interval of the difference (science 7: "progress
/// between two assessments only ... with interval of the difference"; 3.3 gives the intervals' width).
///
/// The errors of two assessments add in squares, as those of independent values do: Var(b - a) = Var(a) + Var(b). Where
/// the same people answer twice, their errors go together in part, and the difference is then more certain than said
/// here, never less.
///
/// @param unit the smallest step that is printed: 1 point of a score, 0.1 of a level
public record Difference(Estimate then, Estimate now, double unit) {
    /// Of two scores of 0 to 100.
    public static Difference ofScores(Estimate then, Estimate now) {
        return new Difference(then, now, 1);
    }

    public double value() {
        return now.value() - then.value();
    }

    public double standardError() {
        return Math.hypot(then.standardError(), now.standardError());
    }

    public double low() {
        return value() - FactorScoring.Z80 * standardError();
    }

    public double high() {
        return value() + FactorScoring.Z80 * standardError();
    }

    /// Whether there is a clear difference: as printed, its interval does not reach 0. Printed numbers decide, so that
    /// a reader can check it.
    public boolean isClear() {
        return 2 * low() >= unit || 2 * high() <= -unit;
    }

    /// Which way it goes; 0 without a clear difference.
    public int direction() {
        return isClear() ? (int) Math.signum(value()) : 0;
    }
}
