package org.socialreadiness.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Locks when nobody has touched a key or the mouse for a while, by the computer's clock: that runs on while the
/// computer sleeps, so that whoever wakes it finds the client locked.
final class IdleLock {
    private static final javafx.util.Duration EVERY = javafx.util.Duration.seconds(5);

    private final Clock clock;
    private final IntSupplier minutes;
    private final Runnable lock;
    private Instant last;

    /// @param minutes after how many; 0 for never
    IdleLock(Clock clock, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.minutes = minutes;
        this.lock = lock;
        this.last = clock.instant();
    }

    /// Begins to look at the clock by itself.
    void begin() {
        Timeline clockwork = new Timeline(new KeyFrame(EVERY, _ -> look()));
        clockwork.setCycleCount(Animation.INDEFINITE);
        clockwork.play();
    }

    /// Somebody has touched a key or the mouse: too late, if the computer was asleep until now.
    void touched() {
        look();
        last = clock.instant();
    }

    /// Locks if it is time to.
    void look() {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            // The clock was set back: the wait begins anew.
            last = now;
        }
        int after = minutes.getAsInt();
        if (after > 0 && Duration.between(last, now).compareTo(Duration.ofMinutes(after)) >= 0) {
            last = now;
            lock.run();
        }
    }
}
