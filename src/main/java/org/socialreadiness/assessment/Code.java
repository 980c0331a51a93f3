package org.socialreadiness.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short code that a person chooses on a laptop shared with others, so that nobody opens another's answers by
/// accident. It is no password: whoever wants to can try all of them. What protects a client's file is its password.
///
/// @param salt unlike that of any other code
/// @param hash SHA-256 of salt and code, in hexadecimal digits
public record Code(String salt, String hash) {
    public static final int SHORTEST = 3;
    public static final int LONGEST = 20;

    /// @throws IllegalArgumentException if the code is too short or too long
    public static Code of(String typed, String salt) {
        String code = typed.strip();
        if (code.length() < SHORTEST || code.length() > LONGEST) {
            throw new IllegalArgumentException("A code has " + SHORTEST + " to " + LONGEST + " characters");
        }
        return new Code(salt, hash(salt, code));
    }

    /// Whether this is the code that was chosen.
    public boolean opens(String typed) {
        return hash(salt, typed.strip()).equals(hash);
    }

    private static String hash(String salt, String code) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest((salt + " " + code).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
