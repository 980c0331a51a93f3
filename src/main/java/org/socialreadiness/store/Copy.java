package org.socialreadiness.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A second copy of a client file. All that is told about it stands in its name, so that a list of copies opens none
/// of them; names of clients and of files do not.
///
/// @param number copies of one client are numbered in the order in which they were made, whatever the clock said
/// @param changes how many changes its journal holds
/// @param answers how many criteria and belief sides are answered in it
/// @param end the first digits of the hash at the end of its journal
/// @param source the first digits of a hash of the path it was copied from
public record Copy(Path path, long number, Instant made, int changes, int answers, String end, String source) {
    static final int DIGITS = 12;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile(
            "(\\d{6,})-(\\d{8}T\\d{6}Z)-(\\d+)-(\\d+)-([0-9a-f]+)-([0-9a-f]+)" + Pattern.quote(ClientFile.EXTENSION));

    /// What a file's name tells; empty if it is not the name of a copy.
    static Optional<Copy> of(Path file) {
        Matcher name = NAME.matcher(ClientFile.name(file));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Copy(
                    file,
                    Long.parseLong(name.group(1)),
                    TIME.parse(name.group(2), Instant::from),
                    Integer.parseInt(name.group(3)),
                    Integer.parseInt(name.group(4)),
                    name.group(5),
                    name.group(6)));
        } catch (DateTimeException | NumberFormatException e) {
            // Not a name that this program gives.
            return Optional.empty();
        }
    }

    /// The name that tells the same.
    String name() {
        return "%06d-%s-%d-%d-%s-%s%s"
                .formatted(number, TIME.format(made), changes, answers, end, source, ClientFile.EXTENSION);
    }
}
