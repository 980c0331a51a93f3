package org.socialreadiness.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals pieces of a file by AES-256 in Galois/Counter Mode. A box opens only unchanged, only in its place, and
/// only in its file; its size tells the size of what is inside to a quarter of a kilobyte only.
///
/// A box is: 12 random bytes, then the sealed text of 4 bytes of length, the content, and zeros up to a multiple of
/// 256, then the 16 bytes of the tag.
final class Boxes {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int STEP = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final String file;
    private final Cipher cipher;

    /// @param file what is different in every file
    Boxes(SecretKey key, String file) {
        this.key = key;
        this.file = file;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in Galois/Counter Mode", e);
        }
    }

    /// A box does not open: it was changed, put into another place, or sealed with another key.
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Broken(String place, Throwable cause) {
            super("A box does not open: " + place, cause);
        }
    }

    /// @param place where the box stands; the same is needed to open it
    byte[] seal(String place, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        int size = Math.ceilDiv(content.length + Integer.BYTES, STEP) * STEP;
        byte[] padded =
                ByteBuffer.allocate(size).putInt(content.length).put(content).array();
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(aad(place));
            byte[] sealed = cipher.doFinal(padded);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    byte[] seal(String place, String content) {
        return seal(place, content.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws Broken if the box was not sealed for this place with this key, or was changed since
    byte[] open(String place, byte[] box) {
        if (box.length < NONCE_BYTES + Integer.BYTES) {
            throw new Broken(place, new AEADBadTagException("too short"));
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, box, 0, NONCE_BYTES));
            cipher.updateAAD(aad(place));
            ByteBuffer padded = ByteBuffer.wrap(cipher.doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES));
            byte[] content = new byte[padded.getInt()];
            padded.get(content);
            return content;
        } catch (GeneralSecurityException e) {
            throw new Broken(place, e);
        }
    }

    String text(String place, byte[] box) {
        return new String(open(place, box), StandardCharsets.UTF_8);
    }

    private byte[] aad(String place) {
        return (file + "\n" + place).getBytes(StandardCharsets.UTF_8);
    }
}
