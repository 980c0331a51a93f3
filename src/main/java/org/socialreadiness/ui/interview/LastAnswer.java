package org.socialreadiness.ui.interview;

import java.util.Optional;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Rating;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.scoring.Comparability.Kind;
import org.socialreadiness.scoring.LastTime.Own;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.AnswerWords;

/// What a person said to a criterion last time, in words; whatever there is not is empty.
///
/// @param answer "Level 2, fairly sure, 4 May 2026"
/// @param statement that of the level as it read then
/// @param note as written
/// @param target the level that was aimed at
/// @param standing what has changed since, or that there is no answer
record LastAnswer(String answer, String statement, String note, String target, String standing) {
    static LastAnswer of(Own own, Messages messages) {
        String day = new Dates(messages.locale()).shortDay(own.then().head().date());
        return new LastAnswer(
                own.said()
                        .map(rating -> messages.text("interview.last", new AnswerWords(messages).say(rating), day))
                        .orElse(""),
                own.said().flatMap(rating -> statement(own, rating, messages)).orElse(""),
                own.said().map(Rating::note).map(String::strip).orElse(""),
                own.target().isPresent()
                        ? messages.text("interview.last.target", own.target().getAsInt())
                        : "",
                standing(own, day, messages));
    }

    private static Optional<String> statement(Own own, Rating rating, Messages messages) {
        Instrument then = own.then().instrument().in(messages.locale());
        return rating.answer().flatMap(answer -> switch (answer) {
            case Answer.Rated(var level) ->
                own.pair()
                        .then()
                        .map(Criterion::id)
                        .flatMap(then::criterion)
                        .map(c -> c.levels().get(level).statement());
            case Answer.DoesNotApply(var reason) -> Optional.of(reason);
            case Answer.DontKnow _ -> Optional.empty();
        });
    }

    private static String standing(Own own, String day, Messages messages) {
        if (own.pair().kind() == Kind.NEW) {
            return messages.text("interview.last.new", day);
        }
        if (own.said().isEmpty()) {
            return messages.text("interview.last.none", day);
        }
        if (own.pair().kind() == Kind.COMPARABLE) {
            return "";
        }
        return own.pair().asksOtherwise()
                ? messages.text("interview.last.asked")
                : messages.text("interview.last.stated");
    }
}
