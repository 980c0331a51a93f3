package org.socialreadiness.assessment;

import java.util.Optional;
import java.util.OptionalInt;
import org.socialreadiness.instrument.CriterionId;

/// What somebody said, word for word, about a criterion.
///
/// @param id unique in the client
/// @param person who said it; empty if it was said in the room, by whomever
/// @param supports the level that it speaks for; empty if it does not tell
/// @param attributable whether it may be said who said it
/// @param gone taken off the list
public record Quote(
        String id,
        Optional<ParticipantId> person,
        CriterionId criterion,
        String text,
        OptionalInt supports,
        boolean attributable,
        boolean gone) {
    public static final int LONGEST = 4_000;

    public Quote {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A quote has 1 to " + LONGEST + " characters");
        }
        if (supports.isPresent() && supports.getAsInt() < 0) {
            throw new IllegalArgumentException("A level is 0 or more: " + supports.getAsInt());
        }
    }

    public Quote withGone(boolean off) {
        return new Quote(id, person, criterion, text, supports, attributable, off);
    }
}
