package org.socialreadiness.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// The numbered steps from one version of the client file to the next: `V1.sql` makes the tables of a new file,
/// each later one changes those of the version before it. A sealed file has steps of its own, with the same numbers.
///
/// @param newest the version after the last step
/// @param script the SQL of a step, by the version it leads to
record Upgrades(int newest, IntFunction<String> script) {
    /// Those of this program.
    static final Upgrades SHIPPED = new Upgrades(6, version -> resource("V" + version + ".sql"));

    /// Those of this program for sealed files, which there are since version 2; what came later needs no new table.
    static final Upgrades SEALED = new Upgrades(6, version -> version == 2 ? resource("Sealed2.sql") : "");

    /// The statements that lead to `version`.
    List<String> steps(int version) {
        return Pattern.compile(";\\s*(\\n|$)")
                .splitAsStream(script.apply(version).strip())
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    /// Keeps the file as it is beside itself, under its version and the day of its last change. A copy that is
    /// already there stays.
    static void keepCopy(Path file, int version) throws IOException {
        String plain = ClientFile.titleOf(file);
        String day = Files.getLastModifiedTime(file).toString().substring(0, "2026-11-24".length());
        Path copy;
        int number = 1;
        do {
            String more = number == 1 ? "" : "-" + number;
            copy = file.resolveSibling(plain + ".version-" + version + "." + day + more + ClientFile.EXTENSION);
            number++;
        } while (Files.exists(copy));
        // Under its name only when it is whole: the program may end, or the disk be full, before it is.
        Path beside = file.resolveSibling(".~" + ClientFile.name(file) + ".copy");
        try {
            Files.copy(file, beside, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (Files.mismatch(file, beside) >= 0) {
                throw new IOException("The copy differs from the file");
            }
            Files.move(beside, copy, StandardCopyOption.ATOMIC_MOVE);
            FolderSync.of(copy);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Upgrades.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
