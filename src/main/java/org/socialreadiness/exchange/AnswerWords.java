package org.socialreadiness.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.instrument.BeliefPair;
import org.socialreadiness.text.Messages;

/// The words that an answer sheet offers to choose from. What comes back is understood in every language of the
/// program, whatever the language of the sheet.
record AnswerWords(String dontKnow, String doesNotApply, List<String> confidence, List<String> places) {
    /// The words in every language.
    private static final List<AnswerWords> ALL = Messages.LANGUAGES.stream()
            .map(language -> in(Messages.in(language)))
            .toList();

    /// The words in the language of `messages`.
    static AnswerWords in(Messages messages) {
        return new AnswerWords(
                messages.text("sheet.dontKnow"),
                messages.text("sheet.doesNotApply"),
                List.of(
                        messages.text("sheet.guess"),
                        messages.text("sheet.fairlySure"),
                        messages.text("sheet.evidence")),
                List.of(
                        messages.text("sheet.farLeft"),
                        messages.text("sheet.left"),
                        messages.text("sheet.slightlyLeft"),
                        messages.text("sheet.middle"),
                        messages.text("sheet.slightlyRight"),
                        messages.text("sheet.right"),
                        messages.text("sheet.farRight")));
    }

    static boolean isDontKnow(String word) {
        return word.equalsIgnoreCase("dk") || ALL.stream().anyMatch(w -> w.dontKnow.equalsIgnoreCase(word));
    }

    static boolean isDoesNotApply(String word) {
        return word.equalsIgnoreCase("na") || ALL.stream().anyMatch(w -> w.doesNotApply.equalsIgnoreCase(word));
    }

    static Optional<Confidence> confidence(String word) {
        return ALL.stream()
                .map(w -> place(w.confidence, word))
                .filter(OptionalInt::isPresent)
                .map(at -> List.of(Confidence.GUESS, Confidence.FAIRLY_SURE, Confidence.EVIDENCE)
                        .get(at.getAsInt()))
                .findFirst();
    }

    /// Where between the poles a word stands: -3 for far left, 3 for far right.
    static OptionalInt place(String word) {
        return ALL.stream()
                .map(w -> place(w.places, word))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .map(at -> OptionalInt.of(at.getAsInt() - BeliefPair.REACH))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt place(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(word)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
