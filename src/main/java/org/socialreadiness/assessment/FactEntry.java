package org.socialreadiness.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// A fact as entered: its numbers, where they are from and of which day.
///
/// @param source where the numbers are from, as written; may be empty
/// @param confidence for each number, where the fact is graded; otherwise empty
public record FactEntry(Value value, String source, Optional<LocalDate> date, List<Confidence> confidence) {
    /// What was entered.
    public sealed interface Value {}

    /// A month of a year, as of an event.
    public record Month(YearMonth month) implements Value {}

    /// Numbers in the order of the fact's parts.
    public record Numbers(List<Double> numbers) implements Value {
        public Numbers {
            numbers = List.copyOf(numbers);
            if (numbers.isEmpty() || numbers.stream().anyMatch(n -> !Double.isFinite(n))) {
                throw new IllegalArgumentException("A fact holds finite numbers, at least one");
            }
        }
    }

    public FactEntry {
        confidence = List.copyOf(confidence);
    }

    /// Number `part` (counted from 1); empty for a month or where there is no such number.
    public Optional<Double> number(int part) {
        return switch (value) {
            case Month _ -> Optional.empty();
            case Numbers(var numbers) ->
                part >= 1 && part <= numbers.size() ? Optional.of(numbers.get(part - 1)) : Optional.empty();
        };
    }
}
