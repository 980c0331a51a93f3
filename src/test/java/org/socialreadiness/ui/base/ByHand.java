package org.socialreadiness.ui.base;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A thread that a test turns by hand: nothing runs until it is told to.
class ByHand extends AbstractExecutorService {
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private boolean shut;

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /// Runs one task; there must be one.
    void runOne() {
        tasks.remove().run();
    }

    /// Runs tasks until there are none, also those that come up meanwhile.
    void runAll() {
        while (!tasks.isEmpty()) {
            runOne();
        }
    }

    boolean isIdle() {
        return tasks.isEmpty();
    }

    @Override
    public void shutdown() {
        shut = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        shut = true;
        List<Runnable> left = new ArrayList<>(tasks);
        tasks.clear();
        return left;
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    @Override
    public boolean isTerminated() {
        return shut && tasks.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        runAll();
        return true;
    }
}
