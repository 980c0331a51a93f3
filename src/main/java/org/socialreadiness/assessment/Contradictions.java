package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.socialreadiness.instrument.Contradiction;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Fact;
import org.socialreadiness.instrument.Instrument;

/// Holds ratings against facts. A fact never changes a rating: one of the two may be out of date, or both may be
/// right.
public final class Contradictions {
    private static final double EPSILON = 1e-9;

    private Contradictions() {}

    /// A fact that does not bear a level.
    ///
    /// @param needs what the level, or a lower one that it includes, needs
    public record Finding(Fact fact, FactEntry entry, Contradiction needs) {}

    /// The facts that do not bear `level` of a criterion; the strongest need of each fact that is not met.
    public static List<Finding> against(
            Instrument instrument, Assessment assessment, CriterionId criterion, int level) {
        List<Finding> findings = new ArrayList<>();
        for (Fact fact : instrument.facts()) {
            Optional<FactEntry> entry = assessment.fact(fact.id());
            if (entry.isPresent()) {
                fact.contradictions().stream()
                        .filter(needs -> needs.criterion().equals(criterion) && needs.level() <= level)
                        .filter(needs -> share(entry.get(), needs)
                                .map(value -> value < needs.atLeast() - EPSILON)
                                .orElse(false))
                        .max(Comparator.comparingInt(Contradiction::level))
                        .ifPresent(needs -> findings.add(new Finding(fact, entry.get(), needs)));
            }
        }
        return findings;
    }

    /// The highest level of a criterion that the facts about it would bear, if any fact speaks of it.
    public static Optional<Finding> borne(Instrument instrument, Assessment assessment, CriterionId criterion) {
        Optional<Finding> highest = Optional.empty();
        for (Fact fact : instrument.facts()) {
            Optional<FactEntry> entry = assessment.fact(fact.id());
            if (entry.isEmpty()) {
                continue;
            }
            Optional<Finding> met = fact.contradictions().stream()
                    .filter(needs -> needs.criterion().equals(criterion))
                    .filter(needs -> share(entry.get(), needs)
                            .map(value -> value >= needs.atLeast() - EPSILON)
                            .orElse(false))
                    .max(Comparator.comparingInt(Contradiction::level))
                    .map(needs -> new Finding(fact, entry.get(), needs));
            if (met.isPresent()
                    && (highest.isEmpty()
                            || met.get().needs().level() > highest.get().needs().level())) {
                highest = met;
            }
        }
        return highest;
    }

    /// The number that is compared; empty where it is not given, or a share of nothing.
    private static Optional<Double> share(FactEntry entry, Contradiction needs) {
        Optional<Double> part = entry.number(needs.part());
        if (needs.of().isEmpty()) {
            return part;
        }
        Optional<Double> whole = entry.number(needs.of().getAsInt()).filter(n -> n > 0);
        return part.flatMap(p -> whole.map(w -> p / w));
    }
}
