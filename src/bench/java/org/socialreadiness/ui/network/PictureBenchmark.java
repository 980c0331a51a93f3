package org.socialreadiness.ui.network;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.StackPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.Times;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.network.LeaderContacts;
import org.socialreadiness.network.Network;
import org.socialreadiness.network.Picture;
import org.socialreadiness.network.Pseudonyms;
import org.socialreadiness.ui.base.TestWindow;

/// From one frame to the next while the picture of 5, 5,000 and 30,000 contacts is moved, at 60 frames a second, beside
/// the same window left alone in the same run. Drawn by software, without a display: a graphics card is no slower. The
/// slowest frames are printed, and the processor's time in which each was laid out and drawn: that one does not grow
/// when
/// other programs want the processor too. A frame of 60 a second has 16.7 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
public class PictureBenchmark {
    private static final int[] SIZES = {5, 5_000, 30_000};
    private static final int LEADERS = 10;
    private static final int ORGANIZATIONS = 60;
    /// What the picture takes of a window of 1280 by 800.
    private static final double WIDE = 720;

    private static final double HIGH = 420;
    private static final int FRAMES = 300;
    private static final int WARM = 120;
    private static final int ENLARGED_FOR = 20;
    private static final List<Contact.Level> LEVELS = List.of(Contact.Level.values());
    private static final Pseudonyms KEY = new Pseudonyms(1, 2);

    /// Slowest frames by what was done.
    @Benchmark
    public int frames() throws InterruptedException {
        int sum = 0;
        for (int contacts : SIZES) {
            Picture picture = picture(contacts);
            NetworkPicture[] made = new NetworkPicture[1];
            try (TestWindow window = TestWindow.open(1280, 800, () -> {
                made[0] = shown(picture);
                return new StackPane(made[0]);
            })) {
                NetworkPicture shown = made[0];
                window.run(() -> shown.setMaxSize(WIDE, HIGH));
                Map<String, Frames> all = new LinkedHashMap<>();
                for (Map.Entry<String, IntConsumer> act : acts(shown).entrySet()) {
                    time(window, act.getValue(), WARM);
                    all.put(act.getKey(), time(window, act.getValue(), FRAMES));
                }
                System.out.printf(Locale.ROOT, "%n%d contacts, %d ties%n", contacts, ties(picture));
                all.forEach((name, frames) -> System.out.printf(
                        Locale.ROOT,
                        "%-16s slowest %.1f ms, 99 %% under %.1f ms, median %.1f ms; processor: slowest %.1f ms, 99 %%"
                                + " under %.1f ms, median %.1f ms%n",
                        name,
                        frames.passed().slowest(),
                        frames.passed().percentile(99),
                        frames.passed().median(),
                        frames.worked().slowest(),
                        frames.worked().percentile(99),
                        frames.worked().median()));
                sum += all.size();
            }
        }
        return sum;
    }

    private static NetworkPicture shown(Picture picture) {
        return new NetworkPicture(
                picture,
                IntStream.range(0, picture.leaders().size())
                        .mapToObj(leader -> "Leader " + leader)
                        .toList(),
                site -> site.organization()
                        .map(reach -> reach.organization().name())
                        .orElse("Others"),
                String::valueOf);
    }

    private static Map<String, IntConsumer> acts(NetworkPicture picture) {
        Map<String, IntConsumer> acts = new LinkedHashMap<>();
        acts.put("left alone", _ -> {});
        acts.put("next by keys", frame -> {
            picture.view().step(frame / ORGANIZATIONS % 2 == 0 ? 1 : -1);
            picture.moved();
        });
        acts.put("all of it", frame -> {
            if (frame == 0) {
                picture.showWhole();
            }
            picture.view().cross(frame % 2 == 0);
            picture.moved();
        });
        acts.put("enlarged", frame -> picture.enlarge(frame / ENLARGED_FOR % 2 == 0));
        acts.put("moved", frame -> {
            picture.view().pan(frame / ORGANIZATIONS % 2 == 0 ? 12 : -12);
            picture.moved();
        });
        return acts;
    }

    /// From pulse to pulse; a pulse waits until the one before it is drawn.
    private static Frames time(TestWindow window, IntConsumer act, int frames) throws InterruptedException {
        Frames times = new Frames(new Times(), new Times());
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer timer = new AnimationTimer() {
            private long last;
            private long lastWork;
            private int frame = -1;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                long work = processor();
                if (frame >= 0) {
                    times.passed().add((at - last) / 1e6);
                    times.worked().add((work - lastWork) / 1e6);
                }
                last = at;
                lastWork = work;
                if (++frame >= frames) {
                    stop();
                    done.countDown();
                } else {
                    act.accept(frame);
                }
            }
        };
        window.run(timer::start);
        if (!done.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("No frames came");
        }
        return times;
    }

    /// What passed from frame to frame, and for how long a processor worked on it.
    private record Frames(Times passed, Times worked) {}

    /// Time of the processor that the window's thread and the one that draws have had, in nanoseconds.
    private static long processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (Thread each : Thread.getAllStackTraces().keySet()) {
            if (each.getName().startsWith("QuantumRenderer") || each.equals(Thread.currentThread())) {
                sum += threads.getThreadCpuTime(each.threadId());
            }
        }
        return sum;
    }

    private static int ties(Picture picture) {
        return picture.sites().stream().mapToInt(site -> site.knownBy().size()).sum();
    }

    private static Picture picture(int contacts) {
        SplittableRandom random = new SplittableRandom(contacts);
        List<LeaderContacts> leaders = new ArrayList<>();
        for (int leader = 0; leader < Math.min(LEADERS, contacts); leader++) {
            List<Contact> own = new ArrayList<>();
            for (int i = 0; i < Math.max(1, contacts / LEADERS); i++) {
                int person = random.nextInt(2 * contacts);
                own.add(new Contact(
                        KEY.address("p" + person),
                        0,
                        0,
                        KEY.company("Company " + person % (3 * ORGANIZATIONS)),
                        LEVELS.get(person % LEVELS.size()),
                        Set.of(),
                        Optional.of(LocalDate.of(2026, 5, 1))));
            }
            leaders.add(new LeaderContacts(new ParticipantId("P" + leader), own));
        }
        List<KeyOrganization> organizations = IntStream.range(0, Math.min(ORGANIZATIONS, contacts))
                .mapToObj(i -> new KeyOrganization(
                        "o" + i, "Company " + i, KeyOrganization.Kind.CUSTOMER, Set.of(), Optional.empty(), false))
                .toList();
        return Picture.of(new Network(leaders, organizations, Relevance.NONE, KEY));
    }
}
