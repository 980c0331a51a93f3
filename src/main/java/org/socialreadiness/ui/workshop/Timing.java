package org.socialreadiness.ui.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.socialreadiness.instrument.CriterionId;

/// How long is talked about each criterion. Time runs for one at a time, and only while it is let run.
final class Timing {
    /// For one criterion (science 6, step 4).
    static final Duration EACH = Duration.ofMinutes(6);

    static final Duration MORE = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final Map<CriterionId, Duration> used = new HashMap<>();
    private final Map<CriterionId, Duration> allotted = new HashMap<>();
    private Optional<CriterionId> at = Optional.empty();
    private Optional<Instant> since = Optional.empty();

    Timing(InstantSource clock) {
        this.clock = clock;
    }

    boolean isRunning() {
        return since.isPresent();
    }

    /// Time is counted for this one from now on, if it runs.
    void goTo(CriterionId criterion) {
        boolean running = isRunning();
        pause();
        at = Optional.of(criterion);
        if (running) {
            start();
        }
    }

    void start() {
        since = Optional.of(clock.instant());
    }

    void pause() {
        since.ifPresent(begin -> at.ifPresent(
                criterion -> used.merge(criterion, Duration.between(begin, clock.instant()), Duration::plus)));
        since = Optional.empty();
    }

    void more(CriterionId criterion) {
        allotted.put(criterion, allotted(criterion).plus(MORE));
    }

    Duration allotted(CriterionId criterion) {
        return allotted.getOrDefault(criterion, EACH);
    }

    /// What is left for a criterion; negative when it took longer.
    Duration left(CriterionId criterion) {
        Duration spent = used.getOrDefault(criterion, Duration.ZERO);
        if (at.equals(Optional.of(criterion)) && since.isPresent()) {
            spent = spent.plus(Duration.between(since.get(), clock.instant()));
        }
        return allotted(criterion).minus(spent);
    }

    /// What is left for several, in begun minutes; one that took longer takes nothing from the others.
    long minutesLeft(Collection<CriterionId> criteria) {
        Duration left =
                criteria.stream().map(this::left).filter(Duration::isPositive).reduce(Duration.ZERO, Duration::plus);
        return left.plusMinutes(1).minusNanos(1).toMinutes();
    }

    /// What was meant for several, in minutes.
    long minutes(Collection<CriterionId> criteria) {
        return criteria.stream()
                .map(this::allotted)
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}
