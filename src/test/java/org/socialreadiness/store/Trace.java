package org.socialreadiness.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a program did to files, as strace(1) wrote it down with `-f -y -xx`.
///
/// @param call its name, as of the system
/// @param paths of the files it names, in order
/// @param data the bytes written; empty for other calls
/// @param number the last number among its arguments: where it writes to, or the new size
/// @param result what it returned, not negative
/// @param flags all else in its arguments
@SuppressWarnings("ArrayRecordComponent")
record Trace(String call, List<String> paths, byte[] data, long number, long result, String flags) {
    static final List<String> CALLS = List.of(
            "open",
            "openat",
            "write",
            "pwrite64",
            "fsync",
            "fdatasync",
            "ftruncate",
            "unlink",
            "unlinkat",
            "rename",
            "renameat",
            "renameat2",
            "link",
            "linkat");

    private static final Pattern LINE = Pattern.compile("(\\d+) +(.*)", Pattern.DOTALL);
    private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>(.*)");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\) += +(\\d+)(?:<([^>]*)>)?.*");
    private static final Pattern FILE_OR_TEXT = Pattern.compile("<((?:\\\\x..)*)>|\"((?:\\\\x..)*)\"(\\.\\.\\.)?");
    private static final Pattern LAST_NUMBER = Pattern.compile(".*, (\\d+)");

    /// Calls that failed, and those of other kinds, are left out.
    static List<Trace> read(Path file) throws IOException {
        List<Trace> all = new ArrayList<>();
        Map<String, String> unfinished = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(line -> {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    return;
                }
                String thread = Objects.requireNonNull(parts.group(1));
                String text = Objects.requireNonNull(parts.group(2));
                int cut = text.indexOf(" <unfinished ...>");
                if (cut >= 0) {
                    unfinished.put(thread, text.substring(0, cut));
                    return;
                }
                Matcher resumed = RESUMED.matcher(text);
                if (resumed.matches()) {
                    text = unfinished.remove(thread) + resumed.group(1);
                }
                Matcher call = CALL.matcher(text);
                if (call.matches() && CALLS.contains(call.group(1))) {
                    all.add(of(call));
                }
            });
        }
        return all;
    }

    private static Trace of(Matcher call) {
        String name = Objects.requireNonNull(call.group(1));
        String arguments = Objects.requireNonNull(call.group(2));
        boolean writes = name.contains("write");
        List<String> paths = new ArrayList<>();
        byte[] data = new byte[0];
        Matcher part = FILE_OR_TEXT.matcher(arguments);
        while (part.find()) {
            if (part.group(3) != null) {
                throw new IllegalArgumentException("The trace is cut off");
            }
            boolean isText = part.start(2) >= 0;
            String escaped = Objects.requireNonNull(part.group(isText ? 2 : 1));
            if (writes && isText) {
                data = bytes(escaped);
            } else if (isText || writes || name.startsWith("f")) {
                paths.add(text(escaped));
            }
        }
        Matcher number = LAST_NUMBER.matcher(arguments);
        return new Trace(
                name,
                paths,
                data,
                number.matches() ? Long.parseLong(number.group(1)) : -1,
                Long.parseLong(call.group(3)),
                arguments.replaceAll("\"[^\"]*\"|<[^>]*>", ""));
    }

    private static String text(String escaped) {
        return new String(bytes(escaped), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i += 4) {
            bytes.write(HexFormat.fromHexDigits(escaped, i + 2, i + 4));
        }
        return bytes.toByteArray();
    }

    /// Does the same to a disk.
    void on(TracedDisk disk) {
        switch (call) {
            case "open", "openat" -> {
                if (flags.contains("O_CREAT")) {
                    disk.make(paths.getFirst());
                }
                if (flags.contains("O_TRUNC")) {
                    disk.truncate(paths.getFirst(), 0);
                }
            }
            case "write" -> disk.write(paths.getFirst(), -1, data);
            case "pwrite64" -> disk.write(paths.getFirst(), Math.toIntExact(number), data);
            case "fsync", "fdatasync" -> disk.sync(paths.getFirst());
            case "ftruncate" -> disk.truncate(paths.getFirst(), Math.toIntExact(number));
            case "unlink", "unlinkat" -> disk.unlink(paths.getFirst());
            case "rename", "renameat", "renameat2" -> disk.rename(paths.getFirst(), paths.getLast());
            case "link", "linkat" -> disk.link(paths.getFirst(), paths.getLast());
            default -> throw new IllegalStateException(call);
        }
    }
}
