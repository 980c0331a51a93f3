package org.socialreadiness.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// What opens a sealed client file: a random key, itself sealed with the key of the password. So a new password
/// does not write the client anew, and copies of the file made while it is open need no password.
final class Vault {
    /// So long a person waits for a password to be tried, and everyone who guesses too, each time.
    private static final Duration SLOWNESS = Duration.ofMillis(700);

    private static final String KEY_PLACE = "key";
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String file;
    private final SecretKey key;
    private Optional<Written> written;

    private Vault(String file, SecretKey key, Optional<Written> written) {
        this.file = file;
        this.key = key;
        this.written = written;
    }

    /// Whether the database is that of a sealed file.
    static boolean isIn(Database database) throws SQLException {
        return !database.query("SELECT 1 FROM sqlite_schema WHERE name = 'vault'", row -> row.getInt(1))
                .isEmpty();
    }

    /// A vault for a new file. Nothing is written yet.
    static Vault make() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new Vault(UUID.randomUUID().toString(), new SecretKeySpec(bytes, "AES"), Optional.empty());
    }

    /// Whether this vault opens a sealed file too: that is then a copy of the same one.
    boolean opens(Database database) throws SQLException {
        return database.query("SELECT file FROM vault", row -> row.getString(1)).equals(List.of(file));
    }

    /// Whether a sealed file opens with the password that this vault was last written with.
    ///
    /// @throws RuntimeException if its vault holds what no program wrote
    boolean isAsIn(Database database) throws SQLException {
        return rows(database).equals(written.stream().toList());
    }

    Boxes boxes() {
        return new Boxes(key, file);
    }

    /// Writes the vault with a password, new or in place of another. Runs inside a transaction.
    void write(Database database, Password password) throws SQLException {
        write(database, KeyDerivation.calibrated(SLOWNESS), password);
    }

    void write(Database database, KeyDerivation derivation, Password password) throws SQLException {
        byte[] plain = key.getEncoded();
        String sealed = HexFormat.of().formatHex(new Boxes(derivation.key(password), file).seal(KEY_PLACE, plain));
        Arrays.fill(plain, (byte) 0);
        written = Optional.of(new Written(file, derivation, sealed, sum(file, derivation, sealed)));
        copyTo(database);
    }

    /// Writes the vault as it is into the database of a copy, which the same password then opens. Runs inside a
    /// transaction.
    void copyTo(Database database) throws SQLException {
        Written row = written.orElseThrow();
        database.update(
                """
                INSERT OR REPLACE INTO vault (only, file, salt, memory, passes, key, sum) VALUES (1, ?, ?, ?, ?, ?, ?)
                """,
                row.file(),
                row.derivation().salt(),
                row.derivation().memory(),
                row.derivation().passes(),
                row.key(),
                row.sum());
    }

    /// Opens the vault of a file.
    ///
    /// @param name of the file, for the sentence
    /// @throws WrongPassword if this is not the password
    /// @throws DamagedFile if the vault was changed since it was written
    static Vault open(Database database, Password password, String name) throws SQLException, PlainException {
        List<Written> rows;
        try {
            rows = rows(database);
        } catch (RuntimeException e) {
            throw new DamagedFile(e, name);
        }
        // The sum tells a vault that was changed from one that is only not opened by this password.
        if (rows.size() != 1 || !rows.getFirst().isWhole()) {
            throw new DamagedFile("store.damaged", name);
        }
        Written written = rows.getFirst();
        try {
            byte[] opened = new Boxes(written.derivation().key(password), written.file())
                    .open(KEY_PLACE, HexFormat.of().parseHex(written.key()));
            Vault vault = new Vault(written.file(), new SecretKeySpec(opened, "AES"), Optional.of(written));
            Arrays.fill(opened, (byte) 0);
            return vault;
        } catch (Boxes.Broken e) {
            throw new WrongPassword(e, name);
        }
    }

    private static List<Written> rows(Database database) throws SQLException {
        return database.query(
                "SELECT file, salt, memory, passes, key, sum FROM vault",
                row -> new Written(
                        row.getString(1),
                        new KeyDerivation(row.getString(2), row.getInt(3), row.getInt(4)),
                        row.getString(5),
                        row.getString(6)));
    }

    private record Written(String file, KeyDerivation derivation, String key, String sum) {
        boolean isWhole() {
            return sum.equals(Vault.sum(file, derivation, key));
        }
    }

    private static String sum(String file, KeyDerivation derivation, String sealed) {
        return Hashes.of(List.of(
                file,
                derivation.salt(),
                Integer.toString(derivation.memory()),
                Integer.toString(derivation.passes()),
                sealed));
    }
}
