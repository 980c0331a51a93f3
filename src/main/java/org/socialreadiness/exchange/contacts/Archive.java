package org.socialreadiness.exchange.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.socialreadiness.assessment.Content;
import org.socialreadiness.text.PlainException;

/// The one file of contacts in an exported ZIP. Nothing else in it is read: exports hold messages too.
final class Archive {
    /// Complete exports hold pictures by the thousand.
    static final int MOST_ENTRIES = 100_000;

    /// What holds contacts, by the end of its path, in the order of preference. Parts of one export follow each other.
    private static final List<String> WANTED = List.of(
            "connections\\.csv",
            "following_accounts\\.csv",
            "following(-part\\d+)?\\.js",
            "(your_)?friends\\.json",
            "following\\.json",
            "followers_\\d+\\.json",
            "follower(-part\\d+)?\\.js");

    /// Who follows back, beside whom somebody follows.
    private static final Map<String, String> BACK = Map.of(
            "following(-part\\d+)?\\.js", "follower(-part\\d+)?\\.js",
            "following\\.json", "followers_\\d+\\.json");

    private Archive() {}

    static boolean isMeant(byte[] start) {
        return start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    /// A file from within.
    record Part(String name, Content content) {}

    /// What was found.
    ///
    /// @param contacts several only where an export comes in parts
    /// @param back what those end in who follow back, if the export may list them
    record Found(List<Part> contacts, Optional<String> back) {}

    static Found read(Path zip) throws PlainException {
        return within(zip, (name, file, entries) -> {
            for (String wanted : WANTED) {
                List<? extends ZipEntry> found = named(entries, wanted);
                if (!found.isEmpty()) {
                    return new Found(contents(name, file, found), Optional.ofNullable(BACK.get(wanted)));
                }
            }
            throw new PlainException(isWorkbook(entries) ? "network.file.workbook" : "network.file.zip.none", name);
        });
    }

    /// What ends in a pattern; may be nothing.
    static List<Part> named(Path zip, String pattern) throws PlainException {
        return within(zip, (name, file, entries) -> contents(name, file, named(entries, pattern)));
    }

    /// What is looked for in an open archive.
    private interface Look<T> {
        T at(String name, ZipFile file, List<? extends ZipEntry> entries) throws IOException, PlainException;
    }

    private static <T> T within(Path zip, Look<T> look) throws PlainException {
        String name = String.valueOf(zip.getFileName());
        try (ZipFile file = new ZipFile(zip.toFile())) {
            if (file.size() > MOST_ENTRIES) {
                throw new PlainException("network.file.zip.entries", name, MOST_ENTRIES);
            }
            List<? extends ZipEntry> entries = Collections.list(file.entries());
            for (ZipEntry entry : entries) {
                if (isTricky(entry.getName())) {
                    throw new PlainException("network.file.zip.path", name);
                }
            }
            return look.at(name, file, entries);
        } catch (ZipException e) {
            throw new PlainException(e, "network.file.zip.broken", name);
        } catch (IOException e) {
            throw new PlainException(e, "exchange.unreadable", name);
        }
    }

    private static List<? extends ZipEntry> named(List<? extends ZipEntry> entries, String pattern) {
        return entries.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> last(entry.getName()).matches(pattern))
                .toList();
    }

    private static List<Part> contents(String name, ZipFile file, List<? extends ZipEntry> found)
            throws IOException, PlainException {
        boolean parts = found.stream().allMatch(entry -> last(entry.getName()).matches("follow.*(\\.js|_\\d+\\.json)"));
        if (found.size() > 1 && !parts) {
            throw new PlainException(
                    "network.file.zip.several", name, last(found.getFirst().getName()), found.size());
        }
        List<Part> contents = new ArrayList<>();
        long whole = 0;
        for (ZipEntry entry : found) {
            // What an entry says of its size is not believed.
            try (InputStream in = file.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(ContactFiles.LARGEST + 1);
                whole += bytes.length;
                if (whole > ContactFiles.LARGEST) {
                    throw new PlainException("network.file.tooLarge", name, ContactFiles.LARGEST / 1_000_000);
                }
                contents.add(new Part(name + " / " + last(entry.getName()), new Content(bytes)));
            }
        }
        return contents;
    }

    private static boolean isWorkbook(List<? extends ZipEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /// Whether unpacking it would leave its folder. Nothing is ever unpacked, but no export has such a path.
    private static boolean isTricky(String path) {
        return path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || path.matches("(?i)[a-z]:.*")
                || List.of(path.split("/", -1)).contains("..");
    }
}
