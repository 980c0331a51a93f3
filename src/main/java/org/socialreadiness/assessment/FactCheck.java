package org.socialreadiness.assessment;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.FactId;
import org.socialreadiness.instrument.FactRule;

/// Holds an entered fact against its limits and against the other facts; the rules come with the instrument.
public final class FactCheck {
    /// Room for the last digits of a decimal number.
    private static final double EPSILON = 1e-9;

    private final Map<FactId, FactEntry> facts;
    private final YearMonth today;

    /// @param facts the other facts as they stand
    /// @param today the present month
    public FactCheck(Map<FactId, FactEntry> facts, YearMonth today) {
        this.facts = Map.copyOf(facts);
        this.today = today;
    }

    /// What is wrong with an entry, or worth a second look.
    ///
    /// @param entry what is entered; empty if nothing is
    public List<FactFinding> check(Fact fact, Optional<FactEntry> entry) {
        List<FactFinding> findings = new ArrayList<>();
        if (entry.isPresent()) {
            findings.addAll(limits(fact, entry.get()));
        }
        for (FactRule rule : fact.rules()) {
            check(rule, entry).ifPresent(findings::add);
        }
        return findings;
    }

    private List<FactFinding> limits(Fact fact, FactEntry entry) {
        List<FactFinding> findings = new ArrayList<>();
        switch (entry.value()) {
            case FactEntry.Month(var month) -> {
                if (fact.kind() != Fact.Kind.YEAR_MONTH) {
                    return List.of(new FactFinding.WrongShape(fact.parts().size()));
                }
                Fact.Part part = fact.parts().getFirst();
                long count = month.getLong(ChronoField.PROLEPTIC_MONTH);
                if (count < part.min() || count > part.max() || month.isAfter(today)) {
                    findings.add(new FactFinding.MonthOutOfRange());
                }
            }
            case FactEntry.Numbers(var numbers) -> {
                if (fact.kind() != Fact.Kind.NUMBER
                        || numbers.size() != fact.parts().size()) {
                    return List.of(new FactFinding.WrongShape(fact.parts().size()));
                }
                for (int part = 1; part <= numbers.size(); part++) {
                    limits(fact.parts().get(part - 1), part, numbers.get(part - 1))
                            .ifPresent(findings::add);
                }
                if (fact.graded() && entry.confidence().size() != numbers.size()) {
                    findings.add(new FactFinding.NoConfidence());
                }
            }
        }
        return findings;
    }

    private static Optional<FactFinding> limits(Fact.Part limits, int part, double value) {
        if (value < limits.min() || value > limits.max()) {
            return Optional.of(new FactFinding.OutOfRange(part, limits.min(), limits.max()));
        }
        double steps = value / limits.step();
        return Math.abs(steps - Math.rint(steps)) > EPSILON * Math.max(1, Math.abs(steps))
                ? Optional.of(new FactFinding.OffStep(part, limits.step()))
                : Optional.empty();
    }

    private Optional<FactFinding> check(FactRule rule, Optional<FactEntry> entry) {
        return switch (rule) {
            case FactRule.AtMostPart(var part, var of) ->
                when(
                        number(entry, part).orElse(0.) > number(entry, of).orElse(Double.MAX_VALUE),
                        new FactFinding.AbovePart(part, of));
            case FactRule.RequiredWhen(var other, var above) -> {
                boolean needed = number(other).orElse(0.) > above;
                yield needed
                        ? when(entry.isEmpty(), new FactFinding.Required(other))
                        : when(entry.isPresent() && number(other).isPresent(), new FactFinding.MustBeEmpty(other));
            }
            case FactRule.AtLeast(var part, var other) -> {
                double least = number(other).orElse(0.);
                yield when(
                        number(entry, part).orElse(Double.MAX_VALUE) < least,
                        new FactFinding.BelowOther(part, other, least));
            }
            case FactRule.AtMostMonthsSince(var part, var start, var plus, var unless) -> {
                double most = monthsSince(start).map(m -> m + plus).orElse(0.);
                boolean holds = number(unless).isPresent() && number(unless).get() <= 0;
                yield when(
                        holds && number(entry, part).orElse(0.) > most,
                        new FactFinding.AboveMonths(part, new FactRule.Ref(start, 1), most));
            }
            case FactRule.Same(var part, var other) -> {
                Optional<Double> expected = number(other);
                Optional<Double> given = number(entry, part);
                yield when(
                        expected.isPresent() && given.isPresent() && !expected.equals(given),
                        new FactFinding.NotSame(part, other, expected.orElse(0.)));
            }
            case FactRule.WarnAbove(var part, var other, var times) -> {
                double usual = number(other).map(n -> n * times).orElse(Double.MAX_VALUE);
                yield when(number(entry, part).orElse(0.) > usual, new FactFinding.High(part, other, usual));
            }
        };
    }

    private Optional<Double> monthsSince(FactId start) {
        FactEntry entry = facts.get(start);
        return entry != null && entry.value() instanceof FactEntry.Month(var month)
                ? Optional.of((double)
                        (today.getLong(ChronoField.PROLEPTIC_MONTH) - month.getLong(ChronoField.PROLEPTIC_MONTH)))
                : Optional.empty();
    }

    private Optional<Double> number(FactRule.Ref ref) {
        return Optional.ofNullable(facts.get(ref.fact())).flatMap(entry -> entry.number(ref.part()));
    }

    private static Optional<Double> number(Optional<FactEntry> entry, int part) {
        return entry.flatMap(e -> e.number(part));
    }

    private static Optional<FactFinding> when(boolean found, FactFinding finding) {
        return found ? Optional.of(finding) : Optional.empty();
    }
}
