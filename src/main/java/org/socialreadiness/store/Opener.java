package org.socialreadiness.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Makes, opens and checks client files: all that can go wrong before a client is there is said here.
///
/// @param plain the steps between versions of files that anyone can read
/// @param sealed those of files that need a password
record Opener(Upgrades plain, Upgrades sealed) {
    static final Opener SHIPPED = new Opener(Upgrades.SHIPPED, Upgrades.SEALED);

    /// What a new file is sealed with.
    interface Seal {
        /// Writes the vault, inside a transaction.
        Vault into(Database database) throws SQLException;
    }

    static Seal by(Password password) {
        return database -> {
            Vault vault = Vault.make();
            vault.write(database, password);
            return vault;
        };
    }

    /// @param seal empty for a file that anyone can read
    ClientFile create(Path file, Optional<Seal> seal) throws PlainException {
        return create(file, seal, null);
    }

    /// @param own a guard that goes over to the new file, if it is of this very file, which is gone
    ClientFile create(Path file, Optional<Seal> seal, @Nullable FileGuard own) throws PlainException {
        String name = ClientFile.name(file);
        try {
            Files.createFile(file, OwnerOnly.file(file));
        } catch (FileAlreadyExistsException e) {
            throw new PlainException(e, "store.exists", name);
        } catch (IOException e) {
            throw new PlainException(e, "store.cannotCreate", name);
        }
        FileGuard taken = null;
        Database database = null;
        try {
            FileGuard guard = own;
            if (guard == null || !guard.isOf(file)) {
                taken = FileGuard.take(file).orElseThrow(() -> new PlainException("store.exists", name));
                guard = taken;
            }
            database = Database.open(file, false);
            Ledger ledger = seal.isPresent() ? begin(database, seal.get()) : begin(database);
            return new ClientFile(new Hold(file, database, guard, Optional.empty()), ledger);
        } catch (PlainException e) {
            closeAfter(e, () -> Files.deleteIfExists(file));
            throw e;
        } catch (SQLException e) {
            closeAfter(e, database, taken, () -> Files.deleteIfExists(file));
            throw StoreFailures.writing(e, name);
        } catch (IOException e) {
            closeAfter(e, database, taken, () -> Files.deleteIfExists(file));
            throw new PlainException(e, "store.cannotCreate", name);
        }
    }

    private Ledger begin(Database database) throws SQLException {
        database.upgrade(plain);
        return new PlainLedger(database, plain);
    }

    private Ledger begin(Database database, Seal seal) throws SQLException {
        database.upgrade(sealed);
        Vault[] made = new Vault[1];
        database.transaction(() -> made[0] = seal.into(database));
        return new SealedLedger(database, made[0]);
    }

    /// Where the vault of a sealed file comes from.
    private interface Key {
        Vault to(Database database) throws SQLException, PlainException;
    }

    ClientFile open(Path file, boolean forWriting, Optional<Password> password) throws PlainException {
        return open(file, forWriting, database -> unlock(database, password, ClientFile.name(file)));
    }

    /// Opens a file for reading that is sealed with a vault which is open already, or not sealed at all.
    ClientFile openCopy(Path file, Optional<Vault> vault) throws PlainException {
        return open(file, false, database -> {
            if (vault.isPresent() && vault.get().opens(database)) {
                return vault.get();
            }
            throw new PlainException("store.otherPassword", ClientFile.name(file));
        });
    }

