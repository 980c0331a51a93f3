package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FileGuardTest {
    @TempDir
    Path folder;

    private Path file;
    private Path lock;

    @BeforeEach
    void makeAFile() throws Exception {
        file = Files.createFile(folder.resolve("a.readiness"));
        lock = folder.resolve(".~a.readiness.lock");
    }

    @Test
    void oneAtATimeAlsoWithinOneProgram() throws Exception {
        FileGuard first = FileGuard.take(file).orElseThrow();
        assertTrue(FileGuard.take(file).isEmpty());
        assertTrue(FileGuard.take(folder.resolve(".").resolve("a.readiness")).isEmpty(), "by another name");
        Holder holder = FileGuard.holder(file).orElseThrow();
        assertEquals(ProcessHandle.current().pid(), holder.process());
        assertEquals(InetAddress.getLocalHost().getHostName(), holder.host());
        assertEquals(Files.getLastModifiedTime(lock).toInstant(), holder.since());
        first.close();
        assertFalse(Files.exists(lock));
        FileGuard.take(file).orElseThrow().close();
    }

    @Test
    void aSecondLookHereDoesNotOpenTheDoorToOthers() throws Exception {
        try (FileGuard guard = FileGuard.take(file).orElseThrow()) {
            assertTrue(FileGuard.take(file).isEmpty());
            FileGuard.holder(file);
            assertEquals("held by " + ProcessHandle.current().pid(), other("look", "1"));
            assertTrue(Files.exists(lock), guard::toString);
        }
        assertEquals("free", other("look", "1"));
    }

    @Test
    void whatACrashLeavesBehindDoesNoHarm() throws Exception {
        for (String left : List.of("", "elsewhere\n4711\n", "not a number\nx", "\u0000".repeat(5000))) {
            Files.writeString(lock, left);
            try (FileGuard guard = FileGuard.take(file).orElseThrow()) {
                assertTrue(
                        Files.readString(lock)
                                .contains("" + ProcessHandle.current().pid()),
                        guard::toString);
            }
        }
        Files.writeString(lock, "x\ny");
        assertEquals(Optional.empty(), FileGuard.holder(file));
    }

    /// Nothing can ever be written to this device, as to a full disk.
    @Test
    void aFullDiskDoesNotKeepTheGuard() throws Exception {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));
        Files.createSymbolicLink(lock, full);
        try (FileGuard guard = FileGuard.take(file).orElseThrow()) {
            assertTrue(FileGuard.take(file).isEmpty(), guard::toString);
        }
        assertFalse(Files.exists(lock, LinkOption.NOFOLLOW_LINKS));
        FileGuard.take(file).orElseThrow().close();
    }

    @Test
    void threeProgramsAreNeverInsideTogether() throws Exception {
        List<Other> programs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            programs.add(program("race", "150"));
        }
        int entered = 0;
        for (Other program : programs) {
            entered += Integer.parseInt(program.said());
        }
        assertEquals(450, entered);
        assertFalse(Files.exists(lock));
    }

    private String other(String... arguments) throws Exception {
        return program(arguments).said();
    }

    private Other program(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(arguments));
        Path own = Files.createTempDirectory(folder, "program");
        return new Other(OtherProgram.start(Contender.class, own, all), own);
    }

    /// A program and the folder of what it says.
    private record Other(Process process, Path folder) {
        String said() throws Exception {
            assertTrue(process.waitFor(100, TimeUnit.SECONDS));
            return Files.readString(folder.resolve("output.txt")).strip();
        }
    }

    /// Another program that wants the same file.
    static final class Contender {
        private Contender() {}

        public static void main(String[] args) throws Exception {
            Path file = Path.of(args[0]);
            if (args[1].equals("look")) {
                Optional<FileGuard> guard = FileGuard.take(file);
                print(
                        guard.isPresent()
                                ? "free"
                                : "held by "
                                        + FileGuard.holder(file).orElseThrow().process());
                if (guard.isPresent()) {
                    guard.get().close();
                }
                return;
            }
            int entered = 0;
            Path inside = file.resolveSibling("inside");
            while (entered < Integer.parseInt(args[2])) {
                Optional<FileGuard> guard = FileGuard.take(file);
                if (guard.isPresent()) {
                    // Fails if another one is inside.
                    Files.createFile(inside);
                    entered++;
                    Files.delete(inside);
                    guard.get().close();
                }
            }
            print(Integer.toString(entered));
        }

        private static void print(String text) {
            System.out.println(text);
        }
    }
}
