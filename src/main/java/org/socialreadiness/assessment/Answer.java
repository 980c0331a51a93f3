package org.socialreadiness.assessment;

/// What a person answered to a criterion. Not answered is the absence of an answer, never one of these.
public sealed interface Answer {
    /// The highest level that is completely true, counted from 0.
    record Rated(int level) implements Answer {
        public Rated {
            if (level < 0) {
                throw new IllegalArgumentException("A level is 0 or more: " + level);
            }
        }
    }

    /// The person cannot say.
    record DontKnow() implements Answer {}

    /// The criterion does not apply to the unit assessed.
    ///
    /// @param reason never blank
    record DoesNotApply(String reason) implements Answer {
        public DoesNotApply {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("\"Does not apply\" needs a reason");
            }
        }
    }
}
