package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.socialreadiness.text.PlainException;

/// Copies of the templates that reports are drawn into, in the program's own folder: one of a client, or one of all
/// clients, for each language and kind of document. Copies, so that a template on a stick or a drive that is away never
/// stands in the way of a report. Reads and writes files; one thread uses it at a time.
public final class OwnTemplates {
    /// Stands where a template is kept but the program's own look is wanted.
    private static final String NOT_USED = ".built-in";

    private static final String ALL = "all";

    private final DataFolder folder;

    public OwnTemplates(DataFolder folder) {
        this.folder = folder;
    }

    /// What a template is for.
    ///
    /// @param client what all copies of a client share, and no other client has
    /// @param ending of the documents, without a dot: `docx`
    public record Use(String client, Locale language, String ending) {
        private String kind() {
            return language.getLanguage() + "-" + ending;
        }

        /// Never a name that a file from elsewhere has chosen.
        private String place() {
            return Hashes.of(List.of(client)).substring(0, 32);
        }
    }

    /// @param file the copy, under the name of what it was copied from
    /// @param used false where the program's own look is wanted all the same
    /// @param forAll whether it is that of all clients without one of their own
    public record Kept(Path file, boolean used, boolean forAll) {
        public String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /// The template for a use; that of all clients where the client has none.
    public Optional<Kept> find(Use use) throws PlainException {
        try {
            boolean used = Files.notExists(own(use).resolve(NOT_USED));
            Optional<Path> own = in(own(use));
            return own.isPresent()
                    ? own.map(file -> new Kept(file, used, false))
                    : in(all(use)).map(file -> new Kept(file, used, true));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Copies a template, in place of the one that was kept for the same.
    ///
    /// @param name of the file that it comes from
    /// @param forAll for all clients that have none of their own; this one's own goes
    public Kept keep(Use use, boolean forAll, String name, byte[] template) throws PlainException {
        try {
            Path at = forAll ? all(use) : own(use);
            Files.createDirectories(at, OwnerOnly.folder(at));
            Path beside = Files.createTempFile(at, NOT_USED, ".new", OwnerOnly.file(at));
            try {
                Files.write(beside, template);
                Path kept = at.resolve(name.startsWith(".") ? "template" + name : name);
                Files.move(beside, kept, StandardCopyOption.REPLACE_EXISTING);
                clear(at, kept);
                if (forAll) {
                    clear(own(use), kept);
                }
            } finally {
                Files.deleteIfExists(beside);
            }
            return use(use, true).orElseThrow();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Remembers whether the template that is kept is wanted. Empty where none is kept.
    public Optional<Kept> use(Use use, boolean wanted) throws PlainException {
        try {
            Path mark = own(use).resolve(NOT_USED);
            if (wanted) {
                Files.deleteIfExists(mark);
            } else if (Files.notExists(mark)) {
                Files.createDirectories(mark.getParent(), OwnerOnly.folder(mark));
                Files.createFile(mark, OwnerOnly.file(mark));
            }
            return find(use);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /// Makes the template that is kept one of this client, or one of all.
    public Optional<Kept> share(Use use, boolean forAll) throws PlainException {
        Optional<Kept> kept = find(use);
        if (kept.isEmpty() || kept.get().forAll() == forAll) {
            return kept;
        }
        try {
            return Optional.of(keep(
                    use,
                    forAll,
                    kept.get().name(),
                    Files.readAllBytes(kept.get().file())));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Path own(Use use) {
        return folder.path().resolve("templates").resolve(use.place()).resolve(use.kind());
    }

    private Path all(Use use) {
        return folder.path().resolve("templates").resolve(ALL).resolve(use.kind());
    }

    private static Optional<Path> in(Path at) throws IOException {
        return templates(at).stream().findFirst();
    }

    private static void clear(Path at, Path but) throws IOException {
        for (Path file : templates(at)) {
            if (!file.equals(but)) {
                Files.delete(file);
            }
        }
    }

    /// What is kept in a folder; marks and what is not complete begin with a dot.
    private static List<Path> templates(Path at) throws IOException {
        try (Stream<Path> files = Files.list(at)) {
            return files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private PlainException failed(IOException e) {
        return new PlainException(e, "store.cannotRemember", folder.path().toString());
    }
}
