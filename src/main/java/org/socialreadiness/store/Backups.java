package org.socialreadiness.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.socialreadiness.assessment.Answers;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Second copies of client files in the program's own folder, each opened and compared before it counts, thinned by
/// age. A sealed client's copies are sealed too.
///
/// A copy is taken on the thread that uses the client file; all else may be done on any thread.
public final class Backups {
    private static final String FOLDER = "copies";
    private static final String UNFINISHED = ".unfinished";
    private static final int ATTEMPTS = 100;

    private final DataFolder folder;

    public Backups(DataFolder folder) {
        this.folder = folder;
    }

    /// A copy that was written but not yet opened and compared.
    public static final class Taken {
        private final Path written;
        private final Copy copy;
        private final Chain.End end;
        private final Optional<Vault> vault;

        private Taken(Path written, Copy copy, Chain.End end, Optional<Vault> vault) {
            this.written = written;
            this.copy = copy;
            this.end = end;
            this.vault = vault;
        }
    }

    /// Copies an open file as of its last commit; empty if the newest copy already is the same, or if the client has
    /// no change yet. On the thread that uses the file.
    ///
    /// @throws PlainException if the copy cannot be written
    public Optional<Taken> take(ClientFile file, Instant now) throws PlainException {
        List<Line> lines = file.chain().lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Chain.End end = file.chain().end();
        String source = source(file.path());
        try {
            Path home = home(lines.getFirst().id());
            List<Copy> others = copies(home);
            Optional<Copy> newest =
                    others.stream().filter(c -> c.source().equals(source)).findFirst();
            // A client whose password is another since is copied anew, though nothing was answered.
            if (newest.filter(c -> c.end().equals(digits(end.hash())) && opensAs(c, file.vault()))
                    .isPresent()) {
                return Optional.empty();
            }
            long number = others.stream().mapToLong(Copy::number).max().orElse(0) + 1;
            Path written = home.resolve(UUID.randomUUID() + UNFINISHED);
            Files.createFile(written, OwnerOnly.file(written));
            file.database().copyTo(written);
            Copy copy =
                    new Copy(home, number, now, lines.size(), Answers.count(file.client()), digits(end.hash()), source);
            return Optional.of(new Taken(written, copy, end, file.vault()));
        } catch (SQLException e) {
            throw StoreFailures.writing(e, ClientFile.name(folder.path()));
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCopy", folder.path().toString());
        }
    }

    /// Opens a copy and compares it with the file it was taken from; only then it counts, and older ones may go.
    ///
    /// @throws PlainException if it does not agree; it is then taken away, and all others stay
    public Copy verify(Taken taken, Instant now) throws PlainException {
        try {
            if (!agrees(taken)) {
                throw new PlainException("store.copyDiffers", folder.path().toString());
            }
            Path counted = settle(taken);
            Path home = counted.getParent();
            Copy copy = Copy.of(counted).orElseThrow();
            if (home != null) {
                thin(
                        copies(home).stream()
                                .filter(c -> c.source().equals(copy.source()))
                                .toList(),
                        now);
            }
            return copy;
        } catch (SQLException | IOException e) {
            throw new PlainException(e, "store.cannotCopy", folder.path().toString());
        } finally {
            drop(taken.written);
        }
    }

    private static boolean agrees(Taken taken) throws SQLException {
        try (Database database = Database.open(taken.written, true)) {
            Ledger ledger = taken.vault
                    .<Ledger>map(vault -> new SealedLedger(database, vault))
                    .orElseGet(() -> new PlainLedger(database, Upgrades.SHIPPED));
            return FileCheck.check(database, ledger).isSound()
                    && Chain.End.of(ledger.lines()).equals(taken.end);
        }
    }

