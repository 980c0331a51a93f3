package org.socialreadiness.ui.base;

import java.util.Optional;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.text.Messages;

/// An answer in a few words: "Level 2, fairly sure".
public final class AnswerWords {
    private final Messages messages;

    public AnswerWords(Messages messages) {
        this.messages = messages;
    }

    /// The key that chooses a level: its digit, and A for level 10. The same in all languages.
    public static String key(int level) {
        return level == 10 ? "A" : Integer.toString(level);
    }

    public String say(Rating rating) {
        return rating.answer()
                .map(answer -> say(answer, rating.confidence()))
                .orElseGet(() -> messages.text("review.screen.noAnswer"));
    }

    public String say(Answer answer, Optional<Confidence> confidence) {
        return switch (answer) {
            case Answer.Rated(var level) ->
                confidence
                        .map(sure -> messages.text("review.screen.levelSure", level, say(sure)))
                        .orElseGet(() -> messages.text("review.screen.level", level));
            case Answer.DontKnow _ -> messages.text("interview.dontKnow");
            case Answer.DoesNotApply _ -> messages.text("review.screen.notApplying");
        };
    }

    private String say(Confidence confidence) {
        return switch (confidence) {
            case GUESS -> messages.text("review.screen.guess");
            case FAIRLY_SURE -> messages.text("review.screen.fairlySure");
            case EVIDENCE -> messages.text("review.screen.evidence");
        };
    }
}
