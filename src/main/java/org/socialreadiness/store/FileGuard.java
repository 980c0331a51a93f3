package org.socialreadiness.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps a second program from writing to a client file: a small hidden file beside it, locked while the client is
/// open. It says
/// on which computer; a crash leaves it behind, unlocked, and does no harm.
final class FileGuard implements AutoCloseable {
    /// Locked far behind the text, so that others can read who holds it.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private FileGuard(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the guard of `file`; empty if another program holds it.
    ///
    /// @throws IOException if no file can be made there
    static Optional<FileGuard> take(Path file, String holder) throws IOException {
        Path path = path(file);
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        return Optional.of(new FileGuard(path, channel, lock));
    }

    /// Who holds the guard of `file`, as written by the holder.
    static String holder(Path file) {
        try {
            return Files.readString(path(file)).strip();
        } catch (IOException e) {
            // It may just have been given back; the name is only there to help.
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
        lock.release();
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            // This very program holds it in another window.
            return null;
        }
    }

    private static Path path(Path file) {
        return file.resolveSibling(".~" + file.getFileName() + ".lock");
    }
}
