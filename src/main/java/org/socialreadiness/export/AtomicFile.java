package org.socialreadiness.export;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.socialreadiness.text.PlainException;

/// Writes a file whole or not at all: beside its target, forced to the disk, checked by reading it again, then
/// moved in one step. Whatever fails, the old file stays as it was and nothing is left behind.
public final class AtomicFile {
    private static final String ENDING = ".tmp";

    private AtomicFile() {}

    /// Writes the content.
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /// Reads the finished file again.
    public interface Verifier {
        /// @throws IOException if the file does not hold what it should
        void verify(Path written) throws IOException;
    }

    /// Writes `file`, replacing a file of that name only when the new one is complete and has been verified.
    ///
    /// @throws PlainException if it cannot be written; the old file is whole
    public static void write(Path file, Writer writer, Verifier verifier) throws PlainException {
        Path target = behindLinks(file);
        String name = String.valueOf(target.getFileName());
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new PlainException("export.file.noFolder", name);
        }
        if (Files.isDirectory(target)) {
            throw new PlainException("export.file.isFolder", name);
        }
        if (isWriteProtected(target)) {
            throw new PlainException("export.file.protected", name);
        }
        Path beside = null;
        try {
            sweep(folder, name);
            beside = Files.createTempFile(
                    folder, ".~" + name + "." + ProcessHandle.current().pid() + ".", ENDING);
            write(beside, writer);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            verifier.verify(beside);
            move(beside, target);
        } catch (IOException e) {
            throw new PlainException(e, "export.file.failed", name);
        } finally {
            remove(beside);
        }
    }

    /// Takes away what a program that was killed while it wrote a file of this name has left: half a report holds
    /// answers too. Its name says which program that was; one that still runs may be writing.
    private static void sweep(Path folder, String name) throws IOException {
        Pattern left = Pattern.compile(Pattern.quote(".~" + name + ".") + "(\\d{1,18})\\.\\d+" + Pattern.quote(ENDING));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher parts = left.matcher(String.valueOf(file.getFileName()));
                if (parts.matches()
                        && ProcessHandle.of(Long.parseLong(parts.group(1))).isEmpty()) {
                    drop(file);
                }
            }
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It may be open in another program; the next export tries again.
            LoggerFactory.getLogger(AtomicFile.class)
                    .warn(
                            "An unfinished file stays until the next export: {}",
                            e.getClass().getSimpleName());
        }
    }

    /// The office library says in exceptions of its own that a disk is full; what the disk said is what counts.
    private static void write(Path beside, Writer writer) throws IOException {
        try (Disk disk = new Disk(new FileOutputStream(beside.toFile()))) {
            try (OutputStream out = new BufferedOutputStream(disk)) {
                writer.write(out);
            } catch (IOException | RuntimeException e) {
                if (disk.refusal == null) {
                    throw e;
                }
                disk.refusal.addSuppressed(e);
                throw disk.refusal;
            }
        }
    }

    /// Remembers why the disk did not take something.
    private static final class Disk extends FilterOutputStream {
        private @Nullable IOException refusal;

        Disk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                refusal = e;
                throw e;
            }
        }
    }

    /// The file that a link leads to, so that the link stays one.
    private static Path behindLinks(Path file) {
        try {
            return Files.exists(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    /// Whether there is a file that its owner may not write. Moving another one over it would work all the same
    /// on most systems, but whoever protected it meant it.
    private static boolean isWriteProtected(Path target) {
        if (!Files.exists(target)) {
            return false;
        }
        try {
            return !Files.isWritable(target)
                    || !Files.getPosixFilePermissions(target).contains(PosixFilePermission.OWNER_WRITE);
        } catch (IOException | UnsupportedOperationException e) {
            return !Files.isWritable(target);
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@Nullable Path beside) throws PlainException {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new PlainException(e, "export.file.leftover", beside.getFileName());
        }
    }
}
