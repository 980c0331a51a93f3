package org.socialreadiness.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdleLockTest {
    private Instant now = Instant.parse("2026-11-12T14:00:00Z");
    private int minutes = 15;
    private final AtomicInteger locked = new AtomicInteger();
    private final IdleLock idle = new IdleLock(
            new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            },
            () -> minutes,
            locked::incrementAndGet);

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void afterTheMinutesItLocksOnce() {
        pass(Duration.ofSeconds(15 * 60 - 1));
        idle.look();
        assertEquals(0, locked.get());
        pass(Duration.ofSeconds(1));
        idle.look();
        idle.look();
        assertEquals(1, locked.get());
    }

    @Test
    void whoTouchesAKeyBeginsTheWaitAnew() {
        for (int i = 0; i < 10; i++) {
            pass(Duration.ofMinutes(14));
            idle.touched();
        }
        assertEquals(0, locked.get());
    }

    /// Nothing looks at the clock while the computer sleeps; the first thing after may be the mouse.
    @Test
    void whoWakesTheComputerFindsItLocked() {
        pass(Duration.ofHours(8));
        idle.touched();
        assertEquals(1, locked.get());
        idle.look();
        assertEquals(1, locked.get());
    }

    @Test
    void aClockSetBackBeginsTheWaitAnew() {
        pass(Duration.ofHours(-3));
        idle.look();
        pass(Duration.ofMinutes(14));
        idle.look();
        assertEquals(0, locked.get());
        pass(Duration.ofMinutes(1));
        idle.look();
        assertEquals(1, locked.get());
    }

    @Test
    void neverIsNever() {
        minutes = 0;
        pass(Duration.ofDays(30));
        idle.look();
        assertEquals(0, locked.get());
    }
}
