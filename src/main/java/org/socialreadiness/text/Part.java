package org.socialreadiness.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something by others that the program is made of, and under which license.
///
/// @param jar its file without version; empty for what is none: the runtime, a font
/// @param version empty for what carries none
/// @param holder who holds the copyright, as its license asks it to be named
/// @param license its short name by SPDX, where it has one
/// @param more what else belongs to the license, in the part itself: notices, licenses of what it was made from
public record Part(String jar, String version, String name, String holder, String license, List<String> more) {
    private static final String LIST = "licenses/parts.csv";
    private static final int COLUMNS = 6;

    public Part {
        more = List.copyOf(more);
    }

    /// All of them, as listed; a test holds the list against the libraries that are there.
    public static List<Part> all() {
        return read(Part.class.getResource(LIST))
                .orElseThrow()
                .lines()
                .skip(1)
                .map(Part::of)
                .toList();
    }

    private static Part of(String line) {
        String[] cells = line.split(";", COLUMNS);
        return new Part(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                Stream.of(cells[5].split(" ")).filter(each -> !each.isEmpty()).toList());
    }

    /// Its license to the last word, and whatever notices it comes with.
    public String text() {
        return Stream.concat(
                        Stream.of(
                                Optional.of("Copyright (c) " + holder),
                                read(Part.class.getResource("licenses/" + license + ".txt"))),
                        more.stream().map(each -> read(own(each))))
                .flatMap(Optional::stream)
                .map(String::strip)
                .collect(Collectors.joining("\n\n\n"));
    }

    /// Several parts have a file of one name.
    private @Nullable URL own(String resource) {
        try {
            return Collections.list(Part.class.getClassLoader().getResources(resource)).stream()
                    .filter(url -> jar.isEmpty() || url.getPath().contains("/" + jar + "-" + version))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(@Nullable URL url) {
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
