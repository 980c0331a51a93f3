package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/// A time in which the window's thread was busy with one thing for longer than a frame.
@Name(FxPause.NAME)
@Label("Pause of the window's thread")
@Description("From handing it something until it gets to it")
@Category("Window")
@StackTrace(false)
@SuppressWarnings("UnusedVariable")
final class FxPause extends Event {
    static final String NAME = "org.socialreadiness.FxPause";
    private static final Duration FRAME = Duration.ofNanos(16_666_667);
    private static final Duration BETWEEN = Duration.ofMillis(2);
    private static final int SHOWN = 6;

    /// Read by the recorder.
    @Label("Part of the journey")
    private String part = "";

    /// The recorder knows threads by the names that the system gives them.
    @Label("Window's thread")
    private long thread;

    /// Asks the window's thread again and again how long it lets one wait, while something goes on.
    static Times during(String part, Times.Work<Exception> work) throws Exception {
        Times waited = new Times();
        AtomicBoolean over = new AtomicBoolean();
        Thread asking = Thread.ofPlatform().daemon().start(() -> {
            while (!over.get()) {
                ask(part, waited);
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        });
        try {
            work.run();
        } finally {
            over.set(true);
            asking.join();
        }
        return waited;
    }

    private static void ask(String part, Times waited) {
        FxPause pause = new FxPause();
        pause.part = part;
        CountDownLatch reached = new CountDownLatch(1);
        long[] at = new long[1];
        pause.begin();
        long begin = System.nanoTime();
        Platform.runLater(() -> {
            at[0] = System.nanoTime() - begin;
            pause.thread = Thread.currentThread().threadId();
            reached.countDown();
        });
        try {
            reached.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        waited.add(at[0] / 1e6);
        pause.end();
        if (at[0] > FRAME.toNanos()) {
            pause.commit();
        }
    }

    /// Prints the longest pauses of a recording, and where the window's thread was most often seen in each.
    static void print(Path recording) throws IOException {
        List<RecordedEvent> events = RecordingFile.readAllEvents(recording);
        List<RecordedEvent> pauses = events.stream()
                .filter(event -> event.getEventType().getName().equals(NAME))
                .sorted(Comparator.comparing((RecordedEvent event) -> event.getDuration())
                        .reversed())
                .toList();
        long over = pauses.stream()
                .filter(pause -> pause.getDuration().compareTo(FRAME.multipliedBy(2)) > 0)
                .count();
        System.out.printf("%d pauses over one frame, %d over two%n", pauses.size(), over);
        for (RecordedEvent pause : pauses.stream().limit(SHOWN).toList()) {
            System.out.printf(
                    Locale.ROOT,
                    "%6.1f ms  %-20s %s%n",
                    pause.getDuration().toNanos() / 1e6,
                    pause.getString("part"),
                    seen(events, pause));
        }
    }

    private static String seen(List<RecordedEvent> events, RecordedEvent pause) {
        Instant from = pause.getStartTime();
        Instant to = pause.getEndTime();
        Map<String, Integer> counts = new HashMap<>();
        for (RecordedEvent event : events) {
            boolean sampled = event.getEventType().getName().equals("jdk.ExecutionSample")
                    && !event.getStartTime().isBefore(from)
                    && event.getStartTime().isBefore(to)
                    && event.getThread("sampledThread").getJavaThreadId() == pause.getLong("thread");
            if (sampled) {
                counts.merge(own(event.getStackTrace()), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(each -> each.getValue() + " × " + each.getKey())
                .toList()
                .toString();
    }

    /// The innermost of our own methods; what JavaFX does of itself is its layout or its drawing.
    private static String own(RecordedStackTrace stack) {
        Optional<RecordedFrame> own = stack.getFrames().stream()
                .filter(frame -> frame.getMethod().getType().getName().startsWith("org.socialreadiness"))
                .findFirst();
        RecordedFrame frame = own.orElseGet(() -> stack.getFrames().getFirst());
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
