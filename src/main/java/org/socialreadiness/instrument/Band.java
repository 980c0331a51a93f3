package org.socialreadiness.instrument;

/// A word for a range of scores, from `from` (0 to 100) up to the next band. A convention of its instrument, no
/// benchmark.
public record Band(double from, String name) {
    public Band {
        if (!(from >= 0 && from <= 100)) {
            throw new IllegalArgumentException("A band begins between 0 and 100: " + from);
        }
    }
}
