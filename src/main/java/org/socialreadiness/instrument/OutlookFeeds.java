package org.socialreadiness.instrument;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which answers feed which input of the outlook (science 4.2), and what can be tried out there. An instrument without
/// feeds has no outlook.
///
/// @param feeds what feeds each quantity; one that is missing is an assumption of the model
/// @param whatIfs the changes offered by name, in their order
public record OutlookFeeds(Map<Quantity, Feed> feeds, List<WhatIf> whatIfs) {
    /// What the model reads from an assessment, as an instrument file names it.
    public enum Quantity {
        /// Effort E: weekly hours times what the criteria say, else what the hours stand for.
        EFFORT("effort"),
        /// Persistence s, and with what happened before the hazard h.
        PERSISTENCE("persistence"),
        /// Know-how at the start, k0.
        KNOW_HOW("knowHow"),
        /// Quality of education e.
        LEARNING("learning"),
        /// Ability to observe o.
        OBSERVATION("observation"),
        /// Attainable share C.
        ATTAINABLE("attainable"),
        /// Relevant share rho.
        RELEVANCE("relevance"),
        /// Share lost when starting again, l; the number is the percentage kept.
        LOSS("loss"),
        /// Months of pause before a new start, delta.
        PAUSE("pause"),
        /// What is built today, g0.
        START("start"),
        /// What the leader and the average have built today, as percentages.
        COMPARISON("comparison");

        private final String key;

        Quantity(String key) {
            this.key = key;
        }

        /// Its name in an instrument file.
        public String key() {
            return key;
        }

        /// The names of the numbers of facts that it can take.
        public List<String> numbers() {
            return switch (this) {
                case EFFORT -> List.of("leaderHours", "staffHours", "leaders");
                case PERSISTENCE -> List.of("stops", "activeMonths", "approvedMonths");
                case RELEVANCE -> List.of("lookedAt", "relevant");
                case LOSS -> List.of("kept");
                case PAUSE -> List.of("months");
                case START -> List.of("listed", "reached");
                case COMPARISON -> List.of("leading", "average");
                case KNOW_HOW, LEARNING, OBSERVATION, ATTAINABLE -> List.of();
            };
        }

        /// The quantity of that name.
        ///
        /// @throws IllegalArgumentException if there is none
        public static Quantity of(String key) {
            return Stream.of(values())
                    .filter(q -> q.key.equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such quantity: " + key));
        }
    }

    /// What feeds one quantity.
    ///
    /// @param criteria whose mean enters
    /// @param standsFor the criteria in whose place the numbers stand where they are given: for effort, those taken
    ///     without hours; for persistence, those that count as full with time and money for two years
    /// @param beliefs what time and money show enters as a further member of the mean
    /// @param factor whose score enters, if any
    /// @param numbers numbers of facts, by the names that the quantity knows
    public record Feed(
            List<CriterionId> criteria,
            List<CriterionId> standsFor,
            List<BeliefId> beliefs,
            Optional<FactorId> factor,
            Map<String, FactRule.Ref> numbers) {
        public static final Feed NOTHING = new Feed(List.of(), List.of(), List.of(), Optional.empty(), Map.of());

        public Feed {
            criteria = List.copyOf(criteria);
            standsFor = List.copyOf(standsFor);
            beliefs = List.copyOf(beliefs);
            numbers = Map.copyOf(numbers);
        }
    }

    /// A change that can be tried out.
    ///
    /// @param name as it stands beside its switch
    /// @param raises the criteria that are set one level higher
    /// @param hours share of the reference hours that is worked in addition, 0 to 1
    public record WhatIf(String name, List<CriterionId> raises, double hours) {
        public WhatIf {
            raises = List.copyOf(raises);
            if (!(hours >= 0 && hours <= 1)) {
                throw new IllegalArgumentException("Added hours are a share from 0 to 1");
            }
        }
    }

    public OutlookFeeds {
        Map<Quantity, Feed> ordered = new EnumMap<>(Quantity.class);
        ordered.putAll(feeds);
        feeds = Collections.unmodifiableMap(ordered);
        whatIfs = List.copyOf(whatIfs);
        feeds.forEach((quantity, feed) -> {
            if (!Set.copyOf(quantity.numbers()).containsAll(feed.numbers().keySet())) {
                throw new IllegalArgumentException("A number that " + quantity.key() + " does not take");
            }
        });
    }

    /// What feeds a quantity; nothing where the instrument does not say.
    public Feed feed(Quantity quantity) {
        return feeds.getOrDefault(quantity, Feed.NOTHING);
    }

    /// Whether all that is named is there.
    boolean fits(List<Factor> factors, List<BeliefPair> beliefs, List<Fact> facts) {
        Set<Object> known = new HashSet<>();
        factors.forEach(factor -> {
            known.add(factor.id());
            factor.criteria().forEach(criterion -> known.add(criterion.id()));
        });
        beliefs.forEach(pair -> known.add(pair.id()));
        facts.forEach(fact -> IntStream.rangeClosed(1, fact.parts().size())
                .forEach(part -> known.add(new FactRule.Ref(fact.id(), part))));
        return feeds.values().stream()
                        .flatMap(feed -> Stream.of(
                                        feed.criteria(),
                                        feed.standsFor(),
                                        feed.beliefs(),
                                        feed.factor().stream().toList(),
                                        feed.numbers().values())
                                .flatMap(Collection::stream))
                        .allMatch(known::contains)
                && whatIfs.stream().flatMap(w -> w.raises().stream()).allMatch(known::contains);
    }
}
