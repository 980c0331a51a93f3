package org.socialreadiness.ui.base;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Does work off the window's thread, one piece after the other in the order handed in. The program has three:
/// one for the client file, one that compares second copies, one for exports and imports. Hand in work on the window's
/// thread; its end is told there.
public final class Background implements AutoCloseable {
    private final ExecutorService thread;
    private final Executor window;
    private final Consumer<Throwable> unhandled;

    /// Work on a thread of its own.
    ///
    /// @param name of the thread
    /// @param window runs a task on the window's thread
    /// @param unhandled told of every failure that nobody else takes, on the window's thread
    public Background(String name, Executor window, Consumer<Throwable> unhandled) {
        this(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(name).daemon().factory()),
                window,
                unhandled);
    }

    /// Work on whatever `thread` is, one piece after the other.
    Background(ExecutorService thread, Executor window, Consumer<Throwable> unhandled) {
        this.thread = thread;
        this.window = window;
        this.unhandled = unhandled;
    }

    /// Does work; a failure goes the default way.
    public <T> Job run(Work<T> work, Consumer<T> done) {
        return run(work, done, unhandled);
    }

    /// Does work.
    ///
    /// @param done told the result, on the window's thread, unless the job was cancelled
    /// @param failed told what the work has thrown, on the window's thread, unless the job was cancelled
    public <T> Job run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Job job = new Job();
        Work.Steps steps = new Work.Steps() {
            @Override
            public void at(double share) {
                window.execute(() -> job.reach(share));
            }

            @Override
            public boolean isCancelled() {
                return job.isCancelled();
            }
        };
        thread.execute(() -> {
            try {
                if (job.isCancelled()) {
                    end(job, () -> {});
                } else {
                    T result = work.run(steps);
                    end(job, () -> done.accept(result));
                }
            } catch (Throwable e) {
                // Whatever it is, somebody waits for its end; the default end shows and logs it.
                end(job, () -> failed.accept(e));
            }
        });
        return job;
    }

    private void end(Job job, Runnable told) {
        window.execute(() -> {
            job.end();
            if (!job.isCancelled()) {
                told.run();
            }
        });
    }

    /// Takes no more work and waits for what was handed in.
    ///
    /// @return whether all of it has ended within `patience`
    public boolean finish(Duration patience) throws InterruptedException {
        thread.shutdown();
        return thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Takes no more work; what was handed in still ends.
    @Override
    public void close() {
        thread.shutdown();
    }
}
