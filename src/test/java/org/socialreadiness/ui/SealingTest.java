package org.socialreadiness.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.store.WrongPassword;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;

/// A file gets a password, another one and none again; what was typed is wiped each time, also where it was wrong.
class SealingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Password password(String text) {
        return new Password(text.toCharArray());
    }

    private static void assertWiped(Password... all) {
        for (Password each : all) {
            byte[] bytes = each.bytes();
            assertArrayEquals(new byte[bytes.length], bytes);
        }
    }

    @Test
    void fromReadableToSealedAndBack() throws PlainException {
        Path path = folder.resolve("Acme.readiness");
        Password first = password("correct horse");
        ClientFile file = Sealing.protect(ClientFile.create(path), Optional.empty(), first);
        assertTrue(file.isSealed());
        assertWiped(first);

        Password wrong = password("wrong horse");
        Password unused = password("battery staple");
        ClientFile sealed = file;
        assertThrows(WrongPassword.class, () -> Sealing.protect(sealed, Optional.of(wrong), unused));
        assertWiped(wrong, unused);

        Password present = password("correct horse");
        Password next = password("battery staple");
        file = Sealing.protect(sealed, Optional.of(present), next);
        assertWiped(present, next);

        Password old = password("correct horse");
        ClientFile changed = file;
        assertThrows(WrongPassword.class, () -> Sealing.expose(changed, old));
        assertWiped(old);
        assertTrue(changed.isOpen());

        Password last = password("battery staple");
        try (ClientFile readable = Sealing.expose(changed, last)) {
            assertFalse(readable.isSealed());
        }
        assertWiped(last);
        assertFalse(ClientFile.isSealed(path));
    }
}
