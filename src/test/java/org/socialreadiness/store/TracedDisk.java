package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A disk as it would be found after a power cut: what was synchronized is there, and of the rest any part may be.
/// A name, and that one is gone, lasts only once its folder was synchronized.
final class TracedDisk {
    private static final int SECTOR = 512;

    /// What is on the disk when the power fails.
    enum Left {
        ONLY_SYNCED,
        EVERYTHING,
        A_RANDOM_HALF
    }

    /// Changes content; `size` is that of the file afterwards, or -1 where it only grows as far as it must.
    @SuppressWarnings("ArrayRecordComponent")
    private record Written(int at, byte[] data, int size) {
        byte[] on(byte[] before) {
            int end = Math.max(before.length, at + data.length);
            byte[] after = Arrays.copyOf(before, size >= 0 ? size : end);
            System.arraycopy(data, 0, after, at, data.length);
            return after;
        }
    }

    private static final class Content {
        private byte[] now = new byte[0];
        private byte[] synced = new byte[0];
        private final List<Written> since = new ArrayList<>();

        void write(Written written) {
            now = written.on(now);
            since.add(written);
        }

        void sync() {
            synced = now;
            since.clear();
        }

        byte[] left(Left left, RandomGenerator random) {
            return switch (left) {
                case ONLY_SYNCED -> synced;
                case EVERYTHING -> now;
                case A_RANDOM_HALF -> {
                    byte[] content = synced;
                    for (Written written : since) {
                        content = half(content, written, random);
                    }
                    yield content;
                }
            };
        }

        /// A disk writes sectors, and may have written some of a page and not the others.
        private static byte[] half(byte[] before, Written written, RandomGenerator random) {
            boolean torn = random.nextInt(4) == 0;
            boolean all = random.nextBoolean();
            if (written.size() >= 0 || !torn) {
                return all ? written.on(before) : before;
            }
            byte[] content = before;
            for (int from = 0; from < written.data().length; from += SECTOR) {
                int to = Math.min(written.data().length, from + SECTOR);
                if (random.nextBoolean()) {
                    content = new Written(written.at() + from, Arrays.copyOfRange(written.data(), from, to), -1)
                            .on(content);
                }
            }
            return content;
        }
    }

    /// That a name leads to a content, or with null that it is gone; `before` is the name that it had, if any.
    private record Named(
            String before, String name, @Nullable Content content) {}

    private final Map<String, Content> names = new TreeMap<>();
    private final Map<String, Content> syncedNames = new TreeMap<>();
    private final List<Named> since = new ArrayList<>();

    /// A folder as it is: everything in it is synchronized.
    static TracedDisk of(Path folder) throws IOException {
        TracedDisk disk = new TracedDisk();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Content content = new Content();
                content.now = Files.readAllBytes(file);
                content.sync();
                disk.names.put(file.toString(), content);
            }
        }
        disk.syncedNames.putAll(disk.names);
        return disk;
    }

    void make(String name) {
        if (!names.containsKey(name)) {
            name(name, new Content());
        }
    }

    void write(String name, int at, byte[] data) {
        Content content = names.get(name);
        if (content != null) {
            content.write(new Written(at < 0 ? content.now.length : at, data, -1));
        }
    }

    void truncate(String name, int size) {
        Content content = names.get(name);
        if (content != null) {
            content.write(new Written(0, new byte[0], size));
        }
    }

    void unlink(String name) {
        name(name, null);
    }

    void link(String from, String to) {
        name(to, names.get(from));
    }

    /// In one step: no disk is found with both names or with neither, once the folder's journal has it.
    void rename(String from, String to) {
        Content content = names.get(from);
        names.remove(from);
        put(names, to, content);
        since.add(new Named(from, to, content));
    }

    void sync(String name) {
        Content content = names.get(name);
        if (content != null) {
            content.sync();
        }
    }

    void syncNames() {
        syncedNames.clear();
        syncedNames.putAll(names);
        since.clear();
    }

    private void name(String name, @Nullable Content content) {
        since.add(new Named("", name, content));
        put(names, name, content);
    }

    private static void put(Map<String, Content> names, String name, @Nullable Content content) {
        if (content == null) {
            names.remove(name);
        } else {
            names.put(name, content);
        }
    }

    /// What is found after a power cut now.
    Map<String, byte[]> left(Left left, RandomGenerator random) {
        Map<String, Content> found = new TreeMap<>(left == Left.EVERYTHING ? names : syncedNames);
        if (left == Left.A_RANDOM_HALF) {
            for (Named named : since) {
                if (random.nextBoolean()) {
                    found.remove(named.before());
                    put(found, named.name(), named.content());
                }
            }
        }
        Map<String, byte[]> files = new HashMap<>();
        found.forEach((name, content) -> files.put(name, content.left(left, random)));
        return files;
    }
}
