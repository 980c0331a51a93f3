package org.socialreadiness.instrument;

/// A check between the numbers of facts. Parts are counted from 1, as in the instrument file.
public sealed interface FactRule {
    /// One number of another fact.
    record Ref(FactId fact, int part) {}

    /// Number `part` is at most number `of` of the same fact.
    record AtMostPart(int part, int of) implements FactRule {}

    /// The fact is required when the other number is above `above`, and stays empty otherwise.
    record RequiredWhen(Ref other, double above) implements FactRule {}

    /// Number `part` is at least the other number.
    record AtLeast(int part, Ref other) implements FactRule {}

    /// While the number `unlessAbove` is 0, `part` is at most the months since the month `start`, plus `plus`;
    /// 0 when `start` is empty.
    record AtMostMonthsSince(int part, FactId start, int plus, Ref unlessAbove) implements FactRule {}

    /// Number `part` equals the other number where both are given.
    record Same(int part, Ref other) implements FactRule {}

    /// Above `times` the other number the person is asked to look again; the value is taken all the same.
    record WarnAbove(int part, Ref other, double times) implements FactRule {}
}
