package org.socialreadiness.assessment;

/// What the team recorded about a criterion after talking about it. Individual ratings stay as they are.
public sealed interface Outcome {
    /// The team agreed on `level`; it replaces the mean in the score.
    ///
    /// @param minority a view that remains, as written; may be empty
    record Consensus(int level, String reason, String minority) implements Outcome {
        public Consensus {
            if (level < 0) {
                throw new IllegalArgumentException("A level is 0 or more: " + level);
            }
        }
    }

    /// Two views remain, with a reason for each; the mean stays in the score.
    record Dissent(int low, int high, String lowReason, String highReason) implements Outcome {
        public Dissent {
            if (low < 0 || high <= low) {
                throw new IllegalArgumentException("Dissent lies between two different levels");
            }
        }
    }
}
