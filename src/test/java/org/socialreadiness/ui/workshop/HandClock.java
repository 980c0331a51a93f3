package org.socialreadiness.ui.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is turned.
final class HandClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-12T14:00:00Z");

    void turn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
