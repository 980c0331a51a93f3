package org.socialreadiness.store;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.socialreadiness.text.Password;

/// From a password to a key by Argon2id, made so slow that guessing does not pay.
///
/// @param salt random, of this file, in hexadecimal
/// @param memory in KiB
/// @param passes over that memory
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9106">RFC 9106, Argon2</a>
record KeyDerivation(String salt, int memory, int passes) {
    /// The least that a file may ask for, RFC 9106 section 4 second choice, and the most that this program will
    /// spend on a file from elsewhere.
    static final int MEMORY = 64 * 1024;

    private static final int LEAST_PASSES = 3;
    private static final int MOST_PASSES = 200;
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    KeyDerivation {
        if (HexFormat.of().parseHex(salt).length != SALT_BYTES
                || memory < 8
                || memory > MOST_MEMORY
                || passes < 1
                || passes > MOST_PASSES) {
            throw new IllegalArgumentException("No key derivation of this program");
        }
    }

    /// With a new salt, and as many passes as take about `target` on this computer, at least three.
    static KeyDerivation calibrated(Duration target) {
        KeyDerivation probe = fresh(MEMORY, 1);
        byte[] any = new byte[] {1};
        probe.key(any);
        long begun = System.nanoTime();
        probe.key(any);
        long onePass = Math.max(1, System.nanoTime() - begun);
        long passes = Math.clamp(target.toNanos() / onePass, LEAST_PASSES, MOST_PASSES);
        return fresh(MEMORY, (int) passes);
    }

    /// With a new salt.
    static KeyDerivation fresh(int memory, int passes) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new KeyDerivation(HexFormat.of().formatHex(salt), memory, passes);
    }

    /// The key of `password`, which is left as it is.
    SecretKey key(Password password) {
        byte[] bytes = password.bytes();
        try {
            return key(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private SecretKey key(byte[] password) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(HexFormat.of().parseHex(salt))
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .build());
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(password, key);
        SecretKey made = new SecretKeySpec(key, "AES");
        Arrays.fill(key, (byte) 0);
        return made;
    }
}
