package org.socialreadiness.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which copies may go: the older they are, the fewer stay.
final class Thinning {
    /// Never fewer than these, counted by number and not by the clock, which may be set wrong.
    static final int ALWAYS = 3;

    /// Copies younger than `until` are one to each `step`.
    private record Tier(Duration until, Duration step) {}

    private static final Duration ALL = Duration.ofHours(2);
    private static final List<Tier> TIERS = List.of(
            new Tier(Duration.ofDays(2), Duration.ofHours(1)),
            new Tier(Duration.ofDays(30), Duration.ofDays(1)),
            new Tier(Duration.ofDays(182), Duration.ofDays(7)),
            new Tier(Duration.ofDays(100_000), Duration.ofDays(30)));

    private Thinning() {}

    /// The copies that may go, of one client and one path.
    static List<Copy> superfluous(List<Copy> copies, Instant now) {
        List<Copy> newestFirst = copies.stream()
                .sorted(Comparator.comparingLong(Copy::number).reversed())
                .toList();
        Set<String> kept = new HashSet<>();
        List<Copy> superfluous = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Copy copy = newestFirst.get(i);
            // The newest of each step stays, since it is met first.
            boolean first = kept.add(step(copy, now));
            if (i >= ALWAYS && !first) {
                superfluous.add(copy);
            }
        }
        return superfluous;
    }

    /// Copies of the same step stand for each other. Of a copy from the future the clock tells nothing: it stays.
    private static String step(Copy copy, Instant now) {
        Duration age = Duration.between(copy.made(), now);
        if (age.compareTo(ALL) < 0) {
            return "copy " + copy.number();
        }
        for (Tier tier : TIERS) {
            if (age.compareTo(tier.until()) < 0) {
                return tier.step() + " "
                        + copy.made().getEpochSecond() / tier.step().toSeconds();
            }
        }
        return "older";
    }
}
