package org.socialreadiness.ui.interview;

import java.math.BigDecimal;
import org.socialreadiness.assessment.FactFinding;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.text.Messages;

/// What a check of a fact has found, in words at its field.
final class FactWords {
    private final Messages messages;

    FactWords(Messages messages) {
        this.messages = messages;
    }

    String say(FactFinding finding) {
        return switch (finding) {
            case FactFinding.WrongShape(var parts) -> messages.text("interview.fact.shape", parts);
            case FactFinding.OutOfRange(var part, var min, var max) ->
                messages.text("interview.fact.range", part, plain(min), plain(max));
            case FactFinding.OffStep(var part, var step) -> messages.text("interview.fact.step", part, plain(step));
            case FactFinding.MonthOutOfRange _ -> messages.text("interview.fact.month");
            case FactFinding.AbovePart(var part, var of) -> messages.text("interview.fact.abovePart", part, of);
            case FactFinding.Required(var because) -> messages.text("interview.fact.required", name(because));
            case FactFinding.MustBeEmpty(var because) -> messages.text("interview.fact.empty", name(because));
            case FactFinding.BelowOther(var _, var other, var least) ->
                messages.text("interview.fact.below", plain(least), name(other));
            case FactFinding.AboveMonths(var _, var start, var most) ->
                messages.text("interview.fact.months", plain(most), name(start));
            case FactFinding.NotSame(var _, var other, var expected) ->
                messages.text("interview.fact.same", plain(expected), name(other));
            case FactFinding.High(var _, var other, var usual) ->
                messages.text("interview.fact.high", plain(usual), name(other));
            case FactFinding.NoConfidence _ -> messages.text("interview.fact.confidence");
        };
    }

    private static String name(FactRule.Ref ref) {
        return ref.fact().text();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
