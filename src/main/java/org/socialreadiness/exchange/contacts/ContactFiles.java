package org.socialreadiness.exchange.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.socialreadiness.text.PlainException;

/// Reads a file of contacts, whichever of the known kinds it is, by what is in it and not by its name.
public final class ContactFiles {
    /// Largest file, or file within a ZIP, in bytes.
    public static final int LARGEST = 50_000_000;

    private ContactFiles() {}

    /// What a file lists.
    ///
    /// @param today the latest day that is believed of a connection
    /// @throws PlainException if it holds nothing that could be taken; never a preview of nobody
    public static Read read(Path file, LocalDate today) throws PlainException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        if (!Archive.isMeant(bytes)) {
            return read(name, bytes, today);
        }
        Archive.Found found = Archive.read(file);
        Read whole = joined(found.contacts(), today);
        return whole instanceof Preview following
                ? found.back()
                        .flatMap(pattern -> back(file, pattern))
                        .map(following::withBack)
                        .orElse(following)
                : whole;
    }

    /// Who follows back. It is only shown: where it is not there, damaged or too large, the contacts stand without it.
    private static Optional<Set<String>> back(Path file, String pattern) {
        try {
            List<Archive.Part> parts = Archive.named(file, pattern);
            return parts.isEmpty() ? Optional.empty() : Optional.of(addresses(parts));
        } catch (PlainException _) {
            return Optional.empty();
        }
    }

    /// Of all accounts that are listed; there may be none.
    private static Set<String> addresses(List<Archive.Part> parts) throws PlainException {
        Set<String> addresses = new HashSet<>();
        for (Archive.Part part : parts) {
            Decoded decoded = Decoded.of(part.name(), part.content().bytes());
            JsonContacts.read(part.name(), decoded.text()).people().forEach(each -> addresses.add(each.address()));
        }
        return addresses;
    }

    private static Read joined(List<Archive.Part> parts, LocalDate today) throws PlainException {
        Read whole = read(parts.getFirst().name(), parts.getFirst().content().bytes(), today);
        for (Archive.Part part : parts.subList(1, parts.size())) {
            if (whole instanceof Preview before
                    && read(part.name(), part.content().bytes(), today) instanceof Preview next) {
                whole = before.and(next);
            }
        }
        return whole;
    }

    /// The same for bytes that are no ZIP.
    ///
    /// @param name what the file is called in refusals
    static Read read(String name, byte[] bytes, LocalDate today) throws PlainException {
        Decoded decoded = Decoded.of(name, bytes);
        String text = decoded.text();
        if (text.isBlank()) {
            throw new PlainException("network.file.empty", name);
        }
        if (CardContacts.isMeant(text)) {
            return Preview.of(name, CardContacts.read(name, text), decoded.guessed(), today);
        }
        if (JsonContacts.isMeant(text)) {
            return Preview.of(name, JsonContacts.read(name, text), decoded.guessed(), today);
        }
        Table table = Table.read(name, text);
        Optional<Layout> layout = Layout.of(table.header());
        if (layout.isEmpty()) {
            return new Unmapped(name, table, decoded.guessed(), today);
        }
        Rows rows = TableContacts.read(
                name, table, layout.get().source(), layout.get().columns());
        return Preview.of(name, rows, decoded.guessed(), today);
    }

    /// The whole file, whose size is counted while reading.
    private static byte[] bytes(Path file, String name) throws PlainException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            if (Archive.isMeant(start)) {
                return start;
            }
            byte[] rest = in.readNBytes(LARGEST + 1 - start.length);
            byte[] bytes = Arrays.copyOf(start, start.length + rest.length);
            System.arraycopy(rest, 0, bytes, start.length, rest.length);
            if (bytes.length > LARGEST) {
                throw new PlainException("network.file.tooLarge", name, LARGEST / 1_000_000);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new PlainException(e, "exchange.noFile", name);
        } catch (IOException e) {
            throw new PlainException(e, "exchange.unreadable", name);
        }
    }
}
