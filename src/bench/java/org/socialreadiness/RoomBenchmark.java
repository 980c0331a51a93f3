package org.socialreadiness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.ui.base.GrowingList;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

/// How long each action of a workshop takes on screen, for 6 people and for 200: from the key to the end of the next
/// pulse in which the window is laid out. Two assessments with an answer of everyone to everything, people of eight
/// roles and both parts, over a real file. Medians and the worst of several turns are printed side by side; an action
/// of 100 ms is felt as at once. JMH's own figure is the time of everything.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Djavafx.animation.pulse=1000"})
public class RoomBenchmark {
    private static final int[] SIZES = {6, 200};
    private static final int TURNS = Integer.getInteger("turns", 9);

    /// Turns of each action that only warm it up.
    private static final int WARM = 3;

    private static final int PATIENCE_SECONDS = 60;

    @Benchmark
    public int actions() throws Exception {
        Map<String, Times[]> all = new LinkedHashMap<>();
        for (int i = 0; i < SIZES.length; i++) {
            run(SIZES[i], i, all);
        }
        System.out.printf(Locale.ROOT, "%n%-22s%28s%28s%n", "", SIZES[0] + " people", SIZES[1] + " people");
        all.forEach((name, times) -> System.out.printf(Locale.ROOT, "%-22s%28s%28s%n", name, times[0], times[1]));
        return all.size();
    }

    private static void run(int people, int column, Map<String, Times[]> all) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "room");
        Path file = folder.resolve("Room.readiness");
        BenchClient.make(file, people);
        TestProgram[] made = new TestProgram[1];
        try (TestWindow window = TestWindow.open(1280, 800, () -> {
            made[0] = new TestProgram(folder, Locale.ENGLISH, Clock.fixed(TestDesk.NOW, ZoneOffset.UTC));
            return made[0].shell();
        })) {
            TestProgram program = made[0];
            window.run(() -> program.shell().begin());
            window.run(() -> program.clients().open(file));
            window.await("open", () -> program.clients().openedProperty().get().isPresent());
            RoomActions actions = new RoomActions(program, window.stage().getScene(), new ParticipantId("P0"));
            for (RoomActions.Action action : actions.all()) {
                Times times = new Times();
                for (int turn = -WARM; turn < TURNS; turn++) {
                    window.run(action.before());
                    window.await("whole lists", () -> isWhole(window.stage().getScene()));
                    double took = time(window.stage().getScene(), action.act());
                    if (turn >= 0) {
                        times.add(took);
                    }
                    window.run(() -> {});
                }
                all.computeIfAbsent(action.name(), _ -> new Times[SIZES.length])[column] = times;
            }
            window.run(() -> program.clients().close(() -> {}));
            window.await(
                    "closed", () -> program.clients().openedProperty().get().isEmpty());
            program.end();
        }
        BenchFolder.remove(folder);
    }

    private static boolean isWhole(Scene scene) {
        return TestWindow.all(scene.getRoot()).stream()
                .noneMatch(node -> node instanceof GrowingList<?> list && !list.isWhole());
    }

    /// From the action to the end of the pulse that lays out what it has changed.
    private static double time(Scene scene, Runnable act) throws InterruptedException {
        AtomicLong took = new AtomicLong();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            long begin = System.nanoTime();
            act.run();
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                took.set(System.nanoTime() - begin);
                scene.removePostLayoutPulseListener(once[0]);
                done.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The window was not laid out");
        }
        return took.get() / 1e6;
    }
}
