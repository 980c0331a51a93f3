package org.socialreadiness.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Keeps a second program from writing to a client file: a small hidden file beside it, locked by the system while
/// the client is open. It names the computer and the process; its own time says since when. A crash leaves it
/// behind, unlocked, and it does no harm. Beside the client, so that two computers on one shared folder meet.
final class FileGuard implements AutoCloseable {
    /// Locked far behind the text, so that others can read who holds it.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 20;

    /// What this program holds. Asked before any file is touched: on POSIX systems a program loses its lock as soon
    /// as it closes any channel to that file, also one that it opened only to look.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private FileGuard(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Takes the guard of `file`; empty if another program, or this one, holds it.
    ///
    /// @throws IOException if no file can be made there
    static Optional<FileGuard> take(Path file) throws IOException {
        Path path = path(file);
        if (!HELD_HERE.add(path)) {
            return Optional.empty();
        }
        Optional<FileGuard> taken = Optional.empty();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                make(path);
                // Asked before opening: if it is the same after locking, it is the file that was opened.
                Object key = key(path);
                FileChannel channel = open(path);
                if (channel == null) {
                    continue;
                }
                try {
                    if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                        return taken;
                    }
                    if (key.equals(key(path))) {
                        write(channel);
                        taken = Optional.of(new FileGuard(path, channel));
                        return taken;
                    }
                    // Its holder took the file away between opening and locking it; it guards nothing any more.
                } finally {
                    if (taken.isEmpty()) {
                        channel.close();
                    }
                }
            }
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(path);
            }
        }
    }

    /// Who holds the guard of `file`, as written by the holder; empty if nobody says so.
    static Optional<Holder> holder(Path file) {
        try {
            Path path = path(file);
            if (HELD_HERE.contains(path)) {
                return Optional.of(new Holder(
                        host(),
                        ProcessHandle.current().pid(),
                        Files.getLastModifiedTime(path).toInstant()));
            }
            List<String> lines = Files.readAllLines(path);
            Instant since = Files.getLastModifiedTime(path).toInstant();
            return lines.size() < 2
                    ? Optional.of(new Holder("", 0, since))
                    : Optional.of(new Holder(lines.get(0), Long.parseLong(lines.get(1)), since));
        } catch (IOException | NumberFormatException e) {
            // It may just have been given back; the name is only there to help.
            return Optional.empty();
        }
    }

    /// Whether this is the guard of `file`.
    boolean isOf(Path file) throws IOException {
        return path.equals(path(file));
    }

    /// Gives the guard back. The file goes before the lock does: whoever waits for the lock sees that it went.
    /// Where files have no key to see that by, the file stays.
    @Override
    public void close() throws IOException {
        try (channel) {
            if (key(path) instanceof Path) {
                channel.truncate(0);
            } else {
                Files.deleteIfExists(path);
            }
        } finally {
            HELD_HERE.remove(path);
        }
    }

    private static void make(Path path) throws IOException {
        try {
            Files.createFile(path, OwnerOnly.file(path));
        } catch (FileAlreadyExistsException e) {
            // Held by another program, or left behind by a crash: the lock will tell.
        }
    }

    private static @Nullable FileChannel open(Path path) throws IOException {
        try {
            return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /// Who holds it. It is the lock that guards: on a full disk nobody is named.
    private static void write(FileChannel channel) {
        String text = host() + "\n" + ProcessHandle.current().pid() + "\n";
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            LoggerFactory.getLogger(FileGuard.class)
                    .warn("A guard does not say who holds it: {}", e.getClass().getSimpleName());
        }
    }

    /// What tells this file from another that is made in its place; the path itself where the system has no such
    /// thing.
    private static Object key(Path path) throws IOException {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path : key;
        } catch (NoSuchFileException e) {
            // Equal to nothing.
            return new Object();
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }

    /// Where the guard of `file` stands.
    static Path path(Path file) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file;
        return real.resolveSibling(".~" + real.getFileName() + ".lock");
    }
}