    private ClientFile open(Path file, boolean forWriting, Key key) throws PlainException {
        String name = ClientFile.name(file);
        Header.check(file, plain.newest());
        FileGuard guard = forWriting ? takeGuard(file) : null;
        Database database = null;
        try {
            Optional<Holder> holder = forWriting && guard == null ? FileGuard.holder(file) : Optional.empty();
            if (guard != null) {
                Resealing.sweep(file);
            }
            database = Database.open(file, guard == null);
            Optional<Vault> vault = Vault.isIn(database) ? Optional.of(key.to(database)) : Optional.empty();
            // Asked of the database: a journal left behind by a crash may have brought an older version back.
            if (database.version() < plain.newest()) {
                if (guard == null) {
                    try (Database old = database) {
                        database = old.upToDate(steps(vault));
                    }
                } else {
                    upgrade(file, database, vault);
                }
            }
            ClientFile opened = new ClientFile(new Hold(file, database, guard, holder), ledger(database, vault));
            if (guard != null && Files.exists(Header.journal(file))) {
                takeJournalAway(database);
            }
            return opened;
        } catch (PlainException e) {
            closeAfter(e, database, guard);
            throw e;
        } catch (SQLException e) {
            closeAfter(e, database, guard);
            throw StoreFailures.opening(e, name);
        } catch (IOException e) {
            closeAfter(e, database, guard);
            throw new PlainException(e, "store.cannotOpen", name);
        } catch (RuntimeException e) {
            // Rows that no program wrote: records refuse them, and so do JSON and the boxes.
            closeAfter(e, database, guard);
            throw new DamagedFile(e, name);
        }
    }

    /// Brings an older file up to date, which is tried beside first: a damaged one stays as it is.
    private void upgrade(Path file, Database database, Optional<Vault> vault) throws SQLException, IOException {
        try (Database tried = database.upToDate(steps(vault))) {
            Ledger ledger = ledger(tried, vault);
            ClientFile.agreed(tried, ledger, ledger.lines());
        }
        Upgrades.keepCopy(file, database.version());
        database.upgrade(steps(vault));
    }

    private Upgrades steps(Optional<Vault> vault) {
        return vault.isPresent() ? sealed : plain;
    }

    private Ledger ledger(Database database, Optional<Vault> vault) {
        return vault.<Ledger>map(opened -> new SealedLedger(database, opened))
                .orElseGet(() -> new PlainLedger(database, plain));
    }

    /// A program that ended before the journal of its commit counted has left it, with pages of the file in it that
    /// may not be there any more once the client is sealed. SQLite takes it away with its next commit: this one.
    private void takeJournalAway(Database database) {
        try {
            database.transaction(() -> database.execute("PRAGMA user_version = " + plain.newest()));
        } catch (SQLException e) {
            // The disk is full, say: it does no harm to the client, and the next commit will do the same.
            LoggerFactory.getLogger(Opener.class)
                    .warn(
                            "A journal without meaning stays beside a client file: {}",
                            e.getClass().getSimpleName());
        }
    }

    private static Vault unlock(Database database, Optional<Password> password, String name)
            throws SQLException, PlainException {
        return Vault.open(database, password.orElseThrow(() -> new LockedFile(name)), name);
    }

    /// As [ClientFile#check(Path, Optional)].
    Check check(Path file, Optional<Password> password) throws PlainException {
        String name = ClientFile.name(file);
        Header.check(file, plain.newest());
        try (Database database = Database.open(file, true)) {
            Optional<Vault> vault =
                    Vault.isIn(database) ? Optional.of(unlock(database, password, name)) : Optional.empty();
            if (database.version() == plain.newest()) {
                return FileCheck.check(database, ledger(database, vault));
            }
            try (Database upToDate = database.upToDate(steps(vault))) {
                return FileCheck.check(upToDate, ledger(upToDate, vault));
            }
        } catch (SQLException e) {
            if (StoreFailures.isDamage(e)) {
                return FileCheck.UNREADABLE;
            }
            throw StoreFailures.opening(e, name);
        }
    }

    /// Whether a file needs a password.
    boolean isSealed(Path file) throws PlainException {
        Header.check(file, plain.newest());
        try (Database database = Database.open(file, true)) {
            return Vault.isIn(database);
        } catch (SQLException e) {
            throw StoreFailures.opening(e, ClientFile.name(file));
        }
    }

    private static @Nullable FileGuard takeGuard(Path file) {
        try {
            return FileGuard.take(file).orElse(null);
        } catch (IOException e) {
            // No file can be made beside it, so none can be written there either: it is opened for reading.
            return null;
        }
    }

    private static void closeAfter(Exception cause, @Nullable AutoCloseable... all) {
        for (AutoCloseable one : all) {
            try (one) {
                // Closing is all.
            } catch (Exception e) {
                cause.addSuppressed(e);
            }
        }
    }
}
