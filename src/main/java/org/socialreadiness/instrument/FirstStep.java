package org.socialreadiness.instrument;

/// What to do next from the levels `from` to `to` (positions, both included).
public record FirstStep(int from, int to, String text) {
    public FirstStep {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A first step holds from a level to the same or a higher one");
        }
    }
}
