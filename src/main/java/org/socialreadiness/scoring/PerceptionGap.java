package org.socialreadiness.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Instrument;

/// How differently groups of people see the same thing: leaders beside interviewees, or people of one role beside
/// those of another. Only what [RaterGroups] and [Disclosure] leave is in it.
///
/// @param criteria those that may be broken down, widest apart first
/// @param factors those of which a criterion may be broken down, widest apart first
public record PerceptionGap(List<OfCriterion> criteria, List<OfFactor> factors) {
    /// Distances that differ by less are equal: the same distance comes out of different sums.
    private static final double EQUAL = 1e-9;

    /// By what people are grouped.
    public enum By {
        /// Leaders and interviewees.
        PART,
        /// Roles, without regard to case and blanks around.
        ROLE
    }

    public PerceptionGap {
        criteria = List.copyOf(criteria);
        factors = List.copyOf(factors);
    }

    /// What one group says.
    ///
    /// @param people who rated
    public record Seen(RaterGroup group, int people, double mean) {}

    /// One criterion as the groups see it, in its own levels.
    ///
    /// @param groups two or more, in the order of [RaterGroups]
    public record OfCriterion(CriterionId id, List<Seen> groups) {
        public OfCriterion {
            groups = List.copyOf(groups);
        }

        /// From the lowest to the highest mean.
        public double distance() {
            return highest(groups).mean() - lowest(groups).mean();
        }
    }

    /// One factor as the groups see it, on the common scale from 0 to 4: weighted means over criteria that show the
    /// same groups, so that no group's value rests on questions that another was not asked. Nothing follows from it
    /// that does not follow from these criteria.
    ///
    /// @param criteria over how many
    public record OfFactor(FactorId id, List<Seen> groups, int criteria) {
        public OfFactor {
            groups = List.copyOf(groups);
        }

        /// From the lowest to the highest mean.
        public double distance() {
            return highest(groups).mean() - lowest(groups).mean();
        }
    }

    /// The group that rates highest; of equals the first.
    public static Seen highest(List<Seen> groups) {
        return groups.stream()
                .reduce((a, b) -> b.mean() > a.mean() + EQUAL ? b : a)
                .orElseThrow();
    }

    /// The group that rates lowest; of equals the first.
    public static Seen lowest(List<Seen> groups) {
        return groups.stream()
                .reduce((a, b) -> b.mean() < a.mean() - EQUAL ? b : a)
                .orElseThrow();
    }

    /// @param instrument the one that the scores were made with
    public static PerceptionGap of(Instrument instrument, Disclosure shown, SmallGroups rule, By by) {
        String form = shown.assessment().head().form();
        RaterGroups groups = new RaterGroups(shown, rule);
        List<OfCriterion> criteria = new ArrayList<>();
        List<OfFactor> factors = new ArrayList<>();
        for (Factor factor : instrument.factors(form)) {
            Map<Criterion, Map<RaterGroup, List<Participant>>> own = new LinkedHashMap<>();
            for (Criterion criterion : instrument.criteria(factor, form)) {
                Map<RaterGroup, List<Participant>> parts = groups.of(criterion.id(), by);
                if (!parts.isEmpty()) {
                    own.put(criterion, parts);
                    criteria.add(new OfCriterion(criterion.id(), seen(groups, criterion, parts)));
                }
            }
            if (!own.isEmpty()) {
                factors.add(factor(factor.id(), groups, own));
            }
        }
        criteria.sort(Comparator.comparingLong(
                c -> -urgency(instrument.criterion(c.id()).orElseThrow().toCommon(c.distance()))));
        factors.sort(Comparator.comparingLong(f -> -urgency(f.distance())));
        return new PerceptionGap(criteria, factors);
    }

    private static long urgency(double distance) {
        return Math.round(distance / EQUAL);
    }

    private static List<Seen> seen(RaterGroups groups, Criterion criterion, Map<RaterGroup, List<Participant>> parts) {
        return parts.entrySet().stream()
                .map(part ->
                        new Seen(part.getKey(), part.getValue().size(), groups.mean(criterion.id(), part.getValue())))
                .toList();
    }

    private static OfFactor factor(
            FactorId id, RaterGroups groups, Map<Criterion, Map<RaterGroup, List<Participant>>> own) {
        Set<RaterGroup> compared = mostFrequent(own);
        Map<Criterion, Map<RaterGroup, List<Participant>>> used = new LinkedHashMap<>(own);
        used.values().removeIf(parts -> !parts.keySet().equals(compared));
        double weights = used.keySet().stream().mapToDouble(Criterion::weight).sum();
        List<Seen> seen = new ArrayList<>();
        for (RaterGroup group : used.values().iterator().next().keySet()) {
            double sum = 0;
            Set<Participant> people = new LinkedHashSet<>();
            for (Map.Entry<Criterion, Map<RaterGroup, List<Participant>>> each : used.entrySet()) {
                Criterion criterion = each.getKey();
                List<Participant> members = each.getValue().getOrDefault(group, List.of());
                sum += criterion.weight() * criterion.toCommon(groups.mean(criterion.id(), members));
                people.addAll(members);
            }
            seen.add(new Seen(group, people.size(), sum / weights));
        }
        return new OfFactor(id, seen, used.size());
    }

    /// The groups that most criteria show; of equals those that come first.
    private static Set<RaterGroup> mostFrequent(Map<Criterion, Map<RaterGroup, List<Participant>>> own) {
        Map<Set<RaterGroup>, Long> count = own.values().stream()
                .collect(Collectors.groupingBy(Map::keySet, LinkedHashMap::new, Collectors.counting()));
        return count.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow()
                .getKey();
    }
}
