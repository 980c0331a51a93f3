package org.socialreadiness.assessment;

import java.time.Instant;
import java.util.Optional;

/// Everything one person has said to one criterion in one vote.
///
/// @param answer empty while there is only a note or a flag
/// @param confidence how sure; empty if not stated
/// @param note evidence and notes, as written
/// @param comeBack whether the person wants to come back to it
/// @param answeredAt when the present answer was given; empty without an answer
public record Rating(
        Optional<Answer> answer,
        Optional<Confidence> confidence,
        String note,
        boolean comeBack,
        Optional<Instant> answeredAt) {
    /// Nothing said yet.
    public static final Rating NONE = new Rating(Optional.empty(), Optional.empty(), "", false, Optional.empty());

    /// Longest note, in UTF-16 units.
    public static final int LONGEST_NOTE = 100_000;

    public Rating {
        if (answer.isEmpty() && (confidence.isPresent() || answeredAt.isPresent())) {
            throw new IllegalArgumentException("Without an answer there is no confidence and no time");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
        }
    }

    Rating withAnswer(Answer given, Optional<Confidence> sure, Instant at) {
        return new Rating(Optional.of(given), sure, note, comeBack, Optional.of(at));
    }

    Rating withoutAnswer() {
        return new Rating(Optional.empty(), Optional.empty(), note, comeBack, Optional.empty());
    }

    Rating withNote(String text) {
        return new Rating(answer, confidence, text, comeBack, answeredAt);
    }

    Rating withComeBack(boolean on) {
        return new Rating(answer, confidence, note, on, answeredAt);
    }
}
