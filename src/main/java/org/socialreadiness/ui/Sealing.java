package org.socialreadiness.ui;

import java.util.Optional;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// What is done with the file of an open client so that a password opens it, another password does, or none is needed.
/// On the files' thread; takes a second or two. Passwords are wiped, however it ends.
final class Sealing {
    private Sealing() {}

    /// @param present the password so far, of a client that is sealed
    /// @return the file as it is now open
    /// @throws PlainException if `present` is not its password, or nothing can be written
    static ClientFile protect(ClientFile before, Optional<Password> present, Password next) throws PlainException {
        try (next) {
            if (present.isEmpty()) {
                return before.reseal(Optional.of(next));
            }
            try (Password old = present.get()) {
                before.requirePassword(old);
            }
            before.changePassword(next);
            return before;
        }
    }

    /// Makes a sealed file readable for anyone.
    ///
    /// @return the file as it is now open
    /// @throws PlainException if `present` is not its password, or nothing can be written
    static ClientFile expose(ClientFile before, Password present) throws PlainException {
        try (present) {
            before.requirePassword(present);
            return before.reseal(Optional.empty());
        }
    }
}
