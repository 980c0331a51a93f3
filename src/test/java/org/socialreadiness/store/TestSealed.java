package org.socialreadiness.store;

import java.nio.file.Path;
import java.util.Optional;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// Sealed files for tests, with the fastest key derivation, so that a test need not wait.
public final class TestSealed {
    private TestSealed() {}

    /// As a new file that is sealed.
    public static ClientFile create(Path path, Password password) throws PlainException {
        return Opener.SHIPPED.create(path, Optional.of(database -> {
            Vault vault = Vault.make();
            vault.write(database, KeyDerivation.fresh(64, 1), password);
            return vault;
        }));
    }

    /// As [#create(Path, Password)].
    public static ClientFile create(Path path, String password) throws PlainException {
        try (Password given = new Password(password.toCharArray())) {
            return create(path, given);
        }
    }
}
