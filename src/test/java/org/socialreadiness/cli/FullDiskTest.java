package org.socialreadiness.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.catalog.Catalog;
import org.sqlite.SQLiteConfig;

/// Commands in a shell that lets no file grow beyond a size, as on a full disk: exit status 1, one sentence, and
/// every file byte for byte as it was.
@EnabledOnOs(OS.LINUX)
@SuppressWarnings("NullAway.Init")
class FullDiskTest {
    /// In blocks of 1,024 bytes: room for an empty client, not for the texts below.
    private static final int BLOCKS = 260;

    @TempDir
    Path folder;

    @TempDir
    Path unpacked;

    private Path library;

    /// The driver would unpack its library at its first use, which is more than the limit lets it write.
    @BeforeEach
    void unpackDriver() throws IOException {
        String processor = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        String name = "/org/sqlite/native/Linux/" + processor + "/libsqlitejdbc.so";
        library = unpacked.resolve("libsqlitejdbc.so");
        try (InputStream in = SQLiteConfig.class.getResourceAsStream(name)) {
            assumeTrue(in != null, "the driver has no library " + name);
            Files.copy(Objects.requireNonNull(in), library);
        }
    }

    @Test
    void anImportThatDoesNotFitLeavesTheClientFileAsItWas() throws Exception {
        Path file = folder.resolve("a.readiness");
        assertEquals(Commands.DONE, Ran.of("new", file, "--client", "X").status());
        StringBuilder csv = new StringBuilder("participant,criterion,answer,evidence\n");
        for (var criterion : Catalog.shipped().structure().criteria()) {
            for (int person = 0; person < 6; person++) {
                csv.append("P%d,%s,2,%s\n".formatted(person, criterion.id(), "n".repeat(3000)));
            }
        }
        Path source = Files.writeString(folder.resolve("many.csv"), csv);
        byte[] before = Files.readAllBytes(file);
        String sentence = limited(BLOCKS, "answer", file.toString(), source.toString());
        assertTrue(sentence.startsWith("a.readiness cannot be written just now"), sentence);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("a.readiness", "many.csv"), files());
        assertEquals(Commands.DONE, Ran.of("check", file).status());
    }

    @Test
    void whatCannotBeMadeWholeIsNotThere() throws Exception {
        Path old = Files.writeString(folder.resolve("r.docx"), "old");
        Path file = folder.resolve("a.readiness");
        assertEquals(Commands.DONE, Ran.of("new", file, "--client", "X").status());
        String made = limited(100, "new", folder.resolve("b.readiness").toString(), "--client", "X");
        assertTrue(made.startsWith("b.readiness cannot be written just now"), made);
        String written = limited(8, "report", file.toString(), "--out", old.toString());
        assertTrue(written.startsWith("r.docx could not be written"), written);
        String example =
                limited(BLOCKS, "example", "--out", folder.resolve("ex").toString());
        assertTrue(example.startsWith("example.readiness cannot be written just now"), example);
        assertEquals(List.of("a.readiness", "r.docx"), files());
        assertEquals("old", Files.readString(old));
    }

    /// @return the one sentence on standard error
    private String limited(int blocks, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                "ulimit -f " + blocks + "; exec \"$@\"",
                "limited",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-Dorg.sqlite.lib.path=" + library.getParent(),
                "-Dorg.sqlite.lib.name=" + library.getFileName(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.socialreadiness.Launcher"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).start();
        String error = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(Commands.FAILED, process.exitValue(), error);
        assertEquals(1, error.lines().count(), error);
        return error;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
