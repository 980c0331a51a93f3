package org.socialreadiness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long the same work took, again and again, in milliseconds.
public final class Times {
    private final List<Double> times = new ArrayList<>();

    /// Adds one.
    public void add(double milliseconds) {
        times.add(milliseconds);
    }

    /// Work that is timed.
    ///
    /// @param <E> how it can fail
    public interface Work<E extends Exception> {
        void run() throws E;
    }

    /// Does some work and adds what it took.
    public <E extends Exception> void of(Work<E> work) throws E {
        long begin = System.nanoTime();
        work.run();
        add((System.nanoTime() - begin) / 1e6);
    }

    /// The median of these to the median of others.
    public double ratioTo(Times others) {
        return median() / others.median();
    }

    /// In milliseconds.
    public double median() {
        return percentile(50);
    }

    /// What so many in a hundred were faster than, in milliseconds.
    public double percentile(int hundredth) {
        return times.stream().sorted().toList().get(times.size() * hundredth / 100);
    }

    /// In milliseconds.
    public double slowest() {
        return Collections.max(times);
    }

    /// The median, and between which two all of them lie.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.1f ms (%.1f to %.1f)", median(), Collections.min(times), Collections.max(times));
    }
}
