package org.socialreadiness.assessment;

import java.util.Optional;
import org.socialreadiness.instrument.CriterionId;

/// Something that came up in the room and is kept for later.
///
/// @param id unique in the client
/// @param criterion talked about when it came up; empty if none
public record Parked(String id, String text, Optional<CriterionId> criterion, State state) {
    public static final int LONGEST = 2_000;

    /// What became of it.
    public enum State {
        WAITING,
        DONE,
        /// Taken off the list.
        GONE
    }

    public Parked {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("What is parked has 1 to " + LONGEST + " characters");
        }
    }

    public Parked with(State next) {
        return new Parked(id, text, criterion, next);
    }
}
