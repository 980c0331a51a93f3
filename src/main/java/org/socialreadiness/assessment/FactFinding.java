package org.socialreadiness.assessment;

import org.socialreadiness.instrument.FactRule;

/// What a check of an entered fact has found. Parts are counted from 1. The words for it are made where it is
/// shown.
public sealed interface FactFinding {
    /// Whether the entry cannot be taken; otherwise the person is only asked to look again.
    default boolean isError() {
        return !(this instanceof High);
    }

    /// The entry has another number of parts, or is a month where numbers are asked, or the other way round.
    record WrongShape(int parts) implements FactFinding {}

    /// A number lies outside its limits.
    record OutOfRange(int part, double min, double max) implements FactFinding {}

    /// A number does not fall on a step, such as a fraction where whole numbers are asked.
    record OffStep(int part, double step) implements FactFinding {}

    /// A month lies before the first one possible, or in the future.
    record MonthOutOfRange() implements FactFinding {}

    /// A number is above another one of the same fact.
    record AbovePart(int part, int of) implements FactFinding {}

    /// The fact is needed because of another fact.
    record Required(FactRule.Ref because) implements FactFinding {}

    /// The fact must stay empty because of another fact.
    record MustBeEmpty(FactRule.Ref because) implements FactFinding {}

    /// A number is below that of another fact.
    record BelowOther(int part, FactRule.Ref other, double least) implements FactFinding {}

    /// A number is above the months that have passed since another fact's month.
    record AboveMonths(int part, FactRule.Ref start, double most) implements FactFinding {}

    /// A number differs from that of another fact.
    record NotSame(int part, FactRule.Ref other, double expected) implements FactFinding {}

    /// A number is unusually high beside another fact; taken all the same.
    record High(int part, FactRule.Ref other, double usual) implements FactFinding {}

    /// Each number needs a confidence.
    record NoConfidence() implements FactFinding {}
}
