package org.socialreadiness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

/// From the start of the process until the first screen is usable, beside an empty JavaFX window in the same runtime
/// with a cache of its own; and the memory that each holds two seconds later. Four ways of starting, in turns, each in
/// a JVM of its own: the plain JDK, with an archive of classes (AppCDS), with an AOT cache, and the installed image
/// with
/// the cache that its build rehearsed. Ours has three clients in its list. Medians and their spread are printed. JMH's
/// own figure is the time of all.
///
/// The image is an unpacked archive of `installer/linux/build`: `-Dbench.args="-jvmArgsAppend -Dbench.image=FOLDER"`.
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
    private static final int MEMORY_ROUNDS = 3;

    /// Folders of the local repository that hold what only tests and benchmarks need.
    private static final List<String> TESTS =
            List.of("junit", "testfx", "tngtech", "jmh", "opentest4j", "apiguardian", "hamcrest");

    /// Where an unpacked archive of the installer lies.
    private static final String IMAGE = "bench.image";

    private Path folder;
    private Program ours;
    private Program empty;
    private List<Way> ways;

    /// @param main the class that starts it
    /// @param node the id of what must be laid out
    private record Program(String name, String main, String node) {}

    /// A way of starting.
    ///
    /// @param paths the class path of a program
    /// @param trained what makes a program's cache in a file; empty for a way without
    /// @param cached what takes that cache, or ends
    /// @param ready a cache that is there already, by program
    private record Way(
            String name,
            Path java,
            List<String> options,
            Function<Program, String> paths,
            String trained,
            List<String> cached,
            Map<Program, Path> ready) {}

    /// What was measured of one way: times in milliseconds, and what was held in MB.
    private record Result(Way way, Times own, Times peer, Times ownHeld, Times peerHeld) {}

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
        ours = new Program("ours", Launcher.class.getName(), "start-new");
        empty = new Program("empty", EmptyWindow.class.getName(), "empty");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Function<Program, String> paths =
                each -> each.equals(ours) ? path(program, libraries, probe) : path(probe, javafx);
        ways = new ArrayList<>(List.of(
                new Way("plain JDK", java, List.of(), paths, "", List.of(), Map.of()),
                new Way(
                        "class archive",
                        java,
                        List.of(),
                        paths,
                        "-XX:ArchiveClassesAtExit=",
                        List.of("-Xshare:on", "-XX:SharedArchiveFile="),
                        Map.of()),
                new Way(
                        "AOT cache",
                        java,
                        List.of(),
                        paths,
                        "-XX:AOTCacheOutput=",
                        List.of("-XX:AOTMode=on", "-XX:AOTCache="),
                        Map.of())));
        String image = System.getProperty(IMAGE);
        if (image == null) {
            System.out.println("The installed image is left out: -D" + IMAGE + " names none.");
        } else {
            ways.add(installed(Path.of(image), probe));
        }
    }

    private Way installed(Path image, Path probe) throws IOException {
        Path app = image.toAbsolutePath().resolve("app");
        // Beside the program, or its cache would be looked for in the folder that both have in common.
        Path beside = Files.copy(probe, app.resolve("probe.jar"), StandardCopyOption.REPLACE_EXISTING);
        List<String> options = new ArrayList<>(List.of(
                "@" + app.resolve("runtime.options"),
                "-Dorg.sqlite.lib.path=" + app,
                "-Dorg.sqlite.lib.name=libsqlitejdbc.so"));
        return new Way(
                "installed image",
                app.resolveSibling("runtime/bin/java"),
                options,
                each -> each.equals(ours) ? path(app.resolve("social-readiness.jar"), beside) : path(beside),
                "-XX:AOTCacheOutput=",
                List.of("-XX:AOTMode=on", "-XX:AOTCache="),
                Map.of(ours, app.resolve("social-readiness.aot")));
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

    private void compare(String platform, List<String> window) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        for (Way way : ways) {
            for (Program program : List.of(empty, ours)) {
                train(way, program, window);
            }
            results.add(new Result(way, new Times(), new Times(), new Times(), new Times()));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Result each : results) {
                each.peer().add(start(each.way(), empty, window));
                each.own().add(start(each.way(), ours, window));
            }
        }
        for (Result each : results) {
            for (int round = 0; round < MEMORY_ROUNDS; round++) {
                each.peerHeld().add(memory(each.way(), empty, window));
                each.ownHeld().add(memory(each.way(), ours, window));
            }
        }
        System.out.printf("%nFirst usable window, %s%n", platform);
        for (Result each : results) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s ours %s, empty %s, ours/empty %.2f, ours/ours plain %.2f; memory %.0f MB, empty %.0f MB, ratio %.2f%n",
                    each.way().name(),
                    each.own(),
                    each.peer(),
                    each.own().ratioTo(each.peer()),
                    each.own().ratioTo(results.getFirst().own()),
                    each.ownHeld().median(),
                    each.peerHeld().median(),
                    each.ownHeld().ratioTo(each.peerHeld()));
        }
    }

    private void train(Way way, Program program, List<String> window) throws IOException, InterruptedException {
        if (way.trained().isEmpty() || way.ready().containsKey(program)) {
            return;
        }
        Files.deleteIfExists(cache(way, program));
        List<String> more = new ArrayList<>(window);
        more.add(way.trained() + cache(way, program));
        more.add("-D" + FirstWindow.ORDERLY + "=true");
        run(way, program, more, _ -> 0.0);
        if (Files.notExists(cache(way, program))) {
            throw new IOException("No cache was written for " + program.name());
        }
    }

    /// How long it took, in milliseconds.
    private double start(Way way, Program program, List<String> window) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        return run(way, program, cached(way, program, window), _ -> (System.nanoTime() - begin) / 1e6);
    }

    /// What of it lies in memory when all that is loaded after the window is there, in MB.
    private double memory(Way way, Program program, List<String> window) throws IOException, InterruptedException {
        return run(way, program, cached(way, program, window), process -> {
            if (process.waitFor(2, TimeUnit.SECONDS)) {
                throw new IOException(program.name() + " ended too soon");
            }
            try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
                String held = lines.filter(line -> line.startsWith("VmRSS:"))
                        .findFirst()
                        .orElseThrow();
                return Integer.parseInt(held.replaceAll("\\D", "")) / 1024.0;
            }
        });
    }

    private List<String> cached(Way way, Program program, List<String> window) {
        List<String> more = new ArrayList<>(window);
        if (!way.cached().isEmpty()) {
            more.add(way.cached().getFirst());
            more.add(way.cached().getLast() + cache(way, program));
        }
        return more;
    }

    private Path cache(Way way, Program program) {
        return way.ready()
                .getOrDefault(
                        program,
                        folder.resolve(program.name() + "-" + way.name().replace(' ', '-') + ".cache"));
    }

    /// What is measured of a process whose window is usable.
    private interface Measure {
        double of(Process process) throws IOException, InterruptedException;
    }

    private double run(Way way, Program program, List<String> options, Measure measure)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(way.java().toString()));
        command.addAll(way.options());
        command.add("-D" + DataFolder.PROPERTY + "=" + folder.resolve("home"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp", way.paths().apply(program), FirstWindow.class.getName(), program.main(), program.node()));
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            if (!FirstWindow.SAID.equals(line)) {
                throw new IOException(program.name() + " said " + line + "; " + Files.readString(errors));
            }
            double measured = measure.of(process);
            process.outputWriter().close();
            // The maker of a cache talks.
            while (said.readLine() != null) {}
            if (process.waitFor() != 0) {
                throw new IOException(program.name() + " ended badly; " + Files.readString(errors));
            }
            return measured;
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
