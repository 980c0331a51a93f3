package org.socialreadiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

/// How long the window keeps a person waiting: from handing something to the window's thread until that gets to it,
/// asked 500 times a second while an interview, a workshop and an export go on with 200 people, beside the same window
/// left alone. Twice each: the first time a screen's classes are loaded. Two frames are 33.3 ms.
///
/// The whole is recorded by Java Flight Recorder in `target/journey.jfr`, each pause as an event; of the longest it is
/// printed what the window's thread was doing. On the display where there is one, else on the Headless platform, whose
/// every frame is copied on the window's thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class PauseBenchmark {
    private static final int PEOPLE = 200;
    private static final Path RECORDING = Path.of("target/journey.jfr");
    private static final ParticipantId PERSON = new ParticipantId("P0");

    /// What goes on while pauses are looked for.
    private interface Part {
        void run() throws InterruptedException, IOException;
    }

    @Benchmark
    public int pauses() throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pauses");
        Map<String, Times> all = new LinkedHashMap<>();
        try (Recording recording = recording()) {
            recording.start();
            run(folder, all);
            recording.dump(RECORDING);
        }
        System.out.printf("%nWaiting for the window, %d people; two frames are 33.3 ms%n", PEOPLE);
        all.forEach((name, times) -> System.out.printf(
                Locale.ROOT,
                "%-24s longest %.1f ms, 99 %% under %.1f ms, median %.2f ms%n",
                name,
                times.slowest(),
                times.percentile(99),
                times.median()));
        FxPause.print(RECORDING);
        BenchFolder.remove(folder);
        return all.size();
    }

    private static Recording recording() throws IOException, ParseException {
        Recording recording = new Recording(Configuration.getConfiguration("profile"));
        recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(5));
        recording.enable(FxPause.class);
        return recording;
    }

    private static void run(Path folder, Map<String, Times> all) throws Exception {
        Path file = folder.resolve("Room.readiness");
        BenchClient.make(file, PEOPLE);
        TestProgram[] made = new TestProgram[1];
        try (TestWindow window = TestWindow.open(1280, 800, () -> {
            made[0] = new TestProgram(folder, Locale.ENGLISH, Clock.fixed(TestDesk.NOW, ZoneOffset.UTC));
            return made[0].shell();
        })) {
            TestProgram program = made[0];
            window.run(() -> program.shell().begin());
            window.run(() -> program.clients().open(file));
            window.await("open", () -> program.clients().openedProperty().get().isPresent());
            RoomActions keys = new RoomActions(program, window.stage().getScene(), PERSON);
            all.put("left alone", FxPause.during("left alone", () -> Thread.sleep(Duration.ofSeconds(2))));
            for (String time : List.of("first", "again")) {
                Map<String, Part> parts = new LinkedHashMap<>();
                parts.put("interview, " + time, () -> interview(window, program, keys));
                parts.put("reveal, " + time, () -> reveal(window, program, keys));
                parts.put("export, " + time, () -> export(window, program, folder.resolve(time + ".docx")));
                for (Map.Entry<String, Part> part : parts.entrySet()) {
                    all.put(part.getKey(), FxPause.during(part.getKey(), part.getValue()::run));
                }
            }
            window.run(() -> program.clients().close(() -> {}));
            window.await(
                    "closed", () -> program.clients().openedProperty().get().isEmpty());
            program.end();
        }
    }

    /// One person's answers to everything, as fast as the window takes keys.
    private static void interview(TestWindow window, TestProgram program, RoomActions keys) {
        window.run(() -> program.clients()
                .openedProperty()
                .get()
                .orElseThrow()
                .workspace()
                .submit(new Change.Sealed(PERSON, false)));
        window.run(() -> program.shell().go(new Place.Interview(PERSON)));
        for (int i = 0; i < Catalog.shipped().structure().criteria().size(); i++) {
            window.run(() -> keys.press(KeyCode.DIGIT2, false));
            window.run(() -> keys.press(KeyCode.ENTER, false));
        }
        window.run(() -> program.shell().go(new Place.Review(PERSON)));
        window.run(() -> keys.press(KeyCode.ENTER, true));
    }

    private static void reveal(TestWindow window, TestProgram program, RoomActions keys) {
        window.run(() -> program.shell().go(new Place.Workshop()));
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.V, KeyCode.V, KeyCode.DOWN, KeyCode.UP)) {
            window.run(() -> keys.press(key, false));
        }
        window.run(() -> program.shell().go(new Place.Results()));
        window.run(() -> program.shell().go(new Place.Overview()));
    }

    private static void export(TestWindow window, TestProgram program, Path target) {
        window.run(() -> program.shell().go(new Place.Report()));
        program.choose(target);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await("written", () -> window.shows("output-open"));
        window.run(() -> program.shell().go(new Place.Overview()));
    }
}