    /// Gives a copy its name; another program may have taken its number meanwhile.
    private static Path settle(Taken taken) throws IOException {
        try (FileChannel channel = FileChannel.open(taken.written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Copy copy = taken.copy;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path target = copy.path().resolve(copy.name());
            if (!Files.exists(target)) {
                Files.move(taken.written, target, StandardCopyOption.ATOMIC_MOVE);
                FolderSync.of(target);
                return target;
            }
            copy = new Copy(
                    copy.path(),
                    copy.number() + 1,
                    copy.made(),
                    copy.changes(),
                    copy.answers(),
                    copy.end(),
                    copy.source());
        }
        throw new FileAlreadyExistsException(copy.name());
    }

    private static void thin(List<Copy> copies, Instant now) throws IOException {
        for (Copy gone : Thinning.superfluous(copies, now)) {
            Files.deleteIfExists(gone.path());
        }
    }

    private static void drop(Path written) {
        try {
            Files.deleteIfExists(written);
        } catch (IOException e) {
            // Whatever it was written for has ended already; the next start sweeps it away.
            LoggerFactory.getLogger(Backups.class)
                    .warn(
                            "An unfinished file stays until the next start: {}",
                            e.getClass().getSimpleName());
        }
    }

    /// The copies of a client file, newest first. The file itself need not be there, nor be whole.
    public List<Copy> of(Path file) throws PlainException {
        String source = source(file);
        List<Copy> found = new ArrayList<>();
        try {
            Path all = folder.file(FOLDER);
            if (Files.isDirectory(all)) {
                try (DirectoryStream<Path> homes = Files.newDirectoryStream(all, Files::isDirectory)) {
                    for (Path home : homes) {
                        copies(home).stream()
                                .filter(copy -> copy.source().equals(source))
                                .forEach(found::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCopy", folder.path().toString());
        }
        found.sort(
                Comparator.comparing(Copy::made).thenComparingLong(Copy::number).reversed());
        return found;
    }

    /// The newest copy of a file that is sound; copies that are not are passed over.
    ///
    /// @param password of a sealed client; without it the copies of one are not looked into, and the newest counts
    public Optional<Copy> newestSound(Path file, Optional<Password> password) throws PlainException {
        for (Copy copy : of(file)) {
            if (isSound(copy, password)) {
                return Optional.of(copy);
            }
        }
        return Optional.empty();
    }

    /// Whether a copy opens with the password of the file now, or without one as that does.
    private static boolean opensAs(Copy copy, Optional<Vault> vault) {
        try (Database database = Database.open(copy.path(), true)) {
            return vault.isPresent() ? Vault.isIn(database) && vault.get().isAsIn(database) : !Vault.isIn(database);
        } catch (SQLException | RuntimeException e) {
            // Damaged: another one is taken.
            return false;
        }
    }

    private static boolean isSealed(Copy copy) {
        try {
            return ClientFile.isSealed(copy.path());
        } catch (PlainException e) {
            // Damaged: its bytes may still be those of a readable one.
            return false;
        }
    }

    private static boolean isSound(Copy copy, Optional<Password> password) {
        try {
            return (ClientFile.isSealed(copy.path()) && password.isEmpty())
                    || ClientFile.check(copy.path(), password).isSound();
        } catch (PlainException e) {
            // Cannot even be opened: the next older one is tried.
            return false;
        }
    }

    /// Writes a copy as a new client file. Never over another file.
    ///
    /// @throws PlainException if there is a file of that name, or none can be written there
    public static void restore(Copy copy, Path target) throws PlainException {
        String name = ClientFile.name(target);
        try {
            Files.createFile(target, OwnerOnly.file(target));
        } catch (FileAlreadyExistsException e) {
            throw new PlainException(e, "store.exists", name);
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCreate", name);
        }
        try {
            Files.copy(copy.path(), target, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (Files.mismatch(copy.path(), target) >= 0) {
                throw new IOException("The copy differs from what was written");
            }
            FolderSync.of(target);
        } catch (IOException e) {
            drop(target);
            throw new PlainException(e, "store.cannotCreate", name);
        }
    }

    /// Takes away the copies of a file that are readable without a password, once there is one that is not; for a
    /// client that was sealed since.
    public void dropReadable(Path file) throws PlainException {
        List<Copy> all = of(file);
        List<Copy> readable = all.stream().filter(copy -> !isSealed(copy)).toList();
        if (readable.size() == all.size()) {
            return;
        }
        for (Copy copy : readable) {
            drop(copy.path());
        }
    }

    /// The copies of a client that may still hold contacts which were erased since: those that end elsewhere than the
    /// journal did at that number of changes, from the erased import on. On the thread that uses the file.
    public List<Copy> outlived(ClientFile file) throws PlainException {
        List<Line> lines = file.chain().lines();
        OptionalLong erased = Erasing.first(lines);
        if (erased.isEmpty()) {
            return List.of();
        }
        try {
            return copies(home(lines.getFirst().id())).stream()
                    .filter(copy -> copy.changes() >= erased.getAsLong()
                            && (copy.changes() > lines.size()
                                    || !copy.end()
                                            .equals(digits(lines.get(copy.changes() - 1)
                                                    .hash()))))
                    .toList();
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCopy", folder.path().toString());
        }
    }

    /// Takes copies away that have [outlived][#outlived] what they hold, once there is a newer one.
    public void drop(List<Copy> outlived) {
        outlived.forEach(copy -> drop(copy.path()));
    }

    /// Takes away what a program that was killed while copying has left.
    ///
    /// @param before what is younger may be the work of another program that is running now
    public void sweep(Instant before) throws PlainException {
        try {
            Path all = folder.file(FOLDER);
            if (!Files.isDirectory(all)) {
                return;
            }
            try (var files = Files.walk(all, 2)) {
                for (Path file :
                        files.filter(f -> f.toString().contains(UNFINISHED)).toList()) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCopy", folder.path().toString());
        }
    }

    private Path home(String firstId) throws IOException {
        Path home = folder.file(FOLDER).resolve(digits(Hashes.of(List.of("client", firstId))));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home, OwnerOnly.folder(home));
        }
        return home;
    }

    private static List<Copy> copies(Path home) throws IOException {
        List<Copy> copies = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home)) {
            files.forEach(file -> Copy.of(file).ifPresent(copies::add));
        } catch (NoSuchFileException e) {
            return List.of();
        }
        copies.sort(Comparator.comparingLong(Copy::number).reversed());
        return copies;
    }

    private static String source(Path file) {
        return digits(
                Hashes.of(List.of("path", file.toAbsolutePath().normalize().toString())));
    }

    private static String digits(String hash) {
        return hash.substring(0, Copy.DIGITS);
    }
}
