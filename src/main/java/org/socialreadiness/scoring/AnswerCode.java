package org.socialreadiness.scoring;

import org.jspecify.annotations.Nullable;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;

/// An answer in one byte: what was chosen, and how sure the person was.
final class AnswerCode {
    static final byte NONE = 0;
    static final byte DONT_KNOW = 1;
    static final byte DOES_NOT_APPLY = 2;

    /// From here on there are codes for each level: one for each way of being sure.
    static final int RATED = 3;

    static final int UNSTATED = 0;
    static final int GUESS = 1;
    static final int FAIRLY_SURE = 2;
    static final int EVIDENCE = 3;

    /// How many ways of being sure there are.
    static final int WAYS = 4;

    private AnswerCode() {}

    static byte of(@Nullable Rating rating) {
        if (rating == null || rating.answer().isEmpty()) {
            return NONE;
        }
        return switch (rating.answer().get()) {
            case Answer.Rated(var level) -> (byte) (RATED + WAYS * level + sure(rating));
            case Answer.DontKnow _ -> DONT_KNOW;
            case Answer.DoesNotApply _ -> DOES_NOT_APPLY;
        };
    }

    private static int sure(Rating rating) {
        Confidence stated = rating.confidence().orElse(null);
        return switch (stated) {
            case null -> UNSTATED;
            case GUESS -> GUESS;
            case FAIRLY_SURE -> FAIRLY_SURE;
            case EVIDENCE -> EVIDENCE;
        };
    }

    /// The level that was chosen; -1 if none was.
    static int level(byte code) {
        return code < RATED ? -1 : (code - RATED) / WAYS;
    }
}
