package org.socialreadiness.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.text.PlainException;

class AtomicFileTest {
    private static final AtomicFile.Verifier WHOLE = written -> assertEquals("new", Files.readString(written));

    @TempDir
    private Path folder;

    @Test
    void theNewFileReplacesTheOldOne() throws Exception {
        Path target = old();
        AtomicFile.write(target, out -> out.write("new".getBytes(UTF_8)), WHOLE);
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("report"), files());
    }

    @Test
    void theOldFileStaysWhateverFails() throws Exception {
        Path target = old();
        AtomicFile.Writer full = out -> {
            out.write("half of".getBytes(UTF_8));
            throw new IOException("No space left on device");
        };
        assertEquals("export.file.failed", refused(target, full, WHOLE));
        assertEquals("export.file.failed", refused(target, out -> out.write("new".getBytes(UTF_8)), _ -> {
            throw new IOException("Read something else");
        }));
        assertThrows(
                CancellationException.class,
                () -> AtomicFile.write(
                        target,
                        out -> {
                            out.write("half of".getBytes(UTF_8));
                            throw new CancellationException();
                        },
                        WHOLE));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("report"), files());
    }

    @Test
    void aFolderIsNoTarget() throws Exception {
        Path target = Files.createDirectory(folder.resolve("report"));
        assertEquals("export.file.isFolder", refused(target, out -> out.write(1), WHOLE));
        assertEquals("export.file.noFolder", refused(target.resolve("no/report"), out -> out.write(1), WHOLE));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProtectedFileStays() throws Exception {
        Path target = old();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals("export.file.protected", refused(target, out -> out.write(1), WHOLE));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("report"), files());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws Exception {
        Path target = old();
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        AtomicFile.write(link, out -> out.write("new".getBytes(UTF_8)), WHOLE);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void theFileIsCompleteBeforeItIsCheckedAndMoved() throws Exception {
        Path target = old();
        AtomicFile.write(target, out -> out.write("new".getBytes(UTF_8)), written -> {
            assertEquals("old", Files.readString(target));
            assertEquals("new", Files.readString(written));
            assertEquals(folder.toRealPath(), written.toRealPath().getParent());
        });
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("report"), "old");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static String refused(Path target, AtomicFile.Writer writer, AtomicFile.Verifier verifier) {
        return assertThrows(PlainException.class, () -> AtomicFile.write(target, writer, verifier))
                .key();
    }

    /// The office library wraps what the disk says in an exception of its own.
    @Test
    void whatTheDiskDoesNotTakeIsSaidPlainlyWhateverTheWriterThrows() throws Exception {
        Path target = old();
        AtomicFile.Writer full = out -> {
            out.close();
            try {
                out.write(new byte[100_000]);
            } catch (IOException e) {
                throw new IllegalStateException("Fail to save");
            }
        };
        assertEquals("export.file.failed", refused(target, full, WHOLE));
        assertEquals("old", Files.readString(target));
        AtomicFile.Writer mistaken = _ -> {
            throw new IllegalStateException("not the disk");
        };
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(target, mistaken, WHOLE));
        assertEquals(List.of("report"), files());
    }
}
