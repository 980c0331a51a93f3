package org.socialreadiness.instrument;

import java.util.List;

/// A number (or several) entered once per organization, which cross-checks ratings but never changes them.
///
/// @param name short name; the id where the instrument gives none
/// @param text what is asked
/// @param hint its limits in words, shown at the field; may be empty
/// @param says the finding with `{1}`, `{2}` … for its numbers, such as "{2} of {1} leaders active"; may be empty
/// @param parts one for each number, in the order in which they are entered; a month has one part
/// @param graded whether each number carries a confidence
/// @param contradictions which ratings it can contradict
public record Fact(
        FactId id,
        String name,
        String text,
        String hint,
        String says,
        Kind kind,
        List<Part> parts,
        boolean graded,
        List<FactRule> rules,
        List<Contradiction> contradictions) {

    /// Whether a fact is a calendar month or numbers.
    public enum Kind {
        YEAR_MONTH,
        NUMBER
    }

    /// One number of a fact. For a month `min` and `max` are counted in months since year 0
    /// ([java.time.temporal.ChronoField#PROLEPTIC_MONTH]).
    ///
    /// @param name what the number counts, shown at its field; may be empty
    /// @param min smallest value taken
    /// @param max largest value taken; for a month that may not lie in the future, infinity (the present month
    ///     then is the limit)
    /// @param step distance between values, such as 1 for whole numbers and 0.5 for halves
    /// @param unit such as "months", shown behind the field; may be empty
    public record Part(String name, double min, double max, double step, String unit) {
        public Part {
            if (!(min <= max) || !(step > 0)) {
                throw new IllegalArgumentException("A part needs min <= max and a step above 0");
            }
        }
    }

    public Fact {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
        contradictions = List.copyOf(contradictions);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A fact has at least one part: " + id);
        }
        if (kind == Kind.YEAR_MONTH && parts.size() > 1) {
            throw new IllegalArgumentException("A month has one part: " + id);
        }
    }
}
