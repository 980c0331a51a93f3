package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");

    private static Copy copy(long number, Instant made) {
        return new Copy(Path.of("copy-" + number), number, made, 1, 1, "00", "00");
    }

    /// A copy every hour for a year, thinned each time as the program does.
    private static List<Copy> aYear() {
        List<Copy> copies = new ArrayList<>();
        Instant now = BEGIN;
        for (int hour = 0; hour < 365 * 24; hour++) {
            now = BEGIN.plus(Duration.ofHours(hour));
            copies.add(copy(hour, now));
            copies.removeAll(Thinning.superfluous(copies, now));
        }
        return copies;
    }

    private static double older(List<Copy> copies, Instant now, Duration than, Duration until) {
        return copies.stream()
                .map(c -> Duration.between(c.made(), now))
                .filter(age -> age.compareTo(than) >= 0 && age.compareTo(until) < 0)
                .count();
    }

    @Test
    void aYearOfHoursBecomesHoursDaysWeeksAndMonths() {
        List<Copy> left = aYear();
        Instant now = BEGIN.plus(Duration.ofHours(365 * 24 - 1));
        assertEquals(48, older(left, now, Duration.ZERO, Duration.ofDays(2)), 0);
        assertEquals(28, older(left, now, Duration.ofDays(2), Duration.ofDays(30)), 1);
        assertEquals(22, older(left, now, Duration.ofDays(30), Duration.ofDays(182)), 1);
        assertEquals(6, older(left, now, Duration.ofDays(182), Duration.ofDays(400)), 1);
    }

    @Test
    void everyCopyOfTheLastTwoHoursStays() {
        List<Copy> copies = new ArrayList<>();
        for (int minute = 0; minute < 119; minute++) {
            copies.add(copy(minute, BEGIN.plus(Duration.ofMinutes(minute))));
        }
        assertEquals(List.of(), Thinning.superfluous(copies, BEGIN.plus(Duration.ofMinutes(119))));
    }

    @Test
    void theThreeNewestStayHoweverOldTheyAre() {
        List<Copy> copies = List.of(copy(1, BEGIN), copy(2, BEGIN), copy(3, BEGIN), copy(4, BEGIN), copy(5, BEGIN));
        List<Copy> gone = Thinning.superfluous(copies, BEGIN.plus(Duration.ofDays(1000)));
        assertEquals(List.of(2L, 1L), gone.stream().map(Copy::number).toList());
    }

    /// A clock that was set back a year: what was made "in the future" is no reason to take anything away.
    @Test
    void aWrongClockTakesNothingAway() {
        List<Copy> copies = aYear();
        assertEquals(List.of(), Thinning.superfluous(copies, BEGIN.minus(Duration.ofDays(365))));
        List<Copy> more = new ArrayList<>(copies);
        more.add(copy(100_000, BEGIN.minus(Duration.ofDays(365))));
        assertTrue(Thinning.superfluous(more, BEGIN.minus(Duration.ofDays(365))).isEmpty());
    }
}
