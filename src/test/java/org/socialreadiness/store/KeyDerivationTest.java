package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.socialreadiness.text.Password;

class KeyDerivationTest {
    private static final String SALT =
            HexFormat.of().formatHex("somesaltsomesalt".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    private static byte[] key(String password, KeyDerivation derivation) {
        try (Password given = new Password(password.toCharArray())) {
            return derivation.key(given).getEncoded();
        }
    }

    @Test
    void theSamePasswordAndSaltGiveTheSameKey() {
        KeyDerivation derivation = new KeyDerivation(SALT, 64, 2);
        assertArrayEquals(key("password", derivation), key("password", new KeyDerivation(SALT, 64, 2)));
        assertFalse(java.util.Arrays.equals(key("password", derivation), key("passwore", derivation)));
        assertFalse(
                java.util.Arrays.equals(key("password", derivation), key("password", new KeyDerivation(SALT, 64, 3))));
        assertFalse(java.util.Arrays.equals(key("password", derivation), key("password", KeyDerivation.fresh(64, 2))));
    }

    @Test
    void aFileCannotAskForMoreThanIsReasonable() {
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation(SALT, 2 * 1024 * 1024, 1));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation(SALT, 64, 1_000_000));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation("00", 64, 1));
        assertThrows(IllegalArgumentException.class, () -> new KeyDerivation("no hex", 64, 1));
    }
}
