package org.socialreadiness.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.socialreadiness.network.Figure.Kind;

/// All that is said of a network in single numbers.
///
/// @param byKind in their order; those that the exports cannot tell are left out
public record Figures(Map<Kind, Figure> byKind) {
    private static final double DAYS_OF_YEAR = 365.25;

    public Figures {
        byKind = Collections.unmodifiableMap(byKind.isEmpty() ? Map.of() : new EnumMap<>(byKind));
    }

    /// @param taken the day of the last import, from which ages are reckoned
    public static Figures of(Network network, LocalDate taken) {
        Map<Kind, Figure> found = new EnumMap<>(Kind.class);
        List<Person> outside = network.outside();
        found.put(Kind.PEOPLE, Figure.of(Kind.PEOPLE, outside.size()));
        if (network.definesRelevance()) {
            put(found, Kind.RELEVANT, Share.relevant(network, network.people()));
        }
        Coverage coverage = Coverage.of(network);
        put(found, Kind.REACHED, coverage.reached());
        put(found, Kind.TWO_LEVELS, coverage.onTwoLevels());
        put(found, Kind.TWO_OF_OURS, coverage.byTwoOfOurs());
        if (network.leaders().size() > 1) {
            put(found, Kind.SHARED, shared(outside));
            List<Person> relevant = network.relevant();
            put(found, Kind.ON_ONE, new Share(relevant.size() - shared(relevant).count(), relevant.size()));
        }
        growth(network, taken).ifPresent(growth -> {
            put(found, Kind.YOUNG, growth.youngerThanAYear());
            found.put(Kind.AGE, Figure.of(Kind.AGE, growth.medianAge() / DAYS_OF_YEAR));
        });
        put(found, Kind.DECIDING, Seniority.of(outside).deciding());
        Concentration concentration = Concentration.of(network);
        if (concentration.companies() > 0) {
            found.put(Kind.COMPANIES, Figure.of(Kind.COMPANIES, concentration.effectiveCompanies()));
        }
        return new Figures(found);
    }

    public Optional<Figure> of(Kind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /// How the connections of all leaders came about.
    public static Optional<Growth> growth(Network network, LocalDate taken) {
        return Growth.of(
                IntStream.range(0, network.leaders().size())
                        .mapToObj(network::days)
                        .flatMap(List::stream)
                        .toList(),
                taken);
    }

    private static Share shared(List<Person> people) {
        return new Share((int) people.stream().filter(Person::shared).count(), people.size());
    }

    private static void put(Map<Kind, Figure> found, Kind kind, Share share) {
        if (share.of() > 0) {
            found.put(kind, Figure.of(kind, share));
        }
    }
}
