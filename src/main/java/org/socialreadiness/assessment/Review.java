package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;

/// What is worth a second look before a person seals; none of it has to be changed.
///
/// @param open criteria without an answer
/// @param comeBack flagged by the person
/// @param guesses rated with "guess"
/// @param contradicted rated, but a fact says otherwise
public record Review(
        List<CriterionId> open,
        List<CriterionId> comeBack,
        List<CriterionId> guesses,
        List<Contradicted> contradicted) {
    /// A rating and the first fact that does not bear it.
    public record Contradicted(CriterionId criterion, int level, Contradictions.Finding finding) {}

    public Review {
        open = List.copyOf(open);
        comeBack = List.copyOf(comeBack);
        guesses = List.copyOf(guesses);
        contradicted = List.copyOf(contradicted);
    }

    /// The review of one person's sheet, in the order of the instrument.
    ///
    /// @param instrument the assessment's instrument in the language in which facts are to be quoted
    public static Review of(Instrument instrument, Assessment assessment, ParticipantId person) {
        List<CriterionId> open = new ArrayList<>();
        List<CriterionId> comeBack = new ArrayList<>();
        List<CriterionId> guesses = new ArrayList<>();
        List<Contradicted> contradicted = new ArrayList<>();
        Sheet sheet = assessment.sheet(person);
        for (Criterion criterion : instrument.criteria(assessment.head().form())) {
            CriterionId id = criterion.id();
            Rating rating = sheet.rating(id);
            if (rating.answer().isEmpty()) {
                open.add(id);
            }
            if (rating.comeBack()) {
                comeBack.add(id);
            }
            if (rating.answer().orElse(null) instanceof Answer.Rated(var level)) {
                if (rating.confidence().orElse(null) == Confidence.GUESS) {
                    guesses.add(id);
                }
                List<Contradictions.Finding> findings = Contradictions.against(instrument, assessment, id, level);
                if (!findings.isEmpty()) {
                    contradicted.add(new Contradicted(id, level, findings.getFirst()));
                }
            }
        }
        return new Review(open, comeBack, guesses, contradicted);
    }

    /// How many things are worth a second look.
    public int size() {
        return open.size() + comeBack.size() + guesses.size() + contradicted.size();
    }
}
