package org.socialreadiness.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.socialreadiness.text.PlainException;

/// Writes an open client anew, sealed or readable, and puts it into the place of its file.
final class Resealing {
    private final ClientFile from;
    private final String name;
    private final Wiping wiping;

    Resealing(ClientFile from) {
        this(from, Resealing::wipe);
    }

    /// @param wiping overwrites what stood in the place of the new file
    Resealing(ClientFile from, Wiping wiping) {
        this.from = from;
        this.name = ClientFile.name(from.path());
        this.wiping = wiping;
    }

    /// Overwrites a file.
    interface Wiping {
        void of(Path old) throws IOException;
    }

    /// Where a client is written before it comes to `path`.
    static Path made(Path path) {
        return path.resolveSibling(".~" + ClientFile.name(path) + ".new");
    }

    private static Path old(Path path) {
        return path.resolveSibling(".~" + ClientFile.name(path) + ".old");
    }

    /// Takes away what a program that was killed while it wrote a client anew has left beside it, which may be
    /// readable although the client is sealed. For whoever holds the client's guard.
    static void sweep(Path path) throws IOException {
        sweepMade(path);
        Path old = old(path);
        if (Files.exists(old)) {
            // A second name of the client itself, as long as nothing else was put into its place.
            if (Files.isSameFile(old, path)) {
                Files.delete(old);
            } else {
                takeAway(path, old, Resealing::wipe);
            }
        }
    }

    /// The half of it that was not in the client's place yet.
    static void sweepMade(Path path) throws IOException {
        Path made = made(path);
        for (String ending : List.of("", "-journal")) {
            Files.deleteIfExists(made.resolveSibling(made.getFileName() + ending));
        }
        Files.deleteIfExists(FileGuard.path(made));
    }

    ClientFile to(Optional<Opener.Seal> seal) throws PlainException {
        Path path = from.path();
        Path made = made(path);
        Path old = old(path);
        Optional<Vault> vault;
        try {
            sweep(path);
            vault = write(made, seal);
        } catch (SQLException e) {
            throw StoreFailures.writing(e, name);
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotWrite", name);
        }
        try {
            // From here on nothing is asked of the old file any more; its guard goes over to the new one.
            from.hold().closeDatabase();
            keepInReach(path, old);
            Files.move(made, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            throw closed(new PlainException(e, "store.cannotWrite", name), made, old);
        }
        takeAway(path, old, wiping);
        try {
            return reopen(path, vault);
        } catch (SQLException | RuntimeException e) {
            throw closed(new PlainException(e, "store.cannotOpen", name));
        }
    }

    private PlainException closed(PlainException failure, Path... superfluous) {
        try {
            from.close();
            for (Path file : superfluous) {
                Files.deleteIfExists(file);
            }
        } catch (PlainException | IOException closing) {
            failure.addSuppressed(closing);
        }
        return failure;
    }

    /// Overwrites and takes away what stood in the place of the new file, as far as the drive lets it be done; the
    /// new one is there in any case.
    private static void takeAway(Path path, Path old, Wiping wiping) {
        try (Closeable _ = () -> Files.deleteIfExists(old)) {
            // Only then: before, the second name was one of the client's only copy, and after a power cut would be.
            FolderSync.of(path);
            wiping.of(old);
        } catch (IOException e) {
            LoggerFactory.getLogger(Resealing.class)
                    .warn(
                            "What a client was before it was written anew is not overwritten: {}",
                            e.getClass().getSimpleName());
        }
    }

    /// A second name for what stands at `path`, by which it can be overwritten when it has no other name.
    private static void keepInReach(Path path, Path old) {
        try {
            Files.createLink(old, path);
        } catch (IOException | UnsupportedOperationException e) {
            // A drive without second names, as on sticks: what stood there is then not overwritten.
            LoggerFactory.getLogger(Resealing.class)
                    .info("The drive has no second names: {}", e.getClass().getSimpleName());
        }
    }

    private Optional<Vault> write(Path made, Optional<Opener.Seal> seal) throws PlainException, SQLException {
        try (ClientFile file = Opener.SHIPPED.create(made, seal)) {
            file.commit(from.journal());
            List<Ledger.Seat> places = from.ledger().places();
            file.database().transaction(() -> {
                for (Ledger.Seat seat : places) {
                    file.ledger().savePlace(seat.assessment(), seat.participant(), seat.place());
                }
            });
            if (!file.client().equals(from.client())
                    || !file.chain().end().equals(from.chain().end())
                    || !file.check().isSound()) {
                throw new PlainException("store.cannotWrite", name);
            }
            return file.vault();
        }
    }

    private ClientFile reopen(Path path, Optional<Vault> vault) throws SQLException {
        Database database = Database.open(path, false);
        Ledger ledger = vault.<Ledger>map(opened -> new SealedLedger(database, opened))
                .orElseGet(() -> new PlainLedger(database, Upgrades.SHIPPED));
        return new ClientFile(new Hold(path, database, from.hold().guard(), Optional.empty()), ledger);
    }

    private static void wipe(Path old) throws IOException {
        if (!Files.exists(old)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(old, StandardOpenOption.WRITE)) {
            long size = channel.size();
            ByteBuffer zeros = ByteBuffer.allocate(64 * 1024);
            for (long at = 0; at < size; at += zeros.capacity()) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), size - at));
                channel.write(zeros, at);
            }
            channel.force(false);
        }
    }
}
