package org.socialreadiness.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.assessment.FactFinding;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.FactRule;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.Figures;

/// What a check of a fact has found, in words at its field.
final class FactWords {
    private final Messages messages;
    private final Instrument instrument;
    private final Figures figures;

    FactWords(Messages messages, Instrument instrument) {
        this.messages = messages;
        this.instrument = instrument;
        this.figures = new Figures(messages.locale());
    }

    String say(Fact fact, FactFinding finding) {
        return switch (finding) {
            case FactFinding.WrongShape(var parts) -> messages.text("interview.fact.shape", parts);
            case FactFinding.OutOfRange(var part, var min, var max) ->
                messages.text("interview.fact.range", name(fact, part), figures.read(min), figures.read(max));
            case FactFinding.OffStep(var part, var step) ->
                step == 1
                        ? messages.text("interview.fact.whole", name(fact, part))
                        : messages.text("interview.fact.step", name(fact, part), figures.read(step));
            case FactFinding.MonthOutOfRange _ -> messages.text("interview.fact.month");
            case FactFinding.AbovePart(var part, var of) ->
                messages.text("interview.fact.abovePart", name(fact, part), name(fact, of));
            case FactFinding.Required(var because) -> messages.text("interview.fact.required", name(because.fact()));
            case FactFinding.MustBeEmpty(var because) -> messages.text("interview.fact.empty", name(because.fact()));
            case FactFinding.BelowOther(var part, var other, var least) ->
                messages.text("interview.fact.below", name(fact, part), figures.read(least), name(other.fact()));
            case FactFinding.AboveMonths(var part, var start, var most) ->
                messages.text("interview.fact.months", name(fact, part), figures.read(most), name(start.fact()));
            case FactFinding.NotSame(var part, FactRule.Ref other, var expected) ->
                messages.text("interview.fact.same", name(fact, part), figures.read(expected), name(other.fact()));
            case FactFinding.High(var part, var other, var usual) ->
                messages.text("interview.fact.high", name(fact, part), figures.read(usual), name(other.fact()));
            case FactFinding.NoConfidence _ -> messages.text("interview.fact.confidence");
        };
    }

    /// The number of its fact that a finding is about, from 1; 0 for the whole.
    static int part(FactFinding finding) {
        return switch (finding) {
            case FactFinding.OutOfRange(var part, var _, var _) -> part;
            case FactFinding.OffStep(var part, var _) -> part;
            case FactFinding.MonthOutOfRange _ -> 1;
            case FactFinding.AbovePart(var part, var _) -> part;
            case FactFinding.BelowOther(var part, var _, var _) -> part;
            case FactFinding.AboveMonths(var part, var _, var _) -> part;
            case FactFinding.NotSame(var part, var _, var _) -> part;
            case FactFinding.High(var part, var _, var _) -> part;
            case FactFinding.WrongShape _,
                    FactFinding.Required _,
                    FactFinding.MustBeEmpty _,
                    FactFinding.NoConfidence _ -> 0;
        };
    }

    /// What a field takes: as the instrument says it, or else from the fact's rules.
    String limits(Fact fact) {
        if (!fact.hint().isEmpty()) {
            return fact.hint();
        }
        if (fact.kind() == Fact.Kind.YEAR_MONTH) {
            return messages.text("interview.fact.month");
        }
        List<String> sentences = new ArrayList<>();
        for (int part = 1; part <= fact.parts().size(); part++) {
            Fact.Part asked = fact.parts().get(part - 1);
            String from = figures.read(asked.min());
            String to = figures.read(asked.max());
            String limits = asked.step() == 1
                    ? messages.text("interview.fact.limitWhole", from, to)
                    : messages.text("interview.fact.limitStep", from, to, figures.read(asked.step()));
            sentences.add(fact.parts().size() == 1 ? limits : name(fact, part) + ": " + limits);
        }
        for (FactRule rule : fact.rules()) {
            if (rule instanceof FactRule.AtMostPart(var part, var of)) {
                sentences.add(say(fact, new FactFinding.AbovePart(part, of)));
            }
        }
        return String.join(" ", sentences);
    }

    /// What stands above the field of a number: what it counts, with its unit where that says more.
    String label(Fact fact, int part) {
        Fact.Part asked = fact.parts().get(part - 1);
        String name = asked.name();
        String unit = asked.unit();
        String label = unit.isEmpty()
                ? name
                : unit.toLowerCase(messages.locale()).startsWith(name.toLowerCase(messages.locale()))
                        ? unit
                        : name + " (" + unit + ")";
        return label.isEmpty()
                ? messages.text("interview.fact.number")
                : label.substring(0, 1).toUpperCase(messages.locale()) + label.substring(1);
    }

    /// What a number of a fact counts, in quotation marks where it is one of several.
    String name(Fact fact, int part) {
        String own = fact.parts().get(part - 1).name();
        return fact.parts().size() == 1 || own.isEmpty() ? fact.name() : messages.text("interview.fact.part", own);
    }

    private String name(FactId id) {
        Optional<Fact> fact = instrument.fact(id);
        return fact.filter(f -> !f.name().equals(id.text()))
                .map(f -> id + " (" + f.name() + ")")
                .orElse(id.text());
    }
}
