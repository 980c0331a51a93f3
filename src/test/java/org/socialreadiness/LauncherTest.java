package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The front door, opened by a Java that fits and by one that is too old.
class LauncherTest {
    /// Where systems keep their Javas.
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"));

    @TempDir
    Path folder;

    @Test
    void theFirstNumberOfAJavaIsItsVersion() {
        assertEquals(8, Launcher.feature("1.8"));
        assertEquals(17, Launcher.feature("17"));
        assertEquals(25, Launcher.feature("25"));
    }

    @Test
    void anOlderJavaIsToldWhichOneIsNeeded() throws Exception {
        Optional<Path> older = olderJava();
        assumeTrue(older.isPresent(), "no Java 8 to 24 is installed on this machine");
        Process process = start(older.orElseThrow(), "score", "a.readiness");
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertTrue(error.matches("Social Readiness needs Java 25 or newer, this is Java \\d+ \\(.+\\)\\.\\R"), error);
    }

    @Test
    void aFittingJavaDoesTheWork() throws Exception {
        Process process = start(Path.of(System.getProperty("java.home"), "bin", "java"), "score", "none.readiness");
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertEquals(1, error.lines().count(), error);
        assertTrue(error.contains("none.readiness"), error);
    }

    private Process start(Path java, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(java.toString(), "-cp", System.getProperty("java.class.path"), "org.socialreadiness.Launcher"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private static Optional<Path> olderJava() throws IOException {
        for (Path place : PLACES) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> all = Files.list(place)) {
                    Optional<Path> found = all.flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                            .filter(LauncherTest::isOlder)
                            .map(home -> home.resolve("bin/java"))
                            .findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOlder(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"(1\\.8|9|1\\d|2[0-4])\\b.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
