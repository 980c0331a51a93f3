package org.socialreadiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.RecentClient;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.store.Settings;
import org.socialreadiness.store.SettingsStore;
import org.socialreadiness.text.PlainException;

/// From the start of the JVM until the first screen is usable, beside an empty JavaFX window: each with an archive of
/// its classes (AppCDS) made in a run before, and each on the plain JDK. Ours has three clients in its list. Peer, ours
/// and peer take turns, in JVMs of their own; medians, their spread and their ratio are printed. A ratio of 1.5 or less
/// is what is wanted. JMH's own figure is the time of all starts.
///
/// On the Headless platform, and on the display too where there is one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class StartBenchmark {
    private static final int ROUNDS = 7;

    /// Folders of the local repository that hold what only tests and benchmarks need.
    private static final List<String> TESTS =
            List.of("junit", "testfx", "tngtech", "jmh", "opentest4j", "apiguardian", "hamcrest");

    private Path folder;
    private Program ours;
    private Program empty;

    /// @param main the class that starts it
    /// @param node the id of what must be laid out
    private record Program(String name, String classPath, String main, String node) {}

    @Setup
    public void prepare() throws IOException, PlainException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "start")
                .toAbsolutePath();
        remember(new DataFolder(folder.resolve("home")));
        Path probe = jar("probe", Path.of("target/test-classes"), List.of(FirstWindow.class, EmptyWindow.class));
        // Archives hold what comes from jars only.
        Path program = jar("program", Path.of("target/classes"), List.of());
        List<Path> libraries = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(file -> TESTS.stream().noneMatch(file.toString()::contains))
                .toList();
        List<Path> javafx = libraries.stream()
                .filter(file -> file.toString().contains("openjfx"))
                .toList();
        ours = new Program("ours", path(program, libraries, probe), Launcher.class.getName(), "start-new");
        empty = new Program("empty", path(probe, javafx), EmptyWindow.class.getName(), "empty");
    }

    /// As after some days of work.
    private static void remember(DataFolder home) throws PlainException {
        new SettingsStore(home).write(Settings.USUAL);
        RecentClients recents = new RecentClients(home);
        for (String name : List.of("First", "Second", "Third")) {
            recents.remember(new RecentClient(
                    home.path().resolve(name + ".readiness"),
                    name,
                    "Assessment",
                    "Whole company",
                    Instant.EPOCH,
                    Optional.of(new RecentClient.Score(LocalDate.EPOCH, 40, 35, 45)),
                    Optional.empty(),
                    36,
                    36));
        }
    }

    @TearDown
    public void clean() throws IOException {
        BenchFolder.remove(folder);
    }

    @Benchmark
    public int firstUsableWindow() throws IOException, InterruptedException {
        compare("Headless", List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        if (System.getenv("DISPLAY") != null) {
            compare("display", List.of());
        }
        return ROUNDS;
    }

    private void compare(String platform, List<String> options) throws IOException, InterruptedException {
        archive(empty, options);
        archive(ours, options);
        for (boolean archived : new boolean[] {true, false}) {
            Times peer = new Times();
            Times own = new Times();
            for (int round = 0; round < ROUNDS; round++) {
                peer.add(start(empty, options, archived));
                own.add(start(ours, options, archived));
                peer.add(start(empty, options, archived));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%nFirst usable window, %s, %s: ours %s, empty window %s; ours/empty %.2f%n",
                    platform,
                    archived ? "each with its archive" : "plain JDK",
                    own,
                    peer,
                    own.ratioTo(peer));
        }
    }

    private void archive(Program program, List<String> options) throws IOException, InterruptedException {
        List<String> more = new ArrayList<>(options);
        more.add("-XX:ArchiveClassesAtExit=" + file(program));
        more.add("-D" + FirstWindow.ORDERLY + "=true");
        run(program, more);
        if (Files.notExists(file(program))) {
            throw new IOException("No archive was written for " + program.name());
        }
    }

    /// How long it took, in milliseconds.
    private double start(Program program, List<String> options, boolean archived)
            throws IOException, InterruptedException {
        List<String> more = new ArrayList<>(options);
        if (archived) {
            more.add("-XX:SharedArchiveFile=" + file(program));
            // Or end, should the archive not fit.
            more.add("-Xshare:on");
        }
        return run(program, more);
    }

    private Path file(Program program) {
        return folder.resolve(program.name() + ".jsa");
    }

    private double run(Program program, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-D" + DataFolder.PROPERTY + "=" + folder.resolve("home"));
        command.addAll(options);
        command.addAll(
                List.of("-cp", program.classPath(), FirstWindow.class.getName(), program.main(), program.node()));
        Path errors = folder.resolve("errors.txt");
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            long end = System.nanoTime();
            if (!FirstWindow.SAID.equals(line)) {
                throw new IOException(program.name() + " said " + line + "; " + Files.readString(errors));
            }
            if (process.waitFor() != 0) {
                throw new IOException(program.name() + " ended badly; " + Files.readString(errors));
            }
            return (end - begin) / 1e6;
        }
    }

    private Path jar(String name, Path classes, List<Class<?>> only) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        List<String> wanted =
                only.stream().map(c -> c.getName().replace('.', '/')).toList();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String entry = classes.relativize(file).toString().replace('\\', '/');
                if (wanted.isEmpty() || wanted.stream().anyMatch(entry::startsWith)) {
                    entries.putNextEntry(new JarEntry(entry));
                    Files.copy(file, entries);
                }
            }
        }
        return jar;
    }

    private static String path(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(Object::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
